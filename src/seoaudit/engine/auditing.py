"""Gets the outcome of each article: from an earlier run, from this process or from others."""

from __future__ import annotations

import os
import sys
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.disk import Disk, Look
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.outcome import Outcome
from seoaudit.engine.outcomes import TOGETHER, outcomes_of
from seoaudit.engine.results_cache import Answers, Asked, ResultsCache
from seoaudit.engine.target import Target
from seoaudit.loading.errors import LoadError

if TYPE_CHECKING:
    from concurrent.futures import Future
    from multiprocessing.context import BaseContext
    from pathlib import Path

    from seoaudit.facts.settings import Business

Note = Callable[[str], None]

# Below so many articles, starting processes costs more than it saves.
_WORTH_A_POOL = 150
_CHUNK = 4 * TOGETHER
# So many chunks for each process are handed out and not yet taken back.
_WAITING = 4

# The outcomes of a chunk, and what was newly seen of the disk for them.
_Audited = tuple[list[Outcome], dict[Look, bytes] | None]


def outcomes(
    targets: Sequence[Target], auditor: Auditor, kept: ResultsCache, note: Note | None = None
) -> Iterator[tuple[Target, Outcome]]:
    """The outcome of every target, those that are known first.

    `note` is told why the others are not known.
    """
    if not kept.is_on:
        yield from _made(targets, auditor)
        return
    missing: list[Target] = []
    asked: dict[Target, Asked] = {}
    for target in targets:
        question = _question(target, auditor)
        found, reason = None, "it cannot be kept"
        if question:
            found, reason = kept.find(question, partial(_still_hold, auditor, target.file))
        if found is not None:
            yield target, Outcome(found)
            continue
        missing.append(target)
        if question:
            asked[target] = question
        if note is not None:
            note(f"{target.shown}: audited anew: {reason}")
    today = auditor.today.toordinal()
    for target, outcome in _made(missing, auditor):
        known = asked.get(target)
        if known and outcome.packed is not None and outcome.digest == known.digest:
            kept.keep(known, outcome.is_dated, outcome.packed, today, outcome.answers)
        yield target, outcome
    kept.save(today)


def _still_hold(auditor: Auditor, file: Path, answers: Answers) -> bool:
    """Whether what a kept report rests on of the files beside its article is still so."""
    if not answers:
        return True
    from seoaudit.facts.neighbourhood.neighbourhood import brief

    answer, article = auditor.neighbourhood.answer, file.as_posix()
    return all(brief(answer(question, article, about)) == was for question, about, was in answers)


def _question(target: Target, auditor: Auditor) -> Asked | None:
    """What the result of a target would be kept under, None where it cannot be told."""
    try:
        digest = auditor.digest(target, auditor.content(target))
        signature = auditor.signature(target.file)
        today = auditor.governed(target.file).settings.today
    except (LoadError, UsageError):
        return None
    identity = auditor.identity_of(target).encode("utf-8", "surrogatepass")
    name = f"{target.file}\0{target.shown}".encode("utf-8", "backslashreplace").decode()
    return Asked(name, signature + identity, digest, today.toordinal())


def _made(targets: Sequence[Target], auditor: Auditor) -> Iterator[tuple[Target, Outcome]]:
    jobs = auditor.options.jobs or (os.cpu_count() or 1)
    if auditor.link_states is not None:
        # The time goes into asking for links, and other processes do not know what came of it.
        jobs = 1
    if jobs < 2 or not targets or (not auditor.options.jobs and len(targets) < _WORTH_A_POOL):
        for at in range(0, len(targets), TOGETHER):
            few = targets[at : at + TOGETHER]
            yield from zip(few, outcomes_of(few, auditor), strict=True)
        return
    from concurrent.futures import ProcessPoolExecutor

    jobs = min(jobs, -(-len(targets) // _CHUNK))
    audit = partial(_chunk_outcomes, auditor.options, auditor.batch, auditor.disk.is_recording)
    with ProcessPoolExecutor(jobs, mp_context=_context()) as pool:
        # No more is under way than keeps every process busy.
        waiting: deque[tuple[Sequence[Target], Future[_Audited]]] = deque()
        for at in range(0, len(targets), _CHUNK):
            chunk = targets[at : at + _CHUNK]
            waiting.append((chunk, pool.submit(audit, chunk)))
            if len(waiting) > _WAITING * jobs:
                yield from _done(*waiting.popleft(), auditor)
        while waiting:
            yield from _done(*waiting.popleft(), auditor)


def _done(
    chunk: Sequence[Target], future: Future[_Audited], auditor: Auditor
) -> Iterator[tuple[Target, Outcome]]:
    """What another process makes of a chunk, once it is done."""
    results, seen = future.result()
    auditor.disk.saw_elsewhere(seen)
    yield from zip(chunk, results, strict=True)


def _context() -> BaseContext | None:
    """How processes start: on Linux as copies of this one, which has all that they need."""
    from multiprocessing import get_context

    return get_context("fork") if sys.platform == "linux" else None


@cache
def _worker(options: RunOptions, batch: tuple[Business, ...], is_recording: bool) -> Auditor:
    """The auditor of a process in the pool, kept from chunk to chunk."""
    auditor = Auditor(options, Disk(is_recording))
    auditor.batch = batch
    return auditor


def _chunk_outcomes(
    options: RunOptions,
    batch: tuple[Business, ...],
    is_recording: bool,
    targets: Sequence[Target],
) -> _Audited:
    """The outcomes of a chunk, and what was newly seen of the disk for them."""
    auditor = _worker(options, batch, is_recording)
    groups = (targets[at : at + TOGETHER] for at in range(0, len(targets), TOGETHER))
    found = [outcome for few in groups for outcome in outcomes_of(few, auditor)]
    return found, auditor.disk.newly_seen()
