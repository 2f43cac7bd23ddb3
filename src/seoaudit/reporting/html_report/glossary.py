"""Words that the report uses, and the rules that reported."""

from __future__ import annotations

from collections.abc import Iterable

from seoaudit.reporting.html_report.article_page import rule_anchor
from seoaudit.reporting.html_report.markup import Markup, joined, tag
from seoaudit.reporting.html_report.rule_texts import RuleText
from seoaudit.reporting.html_report.words import EVIDENCE

_WORDS = (
    ("Article", "One piece of content: its text, with its title, description and other fields."),
    ("Rule", "What is demanded of an article."),
    ("Issue", "What a rule reports, at one place."),
    ("Error", "Wrong or harmful: mend it before anything else."),
    ("Warning", "Readers or search engines are served worse for it."),
    ("Info", "Worth knowing; a matter of judgement."),
    ("Score", "How much of what was asked an article meets, 0 to 100. No search engine uses it."),
    ("Evidence", "How strong the reason of a rule is, from a policy down to a heuristic."),
)  # fmt: skip


def glossary(rules: Iterable[RuleText]) -> Markup:
    """The section of words and rules."""
    words = joined(_entry(word, meaning) for word, meaning in _WORDS)
    entries = joined(_rule(rule) for rule in sorted(rules, key=lambda rule: rule.title.casefold()))
    about = joined((tag("h3", "Rules that reported"), tag("dl", entries, class_="glossary")))
    return tag(
        "section",
        tag("h2", "Words and rules", id="glossary"),
        tag("dl", words, class_="glossary"),
        about if entries else Markup(""),
        aria_labelledby="glossary",
    )


def _entry(word: str, meaning: str) -> Markup:
    return tag("div", tag("dt", word), tag("dd", meaning))


def _rule(rule: RuleText) -> Markup:
    evidence = EVIDENCE.get(rule.evidence, "")
    return tag(
        "div",
        tag("dt", rule.title),
        tag("dd", tag("p", rule.why) if rule.why else Markup(""),
            tag("p", tag("code", rule.id), f" ({rule.evidence}). {evidence}", class_="quiet")),
        id=rule_anchor(rule.id),
    )  # fmt: skip
