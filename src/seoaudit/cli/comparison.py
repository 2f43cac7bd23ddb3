"""What `seoaudit check` compares with: an earlier state in git, a baseline, or nothing."""

from __future__ import annotations

import sys
from argparse import Namespace
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from seoaudit.cli.arguments import Parser
from seoaudit.cli.errors import CommandError

if TYPE_CHECKING:
    from seoaudit.engine.disk import Disk
    from seoaudit.engine.options import RunOptions
    from seoaudit.engine.report import Report


def add_comparison(parser: Parser) -> None:
    """Whether all issues are reported, or only those that are new."""
    parser.add_argument(
        "--since",
        metavar="REF",
        nargs="?",
        const="",
        help="only what changed since the merge base with this commit, and only new issues "
        "(without REF: the upstream of the branch, else origin/HEAD, else main or master)",
    )
    parser.add_argument(
        "--staged",
        action="store_true",
        help="only what is staged, as it is staged, and only issues that are new since HEAD",
    )
    parser.add_argument(
        "--baseline",
        metavar="FILE",
        help="leave out the issues that this file knows (default: as configured, else "
        ".seoaudit-baseline.json; 'seoaudit baseline' writes it)",
    )
    parser.add_argument("--no-baseline", action="store_true", help="leave out no known issue")


def refuse_two_comparisons(arguments: Namespace) -> None:
    """Raise `CommandError` for options that do not go together."""
    if arguments.staged and arguments.since is not None:
        raise CommandError("--since looks at the work tree and --staged at the index; use one")
    if "-" in arguments.paths and (arguments.staged or arguments.since is not None):
        raise CommandError("--since and --staged read from git, not from standard input")
    if arguments.staged and (arguments.fix or arguments.fix_preview):
        raise CommandError("--staged looks at the index, where nothing is fixed; use --since")
    if (arguments.record or arguments.history) and (
        arguments.staged or arguments.since is not None
    ):
        raise CommandError("--record keeps whole runs; use it without --since and --staged")
    if arguments.no_baseline and arguments.baseline is not None:
        raise CommandError("--baseline names a baseline and --no-baseline forgoes it; use one")


def audit(
    paths: Sequence[str],
    options: RunOptions,
    arguments: Namespace,
    progress: Callable[[int, int], None] | None,
    note: Callable[[str], None] | None,
    disk: Disk | None,
) -> Report:
    """The report of what is to be compared; `disk` records what the run sees.

    Raises `UsageError`.
    """
    if arguments.staged:
        from seoaudit.git.changed_articles import audit_staged

        return audit_staged(paths, options, progress, note)
    if arguments.since is not None:
        from seoaudit.git.changed_articles import audit_since

        return audit_since(paths, options, arguments.since, progress, note)
    from seoaudit.engine.run import run

    return run(paths, options, progress, note, disk)


def say_of_comparison(report: Report, is_summed_up: bool) -> None:
    """What nobody may miss: what was left out, that nothing changed, which base was chosen.

    The last two are told by a summary, if one `is_summed_up` before the eyes of a person.
    """
    from seoaudit.reporting.columns import printable
    from seoaudit.reporting.summary_line import compared_with

    notes = list(report.notes)
    base = report.base
    if base is not None and not is_summed_up and (base.reason or not report.articles):
        notes.insert(0, compared_with(report, base))
    for note in notes:
        print(printable(f"seoaudit: {note}"), file=sys.stderr)
