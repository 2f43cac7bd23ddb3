"""HTML pages: main content, surroundings and head."""

from __future__ import annotations

import pytest

from seoaudit.article import Source
from seoaudit.loading.html import read_html

PAGE = """<!doctype html>
<html lang="en-CA"><head>
<title>Massage &amp; more
  in town</title>
<meta name="description" content="A description.">
<meta name="description" content="A second one.">
<link rel="canonical" href="https://example.com/a">
<meta name=robots content=noindex>
<meta property="article:published_time" content="2025-01-31">
<script type="application/ld+json">{"@context": "https://schema.org"}</script>
</head><body>
<nav><a href="/">Home</a></nav>
<main><nav>You are here</nav><h1>Massage</h1><p>Words of the <b>article</b>.</p>
<aside>See also</aside></main>
<footer><p>Call us</p></footer>
</body></html>
"""


def test_main_content_and_surroundings_are_told_apart() -> None:
    article = read_html(Source("a.html", PAGE))
    assert article.prose.text == "Massage\nWords of the article."
    assert article.surroundings.text == "Home\nYou are here\nSee also\nCall us"
    assert [(link.label, link.scope) for link in article.links] == [("Home", "page")]
    assert [heading.scope for heading in article.headings] == ["main"]


def test_the_head_is_read_as_front_matter() -> None:
    source = Source("a.html", PAGE)
    article = read_html(source)
    assert article.head is not None
    assert article.language == "en-CA"
    assert article.head.data == {
        "lang": "en-CA",
        "title": "Massage & more in town",
        "description": "A description.",
        "canonical": "https://example.com/a",
        "robots": "noindex",
        "date": "2025-01-31",
    }
    title = article.head.by_path["title"]
    assert source.slice(title.span) == "Massage &amp; more\n  in town"
    assert title.passage is not None
    assert source.slice(title.passage.span(8, 9)) == "&amp;"
    assert source.slice(title.passage.span(10, 14)) == "more"
    assert source.slice(article.head.by_path["description"].raw) == '"A description."'
    assert source.slice(article.head.by_path["robots"].raw) == "noindex"


def test_tags_of_the_head_keep_what_repeats_and_their_places() -> None:
    links = (
        '<link rel="stylesheet" href="a.css"><link rel="alternate" href="/feed.xml">'
        "<link rel='alternate' hreflang=de href='/de/'><meta http-equiv=refresh content='0'></head>"
    )
    source = Source("a.html", PAGE.replace("</head>", links))
    tags = read_html(source).head_tags
    assert [tag.name for tag in tags] == [
        *("html", "head", "title", "meta", "meta", "link", "meta", "meta", "link", "meta"),
    ]
    second = tags[4].attributes["content"]
    assert (second.value, source.slice(second.span)) == ("A second one.", "A second one.")
    assert source.slice(tags[4].span) == '<meta name="description" content="A second one.">'
    assert tags[8].attributes["hreflang"].value == "de"
    assert tags[9].attributes["http-equiv"].value == "refresh"


@pytest.mark.parametrize(
    ("body", "prose"),
    [
        ("<div role=main><div>in</div></div><div>out</div>", "in"),
        ("<article>in</article><div>out</div>", "in"),
        ("<MAIN>in</MAIN>out", "in"),
        ("<!-- <main>no</main> --><main>in</main>out", "in"),
        ("<main>in</main><footer>out</footer>", "in"),
        ("<main>in", "in"),
        ('<main>in<div id="comments"><h3>Leave a reply</h3></div></main>', "in"),
    ],
)
def test_marked_main_content_is_taken(body: str, prose: str) -> None:
    page = f"<html><body><header>out</header>{body}</body></html>"
    assert read_html(Source("a.html", page)).prose.text == prose


@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_density_is_told_at_its_place_whatever_ends_a_line(line_end: str) -> None:
    words = "This is a paragraph of the article, with commas, and a full stop at its end. " * 5
    page = (
        "<html>\n<head>\n<title>Title</title>\n</head>\n<body>\n<div>\n<a href=/>Home</a>\n</div>\n"
        f"<div>\n<p>{words}</p>\n<p>{words}</p>\n</div>\n<footer>Out</footer>\n</body>\n</html>"
    )
    article = read_html(Source("a.html", page.replace("\n", line_end)))
    assert article.prose.text == "\n".join([words.strip()] * 2)
    assert article.surroundings.text == "Home\nOut"


