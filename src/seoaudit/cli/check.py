"""`seoaudit check`: audit articles and report the issues."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Iterable, Sequence
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.cli.actions_log import default_format, without_commands
from seoaudit.cli.arguments import (
    Parser,
    add_appearance,
    add_cache,
    add_jobs,
    add_selection,
    add_sources,
    names,
    one_of,
    standard_input,
)
from seoaudit.cli.comparison import (
    add_comparison,
    audit,
    refuse_two_comparisons,
    say_of_comparison,
)
from seoaudit.cli.errors import CommandError
from seoaudit.cli.fixes import add_fixes, fixed, refuse_contradictions, takes_output
from seoaudit.cli.people import add_for_people, refuse_for_programs, say_of_brands
from seoaudit.cli.progress import ProgressBar, can_show_progress
from seoaudit.cli.streams import draws_in_ascii, refuse_unwritable, render_options, write_lines
from seoaudit.cli.web import add_web, paths_of, refuse_misplaced
from seoaudit.reporting import (
    FILE_FORMATS,
    FORMATS,
    UnknownFormat,
    check_format,
    file_writer,
    renderer,
)

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


class Sink(Struct, frozen=True):
    """A report to write: its format, and the file it goes to (None: standard output)."""

    format: str
    path: str | None


def execute(argv: Sequence[str]) -> int:
    """Run the command; the exit code says whether something is at or above `--fail-on`."""
    arguments = _parser().understood(argv)
    refuse_contradictions(arguments)
    refuse_two_comparisons(arguments)
    sinks = _sinks(arguments.format, arguments.output)
    refuse_for_programs(arguments, [sink.format for sink in sinks])
    refuse_misplaced(arguments)
    paths = paths_of(arguments)
    asked = _options(arguments, paths)
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
        if sink.format in FILE_FORMATS:
            file_writer(sink.format)(report, sink.path or "")
            continue
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


def _parser() -> Parser:
    widest = max(map(len, FORMATS))
    formats = "\n".join(f"  {name:<{widest}}  {meaning}" for name, meaning in FORMATS.items())
    parser = Parser(
        "check",
        "Audit articles and report the issues.",
        f"formats:\n{formats}\n\nexit codes:\n"
        "  0  nothing at or above --fail-on\n"
        "  1  something\n"
        "  2  the tool, its configuration or its arguments failed, or a file could not be audited",
    )
    add_sources(parser)
    add_selection(parser)
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        type=one_of("error", "warning", "info", "never"),
        help="the least severity that exits with 1: error (default), warning, info or never",
    )
    parser.add_argument(
        "--format",
        metavar="NAME[=FILE]",
        action="append",
        default=[],
        help="how to report, and where to; may be repeated (default: text; in GitHub Actions "
        "github-log)",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write the report to this file")
    add_jobs(parser)
    parser.add_argument(
        "--force-exclude",
        action="store_true",
        help="leave out what a folder's audit would leave out, even where a path names it",
    )
    parser.add_argument(
        "--record",
        action="store_true",
        help="keep the run in each site's history ('seoaudit history' lists it)",
    )
    parser.add_argument(
        "--history", metavar="FILE", help="keep it there instead, all sites in one file"
    )
    add_cache(parser)
    add_comparison(parser)
    add_web(parser)
    parser.add_argument(
        "-v",
        "--verbose",
        action="store_true",
        help="tell on standard error which articles are audited anew, and why",
    )
    parser.add_argument(
        "--full", action="store_true", help="show every place of every article, nothing folded"
    )
    parser.add_argument(
        "--show-suppressed",
        action="store_true",
        help="show also what articles suppress; it counts for nothing",
    )
    parser.add_argument(
        "-q", "--quiet", action="store_true", help="only issues and errors: no progress, no summary"
    )
    add_for_people(parser)
    add_fixes(parser)
    add_appearance(parser)
    return parser


def _sinks(formats: Sequence[str], output: str | None) -> list[Sink]:
    """Where each report goes. Raises `CommandError` where two would go to one place."""
    sinks: list[Sink] = []
    for written in formats or [default_format(output)]:
        name, _, path = written.partition("=")
        try:
            check_format(name)
        except UnknownFormat as fault:
            raise CommandError(str(fault)) from None
        if name in FILE_FORMATS and not (path or output):
            raise CommandError(f"{name} is no text; give it a file: --format {name}=FILE")
        sinks.append(Sink(name, path or output))
    places = [sink.path for sink in sinks]
    if len(set(places)) < len(places):
        taken = next(place for place in places if places.count(place) > 1)
        where = f"'{taken}'" if taken else "standard output"
        raise CommandError(f"two reports for {where}; give each a file: --format NAME=FILE")
    if output is not None and output not in places:
        raise CommandError("--output has no report to write: every --format names its own file")
    for place in places:
        refuse_unwritable(place)
    return sinks


def _options(arguments: Namespace, paths: Sequence[str]) -> RunOptions:
    from seoaudit.engine.options import RunOptions

    return RunOptions(
        config=arguments.config,
        presets=names(arguments.preset),
        select=names(arguments.select),
        ignore=names(arguments.ignore),
        fail_on=None if arguments.fail_on == "never" else arguments.fail_on,
        jobs=arguments.jobs,
        force_exclude=arguments.force_exclude,
        today=arguments.today,
        stdin=standard_input(paths),
        stdin_filename=arguments.stdin_filename,
        debug=arguments.debug,
        cache=not arguments.no_cache,
        cache_dir=arguments.cache_dir,
        baseline=arguments.baseline,
        use_baseline=not arguments.no_baseline,
        sitemaps=tuple(arguments.sitemap),
        modified_since=arguments.modified_since,
        check_links=arguments.check_links,
        allow_private=arguments.allow_private,
    )


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
    from seoaudit.history.recorder import recorded
    from seoaudit.history.revision import revision

    for path, number in recorded(report, Path(file) if file else None, revision()):
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
    from seoaudit.reporting.columns import printable
    from seoaudit.reporting.summary_line import summary_text

    for error in report.errors:
        print(printable(f"seoaudit: {error.path}: {error.message}"), file=sys.stderr)
    if not quiet and all(sink.path is not None for sink in sinks):
        print(summary_text(report), file=sys.stderr)
