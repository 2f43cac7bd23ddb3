"""`seoaudit rules`: list the rules."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.cli.arguments import Parser, add_appearance, names, one_of
from seoaudit.cli.errors import CommandError
from seoaudit.cli.known_rules import add_configuration, known_rules
from seoaudit.cli.streams import render_options, write_lines


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    parser = Parser("rules", "List the rules; 'seoaudit explain RULE' tells about one.")
    parser.add_argument(
        "--select",
        metavar="RULES",
        action="append",
        default=[],
        help="only these: ids or categories, comma-separated; may be repeated",
    )
    parser.add_argument(
        "--format",
        metavar="NAME",
        type=one_of("text", "json"),
        default="text",
        help="text or json (default: text)",
    )
    add_configuration(parser)
    add_appearance(parser)
    arguments = parser.understood(argv)
    from seoaudit.catalogue.catalogue import UnknownName
    from seoaudit.reporting.rule_list import list_rules, rules_document

    catalogue = known_rules(arguments.config)
    try:
        wanted = {
            id for name in names(arguments.select) or ["all"] for id in catalogue.matching(name)
        }
    except UnknownName as fault:
        raise CommandError(str(fault)) from None
    rules = [rule for id, rule in catalogue.rules.items() if id in wanted]
    if arguments.format == "json":
        write_lines(rules_document(rules, catalogue))
    else:
        write_lines(list_rules(rules, render_options(arguments.color)))
    return 0
