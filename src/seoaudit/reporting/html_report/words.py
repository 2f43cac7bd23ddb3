"""Numbers and judgements in plain words."""

from __future__ import annotations

from datetime import date

from seoaudit.catalogue.rule import SEVERITIES
from seoaudit.engine.report import Summary
from seoaudit.reporting.summary_line import counted

GRAVEST_FIRST = tuple(reversed(SEVERITIES))

EVIDENCE = {
    "policy": "A search engine's policy or the law asks for it.",
    "standard": "A published standard asks for it.",
    "config": "The site's own settings ask for it.",
    "guideline": "A search engine or another authority recommends it in public.",
    "heuristic": "Experience speaks for it; no search engine has said so.",
}

_BANDS = (
    (90, "Very good", "What is left is polish."),
    (75, "Good", "The base is sound, and some work still pays."),
    (50, "Fair", "There is work that readers will notice."),
    (0, "Needs work", "Much of what readers expect is missing or broken."),
)


_CATEGORIES = {"cta": "Calls to action", "frontmatter": "Front matter", "html": "HTML"}


def category_name(category: str) -> str:
    """The name of a category of rules as people say it."""
    return _CATEGORIES.get(category) or category.replace("-", " ").capitalize()


def verdict(score: int | None, errors: int = 0) -> tuple[str, str]:
    """A score in a word and a sentence; what must be mended goes before praise."""
    if score is None:
        return "No score", "No rule applied to these articles."
    word, told = next((word, told) for least, word, told in _BANDS if score >= least)
    if errors and score >= 75:
        told = (
            "The base is sound. Mend the error first."
            if errors == 1
            else (f"The base is sound. Mend the {errors:,} errors first.")
        )
    return word, told


def found_in(summary: Summary) -> str:
    """`3 articles, 2 errors, 1 warning`; nothing is told that there is none of."""
    numbers = (
        (summary.errors, "error"),
        (summary.warnings, "warning"),
        (summary.infos, "info"),
    )
    told = [counted(number, word) for number, word in numbers if number] or ["no issues"]
    return ", ".join([counted(summary.articles, "article"), *told])


def effort(minutes: int) -> str:
    """Minutes as a person would say them: `about 20 minutes`, `about 3 hours`, `about 2 days`."""
    if minutes < 10:
        return "a few minutes"
    if minutes < 55:
        return f"about {round(minutes / 5) * 5} minutes"
    if minutes < 60 * 7:
        return f"about {counted(max(1, round(minutes / 60)), 'hour')}"
    days = max(1, round(minutes / 60 / 8))
    return f"about {counted(days, 'day')} of work"


def effect(points: float, articles: int) -> str:
    """What doing it brings: points of the site's score, if that can be told."""
    where = f"{counted(articles, 'article')} better" if articles else "the site as a whole better"
    if points < 0.05:
        return where
    return f"about {points:.1f} points of the score; {where}"


def on_day(day: date) -> str:
    """`3 November 2026`."""
    return f"{day.day} {day:%B %Y}"
