"""A rule: what is demanded of facts, as one Markdown article says it."""

from __future__ import annotations

from typing import Any, Literal

from msgspec import Struct, field

from seoaudit.article.link_state import LinkState
from seoaudit.article.response import Response
from seoaudit.catalogue.conditions import Condition

Severity = Literal["info", "warning", "error"]
Evidence = Literal["policy", "standard", "guideline", "config", "heuristic"]
Safety = Literal["safe", "unsafe"]

SEVERITIES: tuple[Severity, ...] = ("info", "warning", "error")
_GRAVITY = {severity: index for index, severity in enumerate(SEVERITIES)}


def graver(first: Severity, second: Severity) -> Severity:
    """The graver of two severities."""
    return first if _GRAVITY[first] >= _GRAVITY[second] else second


class Example(Struct, frozen=True):
    """An article in a rule's page that shows it: `bad` ones are reported, good ones are not.

    `marks` are the 0-based offsets (start, end) in `text` of the places marked with ⟦ and ⟧.
    `configuration` is TOML in force for the example, `response` how a server answered where it is
    a live page, `link_states` what became of the addresses it links to, `files` paths and contents
    of what lies beside it. `line` is where it begins in the rule file.
    """

    bad: bool
    text: str
    path: str
    marks: tuple[tuple[int, int], ...] = ()
    configuration: str = ""
    line: int = 0
    response: Response | None = None
    link_states: dict[str, LinkState] | None = None
    files: tuple[tuple[str, str], ...] = ()


class Rule(Struct, frozen=True):
    """What is demanded of facts, and how it is said.

    `options` are the check's own settings. `when` holds conditions by fact path that must all
    hold for the rule to apply. `page` is the Markdown below the front matter, `path` the file.
    """

    id: str
    title: str
    severity: Severity
    check: str
    message: str
    evidence: Evidence
    options: dict[str, Any]
    path: str
    page: str
    sources: tuple[str, ...] = ()
    since: str = ""
    presets: tuple[str, ...] = ()
    fix: Safety | None = None
    when: dict[str, Condition] = field(default_factory=dict)
    examples: tuple[Example, ...] = ()

    @property
    def category(self) -> str:
        return self.id.partition("/")[0]

    @property
    def name(self) -> str:
        return self.id.partition("/")[2]
