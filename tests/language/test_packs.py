"""The packs of all languages: in order, and read only when they are asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seoaudit.language.pack import Pack, Passive
from seoaudit.language.packs import pack_for

CODES = ["en", "fr", "es", "de"]


@pytest.fixture(params=CODES)
def pack(request: pytest.FixtureRequest) -> Pack:
    found = pack_for(f"{request.param}-CH")
    assert found is not None
    assert found.code == request.param
    return found


def test_a_pack_is_lower_case_with_straight_apostrophes(pack: Pack) -> None:
    assert pack.passive is not None
    participles = pack.passive.participles if isinstance(pack.passive, Passive) else frozenset()
    entries = [
        *pack.function_words,
        *pack.abbreviations.known,
        *pack.abbreviations.joining,
        *pack.transition_words,
        *pack.transition_openers,
        *pack.transition_phrases,
        *pack.generic_link_texts,
        *pack.number_words,
        *pack.days,
        *pack.determiners,
        *pack.never_last,
        *participles,
        *(spelling for month in pack.months for spelling in month),
    ]
    assert [one for one in entries if one != one.lower().strip() or "’" in one] == []


def test_words_are_single_and_phrases_are_not(pack: Pack) -> None:
    single = pack.function_words | pack.transition_words | pack.transition_openers
    assert [one for one in single if " " in one] == []
    assert [one for one in pack.transition_phrases if " " not in one] == []
    assert len(pack.months) == 12


def test_a_pack_has_all_that_articles_are_measured_by(pack: Pack) -> None:
    assert len(pack.function_words) > 200
    assert len(pack.transition_words) + len(pack.transition_phrases) > 150
    assert len(pack.generic_link_texts) > 100
    assert pack.determiners <= pack.function_words | {"l'"}
    assert pack.reading_ease is not None
    assert pack.syllables


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
