"""How a site does in each category of rules."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from seoaudit.engine.report import ArticleReport
from seoaudit.reporting.html_report.charts import bar
from seoaudit.reporting.html_report.markup import Markup, scrolling, tag
from seoaudit.reporting.html_report.words import category_name


class Category(Struct):
    """The numbers of a category while articles come: the sum of `scored` scores, and issues."""

    total: int = 0
    scored: int = 0
    error: int = 0
    warning: int = 0
    info: int = 0

    @property
    def score(self) -> int | None:
        """The mean of the articles' scores in it, rounded."""
        return round(self.total / self.scored) if self.scored else None


def categories_in(articles: Iterable[ArticleReport]) -> dict[str, Category]:
    """The categories by name, the lowest score first."""
    found: dict[str, Category] = {}
    for article in articles:
        for name, score in article.scores.items():
            category = found.setdefault(name, Category())
            category.total += score
            category.scored += 1
        for issue in article.issues:
            category = found.setdefault(issue.category, Category())
            setattr(category, issue.severity, getattr(category, issue.severity) + 1)
    return dict(sorted(found.items(), key=lambda one: (_rank(one[1]), one[0])))


def category_table(categories: dict[str, Category], title: str) -> Markup:
    """The categories with a bar each."""
    rows = [_row(name, category) for name, category in categories.items()]
    head = tag(
        "tr",
        tag("th", "Category", scope="col"),
        tag("th", "Score", scope="col", class_="number"),
        tag("th", tag("span", "Score as a bar", class_="unseen"), scope="col", class_="wide"),
        *(
            tag("th", word, scope="col", class_="number")
            for word in ("Errors", "Warnings", "Infos")
        ),
    )
    caption = tag("caption", title, class_="unseen")
    table = tag("table", caption, tag("thead", head), tag("tbody", *rows), class_="categories")
    return scrolling(table, title)


def _row(name: str, category: Category) -> Markup:
    score = category.score
    return tag(
        "tr",
        tag("th", category_name(name), scope="row"),
        tag("td", "–" if score is None else str(score), class_="number"),
        tag("td", bar((score or 0) / 100), class_="wide"),
        *(
            tag("td", f"{number:,}", class_="number")
            for number in (category.error, category.warning, category.info)
        ),
    )


def _rank(category: Category) -> int:
    return 101 if category.score is None else category.score
