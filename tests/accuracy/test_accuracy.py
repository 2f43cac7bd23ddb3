"""The facts are as accurate on the labelled samples as docs/accuracy.md says, and no less."""

from __future__ import annotations

import pytest
from marked_samples import samples_of
from measure import PAGE, with_figures
from measured_facts import MEASURED, Measured
from scoring import Mistake, Scores, score

from seoaudit.language.lexicon import Languages


@pytest.fixture(scope="module")
def scores() -> dict[str, Scores]:
    languages = Languages()
    return {measured.folder: score(measured, languages) for measured in MEASURED}


@pytest.mark.parametrize("measured", MEASURED, ids=lambda measured: measured.folder)
def test_fact_is_as_accurate_as_its_floor(measured: Measured, scores: dict[str, Scores]) -> None:
    total, mistakes = scores[measured.folder].total, scores[measured.folder].mistakes
    assert total.precision >= measured.precision, _those(mistakes, "wrong")
    assert total.recall >= measured.recall, _those(mistakes, "missed")


def test_page_has_the_figures_of_today(scores: dict[str, Scores]) -> None:
    page = PAGE.read_text("utf-8")
    figures = [(measured, scores[measured.folder]) for measured in MEASURED]
    assert page == with_figures(page, figures), "run: python tests/accuracy/measure.py"


@pytest.mark.parametrize("measured", MEASURED, ids=lambda measured: measured.folder)
def test_marks_of_a_sample_are_closed(measured: Measured) -> None:
    for sample in samples_of(measured.folder):
        assert not set("⟦⟧⟪⟫") & set(sample.text), sample.name


def _those(mistakes: list[Mistake], kind: str) -> str:
    return "\n".join(f"{m.sample}: {m.text!r}" for m in mistakes if m.kind == kind)
