"""One sentence that sums a report up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from seoaudit.engine.report import Base, Report, Summary, Tally
from seoaudit.reporting.columns import wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint

_PRUNE = " (to remove: 'seoaudit baseline --prune')"


def counted(number: int, one: str, many: str = "") -> str:
    """`1 error`, `1,200 errors`."""
    return f"{number:,} {one if number == 1 else many or one + 's'}"


def summary_text(report: Report) -> str:
    """`3 articles: 2 errors, 1 warning; 1 with a fix; score 64 of 100`."""
    summary = report.summary
    parts = [_found(summary)] if summary.articles or not report.errors else []
    if report.base is not None:
        parts = [_new(report, report.base)]
    if summary.fixed:
        parts.append(f"{summary.fixed:,} fixed")
    if summary.resolved:
        parts.append(f"{summary.resolved:,} resolved")
    if summary.known:
        parts.append(f"{summary.known:,} known to the baseline")
    if summary.outdated:
        verb = "occurs" if summary.outdated == 1 else "occur"
        parts.append(f"{counted(summary.outdated, 'known issue')} no longer {verb}{_PRUNE}")
    if summary.fixable:
        parts.append(f"{summary.fixable:,} with a fix")
    if summary.suppressed:
        parts.append(f"{summary.suppressed:,} suppressed")
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
    told = _severities(summary)
    if not summary.articles and not told:
        return "no articles to audit"
    return f"{counted(summary.articles, 'article')}: {told or 'no issues'}"


def _severities(summary: Summary, kind: str = "") -> str:
    """`2 errors, 1 warning`, or `2 new errors, 1 new warning`."""
    numbers = {"error": summary.errors, "warning": summary.warnings, "info": summary.infos}
    return ", ".join(counted(number, f"{kind}{one}") for one, number in numbers.items() if number)


def _new(report: Report, base: Base) -> str:
    """`3 articles changed since main (1a2b3c4d): 2 new errors`."""
    told = _severities(report.summary, "new ") or "no new issues"
    return compared_with(report, base) + (f": {told}" if report.summary.articles else "")


def compared_with(report: Report, base: Base) -> str:
    """`3 articles changed since main (1a2b3c4d), 1 deleted`."""
    articles = report.summary.articles
    which = counted(articles, "article") if articles else "no article"
    reason = f", {base.reason}" if base.reason else ""
    since = "staged" if base.staged else f"changed since {base.ref} ({base.commit[:8]}{reason})"
    deleted = f", {base.deleted:,} deleted" if base.deleted else ""
    return f"{which} {since}{deleted}"


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
