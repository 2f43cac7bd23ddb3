"""Where an invitation to act leads: the link, phone, email, form or template it stands with."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from seoaudit.article import Article, Link, Prose, Raw
    from seoaudit.article.elements import Scope
    from seoaudit.language.call_lexicon import Kind

_BARE_URL = re.compile(r"(?:https?://|www\.)[^\s<>\"]*[\w/]")
_ACTING = re.compile(
    r"^(?:tel|mailto|sms|whatsapp|skype|callto):|contact|kontakt|book|buch|appoint|termin|schedul|"
    r"reserv|quote|estimate|e?nquir|inquir|sign-?up|regist|anmeld|subscri|newsletter|donat|spende|"
    r"calendly|shop|buy|order|get-started|demo|trial|apply|wa\.me|location|request|consult|join|"
    r"form|survey|t\.me|discord|slack|twitter\.com|//x\.com|facebook|instagram|linkedin|mastodon|"
    r"forum|discourse|zulip|gitter|matrix|groups|issues",
    re.IGNORECASE,
)
_ACTING_TEMPLATE = re.compile(
    r"cta|call-?to-?action|contact|booking|newsletter|sign-?up|subscribe|button|btn|form\b",
    re.IGNORECASE,
)
_ACTING_LABEL = re.compile(
    r"\b(?:call|contact|book|schedule|request|get in touch|e-?mail|talk|quote|sign up|kontakt|"
    r"buchen)",
    re.IGNORECASE,
)
_LABEL_LENGTH = 40
_SEARCH = re.compile(r"search", re.IGNORECASE)
_TO_US = frozenset(("call", "contact", "book"))
# A link that begins so few characters after a call belongs to it (`write to me on [...]`).
_BESIDE = 12
# How many items of a list may follow the line that introduces them.
_ITEMS = 8


class Detail(NamedTuple):
    """A phone number, an email address or a bare URL: prose offsets and the text."""

    start: int
    end: int
    text: str
    kind: str


class Scene(NamedTuple):
    """What calls of one scope can lead to, in the order of the prose."""

    prose: Prose
    links: tuple[Link, ...]
    details: tuple[Detail, ...]
    raws: tuple[Raw, ...]
    source: str


def scene_of(article: Article, scope: Scope) -> Scene:
    """The links, contact details, forms and templates of one scope of an article."""
    prose = article.prose if scope == "main" else article.surroundings
    links = tuple(
        sorted((link for link in article.links if link.scope == scope), key=lambda link: link.at)
    )
    raws = tuple(raw for raw in article.raws if _may_be_target(article, raw))
    return Scene(prose, links, tuple(details_in(prose.text)), raws, article.source.text)


def _may_be_target(article: Article, raw: Raw) -> bool:
    if raw.kind == "template":
        return True
    if raw.kind != "html":
        return False
    written = article.source.text[raw.span.start : raw.span.end]
    return (
        raw.name.lower() == "form" and not written.startswith("</") and not _SEARCH.search(written)
    )


def details_in(text: str) -> list[Detail]:
    """The phone numbers, email addresses and bare URLs of a text, in order."""
    from seoaudit.facts.emails import addresses_in
    from seoaudit.facts.phone_shapes import candidates

    found = [Detail(c.start, c.end, text[c.start : c.end], "phone") for c in candidates(text)]
    if "@" in text:
        found += [
            Detail(address.start, address.end, text[address.start : address.end], "email")
            for address in addresses_in(text)
        ]
    if "://" in text or "www." in text:
        found += [Detail(u.start(), u.end(), u[0], "url") for u in _BARE_URL.finditer(text)]
    return sorted(found)


class Target(NamedTuple):
    """What a call leads to.

    `covers` tells that it is the link the call's words stand in; `at` is the prose offset of a
    phone number or an email address.
    """

    text: str
    link: Link | None = None
    covers: bool = False
    at: int | None = None


def find_target(scene: Scene, kind: Kind, start: int, end: int, sentence_end: int) -> Target | None:
    """What the call at prose offsets `start` to `end` leads to, None where nothing is near.

    A call to get in touch leads to no link that is merely about something else.
    """
    for link in _links_from(scene, start):
        if link.at < end and link.until > start and link.until > link.at:
            return Target(link.target, link, link.at <= start and end <= link.until)
    index = scene.prose.block_at(start)
    near = list(_in_block(scene, index))
    after = [entry for entry in near if start <= entry.at < sentence_end]
    for entry in after:
        if entry.acts or entry.at - end <= _BESIDE or kind not in _TO_US:
            return entry.target
    acting = [entry for entry in near if entry.acts]
    if acting:
        return min(acting, key=lambda entry: (entry.at < start, abs(entry.at - start))).target
    for other in _next_blocks(scene, index):
        for entry in _in_block(scene, other):
            if entry.acts or (entry.alone and kind not in _TO_US):
                return entry.target
    return _form_or_template(scene, index)


class _Entry(NamedTuple):
    at: int
    target: Target
    acts: bool
    alone: bool


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
            alone = block.end - block.start - (link.until - link.at) < 4
            acts = _acts(link)
            entries.append(_Entry(link.at, Target(link.target, link), acts, alone))
    first = bisect_left(scene.details, (block.start,))
    for detail in scene.details[first:]:
        if detail.start >= block.end:
            break
        if not any(at <= detail.start < until for at, until in covered):
            at = None if detail.kind == "url" else detail.start
            entries.append(_Entry(detail.start, Target(detail.text, at=at), True, True))
    entries.sort(key=lambda entry: entry.at)
    return iter(entries)


def _acts(link: Link) -> bool:
    """Whether a link by its address or its few words is there to act, not to read."""
    if _ACTING.search(link.target):
        return True
    return len(link.label) <= _LABEL_LENGTH and _ACTING_LABEL.search(link.label) is not None


def _links_from(scene: Scene, start: int) -> Iterator[Link]:
    """The links in the order of the prose, from the last that begins before an offset."""
    first = bisect_left(scene.links, start, key=lambda link: link.at)
    yield from scene.links[max(first - 2, 0) :]


def _next_blocks(scene: Scene, index: int) -> Iterator[int]:
    """The blocks that belong to what a block says: its section, its list, or the next one."""
    blocks = scene.prose.blocks
    kind, level = blocks[index].kind, blocks[index].level
    for other in range(index + 1, len(blocks)):
        block = blocks[other]
        if kind == "heading":
            if block.kind == "heading" and block.level <= level:
                return
        elif other > index + 1 and (block.kind != "item" or other > index + _ITEMS):
            return
        yield other


def _form_or_template(scene: Scene, index: int) -> Target | None:
    blocks = scene.prose.blocks
    start = blocks[index].span.start
    last = min(index + 1, len(blocks) - 1)
    reach = blocks[last].span.end if last > index else len(scene.source)
    for raw in scene.raws:
        written = scene.source[raw.span.start : raw.span.end]
        if raw.kind == "html" and blocks[0].span.start <= raw.span.start:
            return Target("form")
        if raw.kind == "template" and start <= raw.span.start < reach:
            if _ACTING_TEMPLATE.search(raw.name) or _ACTING_TEMPLATE.search(written[:80]):
                return Target("template")
    return None


def link_details(links: Sequence[Link]) -> tuple[tuple[int, int], ...]:
    """The ranges of links that dial or write."""
    return tuple(
        (link.at, link.until)
        for link in links
        if link.target.lstrip()[:7].lower().startswith(("tel:", "mailto:", "sms:"))
    )
