"""The whole document: one file, no network, no scripts but ours."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from hashlib import sha256

from msgspec import Struct, structs

from seoaudit.engine.impact import Task, tasks_in
from seoaudit.engine.report import Report
from seoaudit.reporting.html_report.article_page import article_page
from seoaudit.reporting.html_report.article_table import article_controls, article_rows
from seoaudit.reporting.html_report.changes import Changes, changes_since_last
from seoaudit.reporting.html_report.client import Client, clients_of
from seoaudit.reporting.html_report.cover import accents, cover_values
from seoaudit.reporting.html_report.glossary import glossary
from seoaudit.reporting.html_report.markup import tag
from seoaudit.reporting.html_report.outside import errors_section, site_issue_section
from seoaudit.reporting.html_report.parts import Parts
from seoaudit.reporting.html_report.rule_texts import RuleTexts
from seoaudit.reporting.html_report.site_index import site_index
from seoaudit.reporting.html_report.site_part import site_part
from seoaudit.reporting.html_report.tasks import FIRST
from seoaudit.reporting.options import RenderOptions

# The whole text of each article, as long as there are no more of them.
_MOST_WHOLE = 100


class _Plan(Struct, frozen=True):
    """All that is known before the first piece is written."""

    report: Report
    clients: tuple[Client, ...]
    tasks: tuple[tuple[Task, ...], ...]
    changes: tuple[Changes | None, ...]
    parts: Parts
    values: dict[str, str]
    today: date


def document(report: Report, options: RenderOptions) -> Iterator[str]:
    """The pieces of the document.

    Raises `UsageError` for a history or template that cannot be used, before any piece is made.
    """
    clients = clients_of(report)
    changes = tuple(changes_since_last(report, one, options.history) for one in clients)
    tasks = tuple(tasks_in(one.articles(report)) for one in clients)
    if options.top:
        tasks = tuple(found[: options.top] for found in tasks)
        report = _limited(report, clients, tasks)
    today = options.today or date.today()
    parts = Parts(options.template)
    values = cover_values(report, clients, today)
    for name in ("head.html", "cover.html", "introduction.html", "footer.html"):
        parts.filled(name, values)
    style = parts.style() + accents(clients)
    plan = _Plan(report, clients, tasks, changes, parts, values, today)
    return _pieces(plan, style, options.top or FIRST)


def _pieces(plan: _Plan, style: str, first: int) -> Iterator[str]:
    report, parts = plan.report, plan.parts
    rules = RuleTexts()
    script = parts.script()
    yield from _head(plan, style, script)
    yield parts.filled("cover.html", plan.values)
    yield '<main id="report">'
    yield '<div id="overview">'
    yield parts.filled("introduction.html", plan.values)
    if len(plan.clients) > 1:
        yield site_index(plan.clients, plan.changes)
    numbers = {article.path: number for number, article in enumerate(report.articles)}
    for client, tasks, changes in zip(plan.clients, plan.tasks, plan.changes, strict=True):
        yield site_part(report, client, tasks[:first], changes, numbers, rules, plan.today)
    yield site_issue_section(report, rules)
    yield from _articles(plan)
    yield errors_section(report)
    yield from _pages(report, rules)
    # The glossary tells of rules that any page names, so it comes when all are known.
    yield glossary(rules.known.values())
    yield "</div>"
    yield '<div id="reader" hidden></div>'
    yield "</main>"
    yield parts.filled("footer.html", plan.values)
    yield f"<script>{script}</script>"
    yield "</body></html>"


def _head(plan: _Plan, style: str, script: str) -> Iterator[str]:
    from base64 import b64encode

    digest = b64encode(sha256(script.encode()).digest()).decode("ascii")
    only = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
    policy = f"{only}; script-src 'sha256-{digest}'"
    yield "<!doctype html>"
    yield '<html lang="en"><head><meta charset="utf-8">'
    yield tag("meta", http_equiv="Content-Security-Policy", content=policy)
    yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
    yield '<meta name="robots" content="noindex">'
    yield tag("title", plan.values["title"])
    yield f"<style>{style}</style>"
    yield plan.parts.filled("head.html", plan.values)
    yield "</head><body>"
    yield '<a class="skip" href="#report">Skip to the report</a>'


def _articles(plan: _Plan) -> Iterator[str]:
    report = plan.report
    yield '<section aria-labelledby="all-articles"><h2 id="all-articles">All articles</h2>'
    names = {client.site.folder: _name(client) for client in plan.clients}
    categories = {issue.category for article in report.articles for issue in article.issues}
    yield article_controls(list(names.values()), categories, len(report.articles))
    yield from article_rows(report.articles, names)
    yield "</section>"


def _name(client: Client) -> str:
    return client.brand.name or client.site.path


def _pages(report: Report, rules: RuleTexts) -> Iterator[str]:
    """The pages of the articles. A browser that runs scripts takes each for text until it is
    opened, so that thousands cost nothing; any other shows them one after the other.
    """
    whole = len(report.articles) <= _MOST_WHOLE
    yield '<div id="pages">'
    for number, article in enumerate(report.articles):
        page = article_page(number, article, rules, whole)
        yield f'<noscript data-number="{number}">{page}</noscript>'
    yield "</div>"


def _limited(report: Report, clients: Sequence[Client], tasks: Sequence[Sequence[Task]]) -> Report:
    """The report with only the issues of the tasks of each site."""
    kept: Mapping[str, set[tuple[str, str]]] = {
        client.site.folder: {(task.rule, task.severity) for task in found}
        for client, found in zip(clients, tasks, strict=True)
    }
    articles = [
        structs.replace(
            article,
            issues=tuple(
                issue
                for issue in article.issues
                if (issue.rule, issue.severity) in kept.get(article.site, ())
            ),
        )
        for article in report.articles
    ]
    return structs.replace(report, articles=articles)
