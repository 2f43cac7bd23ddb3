"""JSON-LD: what it says, what is wrong with it, what it lacks, what the page contradicts."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]


def script(content: str, attributes: str = 'type="application/ld+json"') -> str:
    return f"<script {attributes}>{content}</script>"


def page(content: str, body: str = "<p>Text.</p>", title: str = "Title") -> str:
    head = f"<head><title>{title}</title>{script(content)}</head>"
    return f'<html lang="en">{head}<body>{body}</body></html>'


def faults(facts: Facts) -> list[tuple[str, str]]:
    return [(facts.source_text(one.span), one.reason) for one in facts.structured_data.faults]


@pytest.mark.parametrize(
    ("content", "text", "reason"),
    [
        ('{"@context": "x", "@type": "T",}', ",", "comma after the last member"),
        ('{"@context": "x" "@type": "T"}', '"', "comma is missing"),
        ('{"@context": “x”}', "“", "typographic quotation mark"),
        ("{'@context': 'x'}", "'", "single quotation marks"),
        ('{"@context": "x", // note\n "@type": "T"}', "/", "a comment"),
        ('{"@context": "x", "name": "one\ntwo"}', "\n", "line break"),
        ('{"@context": "x", "name": "50\\% off"}', "\\", "backslash"),
        ('{"@context": &quot;x&quot;}', "&", "&quot; stands as it is"),
        ('{"@context": "x", "@type": "T"', '"', "before it is complete"),
        ('{"@context": "x", "@type": "T"};', ";", "more follows"),
        ("   ", '<script type="application/ld+json">', "nothing in it"),
        ('{"@type": "T", "name": "A"}', "{", "@context"),
        ('{"@context": "x", "name": "A"}', "{", "@type"),
        ('{"@context": "x", "@graph": [{"name": "A"}]}', "{", "@type"),
        ('[{"@context": "x", "@type": "T"}, {"@type": "T"}]', "{", "@context"),
        ('"Article"', '"Article"', "an object or a list"),
    ],
)
def test_a_fault_is_told_where_it_is(
    facts_of: FactsOf, content: str, text: str, reason: str
) -> None:
    facts = facts_of(page(content), path="a.html")
    ((found, why),) = faults(facts)
    assert found == text
    assert reason in why


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (script('{"@context": "x", "@type": {{ page.type }},}'), "a.md"),
        (script('{"@context": "x", {% if a %}"@type": "T",{% endif %}}'), "a.html"),
        (script('{"@context": "x", "name": "<?= $name ?>",}'), "a.html"),
        (script('{"@context": "x", "name": ${JSON.stringify(name)},}'), "a.html"),
        (script("{JSON.stringify(data)}"), "a.mdx"),
        (script("not json", "type=module"), "a.html"),
        (script("", 'type="application/ld+json" src="/data.json"'), "a.html"),
        (f"```html\n{script('{')}\n```", "a.md"),
        (f"<!-- {script('{')} -->", "a.html"),
        ("The `application/ld+json` of a page: {", "a.md"),
    ],
    ids=[
        *("liquid", "tags", "php", "template text", "jsx", "a module", "elsewhere", "code"),
        *("a comment", "words"),
    ],
)
def test_what_cannot_be_judged_is_no_fault(facts_of: FactsOf, text: str, path: str) -> None:
    assert faults(facts_of(text, path=path)) == []


@pytest.mark.parametrize(
    ("text", "path"),
    [
        (script('{"@context": "x", "@type": "schema:Person"}'), "a.md"),
        (script('{`{"@context": "x", "@type": "Person"}`}'), "a.mdx"),
        (script('\n{"@context": "x",\n\n"@type": "Person"}\n'), "a.mdx"),
        (script('{"@context": "x", "@type": "Person"}', "type='application/ld+json; x=y'"), "a.md"),
        (script('<!-- {"@context": "x", "@type": "Person"} -->'), "a.html"),
        (script('//<![CDATA[\n{"@context": "x", "@type": "Person"}\n//]]>'), "a.html"),
        ('---\nschema: \'{"@context": "x", "@type": "https://schema.org/Person"}\'\n---\n', "a.md"),
    ],
    ids=["markdown", "jsx text", "mdx", "type", "comment", "cdata", "front matter"],
)
def test_an_entity_is_found(facts_of: FactsOf, text: str, path: str) -> None:
    facts = facts_of(text, path=path)
    assert faults(facts) == []
    ((entity),) = facts.structured_data.entities
    assert (entity.type, entity.leading) == ("Person", True)
    assert facts.source_text(entity.span).endswith("Person")


def test_places_in_front_matter_are_those_of_the_field(facts_of: FactsOf) -> None:
    text = '---\ntitle: A\nschema: >-\n  {"@context": "x",\n  "@type": "T",}\n---\nText'
    facts = facts_of(text)
    (fault,) = facts.structured_data.faults
    assert facts.article.source.place(fault.span).line == 5
    assert facts.source_text(fault.span) == ","


@pytest.mark.parametrize(
    ("members", "missing"),
    [
        ("", "headline, image, datePublished and author"),
        ('"headline": "A", "image": "b", "datePublished": "2025-01-01"', "author"),
        ('"headline": "A", "image": "b", "author": {"@id": "elsewhere"}', "datePublished"),
        (
            '"headline": "A", "image": "b", "datePublished": "x", "author": ["Ann"]',
            "author as a Person with a url",
        ),
        (
            (
                '"headline": "A", "image": "b", "datePublished": "x", '
                '"author": {"@type": "Person", "name": "Ann"}'
            ),
            "author.url",
        ),
        (
            '"headline": "A", "image": "b", "datePublished": "x", "author": {"name": "Ann"}',
            "author.@type and author.url",
        ),
        (
            (
                '"headline": "A", "image": "b", "datePublished": "x", '
                '"author": {"@type": "Person", "name": "Ann", "sameAs": "u"}'
            ),
            None,
        ),
    ],
)
def test_what_an_article_lacks(facts_of: FactsOf, members: str, missing: str | None) -> None:
    members = f', "name": "A", {members}' if members else ', "name": "A"'
    text = page(f'{{"@context": "x", "@type": "Article"{members}}}')
    found = facts_of(text, path="a.html").structured_data.incomplete_articles
    assert [one.missing for one in found] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("members", "missing"),
    [
        ('"url": "u"', "name, telephone and address or areaServed"),
        ('"name": "A", "areaServed": "B"', "telephone"),
        ('"name": "A", "telephone": "1", "address": {}', "address or areaServed"),
        ('"name": "A", "telephone": "1", "address": "B"', None),
    ],
)
def test_what_a_business_lacks(facts_of: FactsOf, members: str, missing: str | None) -> None:
    text = page(f'{{"@context": "x", "@type": ["Thing", "HVACBusiness"], {members}}}')
    found = facts_of(text, path="a.html").structured_data.incomplete_businesses
    assert [one.missing for one in found] == ([missing] if missing else [])


@pytest.mark.parametrize(
    ("content", "body", "told"),
    [
        ('"@type": "Article", "headline": "Pillows for sleepers"', "<p>T</p>", ["headline"]),
        ('"@type": "Article", "headline": "Stretches, five of them"', "<p>T</p>", []),
        ('"@type": "Article", "headline": "Pillows"', "<h1>Pillows!</h1>", []),
        ('"@type": "Article", "datePublished": "2024-01-31"', "<p>T</p>", ["datePublished"]),
        ('"@type": "Article", "datePublished": "2025-01-30T23:00:00Z"', "<p>T</p>", []),
        ('"@type": "Article", "author": "Bea Specimen"', "<p>T</p>", ["author"]),
        ('"@type": "Article", "author": "Bea Specimen"', "<p>Edited by Bea Specimen</p>", []),
        (
            '"@type": "Plumber", "name": "A", "telephone": "202-555-0199"',
            '<p>Call <a href="tel:+12025550143">202-555-0143</a></p>',
            ["telephone"],
        ),
        (
            '"@type": "Plumber", "name": "A", "telephone": "+1 (202) 555-0143"',
            '<p>Call <a href="tel:+12025550143">202-555-0143</a></p>',
            [],
        ),
        ('"@type": "Plumber", "name": "A", "telephone": "202-555-0199"', "<p>T</p>", []),
        (
            '"@type": "Plumber", "name": "Zenith Pipes Incorporated"',
            "<main><p>Text.</p></main><footer>Example Plumbing</footer>",
            ["name"],
        ),
        ('"@type": "AggregateRating", "ratingValue": "4.9"', "<p>4,2/5 by 30</p>", ["ratingValue"]),
        ('"@type": "AggregateRating", "ratingValue": 4.20', "<p>★ 4.2</p>", []),
        ('"@type": "AggregateRating", "ratingValue": 4.9', "<p>4.2 of 1/5</p>", ["ratingValue"]),
    ],
)
def test_what_the_page_contradicts(
    facts_of: FactsOf, content: str, body: str, told: list[str]
) -> None:
    meta = (
        '<meta property="article:published_time" content="2025-01-31">'
        '<meta name="author" content="Ann Example">'
    )
    text = page(f'{{"@context": "x", {content}}}', body, "Five stretches").replace(
        "</title>", f"</title>{meta}"
    )
    facts = facts_of(text, path="a.html")
    assert [one.property for one in facts.structured_data.disagreements] == told
    for one in facts.structured_data.disagreements:
        assert facts.source_text(one.span) in content


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("May 1st, 2025", "2025-05-01"),
        ("Published 1 May 2025 by Ann", "2025-05-01"),
        ("2025-05-01", "2025-05-01"),
        ("January 30, 2024", None),
        ("1 May 2025 and 2 May 2025", None),
        ("05/01/2025", None),
        ("May 41, 2025", None),
        ("It began on May 1, 2025, " + "and then it went on " * 5, None),
    ],
)
def test_a_day_in_words_is_the_day_of_the_page(
    facts_of: FactsOf, line: str, shown: str | None
) -> None:
    content = '{"@context": "x", "@type": "Article", "datePublished": "2024-01-31"}'
    text = page(content, f"<main><h1>Title</h1><p>{line}</p><p>Text.</p></main>")
    told = facts_of(text, path="a.html").structured_data.disagreements
    assert [one.expected for one in told] == ([shown] if shown else [])


def test_the_day_shown_may_be_that_of_the_last_change(facts_of: FactsOf) -> None:
    content = (
        '{"@context": "x", "@type": "Article", "datePublished": "2024-01-31", '
        '"dateModified": "2025-05-01"}'
    )
    facts = facts_of(page(content, "<p>Updated May 1, 2025</p>"), path="a.html")
    assert facts.structured_data.disagreements == ()


def test_an_author_who_is_described_elsewhere_in_the_data(facts_of: FactsOf) -> None:
    text = "---\ntitle: A\nauthor: Ann Example\n---\nText.\n\n" + script(
        '{"@context": "x", "@type": "Article", "headline": "A", '
        '"author": {"@type": "Person", "name": "Bea Specimen"}}'
    )
    facts = facts_of(text)
    (told,) = facts.structured_data.disagreements
    assert (told.label, told.expected) == ("Bea Specimen", "Ann Example")
    assert facts.source_text(told.span) == "Bea Specimen"
