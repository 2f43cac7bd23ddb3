"""The packs of all languages: in order, and read only when they are asked for."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from seoaudit.language.call_lexicon import CallMeans, call_lexicon
from seoaudit.language.claims import ClaimWords
from seoaudit.language.pack import Pack, pack_for
from seoaudit.language.pack_parts import LinkTexts, Passive, Spelling, Transitions
from seoaudit.language.packs import LANGUAGES, part
from seoaudit.language.residue import residue_words
from seoaudit.language.syllables import syllable_counter

CODES = ["en", "fr", "es", "de"]


@pytest.fixture(params=CODES)
def pack(request: pytest.FixtureRequest) -> Pack:
    found = pack_for(f"{request.param}-CH")
    assert found is not None
    assert found.code == request.param
    return found


@pytest.fixture
def transitions(pack: Pack) -> Transitions:
    assert pack.transitions is not None
    return pack.transitions


@pytest.fixture
def link_texts(pack: Pack) -> LinkTexts:
    assert pack.link_texts is not None
    return pack.link_texts


def test_a_pack_is_lower_case_with_straight_apostrophes(
    pack: Pack, transitions: Transitions, link_texts: LinkTexts
) -> None:
    participles = pack.passive.participles if isinstance(pack.passive, Passive) else frozenset()
    entries = [
        *pack.function_words,
        *pack.abbreviations.known,
        *pack.abbreviations.joining,
        *transitions.words,
        *transitions.openers,
        *transitions.phrases,
        *link_texts.generic,
        *pack.number_words,
        *pack.days,
        *pack.determiners,
        *pack.never_last,
        *participles,
        *(spelling for month in pack.months for spelling in month),
    ]
    assert [one for one in entries if one != one.lower().strip() or "’" in one] == []


def test_words_are_single_and_phrases_are_not(pack: Pack, transitions: Transitions) -> None:
    single = pack.function_words | transitions.words | transitions.openers
    assert [one for one in single if " " in one] == []
    assert [one for one in transitions.phrases if " " not in one] == []
    assert len(pack.months) == 12


def test_a_pack_has_all_that_articles_are_measured_by(
    pack: Pack, transitions: Transitions, link_texts: LinkTexts
) -> None:
    assert len(pack.function_words) > 200
    assert len(transitions.words) + len(transitions.phrases) > 150
    assert len(link_texts.generic) > 100
    assert pack.determiners <= pack.function_words | {"l'"}
    assert pack.reading_ease is not None
    assert syllable_counter(pack.code)("a") == 1


PARTS: dict[str, Callable[[Pack], object]] = {
    "passive": lambda pack: pack.passive,
    "generic titles": lambda pack: pack.generic_titles,
    "article references": lambda pack: pack.article_references,
    "acronyms": lambda pack: pack.acronyms,
    "agency credits": lambda pack: pack.agency_credits,
    "residue": lambda pack: residue_words(pack.code),
    "calls": lambda pack: call_lexicon(pack.code),
    "call means": lambda pack: part(pack.code, "call_means", CallMeans),
    "topics": lambda pack: ClaimWords(pack.code).topics,
    "statistics": lambda pack: ClaimWords(pack.code).statistics,
    "health": lambda pack: ClaimWords(pack.code).health,
    "credentials": lambda pack: ClaimWords(pack.code).credentials,
    "reviews": lambda pack: ClaimWords(pack.code).reviews,
}


@pytest.mark.parametrize("read", PARTS.values(), ids=PARTS.keys())
def test_a_language_has_every_part(pack: Pack, read: Callable[[Pack], object]) -> None:
    assert read(pack)


@pytest.mark.parametrize("code", ["de", "it"], ids=["no such module", "no such language"])
def test_a_part_that_a_language_lacks_is_not_known(code: str) -> None:
    assert part(code, "spelling", Spelling) is None


def test_a_part_of_another_shape_is_refused() -> None:
    with pytest.raises(TypeError, match=r"english\.transitions\.TRANSITIONS must be a LinkTexts"):
        part("en", "transitions", LinkTexts)


def test_special_abbreviations_are_abbreviations(pack: Pack) -> None:
    known = pack.abbreviations
    special = known.leading | known.ending | known.joining | known.hours
    assert sorted(special - known.known) == []


def test_a_language_without_a_pack() -> None:
    assert pack_for("it") is None


def test_an_english_article_reads_no_other_language(tmp_path: Path) -> None:
    (tmp_path / "article.md").write_text("# Words\n\nCall us today.\n\n10 hours ago\n", "utf-8")
    code = (
        "import sys, seoaudit\n"
        "seoaudit.audit('article.md')\n"
        "packs = [name for name in sys.modules if name.startswith('seoaudit.language.packs.')]\n"
        "print([name for name in packs if '.english' not in name])\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert ran.stdout.strip() == "[]"


@pytest.mark.parametrize("language", LANGUAGES.values())
def test_the_page_on_languages_names_every_module(language: str) -> None:
    root = Path(__file__).resolve().parents[2]
    page = (root / "docs" / "add-a-language.md").read_text("utf-8")
    modules = (root / "src" / "seoaudit" / "language" / "packs" / language).glob("[!_]*.py")
    assert sorted(module.stem for module in modules if f"`{module.stem}`" not in page) == []
