"""One run: paths in, report out."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, partial
from pathlib import Path

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.fact_sheet import FactSheet, fact_sheet
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.report import ArticleReport, Report, RunError
from seoaudit.engine.scope import Scope
from seoaudit.engine.target import Target
from seoaudit.language.expression_store import expression_store
from seoaudit.loading.errors import LoadError

Progress = Callable[[int, int], None]

# Below so many articles, starting processes costs more than it saves.
_WORTH_A_POOL = 150
_CHUNK = 25


def run(
    paths: Sequence[str], options: RunOptions | None = None, progress: Progress | None = None
) -> Report:
    """Audit files, folders and `-` (standard input).

    `progress` is called with how many articles are done and how many there are. Raises
    `UsageError` where nothing can be audited at all.
    """
    options = options or RunOptions()
    auditor = Auditor(options)
    targets, errors = Scope(paths, auditor).targets()
    if not targets and not errors:
        shown = ", ".join(paths)
        raise UsageError(f"no articles in {shown}; seoaudit reads .md, .mdx, .html and .txt files")
    if targets and not errors:
        # A fault that every article shares is the run's, not each article's.
        _check_configuration(targets, auditor)
    articles: list[ArticleReport] = []
    for done, result in enumerate(_results(targets, auditor), start=1):
        if isinstance(result, ArticleReport):
            articles.append(result)
        else:
            errors.append(result)
        if progress is not None:
            progress(done, len(targets))
    expression_store().save()
    fail_on = options.fail_on or _fail_on(targets, auditor)
    return Report(
        tuple(sorted(articles, key=lambda article: article.path)),
        tuple(sorted(set(errors), key=lambda error: (error.path, error.message))),
        fail_on=fail_on,
    )


def measure(
    paths: Sequence[str], options: RunOptions | None = None
) -> tuple[tuple[FactSheet, ...], tuple[RunError, ...]]:
    """The facts of files, folders and standard input, and what could not be measured."""
    auditor = Auditor(options or RunOptions())
    targets, errors = Scope(paths, auditor).targets()
    if not targets and not errors:
        raise UsageError(f"no articles in {', '.join(paths)}")
    sheets: list[FactSheet] = []
    for target in targets:
        try:
            sheets.append(fact_sheet(auditor.facts(target)))
        except LoadError as fault:
            errors.append(RunError(fault.path, fault.message))
        except UsageError as fault:
            errors.append(RunError(target.shown, str(fault)))
    return tuple(sheets), tuple(errors)


def rule_faults(options: RunOptions | None = None) -> tuple[int, list[str]]:
    """Hold the site's rules against their own examples: how many rules, and what is wrong.

    The rules are those that the configuration of the current folder knows.
    """
    from seoaudit.engine.examples import example_faults

    auditor = Auditor(options or RunOptions())
    loaded = auditor.configuration_for(Path.cwd())
    catalogue, checks = auditor.catalogue_with_pages(loaded), auditor.checks(loaded)
    faults = [
        fault
        for rule in catalogue.rules.values()
        for fault in example_faults(rule, catalogue, checks, auditor.languages)
    ]
    return len(catalogue.rules), faults


def _check_configuration(targets: Iterable[Target], auditor: Auditor) -> None:
    """Raise the fault of the one configuration that governs everything."""
    faults: set[str] = set()
    for target in targets:
        try:
            auditor.governed(target.file)
        except UsageError as fault:
            faults.add(str(fault))
        else:
            return
        if len(faults) > 1:
            return
    if faults:
        raise UsageError(faults.pop())


def _results(targets: list[Target], auditor: Auditor) -> Iterator[ArticleReport | RunError]:
    jobs = auditor.options.jobs or (os.cpu_count() or 1)
    if jobs < 2 or (not auditor.options.jobs and len(targets) < _WORTH_A_POOL):
        yield from map(auditor.audit, targets)
        return
    from concurrent.futures import ProcessPoolExecutor

    chunks = [targets[at : at + _CHUNK] for at in range(0, len(targets), _CHUNK)]
    audit = partial(_audit_chunk, auditor.options)
    with ProcessPoolExecutor(min(jobs, len(chunks))) as pool:
        for results in pool.map(audit, chunks):
            yield from results


@cache
def _worker(options: RunOptions) -> Auditor:
    """The auditor of a process in the pool, kept from chunk to chunk."""
    return Auditor(options)


def _audit_chunk(options: RunOptions, targets: list[Target]) -> list[ArticleReport | RunError]:
    return [_worker(options).audit(target) for target in targets]


def _fail_on(targets: Sequence[Target], auditor: Auditor) -> str:
    """What the configuration of the first article says a run fails on."""
    for target in targets:
        try:
            return auditor.configuration_for(target.file.parent).configuration.fail_on or "error"
        except UsageError:
            continue
    return "error"
