"""`seoaudit explain`: tell about a rule, or list the rules of a category."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.cli.arguments import Parser, add_appearance
from seoaudit.cli.errors import CommandError, did_you_mean
from seoaudit.cli.known_rules import add_configuration, known_rules
from seoaudit.cli.streams import render_options, write_lines


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    parser = Parser("explain", "Tell about a rule: why, how to mend it, its options and sources.")
    parser.add_argument("rule", metavar="RULE", help="a rule's id or name, or a category")
    add_configuration(parser)
    add_appearance(parser)
    arguments = parser.understood(argv)
    from seoaudit.reporting.rule_list import list_rules
    from seoaudit.reporting.rule_page import show_rule

    catalogue = known_rules(arguments.config)
    look = render_options(arguments.color)
    name = arguments.rule.strip().rstrip("/")
    if name in catalogue.categories:
        rules = [rule for rule in catalogue.rules.values() if rule.category == name]
        write_lines(list_rules(rules, look))
        return 0
    found = [rule for rule in catalogue.rules.values() if name in (rule.id, rule.name)]
    if not found:
        short = [rule.name for rule in catalogue.rules.values()]
        known = [*catalogue.rules, *catalogue.categories, *short]
        hint = did_you_mean(name, known) or "'seoaudit rules' lists all of them"
        raise CommandError(f"unknown rule '{name}'; {hint}")
    if len(found) > 1:
        ids = ", ".join(rule.id for rule in found)
        raise CommandError(f"several rules are called '{name}': {ids}")
    presets = [preset for preset in catalogue.presets if found[0].id in catalogue.in_preset(preset)]
    write_lines(show_rule(found[0], presets, look))
    return 0
