"""Which strings of digits are phone numbers, and where exactly they stand."""

from __future__ import annotations

import re
from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.contact.written_numbers import spelt_out
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

ACCEPTED = {
    "Irish freephone without a cue": ("on 1800 123 456", "IE", "1800 123 456", "+3531800123456"),
    "Australian freephone": ("on 1300 123 456", "AU", "1300 123 456", "+611300123456"),
    "Irish by its form": ("Phone: 0818 123 456", "", "0818 123 456", "+353818123456"),
    "British mobile by its form": ("Phone: Sam 07123456789", "", "07123456789", "+447123456789"),
    "dashes": ("Call 780-555-0123 now", "US", "780-555-0123", "+17805550123"),
    "without a cue": ("Ada, 780-555-2368, Edmonton", "US", "780-555-2368", "+17805552368"),
    "brackets": ("at (780) 555-2368.", "US", "(780) 555-2368", "+17805552368"),
    "in brackets": ("us (780-555-2368)", "US", "780-555-2368", "+17805552368"),
    "dotted": ("Call 831.555.2344 today", "US", "831.555.2344", "+18315552344"),
    "mixed": ("call 202.555-2069", "US", "202.555-2069", "+12025552069"),
    "spaces after a cue": ("Call 780 555 2368", "US", "780 555 2368", "+17805552368"),
    "bare after a cue": ("Call 7805552368 now", "US", "7805552368", "+17805552368"),
    "trunk one": ("Call 1-800-555-2368!", "US", "1-800-555-2368", "+18005552368"),
    "slash": ("phone 780/555-2368", "US", "780/555-2368", "+17805552368"),
    "en dashes": ("call 780–555–2368", "US", "780–555–2368", "+17805552368"),
    "no-break": ("call 780\u2011555\u20112368", "US", "780\u2011555\u20112368", "+17805552368"),
    "extension": ("call 780-555-2368 ext. 12", "US", "780-555-2368", "+17805552368"),
    "short extension": ("call 780-555-2368x12", "US", "780-555-2368", "+17805552368"),
    "vanity with a digit": ("1-844-USA-GOV1 helps", "US", "1-844-USA-GOV1", "+18448724681"),
    "vanity with eight letters": ("1-800-CONTACTS", "US", "1-800-CONTACTS", "+18002668228"),
    "vanity in two words": ("(1.800 FED INFO)", "US", "1.800 FED INFO", "+18003334636"),
    "vanity in brackets": ("call 1 (800) FLOWERS", "US", "1 (800) FLOWERS", "+18003569377"),
    "international": ("+33 1 99 00 12 34", "US", "+33 1 99 00 12 34", "+33199001234"),
    "French mobile": ("au +33 6 39 98 12 34,", "US", "+33 6 39 98 12 34", "+33639981234"),
    "international in one": ("WhatsApp +447700900123", "US", "+447700900123", "+447700900123"),
    "before a year": ("+44 20 7946 0123 2024", "US", "+44 20 7946 0123", "+442079460123"),
    "British": ("on 020 7946 0123 (day)", "GB", "020 7946 0123", "+442079460123"),
    "British brackets": ("Ring (01632) 960123", "GB", "(01632) 960123", "+441632960123"),
    "Australian": ("Ring (02) 5550 1234", "AU", "(02) 5550 1234", "+61255501234"),
    "German": ("Telefon: 030 23125-123", "DE", "030 23125-123", "+493023125123"),
    "German slash": ("Tel. 030/23125123", "DE", "030/23125123", "+493023125123"),
    "French national": ("au 01 99 00 12 34", "FR", "01 99 00 12 34", "+33199001234"),
    "Spanish with a cue": ("Teléfono: 912 34 56 78", "ES", "912 34 56 78", "+34912345678"),
    "American abroad": ("Write or call 831.555.2344", "DE", "831.555.2344", "+18315552344"),
}  # fmt: skip

