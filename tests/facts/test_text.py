"""Words, sentences and paragraphs of an article."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts

FactsOf = Callable[..., Facts]

PAGE = """---
title: Not prose
---
# A heading without a stop

First sentence here. Second
one over two lines.

- item one
- item two. And more.

| cell one | cell. Two |
|---|---|
| three | four |

Last `code` paragraph.
"""


def test_blocks_end_sentences_and_cells_hold_none(facts_of: FactsOf) -> None:
    facts = facts_of(PAGE)
    text, prose = facts.text, facts.article.prose.text
    assert [prose[one.start : one.end].split() for one in text.sentence_list] == [
        "A heading without a stop".split(),
        "First sentence here.".split(),
        "Second one over two lines.".split(),
        "item one".split(),
        "item two.".split(),
        "And more.".split(),
        "Last paragraph.".split(),
    ]
    assert text.sentences == 7
    assert text.paragraphs == 2
    assert text.words == 5 + 8 + 6 + 6 + 2


def test_words_of_a_block(facts_of: FactsOf) -> None:
    facts = facts_of(PAGE)
    first, text = facts.text.block_first, facts.text
    assert len(first) == len(facts.article.prose.blocks) + 1
    assert text.tokens[first[0] : first[1]] == ("a", "heading", "without", "a", "stop")
    assert text.tokens[first[-2] : first[-1]] == ("last", "paragraph")


@pytest.mark.parametrize("text", ["", "---\ntitle: a\n---\n", "😀\n\n---\n", "```\ncode\n```\n"])
def test_no_words(facts_of: FactsOf, text: str) -> None:
    measured = facts_of(text).text
    assert (measured.words, measured.sentences, measured.tokens) == (0, 0, ())


@settings(max_examples=80, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(alphabet="aB .!?\n-#|*`😀é1)", max_size=100))
def test_every_word_outside_cells_is_in_one_sentence_of_its_block(
    facts_of: FactsOf, page: str
) -> None:
    facts = facts_of(page)
    text, blocks = facts.text, facts.article.prose.blocks
    counted = [n for one in text.sentence_list for n in range(one.first, one.last)]
    expected = [
        n
        for index, block in enumerate(blocks)
        if block.kind != "cell"
        for n in range(text.block_first[index], text.block_first[index + 1])
    ]
    assert counted == expected
    for one in text.sentence_list:
        block = blocks[one.block]
        assert block.start <= one.start < one.end <= block.end
        assert one.words > 0


def test_hard_line_breaks_end_the_sentences_of_an_address(facts_of: FactsOf) -> None:
    for text in (
        "Example Clinic  \n12 Some Street\\\nSometown",
        "Example Clinic<br>12 Some Street<br/>Sometown",
    ):
        facts = facts_of(f"Lead.\n\n{text}\n\nWe are open until  \neight.\n")
        sentences = [
            facts.article.prose.text[one.start : one.end] for one in facts.text.sentence_list
        ]
        assert sentences == [
            "Lead.",
            "Example Clinic",
            "12 Some Street",
            "Sometown",
            "We are open until eight.",
        ]


def test_a_break_in_html_ends_a_sentence(facts_of: FactsOf) -> None:
    page = "<main><p>Director at Example Media<br/>September 2014</p><p>one<br>\n</p></main>"
    facts = facts_of(page, path="a.html")
    assert facts.text.sentences == 3


def test_every_word_is_found_where_it_stands(facts_of: FactsOf) -> None:
    text = facts_of(
        "One two. Two three-four one two.\n\n| one | two |\n|---|---|\n| a | b |\n"
    ).text
    assert text.places == {
        "one": [0, 4, 6],
        "two": [1, 2, 5, 7],
        "three-four": [3],
        "a": [8],
        "b": [9],
    }
    assert list(text.sentences_with(text.places["two"])) == [0, 1, 1]
    assert text.tokens_with("ne", "-fo") == {"one", "three-four"}


@given(st.text(alphabet="ab C-\u00e9.\n", max_size=60))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_places_are_those_of_the_tokens(facts_of: FactsOf, written: str) -> None:
    text = facts_of(written).text
    assert {at: token for token, places in text.places.items() for at in places} == dict(
        enumerate(text.tokens)
    )
    for letter in "abc":
        assert text.tokens_with(letter) == {token for token in text.tokens if letter in token}
