"""Rules as a list: for people a line each under their categories, for programs a document."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from seoaudit.catalogue.catalogue import Catalogue
from seoaudit.catalogue.rule import Rule
from seoaudit.reporting.columns import wrapped
from seoaudit.reporting.encoding import json_text
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint

_FACTS_WIDTH = 14


def list_rules(rules: Sequence[Rule], options: RenderOptions) -> Iterator[str]:
    """Each rule with its severity, title, the presets that name it and its kind of fix."""
    paint = Paint(options.color)
    ordered = sorted(rules, key=lambda rule: rule.id)
    widest = max((len(rule.name) for rule in ordered), default=0)
    for category, members in groupby(ordered, key=lambda rule: rule.category):
        yield paint("bold", category)
        for rule in members:
            severity = paint(rule.severity, f"{rule.severity:<7}")
            start = f"  {rule.name:<{widest}}  {severity}  "
            yield from _line(start, widest + 13, rule, options)
        yield ""
    yield f"{len(ordered)} rule{'' if len(ordered) == 1 else 's'}"


def _line(start: str, used: int, rule: Rule, options: RenderOptions) -> Iterator[str]:
    """The line of a rule, its title below where the terminal is narrow."""
    notes = ", ".join(named_presets(rule) or ["strict only"])
    notes += f"; {rule.fix} fix" if rule.fix else ""
    text = f"{rule.title} ({notes})"
    if options.width - used < _FACTS_WIDTH * 2:
        yield start.rstrip()
        yield from (f"      {line}" for line in wrapped(text, options.width - 6, options.width - 6))
        return
    first, *others = wrapped(text, options.width - used, options.width - used)
    yield start + first
    yield from (" " * used + line for line in others)


def named_presets(rule: Rule) -> list[str]:
    """The presets that a rule names, without those that include another of them."""
    if "recommended" in rule.presets:
        return ["recommended"]
    return [preset for preset in rule.presets if preset != "strict"]


def rules_document(rules: Sequence[Rule], catalogue: Catalogue) -> Iterator[str]:
    """The rules as JSON: `{"version": 1, "rules": [...]}`."""
    members = {name: catalogue.in_preset(name) for name in catalogue.presets}
    yield json_text(
        {
            "version": 1,
            "rules": [
                {
                    "id": rule.id,
                    "category": rule.category,
                    "title": rule.title,
                    "severity": rule.severity,
                    "evidence": rule.evidence,
                    "presets": [name for name, ids in members.items() if rule.id in ids],
                    "fix": rule.fix,
                    "check": rule.check,
                    "options": rule.options,
                    "sources": rule.sources,
                    "since": rule.since,
                    "url": rule.path,
                }
                for rule in sorted(rules, key=lambda rule: rule.id)
            ],
        },
        indent=2,
    )


def rules_index(rules: Sequence[Rule]) -> Iterator[str]:
    """The index of the rule pages in Markdown, as it stands in `rules/README.md`."""
    ordered = sorted(rules, key=lambda rule: rule.id)
    yield "# Rules"
    yield ""
    yield (
        f"{len(ordered)} rules, each its own page: what it asks, why, how strong the reason is, "
        "and examples."
    )
    yield "`seoaudit explain RULE` shows a page in the terminal. Every rule is in the preset"
    yield "`strict`; `blog`, `local-business` and `ymyl-health` include `recommended`. Made by"
    yield "`seoaudit rules --format markdown`."
    for category, members in groupby(ordered, key=lambda rule: rule.category):
        yield ""
        yield f"## {category}"
        yield ""
        yield "| rule | severity | asks | evidence | presets | fix |"
        yield "|---|---|---|---|---|---|"
        for rule in members:
            link = f"[{rule.name}]({rule.id}.md)"
            presets = ", ".join(named_presets(rule)) or "strict"
            cells = (link, rule.severity, rule.title, rule.evidence, presets, rule.fix or "")
            yield f"| {' | '.join(cells)} |"