REJECTED = {
    "opening hours": "Telefon: 08.30 - 11.00",
    "code of a business": "[Chat](https://wa.me/message/ABCDEFGHIJKLM1)",
    "two thousands": "It took 1800 123 456 steps",
    "licence": "Licence #332463, call us",
    "registry": "SIREN 920 246 444, HRB 12345678",
    "registry in groups": "VAT no. 780-555-2368",
    "hex dump": "7f 45 4c 46 02 01 01 00 00 00 00 00 00 00 00 00",
    "biggest integer": "up to 9223372036854775807 calls",
    "identifier in a URL": "https://tickets.example/e/registration-7805552368",
    "path": "/2013/08/15/7805552368/",
    "file name": "istock-7805552368.jpg",
    "ISO date": "on 2024-05-01 at 12:30:45",
    "dates": "from 2024-05-01 to 2024-06-12",
    "years": "1999-2004 2005-2010",
    "European dates": "call between 01.05.2024 and 12.06.2024",
    "price": "for $780.555.2368 or 780 555 2368 €",
    "weeks": "every 4–6 weeks, 2–3 times",
    "vertebrae": "L5-S1 and a 5-star review",
    "emergency": "call 911 or 988",
    "version": "call 10.15.7.1234 or 1.2.3-4567",
    "ISBN": "ISBN 978-3-16-148410-0",
    "ISBN of ten": "0-306-40615-2",
    "DOI": "doi:10.1000/182.1234567",
    "arXiv": "arXiv:1706.03762, PMID 31234567",
    "issue": "issue #7805552368",
    "IP address": "call 192.168.100.200",
    "coordinates": "53.5461245, -113.4937654",
    "statistics": "between 100 200 3000 and 233 333 4000 users",
    "big numbers": "1,234,567,890 and 1 234 567 890",
    "ZIP plus four": "CA 91709-1234, 12345-6789",
    "percentage": "780-555-2368%",
    "screen widths": "mobile 320-480-768 px",
    "unassigned area": "the set (123) 456-7890-1",
    "row of numbers": "1 2 3 4 5 6 7 8 9 10 11 12",
}


@pytest.mark.parametrize(("text", "region", "number", "e164"), ACCEPTED.values(), ids=ACCEPTED)
def test_a_phone_number_is_found_whole(
    facts_of: FactsOf, text: str, region: str, number: str, e164: str
) -> None:
    facts = facts_of(f"{text}\n", business={"region": region})
    phones = measure_contact(facts).phones
    assert [(facts.source_text(phone.span), phone.e164) for phone in phones] == [(number, e164)]


@pytest.mark.parametrize("text", REJECTED.values(), ids=REJECTED)
@pytest.mark.parametrize("region", ["", "CA", "DE"])
def test_other_digits_are_no_phone_number(facts_of: FactsOf, text: str, region: str) -> None:
    facts = facts_of(f"{text}\n", business={"region": region})
    assert measure_contact(facts).phones == ()


def test_a_number_of_an_unknown_country_is_found_where_the_text_calls_it_one(
    facts_of: FactsOf,
) -> None:
    (phone,) = measure_contact(facts_of("Tel.: 0427 3587703")).phones
    assert (phone.label, phone.e164, phone.valid) == ("0427 3587703", None, None)


def test_a_call_to_the_team_promises_a_number(facts_of: FactsOf) -> None:
    (phone,) = measure_contact(facts_of("Call the team on 0800 123 456 to hire one.")).phones
    assert (phone.label, phone.e164) == ("0800 123 456", None)


def test_the_region_comes_from_the_international_numbers_of_the_article(facts_of: FactsOf) -> None:
    text = "Ring +44 20 7946 0123 or, in Britain, 020 7946 0124."
    assert [phone.e164 for phone in measure_contact(facts_of(text)).phones] == [
        "+442079460123",
        "+442079460124",
    ]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("**780-555-2368**", "780-555-2368"),
        ("[780.555.2368](tel:+17805552368)", "780.555.2368"),
        ("[Call us](tel:+1-780-555-2368)", "+1-780-555-2368"),
        ("[Call us](tel:%2B17805552368)", "17805552368"),
        ("[Message](https://wa.me/17805552368)", "17805552368"),
        ("[Text](sms:+17805552368?body=Hi)", "+17805552368"),
        ('{{< phone "780-555-2368" >}}', "780-555-2368"),
        ('{% include cta.html phone="780-555-2368" %}', "780-555-2368"),
        ("---\ntext: Call 780-555-2368 now\n---\nHello.", "780-555-2368"),
        ("---\nphone: 7805552368\n---\nHello.", "7805552368"),
        ("Call +49&nbsp;30&nbsp;23125&nbsp;123 now", "+49&nbsp;30&nbsp;23125&nbsp;123"),
    ],
)
def test_the_span_is_exactly_the_number(facts_of: FactsOf, text: str, source: str) -> None:
    facts = facts_of(f"{text}\n")
    (phone,) = measure_contact(facts).phones
    assert facts.source_text(phone.span) == source


