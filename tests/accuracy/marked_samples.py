"""Reads the labelled samples: texts in which the places of a fact are marked.

A sample is a text with `⟦ ⟧` around every place that a fact should list and `⟪ ⟫` around what looks
like one and is none. `⟦(951) 555-0142→+19515550142⟧` gives the value of the place too. A file holds
one sample or several with a line `%%%%` between them; its name begins with the language:
`en-GB_shops.md`. In the folder `sentences` nothing is marked: each line is one sentence, an empty
line parts paragraphs.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct

FOLDER = Path(__file__).resolve().parent / "samples"
_MARK = re.compile("([⟦⟪])([^⟦⟧⟪⟫→]*)(?:→([^⟧]*))?([⟧⟫])")
_PART = re.compile(r"^%%%%\n", re.MULTILINE)


class Label(Struct, frozen=True):
    """A marked place: offsets `start` to `end` in the text without marks, and its value."""

    start: int
    end: int
    value: str


class Sample(Struct, frozen=True):
    """A text without its marks, the labelled places and the traps in it, in order."""

    name: str
    language: str
    text: str
    places: tuple[Label, ...]
    traps: tuple[Label, ...]


def samples_of(fact: str) -> Iterator[Sample]:
    """The samples of one folder, in the order of their names."""
    read = _lines_as_sentences if fact == "sentences" else _marked
    for path in sorted((FOLDER / fact).iterdir()):
        language = path.name.partition("_")[0]
        for number, part in enumerate(_PART.split(path.read_text("utf-8")), start=1):
            text, places, traps = read(part)
            yield Sample(f"{number}/{path.name}", language, text, places, traps)


def _marked(text: str) -> tuple[str, tuple[Label, ...], tuple[Label, ...]]:
    clean: list[str] = []
    labels: dict[str, list[Label]] = {"⟦": [], "⟪": []}
    length = reached = 0
    for mark in _MARK.finditer(text):
        before, held = text[reached : mark.start()], mark[2]
        start = length + len(before)
        length = start + len(held)
        labels[mark[1]].append(Label(start, length, held if mark[3] is None else mark[3]))
        clean += (before, held)
        reached = mark.end()
    clean.append(text[reached:])
    return "".join(clean), tuple(labels["⟦"]), tuple(labels["⟪"])


def _lines_as_sentences(text: str) -> tuple[str, tuple[Label, ...], tuple[Label, ...]]:
    """One sentence a line, put in one line; a place is the end of all but the last of a block."""
    clean = ""
    ends: list[Label] = []
    for block in text.strip().split("\n\n"):
        *lines, last = block.split("\n")
        for line in lines:
            clean += line
            ends.append(Label(len(clean) - 1, len(clean), line))
            clean += " "
        clean += last + "\n\n"
    return clean, tuple(ends), ()
