"""`seoaudit check --fix`: what is fixed, what is shown of it, and where."""

from __future__ import annotations

import sys
from argparse import Namespace
from typing import TYPE_CHECKING

from seoaudit.cli.arguments import Parser
from seoaudit.cli.errors import CommandError

if TYPE_CHECKING:
    from seoaudit.engine.options import RunOptions
    from seoaudit.engine.report import Report
    from seoaudit.fixing.fix_articles import Fixed


def add_fixes(parser: Parser) -> None:
    """Whether to fix."""
    parser.add_argument(
        "--fix",
        action="store_true",
        help="write the safe fixes into the files; of standard input, to standard output",
    )
    parser.add_argument(
        "--fix-preview",
        action="store_true",
        help="show what --fix would change as a unified diff; write nothing",
    )
    parser.add_argument(
        "--unsafe-fixes",
        action="store_true",
        help="with these two: the fixes too that may change what an article means",
    )


def refuse_contradictions(arguments: Namespace) -> None:
    """Raise `CommandError` for options about fixes that do not go together."""
    if arguments.fix and arguments.fix_preview:
        raise CommandError("--fix writes and --fix-preview does not; use one of them")
    if arguments.unsafe_fixes and not (arguments.fix or arguments.fix_preview):
        raise CommandError("--unsafe-fixes fixes nothing by itself; add --fix or --fix-preview")


def takes_output(arguments: Namespace, options: RunOptions) -> bool:
    """Whether the standard output is for an article or a diff, so that reports go beside it."""
    return arguments.fix_preview or (arguments.fix and options.stdin is not None)


def fixed(report: Report, options: RunOptions, arguments: Namespace) -> Report:
    """The report after the fixes that are asked for, whose output is written here."""
    from seoaudit.fixing.fix_articles import SAFE, SAFE_AND_UNSAFE, fix_articles

    safeties = SAFE_AND_UNSAFE if arguments.unsafe_fixes else SAFE
    outcome = fix_articles(report, options, safeties, write=arguments.fix)
    sys.stdout.flush()
    if arguments.fix_preview:
        _show_changes(outcome)
    elif options.stdin is not None:
        changed = [change.after for change in outcome.changes if change.from_stdin]
        sys.stdout.buffer.write(changed[0] if changed else options.stdin)
    sys.stdout.buffer.flush()
    if not arguments.quiet:
        _say(outcome, arguments.fix_preview)
    return outcome.report


def _show_changes(outcome: Fixed) -> None:
    """Write the diff, raw so that other programs can apply it, but never raw to a terminal."""
    from seoaudit.fixing.preview import unified

    for change in outcome.changes:
        for line in unified(change):
            if sys.stdout.isatty():
                from seoaudit.reporting.columns import printable

                print(printable(line.decode("utf-8", "replace").rstrip("\r\n")))
            else:
                sys.stdout.buffer.write(line)


def _say(outcome: Fixed, preview: bool) -> None:
    """What was not fixed and why, and of a preview how much would be."""
    from seoaudit.reporting.columns import printable
    from seoaudit.reporting.summary_line import counted

    for refused in outcome.refused:
        issue = refused.refusal.issue
        where = f"{refused.path}:{issue.place.line}:{issue.place.column}"
        told = f"seoaudit: {where}: {issue.rule} is not fixed: {refused.refusal.reason}"
        print(printable(told), file=sys.stderr)
    if preview:
        issues = counted(outcome.count, "issue")
        articles = counted(len(outcome.changes), "article")
        print(f"{issues} would be fixed in {articles}", file=sys.stderr)
