"""One sentence that sums a report up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from seoaudit.engine.report import Report, Summary, Tally
from seoaudit.reporting.columns import wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint


def counted(number: int, one: str, many: str = "") -> str:
    """`1 error`, `1,200 errors`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def summary_text(report: Report) -> str:
    """`3 articles: 2 errors, 1 warning; 1 can be fixed; score 64 of 100`."""
    summary = report.summary
    parts = [_found(summary)] if summary.articles else []
    if summary.fixed:
        parts.append(f"{summary.fixed:,} fixed")
    if summary.fixable:
        parts.append(f"{summary.fixable:,} with a fix")
    undone = Counter(error.undone for error in report.errors)
    parts += [f"{counted(number, 'file')} not {what}" for what, number in sorted(undone.items())]
    if report.score is not None:
        parts.append(f"score {report.score} of 100")
    return "; ".join(parts)


def tally_text(tally: Tally) -> str:
    """`3 articles: 2 errors, 1 warning; score 64 of 100`."""
    score = "" if tally.score is None else f"; score {tally.score} of 100"
    return _found(tally.summary) + score


def _found(summary: Summary) -> str:
    found = [
        counted(number, one)
        for number, one in (
            (summary.errors, "error"),
            (summary.warnings, "warning"),
            (summary.infos, "info"),
        )
        if number
    ]
    return f"{counted(summary.articles, 'article')}: {', '.join(found) or 'no issues'}"


def summary_line(report: Report, options: RenderOptions) -> Iterator[str]:
    """The sentence in the colour of the gravest issue, broken to the width."""
    summary = report.summary
    meaning = (
        "error"
        if summary.errors or report.errors
        else "warning"
        if summary.warnings
        else "info"
        if summary.infos
        else "good"
    )
    paint = Paint(options.color)
    for line in wrapped(summary_text(report), options.width, options.width):
        yield paint(meaning, line)
