"""Which country an article's national numbers are read in where nobody said it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

READ = {
    "own address": ("Telefon 071 555 01 42\n\ninfo@gartenbau.example.ch", "+41715550142"),
    "linked hosts": (
        "Phone: 0117 496 0142, [one](https://www.example.org.uk), [site](https://sane.example.co.uk)",
        "+441174960142",
    ),
    "places": (
        "Ring 0491 570 156. We work all over Melbourne, from Clayton, VIC 3169.",
        "+61491570156",
    ),
    "labels": ("Telefon: 030 / 23125 142\n\nMobil und Fax auf Anfrage", "+493023125142"),
    "Austria by its towns": (
        "---\nlang: de\n---\nTel.: 01 555 01 42, in Wien, für ganz Österreich",
        "+4315550142",
    ),
    "a British form": ("You can also call the helpline on 0117 496 0181.", "+441174960181"),
    "the language's first country": ("---\nlang: es\n---\nLlame al 910 55 01 42", "+34910550142"),
    "a link to WhatsApp": (
        "Phone: 01711-555014, [chat](https://wa.me/8801711555015)",
        "+8801711555014",
    ),
    "a British form in a place with a name from there": (
        "Keith at West Barn (0117 496 0142)\n\nMatins at Christchurch, tea at Christchurch",
        "+441174960142",
    ),
    "American": ("Call us at 303-555-0125.", "+13035550125"),
}

UNREAD = {
    "one foreign link among many": "Call 030 23125142. "
    + " ".join(f"[a](https://host{n}.example.com)" for n in range(9))
    + " [b](https://zeitung.example.de)",
    "links that differ": "Call 030 23125142. [a](https://a.example.de) [b](https://b.example.fr)",
    "no sign at all": "Call 030 23125142.",
    "a label of two languages": "Call 020 555 0142.\n\n- Postcode: PE1\n- Postcode of the street",
    "short links": "Call 030 23125142. [a](https://youtu.be/a) [b](https://youtu.be/b)",
}


@pytest.mark.parametrize(("text", "e164"), READ.values(), ids=READ)
def test_a_number_is_read_where_the_article_is_at_home(
    facts_of: FactsOf, text: str, e164: str
) -> None:
    phone = measure_contact(facts_of(f"{text}\n")).phones[0]
    assert (phone.e164, phone.valid) == (e164, True)


@pytest.mark.parametrize("text", UNREAD.values(), ids=UNREAD)
def test_no_country_is_made_up(facts_of: FactsOf, text: str) -> None:
    assert [phone.e164 for phone in measure_contact(facts_of(f"{text}\n")).phones] in ([], [None])
