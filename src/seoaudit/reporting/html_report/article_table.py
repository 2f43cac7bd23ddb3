"""The table of all articles, with the controls that filter it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from seoaudit.engine.report import ArticleReport
from seoaudit.reporting.html_report.markup import Markup, escaped, joined, tag
from seoaudit.reporting.html_report.words import GRAVEST_FIRST, category_name

_COLUMNS = (
    ("Article", ""),
    ("Score", "number"),
    ("Errors", "number"),
    ("Warnings", "number"),
    ("Infos", "number"),
    ("Words", "number"),
)


def article_controls(sites: Sequence[str], categories: Iterable[str], articles: int) -> Markup:
    """A form that narrows the table; without scripts it is not shown."""
    fields = [
        tag("label", "Find", tag("input", type="search", name="text", autocomplete="off")),
        _choice("Severity", "severity", "any", GRAVEST_FIRST),
        _choice("Category", "category", "any", sorted(categories)),
    ]
    if len(sites) > 1:
        fields.append(_choice("Site", "site", "all", sites))
    said = tag("p", f"{articles:,} of {articles:,}", id="shown", role="status", class_="quiet")
    return tag("form", *fields, said, id="filter", class_="controls", hidden=True)


def article_rows(articles: Iterable[ArticleReport], names: Mapping[str, str]) -> Iterator[str]:
    """The head of the table, then a row an article. `names` are those of the sites by folder."""
    several = len(names) > 1
    columns = [*_COLUMNS[:1], *((("Site", ""),) if several else ()), *_COLUMNS[1:]]
    head = joined(
        tag(
            "th",
            tag("button", name, type="button", disabled=True),
            scope="col",
            class_=kind or None,
            data_name=name,
        )
        for name, kind in columns
    )
    caption = tag("caption", "All articles with their scores and issues", class_="unseen")
    yield '<div class="scroll" role="group" aria-label="All articles" tabindex="0">'
    yield f'<table id="articles" class="articles">{caption}'
    yield f"<thead>{tag('tr', head)}</thead><tbody>"
    for number, article in enumerate(articles):
        yield _row(number, article, names.get(article.site, "") if several else None)
    yield "</tbody></table></div>"


def _row(number: int, article: ArticleReport, site: str | None) -> str:
    """A row as text, as there are thousands of them."""
    found = Counter(issue.severity for issue in article.issues)
    categories = escaped(" ".join(sorted({issue.category for issue in article.issues})))
    score = "–" if article.score is None else article.score
    name = "" if site is None else f"<td>{escaped(site)}</td>"
    counts = "".join(f'<td class="number">{found[severity]:,}</td>' for severity in GRAVEST_FIRST)
    return (
        f'<tr data-category="{categories}">'
        f'<th scope="row"><a href="#article-{number}">{escaped(article.path)}</a></th>{name}'
        f'<td class="number">{score}</td>{counts}<td class="number">{article.words:,}</td></tr>'
    )


def _choice(label: str, name: str, all: str, values: Iterable[str]) -> Markup:
    named = ((one, category_name(one) if name == "category" else one) for one in values)
    options = (tag("option", shown, value=value) for value, shown in named)
    return tag("label", label, tag("select", tag("option", all, value=""), *options, name=name))
