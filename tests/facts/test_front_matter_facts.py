"""What is right and wrong with front matter fields."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.frontmatter.field_issue import FieldIssue

FactsOf = Callable[..., Facts]


def listed(facts: Facts, name: str) -> list[tuple[str, str | None]]:
    """Source text and replacement of every entry of a list."""
    entries: tuple[FieldIssue, ...] = getattr(facts.frontmatter, name)
    return [(facts.source_text(entry.span), entry.replacement) for entry in entries]


@pytest.mark.parametrize(
    ("text", "path", "present", "readable", "absence"),
    [
        ("---\ntitle: A\n---\nText", "a.md", True, True, 0),
        ("---\n---\nText", "a.md", True, True, 0),
        ("---js\n{}x\n---\nText", "a.md", True, False, 0),
        ("---\na: b: c\n---\nText", "a.md", True, False, 0),
        ("Text", "a.md", False, False, 2),
        ("Text", "a.txt", False, False, 1),
        ("<p>Text</p>", "a.html", False, False, 0),
        ("", "a.md", False, False, 0),
        ("Text", "_includes/a.md", False, False, 0),
        ("export const meta = {}\n\nText", "a.mdx", False, False, 0),
    ],
)
def test_presence(
    facts_of: FactsOf, text: str, path: str, present: bool, readable: bool, absence: int
) -> None:
    found = facts_of(text, path=path).frontmatter
    assert (found.present, found.readable, found.absence) == (present, readable, absence)


@pytest.mark.parametrize(
    ("path", "block", "kind"),
    [
        ("a.md", "title: A", "post"),
        ("content/posts/a.md", "title: A", "post"),
        ("_posts/2024-01-02-a.md", "title: A", "post"),
        ("content/blog/a/index.md", "title: A", "post"),
        ("content/stuff/a.md", "date: 2024-01-02", "post"),
        ("content/stuff/a.md", "title: A", "page"),
        ("content/stuff/a.md", "layout: layouts/post.njk", "post"),
        ("about.md", "layout: post\npermalink: /about/", "page"),
        ("_people/ada.md", "layout: post\npermalink: /people/ada", "page"),
        ("_posts/2024-01-02-a.md", "layout: post\npermalink: /a/", "post"),
        ("content/posts/a.md", "type: page", "page"),
        ("content/about.md", "date: 2024-01-02", "page"),
        ("content/blog/_index.md", "title: A", "page"),
        ("docs/a.md", "title: A", "page"),
        ("a.md", "title: A\nsidebar_position: 1", "page"),
        ("docs/a.md", "type: tutorial", "page"),
        ("site/guides/a.md", "type: tutorial", "page"),
        ("docs/articles/a.md", "type: guide", "page"),
        ("content/stuff/a.md", "type: tutorial", "post"),
        ("docs/_posts/2024-01-02-a.md", "type: tutorial", "post"),
        ("docs/a.md", "type: post", "post"),
        ("content/stuff/2017-2-5-a.md", "title: A", "post"),
        ("content/stuff/2017-22-5-a.md", "title: A", "page"),
        ("content/stuff/v-2017-2-5-a.md", "title: A", "page"),
        ("content/beitraege/a.md", "title: A", "post"),
        ("content/noticias/a.md", "title: A", "post"),
        ("content/actualites/a.md", "title: A", "post"),
        ("content/leistungen/a.md", "date: 2024-01-02", "page"),
        ("ueber-uns.md", "title: A", "page"),
        ("mentions-legales.md", "title: A", "page"),
        ("aviso-legal.md", "title: A", "page"),
    ],
)
def test_kinds(facts_of: FactsOf, path: str, block: str, kind: str) -> None:
    assert facts_of(f"---\n{block}\n---\nText", path=path).frontmatter.kind == kind


@pytest.mark.parametrize(("said", "kind"), [("website", "page"), ("article", "post")])
def test_a_page_that_calls_itself_a_website_is_no_post(
    facts_of: FactsOf, said: str, kind: str
) -> None:
    head = f'<meta name="author" content="B"><meta property="og:type" content="{said}">'
    page = f"<html><head><title>A</title>{head}</head><body><p>Text</p></body></html>"
    assert facts_of(page, path="massage.html").frontmatter.kind == kind


def test_an_empty_body_makes_a_part(facts_of: FactsOf) -> None:
    assert facts_of("---\ntitle: A\n---\n", path="content/posts/a.md").frontmatter.kind == "part"


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("date: 2024-02-30", [("2024-02-30", None)]),
        ("date: March 5, 2026", []),
        ("date: Mar. 5, 2026 10:00 PM", []),
        ("date: 5 March 2026", []),
        ("date: 2026/03/05", []),
        ("date: Sun, 19 Jan 2020 19:07:46 GMT", []),
        ("date: Sun Jan 19 2020 19:07:46 GMT+0000 (UTC)", []),
        ("date: 2025/13/01", [("2025/13/01", None)]),
        ("date: February 30, 2025", [("February 30, 2025", None)]),
        ("date: Sun, 19 Jan 2020 19:77:46 GMT", [("Sun, 19 Jan 2020 19:77:46 GMT", None)]),
        ("date: Marble 5, 2026", [("Marble 5, 2026", None)]),
        ("date: tomorrow", [("tomorrow", None)]),
        ("date: July 2025", [("July 2025", None)]),
        ("date: 2025-07-01\nlastmod: July 2025", []),
        ("published: soon", []),
        ("date: 5th March 2026", [("5th March 2026", "2026-03-05")]),
        ("date: '2026-3-5'", [("2026-3-5", "2026-03-05")]),
        ("date: 2026/03/05 10:00:00 +0000", []),
        (
            "date: 2026.3.5 10:00:00 +0000",
            [("2026.3.5 10:00:00 +0000", "2026-03-05 10:00:00 +0000")],
        ),
        ("lastmod: 25/12/2025", [("25/12/2025", "2025-12-25")]),
        ("lastmod: 12/11/2025", [("12/11/2025", None)]),
        ("date: 12.11.2025", [("12.11.2025", None)]),
        ("lang: de\ndate: 12.11.2025", [("12.11.2025", "2025-11-12")]),
        ("lang: de\ndate: 12.31.2025", [("12.31.2025", "2025-12-31")]),
        ("lang: de\ndate: 31.02.2025", [("31.02.2025", None)]),
        ("date: 2026-03-05T10:00:00Z", []),
        ("date: 2026-03-05 10:00:00 -0500", []),
        ("date: 2026-03", []),
        ("date: '{{ now }}'", []),
        ("date: Last Modified", []),
        ("reviewed: by Ann", []),
        ("date:", []),
        ("event_date: soon", []),
    ],
)
def test_invalid_dates(facts_of: FactsOf, line: str, found: list[tuple[str, str | None]]) -> None:
    assert listed(facts_of(f"---\n{line}\n---\nText"), "invalid_dates") == found


def test_dates_in_the_future(facts_of: FactsOf) -> None:
    text = "---\ndate: 2026-01-02\nupdated: 2026-01-01\n---\nText"
    assert listed(facts_of(text, today="2026-01-01"), "future_dates") == [("2026-01-02", None)]
    assert listed(facts_of(text, today="2026-01-02"), "future_dates") == []


@pytest.mark.parametrize(
    "written",
    [
        "2025-12-25",
        "Thu, 25 Dec 2025 19:07:46 GMT",
        "2025/12/25 17:02:01 +0000",
        "2025/12/25",
        "Dec 25, 2025",
        "25 December 2025",
    ],
)
def test_dates_that_generators_read_are_dates(facts_of: FactsOf, written: str) -> None:
    text = f"---\ndate: 2025-12-26\nupdated: {written}\n---\nText"
    assert listed(facts_of(text), "misordered_dates") == [(written, None)]
    alone = f"---\ndate: {written}\n---\nText"
    assert listed(facts_of(alone, today="2025-12-24"), "future_dates") == [(written, None)]
    assert facts_of(alone, today="2025-12-31").frontmatter.days_since_update == 6


def test_the_age_counts_from_the_later_date(facts_of: FactsOf) -> None:
    text = "---\ndate: 2025-01-01\nupdated: 2025-12-31\n---\nText"
    assert facts_of(text, today="2026-01-01").frontmatter.days_since_update == 1
    assert facts_of("---\ntitle: A\n---\nText").frontmatter.days_since_update is None


@pytest.mark.parametrize(
    ("key", "meant"),
    [
        ("desciption", "description"),
        ("descriptoin", "description"),
        ("discription", "description"),
        ("tilte", "title"),
        ("metaDesciption", "metaDescription"),
        ("meta-tilte", "meta-title"),
        ("auhtor", "author"),
        ("Desciption", "Description"),
    ],
)
def test_misspelt_fields(facts_of: FactsOf, key: str, meant: str) -> None:
    assert listed(facts_of(f"---\n{key}: A\n---\nText"), "misspelt_fields") == [(key, meant)]


@pytest.mark.parametrize(
    "key",
    "tag dates imge image2 images layout autor titel titre tile titles subtitle updates expert "
    "authors publisher key_words descriptions weight draft slug date tags category toc".split(),
)
def test_keys_that_are_no_misspellings(facts_of: FactsOf, key: str) -> None:
    assert listed(facts_of(f"---\n{key}: A\n---\nText"), "misspelt_fields") == []


def test_no_misspelling_where_the_right_name_is_there(facts_of: FactsOf) -> None:
    text = "---\ndescription: A\ndesciption: B\n---\nText"
    assert listed(facts_of(text), "misspelt_fields") == []


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("slug: Back_Pain", [("Back_Pain", "back-pain")]),
        ("slug: back pain", [("back pain", "back-pain")]),
        ("slug: Café-Menu", [("Café-Menu", "cafe-menu")]),
        ("permalink: /Health/back_pain.html", [("back_pain", "back-pain")]),
        ("slug: the-and-of", [("the-and-of", None)]),
        (f"slug: {'long-' * 15}slug", [(f"{'long-' * 15}slug", None)]),
        ("slug: back-pain-2026", []),
        ("slug: rückenschmerzen", []),
        ("permalink: /:year/:title/", []),
        ("permalink: false", []),
        ("url: https://example.com/A_B", []),
    ],
)
def test_slugs(facts_of: FactsOf, line: str, found: list[tuple[str, str | None]]) -> None:
    assert listed(facts_of(f"---\n{line}\n---\nText"), "slug_issues") == found


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("canonical: https://example.com/a?b=c", []),
        ("canonical: /a/", [("/a/", None)]),
        ("canonical: example.com/a", [("example.com/a", None)]),
        ("canonical: ftp://example.com/a", [("ftp://example.com/a", None)]),
        ("canonical: '{{ page.url }}'", []),
        ("canonical:", []),
    ],
)
def test_canonical(facts_of: FactsOf, line: str, found: list[tuple[str, str | None]]) -> None:
    assert listed(facts_of(f"---\n{line}\n---\nText"), "canonical_issues") == found


def test_the_canonical_link_of_a_page_is_no_front_matter(facts_of: FactsOf) -> None:
    page = '<html><head><link rel="canonical" href="/a"></head><body><p>Text</p></body></html>'
    assert listed(facts_of(page, path="a.html"), "canonical_issues") == []
    assert listed(facts_of(f"---\ntitle: A\n---\n{page}", path="a.html"), "canonical_issues") == []


@pytest.mark.parametrize(
    ("path", "line", "found"),
    [
        ("a.md", "draft: true", [("true", None)]),
        ("a.md", "draft: 'true'", [("'true'", None)]),
        ("a.md", "draft: false", []),
        ("a.md", "published: false", [("false", None)]),
        ("a.md", "published: 2024-01-02", []),
        ("a.md", "robots: noindex, nofollow", [("noindex, nofollow", None)]),
        ("a.md", "robots: index", []),
        ("a.md", "noindex: true", [("true", None)]),
        ("404.md", "noindex: true", []),
        ("danke.md", "noindex: true", []),
        ("content/merci.md", "noindex: true", []),
        ("gracias.md", "noindex: true", []),
    ],
)
def test_hiding_fields(
    facts_of: FactsOf, path: str, line: str, found: list[tuple[str, str | None]]
) -> None:
    assert listed(facts_of(f"---\n{line}\n---\nText", path=path), "hiding_fields") == found


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("image: a.jpg", ["a.jpg"]),
        ("image: a.jpg\nimage_alt: A", []),
        ("image: a.jpg\nimage_alt: ''", []),
        ("image: a.jpg\nimage_alt:", ["a.jpg"]),
        ("image: a.jpg\nimageCaption: A", []),
        ("image: {src: a.jpg, alt: A}", []),
        ("gallery: [{src: a.jpg, alt: A}, {src: b.jpg, alt: }]", ["b.jpg"]),
        ("images: [a.jpg]", []),
        ("og_image: a.jpg", []),
        ("image: some-id", []),
        ("image: '{{ cover }}.jpg'", []),
    ],
)
def test_images_without_alt(facts_of: FactsOf, block: str, found: list[str]) -> None:
    shown = listed(facts_of(f"---\n{block}\n---\nText"), "images_without_alt")
    assert [text for text, _ in shown] == found


@pytest.mark.parametrize(
    ("block", "found"),
    [
        ("tags: [post]", ["[post]"]),
        ("tags: posts", ["posts"]),
        ("tags: []", ["[]"]),
        ("tags:", ["tags"]),
        ("tags: [post, back]", []),
        ("tags: []\ncategories: [Health]", []),
        ("title: A", []),
    ],
)
def test_tags(facts_of: FactsOf, block: str, found: list[str]) -> None:
    shown = listed(facts_of(f"---\n{block}\n---\nText"), "tags_without_own")
    assert [text for text, _ in shown] == found


@pytest.mark.parametrize(
    ("block", "path", "found"),
    [
        ("title:", "a.md", []),
        ("title: ''\ndescription: ' '\ndate:", "a.md", ["date"]),
        ("title: ''\ndescription: ' '", "index.md", ["''", "' '"]),
        ("title: ''", "_includes/a.md", ["''"]),
        ("description: ''\nexcerpt: A", "a.md", []),
        ("subtitle: ''\ntags: []\nimage: ''", "a.md", []),
        ("authors: []", "a.md", ["[]"]),
        ("authors: []", "docs/a.md", []),
    ],
)
def test_empty_fields(facts_of: FactsOf, block: str, path: str, found: list[str]) -> None:
    shown = listed(facts_of(f"---\n{block}\n---\nText", path=path), "empty_fields")
    assert [text for text, _ in shown] == found


def test_an_empty_title_is_listed_where_a_heading_stands_for_it(facts_of: FactsOf) -> None:
    assert listed(facts_of("---\ntitle: ''\n---\n# A\n\nText"), "empty_fields") == [("''", None)]


def test_template_code_in_models_is_no_problem(facts_of: FactsOf) -> None:
    text = "---\ntitle: {{ .Name }}\n---\nText"
    assert listed(facts_of(text, path="content/a.md"), "invalid") == [("{{ .Name }}", None)]
    assert listed(facts_of(text, path="archetypes/a.md"), "invalid") == []