@pytest.mark.parametrize(
    "text",
    [
        "`780-555-2368`",
        "```\ncall 780-555-2368\n```",
        "---\nimage: call-780-555-2368\nid: 780-555-2368\n---\nHello.",
        "<!-- call 780-555-2368 -->",
        "[Call us](tel:{{ site.phone }})",
        "[Emergency](tel:911)",
    ],
)
def test_code_identifiers_and_templates_hold_no_phone_number(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(f"{text}\n")).phones == ()


def test_linked_tells_a_link_that_dials_from_another(facts_of: FactsOf) -> None:
    text = "[780-555-2368](tel:7805552368) [780-555-2369](/contact) 780-555-2370\n"
    phones = measure_contact(facts_of(text)).phones
    assert [(phone.linked, phone.in_link) for phone in phones] == [
        (True, True),
        (False, True),
        (False, False),
    ]


@pytest.mark.parametrize(
    ("path", "text", "replacement"),
    [
        ("a.md", "Call 780-555-2368.", "[780-555-2368](tel:+17805552368)"),
        (
            "a.html",
            "<main><p>Call 780-555-2368.</p></main>",
            '<a href="tel:+17805552368">780-555-2368</a>',
        ),
        (
            "a.md",
            "<div>Call 780-555-2368.</div>",
            '<a href="tel:+17805552368">780-555-2368</a>',
        ),
        ("a.txt", "Call 780-555-2368.", None),
        ("a.md", "[780-555-2368](tel:+17805552368)", None),
        ("a.md", "Fax: 780-555-2368", None),
        ("a.md", "---\nphone: 780-555-2368\n---\nHi.", None),
        ("a.md", "Call 780-**555**-2368", None),
    ],
)
def test_the_replacement_is_a_link_in_the_format_of_the_article(
    facts_of: FactsOf, path: str, text: str, replacement: str | None
) -> None:
    (phone,) = measure_contact(facts_of(f"{text}\n", path=path)).phones
    assert phone.replacement == replacement


@pytest.mark.parametrize(
    ("text", "fax"),
    [("Fax: 780-555-2368", True), ("Tel./Fax: 780-555-2368", False), ("Tel: 780-555-2368", False)],
)
def test_a_fax_number_is_known_by_its_label(facts_of: FactsOf, text: str, fax: bool) -> None:
    (phone,) = measure_contact(facts_of(text)).phones
    assert phone.fax is fax


def test_others_counts_the_distinct_numbers_that_are_not_ours(facts_of: FactsOf) -> None:
    text = "780-555-2368, (780) 555-2368, 780-555-2369 and 780-555-2370\n"
    facts = facts_of(text, business={"phones": ("780-555-2368",)})
    phones = measure_contact(facts).phones
    assert [(phone.ours, phone.others) for phone in phones] == [
        (True, 0),
        (True, 0),
        (False, 1),
        (False, 1),
    ]
    assert {phone.ours for phone in measure_contact(facts_of(text)).phones} == {None}


WRITTEN = st.sampled_from(
    [
        "780-555-2368",
        "(780) 555-2369",
        "831.555.2344",
        "+33 1 99 00 12 34",
        "1-844-USA-GOV1",
        "+44 20 7946 0123",
    ]
)
FILLER = st.sampled_from(
    ["Call", "us, 🦉 now", "\n\n", "**bold**", "é — 12", "&amp;", "[a](b)", "4–6 weeks", "\\*"]
)


@given(st.lists(st.one_of(WRITTEN, FILLER), max_size=12), st.sampled_from(["\n", "\r\n"]))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_source_at_every_span_has_the_digits_of_its_number(
    facts_of: FactsOf, parts: list[str], line_end: str
) -> None:
    facts = facts_of("; ".join(parts).replace("\n", line_end))
    phones = measure_contact(facts).phones
    assert len(phones) == sum(part[-1].isalnum() and len(part) > 11 for part in parts)
    for phone in phones:
        written = re.sub(r"\D", "", spelt_out(facts.source_text(phone.span)))
        assert phone.e164 is not None and phone.e164.endswith(written.lstrip("0"))
