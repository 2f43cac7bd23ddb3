"""Mends one article: round after round, until nothing more can be mended without harm."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article, Span
from seoaudit.catalogue.rule import Safety
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport
from seoaudit.fixing.rewriting import Taken, edits_in
from seoaudit.fixing.trial import Audit, Candidate, Refusal, State, try_fixes

# Fixes that overlap come in turns; nobody has seen more than three.
_MOST_ROUNDS = 50


class Mended(Struct, frozen=True):
    """An article after its fixes, and what is reported about it then.

    `fixed` are the issues whose fixes are in it, `refused` those whose fixes would do harm.
    """

    article: Article
    report: ArticleReport
    fixed: tuple[Issue, ...] = ()
    refused: tuple[Refusal, ...] = ()


def mend(state: State, safeties: Container[Safety], audit: Audit) -> Mended:
    """Mend the issues of an article that are told and whose fixes are as safe as asked.

    `audit` audits the article as it would be. Mending the result changes nothing more.
    """
    fixed: list[Issue] = []
    refused: tuple[Refusal, ...] = ()
    for _ in range(_MOST_ROUNDS):
        left_out = {refusal.issue.fingerprint for refusal in refused}
        candidates = _candidates(state, safeties, left_out)
        if not candidates:
            break
        outcome = try_fixes(state, candidates, audit)
        if outcome.kept:
            fixed += [candidate.issue for candidate in outcome.kept]
            state, refused = outcome.state, ()
        else:
            refused += outcome.refused
    pairs = zip(state.report.issues, state.told, strict=True)
    told = tuple(issue for issue, is_told in pairs if is_told)
    return Mended(state.article, replace(state.report, issues=told), tuple(fixed), refused)


def _candidates(
    state: State, safeties: Container[Safety], left_out: Container[str]
) -> list[Candidate]:
    """The fixes to try together, in the order of the source.

    Of fixes that overlap the one that begins first goes before, then the one that reaches
    further, then the safe one, then that of the first rule by name. Those that may bring
    something to light are not tried together with others, of whose result more is asked.
    """
    article = state.article
    metadata = article.front_matter.span if article.front_matter else Span(0, 0)
    found = []
    for index, (issue, told) in enumerate(zip(state.report.issues, state.told, strict=True)):
        if not told or issue.fix is None or issue.fix.safety not in safeties:
            continue
        edits = edits_in(article.source, issue.fix)
        if edits and issue.fingerprint not in left_out:
            in_field = any(edit.span.start < metadata.end for edit in edits)
            revealing = in_field or issue.fix.safety == "unsafe"
            found.append(Candidate(index, issue, edits, revealing))
    taken = Taken()
    apart = [candidate for candidate in sorted(found, key=_order) if taken.takes(candidate.edits)]
    return [candidate for candidate in apart if not candidate.revealing] or apart


def _order(candidate: Candidate) -> tuple[int, int, bool, str, int]:
    start = min(edit.span.start for edit in candidate.edits)
    end = max(edit.span.end for edit in candidate.edits)
    fix = candidate.issue.fix
    is_unsafe = fix is not None and fix.safety == "unsafe"
    return start, -end, is_unsafe, candidate.issue.rule, candidate.index
