"""Tries fixes on an article: puts them in, audits the result, and says what harm they do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct
from msgspec.structs import replace

from seoaudit.article import Article, Source
from seoaudit.checks import Edit
from seoaudit.engine.issue import Issue
from seoaudit.engine.report import ArticleReport, RunError
from seoaudit.fixing.issue_tracing import traced
from seoaudit.fixing.rewriting import rewritten
from seoaudit.fixing.same_reading import first_difference
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


def try_fixes(state: State, candidates: Sequence[Candidate], audit: Audit) -> Outcome:
    """Put fixes that do not overlap into an article, but for those that do harm.

    Where all of them together do, one half is tried and then the other on top of it, down to
    single fixes; so what is left out depends on nothing but the article.
    """
    return _with(Outcome(state), state, candidates, audit)


def _with(so_far: Outcome, state: State, more: Sequence[Candidate], audit: Audit) -> Outcome:
    kept = (*so_far.kept, *more)
    result = _after(state, kept, audit)
    if isinstance(result, State):
        return Outcome(result, kept, so_far.refused)
    if len(more) == 1:
        refusal = Refusal(more[0].issue, result)
        return Outcome(so_far.state, so_far.kept, (*so_far.refused, refusal))
    half = len(more) // 2
    return _with(_with(so_far, state, more[:half], audit), state, more[half:], audit)


def _after(state: State, candidates: Sequence[Candidate], audit: Audit) -> State | str:
    """The state with fixes put in, or what is wrong with it."""
    before = state.article
    edits = [edit for candidate in candidates for edit in candidate.edits]
    rewriting = rewritten(before.source.text, edits)
    source = replace(before.source, text=rewriting.text)
    if reason := _unwritable(source):
        return reason
    article = read(source, before.format)
    line = first_difference(before, article, rewriting.changed)
    if line is not None:
        return f"line {line} would be read differently"
    report = audit(article)
    if isinstance(report, RunError):
        return report.message
    sources = before.source, source
    lenient = all(candidate.revealing for candidate in candidates)
    origins = traced(state.report.issues, report.issues, sources, rewriting.changed, lenient)
    for issue, origin in zip(report.issues, origins, strict=True):
        if origin is None:
            return f"{issue.rule} would be reported on line {issue.place.line}"
    told = tuple(state.told[origin] for origin in origins if origin is not None)
    left = {origin: issue for issue, origin in zip(report.issues, origins, strict=True)}
    for candidate in candidates:
        still = left.get(candidate.index)
        if still is None or still.rule != candidate.issue.rule:
            continue
        if len(still.lines) >= len(candidate.issue.lines):
            return "it would be reported again"
    return State(article, report, told)


def _unwritable(source: Source) -> str:
    """Why a text cannot be written in its encoding; empty where it can."""
    try:
        encode(source)
    except UnicodeEncodeError as fault:
        return f"{source.encoding} has no {_named(fault.object[fault.start])}"
    return ""


def _named(char: str) -> str:
    return f"“{char}” (U+{ord(char):04X})"
