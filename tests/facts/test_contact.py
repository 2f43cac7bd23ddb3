"""The record of an article's contact details, and what is wrong with them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
STUDIO: dict[str, Any] = {
    "name": "Lovelace Stretching",
    "phones": ("+1 780 555 2368",),
    "emails": ("ada@studio.ca",),
}


def test_the_first_seed_has_one_phone_that_is_not_linked(facts_of: FactsOf) -> None:
    name = "000_fe9e7572e0b386b4.txt"
    facts = facts_of((SEEDS / name).read_bytes(), path=name)
    (phone,) = facts.contact.phones
    assert facts.source_text(phone.span) == "587-938-0458"
    assert facts.article.source.position(phone.span.start) == (139, 3)
    assert (phone.e164, phone.linked, phone.scope) == ("+15879380458", False, "main")
    assert facts.contact.emails == ()
    assert [link.target for link in facts.contact.booking_links] == [
        "https://stonemassage.ca/book/"
    ]


@pytest.mark.parametrize("name", ["003_76fbe2484fa1e70c.txt", "004_c716ceab45ebbd8c.txt"])
def test_the_other_seeds_name_no_contact(facts_of: FactsOf, name: str) -> None:
    contact = facts_of((SEEDS / name).read_bytes(), path=name).contact
    assert (contact.phones, contact.emails, contact.addresses, contact.ways) == ((), (), (), 0)


def test_scopes_tell_the_content_from_what_surrounds_it(facts_of: FactsOf) -> None:
    page = (
        "<html><head><title>Studio</title></head><body><header>Call 780-555-2368</header>"
        "<main><p>Stretching is good for everybody who sits, so ring 780-555-2369 today.</p></main>"
        "<footer>ada@studio.ca</footer></body></html>"
    )
    contact = measure_contact(facts_of(page, path="a.html"))
    assert [(phone.label, phone.scope) for phone in contact.phones] == [
        ("780-555-2368", "page"),
        ("780-555-2369", "main"),
    ]
    assert [email.scope for email in contact.emails] == ["page"]
    assert contact.ways == 1


@pytest.mark.parametrize(
    ("text", "shown", "target"),
    [
        ("[780-555-2368](tel:+17805552386)", "780-555-2368", "+17805552386"),
        ("[a@studio.ca](mailto:b@studio.ca)", "a@studio.ca", "b@studio.ca"),
        ("[Ring 780-555-2368](tel:+442079460123)", "780-555-2368", "+442079460123"),
    ],
)
def test_a_link_that_shows_one_thing_and_does_another(
    facts_of: FactsOf, text: str, shown: str, target: str
) -> None:
    facts = facts_of(text)
    (link,) = measure_contact(facts).disagreeing_links
    assert (facts.source_text(link.span), link.target) == (shown, target)


@pytest.mark.parametrize(
    "text",
    [
        "[780-555-2368](tel:+17805552368)",
        "[780-555-2368](tel:7805552368;ext=4)",
        "[555-2368](tel:7805552368)",
        "[1-844-USA-GOV1](tel:1-844-872-4681)",
        "[020 7946 0123](tel:+442079460123)",
        "[+44 (0)20 7946 0123](tel:+442079460123)",
        "[Call us](tel:+17805552368)",
        "[780-555-2368 or 780-555-2369](tel:+17805552369)",
        "[A@Studio.ca](mailto:a@studio.ca?subject=Hi)",
        "[a@studio.ca](mailto:b@studio.ca,a@studio.ca)",
        "<a@studio.ca>",
        "[780-555-2368](tel:{{ site.phone }})",
    ],
)
def test_a_link_that_does_what_it_shows(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(text)).disagreeing_links == ()


@pytest.mark.parametrize(
    ("text", "kind", "expected"),
    [
        ("Call us at 780-555-9021.", "phone", "+17805552368"),
        ("Ada is at 780-555-3268.", "phone", "+17805552368"),
        ("Email us at info@elsewhere.ca", "email", "ada@studio.ca"),
        ("ada@studlo.ca", "email", "ada@studio.ca"),
        ("Come to Lovelase Stretching.", "name", "Lovelace Stretching"),
    ],
)
def test_a_detail_that_is_not_the_business_s(
    facts_of: FactsOf, text: str, kind: str, expected: str
) -> None:
    (wrong,) = measure_contact(facts_of(text, business=STUDIO)).not_the_business
    assert (wrong.kind, wrong.expected) == (kind, expected)


@pytest.mark.parametrize(
    "text",
    [
        "Call us at (780) 555-2368 or write to us at desk@studio.ca.",
        "The poison line is 1-800-222-1222.",
        "Lovelace Stretching's rooms. Lovelace stretched. LOVELACE STRETCHING",
        "A lovelace stretchings day",
    ],
)
def test_a_detail_that_is_the_business_s_or_nobody_s(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(text, business=STUDIO)).not_the_business == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Call 780-555-0123 now", ["780-555-0123"]),
        ("[Call](tel:+15555555555)", ["+15555555555"]),
        ("Phone: XXX-XXX-XXXX", ["XXX-XXX-XXXX"]),
        ("Ring [Your Phone Number]", ["[Your Phone Number]"]),
        ("Email: you@example.com", ["you@example.com"]),
        ("[Write](mailto:name@yourdomain.com)", ["name@yourdomain.com"]),
        ("Such as you@example.com or 780-555-0123", []),
        ("A number, 780-555-0123, in a novel", []),
        ("Call 780-555-2368 or `you@example.com`", []),
        ("a mobile [phone] and an [email](/mail)", []),
    ],
)
def test_placeholders_are_what_was_never_filled_in(
    facts_of: FactsOf, text: str, found: list[str]
) -> None:
    facts = facts_of(text)
    placeholders = measure_contact(facts).placeholders
    assert [facts.source_text(placeholder.span) for placeholder in placeholders] == found


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Nothing here.", 0),
        ("Call 780-555-2368.", 1),
        ("[Book now](/book)", 1),
        ("{{< contact-form >}}", 1),
        ('<form action="/send"></form>', 1),
        ("[Call](tel:{{ site.phone }})", 1),
        ("---\nemail: ada@studio.ca\n---\nHi.", 1),
    ],
)
def test_ways_counts_every_way_to_reach_somebody(facts_of: FactsOf, text: str, ways: int) -> None:
    assert measure_contact(facts_of(text)).ways == ways
