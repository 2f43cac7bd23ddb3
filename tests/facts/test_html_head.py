"""What the head of an HTML page says wrongly or not at all."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.html.language_tags import fault_of

FactsOf = Callable[..., Facts]


def head_of(facts_of: FactsOf, head: str, html: str = '<html lang="en">') -> Facts:
    return facts_of(
        f"{html}<head><title>A</title>{head}</head><body><p>Text</p></body></html>", path="a.html"
    )


def told(facts: Facts, fact: str) -> list[str]:
    return [facts.source_text(one.span) for one in getattr(facts.html, fact)]


@pytest.mark.parametrize(
    ("tag", "strict", "meant"),
    [
        ("en", None, None),
        ("en-GB", None, None),
        ("zh-Hant-TW", None, None),
        ("sr-Latn", None, None),
        ("fil", "", None),
        ("es-419", "", None),
        ("de-CH-1996", "", None),
        ("en-x-fun", "", None),
        ("x-default", None, "no language code"),
        ("en_US", "en-US", "en-US"),
        ("en-UK", "GB is meant", "GB is meant"),
        ("jp", "ja is meant", "ja is meant"),
        ("xx", "no language", "no language"),
        ("english", "no language code", "no language code"),
        ("en-", "no language code", "no language code"),
        ("en-ZZ", "no country", "no country"),
    ],
)
def test_language_tags(tag: str, strict: str | None, meant: str | None) -> None:
    for expected, found in ((strict, fault_of(tag, strict=True)), (meant, fault_of(tag))):
        if expected is None:
            assert found is None
        else:
            assert found is not None
            assert expected in found


@pytest.mark.parametrize(
    ("html", "missing"),
    [
        ("<html>", ["<html>"]),
        ('<html lang=" ">', ['<html lang=" ">']),
        ("<HTML LANG=de>", []),
        ('<html lang="{{ lang }}">', []),
    ],
)
def test_a_missing_language(facts_of: FactsOf, html: str, missing: list[str]) -> None:
    assert told(head_of(facts_of, "", html), "lang_missing") == missing


@pytest.mark.parametrize(
    "text",
    [
        "<p>A part</p>",
        '<html><head><meta http-equiv="Refresh" content="0"></head></html>',
        "---\ntitle: A\n---\n<p>A page that a template surrounds</p>",
    ],
    ids=["part", "redirect", "front matter"],
)
def test_what_is_no_whole_page_is_not_judged(facts_of: FactsOf, text: str) -> None:
    html = facts_of(text, path="a.html").html
    assert not html.whole
    assert html.lang_missing == ()


def test_markdown_has_no_head(facts_of: FactsOf) -> None:
    assert not facts_of("# A\n\n<html><head></head></html>").html.whole


@pytest.mark.parametrize(
    ("links", "faults"),
    [
        (["https://example.com/a/"], []),
        (["https://example.com/a/", "https://www.example.com/a"], []),
        (["https://example.com/a?b=1"], []),
        (["/a/"], ["/a/"]),
        (["example.com/a"], ["example.com/a"]),
        (["https://example.com/a", "https://example.com/b"], ["https://example.com/b"]),
    ],
)
def test_canonical_links(facts_of: FactsOf, links: list[str], faults: list[str]) -> None:
    head = "".join(f'<link rel="canonical" href="{link}">' for link in links)
    assert told(head_of(facts_of, head), "canonical_faults") == faults


def test_an_empty_canonical_link_is_told_at_its_tag(facts_of: FactsOf) -> None:
    tag = '<link rel="canonical">'
    assert told(head_of(facts_of, tag), "canonical_faults") == [tag]


@pytest.mark.parametrize(
    ("path", "content", "hidden"),
    [
        ("a.html", "noindex", ["noindex"]),
        ("a.html", "NOINDEX,follow", ["NOINDEX,follow"]),
        ("a.html", "none", ["none"]),
        ("a.html", "index, follow", []),
        ("a.html", "{{ robots }} noindex", []),
        ("404.html", "noindex", []),
        ("thank-you/index.html", "noindex", []),
    ],
)
def test_robots(facts_of: FactsOf, path: str, content: str, hidden: list[str]) -> None:
    text = f'<html><head><meta name="Robots" content="{content}"></head><p>Text</p></html>'
    facts = facts_of(text, path=path)
    assert told(facts, "hidden") == hidden


def test_template_code_in_the_head_leaves_only_the_language(facts_of: FactsOf) -> None:
    head = (
        '{% if a %}<meta name="robots" content="noindex">{% endif %}'
        '<link rel="canonical" href="/a"><meta property="og:title" content="A">'
    )
    html = head_of(facts_of, head, '<html lang="en_US">').html
    assert (html.hidden, html.canonical_faults, html.sharing) == ((), (), None)
    assert len(html.lang_faults) == 1


@pytest.mark.parametrize(
    ("links", "faults"),
    [
        ([("en", "https://example.com/a/"), ("de", "https://example.com/de/")], []),
        ([("en", "http://www.example.com/a"), ("x-default", "https://example.com/")], []),
        ([("de", "https://example.com/de/")], ["the page itself"]),
        ([("en", "https://example.com/a"), ("de", "/de/")], ["not absolute"]),
        ([("en", "https://example.com/a"), ("de", "")], ["leads nowhere"]),
        ([("en", "https://example.com/a"), ("en-UK", "https://example.com/b")], ["GB is meant"]),
        ([("en", "https://example.com/a"), ("EN", "https://example.com/b")], ["same language"]),
        ([("en", "https://example.com/a"), ("", "https://example.com/b")], ["no language"]),
        ([("{{ l }}", "https://example.com/b")], []),
    ],
)
def test_links_to_other_languages(
    facts_of: FactsOf, links: list[tuple[str, str]], faults: list[str]
) -> None:
    head = '<link rel="canonical" href="https://example.com/a">' + "".join(
        f'<link rel="alternate" hreflang="{tag}" href="{target}">' for tag, target in links
    )
    found = head_of(facts_of, head).html.hreflang_faults
    assert len(found) == len(faults)
    for one, expected in zip(found, faults, strict=True):
        assert expected in one.reason


def test_without_a_canonical_link_nobody_knows_the_page_itself(facts_of: FactsOf) -> None:
    head = '<link rel="alternate" hreflang="de" href="https://example.com/de/">'
    assert head_of(facts_of, head).html.hreflang_faults == ()


@pytest.mark.parametrize(
    ("said", "missing", "begun"),
    [
        ("", "og:title, og:description, og:image, og:url", False),
        ("title", "og:description, og:image, og:url", True),
        ("title description image", "og:url", True),
        ("title description image url", None, None),
    ],
)
def test_words_for_sharing(
    facts_of: FactsOf, said: str, missing: str | None, begun: bool | None
) -> None:
    head = "".join(f'<meta property="og:{name}" content="A">' for name in said.split())
    sharing = head_of(facts_of, head).html.sharing
    if missing is None:
        assert sharing is None
    else:
        assert sharing is not None
        assert (sharing.missing, sharing.begun) == (missing, begun)
