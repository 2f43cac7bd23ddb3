"""The facts of articles, for people and for programs."""

from __future__ import annotations

import json
from collections.abc import Callable

from seoaudit.article import Place
from seoaudit.engine.fact_sheet import FactSheet, Found, fact_sheet
from seoaudit.engine.report import RunError
from seoaudit.facts.facts import Facts
from seoaudit.reporting import facts_renderer
from seoaudit.reporting.options import RenderOptions

PHONE = Found(Place(3, 6, 3, 18), "780-555-0123", {"e164": "+17805550123", "linked": False})
SHEET = FactSheet(
    "a.md",
    "en",
    {"text.words": 1200, "readability.smog": 61.25, "title.text": None, "keyphrase.given": True},
    {"contact.phones": (PHONE,), "contact.emails": ()},
)
ERROR = RunError("b.md", "broken")


def test_document() -> None:
    text = "\n".join(facts_renderer("json")((SHEET,), (ERROR,), RenderOptions()))
    assert json.loads(text) == {
        "version": 1,
        "articles": [
            {
                "path": "a.md",
                "language": "en",
                "metrics": {
                    "text.words": 1200,
                    "readability.smog": 61.25,
                    "title.text": None,
                    "keyphrase.given": True,
                },
                "occurrences": {
                    "contact.phones": [
                        {
                            "line": 3,
                            "column": 6,
                            "end_line": 3,
                            "end_column": 18,
                            "text": "780-555-0123",
                            "e164": "+17805550123",
                            "linked": False,
                        }
                    ],
                    "contact.emails": [],
                },
            }
        ],
        "errors": [{"path": "b.md", "message": "broken"}],
    }


def test_names_of_the_contract(facts_of: Callable[..., Facts]) -> None:
    sheet = fact_sheet(facts_of("---\ntitle: Drains\n---\n\nCall 780-555-0123 now.\n"))
    (line,) = facts_renderer("json")((sheet,), (), RenderOptions())
    article = json.loads(line)["articles"][0]
    for name in (
        "text.words text.sentences readability.flesch_reading_ease "
        "readability.flesch_kincaid_grade readability.gunning_fog readability.smog "
        "readability.coleman_liau readability.automated_readability "
        "readability.long_sentence_share readability.passive_share readability.transition_share "
        "keyphrase.phrase keyphrase.count keyphrase.density keyphrase.exact_count "
        "title.pixel_width description.length"
    ).split():
        assert name in article["metrics"]
    for name in (
        "contact.phones contact.emails contact.addresses cta.calls links.all headings.all "
        "images.all keyphrase.matches"
    ).split():
        assert name in article["occurrences"]


def test_text() -> None:
    lines = facts_renderer("text")((SHEET,), (ERROR,), RenderOptions(width=70))
    assert "\n".join(lines) == "\n".join(
        (
            "a.md  en",
            "",
            "  text",
            "    words  1,200",
            "",
            "  readability",
            "    smog   61.25",
            "",
            "  title",
            "    text   -",
            "",
            "  keyphrase",
            "    given  yes",
            "",
            "  contact.phones (1)",
            "         3:6  780-555-0123   e164 +17805550123, linked no",
            "",
            "not measured  b.md: broken",
        )
    )


def test_long_lists_are_cut() -> None:
    sheet = FactSheet("a.md", "en", {}, {"contact.phones": (PHONE,) * 40})
    lines = list(facts_renderer("text")((sheet,), (), RenderOptions()))
    assert "    and 28 more; --format json lists all" in lines
