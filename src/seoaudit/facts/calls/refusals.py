"""What in a sentence makes a verb that stands like an invitation none: a tale, a question, a no."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.facts.calls.reading import Reading
from seoaudit.language.call_lexicon import CallLexicon, Kind
from seoaudit.language.deferred import deferred

_SENTENCE_MARK = deferred(r"[.!?](?=\s|$|[\"'”’)\]])")
_TAKEN_BACK_WORDS = 4
# So many words before a list of infinitives may deny it.
_DENIED_WORDS = 5
# Where a template prints a detail, nothing but the colon of its name is left in the prose.
_LABEL_END = 4
# Acts whose words name whom to turn to, so that no tale can be meant.
_TO_US: frozenset[Kind] = frozenset(("call", "contact"))


class Invitation(Struct, frozen=True):
    """Words `first` to `last` (exclusive) of a reading invite to act."""

    kind: Kind
    first: int
    last: int


def refused(
    reading: Reading, lexicon: CallLexicon, found: Invitation, first: int, last: int
) -> bool:
    """Whether the sentence around an invitation (words `first` to `last`) makes it none."""
    index, end = found.first, found.last
    return (
        (found.kind not in _TO_US and _told(reading, lexicon, index, first))
        or _taken_back(reading, lexicon, index, end, last)
        or _names_detail(reading, lexicon, end, last)
        or _enumerated(reading, lexicon, index, first, end, last)
        or _denied_among_others(reading, lexicon, index, first)
        or reading.in_quotation(index)
        or (asks(reading, end, last) and not _asks_to(reading, lexicon, index, first))
    )


def _told(reading: Reading, lexicon: CallLexicon, index: int, first: int) -> bool:
    """Whether the words before a verb tell of others' acts.

    `She will explain it and book a visit`; `members may sign up`.
    """
    start = index
    while start > first and not reading.opens_clause(start):
        start -= 1
    before = reading.tokens[start:index]
    if not before or reading.opens_clause(index) or "," in reading.gap(index):
        return False
    if before[-1] in lexicon.joiners:
        return not lexicon.auxiliaries.isdisjoint(before)
    return before[-1] in lexicon.modals and lexicon.reader.isdisjoint(before[-4:])


def asks(reading: Reading, end: int, last: int) -> bool:
    """Whether the sentence that an invitation stands in is a question."""
    stop = reading.starts[last] if last < len(reading.starts) else len(reading.text)
    if reading.text.find("?", reading.ends[end - 1], stop) < 0:
        return False
    mark = _SENTENCE_MARK.search(reading.text, reading.ends[end - 1], stop)
    return mark is not None and mark[0] == "?"


def _names_detail(reading: Reading, lexicon: CallLexicon, end: int, last: int) -> bool:
    """Whether the one word before a contact detail is its name (`Email: ...`, `Phone ...`)."""
    if reading.tokens[end - 1] not in lexicon.detail_nouns:
        return False
    if end > 1 and reading.tokens[end - 2] in lexicon.pleading:
        return False
    alone = end == 1 or reading.opens_clause(end - 1)
    if end >= last:
        at = reading.ends[end - 1]
        return alone or ":" in reading.text[at : at + _LABEL_END]
    if ":" in reading.gap(end):
        return True
    return alone and not any(map(str.isalpha, reading.tokens[end:last]))


def _enumerated(
    reading: Reading, lexicon: CallLexicon, index: int, first: int, end: int, last: int
) -> bool:
    """Whether a verb is one of those in `when you visit us, call us, or write, we keep ...`."""
    if index == first:
        return False
    if reading.tokens[index - 1] not in lexicon.joiners:
        goes_on = end < last and ("," in reading.gap(end) or reading.tokens[end] in lexicon.joiners)
        if "," not in reading.gap(index) or not goes_on:
            return False
    return any(
        reading.tokens[at] in lexicon.occasions and reading.tokens[at + 1] in lexicon.reader
        for at in range(first, index - 1)
    )


def _denied_among_others(reading: Reading, lexicon: CallLexicon, index: int, first: int) -> bool:
    """Whether a verb is the last of those in `You agree not to engage, solicit, or book ...`."""
    at = index - 1
    if at <= first or reading.tokens[at] not in lexicon.joiners or "," not in reading.gap(at):
        return False
    at -= 1
    while at > first and "," in reading.gap(at):
        at -= 1
    start = max(first, at - _DENIED_WORDS)
    return reading.tokens[at - 1] in lexicon.particles and any(
        word in lexicon.negations for word in reading.tokens[start:at]
    )


def _asks_to(reading: Reading, lexicon: CallLexicon, index: int, first: int) -> bool:
    """Whether a question is an invitation (`Why not give us a call?`)."""
    return " ".join(reading.tokens[first:index]).endswith(lexicon.asking_leads)


def _taken_back(reading: Reading, lexicon: CallLexicon, index: int, end: int, last: int) -> bool:
    """Whether a negation after the verb takes the invitation back, as German has it."""
    if reading.tokens[index] in lexicon.hesitating:
        return False
    said = reading.tokens[index : min(end + _TAKEN_BACK_WORDS, last)]
    return not lexicon.taken_back.isdisjoint(said)
