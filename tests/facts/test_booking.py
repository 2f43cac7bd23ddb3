"""Links that lead to an appointment or a contact page."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

HOME: dict[str, Any] = {"site_url": "https://studio.example.ca"}
OWN: dict[str, Any] = {"booking_links": ("https://ada.janeapp.com/",)}


@pytest.mark.parametrize(
    ("text", "business", "kind", "ours"),
    [
        ("[Book now](/book/)", {}, "booking", None),
        ("[Make an appointment](/en/appointments)", {}, "booking", None),
        ("[Contact us](/contact)", {}, "contact", None),
        ("[Kontakt](kontakt.html)", {}, "contact", None),
        ("[Here](https://calendly.com/ada/visit)", {}, "booking", None),
        ("[Here](https://ada.janeapp.com/#staff)", OWN, "booking", True),
        ("[Here](https://other.janeapp.com/)", OWN, "booking", False),
        ("[Write](https://studio.example.ca/contact/)", HOME, "contact", True),
        ("**Book online**\nhttps://studio.example.org/book/", {}, "booking", None),
    ],
)
def test_a_booking_link_is_found(
    facts_of: FactsOf, text: str, business: dict[str, Any], kind: str, ours: bool | None
) -> None:
    (link,) = measure_contact(facts_of(text, business=business)).booking_links
    assert (link.kind, link.ours) == (kind, ours)


@pytest.mark.parametrize(
    "text",
    [
        "[the book](https://doc.example.org/book/)",
        "[quote](https://docs.example.org/quote/)",
        "[the full schedule](https://conference.example.org/schedule/)",
        "[contact support](https://host.example.org/contact)",
        "[The Book](/book)",
        "[call](tel:+17805552368)",
    ],
)
def test_books_schedules_and_other_sites_are_no_booking_links(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(text)).booking_links == ()


def test_a_bare_address_is_found_at_its_place_and_not_linked(facts_of: FactsOf) -> None:
    facts = facts_of("Book online: https://studio.example.org/book/.\n")
    (link,) = measure_contact(facts).booking_links
    assert facts.source_text(link.span) == "https://studio.example.org/book/"
    assert not link.linked
