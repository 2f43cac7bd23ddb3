"""Where an invitation to act leads: the link, phone, email, form or template it stands with."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from msgspec import Struct

from seoaudit.article import Link, Prose, Span
from seoaudit.facts.calls.call_means import (
    Named,
    meant_address,
    named_means,
    shown_means,
    template_link,
)
from seoaudit.facts.calls.call_patterns import is_web
from seoaudit.language.call_surroundings import ACTING_ADDRESSES, ACTING_LABELS
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.calls.scene import Scene
    from seoaudit.language.call_lexicon import Kind

_ACTING = deferred(ACTING_ADDRESSES, re.IGNORECASE)
_ACTING_LABEL = deferred(rf"\b(?:{ACTING_LABELS})", re.IGNORECASE)
_LABEL_LENGTH = 40
_TO_US = frozenset(("call", "contact", "book"))
# A link that begins so few characters after a call belongs to it (`write to me on [...]`).
_BESIDE = 12
# The next sentence may name the means of a call, so far on.
_NEXT_SENTENCE = 120
# How many items of a list may follow the line that introduces them.
_ITEMS = 8


class Target(Struct, frozen=True):
    """What a call leads to.

    `covers` tells that it is the link the call's words stand in; `at` is the prose offset of a
    phone number or an email address.
    """

    text: str
    link: Link | None = None
    covers: bool = False
    at: int | None = None


class Stand(Struct, frozen=True):
    """Where a call and its sentence begin and end, in prose offsets."""

    start: int
    end: int
    sentence: int
    sentence_end: int


def find_target(scene: Scene, kind: Kind, stand: Stand) -> Target | None:
    """What a call leads to, None where nothing is near and its sentence names no means.

    A call to get in touch leads to no link that is merely about something else.
    """
    start, end = stand.start, stand.end
    for link in _links_from(scene, start):
        if link.at >= end:
            break
        if link.until > start and link.until > link.at:
            return Target(link.target, link, link.at <= start and end <= link.until)
    index = scene.prose.block_at(start)
    near = list(_in_block(scene, index))
    after = [entry for entry in near if start <= entry.at < stand.sentence_end]
    for entry in after:
        if entry.acts or entry.at - end <= _BESIDE or kind not in _TO_US:
            return entry.target
    said = _said_target(scene, index, stand)
    if said is not None:
        return said
    acting = [entry for entry in near if entry.acts]
    if acting:
        return min(acting, key=lambda entry: (entry.at < start, abs(entry.at - start))).target
    spoken = _next_sentence(scene, near, stand)
    if spoken is not None:
        return spoken
    led = _leads_on(scene.prose, index)
    for other in _next_blocks(scene, index):
        listed = _belongs(scene.prose, index, other) or (
            other == index + 1 and (led or (kind == "book" and _is_link(scene, other)))
        )
        for entry in _in_block(scene, other):
            if entry.acts or listed or kind not in _TO_US:
                return entry.target
    text = scene.article.source.text
    shown = shown_means(scene.prose, text, start, end)
    return Target(shown) if shown else _form_or_template(scene, index)


def _next_sentence(scene: Scene, near: Sequence[_Entry], stand: Stand) -> Target | None:
    """The link of the next sentence where that speaks of the site (`Visit our [forum]`)."""
    until = stand.sentence_end + _NEXT_SENTENCE
    following = [entry for entry in near if stand.sentence_end <= entry.at < until]
    if not following:
        return None
    starts = scene.reading.starts
    first, last = bisect_left(starts, stand.sentence_end), bisect_left(starts, following[0].at)
    if scene.telling.isdisjoint(scene.reading.tokens[first:last]):
        return None
    return following[0].target


def _leads_on(prose: Prose, index: int) -> bool:
    """Whether a block ends with a colon, so that the next one is what it speaks of."""
    return prose.text[: prose.blocks[index].end].rstrip().endswith((":", "👇"))


def _is_link(scene: Scene, index: int) -> bool:
    """Whether a block is one link from end to end, as a button is."""
    block = scene.prose.blocks[index]
    return any(
        link.block == index and link.until - link.at >= block.end - block.start - 1
        for link in _links_from(scene, block.start)
    )


def _belongs(prose: Prose, index: int, other: int) -> bool:
    """Whether a block is an item of the list that another introduces, not an item beside it."""
    block, item = prose.blocks[index], prose.blocks[other]
    if item.kind != "item" or prose.blocks[index + 1].kind != "item":
        return False
    return block.kind != "item" or item.level > block.level


def _said_target(scene: Scene, index: int, stand: Stand) -> Target | None:
    """What the sentence of a call itself says: a template's link, or means that it names."""
    printed = template_link(scene.article, _written(scene, index, stand))
    if printed is not None:
        return Target(printed)
    until = min(scene.prose.blocks[index].end, stand.sentence_end + _NEXT_SENTENCE)
    named = named_means(scene.prose, scene.language, stand.sentence, until)
    if named is not None:
        return _meant(scene, named)
    tokens = scene.reading.tokens
    first = bisect_left(scene.reading.starts, stand.sentence)
    last = bisect_left(scene.reading.starts, stand.sentence_end)
    return next((Target(tokens[at]) for at in range(first, last) if is_web(tokens[at])), None)


