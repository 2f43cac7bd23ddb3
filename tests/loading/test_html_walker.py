"""The HTML walker: blocks, links and the rest, each at its place in the source."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Prose, Source, Span
from seoaudit.loading.builder import Builder
from seoaudit.loading.html_walker import HtmlWalker
from seoaudit.loading.templates import template_spans


def walked(html: str) -> tuple[Builder, Prose, Source]:
    source = Source("page.html", html)
    builder = Builder()
    walker = HtmlWalker(builder, source, template_spans(html, 0, "html"))
    walker.feed(0, len(html))
    walker.enter("main", len(html))
    return builder, builder.streams["main"].prose(), source


@pytest.mark.parametrize(
    ("html", "blocks"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<p>One<p>Two", ["One", "Two"]),
        ("<div>One<div>Two</div>Three</div>", ["One", "Two", "Three"]),
        ("<p>a\n   b\t c</p>", ["a b c"]),
        ("<p>a<br>b</p>", ["a b"]),
        ("<p>a<br><br>b</p>", ["a", "b"]),
        ("<p>A <b> bold</b> word</p>", ["A bold word"]),
        ("<ul><li>one<li>two <ul><li>in</ul></ul>", ["one", "two", "in"]),
        ("<table><tr><td>a<td>b<tr><td>c</table>", ["a", "b", "c"]),
        ("<p>a<script>b</script>c</p>", ["ac"]),
        ("<p>Use <code>x</code> now</p>", ["Use now"]),
        ("<pre>code\n\ncode</pre><p>prose</p>", ["prose"]),
        ("<p>a<!-- b -->c</p>", ["ac"]),
        ("<svg><title>x</title><text>y</text></svg><p>z</p>", ["z"]),
        ("<label>Name</label><button>Send</button>", ["Send"]),
        ("<p>fish &amp; chips &lt;3 &eacute;t&#233;</p>", ["fish & chips <3 été"]),
        ("<p>a&nbsp;b</p><p>&nbsp;</p>", ["a\xa0b"]),
        ("<p>Hi {{ name }}, welcome</p>", ["Hi , welcome"]),
        ("<p>a {% if x < 3 %}<b>b</b>{% endif %} c</p>", ["a b c"]),
        ("<label>never closed<p>words</p>", ["never closed", "words"]),
        ("<script>never closed<p>words</p>", []),
        ("words <div", ["words"]),
        ("a</>b", ["ab"]),
        ("", []),
    ],
)
def test_words_come_in_blocks_as_a_browser_shows_them(html: str, blocks: list[str]) -> None:
    _, prose, _ = walked(html)
    assert [prose.block_text(block) for block in prose.blocks] == blocks


def test_blocks_know_their_kind_depth_and_quotation() -> None:
    _, prose, _ = walked(
        "<h2>H</h2><ul><li>a<ol><li>b</ol></ul><blockquote><p>q</p></blockquote>"
        "<dl><dt>t<dd>d</dl><table><tr><td>c</table><p>p"
    )
    assert [(block.kind, block.level, block.quoted) for block in prose.blocks] == [
        ("heading", 2, False),
        ("item", 1, False),
        ("item", 2, False),
        ("paragraph", 0, True),
        ("item", 1, False),
        ("item", 1, False),
        ("cell", 0, False),
        ("paragraph", 0, False),
    ]


def test_a_block_spans_its_tags() -> None:
    _, prose, source = walked('<div> <p class="x">One <b>two</b></p> three </div>')
    assert [source.slice(block.span) for block in prose.blocks] == [
        '<p class="x">One <b>two</b></p>',
        "three ",
    ]


@pytest.mark.parametrize(
    ("html", "target", "target_written", "label"),
    [
        ('<a href="/x">words</a>', "/x", "/x", "words"),
        ("<a class=b href=/x>words</a>", "/x", "/x", "words"),
        ("<A HREF='/x?a=1&amp;b=2'>words</A>", "/x?a=1&b=2", "/x?a=1&amp;b=2", "words"),
        ('<p><a href="/x"><img src=i alt="A cat"></a></p>', "/x", "/x", "A cat"),
        ('<a href="/x"><div><h3>Card</h3><p>more</p></div></a>', "/x", "/x", "Card"),
        ('<a href="{{ url }}">{{ label }}</a>', "{{ url }}", "{{ url }}", "{{ label }}"),
        ('<a title="a > b" href="/x">w</a>', "/x", "/x", "w"),
        ('<a href="/x"></a>', "/x", "/x", ""),
        ('<a {% if a == "b" %}href="/x"{% endif %}>w</a>', "/x", "/x", "w"),
        ('<a href="/x"><code>run</code></a>', "/x", "/x", "run"),
    ],
)
def test_links_have_target_and_label(
    html: str, target: str, target_written: str, label: str
) -> None:
    builder, _, source = walked(html)
    (link,) = builder.links
    assert (link.kind, link.target, link.label) == ("html", target, label)
    assert link.target_span is not None
    assert source.slice(link.target_span) == target_written


def test_the_words_of_a_link_stand_at_its_offsets() -> None:
    builder, prose, source = walked('<p>Book <a href="/b" title="T">on line</a> today</p><p>x</p>')
    (link,) = builder.links
    assert prose.text[link.at : link.until] == "on line"
    assert source.slice(link.span) == '<a href="/b" title="T">on line</a>'
    assert source.slice(link.content) == "on line"
    assert (link.block, link.title) == (0, "T")


def test_a_link_after_loose_words_begins_in_the_block_of_its_own_words() -> None:
    card = '<a href="/{0}">\n<h3>Card {0}</h3>\n<p>more</p>\n<span>Read on</span>\n</a>\n'
    builder, prose, _ = walked("<div>" + card.format(1) + card.format(2) + "</div>")
    assert [(link.target, link.label) for link in builder.links] == [
        ("/1", "Card 1"),
        ("/2", "Card 2"),
    ]
    assert [prose.text[link.at : link.until] for link in builder.links] == ["Card 1", "Card 2"]


def test_anchors_are_no_links() -> None:
    builder, prose, _ = walked('<p><a name="x">here</a> and <a href="#x">there</a></p>')
    assert [link.label for link in builder.links] == ["there"]
    assert prose.text == "here and there"


def test_headings_keep_content_anchor_and_label() -> None:
    builder, _, source = walked('<h2 id="a">One <em>two</em></h2><h3>{{ x }}</h3><h4></h4>')
    assert [(heading.level, heading.label, heading.anchor) for heading in builder.headings] == [
        (2, "One two", "a"),
        (3, "{{ x }}", None),
        (4, "", None),
    ]
    assert source.slice(builder.headings[0].content) == "One <em>two</em>"
    assert [heading.block for heading in builder.headings] == [0, -1, -1]


def test_images_tell_a_missing_alt_from_an_empty_one() -> None:
    builder, _, source = walked(
        '<img src="a.png"><img src="b.png" alt=""><img src="c.png" alt="A &amp; B">'
    )
    assert [image.alt for image in builder.images] == [None, "", "A & B"]
    spans = [image.alt_span for image in builder.images]
    assert spans[0] is None
    assert [source.slice(span) for span in spans if span] == ["", "A &amp; B"]


def test_lists_tables_rules_and_emphases_are_recorded() -> None:
    builder, prose, source = walked(
        "<ol><li>a</li> <li>b <ul><li>c</ul></ol><hr>"
        "<table><tr><th>1<th>2<tr><td>3</table><p>so <i>it</i> goes</p>"
    )
    assert [(item.ordered, item.depth) for item in builder.items] == [
        (True, 1),
        (True, 1),
        (False, 2),
    ]
    assert source.slice(builder.items[0].span) == "<li>a</li>"
    assert [(table.rows, table.columns) for table in builder.tables] == [(2, 2)]
    assert [source.slice(rule) for rule in builder.rules] == ["<hr>"]
    (emphasis,) = builder.emphases
    assert not emphasis.strong
    assert prose.text[emphasis.at : emphasis.until] == "it"


def test_what_is_no_prose_is_recorded_by_kind() -> None:
    builder, _, _ = walked(
        '<!-- c --><script type="application/ld+json">{}</script><pre>x</pre><code>y</code><br>'
    )
    assert [(raw.kind, raw.name) for raw in builder.raws] == [
        ("comment", ""),
        ("script", "application/ld+json"),
        ("code-block", "pre"),
        ("code", "code"),
        ("html", "br"),
    ]


def test_elements_stay_open_between_ranges() -> None:
    html = '<a href="/x">words</a>'
    source = Source("a.md", html)
    builder = Builder()
    walker = HtmlWalker(builder, source)
    builder.begin("paragraph", 0)
    walker.feed(0, 13)
    builder.text(13, 18, "words")
    walker.feed(18, 22)
    builder.end(22)
    assert [(link.target, link.label) for link in builder.links] == [("/x", "words")]


def test_code_opened_in_one_range_silences_what_comes_before_its_end() -> None:
    html = "<code>words</code>"
    builder = Builder()
    walker = HtmlWalker(builder, Source("a.md", html))
    builder.begin("paragraph", 0)
    suppressed = []
    for start, end in ((0, 6), (11, 18)):
        walker.feed(start, end)
        suppressed.append(walker.suppressed)
    assert suppressed == [True, False]
    builder.end(18)
    assert (builder.raws[-1].kind, builder.raws[-1].span) == ("code", Span(0, 18))


PIECES = st.sampled_from(
    [
        *("<p>", "</p>", "<div>", "</div>", "<h2 id=a>", "</h2>", "<ul>", "<li>", "</li>", "</ul>"),
        *("<b>", "</b>", "<i>", "</i>", '<a href="/x">', "</a>", "<br>", "<hr>", "<pre>", "</pre>"),
        *("<code>", "</code>", "<table>", "<tr>", "<td>", "</table>", "<blockquote>"),
        *("</blockquote>", '<img src="a.png" alt="b &amp; c">', "<script>", "</script>", "<svg>"),
        *("<!-- c -->", "<!--", "</>", "< ", "<", "&amp;", "&nbsp;", "&copy", "&#10;", "{{ x }}"),
        *("{% if a %}", " ", "\n", "\r\n", "\r", "\t  ", "  \n  ", "word", "two words", "é😀", "."),
    ]
)


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_piece_of_the_prose_stands_for_its_source(html: str) -> None:
    builder, prose, source = walked(html)
    reached = 0
    for piece in prose.pieces:
        read = prose.text[piece.at : piece.until]
        written = html[piece.source : piece.source_end]
        if len(read) == len(written):
            assert read == written.translate(str.maketrans("\t\n\r\f", "    "))
        assert piece.source >= reached
        reached = piece.source_end
    assert "\n".join(prose.block_text(block) for block in prose.blocks) == prose.text
    for block in prose.blocks:
        text = prose.block_text(block)
        assert text == text.strip() != ""
        assert "\n" not in text and "  " not in text
    for link in builder.links:
        assert 0 <= link.span.start <= link.content.start <= link.content.end <= link.span.end
        assert source.slice(link.span).startswith("<a")
