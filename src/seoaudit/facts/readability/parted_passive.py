"""Finds the passive voice of languages whose participle stands at the end of its clause."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.facts.text import Sentence, Text
from seoaudit.language.pack_parts import PartedPassive

_PARTING = frozenset(",;:()–—")
_SHORTEST = 5
_SHORTEST_WEAK = 3


def parted_passive_forms(
    prose: str, text: Text, passive: PartedPassive
) -> Iterator[tuple[Sentence, int, int]]:
    """The first passive form of every sentence that has one, in order: a range of tokens.

    Auxiliary and participle stand in the range. `prose` is the text that `text` was made of.
    """
    places = text.places
    said = passive.auxiliaries & places.keys()
    clause = _Clause(prose, text, passive)
    for index in sorted(set(text.sentences_with(at for word in said for at in places[word]))):
        sentence = text.sentence_list[index]
        for first, last in _clauses(prose, text, sentence):
            form = _in_clause(clause, first, last)
            if form is not None:
                yield sentence, *form
                break


def _clauses(prose: str, text: Text, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """The ranges of words between the punctuation marks of a sentence."""
    first = sentence.first
    for at in range(sentence.first + 1, sentence.last):
        if not _PARTING.isdisjoint(prose[text.ends[at - 1] : text.starts[at]]):
            yield first, at
            first = at
    yield first, sentence.last


class _Clause:
    """The words of a text, asked for their forms."""

    def __init__(self, prose: str, text: Text, passive: PartedPassive) -> None:
        self.tokens = text.tokens
        self.passive = passive
        self._prose = prose
        self._starts = text.starts

    def is_lower(self, at: int) -> bool:
        """Whether a word is written in lower case, as no noun is."""
        return self._prose[self._starts[at]].islower()

    def is_participle(self, at: int, *, auxiliary: str) -> bool:
        """Whether the word at an index is the participle of a passive with an auxiliary."""
        token = self.tokens[at]
        return self.is_lower(at) and is_participle(
            token, self.passive, ambiguous=auxiliary not in self.passive.future
        )


def _in_clause(clause: _Clause, first: int, last: int) -> tuple[int, int] | None:
    tokens, passive = clause.tokens, clause.passive
    end = last
    while end > first and tokens[end - 1] in passive.closers:
        end -= 1
    closing = frozenset(tokens[end:last])
    auxiliary = next((at for at in range(first, end) if _opens(tokens[at], passive)), None)
    if auxiliary is None:
        # `dass es gebaut wird`: the participle comes first.
        closed = closing & passive.auxiliaries and end > first
        return (end - 1, last) if closed and clause.is_participle(end - 1, auxiliary="") else None
    if first < auxiliary < end - 1 and tokens[auxiliary + 1] in passive.joiners:
        # `was gebaut wird und ...`
        before = clause.is_participle(auxiliary - 1, auxiliary="")
        return (auxiliary - 1, auxiliary + 1) if before else None
    if closing & passive.perfect and passive.been not in closing:
        return None
    at = _participle(clause, auxiliary, end, passive)
    return None if at is None else (auxiliary, at + 1)


def _opens(token: str, passive: PartedPassive) -> bool:
    """Whether a word is an auxiliary that a participle may come after."""
    return token in passive.auxiliaries and token != passive.been


def _participle(clause: _Clause, auxiliary: int, end: int, passive: PartedPassive) -> int | None:
    """Where the participle of an auxiliary stands, None where an infinitive ends the clause."""
    tokens, word = clause.tokens, clause.tokens[auxiliary]
    for at in range(end - 1, auxiliary, -1):
        if at < end - 1 and tokens[at + 1] not in passive.followers:
            continue
        if not clause.is_participle(at, auxiliary=word):
            infinitive = word in passive.future and tokens[at].endswith("n")
            if at == end - 1 and infinitive and clause.is_lower(at):
                return None
            continue
        # `wird warm und verschwindet`: the verb of another clause.
        if tokens[at - 1] not in passive.joiners or clause.is_participle(at - 2, auxiliary=word):
            return at
    return None


def is_participle(token: str, passive: PartedPassive, *, ambiguous: bool = True) -> bool:
    """Whether a word is a participle; `ambiguous` counts those that are infinitives as well."""
    if len(token) < _SHORTEST or token in passive.not_participles:
        return False
    if token.endswith(passive.endings):
        return True
    bare = [token[len(p) :] for p in passive.separable_prefixes if token.startswith(p)]
    return any(_is_bare_participle(word, passive, ambiguous) for word in (token, *bare))


def _is_bare_participle(word: str, passive: PartedPassive, ambiguous: bool) -> bool:
    if word.startswith(passive.mark) and _is_core(word.removeprefix(passive.mark), passive):
        return True
    for prefix in passive.inseparable_prefixes:
        core = word.removeprefix(prefix)
        if core != word and _is_core(core, passive):
            if ambiguous or core not in passive.infinitives:
                return True
    return False


def _is_core(core: str, passive: PartedPassive) -> bool:
    if core in passive.strong_cores:
        return True
    return len(core) >= _SHORTEST_WEAK and core.endswith(passive.weak_ending)
