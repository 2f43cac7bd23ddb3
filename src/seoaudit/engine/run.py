"""One run: paths in, report out."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from seoaudit.engine.fact_sheet import FactSheet
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import Report, RunError

Progress = Callable[[int, int], None]


def run(
    paths: Sequence[str], options: RunOptions | None = None, progress: Progress | None = None
) -> Report:
    """Audit files, folders and `-` (standard input).

    `progress` is called with how many articles are done and how many there are. Raises
    `UsageError` where nothing can be audited at all.
    """
    raise NotImplementedError


def measure(
    paths: Sequence[str], options: RunOptions | None = None
) -> tuple[tuple[FactSheet, ...], tuple[RunError, ...]]:
    """The facts of files, folders and standard input, and what could not be measured."""
    raise NotImplementedError
