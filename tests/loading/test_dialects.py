"""What dialects of Markdown add is no prose, and the words around it stay as they are."""

from __future__ import annotations

import pytest

from seoaudit.loading.load import load


@pytest.mark.parametrize(
    ("written", "prose"),
    [
        pytest.param("[Call us](tel:x){: .btn } now.", "Call us now.", id="kramdown"),
        pytest.param("Call us.\n{: .note #call}", "Call us.", id="kramdown below a paragraph"),
        pytest.param("[Call us](tel:x){ .md-button }", "Call us", id="MkDocs"),
        pytest.param("**Call us.**{.lead} Now.", "Call us. Now.", id="markdown-it"),
        pytest.param("![A](a.png){.half}\n\nWords.", "Words.", id="behind an image"),
        pytest.param("[Call]{.big} us.", "[Call] us.", id="behind a span"),
        pytest.param('[Us](/us){title="A window"}.', "Us.", id="with a value"),
        pytest.param("> Call us.\n{.quote}", "Call us.", id="below a quotation"),
        pytest.param("- Call us {.item}\n- Write {.item}", "Call us\nWrite", id="items"),
        pytest.param("## Prices {#prices}\n\nLow.", "Prices\nLow.", id="heading"),
        pytest.param("## Prices\n{: .no_toc }\n\nLow.", "Prices\nLow.", id="below a heading"),
        pytest.param("A set {a, b} and {.this} too.", "A set {a, b} and {.this} too.", id="braces"),
        pytest.param("::: lead\nWords.\n:::\n\nMore.", "Words.\nMore.", id="container"),
        pytest.param(":::note[Mind the gap]\nWords.\n:::", "Words.", id="container with title"),
        pytest.param("::: details What it costs\nWords.\n:::", "Words.", id="title in words"),
        pytest.param(
            ":::note If the list is on, then the answer has all of the names",
            "If the list is on, then the answer has all of the names",
            id="container with a sentence",
        ),
        pytest.param("One.\n\n$$\nx_1 + y\n$$\n\nTwo.", "One.\nTwo.", id="formula"),
        pytest.param("From $5 to $10, or $$.", "From $5 to $10, or $$.", id="prices"),
    ],
)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"], ids=["LF", "CRLF"])
def test_dialect_is_no_prose(written: str, prose: str, line_end: str) -> None:
    article = load("a.md", written.replace("\n", line_end).encode())
    assert [block.strip() for block in article.prose.text.split("\n")] == prose.split("\n")
    for block in article.prose.blocks:
        assert article.source.slice(article.prose.span(block.start, block.start + 1))


def test_container_may_be_what_stands_under_a_heading() -> None:
    article = load("a.md", b"## Prices\n\n::: prices\n:::\n\n## Hours\n\nNoon.\n")
    assert [(raw.kind, article.source.slice(raw.span)) for raw in article.raws] == [
        ("html", "::: prices"),
        ("html", ":::"),
    ]
