"""`seoaudit facts`: show what is measured about articles."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.cli.arguments import Parser, add_appearance, add_private, add_sources, standard_input
from seoaudit.cli.errors import CommandError
from seoaudit.cli.streams import refuse_unwritable, render_options, write_lines
from seoaudit.reporting import FACTS_FORMATS, UnknownFormat, facts_renderer


def execute(argv: Sequence[str]) -> int:
    """Run the command; 2 where a file could not be measured."""
    arguments = _parser().understood(argv)
    try:
        render = facts_renderer(arguments.format)
    except UnknownFormat as fault:
        raise CommandError(str(fault)) from None
    output: str | None = arguments.output
    refuse_unwritable(output)
    from seoaudit.engine.options import RunOptions
    from seoaudit.engine.run import measure

    paths = arguments.paths or ["."]
    options = RunOptions(
        config=arguments.config,
        today=arguments.today,
        stdin=standard_input(paths),
        stdin_filename=arguments.stdin_filename,
        allow_private=arguments.allow_private,
        debug=arguments.debug,
    )
    sheets, errors = measure(paths, options)
    look = render_options(arguments.color, to_file=output is not None)
    write_lines(render(sheets, errors, look), output)
    return 2 if errors else 0


def _parser() -> Parser:
    parser = Parser("facts", "Show what is measured about articles, without judging it.")
    add_sources(parser)
    add_private(parser)
    parser.add_argument(
        "--format",
        metavar="NAME",
        default="text",
        help=f"one of {', '.join(FACTS_FORMATS)} (default: text)",
    )
    parser.add_argument("-o", "--output", metavar="FILE", help="write to this file")
    add_appearance(parser)
    return parser
