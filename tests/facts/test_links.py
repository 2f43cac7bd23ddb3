"""Links, and addresses that are none."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.links.destinations import destination_of


@pytest.mark.parametrize(
    ("target", "destination"),
    [
        ("/about", "internal"),
        ("../b.md", "internal"),
        ("https://example.com/a", "internal"),
        ("https://WWW.example.com/a", "internal"),
        ("https://example.org", "external"),
        ("//example.org/a", "external"),
        ("#top", "fragment"),
        ("mailto:a@example.com", "mail"),
        ("a@example.com", "mail"),
        ("@/a@example.com", "internal"),
        ("tel:+17805550123", "tel"),
        ("javascript:void(0)", "other"),
        ("{{ url }}", "template"),
    ],
)
def test_destinations(target: str, destination: str) -> None:
    assert destination_of(target, "example.com") == destination


def test_links_are_listed(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(
        "[One](/a) and [two](https://www.example.org/b) and [![Alt](i.png)](/c)",
        business={"site_url": "https://example.com"},
    )
    assert [(link.label, link.destination, link.host, link.image) for link in facts.links.all] == [
        ("One", "internal", "", False),
        ("two", "external", "example.org", False),
        ("Alt", "internal", "", True),
    ]
    assert len(facts.links.internal) == 2
    assert len(facts.links.external) == 1


def test_links_of_the_page_are_told_apart(facts_of: Callable[..., Facts]) -> None:
    facts = facts_of(
        '<nav><a href="/">Home</a></nav><main><a href="/a">In</a></main>', path="a.html"
    )
    assert [(link.label, link.scope) for link in facts.links.all] == [
        ("Home", "page"),
        ("In", "main"),
    ]
    assert [link.label for link in facts.links.internal] == ["In"]


URL = "https://stretching.studio/book"


@pytest.mark.parametrize(
    ("text", "replacement", "label"),
    [
        (f"Book online\\\n{URL}", f"<{URL}>", "Book online"),
        (f"**Book online:** {URL}.", f"<{URL}>", "Book online"),
        (f"Book online\n\n{URL}/", f"<{URL}/>", "Book online"),
        (f"See ({URL}).", f"<{URL}>", "See"),
        (f"See [our site](/x) at {URL}, please", f"<{URL}>", ""),
        (
            "- www.stretching.studio/a",
            "[www.stretching.studio/a](https://www.stretching.studio/a)",
            "",
        ),
        (f"This is a full sentence. {URL}_(a)_b", f"<{URL}_(a)_b>", "This is a full sentence"),
    ],
)
def test_bare_addresses(
    facts_of: Callable[..., Facts], text: str, replacement: str, label: str
) -> None:
    facts = facts_of(text)
    (found,) = facts.links.bare_urls
    assert (found.replacement, found.url) == (replacement, facts.source_text(found.span))
    if label != "This is a full sentence":
        assert found.label_before == label


@pytest.mark.parametrize(
    "text",
    [
        f"[Book]({URL})",
        f"<{URL}>",
        f"[{URL}]({URL})",
        f"`{URL}`",
        f"    {URL}",
        f"```\n{URL}\n```",
        f'<a href="{URL}">{URL}</a>',
        f"<!-- {URL} -->",
        "Open https://example.com/page or http://localhost:8080/ or http://127.0.0.1/",
        "Replace it in https://[your-site].com or https://{host}/a",
        "Words.\n\nhttps://www.youtube.com/watch?v=dQw4w9WgXcQ\n\nWords.",
        "someone@www.stretching.studio",
        f"<site-card @url=\"{URL}\" @name='A'></site-card>",
        f"<div>\nRead the [page]({URL}) first.\n</div>",
        f"Addresses with a hash (eg. {URL}) count, and so do long ones, e.g., {URL}",
        f"Une adresse, par exemple {URL}, suffit.",
        "Go to https://app.stretching.studio/sites/SITE-ID/disconnect",
    ],
)
def test_addresses_that_are_links_code_or_examples(
    facts_of: Callable[..., Facts], text: str
) -> None:
    assert facts_of(text).links.bare_urls == ()


@pytest.mark.parametrize("path", ["a.html", "a.md"])
def test_an_address_in_html_becomes_an_element(facts_of: Callable[..., Facts], path: str) -> None:
    (found,) = facts_of(f"<p>See {URL}</p>", path=path).links.bare_urls
    assert found.replacement == f'<a href="{URL}">{URL}</a>'
