"""Audits targets, a few at a time: the report of each, or why there is none."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import groupby

from msgspec import Struct

from seoaudit.engine.audit import Demand, Hearing, hold
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.message import MessageError
from seoaudit.engine.options import UsageError
from seoaudit.engine.outcome import Outcome, packed
from seoaudit.engine.report import RunError
from seoaudit.engine.target import Target
from seoaudit.facts.readability.textstat_backend import TextstatUnavailable
from seoaudit.loading.errors import LoadError

# So many articles gain what there is to gain by being audited together; what is larger than so many
# bytes in all would only take room.
TOGETHER = 6
_LARGEST = 150_000


class _Case(Struct, frozen=True):
    target: Target
    data: bytes
    demands: Sequence[Demand]
    hearing: Hearing


def outcomes_of(targets: Sequence[Target], auditor: Auditor) -> list[Outcome]:
    """The outcomes of a few targets in their order. The run goes on whatever they hold."""
    try:
        contents = [auditor.content(target) for target in targets]
        if sum(map(len, contents)) <= _LARGEST:
            return _audited(list(zip(targets, contents, strict=True)), auditor)
    except Exception:
        # Each by itself tells whose it is.
        pass
    return [outcome_of(target, auditor) for target in targets]


def outcome_of(target: Target, auditor: Auditor) -> Outcome:
    """The outcome of one target. The run goes on whatever it holds."""
    try:
        return _audited([(target, auditor.content(target))], auditor)[0]
    except LoadError as fault:
        return Outcome(None, RunError(fault.path, fault.message))
    except UsageError as fault:
        return Outcome(None, RunError(target.shown, str(fault), fault.path))
    except (MessageError, TextstatUnavailable) as fault:
        return Outcome(None, RunError(target.shown, str(fault)))
    except Exception as fault:
        if auditor.options.debug:
            raise
        told = f"internal error ({type(fault).__name__}: {fault})"
        advice = "--debug shows the traceback, please report it"
        return Outcome(None, RunError(target.shown, f"{told}; {advice}"))


def _audited(contents: Sequence[tuple[Target, bytes]], auditor: Auditor) -> list[Outcome]:
    cases = [_case(target, data, auditor) for target, data in contents]
    for _, alike in groupby(cases, key=lambda case: id(case.demands)):
        few = list(alike)
        hold(few[0].demands, [case.hearing for case in few])
    found = [_outcome(case, auditor) for case in cases]
    auditor.languages.shorten()
    return found


def _case(target: Target, data: bytes, auditor: Auditor) -> _Case:
    governed = auditor.governed(target.file)
    demands = governed.demands
    if target.live is not None and target.live.response.status >= 400:
        # What a server sends with an error is no content of the site.
        demands = tuple(demand for demand in demands if demand.rule.category == "page")
    facts = auditor.facts_in(target, data)
    identity, site = auditor.identity_of(target), auditor.site_of(target.file)
    return _Case(target, data, demands, Hearing(facts, identity, site, governed.selection))


def _outcome(case: _Case, auditor: Auditor) -> Outcome:
    report, facts = case.hearing.report(), case.hearing.facts
    digest = auditor.digest(case.target, case.data) if auditor.options.cache else b""
    neighbours = facts.neighbours
    answers = neighbours.answers if neighbours is not None and digest else ()
    is_dated = facts.clock.was_asked
    # Some facts hold the others; without this they would stay until the collector comes by.
    vars(facts).clear()
    return packed(report, digest, is_dated, answers)