def _written(scene: Scene, index: int, stand: Stand) -> Span:
    """The source of a sentence, with the markup before its first word and after its last."""
    prose, block = scene.prose, scene.prose.blocks[index]
    start = prose.span(stand.sentence, stand.sentence + 1).start
    opens = not any(map(str.isalnum, prose.text[block.start : stand.sentence]))
    following = next(
        (at for at in range(stand.sentence_end, block.end) if prose.text[at].isalnum()), None
    )
    end = block.span.end if following is None else prose.span(following, following + 1).start
    return Span(block.span.start if opens else start, end)


def _meant(scene: Scene, named: Named) -> Target:
    """The target that named means are; their own words where it is not to be seen."""
    for link in scene.links:
        if link.at < named.end and link.until > named.start:
            return Target(link.target, link)
    if named.kind == "form":
        return Target("form")
    address = meant_address(named, scene.links, scene.reading.details)
    if address is not None:
        return Target(*address)
    if named.kind == "link" and scene.has_form:
        return Target("form")
    return Target(scene.prose.text[named.start : named.end])


class _Entry(NamedTuple):
    at: int
    target: Target
    acts: bool


def _in_block(scene: Scene, index: int) -> Iterator[_Entry]:
    """What stands in a block that a call may lead to, in order."""
    block = scene.prose.blocks[index]
    entries: list[_Entry] = []
    covered: list[tuple[int, int]] = []
    for link in _links_from(scene, block.start):
        if link.at > block.end:
            break
        if link.block == index:
            covered.append((link.at, link.until))
            entries.append(_Entry(link.at, Target(link.target, link), _acts(link)))
    hinted = scene.reading.hints_at_detail(block.start, block.end)
    details = scene.reading.details if hinted else ()
    first = bisect_left(details, (block.start,))
    for detail in details[first:]:
        if detail.start >= block.end:
            break
        if not any(at <= detail.start < until for at, until in covered):
            at = None if detail.kind == "url" else detail.start
            entries.append(_Entry(detail.start, Target(detail.text, at=at), True))
    entries.sort(key=lambda entry: entry.at)
    return iter(entries)


def _acts(link: Link) -> bool:
    """Whether a link by its address or its few words is there to act, not to read."""
    if _ACTING.search(link.target) or (link.kind == "autolink" and "@" in link.target):
        return True
    return len(link.label) <= _LABEL_LENGTH and _ACTING_LABEL.search(link.label) is not None


def _links_from(scene: Scene, start: int) -> Iterator[Link]:
    """The links in the order of the prose, from the last that begins before an offset."""
    first = bisect_left(scene.links, start, key=lambda link: link.at)
    yield from scene.links[max(first - 2, 0) :]


def _next_blocks(scene: Scene, index: int) -> Iterator[int]:
    """The blocks that belong to what a block says: its section, its list, or the next one."""
    blocks = scene.prose.blocks
    if _introduces(scene.prose, index):
        index -= 1
    kind, level = blocks[index].kind, blocks[index].level
    for other in range(index + 1, len(blocks)):
        block = blocks[other]
        if kind == "heading":
            if block.kind == "heading" and block.level <= level:
                return
        elif other > index + 1 and (block.kind != "item" or other > index + _ITEMS):
            return
        yield other


def _introduces(prose: Prose, index: int) -> bool:
    """Whether a block is all that stands between a heading and the headings of its parts, but for
    a picture of signs (`📞`)."""
    blocks = prose.blocks
    if index == 0 or blocks[index].kind != "paragraph" or blocks[index - 1].kind != "heading":
        return False
    below = index + 1
    while below < len(blocks) and not any(map(str.isalnum, prose.block_text(blocks[below]))):
        below += 1
    following = blocks[below] if below < len(blocks) else None
    return (
        following is not None
        and following.kind == "heading"
        and following.level > blocks[index - 1].level
    )


def _form_or_template(scene: Scene, index: int) -> Target | None:
    blocks = scene.prose.blocks
    start = blocks[index].span.start
    last = min(index + 1, len(blocks) - 1)
    reach = blocks[last].span.end if last > index else len(scene.article.source.text)
    if scene.has_form:
        return Target("form")
    if any(start <= raw.span.start < reach for raw in scene.templates):
        return Target("template")
    return None


def link_details(links: Sequence[Link]) -> tuple[tuple[int, int], ...]:
    """The ranges of links that dial or write."""
    return tuple(
        (link.at, link.until)
        for link in links
        if link.target.lstrip()[:7].lower().startswith(("tel:", "mailto:", "sms:"))
    )
