"""Calls whose words are a link: alone, in a row of links, or within a sentence."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from seoaudit.facts.calls.invitations import label_kind, link_kind, stands_inviting
from seoaudit.facts.calls.offers import may_offer
from seoaudit.facts.calls.refusals import Invitation

if TYPE_CHECKING:
    from seoaudit.article import Link
    from seoaudit.facts.calls.scene import Scene
    from seoaudit.facts.text import Sentence
    from seoaudit.language.call_lexicon import CallLexicon


def labels_alone(
    lexicon: CallLexicon, scene: Scene, sentences: Sequence[Sentence]
) -> Iterator[tuple[Link, Invitation]]:
    """The links that are all their block or their sentence says, or stand in a row, and invite."""
    for link, first, last in scene.labels:
        if scene.reading.tokens[first] in lexicon.triggers:
            if _stands_alone(scene, link, sentences):
                kind = label_kind(scene.reading, lexicon, first, last)
                if kind is not None:
                    yield link, Invitation(kind, first, last)


def labels_within(
    lexicon: CallLexicon, scene: Scene, sentences: Sequence[Sentence]
) -> Iterator[tuple[Link, Invitation]]:
    """The links within a sentence that invite, if they lead to what the site itself offers.

    Their words stand where an imperative stands, and they lead to a place to act at: a form, a
    shop, a mail box. `[Sign up](https://example.com/signup) in a minute` is one, a link that a
    manual gives on the way (`press [Save](...)`) is none.
    """
    for link, first, last in scene.labels:
        if scene.reading.tokens[first] not in lexicon.link_words or not may_offer(link.target):
            continue
        stretch = _stretch(link, sentences)
        if stretch is None or _named_there(lexicon, scene, stretch, first, last):
            continue
        kind = link_kind(scene.reading, lexicon, first, last)
        if kind is not None:
            found = Invitation(kind, first, last)
            if stands_inviting(scene.reading, lexicon, found, stretch):
                yield link, found


def _stretch(link: Link, sentences: Sequence[Sentence]) -> tuple[int, int] | None:
    """The words of the sentence that a link stands in."""
    place = bisect_right(sentences, link.at, key=_start) - 1
    if place < 0 or sentences[place].block != link.block:
        return None
    return sentences[place].first, sentences[place].last


def _named_there(
    lexicon: CallLexicon, scene: Scene, stretch: tuple[int, int], first: int, last: int
) -> bool:
    """Whether a label is the name of a thing: `press [Sign up]`, `the [contact us] page`."""
    tokens = scene.reading.tokens
    if first > stretch[0] and tokens[first - 1] in lexicon.pressing:
        return True
    return last < stretch[1] and tokens[last] in lexicon.things


def _stands_alone(scene: Scene, link: Link, sentences: Sequence[Sentence]) -> bool:
    """Whether nothing but links has words in the block of a link, or in its sentence."""
    block = scene.prose.blocks[link.block]
    if _only_links(scene, link, block.start, block.end):
        return True
    place = bisect_right(sentences, link.at, key=_start) - 1
    if place < 0 or sentences[place].block != link.block:
        return False
    return _only_links(scene, link, sentences[place].start, sentences[place].end)


def _start(sentence: Sentence) -> int:
    return sentence.start


def _only_links(scene: Scene, link: Link, start: int, end: int) -> bool:
    """Whether all words of a stretch of a link's block stand in links."""
    at = start
    for other in scene.links_of_block[link.block]:
        if other.until <= start or other.at >= end:
            continue
        if any(map(str.isalnum, scene.prose.text[at : other.at])):
            return False
        at = max(at, other.until)
    return not any(map(str.isalnum, scene.prose.text[at:end]))
