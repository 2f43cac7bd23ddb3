"""`seoaudit baseline`: write down the issues there are, so that `check` tells only of others."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import nullcontext
from typing import TYPE_CHECKING

from seoaudit.cli.arguments import (
    Parser,
    add_appearance,
    add_cache,
    add_jobs,
    add_selection,
    add_sources,
    names,
)
from seoaudit.cli.errors import CommandError
from seoaudit.cli.progress import ProgressBar, can_show_progress
from seoaudit.cli.streams import draws_in_ascii, refuse_unwritable

if TYPE_CHECKING:
    from seoaudit.engine.baseline_update import Written


def execute(argv: Sequence[str]) -> int:
    """Run the command; 2 where a file could not be audited."""
    arguments = _parser().understood(argv)
    paths = arguments.paths or ["."]
    if "-" in paths:
        raise CommandError("standard input has no baseline; name files or folders")
    refuse_unwritable(arguments.baseline)
    from seoaudit.engine.baseline_update import update_baselines
    from seoaudit.engine.options import RunOptions
    from seoaudit.reporting.columns import printable

    options = RunOptions(
        config=arguments.config,
        presets=names(arguments.preset),
        select=names(arguments.select),
        ignore=names(arguments.ignore),
        jobs=arguments.jobs,
        today=arguments.today,
        baseline=arguments.baseline,
        debug=arguments.debug,
        cache=not arguments.no_cache,
        cache_dir=arguments.cache_dir,
    )
    shows = can_show_progress(quiet=False)
    bar = ProgressBar(sys.stderr, draws_in_ascii(sys.stderr)) if shows else None
    with bar or nullcontext():
        written, errors = update_baselines(paths, options, arguments.prune, bar)
    for one in written:
        print(printable(_told(one)))
    for error in errors:
        print(printable(f"seoaudit: {error.path}: {error.message}"), file=sys.stderr)
    return 2 if errors else 0


def _parser() -> Parser:
    parser = Parser(
        "baseline",
        "Write down the issues there are, so that 'seoaudit check' tells only of others.\n"
        "Known issues of articles outside PATH and of rules that are not asked stay.",
    )
    add_sources(parser)
    add_selection(parser)
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        help="write this file (default: as configured, else .seoaudit-baseline.json)",
    )
    parser.add_argument(
        "--prune", action="store_true", help="only remove issues that no longer occur"
    )
    add_jobs(parser)
    add_cache(parser)
    add_appearance(parser)
    return parser


def _told(written: Written) -> str:
    """`.seoaudit-baseline.json: 12 known issues in 3 articles (2 new, 1 that no longer occurs)`."""
    from seoaudit.reporting.summary_line import counted

    if not written.exists:
        return "no issues, so there is no baseline to write"
    articles = counted(written.articles, "article")
    holds = f"{counted(written.issues, 'known issue')} in {articles}" if written.issues else "empty"
    changes = [f"{written.added:,} added"] if written.added else []
    if written.removed:
        verb = "occurs" if written.removed == 1 else "occur"
        changes.append(f"{written.removed:,} that no longer {verb} removed")
    told = "; ".join((holds, ", ".join(changes) or "nothing changed"))
    return f"{written.path}: {told}"
