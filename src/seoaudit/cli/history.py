"""`seoaudit history`: list the runs that were recorded."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.cli.arguments import Parser, add_appearance, one_of
from seoaudit.cli.streams import render_options, write_lines

if TYPE_CHECKING:
    from seoaudit.history.store import History


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    arguments = _parser().understood(argv)
    runs = history_named(arguments.path, arguments.history).runs()
    if arguments.format == "json":
        from seoaudit.reporting.encoding import json_text

        write_lines([json_text({"version": 1, "runs": runs}, indent=2)])
        return 0
    from seoaudit.reporting.history_text import runs_table

    write_lines(runs_table(runs, render_options(arguments.color)))
    return 0


def history_named(path: str, file: str | None) -> History:
    """The history in a file, or that of the site in a folder."""
    from seoaudit.history.recorder import history_of
    from seoaudit.history.store import History

    return History(Path(file)) if file else history_of(Path(path))


def add_history(parser: Parser) -> None:
    """Where the runs are kept, and how to show them."""
    parser.add_argument("--history", metavar="FILE", help="the file that --history of check named")
    parser.add_argument(
        "--format",
        metavar="NAME",
        type=one_of("text", "json"),
        default="text",
        help="text (default) or json",
    )
    add_appearance(parser)


def _parser() -> Parser:
    parser = Parser(
        "history",
        "List the runs that 'seoaudit check --record' kept, oldest first.",
    )
    parser.add_argument(
        "path", nargs="?", metavar="SITE", default=".", help="folder of the site (default: this)"
    )
    add_history(parser)
    return parser
