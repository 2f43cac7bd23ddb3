"""Which blocks of an article are somebody else's words: quotations and the turns of a talk."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import pairwise

from seoaudit.article import Block, Prose
from seoaudit.language.deferred import deferred

_SPEAKER = deferred(r"((?:[^\W\d_][\w.'’-]*)(?: [^\W\d_][\w.'’-]*){0,3})\s?:\s")
# In a talk two speakers have so many turns each, and the word passes so often between them.
_TURNS = 2
_CHANGES = 3
# Initials such as `Q` and `A` part the questions of a site's own readers.
_SHORTEST = 2
_LONGEST = 50


def others_words(prose: Prose) -> frozenset[int]:
    """The indices of the blocks that are quoted or spoken in an interview."""
    quoted = {index for index, block in enumerate(prose.blocks) if block.quoted}
    return frozenset(quoted | _spoken(prose))


def _spoken(prose: Prose) -> set[int]:
    """The turns of a talk, with the paragraphs that go on between two of them.

    `**Ann Lee:** ...` and `**Bob:** ...` take turns. What comes after the last turn is the
    article's own again, and so is what stands between a heading and the next turn.
    """
    turns = dict(_turns(prose))
    if len(turns) <= _CHANGES:
        return set()
    counted = Counter(turns.values())
    order = [name for name in turns.values() if counted[name] >= _TURNS]
    changes = sum(one != other for one, other in pairwise(order))
    if changes < _CHANGES or not any(_is_name(prose, name) for name in set(order)):
        return set()
    spoken: set[int] = set()
    speaking = False
    for index in range(min(turns), max(turns) + 1):
        if prose.blocks[index].kind == "heading":
            speaking = False
        elif turns.get(index):
            speaking = True
        if speaking:
            spoken.add(index)
    return spoken


def _turns(prose: Prose) -> Iterator[tuple[int, str]]:
    """The indices of the paragraphs that begin with a speaker, and whom."""
    colon = prose.text.find(":")
    while colon >= 0:
        index = prose.block_at(colon)
        block = prose.blocks[index]
        if block.kind == "paragraph" and colon - block.start < _LONGEST:
            name = _speaker(prose, block)
            if name:
                yield index, name
        colon = prose.text.find(":", max(block.end, colon + 1))


def _speaker(prose: Prose, block: Block) -> str:
    """The capitalised words before the colon that a block begins with."""
    found = _SPEAKER.match(prose.text, block.start, block.end)
    if found is None or len(found[1]) < _SHORTEST:
        return ""
    if not all(word[0].isupper() for word in found[1].split()):
        return ""
    return found[1]


def _is_name(prose: Prose, label: str) -> bool:
    """Whether a label is a person's: `Symptom` stands in no sentence with its capital."""
    first = label.partition(" ")[0]
    at = prose.text.find(first)
    while at >= 0:
        before = prose.text[max(at - 2, 0) : at]
        if len(before) == 2 and before[0].islower() and before[1] == " ":
            return True
        at = prose.text.find(first, at + 1)
    return False
