"""`seoaudit compare`: what changed between two recorded runs."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.cli.arguments import Parser
from seoaudit.cli.history import add_history, history_named
from seoaudit.cli.streams import render_options, write_lines


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    arguments = _parser().understood(argv)
    history = history_named(arguments.site or ".", arguments.history)
    from seoaudit.history.comparison import chosen_run, compared, refuse_strangers

    runs = history.runs(arguments.site if arguments.history else None)
    earlier, later = chosen_run(runs, arguments.a), chosen_run(runs, arguments.b)
    refuse_strangers(earlier, later)
    comparison = compared(history.issues(earlier.id), history.issues(later.id))
    if arguments.format == "json":
        from seoaudit.reporting.encoding import json_text

        record = {"version": 1, "earlier": earlier, "later": later, "changes": comparison}
        write_lines([json_text(record, indent=2)])
        return 0
    from seoaudit.reporting.history_text import comparison_text

    write_lines(comparison_text(earlier, later, comparison, render_options(arguments.color)))
    return 0


def _parser() -> Parser:
    parser = Parser(
        "compare",
        "Tell which issues are new, resolved and unchanged between two recorded runs.",
        "a run is a number that 'seoaudit history' lists, latest, previous, or a day such as\n"
        "2026-01-31 for the last run on or before it",
    )
    parser.add_argument("a", nargs="?", metavar="A", default="previous", help="default: previous")
    parser.add_argument("b", nargs="?", metavar="B", default="latest", help="default: latest")
    parser.add_argument("--site", metavar="FOLDER", help="folder of the site")
    add_history(parser)
    return parser
