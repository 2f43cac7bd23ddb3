"""What the pages of rules say, for those who do not know the rules."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.catalogue.rule_page import read_rule_page
from seoaudit.engine.issue import Issue
from seoaudit.language.deferred import deferred
from seoaudit.reporting.page import first_paragraph

_LINK = deferred(r"\[([^\]]+)\]\([^)\s]+\)")


class RuleText(Struct, frozen=True):
    """A rule in words: `why` is the first paragraph of its page."""

    id: str
    title: str
    evidence: str
    why: str


class RuleTexts:
    """The rules that issues name, each read once."""

    def __init__(self) -> None:
        self.known: dict[str, RuleText] = {}

    def of(self, issue: Issue) -> RuleText:
        """What the rule of an issue says; its id where it has no page."""
        if issue.rule not in self.known:
            page = read_rule_page(issue.url)
            self.known[issue.rule] = RuleText(
                id=issue.rule,
                title=(page.title if page else "") or issue.rule,
                evidence=(page.evidence if page else "") or "heuristic",
                why=_LINK.sub(r"\1", first_paragraph(page.page)) if page else "",
            )
        return self.known[issue.rule]


def titled(rule: str) -> str:
    """The title of a rule by its id; the id where it is no built-in one."""
    page = read_rule_page(f"rules/{rule}.md")
    return (page.title if page else "") or rule
