"""Runs the command as its users do: in a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

# What the outer terminal says must not decide a test.
_PLAIN = (
    "COLUMNS",
    "NO_COLOR",
    "FORCE_COLOR",
    "TERM",
    "LC_ALL",
    "PYTHONIOENCODING",
    "GITHUB_ACTIONS",
)

GOOD = "---\ntitle: Drains that smell and what helps\n---\n\nPour hot water in it.\n"
BAD = "---\ntitle: Drains\ntitle: Again\n---\n\nSee [more](https://example.com/more).\n"


def seoaudit(
    *arguments: str, cwd: Path, stdin: bytes = b"", environment: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[bytes]:
    """Run `python -m seoaudit` in a folder; output as bytes."""
    return subprocess.run(
        [sys.executable, "-m", "seoaudit", *arguments],
        cwd=cwd,
        input=stdin,
        capture_output=True,
        check=False,
        timeout=60,
        env=environment_of(**(environment or {})),
    )


def environment_of(**changes: str) -> dict[str, str]:
    """The environment of a process that knows nothing of this terminal."""
    kept = {key: value for key, value in os.environ.items() if key not in _PLAIN}
    return kept | changes
