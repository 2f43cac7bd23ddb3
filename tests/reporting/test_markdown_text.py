"""Text of others in Markdown stays text."""

from __future__ import annotations

import re

import pytest
from hostile_text import HOSTILE
from hypothesis import given
from rendered_markdown import Rendered

from seoaudit.reporting.columns import printable
from seoaudit.reporting.markdown_text import (
    code_span,
    counted_length,
    html_code,
    markdown_message,
    markdown_text,
)

# What hosts make links, notifications or pictures of, wherever text says it.
CALLS = re.compile(r"@[\w\"']|[#!~%&^][\w\"']|(?i:\bGH)-\d|(?i:\bwww)\.|://|:[\w+-]+:")


def words(text: str) -> str:
    return " ".join(text.replace("\u200b", "").split())


@given(HOSTILE)
def test_shows_as_it_stands_and_calls_nobody(text: str) -> None:
    page = Rendered(f"- say: {markdown_text(text)} end")
    assert set(page.tags) <= {"ul", "li", "span"}
    assert words(page.prose) == words(f"say: {printable(text)} end")
    assert not CALLS.search(page.prose.removeprefix("say:"))


@given(HOSTILE)
def test_a_message_may_quote_code(text: str) -> None:
    page = Rendered(f"- say: {markdown_message(text)} end")
    assert set(page.tags) <= {"ul", "li", "span", "code"}
    shown = words(page.items[0].replace("`", ""))
    assert shown == words(f"say: {printable(text)} end".replace("`", ""))
    assert not CALLS.search(page.prose.removeprefix("say:"))


def test_what_a_message_quotes_is_code() -> None:
    assert markdown_message("the `a_b` of a ` and `` and @x") == (
        "the `a_b` of a \\` and \\`\\` and @\u200bx"
    )


@given(HOSTILE)
def test_code_holds_any_text(text: str) -> None:
    page = Rendered(f"- a {code_span(text)} b *c* `d`")
    assert page.tags == ["ul", "li", "code", "em", "code"]
    assert words(page.code[0]) == words(printable(text))


@given(HOSTILE)
def test_code_in_html_holds_any_text(text: str) -> None:
    page = Rendered(f"<details>\n<summary>{html_code(text)}</summary>\n\n*c*\n\n</details>\n")
    assert page.tags == ["details", "summary", "code", "p", "em"]
    assert words(page.code[0]) == words(printable(text))


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("plain words, 10:30 and 5 % & more", "plain words, 10:30 and 5 % &amp; more"),
        ("ask @octocat", "ask @\u200boctocat"),
        ("see #12", "see #\u200b12"),
        ("for $20", "for <span>\\$</span>20"),
        ("a_b * c", "a\\_b \\* c"),
    ],
)
def test_no_more_than_needed(text: str, written: str) -> None:
    assert markdown_text(text) == written


@pytest.mark.parametrize(("text", "length"), [("abc", 3), ("é", 1), ("🙂", 2), ("\ud800", 1)])
def test_length_as_the_strictest_host_counts(text: str, length: int) -> None:
    assert counted_length(text) == length
