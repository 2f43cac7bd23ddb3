"""Mends one article: round after round, until nothing more can be mended without harm."""

from __future__ import annotations

from collections.abc import Container

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article
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
    further, then the safe one, then that of the first rule by name. Unsafe ones are not tried
    together with safe ones, of whose result more is asked.
    """
    source = state.article.source
    found = []
    for index, (issue, told) in enumerate(zip(state.report.issues, state.told, strict=True)):
        if not told or issue.fix is None or issue.fix.safety not in safeties:
            continue
        edits = edits_in(source, issue.fix)
        if edits and issue.fingerprint not in left_out:
            found.append(Candidate(index, issue, issue.fix.safety, edits))
    taken = Taken()
    apart = [candidate for candidate in sorted(found, key=_order) if taken.takes(candidate.edits)]
    return [candidate for candidate in apart if candidate.safety == "safe"] or apart


def _order(candidate: Candidate) -> tuple[int, int, bool, str, int]:
    start = min(edit.span.start for edit in candidate.edits)
    end = max(edit.span.end for edit in candidate.edits)
    return start, -end, candidate.safety == "unsafe", candidate.issue.rule, candidate.index
