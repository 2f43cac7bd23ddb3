"""`seoaudit check`: audit articles and report the issues."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from seoaudit.cli.actions_log import without_commands
from seoaudit.cli.check_arguments import check_parser, run_options
from seoaudit.cli.comparison import audit, refuse_two_comparisons, say_of_comparison
from seoaudit.cli.fixes import fixed, refuse_contradictions, takes_output
from seoaudit.cli.people import refuse_for_programs, say_of_brands
from seoaudit.cli.progress import ProgressBar, can_show_progress
from seoaudit.cli.sinks import Sink, sinks_of
from seoaudit.cli.streams import draws_in_ascii, render_options, write_lines
from seoaudit.cli.web import paths_of, refuse_misplaced
from seoaudit.reporting import FILE_FORMATS, file_writer, renderer

if TYPE_CHECKING:
    from seoaudit.cli.kept_output import Recording
    from seoaudit.engine.disk import Disk
    from seoaudit.engine.options import RunOptions
    from seoaudit.engine.report import Report

# Formats that tell of errors and sum up what they tell.
_FOR_PEOPLE = ("text", "concise", "github-log")

# Formats whose lines follow from the report alone.
_KEPT = (["text"], ["concise"], ["json"], ["jsonl"])

_LEVELS = {"info": 0, "warning": 1, "error": 2, "never": 3}


def execute(argv: Sequence[str]) -> int:
    """Run the command; the exit code says whether something is at or above `--fail-on`."""
    arguments = check_parser().understood(argv)
    refuse_contradictions(arguments)
    refuse_two_comparisons(arguments)
    sinks = sinks_of(arguments.format, arguments.output)
    refuse_for_programs(arguments, [sink.format for sink in sinks])
    refuse_misplaced(arguments)
    paths = paths_of(arguments)
    asked = run_options(arguments, paths)
    kept = _recording(argv, arguments, sinks)
    report = _audited(paths, asked, arguments, kept.disk if kept else None)
    stream = sys.stdout
    if arguments.fix or arguments.fix_preview:
        report = fixed(report, asked, arguments)
        if takes_output(arguments, asked):
            stream = sys.stderr
    if arguments.fix_preview and not arguments.format:
        # The diff says it all.
        sinks = [sink for sink in sinks if sink.path is not None]
    for sink in sinks:
        _write(report, sink, arguments, stream, kept)
    _say_beside(report, sinks, arguments.quiet)
    if report.base or report.notes:
        say_of_comparison(report, _is_summed_up(sinks, arguments.quiet))
    if arguments.record or arguments.history:
        _record(report, arguments.history, arguments.quiet)
    status = exit_code(report, arguments.fail_on)
    if kept:
        kept.end(status, not (report.errors or report.base or report.notes))
    return status


def exit_code(report: Report, fail_on: str | None) -> int:
    """2 where a file could not be audited, 1 where an issue is as grave as asked, else 0."""
    if report.errors:
        return 2
    limit = _LEVELS[fail_on or report.fail_on]
    summary = report.summary
    found = (summary.infos, summary.warnings, summary.errors)
    return int(any(found[limit:]))


def _write(
    report: Report, sink: Sink, arguments: Namespace, stream: TextIO, kept: Recording | None
) -> None:
    """Write the report to where it goes; `stream` is what takes the place of standard output."""
    if sink.format in FILE_FORMATS:
        file_writer(sink.format)(report, sink.path or "")
        return
    options = render_options(
        arguments.color,
        sink.path is not None,
        stream,
        quiet=arguments.quiet,
        full=arguments.full,
        show_suppressed=arguments.show_suppressed,
        top=arguments.top,
        today=arguments.today,
        history=arguments.history or "",
        template=arguments.template or "",
    )
    lines: Iterable[str] = renderer(sink.format)(report, options)
    if sink.path is None and sink.format in ("text", "concise"):
        lines = without_commands(lines)
    if kept:
        lines = kept.copied(lines)
    write_lines(lines, sink.path, stream)
    if sink.format == "html":
        say_of_brands(report)


def _recording(
    argv: Sequence[str], arguments: Namespace, sinks: Sequence[Sink]
) -> Recording | None:
    """A recording of a run whose output follows from the files it sees, None of another."""
    plain = [sink.format for sink in sinks] in _KEPT and sinks[0].path is None
    asks_more = arguments.fix or arguments.fix_preview or arguments.record or arguments.history
    compares = arguments.staged or arguments.since is not None
    tells_more = arguments.verbose or arguments.debug or arguments.no_cache
    if not plain or asks_more or compares or tells_more:
        return None
    from seoaudit.cli.kept_output import recording

    return recording(argv)


def _audited(
    paths: Sequence[str], options: RunOptions, arguments: Namespace, disk: Disk | None
) -> Report:
    note = _noted if arguments.verbose else None
    shows = can_show_progress(arguments.quiet or arguments.verbose)
    bar = ProgressBar(sys.stderr, draws_in_ascii(sys.stderr)) if shows else None
    with bar or nullcontext():
        return audit(paths, options, arguments, bar, note, disk)


def _record(report: Report, file: str | None, quiet: bool) -> None:
    """Keep the run. Raises `HistoryError`."""
    from seoaudit.git.current_commit import current_commit
    from seoaudit.history.recorder import recorded

    for path, number in recorded(report, Path(file) if file else None, current_commit()):
        if not quiet:
            print(f"recorded as run {number} in {path}", file=sys.stderr)


def _noted(text: str) -> None:
    from seoaudit.reporting.columns import printable

    print(printable(text), file=sys.stderr)


def _is_summed_up(sinks: Sequence[Sink], quiet: bool) -> bool:
    """Whether a person reads the summary."""
    on_screen = [sink.format for sink in sinks if sink.path is None]
    return not quiet and (not on_screen or "text" in on_screen or "github-log" in on_screen)


def _say_beside(report: Report, sinks: Sequence[Sink], quiet: bool) -> None:
    """What a person must know although the standard output holds no report for people."""
    if any(sink.path is None and sink.format in _FOR_PEOPLE for sink in sinks):
        return
    for error in report.errors:
        from seoaudit.reporting.columns import printable

        print(printable(f"seoaudit: {error.path}: {error.message}"), file=sys.stderr)
    if not quiet and all(sink.path is not None for sink in sinks):
        from seoaudit.reporting.summary_line import summary_text

        print(summary_text(report), file=sys.stderr)
