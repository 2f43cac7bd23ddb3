"""What is a word, and where it stands."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.language.words import split_words

CASES = [
    ("Massage helps.", "massage helps"),
    ("Don't, don’t, donʼt", "don't don't don't"),
    ("the dogs' 'quoted' words", "the dogs quoted words"),
    ("a long-term, well‑known plan", "a long-term well-known plan"),
    ("one -- two—three – four-", "one two three four"),
    ("3.5 or 1,000 at 10:30, 24/7", "3.5 or 1,000 at 10:30 24/7"),
    ("$3.50 (50%) #1", "3.50 50 1"),
    ("4–6 weeks", "4 6 weeks"),
    ("The U.S. at 5 p.m., e.g. now", "the u.s at 5 p.m e.g now"),
    ("Rest is good.Move more", "rest is good move more"),
    ("R&D at AT&T and Q & A", "r&d at at&t and q a"),
    ("and/or", "and or"),
    ("Node.js 2.0.1", "node.js 2.0.1"),
    ("see https://example.com/a_b?c=1. Now", "see https://example.com/a_b?c=1 now"),
    ("see https://example.com/ now", "see https://example.com now"),
    ("www.example.com, me@example.com", "www.example.com me@example.com"),
    ("(https://example.com/a,b) www.example.com/c,", "https://example.com/a,b www.example.com/c"),
    ("my.www.example.com/a,b and awww.b/c", "my.www.example.com a b and awww.b c"),
    ("seehttps://www.example.com/a,b", "seehttps www.example.com/a,b"),
    ("snake_case", "snake_case"),
    ("😀 ✓ … — * ™", ""),
    ("1️⃣ first 👍🏽 done", "1 first done"),
    ("café cafe\u0301 naïve ÉTÉ", "café cafe\u0301 naïve été"),
    ("thera\u00adpy", "thera\u00adpy"),
    ("Straße ΟΔΟΣ", "straße οδος"),
    ("हिन्दी में", "हिन्दी में"),
    ("مرحبا بك", "مرحبا بك"),
    ("日本 text", "日 本 text"),
    ("한국어 단어", "한국어 단어"),
    ("", ""),
    ("... !?", ""),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[text for text, _ in CASES])
def test_words(text: str, expected: str) -> None:
    assert list(split_words(text).tokens) == expected.split()


TRICKY = "aZé’'‘ʼ-‑–—.,:/@&_ \n0123日本İΣσß😀“”…\u00a0\u0301\u00adwhtps"


@given(st.one_of(st.text(alphabet=TRICKY, max_size=80), st.text(max_size=60)))
def test_a_token_is_its_text_in_lower_case_at_its_place(text: str) -> None:
    found = split_words(text)
    assert len(found.tokens) == len(found.starts) == len(found.ends)
    at = 0
    for token, start, end in zip(*found, strict=True):
        assert at <= start < end <= len(text)
        straight = text[start:end].translate(str.maketrans("’‘ʼ‐‑", "'''--"))
        assert token == straight.lower()
        assert any(map(str.isalnum, token))
        at = end


@given(st.text(max_size=60))
def test_no_letter_or_digit_is_left_out(text: str) -> None:
    found = split_words(text)
    covered = sum(
        sum(map(str.isalnum, text[start:end]))
        for start, end in zip(found.starts, found.ends, strict=True)
    )
    assert covered == sum(map(str.isalnum, text))
