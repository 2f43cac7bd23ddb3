"""Invitations that stand beside a certain one in the same sentence, and say less by themselves.

`Call us or e-mail the workshop`: whom the second is to reach, the first tells.
"""

from __future__ import annotations

from collections.abc import Iterable

from seoaudit.facts.calls.invitations import invitation_by
from seoaudit.facts.calls.reading import Reading
from seoaudit.facts.calls.refusals import Invitation
from seoaudit.facts.calls.stretches import Stretch, StretchAt
from seoaudit.language.call_lexicon import CallLexicon


def companions(
    reading: Reading,
    lexicon: CallLexicon,
    stretch_at: StretchAt,
    certain: Iterable[Invitation],
) -> list[Invitation]:
    """The companions of certain invitations in their sentences, which `stretch_at` finds."""
    taken = sorted((found.first, found.last) for found in certain)
    found: list[Invitation] = []
    seen: Stretch | None = None
    for first, _ in taken:
        stretch = stretch_at(first)
        if stretch is not None and stretch != seen:
            seen = stretch
            found += _in_sentence(reading, lexicon, stretch, taken)
    return found


def _in_sentence(
    reading: Reading, lexicon: CallLexicon, stretch: Stretch, taken: list[tuple[int, int]]
) -> list[Invitation]:
    patterns = lexicon.as_companion
    found: list[Invitation] = []
    reached = stretch[0]
    for index in range(*stretch):
        if index < reached or reading.tokens[index] not in patterns.tails:
            continue
        if any(first <= index < last for first, last in taken):
            continue
        companion = invitation_by(patterns, reading, lexicon, index, stretch)
        if companion is not None and not _meets(companion, taken):
            found.append(companion)
            reached = companion.last
    return found


def _meets(found: Invitation, taken: list[tuple[int, int]]) -> bool:
    return any(first < found.last and found.first < last for first, last in taken)
