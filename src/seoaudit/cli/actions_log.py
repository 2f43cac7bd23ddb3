"""Whether the standard output is the log of a GitHub Actions step, and what follows from it."""

from __future__ import annotations

import io
import os
import stat
import sys
from collections.abc import Iterable


def is_actions_log() -> bool:
    """Whether a runner of GitHub Actions reads the standard output: no person, and no file."""
    if os.environ.get("GITHUB_ACTIONS") != "true" or sys.stdout.isatty():
        return False
    try:
        return not stat.S_ISREG(os.fstat(sys.stdout.fileno()).st_mode)
    except (io.UnsupportedOperation, OSError):
        return True


def default_format(output: str | None) -> str:
    """The format of a run that asks for none: with annotations where they can be seen."""
    return "github-log" if output is None and is_actions_log() else "text"


def without_commands(lines: Iterable[str]) -> Iterable[str]:
    """Lines for people as they may stand in the log: what an article says commands nothing."""
    if not is_actions_log():
        return lines
    from seoaudit.reporting.workflow_commands import inert

    return inert(lines)
