"""What goes along with a text that is taken out."""

from __future__ import annotations

import pytest

from seoaudit.article import Span
from seoaudit.engine.removal import removal
from seoaudit.loading.load import load


@pytest.mark.parametrize(
    ("marked", "left"),
    [
        pytest.param("a⟦x⟧b", "ab", id="inside a word"),
        pytest.param("a ⟦x⟧ b", "a b", id="between words"),
        pytest.param("a ⟦x⟧\nb", "a\nb", id="at the end of a line"),
        pytest.param("a  ⟦x⟧\nb", "a\nb", id="no line break comes about"),
        pytest.param("a⟦x⟧  \nb", "a  \nb", id="a line break stays"),
        pytest.param("⟦x⟧ b", "b", id="at the beginning of a line"),
        pytest.param("  ⟦x⟧  b", "  b", id="the indentation stays"),
        pytest.param("a\n⟦x⟧\nb", "a\nb", id="a line"),
        pytest.param("a\n⟦x\ny⟧\nb", "a\nb", id="lines"),
        pytest.param("a\n\n⟦x⟧\n\nb", "a\n\nb", id="a paragraph"),
        pytest.param("a\r\n\r\n⟦x⟧\r\n\r\nb", "a\r\n\r\nb", id="a paragraph, CRLF"),
        pytest.param("a\r\r⟦x⟧\r\rb", "a\r\rb", id="a paragraph, CR"),
        pytest.param("⟦x⟧\n\nb", "b", id="the first paragraph"),
        pytest.param("a\n\n⟦x⟧\n", "a\n", id="the last paragraph"),
        pytest.param("a\n\n⟦x⟧", "a\n", id="the last paragraph without line end"),
        pytest.param("a\n⟦x⟧\n\nb", "a\n\nb", id="a line below another"),
        pytest.param("⟦x⟧", "", id="everything"),
        pytest.param("> ⟦x⟧\nb", ">\nb", id="a quoted line"),
        pytest.param("---\nt: ⟦x⟧ y\n---\nb", "---\nt: y\n---\nb", id="in a field"),
        pytest.param(
            "---\nt: |\n  a\n  ⟦x⟧\n  b\n---\n",
            "---\nt: |\n  a\n  \n  b\n---\n",
            id="a line of a field",
        ),
    ],
)
def test_removal(marked: str, left: str) -> None:
    start, end = marked.index("⟦"), marked.index("⟧") - 1
    text = marked.replace("⟦", "").replace("⟧", "")
    taken = removal(load("a.md", text.encode()), Span(start, end))
    assert text[: taken.start] + text[taken.end :] == left
