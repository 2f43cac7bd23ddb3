"""Phrases and names that an article repeats."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.keyphrase.phrase_matching import Stretch
from seoaudit.facts.keyphrase.repeated_phrases import LONGEST, SHORTEST, find_repetitions
from seoaudit.language.lexicon import Languages

FactsOf = Callable[..., Facts]

SEEDS = Path(__file__).parents[2] / "fixtures" / "seeds"
ENGLISH = Languages().lexicon("en")


def naive_count(phrase: tuple[str, ...], sentences: list[list[str]]) -> int:
    """Occurrences of a phrase that do not overlap, sentence by sentence."""
    count = 0
    for sentence in sentences:
        at = 0
        while at + len(phrase) <= len(sentence):
            hit = tuple(sentence[at : at + len(phrase)]) == phrase
            count += hit
            at += len(phrase) if hit else 1
    return count


def naive_repeated(sentences: list[list[str]], fewest: int) -> set[tuple[str, ...]]:
    """Every phrase that repeats, by looking at all of them."""
    phrases = {
        tuple(sentence[at : at + size])
        for sentence in sentences
        for size in range(SHORTEST, LONGEST + 1)
        for at in range(len(sentence) - size + 1)
    }
    return {
        phrase
        for phrase in phrases
        if ENGLISH[phrase[0]].content
        and ENGLISH[phrase[-1]].content
        and naive_count(phrase, sentences) >= fewest
    }


SENTENCES = st.lists(
    st.lists(st.sampled_from(["neck", "stiff", "of", "rest", "a"]), min_size=1, max_size=14),
    min_size=1,
    max_size=12,
)


@settings(max_examples=200)
@given(SENTENCES, st.integers(2, 4))
def test_counts_equal_a_naive_count(sentences: list[list[str]], fewest: int) -> None:
    tokens = [word for sentence in sentences for word in sentence]
    stretches, at = [], 0
    for block, sentence in enumerate(sentences):
        stretches.append(Stretch(at, at + len(sentence), block))
        at += len(sentence)
    found = find_repetitions(tokens, stretches, ENGLISH, fewest)
    possible = naive_repeated(sentences, fewest)
    assert {repetition.phrase for repetition in found} <= possible
    assert bool(found) == bool(possible)
    for repetition in found:
        assert len(repetition.starts) == naive_count(repetition.phrase, sentences)
        for start in repetition.starts:
            assert tuple(tokens[start : start + len(repetition.phrase)]) == repetition.phrase
    covered = [repetition.covered for repetition in found]
    assert covered == sorted(covered, reverse=True)


def seed(facts_of: FactsOf, name: str) -> Facts:
    return facts_of((SEEDS / name).read_bytes(), path=name)


def test_second_seed_repeats_one_phrase_forty_times(facts_of: FactsOf) -> None:
    facts = seed(facts_of, "003_76fbe2484fa1e70c.txt")
    stuffed = facts.keyphrase.repeated_phrases[0]
    assert (stuffed.phrase, stuffed.words, stuffed.count) == (
        "massage therapy for back pain",
        5,
        40,
    )
    assert stuffed.per_thousand == pytest.approx(40 * 1000 / facts.text.words)
    assert stuffed.share == pytest.approx(200 / facts.text.words)
    assert not stuffed.formula
    assert stuffed.span == stuffed.places[0]
    assert [facts.source_text(span).lower() for span in stuffed.places] == [stuffed.phrase] * 40
    others = facts.keyphrase.repeated_phrases[1:]
    assert all(other.count < 8 for other in others)


def test_second_seed_names_its_brand_31_times(facts_of: FactsOf) -> None:
    (brand,) = seed(facts_of, "003_76fbe2484fa1e70c.txt").keyphrase.repeated_names
    assert (brand.phrase, brand.count) == ("Mountain Health and Performance", 31)
    assert (brand.configured, brand.subject, brand.formula) == (False, False, False)


@pytest.mark.parametrize("name", ["000_fe9e7572e0b386b4.txt", "004_c716ceab45ebbd8c.txt"])
def test_honest_seeds_repeat_nothing_often(facts_of: FactsOf, name: str) -> None:
    keyphrase = seed(facts_of, name).keyphrase
    assert all(phrase.count < 8 for phrase in keyphrase.repeated_phrases)
    assert keyphrase.repeated_names == ()


def varied(phrase: str, times: int = 8) -> list[str]:
    """Sentences that say a phrase between ever different words."""
    before = ["Ask for", "We like", "Book", "Buy", "Try", "Take", "Choose", "Love", "Give", "See"]
    after = ["today", "tomorrow", "soon", "online", "here", "often", "first", "again", "now", "too"]
    pairs = zip(before, after, strict=True)
    return [f"{first} {phrase} {last}." for first, last in pairs][:times]


PHRASE = "warm towels for stiff necks"


@pytest.mark.parametrize(
    ("body", "count", "formula"),
    [
        (" ".join(varied(PHRASE)), 8, False),
        ("\n".join(f"- {line}" for line in varied(PHRASE)), 8, True),
        ("\n\n".join(f"Not {PHRASE}." for _ in range(8)), 8, True),
        ("\n\n".join(f"## A{n}\n\n{line}" for n, line in enumerate(varied(PHRASE))), 8, True),
        (
            "\n\n".join(f"## A{n}\n\nB.\n\n{line}" for n, line in enumerate(varied(PHRASE))),
            8,
            False,
        ),
        (
            "\n\n".join(
                f"## A{n}\n\n{line} " + "Words and words. " * 30
                for n, line in enumerate(varied(PHRASE))
            ),
            8,
            False,
        ),
        (
            "## A\n\n"
            + " ".join(varied(PHRASE, 5))
            + "\n\n## B\n\n"
            + " ".join(varied(PHRASE, 10)[5:]),
            10,
            False,
        ),
        ("\n\n".join(f"> {line}" for line in varied(PHRASE)), None, None),
        ("\n".join(f"- [{line}](a.md)" for line in varied(PHRASE)), None, None),
        ("\n".join(f"    {line}" for line in varied(PHRASE)), None, None),
        ("Warm towels for stiff. Necks.\n\n" * 8, None, None),
    ],
    ids=[
        *("prose", "list", "same words", "one a section", "not at its beginning", "long sections"),
        *("many a section", "quotation", "list of links", "code", "across sentences"),
    ],
)
def test_what_counts_as_repeated(
    facts_of: FactsOf, body: str, count: int | None, formula: bool | None
) -> None:
    found = facts_of(f"---\ntitle: A letter\n---\n{body}\n").keyphrase.repeated_phrases
    told = {phrase.phrase: (phrase.count, phrase.formula) for phrase in found}
    if count is None:
        assert PHRASE not in told
    else:
        assert told[PHRASE] == (count, formula)


def test_a_list_about_the_title_is_no_formula(facts_of: FactsOf) -> None:
    body = "\n".join(f"- {line}" for line in varied(PHRASE))
    (phrase,) = facts_of(f"---\ntitle: Towels for necks\n---\n{body}\n").keyphrase.repeated_phrases
    assert not phrase.formula


@pytest.mark.parametrize(
    ("phrase", "title", "business", "named", "subject"),
    [
        ("Old Town Bicycle and Repair", "Rust", {}, "Old Town Bicycle and Repair", False),
        (
            "Old Town Bicycle and Repair",
            "Old Town Bicycle",
            {},
            "Old Town Bicycle and Repair",
            True,
        ),
        ("Bicycle Repair", "Rust", {"name": "Bicycle Repair"}, "Bicycle Repair", False),
        ("Bicycle Repair's", "Rust", {"name": "Bicycle Repair"}, "Bicycle Repair", False),
        ("Bike Fix", "Bike Fix", {"name_variants": ("Bike Fix",)}, "Bike Fix", False),
        ("Hugo", "Rust", {"name": "Hugo"}, None, None),
        ("Google Analytics", "Rust", {}, None, None),
        ("bicycle and repair shops", "Rust", {}, None, None),
    ],
    ids=[
        "long name",
        "in the title",
        "configured",
        "possessive",
        "variant",
        "one word",
        "short name of others",
        "lower case",
    ],
)
def test_names(
    facts_of: FactsOf,
    phrase: str,
    title: str,
    business: dict[str, object],
    named: str | None,
    subject: bool | None,
) -> None:
    body = " ".join(varied(phrase))
    facts = facts_of(f"---\ntitle: {title}\n---\n{body}\n", business=business)
    found = facts.keyphrase.repeated_names
    if named is None:
        assert found == ()
    else:
        assert [(name.phrase, name.count) for name in found] == [(named, 8)]
        assert found[0].subject is subject
        assert facts.source_text(found[0].span) == found[0].phrase


def test_long_texts_stay_cheap(facts_of: FactsOf) -> None:
    tokens = ("alpha beta gamma delta " * 5000).split()
    found = find_repetitions(tokens, [Stretch(0, len(tokens), 0)], ENGLISH)
    assert len(found) == 1
    assert found[0].covered == pytest.approx(len(tokens), abs=LONGEST)
