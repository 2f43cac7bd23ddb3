"""Invisible characters: reported with their codes, unless they have a job where they stand."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.hygiene.invisible import find_invisible_characters
from seoaudit.loading.load import load

FactsOf = Callable[..., Facts]


@pytest.mark.parametrize(
    ("text", "codes", "kind", "replacement"),
    [
        ("a\u200bb", "U+200B", "zero-width", ""),
        ("a\u200b\u200b b", "U+200B U+200B", "zero-width", ""),
        ("W\ufefford", "U+FEFF", "byte order mark", ""),
        ("say \u200ehi", "U+200E", "direction", ""),
        ("say \u202ehi", "U+202E", "direction", ""),
        ("every\xadbody", "U+00AD", "soft hyphen", ""),
        ("one\u2028two", "U+2028", "line separator", " "),
        ("one\u2028 two", "U+2028", "line separator", ""),
        ("one\x0btwo", "U+000B", "control", " "),
        ("a\x07 b", "U+0007", "control", ""),
        ("a \ue001 b", "U+E001", "private use", None),
        ("a\u200cb", "U+200C", "zero-width", ""),
        ("a\u200db", "U+200D", "zero-width", ""),
        ("a\u2060b", "U+2060", "zero-width", ""),
        ("a\U000e0041b", "U+E0041", "tag", ""),
        ("_\u200b_b", "U+200B", "zero-width", None),
    ],
)
def test_a_run_is_named_and_replaced(
    facts_of: FactsOf, text: str, codes: str, kind: str, replacement: str | None
) -> None:
    (one,) = facts_of(f"Words: {text}").hygiene.invisible_characters
    assert (one.codes, one.kind, one.replacement) == (codes, kind, replacement)
    assert one.count == len(codes.split())


@pytest.mark.parametrize(
    "text",
    [
        "👨\u200d👩\u200d👧 👩🏽\u200d⚕\ufe0f ❤\ufe0f 🏳\ufe0f\u200d🌈 1\ufe0f\u20e3",
        "🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "می\u200cخواهم",
        "क्\u200dष श्री\u200cमान",
        "ภาษา\u200bไทย",
        "שלום\u200f, עולם",
        "10\xa0km, 5\u202f€, a\u2009b, a\u3000b",
        "`a\u200bb`",
        "```\na\u200bb\n```",
        "a <!-- \u200b --> b",
        'a <i class="icon">\ue001</i> b',
        "tabs\tand\r\nlines",
    ],
)
def test_characters_with_a_job_are_left_alone(facts_of: FactsOf, text: str) -> None:
    assert facts_of(text).hygiene.invisible_characters == ()


@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("\ufeff---\ntitle: Pri\u200bces\n---\nText", 2, 11),
        ("Text\n\n[li\u200bnk](https://example.com)", 3, 4),
        ("Text\n\n[link](https://example.com/\u200b)", 3, 28),
        ("Text\n\n![al\u200bt](a.png)", 3, 5),
        ("Text\r\n\r\nwo\u200brd", 3, 3),
    ],
    ids=["front matter", "link text", "address", "alternative text", "after CRLF"],
)
def test_the_place_is_exact(facts_of: FactsOf, text: str, line: int, column: int) -> None:
    facts = facts_of(text)
    (one,) = facts.hygiene.invisible_characters
    place = facts.article.source.place(one.span)
    assert (place.line, place.column) == (line, column)


ALPHABET = "ab 1.\n#*\u200b\u200d\u200c\ufeff\xad\u2028\x0c\u200e\ue001é👩"


@given(st.text(ALPHABET, max_size=40))
def test_replacing_leaves_nothing_that_could_be_replaced(text: str) -> None:
    for _ in range(2):
        found = find_invisible_characters(load("a.txt", text.encode()))
        text = text.removeprefix("\ufeff")
        for one in reversed(found):
            if one.replacement is not None:
                text = text[: one.span.start] + one.replacement + text[one.span.end :]
    left = find_invisible_characters(load("a.txt", text.encode()))
    assert all(one.replacement is None for one in left)
