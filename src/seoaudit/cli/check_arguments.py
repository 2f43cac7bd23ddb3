"""The arguments of `seoaudit check`, and what they ask of a run."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Sequence
from typing import TYPE_CHECKING

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
from seoaudit.cli.comparison import add_comparison
from seoaudit.cli.fixes import add_fixes
from seoaudit.cli.people import add_for_people
from seoaudit.cli.web import add_web
from seoaudit.reporting import FORMATS

if TYPE_CHECKING:
    from seoaudit.engine.options import RunOptions


def check_parser() -> Parser:
    """The arguments of the command."""
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
    _add_output(parser)
    add_jobs(parser)
    parser.add_argument(
        "--force-exclude",
        action="store_true",
        help="leave out what a folder's audit would leave out, even where a path names it",
    )
    _add_history(parser)
    add_cache(parser)
    add_comparison(parser)
    add_web(parser)
    _add_detail(parser)
    add_for_people(parser)
    add_fixes(parser)
    add_appearance(parser)
    return parser


def _add_output(parser: Parser) -> None:
    """Where the report goes, and what makes the command fail."""
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


def _add_history(parser: Parser) -> None:
    """Whether and where the run is recorded."""
    parser.add_argument(
        "--record",
        action="store_true",
        help="keep the run in each site's history ('seoaudit history' lists it)",
    )
    parser.add_argument(
        "--history", metavar="FILE", help="keep it there instead, all sites in one file"
    )


def _add_detail(parser: Parser) -> None:
    """How much is told."""
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


def run_options(arguments: Namespace, paths: Sequence[str]) -> RunOptions:
    """What the run is asked to do with the paths."""
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
