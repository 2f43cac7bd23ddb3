"""Fixes what a run has reported."""

from __future__ import annotations

from collections.abc import Callable

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.catalogue.rule import Safety
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import ArticleReport, Report, RunError
from seoaudit.engine.sites import businesses_of
from seoaudit.fixing.article_fixer import ArticleFixer, Change
from seoaudit.fixing.remaining import Remaining
from seoaudit.fixing.trial import Refusal

SAFE: frozenset[Safety] = frozenset(("safe",))
SAFE_AND_UNSAFE: frozenset[Safety] = frozenset(("safe", "unsafe"))


class Refused(Struct, frozen=True):
    """A fix of the article at `path` that was left out."""

    path: str
    refusal: Refusal


class Fixed(Struct, frozen=True):
    """What became of a run: `report` has what remains.

    `issues` counts those that were fixed, `articles` those that were written or would be,
    `held_back` issues whose fixes are not as safe as asked.
    """

    report: Report
    issues: int
    articles: int
    held_back: int
    refused: tuple[Refused, ...]


def fix_articles(
    report: Report,
    options: RunOptions,
    safeties: frozenset[Safety],
    write: bool,
    show: Callable[[Change], None],
) -> Fixed:
    """Fix what a run reported, as far as its fixes are as safe as asked.

    The run was one with `options`. With `write` files are written, and the result reports what is
    left in them. Without, nothing is, and the articles are reported as they are. `show` is given
    each change, in the order of the report; what is done with that of standard input is up to it.
    What goes wrong with a file is among the errors of the report.
    """
    auditor = Auditor(options)
    auditor.batch = businesses_of(report.sites)
    fixer = ArticleFixer(auditor, safeties, write)
    remaining: dict[int, ArticleReport] = {}
    refused: list[Refused] = []
    errors: list[RunError] = []
    issues = articles = held_back = 0
    for index, reported in enumerate(report.articles):
        found = [issue.fix.safety for issue in reported.issues if issue.fix]
        held_back += sum(safety not in safeties for safety in found)
        if safeties.isdisjoint(found):
            continue
        outcome = fixer.fixed(reported)
        if isinstance(outcome, RunError):
            errors.append(outcome)
            continue
        mended, change = outcome
        issues += len(mended.fixed)
        refused += [Refused(reported.path, refusal) for refusal in mended.refused]
        if change is not None:
            articles += 1
            show(change)
            if write:
                remaining[index] = mended.report
    after = replace(
        report,
        articles=Remaining(report.articles, remaining),
        errors=(*report.errors, *errors),
        fixed=issues if write else 0,
    )
    return Fixed(after, issues, articles, held_back, tuple(refused))
