"""The index of a report over several sites."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.reporting.html_report.changes import Changes
from seoaudit.reporting.html_report.charts import bar
from seoaudit.reporting.html_report.client import Client
from seoaudit.reporting.html_report.markup import Markup, scrolling, tag

_HEAD = ("Articles", "Score", "", "Errors", "Warnings", "Resolved", "New")


def site_index(clients: Sequence[Client], changes: Sequence[Changes | None]) -> Markup:
    """A table of the sites, each a link to its part."""
    rows = [_row(client, found) for client, found in zip(clients, changes, strict=True)]
    columns = [
        tag("th", name, scope="col", class_="number")
        if name
        else tag("th", tag("span", "Score as a bar", class_="unseen"), scope="col", class_="wide")
        for name in _HEAD
    ]
    head = tag("tr", tag("th", "Site", scope="col"), *columns)
    caption = tag("caption", "Sites with their scores and issues", class_="unseen")
    table = tag("table", caption, tag("thead", head), tag("tbody", *rows))
    title = tag("h2", "Sites", id="sites")
    return tag("section", title, scrolling(table, "Sites"), aria_labelledby="sites")


def _row(client: Client, changes: Changes | None) -> Markup:
    summary, score = client.tally.summary, client.tally.score
    compared = changes.comparison if changes else None
    numbers = (
        f"{summary.errors:,}",
        f"{summary.warnings:,}",
        f"{len(compared.resolved):,}" if compared else "–",
        f"{len(compared.new):,}" if compared else "–",
    )
    name = client.brand.name or client.site.path
    return tag(
        "tr",
        tag("th", tag("a", name, href=f"#{client.id}"), scope="row"),
        tag("td", f"{summary.articles:,}", class_="number"),
        tag("td", "–" if score is None else str(score), class_="number"),
        tag("td", bar((score or 0) / 100), class_="wide"),
        *(tag("td", number, class_="number") for number in numbers),
    )
