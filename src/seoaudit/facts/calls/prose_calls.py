"""Calls to action in the words and links of an article."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace

from seoaudit.facts.calls.call_means import printed_details
from seoaudit.facts.calls.call_occurrence import Call
from seoaudit.facts.calls.call_patterns import bare
from seoaudit.facts.calls.call_targets import Stand, Target, find_target, link_details
from seoaudit.facts.calls.companions import companions
from seoaudit.facts.calls.invitations import find_invitations, label_kind, promising
from seoaudit.facts.calls.link_calls import labels_alone, labels_within
from seoaudit.facts.calls.offers import is_platforms, own_offers, shows_code
from seoaudit.facts.calls.reading import Reading
from seoaudit.facts.calls.refusals import Invitation
from seoaudit.facts.calls.scene import Scene
from seoaudit.facts.calls.stretches import Stretch, StretchAt, stretches_among, stretches_in
from seoaudit.facts.text import places_of
from seoaudit.language.sentences import sentence_spans
from seoaudit.language.words import Words, split_words

if TYPE_CHECKING:
    from seoaudit.article import Link, Prose
    from seoaudit.article.elements import Scope
    from seoaudit.facts.calls.own_names import Names
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Text
    from seoaudit.language.call_lexicon import CallLexicon

# Acts whose words name whom to turn to.
_NAMING = frozenset(("call", "contact"))
# No more than ` at ` or ` on ` stands between the words of a call and its number.
_DETAIL_REACH = 5


def main_calls(facts: Facts, lexicon: CallLexicon, names: Names) -> list[Call]:
    """The calls in the main content."""
    return _prose_calls(facts, lexicon, names, "main", facts.text, facts.text.places)


def page_calls(facts: Facts, lexicon: CallLexicon, names: Names) -> list[Call]:
    """The calls in what stands around the main content."""
    if not facts.article.surroundings.text and facts.article.format != "html":
        return []
    words = split_words(facts.article.surroundings.text)
    return _prose_calls(facts, lexicon, names, "page", words, places_of(words.tokens))


def _prose_calls(
    facts: Facts,
    lexicon: CallLexicon,
    names: Names,
    scope: Scope,
    words: Words | Text,
    places: Mapping[str, Sequence[int]],
) -> list[Call]:
    article = facts.article
    prose = article.prose if scope == "main" else article.surroundings
    links = [link for link in article.links if link.scope == scope]
    calls = _picture_calls(lexicon, names, links, scope)
    among = promising(lexicon, words.tokens, places, bool(names))
    if not among and (not links or lexicon.label_words.isdisjoint(places)):
        return calls
    reading = Reading(
        text=prose.text,
        tokens=words.tokens,
        starts=words.starts,
        ends=words.ends,
        names=names,
        contact_links=link_details(links) + printed_details(article, prose),
        link_starts=frozenset(link.at for link in links),
        targets=tuple((link.at, link.target) for link in links if link.until > link.at),
        tutorial=shows_code(article),
        number_shapes=(lambda: facts.number_shapes) if scope == "main" else None,
        may_name_address=prose.may_name_address,
    )
    links.sort(key=lambda link: link.at)
    scene = Scene(
        article,
        prose,
        tuple(links),
        reading,
        lexicon.code,
        telling=lexicon.telling,
        yours=lexicon.yours.union(names),
    )
    if scope == "main":
        return calls + _main(facts, lexicon, scene, among)
    stretch_at = stretches_among(_sentences_with(among, facts, prose, words))
    invitations = find_invitations(reading, lexicon, stretch_at, among)
    calls += [call for _, call in _in_words(scene, invitations, stretch_at, scope)]
    calls += [_of_link(scene, *found, scope) for found in labels_alone(lexicon, scene, ())]
    return calls


def _main(facts: Facts, lexicon: CallLexicon, scene: Scene, among: Sequence[int]) -> list[Call]:
    """The calls of the main content: certain ones, then those that these make likely."""
    reading, sentences = scene.reading, facts.text.sentence_list
    stretch_at = stretches_in(scene.prose, facts.text)
    certain = _in_words(
        scene, find_invitations(reading, lexicon, stretch_at, among), stretch_at, "main"
    )
    certain += [
        (found, _of_link(scene, link, found, "main"))
        for link, found in labels_alone(lexicon, scene, sentences)
    ]
    within = list(labels_within(lexicon, scene, sentences))
    if within:
        addresses = [call.target for _, call in certain if call.target is not None]
        offers = own_offers(facts, lexicon, reading.names, addresses)
        certain += [
            (found, _of_link(scene, link, found, "main"))
            for link, found in within
            if offers.at(link.target, reading.tokens[found.first : found.last])
        ]
    beside = companions(reading, lexicon, stretch_at, [found for found, _ in certain])
    return _with_shared(scene, [*certain, *_in_words(scene, beside, stretch_at, "main")])


def _with_shared(scene: Scene, found: Sequence[tuple[Invitation, Call]]) -> list[Call]:
    """The calls; one that leads nowhere takes the target of another of its paragraph."""
    starts, block_at = scene.reading.starts, scene.prose.block_at
    targets: dict[int, str] = {}
    for invitation, call in found:
        if call.target is not None:
            targets.setdefault(block_at(starts[invitation.first]), call.target)
    return [
        call
        if call.target is not None
        else replace(call, target=targets.get(block_at(starts[invitation.first])))
        for invitation, call in found
    ]


def _in_words(
    scene: Scene,
    invitations: Iterable[Invitation],
    stretch_at: StretchAt,
    scope: Scope,
) -> list[tuple[Invitation, Call]]:
    """The calls that invitations in running text are; others' words are left out."""
    calls = []
    for invitation in invitations:
        call = _call(scene, invitation, stretch_at, scope)
        if (
            call.kind == "join"
            and call.linked
            and not call.direct
            and is_platforms(call.target or "")
        ):
            continue
        if call.linked or not _is_others(scene, invitation):
            calls.append((invitation, call))
    return calls


