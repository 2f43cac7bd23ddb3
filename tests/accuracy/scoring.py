"""Compares what a fact finds in the samples with the places that are marked."""

from __future__ import annotations

from collections import defaultdict
from datetime import date

from marked_samples import Label, Sample, samples_of
from measured_facts import Found, Measured
from msgspec import Struct

from seoaudit.facts.facts import Facts
from seoaudit.facts.settings import Settings
from seoaudit.language.lexicon import Languages
from seoaudit.loading.load import load

_TODAY = date(2026, 1, 1)


class Score(Struct):
    """How many places are right, wrong (found and not marked) and missed, and how many traps."""

    right: int = 0
    wrong: int = 0
    missed: int = 0
    traps: int = 0

    @property
    def precision(self) -> float:
        found = self.right + self.wrong
        return self.right / found if found else 1.0

    @property
    def recall(self) -> float:
        marked = self.right + self.missed
        return self.right / marked if marked else 1.0


class Mistake(Struct, frozen=True):
    """A place that is wrong or missed: the sample's name, what it is and what stands there."""

    sample: str
    kind: str
    text: str


class Scores(Struct, frozen=True):
    """The score of a fact in each language (`en`), and its mistakes."""

    languages: dict[str, Score]
    mistakes: list[Mistake]

    @property
    def total(self) -> Score:
        scores = self.languages.values()
        return Score(
            sum(score.right for score in scores),
            sum(score.wrong for score in scores),
            sum(score.missed for score in scores),
            sum(score.traps for score in scores),
        )


def score(measured: Measured, languages: Languages) -> Scores:
    """Measure a fact on all its samples."""
    scores: dict[str, Score] = defaultdict(Score)
    mistakes: list[Mistake] = []
    for sample in samples_of(measured.folder):
        settings = Settings(language=sample.language, today=_TODAY)
        article = load(sample.name, sample.text.encode())
        facts = Facts(article, settings, languages)
        if not measured.serves(facts):
            continue
        found = measured.find(facts)
        places = sample.places
        if measured.match == "line":
            found, places = _by_line(sample, found)
        _compare(sample, measured, places, found, scores[sample.language[:2]], mistakes)
    return Scores(dict(scores), mistakes)


def _compare(
    sample: Sample,
    measured: Measured,
    places: tuple[Label, ...],
    found: list[Found],
    counted: Score,
    mistakes: list[Mistake],
) -> None:
    """Pair what is found with the marked places, one to one, and count."""
    open_places = list(places)
    for item in found:
        place = next((p for p in open_places if _fits(item, p, measured.match == "value")), None)
        if place is None:
            counted.wrong += 1
            shown = sample.text[item.start : item.end]
            mistakes.append(Mistake(sample.name, "wrong", f"{shown} {item.value}".strip()))
        else:
            counted.right += 1
            open_places.remove(place)
    counted.missed += len(open_places)
    counted.traps += len(sample.traps)
    mistakes += [
        Mistake(sample.name, "missed", sample.text[place.start : place.end])
        for place in open_places
    ]


def _fits(item: Found, place: Label, by_value: bool) -> bool:
    if item.start >= place.end or item.end <= place.start:
        return False
    return not by_value or item.value == place.value.lower()


def _by_line(sample: Sample, found: list[Found]) -> tuple[list[Found], tuple[Label, ...]]:
    """Everything found and marked, widened to its line, each line once."""
    marked = {_line_at(sample.text, place.start) for place in sample.places}
    lines = {_line_at(sample.text, item.start) for item in found}
    return (
        [Found(start, end) for start, end in sorted(lines)],
        tuple(Label(start, end, "") for start, end in sorted(marked)),
    )


def _line_at(text: str, offset: int) -> tuple[int, int]:
    end = text.find("\n", offset)
    return text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end
