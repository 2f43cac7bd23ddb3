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
    from seoaudit.fixing.article_fixer import Change
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

    sys.stdout.flush()
    output = _Output(options.stdin, arguments.fix_preview)
    safeties = SAFE_AND_UNSAFE if arguments.unsafe_fixes else SAFE
    outcome = fix_articles(report, options, safeties, arguments.fix, output.show)
    output.end()
    if not arguments.quiet:
        _say(outcome, arguments.fix_preview)
    return outcome.report


class _Output:
    """What goes to the standard output: the diff of a preview, or what came in, fixed."""

    def __init__(self, stdin: bytes | None, preview: bool) -> None:
        self._article = None if preview else stdin
        self._preview = preview

    def show(self, change: Change) -> None:
        """Take notice of a change."""
        if self._preview:
            _show_diff(change)
        elif change.from_stdin:
            self._article = change.after

    def end(self) -> None:
        """Write what there is to write at the end."""
        if self._article is not None:
            sys.stdout.buffer.write(self._article)
        sys.stdout.buffer.flush()


def _show_diff(change: Change) -> None:
    """Write a diff, raw so that other programs can apply it, but never raw to a terminal."""
    from seoaudit.fixing.preview import unified
    from seoaudit.reporting.columns import printable

    for line in unified(change):
        if sys.stdout.isatty():
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
    notes = []
    if preview:
        would_be = f"{counted(outcome.issues, 'issue')} would be fixed"
        notes.append(f"{would_be} in {counted(outcome.articles, 'article')}")
    if outcome.held_back:
        notes.append(f"{outcome.held_back:,} more with --unsafe-fixes")
    if notes:
        print("; ".join(notes), file=sys.stderr)
