"""Tries fixes on an article: puts them in, audits the result, and says what harm they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article, Source, Span
from seoaudit.checks import Edit
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport, RunError
from seoaudit.fixing.issue_tracing import may_have_been_hidden, traced
from seoaudit.fixing.rewriting import Rewriting, rewritten
from seoaudit.fixing.same_reading import difference
from seoaudit.loading.decoding import encode
from seoaudit.loading.load import read

Audit = Callable[[Article], ArticleReport | RunError]


class State(Struct, frozen=True):
    """An article and all its issues. `told` says of each whether the run reports it."""

    article: Article
    report: ArticleReport
    told: tuple[bool, ...]


class Candidate(Struct, frozen=True):
    """The fix of an issue; `index` is where that stands in the report of a state.

    A `revealing` fix may bring to light what its issue hid: where a field is mended, the article is
    understood in another way.
    """

    index: int
    issue: Issue
    edits: tuple[Edit, ...]
    revealing: bool


class Refusal(Struct, frozen=True):
    """An issue whose fix was left out, and why."""

    issue: Issue
    reason: str


class Outcome(Struct, frozen=True):
    """The fixes that do no harm, those that do, and the article with the former put in."""

    state: State
    kept: tuple[Candidate, ...] = ()
    refused: tuple[Refusal, ...] = ()


class _Harm(Struct, frozen=True):
    """Why fixes are not kept, and where that shows in the article with them, if at one place."""

    reason: str
    place: Span | None = None


def try_fixes(state: State, candidates: Sequence[Candidate], audit: Audit) -> Outcome:
    """Put fixes that do not overlap into an article, but for those that do harm.

    Where all of them together do, those at the place of the harm are tried again on top of the
    others, or one half on top of the other, down to single fixes; so what is left out depends on
    nothing but the article.
    """
    return _with(Outcome(state), state, candidates, audit)


def _with(so_far: Outcome, state: State, more: Sequence[Candidate], audit: Audit) -> Outcome:
    kept = (*so_far.kept, *more)
    edits = [edit for candidate in kept for edit in candidate.edits]
    rewriting = rewritten(state.article.source.text, edits)
    result = _after(state, kept, rewriting, audit)
    if isinstance(result, State):
        return Outcome(result, kept, so_far.refused)
    if len(more) == 1:
        refusal = Refusal(more[0].issue, result.reason)
        return Outcome(so_far.state, so_far.kept, (*so_far.refused, refusal))
    first, second = _split(more, result, rewriting)
    return _with(_with(so_far, state, first, audit), state, second, audit)


def _split(
    candidates: Sequence[Candidate], harm: _Harm, rewriting: Rewriting
) -> tuple[Sequence[Candidate], Sequence[Candidate]]:
    """The fixes that seem to do no harm, and those that may."""
    near = set() if harm.place is None else rewriting.edits_near(harm.place)
    suspects = [one for one in candidates if not near.isdisjoint(one.edits)]
    if 0 < len(suspects) < len(candidates):
        return [one for one in candidates if near.isdisjoint(one.edits)], suspects
    half = len(candidates) // 2
    return candidates[:half], candidates[half:]


def _after(
    state: State, candidates: Sequence[Candidate], rewriting: Rewriting, audit: Audit
) -> State | _Harm:
    """The state with fixes put in, or what is wrong with it."""
    before = state.article
    source = replace(before.source, text=rewriting.text)
    if reason := _unwritable(source):
        return _Harm(reason)
    article = read(source, before.format)
    place = difference(before, article, rewriting.changed)
    if place is not None:
        line = source.position(place.start)[0]
        return _Harm(f"line {line} would be read differently", place)
    report = audit(article)
    if isinstance(report, RunError):
        return _Harm(report.message)
    issues = state.report.issues
    origins = traced(issues, report.issues, (before.source, source), rewriting.changed)
    gone = [issue for index, issue in enumerate(issues) if index not in origins]
    anywhere = all(candidate.revealing for candidate in candidates)
    for issue, origin in zip(report.issues, origins, strict=True):
        if origin is None and not may_have_been_hidden(
            issue, gone, source, rewriting.changed, anywhere
        ):
            line = issue.place.line
            return _Harm(f"{issue.rule} would be reported on line {line}", source.line_span(line))
    still = {origin: issue for issue, origin in zip(report.issues, origins, strict=True)}
    for candidate in candidates:
        if _is_the_same(candidate.issue, still.get(candidate.index)):
            return _Harm("it would be reported again", rewriting.place_of(candidate.edits[0]))
    told = tuple(origin is None or state.told[origin] for origin in origins)
    return State(article, report, told)


def _is_the_same(issue: Issue, still: Issue | None) -> bool:
    """Whether an issue is there as before, for as many places."""
    return still is not None and len(still.lines) >= len(issue.lines)


def _unwritable(source: Source) -> str:
    """Why a text cannot be written in its encoding; empty where it can."""
    try:
        encode(source)
    except UnicodeEncodeError as fault:
        char = fault.object[fault.start]
        return f"{source.encoding} has no “{char}” (U+{ord(char):04X})"
    return ""
