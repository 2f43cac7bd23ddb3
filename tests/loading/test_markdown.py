"""Markdown and MDX: what is prose, where it stands, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Article, Span
from seoaudit.loading.load import load


def read(text: str, path: str = "a.md") -> Article:
    return load(path, text.encode())


def blocks(article: Article) -> list[str]:
    return [article.prose.block_text(block) for block in article.prose.blocks]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("One *two* **three**.", ["One two three."], id="emphasis"),
        pytest.param("# A\n\nB\n===\n\nC", ["A", "B", "C"], id="headings"),
        pytest.param("a\nb\\\nc  \nd", ["a b c d"], id="line breaks"),
        pytest.param("- a\n  - b\n\n1. c\n\n   d", ["a", "b", "c", "d"], id="lists"),
        pytest.param("> a\n> b", ["a b"], id="quote"),
        pytest.param("| a | b |\n|--|--|\n| c |  |", ["a", "b", "c"], id="table"),
        pytest.param("`code` x\n\n    code\n\n```\ncode\n```", ["x"], id="code"),
        pytest.param("[a](http://b) ![c](d) <http://e.f>", ["a  http://e.f"], id="links"),
        pytest.param("<!-- # a\n\nb -->\n\nc <!-- d -->e", ["c e"], id="comments"),
        pytest.param("&amp; &eacute; \\* &#8217;", ["& é * ’"], id="entities"),
        pytest.param("<div>\n<p>a <b>b</b></p>\n</div>\n\nc", ["a b", "c"], id="html"),
        pytest.param("a <span>b</span><br>c", ["a b c"], id="inline html"),
        pytest.param("{{< x y=\"z\" >}}\n\na {% b %} c", ["a  c"], id="templates"),
        pytest.param("{% highlight js %}\nx\n{% endhighlight %}\ny", ["y"], id="paired template"),
        pytest.param("{{< note >}}\na\n{{< /note >}}", ["a"], id="shortcode around prose"),
        pytest.param(
            "::a{b}\r\n---\r\nc: d\r\n---\r\n#top\r\nA\r\n\r\n  ::e\r\n  B\r\n  ::\r\n::\r\n#C",
            ["A", "B", "#C"],
            id="components of two colons",
        ),
        pytest.param("::card\n---\na\n\nb", ["a", "b"], id="no end of properties"),
        pytest.param("One\n\n:::tip\nA\n:::\n", ["One", "A"], id="a container"),
        pytest.param("a[^1]\n\n[^1]: b", ["a", "b"], id="footnote"),
        pytest.param("- [x] done\n- [ ] open", ["done", "open"], id="tasks"),
        pytest.param("a\r\nb\r\rc\rd", ["a b", "c d"], id="line ends"),
        pytest.param("", [], id="empty"),
        pytest.param("---\na: b\n---\n\nc", ["c"], id="front matter"),
    ],
)  # fmt: skip
def test_prose(text: str, expected: list[str]) -> None:
    assert blocks(read(text)) == expected


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"], ids=["lf", "crlf", "cr"])
def test_mdx_imports_end_with_their_paragraph_or_code_block(end: str) -> None:
    lines = ["import A from 'a'", "import B from 'b'", "", "First words.", "", "```js"]
    lines += ["import C from 'c'", "export const x = 1", "```", "", "Last words.", ""]
    article = read(end.join(lines), "a.mdx")
    assert article.prose.text == "First words.\nLast words."
    assert [raw.kind for raw in article.raws] == ["esm", "code-block"]


def test_mdx_import_expression_and_comment_are_no_prose() -> None:
    text = (
        "import Button from './b'\n\n# Hi\n\n{/* note */}\n\n"
        'A {props.name} b.\n\n<Button label="Book">Go</Button>\n'
    )
    article = read(text, "a.mdx")
    assert blocks(article) == ["Hi", "A  b.", "Go"]
    assert {raw.kind for raw in article.raws} >= {"esm", "comment", "template"}


def test_a_component_that_closes_itself_silences_nothing() -> None:
    text = "import { Code } from './c'\n\n<Code\n  lang=\"js\"\n/>\n\n## Next\n\nWords.\n"
    article = read(text, "a.mdx")
    assert blocks(article) == ["Next", "Words."]
    assert [heading.label for heading in article.headings] == ["Next"]


def test_markdown_within_a_component_is_read_as_such() -> None:
    text = "<Steps>\n1. One\n2. [Two](/b)\n</Steps>\n\n<Tabs group='x'>\n## Three\n</Tabs>\n"
    article = read(text, "a.mdx")
    assert blocks(article) == ["One", "Two", "Three"]
    assert [link.target for link in article.links] == ["/b"]
    assert [raw.name for raw in article.raws] == ["Steps", "Steps", "Tabs", "Tabs"]


@pytest.mark.parametrize(
    "tag",
    [
        "<Tabs items={['a', 'b']}>",
        '<Card\n  icon="y"\n  onClick={() => a > b}\n>',
        "<Grid {...all}>",
    ],
    ids=["braces", "lines", "spread"],
)
def test_a_tag_with_attributes_of_any_kind_opens_markdown(tag: str) -> None:
    article = read(f"{tag}\n1. One\n\n   ```js\n   # x {{a}}\n   ```\n</{tag[1:5]}>\n", "a.mdx")
    assert blocks(article) == ["One"]
    assert [raw.kind for raw in article.raws] == ["html", "code-block", "html"]


def test_braces_in_the_indented_code_of_a_component_are_code() -> None:
    text = '<Tab>\n    ```\n    "a": {\n      "b": 1\n    }\n    ```\n</Tab>\n\nWords.\n'
    assert blocks(read(text, "a.mdx")) == ["Words."]


def test_indented_lines_within_an_open_element_are_html() -> None:
    text = "<div>\n\n    <p>Call <b>us</b>.</p>\n\n    <p>Or write.</p>\n</div>\n\nWords.\n"
    assert blocks(read(text)) == ["Call us.", "Or write.", "Words."]


@pytest.mark.parametrize(
    "text",
    ["<br>\n\n    <p>code</p>\n", "<div>\n</div>\n\n    <p>code</p>\n", "    <p>code</p>\n"],
    ids=["void element", "closed element", "alone"],
)
def test_other_indented_tags_are_code(text: str) -> None:
    article = read(text)
    assert blocks(article) == []
    assert "code-block" in {raw.kind for raw in article.raws}


@pytest.mark.parametrize(
    ("text", "target", "label"),
    [
        ("[a](b)", "b", "a"),
        ('[a]( <b c> "t")', "b c", "a"),
        ("[a `[x]` b](http://x.y/z_(1))", "http://x.y/z_(1)", "a [x] b"),
        ("[![alt](i.png)](b)", "b", "alt"),
        ("[a]({{ site.url }}/b)", "{{ site.url }}/b", "a"),
        ("<https://a.b>", "https://a.b", "https://a.b"),
        ('<a href="b&amp;c">a</a>', "b&c", "a"),
        ("é😀 [a\\]b](c)", "c", "a]b"),
    ],
)
def test_link(text: str, target: str, label: str) -> None:
    article = read(text)
    (link,) = article.links
    assert (link.target, link.label) == (target, label)
    assert link.target_span is not None
    written = article.source.slice(link.target_span)
    assert written.replace("&amp;", "&") == target
    assert article.source.slice(link.span).startswith(("[", "<"))


def test_reference_link_has_its_target_elsewhere() -> None:
    (link,) = read("See [a][b].\n\n[b]: http://c.d\n").links
    assert (link.kind, link.target, link.target_span) == ("reference", "http://c.d", None)


@pytest.mark.parametrize(
    ("text", "level", "content", "label"),
    [
        ("## A **b** ##", 2, "A **b**", "A b"),
        ("A `b`\n---", 2, "A `b`", "A b"),
        ("### **A**", 3, "**A**", "A"),
        ("# A {#b}", 1, "A", "A"),
        ("#", 1, "", ""),
        ("# ![alt](b.png)", 1, "![alt](b.png)", "alt"),
        ("# `a` b", 1, "`a` b", "a b"),
        ("# <div>a</div> **b**", 1, "<div>a</div> **b**", "a b"),
        ("# `a` <p>b</p>", 1, "`a` <p>b</p>", "a b"),
    ],
)
def test_heading(text: str, level: int, content: str, label: str) -> None:
    article = read(text)
    (heading,) = article.headings
    assert (heading.level, heading.label) == (level, label)
    assert article.source.slice(heading.content) == content


def test_image_alt_and_target_have_their_places() -> None:
    article = read('A ![Two *words*](img/a.png "t") b.')
    (image,) = article.images
    assert (image.alt, image.target) == ("Two words", "img/a.png")
    assert image.target_span is not None
    assert article.source.slice(image.target_span) == "img/a.png"
    assert blocks(article) == ["A  b."]


PIECES = st.sampled_from(
    [
        "word", "Ünïcode", "😀", "e\u0301", "\t", "  ", "\n", "\r\n", "\r", "\n\n", "# ", "- ",
        "> ", "1. ", "**", "*", "_", "`", "```\n",
        "[a](b)", "![c](d)", "<b>", "</b>", "<div>", "</div>",
        "<!--", "-->", "&amp;", "&#x1F600;", "\\", "|", "|--|\n", "{{ x }}", "{% y %}", "---\n",
        "\u2028", "\x0c", "\ufeff", "\u00a0", "http://a.b/c", "[", "](", ")", "===\n",
    ]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map("".join))
def test_every_verbatim_run_is_its_source(text: str) -> None:
    article = read(text)
    source = article.source.text
    prose = article.prose
    reached = 0
    for piece in prose.pieces:
        assert reached <= piece.at < piece.until
        reached = piece.until
        assert 0 <= piece.source <= piece.source_end <= len(source)
        if piece.even:
            # White space may stand for other white space: a line break is read as a space.
            read_as = prose.text[piece.at : piece.until]
            written = source[piece.source : piece.source_end]
            assert "".join(read_as.split()) == "".join(written.split())


@given(st.lists(PIECES, max_size=40).map("".join))
def test_blocks_are_in_order_and_not_blank(text: str) -> None:
    article = read(text)
    end = 0
    for block in article.prose.blocks:
        assert end <= block.start < block.end <= len(article.prose.text)
        assert article.prose.block_text(block).strip()
        end = block.end
    for span in [link.span for link in article.links] + [head.span for head in article.headings]:
        assert Span(0, 0) <= span
        assert span.start <= span.end <= len(article.source.text)


def test_an_attribute_whose_value_an_expression_gives_has_that_value() -> None:
    article = load("a.mdx", b'<img src={hero} alt="Hero" /> <a href={url} title="T">x</a>')
    assert [(image.target, image.alt) for image in article.images] == [("{hero}", "Hero")]
    assert [(link.target, link.title) for link in article.links] == [("{url}", "T")]


def test_a_reference_link_has_the_address_that_a_template_makes() -> None:
    article = load("a.md", b'See [the settings][1].\n\n[1]: {{% ref "settings.md" %}}\n')
    assert [link.target for link in article.links] == ['{{% ref "settings.md" %}}']