def _of_link(scene: Scene, link: Link, found: Invitation, scope: Scope) -> Call:
    """The call that a link's words are."""
    return Call(
        span=scene.prose.span(link.at, link.until),
        label=scene.prose.text[link.at : link.until],
        kind=found.kind,
        target=link.target,
        scope=scope,
        position=_position(scene.prose, link.at, scope),
        in_text=False,
        linked=True,
    )


def _sentences_with(
    triggers: Sequence[int], facts: Facts, prose: Prose, words: Words | Text
) -> list[tuple[int, int]]:
    """The sentences of the blocks that hold one of the words `triggers`, as ranges of words.

    What stands around the main content is long and mostly menus, so the rest is not parted.
    """
    starts = words.starts
    code, pack = facts.lexicon.code, facts.lexicon.pack
    found: list[tuple[int, int]] = []
    reached = 0
    for index in triggers:
        if index < reached:
            continue
        block = prose.blocks[prose.block_at(starts[index])]
        reached = bisect_left(starts, block.end, index)
        for start, end in sentence_spans(prose.text, block.start, block.end, code, pack):
            first, last = bisect_left(starts, start), bisect_left(starts, end)
            if last > first:
                found.append((first, last))
    return found


def _call(scene: Scene, invitation: Invitation, stretch_at: StretchAt, scope: Scope) -> Call:
    reading = scene.reading
    start, end = reading.starts[invitation.first], reading.ends[invitation.last - 1]
    stretch = stretch_at(invitation.first) or (invitation.first, invitation.last)
    stand = Stand(start, end, reading.starts[stretch[0]], reading.ends[stretch[1] - 1])
    target = find_target(scene, invitation.kind, stand)
    linked = target is not None and target.covers
    if target is not None and target.link is not None and linked:
        start, end = target.link.at, target.link.until
    elif target is not None and target.at is not None:
        end = _with_detail(scene, end, target)
    return Call(
        span=scene.prose.span(start, end),
        label=scene.prose.text[start:end],
        kind=invitation.kind,
        target=target.text if target else None,
        scope=scope,
        position=_position(scene.prose, start, scope),
        in_text=not _whole(scene.prose, start, end),
        linked=linked,
        direct=_is_direct(scene, invitation, stretch),
    )


def _is_direct(scene: Scene, invitation: Invitation, stretch: Stretch) -> bool:
    """Whether the words of an invitation, or its sentence, say whose the offer is."""
    if invitation.kind in _NAMING:
        return True
    tokens = scene.reading.tokens
    if not scene.telling.isdisjoint(tokens[slice(*stretch)]):
        return True
    said = map(bare, tokens[invitation.first : invitation.last])
    return not scene.yours.isdisjoint(said)


def _is_others(scene: Scene, invitation: Invitation) -> bool:
    """Whether an invitation stands in somebody else's words."""
    return scene.prose.block_at(scene.reading.starts[invitation.first]) in scene.others_words


def _with_detail(scene: Scene, end: int, target: Target) -> int:
    """The end of a call with the number or address right after it (`call 780 555 0123`)."""
    at = target.at
    if at is None or not 0 <= at - end <= _DETAIL_REACH:
        return end
    until = at + len(target.text)
    between = scene.prose.span(end, until)
    plain = between.end - between.start == until - end
    return until if plain and "\n" not in scene.article.source.slice(between) else end


def _position(prose: Prose, start: int, scope: Scope) -> float | None:
    return round(start / len(prose.text), 3) if scope == "main" and prose.text else None


def _whole(prose: Prose, start: int, end: int) -> bool:
    """Whether words are all that their block says."""
    block = prose.blocks[prose.block_at(start)]
    around = prose.text[block.start : start] + prose.text[end : block.end]
    return not any(map(str.isalnum, around))


def _picture_calls(
    lexicon: CallLexicon, names: Names, links: list[Link], scope: Scope
) -> list[Call]:
    """Links without words whose pictures say what they invite to."""
    calls = []
    for link in links:
        if link.until > link.at or not link.label:
            continue
        words = split_words(link.label)
        if not words.tokens or words.tokens[0] not in lexicon.triggers:
            continue
        reading = Reading(link.label, words.tokens, words.starts, words.ends, names)
        kind = label_kind(reading, lexicon, 0, len(words.tokens))
        if kind is not None:
            calls.append(
                Call(
                    span=link.span,
                    label=link.label,
                    kind=kind,
                    target=link.target,
                    scope=scope,
                    in_text=False,
                    linked=True,
                )
            )
    return calls
