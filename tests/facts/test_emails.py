"""Which strings with an @ are email addresses, and where exactly they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.facts.contact.contact import measure_contact
from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

ACCEPTED = {
    "plain": ("Write to ada@studio.ca.", "ada@studio.ca", False),
    "capitals": ("Ada.Lovelace@Studio.CA", "Ada.Lovelace@Studio.CA", False),
    "plus and subdomain": ("ada+web@mail.studio.co.uk,", "ada+web@mail.studio.co.uk", False),
    "after a label": ("Email:ada@studio.ca", "ada@studio.ca", False),
    "in brackets": ("(ada@studio.ca)", "ada@studio.ca", False),
    "long ending": ("ada@studio.photography", "ada@studio.photography", False),
    "digits first": ("10x@studio.ca", "10x@studio.ca", False),
    "umlaut": ("ada@müller.de", "ada@müller.de", False),
    "autolink": ("<ada@studio.ca>", "ada@studio.ca", True),
    "autolink before a word": ("<ada@studio.ca>and so on", "ada@studio.ca", True),
    "shown in a link": ("[ada@studio.ca](mailto:ada@studio.ca)", "ada@studio.ca", True),
    "after a number": (
        '<a href="tel:+17805550123">555-0123</a><a href="mailto:ada@studio.ca">ada@studio.ca</a>',
        "ada@studio.ca",
        True,
    ),
    "only in a link": ("[Write](mailto:ada@studio.ca?subject=a@b.ca)", "ada@studio.ca", True),
    "escaped space": ("[Write](mailto:%20ada@studio.ca)", "ada@studio.ca", True),
    "field": ("---\nintro: Ask ada@studio.ca\n---\nHi.", "ada@studio.ca", False),
    "template": ('{{< mail "ada@studio.ca" >}}', "ada@studio.ca", False),
    "before a Korean particle": ("메일은 ada@studio.ca으로", "ada@studio.ca", False),
    "within Japanese": ("メールはada@studio.caまで", "ada@studio.ca", False),
    "within Chinese": ("发送至ada@studio.ca。", "ada@studio.ca", False),
    "before a Cyrillic letter": ("на ada@studio.caа", "ada@studio.ca", False),
    "within Thai": ("ส่งที่ada@studio.caครับ", "ada@studio.ca", False),
    "within Arabic": ("بريدada@studio.caهنا", "ada@studio.ca", False),
    "international": ("Пишите: почта@пример.рф", "почта@пример.рф", False),
    "international host": ("ada@例え.jp", "ada@例え.jp", False),
    "after any label": ("Orders:ada@studio.ca", "ada@studio.ca", False),
    "emphasis": ("**ada@studio.ca**", "ada@studio.ca", False),
}

REJECTED = {
    "login": "run ssh -L 8889:localhost:8888 ada@studio.ca and wait",
    "login alone": "ssh ada@studio.ca",
    "action": "pin merge-schedule-action@v1 or setup@v2.1.0",
    "package": "install eleventy@2.0.0 and react@next.js",
    "handle": "follow @ada or @ada@mastodon.social",
    "profile": "from pexels.com/@ada.lovelace",
    "retina image": "logo@2x.png",
    "repository": "clone git@github.com:ada/engine.git",
    "credentials": "https://ada:secret@studio.ca/path",
    "message id": "<20240311.4417@mail.studio.ca>",
    "account": "acct:ada@studio.ca",
    "host without ending": "ada@localhost",
    "no such country": "ada@studio.xx",
    "code": "`ada@studio.ca`",
    "two dots": "ada..b@studio.ca",
    "lone sign": "meet @ noon, a@ b",
}


@pytest.mark.parametrize(("text", "written", "linked"), ACCEPTED.values(), ids=ACCEPTED)
def test_an_address_is_found_at_its_place(
    facts_of: FactsOf, text: str, written: str, linked: bool
) -> None:
    facts = facts_of(f"{text}\n")
    (email,) = measure_contact(facts).emails
    assert facts.source_text(email.span) == written
    assert (email.address, email.linked) == (written.lower(), linked)


@pytest.mark.parametrize("text", REJECTED.values(), ids=REJECTED)
def test_other_signs_are_no_address(facts_of: FactsOf, text: str) -> None:
    assert measure_contact(facts_of(f"{text}\n")).emails == ()


@pytest.mark.parametrize(
    "text", ["ada (at) studio (dot) ca", "ada [at] studio.ca", "ada(at)studio[punkt]ca"]
)
def test_an_address_spelt_out_is_found_as_such(facts_of: FactsOf, text: str) -> None:
    facts = facts_of(f"Write to {text} today.")
    (email,) = measure_contact(facts).emails
    assert (email.address, email.obfuscated, email.replacement) == ("ada@studio.ca", True, None)
    assert facts.source_text(email.span) == text


@pytest.mark.parametrize(
    ("path", "text", "replacement"),
    [
        ("a.md", "Write to Ada@studio.ca.", "<Ada@studio.ca>"),
        (
            "a.html",
            "<main><p>Write to Ada@studio.ca.</p></main>",
            '<a href="mailto:ada@studio.ca">Ada@studio.ca</a>',
        ),
        (
            "a.mdx",
            "Write to ada@studio.ca.",
            '<a href="mailto:ada@studio.ca">ada@studio.ca</a>',
        ),
        ("a.txt", "Write to ada@studio.ca.", None),
        ("a.md", "<ada@studio.ca>", None),
    ],
)
def test_the_replacement_is_a_link_in_the_format_of_the_article(
    facts_of: FactsOf, path: str, text: str, replacement: str | None
) -> None:
    (email,) = measure_contact(facts_of(f"{text}\n", path=path)).emails
    assert email.replacement == replacement


@given(
    st.lists(
        st.sampled_from(
            [
                "ada@studio.ca",
                "<b.c@mail.studio.de>",
                "🦉",
                "é\n\n",
                "@handle",
                "a@b",
                "*x*",
                "&lt;",
            ]
        ),
        max_size=12,
    )
)
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_the_source_at_every_span_is_the_address(facts_of: FactsOf, parts: list[str]) -> None:
    facts = facts_of("; ".join(parts))
    emails = measure_contact(facts).emails
    assert len(emails) == sum(".ca" in part or ".de" in part for part in parts)
    assert all(facts.source_text(email.span).lower() == email.address for email in emails)
