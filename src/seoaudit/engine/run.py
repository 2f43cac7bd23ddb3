"""One run: paths in, report out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.engine.article_reports import Collected
from seoaudit.engine.auditing import Note, outcomes
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.baselines import Baselines
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.report import Report, RunError
from seoaudit.engine.results_cache import ResultsCache
from seoaudit.engine.schema_faults import schema_faults
from seoaudit.engine.scope import Scope
from seoaudit.engine.sites import businesses_of, folded, sites_of
from seoaudit.engine.target import Target
from seoaudit.language.expression_store import expression_store
from seoaudit.loading.errors import LoadError

if TYPE_CHECKING:
    from seoaudit.engine.fact_sheet import FactSheet
    from seoaudit.engine.outcome import Outcome

Progress = Callable[[int, int], None]


def run(
    paths: Sequence[str],
    options: RunOptions | None = None,
    progress: Progress | None = None,
    note: Note | None = None,
    disk: Disk | None = None,
) -> Report:
    """Audit files, folders, live pages and `-` (standard input).

    `progress` is called with how many articles are done and how many there are, `note` with why an
    article is audited anew where results are kept; `disk` records what the run sees. Raises
    `UsageError` where nothing can be audited at all.
    """
    options = options or RunOptions()
    auditor = Auditor(options, disk)
    scope = Scope(paths, auditor)
    targets, errors = scope.targets()
    if not targets and not errors and not options.force_exclude:
        shown = ", ".join((*paths, *options.sitemaps))
        raise UsageError(f"no articles in {shown}; seoaudit reads .md, .mdx, .html and .txt files")
    sites = sites_of(targets, auditor)
    auditor.batch = businesses_of(sites)
    if targets and not errors:
        # A fault that every article shares is the run's, not each article's.
        refuse_faulty_configuration(targets, auditor)
    baselines = Baselines(targets, auditor)
    articles = Collected(len(targets))
    in_order = targets.by_site(partial(_site_of, auditor))
    for target, outcome in audited(in_order, auditor, progress, note):
        if isinstance(outcome.value, RunError):
            errors.append(outcome.value)
        else:
            reported = baselines.without_known(target, outcome)
            articles.add(auditor.site_of(target.file), target.shown, reported)
    return Report(
        articles.in_order(),
        tuple(folded([*errors, *baselines.errors])),
        schema_faults(targets, auditor),
        fail_on=failing_level(targets, auditor),
        sites=sites,
        known=baselines.known,
        outdated=baselines.outdated(scope),
        notes=tuple(auditor.notes),
    )


def _site_of(auditor: Auditor, folder: Path) -> str:
    """The folder of the configuration that governs another one, "" where that cannot be read."""
    try:
        return auditor.site_of(folder / "article")
    except UsageError:
        return ""


def audited(
    targets: Sequence[Target],
    auditor: Auditor,
    progress: Progress | None = None,
    note: Note | None = None,
) -> Iterator[tuple[Target, Outcome]]:
    """The outcome of every target, those that are known first, then in the order of targets.

    `progress` and `note` are those of `run`.
    """
    if auditor.options.check_links:
        from seoaudit.engine.link_checking import checked_links

        auditor.disk.forget()

        auditor.link_states = checked_links(targets, auditor)
    # What was found out about links holds for a moment.
    kept = ResultsCache(None if auditor.options.check_links else auditor.options.kept_in)
    for done, result in enumerate(outcomes(targets, auditor, kept, note), start=1):
        yield result
        if progress is not None:
            progress(done, len(targets))
    auditor.verdicts.save()
    expression_store().save()


def measure(
    paths: Sequence[str], options: RunOptions | None = None
) -> tuple[tuple[FactSheet, ...], tuple[RunError, ...]]:
    """The facts of files, folders and standard input, and what could not be measured."""
    from seoaudit.engine.fact_sheet import fact_sheet

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
    catalogue, checks = auditor.catalogues.with_pages(loaded), auditor.catalogues.checks(loaded)
    faults = [
        fault
        for rule in catalogue.rules.values()
        for fault in example_faults(rule, catalogue, checks, auditor.languages)
    ]
    return len(catalogue.rules), faults


def refuse_faulty_configuration(targets: Iterable[Target], auditor: Auditor) -> None:
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


def failing_level(targets: Sequence[Target], auditor: Auditor) -> str:
    """What a run fails on: as asked, else as the configuration of the first article says."""
    if auditor.options.fail_on is not None:
        return auditor.options.fail_on
    for target in targets:
        try:
            return auditor.configuration_for(target.file.parent).configuration.fail_on or "error"
        except UsageError:
            continue
    return "error"
