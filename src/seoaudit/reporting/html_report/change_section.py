"""The section on what changed since the last kept run."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import date

from seoaudit.history.store import KeptIssue
from seoaudit.reporting.html_report.changes import Changes
from seoaudit.reporting.html_report.charts import trend
from seoaudit.reporting.html_report.client import Client
from seoaudit.reporting.html_report.markup import Markup, tag
from seoaudit.reporting.html_report.rule_texts import titled
from seoaudit.reporting.html_report.words import on_day
from seoaudit.reporting.summary_line import counted

_MOST_RULES = 5


def change_section(changes: Changes | None, client: Client, today: date) -> Markup:
    """What is new, what is resolved, and the trend of the score."""
    title = tag("h2", "What changed", id=client.part("changes"))
    if changes is None:
        said = "There is no earlier run to compare with. Later reports tell here what changed."
        return tag(
            "section",
            title,
            tag("p", said, class_="quiet"),
            aria_labelledby=client.label("changes"),
        )
    found = changes.comparison
    then = _day(changes.last.at)
    numbers = tag(
        "dl",
        _number("Resolved", len(found.resolved), "good"),
        _number("New", len(found.new), "bad" if found.new else ""),
        _number("Unchanged", found.unchanged, ""),
        class_="numbers",
    )
    lists = tag(
        "div",
        _by_rule("Resolved most", found.resolved),
        _by_rule("New most", found.new),
        class_="columns",
    )
    return tag(
        "section",
        title,
        tag("p", f"Since {on_day(then)}: {_moved(changes.last.score, client.tally.score)}"),
        numbers,
        _trend(changes, client.tally.score, today),
        lists if found.resolved or found.new else Markup(""),
        aria_labelledby=client.label("changes"),
    )


def _moved(before: int | None, now: int | None) -> str:
    if before is None or now is None:
        return "the issues compare as follows."
    if before == now:
        return f"the score is {now} as before."
    verb = "rose" if now > before else "fell"
    return f"the score {verb} from {before} to {now}."


def _number(name: str, number: int, kind: str) -> Markup:
    value = tag("dd", f"{number:,}", class_=kind or None)
    return tag("div", tag("dt", name), value)


def _trend(changes: Changes, score: int | None, today: date) -> Markup:
    scored = [(run.at[:10], run.score) for run in changes.runs]
    kept = [
        (day, value) for day, value in [*scored, (today.isoformat(), score)] if value is not None
    ]
    if len(kept) < 2:
        return Markup("")
    picture = trend([day for day, _ in kept], [value for _, value in kept])
    return tag(
        "figure", picture, tag("figcaption", "The score of each recorded run, and of this one")
    )


def _by_rule(title: str, issues: Iterable[KeptIssue]) -> Markup:
    rules = Counter(issue.rule for issue in issues).most_common(_MOST_RULES)
    if not rules:
        return Markup("")
    items = (tag("li", titled(rule), f": {counted(number, 'issue')}") for rule, number in rules)
    return tag("div", tag("h3", title), tag("ul", *items))


def _day(at: str) -> date:
    return date.fromisoformat(at[:10])
