"""Finds where a text invites its reader to act: an act in the right form, and whose it is."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from seoaudit.facts.calls.call_patterns import longest_match
from seoaudit.facts.calls.reading import Reading, ends_with_open_quote
from seoaudit.facts.calls.refusals import Invitation, asks, refused
from seoaudit.facts.calls.stretches import Stretch, StretchAt
from seoaudit.language.call_grammar import PatternIndex
from seoaudit.language.call_lexicon import CallLexicon, Kind

# So many words may a clause without a comma have before its verb (`For more help contact us`).
_PRELUDE_WORDS = 9
_CLAUSE_WORDS = 30
# A sentence of so many words may be a heading or a button.
_SHORT_WORDS = 7
# A lead this short is none where a determiner makes a noun of it (`for taking the time to`).
_BARE_LEAD = 2


def find_invitations(
    reading: Reading, lexicon: CallLexicon, stretch_at: StretchAt, among: Iterable[int]
) -> list[Invitation]:
    """The invitations in sentences, which `stretch_at` finds, in the order of the text.

    `among` are the words that `promising` found. An invitation never crosses a sentence, and two
    never overlap.
    """
    tokens = reading.tokens
    found: list[Invitation] = []
    reached = 0
    for index in among:
        if index < reached:
            continue
        stretch = stretch_at(index)
        if stretch is None:
            continue
        first, last = stretch
        if not tokens[first].isascii():
            first = _past_symbols(reading, first, index)
        invitation = invitation_by(lexicon.in_text, reading, lexicon, index, (first, last))
        if invitation is not None:
            found.append(invitation)
            reached = invitation.last
    return found


def promising(
    lexicon: CallLexicon, tokens: Sequence[str], places: Mapping[str, Sequence[int]], named: bool
) -> list[int]:
    """The words that may begin a pattern, by themselves and the word after them, in order.

    `places` tells where each distinct token stands, `named` that own names are known.
    """
    patterns = lexicon.in_text
    final = len(tokens) - 1
    found: list[int] = []
    for token in patterns.tails.keys() & places.keys():
        opening = patterns.opening(token, named)
        if opening.open_ended:
            found += places[token]
        else:
            after = opening.following
            found += [at for at in places[token] if at < final and tokens[at + 1] in after]
    found.sort()
    return found


def invitation_by(
    patterns: PatternIndex,
    reading: Reading,
    lexicon: CallLexicon,
    index: int,
    stretch: Stretch,
) -> Invitation | None:
    """The invitation of some patterns that begins at a word of a sentence (a range of words)."""
    first, last = stretch
    if not _invites(reading, lexicon, index, stretch):
        return None
    opening = patterns.opening(reading.tokens[index], bool(reading.names))
    match = longest_match(reading, (opening,), index, last)
    if match is None:
        return None
    kind, end = match
    if refused(reading, lexicon, Invitation(kind, index, end), first, last):
        return None
    return Invitation(kind, index, _with_urgency(reading, lexicon, end, last))


def stands_inviting(
    reading: Reading, lexicon: CallLexicon, found: Invitation, stretch: Stretch
) -> bool:
    """Whether words stand in their sentence (a range of words) where an invitation stands."""
    first, last = stretch
    return _invites(reading, lexicon, found.first, stretch) and not refused(
        reading, lexicon, found, first, last
    )


def label_kind(reading: Reading, lexicon: CallLexicon, first: int, last: int) -> Kind | None:
    """What a label (words `first` to `last` of a reading) invites to, None where it does not."""
    return _whole_kind(reading, (lexicon.as_label, lexicon.in_text), first, last)


def link_kind(reading: Reading, lexicon: CallLexicon, first: int, last: int) -> Kind | None:
    """What the words of a link to a place to act at invite to, None where they do not."""
    return _whole_kind(reading, (lexicon.as_link, lexicon.in_text), first, last)


def _whole_kind(
    reading: Reading, indexes: Iterable[PatternIndex], first: int, last: int
) -> Kind | None:
    if first >= last:
        return None
    token, named = reading.tokens[first], bool(reading.names)
    openings = [index.opening(token, named) for index in indexes]
    match = longest_match(reading, openings, first, last)
    if match is None or asks(reading, match[1], last):
        return None
    return match[0]


def _may_follow(reading: Reading, lexicon: CallLexicon, index: int, first: int) -> bool:
    """Whether a verb may follow the word before it at all: a cheap test that most words fail."""
    return (
        reading.tokens[index - 1] in lexicon.before_verbs
        or reading.tokens[first] in lexicon.preludes
        or reading.starts[index] in reading.link_starts
    )


def _past_symbols(reading: Reading, first: int, index: int) -> int:
    """The first word of a sentence that is one: a garbled emoji reads as letters (`üëâ`)."""
    while first < index and not any(map(str.isascii, reading.tokens[first])):
        first += 1
    return first


def _with_urgency(reading: Reading, lexicon: CallLexicon, end: int, last: int) -> int:
    """The end of an invitation with the `today` that follows it."""
    if end < last and reading.tokens[end] in lexicon.urgency and reading.joined(end):
        return end + 1
    return end


def _invites(reading: Reading, lexicon: CallLexicon, index: int, stretch: Stretch) -> bool:
    """Whether the verb at `index` stands where an imperative or an offer stands.

    An infinitive that none of its clause leads to is an invitation only as a short heading.
    """
    first, last = stretch
    if reading.tokens[index] in lexicon.pleading:
        return True
    bare = reading.tokens[index] in lexicon.infinitives
    if index == first:
        return not _quoted(reading, index) and (not bare or last - first <= _SHORT_WORDS)
    gap = reading.gap(index)
    if gap != " " and not bare:
        if reading.opens_clause(index):
            return not ends_with_open_quote(gap)
        if "," in gap:
            return True
    if not _may_follow(reading, lexicon, index, first):
        return False
    clause = _clause_start(reading, index, first)
    return _follows(reading, lexicon, index, reading.tokens[clause:index], clause == first)


def _follows(
    reading: Reading,
    lexicon: CallLexicon,
    index: int,
    before: Sequence[str],
    opens: bool,
) -> bool:
    """Whether a verb may follow the words of its clause that stand `before` it."""
    if not before:
        return True
    previous = before[-1]
    if previous in lexicon.particles:
        return _led(lexicon, before)
    if _led(lexicon, before):
        return True
    if any(word in lexicon.negations for word in before[-3:]):
        return False
    if previous in lexicon.pleading:
        return True
    if previous in lexicon.modals:
        return _offered(lexicon, before[:-1])
    if previous in lexicon.openers:
        return not before[:-1] or _free(lexicon, before[:-1])
    if previous in lexicon.joiners:
        return reading.tokens[index] not in lexicon.infinitives and _free(lexicon, before[:-1])
    if reading.starts[index] in reading.link_starts:
        return previous not in lexicon.determiners and previous not in lexicon.tellers
    return (
        opens
        and before[0] in lexicon.preludes
        and len(before) <= _PRELUDE_WORDS
        and previous not in lexicon.determiners
        and previous not in lexicon.tellers
        and previous not in lexicon.doubters
        and previous not in lexicon.reader
        and previous not in lexicon.auxiliaries
    )


def _led(lexicon: CallLexicon, before: Sequence[str]) -> bool:
    """Whether the words before a verb lead to it as an invitation (`feel free to`).

    `We will be sure to call` is a tale, `if you want to call` a condition.
    """
    for length, leads in lexicon.leads_by_length:
        lead = tuple(before[-length:])
        if lead not in leads:
            continue
        rest = before[:-length]
        if rest and length == _BARE_LEAD and rest[-1] in lexicon.determiners:
            return False
        if lexicon.reader.isdisjoint(lead):
            return not rest or rest[-1] not in lexicon.narrators | lexicon.auxiliaries
        return lexicon.doubters.isdisjoint(rest[-2:])
    return False


def _offered(lexicon: CallLexicon, subject: Sequence[str]) -> bool:
    """Whether `subject can` offers something: nobody's narrative, and no doubt about it."""
    if not subject or subject[-1] in lexicon.narrators:
        return False
    if subject[-1] in lexicon.joiners and not lexicon.auxiliaries.isdisjoint(subject):
        return False
    return not any(word in lexicon.doubters for word in subject[-3:])


def _free(lexicon: CallLexicon, before: Sequence[str]) -> bool:
    """Whether a clause has no narrator whose verb this would be."""
    if any(word in lexicon.modals for word in before) and not lexicon.reader.isdisjoint(before):
        return True
    return lexicon.tellers.isdisjoint(before) and lexicon.negations.isdisjoint(before)


def _clause_start(reading: Reading, index: int, first: int) -> int:
    """The first word of the clause that the word at `index` stands in."""
    start = index
    lowest = max(first, index - _CLAUSE_WORDS)
    text, starts, ends = reading.text, reading.starts, reading.ends
    while start > lowest:
        gap = text[ends[start - 1] : starts[start]]
        if gap != " " and ("," in gap or reading.opens_clause(start)):
            break
        start -= 1
    return start


def _quoted(reading: Reading, index: int) -> bool:
    """Whether an opening quotation mark stands right before a word."""
    start = reading.starts[index]
    return ends_with_open_quote(reading.text[max(start - 2, 0) : start])
