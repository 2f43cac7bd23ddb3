"""Kept runs and what changed between two of them, for people."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from seoaudit.history.comparison import Comparison
from seoaudit.history.store import KeptIssue, Run
from seoaudit.reporting.columns import printable
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint
from seoaudit.reporting.summary_line import counted

_COLUMNS = ("run", "when (UTC)", "commit", "articles", "errors", "warnings", "infos", "score")


def runs_table(runs: Sequence[Run], options: RenderOptions) -> Iterator[str]:
    """The runs, a line each, with how the score moved."""
    rows: list[tuple[str, ...]] = []
    last: dict[str, int | None] = {}
    for run in runs:
        rows.append((*_cells(run), _movement(last.get(run.site), run.score)))
        last[run.site] = run.score
    sites = sorted({run.site for run in runs})
    heads = (*_COLUMNS, "")
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    paint = Paint(options.color)
    yield paint("bold", _aligned(heads, widths) + ("  site" if len(sites) > 1 else ""))
    for run, row in zip(runs, rows, strict=True):
        yield _aligned(row, widths) + (f"  {printable(run.site)}" if len(sites) > 1 else "")


def _cells(run: Run) -> tuple[str, ...]:
    summary = run.summary
    counts = (summary.articles, summary.errors, summary.warnings, summary.infos)
    when = run.at.replace("T", " ").removesuffix("Z")
    score = "" if run.score is None else str(run.score)
    return (str(run.id), when, run.revision, *(f"{count:,}" for count in counts), score)


def _movement(before: int | None, now: int | None) -> str:
    if before is None or now is None or before == now:
        return ""
    return f"{now - before:+d}"


def _aligned(cells: Sequence[str], widths: Sequence[int]) -> str:
    left = {1, 2}
    shown = (
        cell.ljust(width) if index in left else cell.rjust(width)
        for index, (cell, width) in enumerate(zip(cells, widths, strict=True))
    )
    return "  ".join(shown).rstrip()


def comparison_text(
    earlier: Run, later: Run, comparison: Comparison, options: RenderOptions
) -> Iterator[str]:
    """What is new and what was resolved, by article, and a sentence that sums it up."""
    paint = Paint(options.color)
    for title, meaning, issues in (
        ("New", "error", comparison.new),
        ("Resolved", "good", comparison.resolved),
    ):
        if issues:
            yield paint(meaning, title)
            yield from _by_article(issues, paint)
            yield ""
    yield (
        f"run {earlier.id} ({earlier.at[:10]}) to run {later.id} ({later.at[:10]}): "
        f"{counted(len(comparison.new), 'new issue')}, {len(comparison.resolved):,} resolved, "
        f"{comparison.unchanged:,} unchanged{_scores(earlier.score, later.score)}"
    )


def _by_article(issues: Sequence[KeptIssue], paint: Paint) -> Iterator[str]:
    for path, group in groupby(issues, key=lambda issue: issue.path):
        yield f"  {paint('bold', printable(path))}"
        for issue in group:
            told = f"{issue.severity:<7}  {printable(issue.message)}"
            yield f"    {issue.line:>5}  {told}  {paint('dim', issue.rule)}"


def _scores(before: int | None, after: int | None) -> str:
    if before is None or after is None:
        return ""
    return f"; score {before} to {after} of 100"
