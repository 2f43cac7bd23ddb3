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
        type=one_of("text", "json", "markdown"),
        default="text",
        help="text, json or markdown (default: text)",
    )
    parser.add_argument(
        "--test",
        action="store_true",
        help="hold each rule, your own too, against the examples on its page",
    )
    add_configuration(parser)
    add_appearance(parser)
    arguments = parser.understood(argv)
    if arguments.test:
        return _test(arguments.config)
    from seoaudit.catalogue.catalogue import UnknownName
    from seoaudit.reporting.rule_list import list_rules, rules_document, rules_index

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
    elif arguments.format == "markdown":
        write_lines(rules_index(rules))
    else:
        write_lines(list_rules(rules, render_options(arguments.color)))
    return 0


def _test(config: str | None) -> int:
    """Tell what is wrong with the examples of the rules; 1 if anything is."""
    from seoaudit.engine.options import RunOptions
    from seoaudit.engine.run import rule_faults

    count, faults = rule_faults(RunOptions(config=config))
    write_lines(faults)
    write_lines([f"{count} rules, {len(faults)} faults in their examples"])
    return 1 if faults else 0
