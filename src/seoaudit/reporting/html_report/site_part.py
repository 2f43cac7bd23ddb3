"""The part of the document that is about one site."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from seoaudit.engine.impact import Task
from seoaudit.engine.report import Report
from seoaudit.reporting.html_report.categories import categories_in, category_table
from seoaudit.reporting.html_report.change_section import change_section
from seoaudit.reporting.html_report.changes import Changes
from seoaudit.reporting.html_report.charts import distribution, ring
from seoaudit.reporting.html_report.client import Client
from seoaudit.reporting.html_report.markup import Markup, joined, tag
from seoaudit.reporting.html_report.rule_texts import RuleTexts
from seoaudit.reporting.html_report.tasks import first_tasks
from seoaudit.reporting.html_report.words import found_in, verdict

_MEANING = (
    "The score is the share of what was asked of an article that it meets, from 0 to 100: a rule "
    "that reports an error costs 8 times as much as one that reports an info, a warning 3 times. "
    "The site's score is the mean of its articles' scores. No search engine uses this number, and "
    "no ranking follows from it; it shows where work pays and whether it moves. Compare it only "
    "between reports that were made with the same rules."
)


def site_part(
    report: Report,
    client: Client,
    tasks: Sequence[Task],
    changes: Changes | None,
    numbers: Mapping[str, int],
    rules: RuleTexts,
    today: date,
) -> Markup:
    """The sections on a site, below its name where it is one of several."""
    name = client.brand.name or "Articles without a configuration"
    title = tag("h2", name, id=client.part("name"), class_="site-name")
    heading = tag("header", _logo(client), title, class_="site-head")
    sections = joined(
        (
            heading if client.is_one_of_several else Markup(""),
            _score_section(client),
            change_section(changes, client, today),
            _task_section(client, tasks, numbers, rules),
            _category_section(report, client),
        )
    )
    return tag("div", sections, id=client.id, class_="site")


def _logo(client: Client) -> Markup:
    return tag("img", src=client.brand.logo, alt="") if client.brand.logo else Markup("")


def _score_section(client: Client) -> Markup:
    word, told = verdict(client.tally.score, client.tally.summary.errors)
    text = tag(
        "div",
        tag("p", word, class_="verdict"),
        tag("p", told),
        tag("p", found_in(client.tally.summary).capitalize() + ".", class_="quiet"),
    )
    meaning = tag("details", tag("summary", "What the score means"), tag("p", _MEANING))
    title = tag("h2", "The score", id=client.part("score"))
    body = tag("div", ring(client.tally.score), text, class_="score")
    return tag("section", title, body, meaning, aria_labelledby=client.label("score"))


def _task_section(
    client: Client, tasks: Sequence[Task], numbers: Mapping[str, int], rules: RuleTexts
) -> Markup:
    title = tag("h2", "What to do first", id=client.part("first"))
    if not tasks:
        said = tag("p", "Nothing: no rule reports anything.", class_="quiet")
        return tag("section", title, said, aria_labelledby=client.label("first"))
    lead = tag(
        "p",
        "Ordered by what matters most: how grave it is, how strong the reason is, how many "
        "articles have it, and how prominent the place is. Effort and effect are estimates.",
        class_="quiet",
    )
    body = first_tasks(tasks, numbers, rules)
    return tag("section", title, lead, body, aria_labelledby=client.label("first"))


def _category_section(report: Report, client: Client) -> Markup:
    title = tag("h2", "By category", id=client.part("categories"))
    categories = categories_in(client.articles(report))
    if not categories:
        return Markup("")
    scores = [article.score for article in client.articles(report) if article.score is not None]
    picture = tag(
        "figure", distribution(scores), tag("figcaption", "How many articles have which score")
    )
    table = category_table(categories, "Scores and issues by category")
    shown = picture if len(scores) > 1 else Markup("")
    return tag("section", title, table, shown, aria_labelledby=client.label("categories"))