def test_a_page_without_marks_is_read_by_density() -> None:
    words = "This is a paragraph of the article, with commas, and a full stop at its end. " * 5
    page = (
        "<html><body><div><a href=/>Home</a> <a href=/b>Blog</a></div>"
        f"<div><p>{words}</p><p>{words}</p></div><footer>Out</footer></body></html>"
    )
    article = read_html(Source("a.html", page))
    assert article.prose.text.startswith("This is a paragraph")
    assert "Home" in article.surroundings.text


def test_a_fragment_is_main_content_but_for_its_furniture() -> None:
    article = read_html(Source("a.html", "<nav>out</nav><h1>In</h1><p>in</p><footer>out</footer>"))
    assert article.prose.text == "In\nin"
    assert article.head is None


def test_front_matter_comes_before_the_page() -> None:
    source = Source("a.html", "---\ntitle: T\n---\n<p>Words</p>\n")
    article = read_html(source)
    assert article.front_matter is not None
    assert article.front_matter.data == {"title": "T"}
    assert article.prose.text == "Words"
    assert source.slice(article.prose.span(0, 5)) == "Words"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "<",
        "<html",
        "</p></div></main>",
        "<p>" * 2000,
        "<div>" * 2000 + "words",
        "<label>" * 2000 + "words",
        "<a href=x>" * 2000 + "words",
        "<b>" * 2000 + "words",
        "<p>" + "word " * 4000 + "</p>",
        "<ul>" + "<li>word" * 2000,
        "<ul>" * 20_000 + "<li>word" * 2000,
        "<b>" * 20_000 + "<a href=x></a>" * 2000,
        "<nav>" * 20_000 + "</nav>" * 20_000,
        "<main>" * 2000,
        "<!--" * 2000,
        "\x00\x0c\u2028<p>words\ufeff</p>",
    ],
    ids=range(17),
)
def test_bad_pages_are_read(page: str) -> None:
    article = read_html(Source("a.html", page))
    assert len(article.prose.text) <= len(page)


LINKS = '<li><a href="/a">One</a></li><li><a href="/b">Two</a></li><li><a href="/c">Three</a></li>'
MENUS = {
    "named list": f'<ul class="main-menu">{LINKS}</ul>',
    "in a named box": f'<div id="site-nav">\n<div>\n<ul>{LINKS}</ul></div></div>',
    "lists in it": f'<ul class="menu"><li><a href="/x">Top</a><ul>{LINKS}</ul></li>{LINKS}</ul>',
    "two": f'<ul class="menu">{LINKS}</ul><div class="nav-mobile"><ul>{LINKS}</ul></div>',
}
NO_MENUS = {
    "no name": f"<ul>{LINKS}</ul>",
    "words beside links": f'<ul class="menu"><li>Soup of the day</li>{LINKS}</ul>',
    "after a heading": f'<h2>Our menu</h2><ul class="menu">{LINKS}</ul>',
    "two links": '<ul class="menu"><li><a href="/a">One</a></li><li><a href="/b">Three</a></ul>',
}


@pytest.mark.parametrize("menu", MENUS.values(), ids=MENUS)
def test_menus_at_the_head_of_a_bare_page_stand_around_its_content(menu: str) -> None:
    article = read_html(Source("a.html", f"<div>{menu}<h1>Bread</h1><p>We bake.</p></div>"))
    assert [article.prose.block_text(block) for block in article.prose.blocks] == [
        "Bread",
        "We bake.",
    ]
    assert {link.scope for link in article.links} == {"page"}


@pytest.mark.parametrize("lists", NO_MENUS.values(), ids=NO_MENUS)
def test_other_lists_of_links_are_content(lists: str) -> None:
    article = read_html(Source("a.html", f"<div>{lists}<h1>Bread</h1><p>We bake.</p></div>"))
    assert {link.scope for link in article.links} == {"main"}
    assert "Three" in article.prose.text
