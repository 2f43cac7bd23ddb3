"""The sentence or the table cell that a word stands in, as a range of words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.article import Prose
    from seoaudit.facts.text import Text

Stretch = tuple[int, int]
"""A range of words, the last of them exclusive."""

StretchAt = Callable[[int], Stretch | None]
"""Tells the stretch that a word stands in, None where it stands in none."""


def stretches_in(prose: Prose, text: Text) -> StretchAt:
    """Finds the sentences and table cells of the main content."""
    sentences, blocks = text.sentence_list, prose.blocks

    def stretch_at(word: int) -> Stretch | None:
        index = text.sentence_at(word)
        if index >= 0:
            return sentences[index].first, sentences[index].last
        number = prose.block_at(text.starts[word])
        if blocks[number].kind != "cell":
            return None
        return text.block_first[number], text.block_first[number + 1]

    return stretch_at


def stretches_among(stretches: Sequence[Stretch]) -> StretchAt:
    """Finds the stretches of a list, which are in order and none within another."""
    firsts = [first for first, _ in stretches]

    def stretch_at(word: int) -> Stretch | None:
        place = bisect_right(firsts, word) - 1
        return stretches[place] if place >= 0 and word < stretches[place][1] else None

    return stretch_at
