"""Words, sentences and paragraphs of the prose."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import chain, count

from msgspec import Struct

from seoaudit.article import Block, Prose
from seoaudit.language.lexicon import Lexicon
from seoaudit.language.pack import Pack
from seoaudit.language.sentences import sentence_spans
from seoaudit.language.words import split_words

# The numbers that indices of words are: made once, they take no room in each article.
_INDICES = tuple(range(4096))


class Sentence(Struct, frozen=True, gc=False):
    """A sentence: prose offsets `start` to `end`; its words are `Text.tokens[first:last]`."""

    start: int
    end: int
    first: int
    last: int
    block: int

    @property
    def words(self) -> int:
        return self.last - self.first


class Text(Struct, frozen=True, dict=True):
    """The words of the prose.

    `tokens` are lower case with straight apostrophes; the n-th stands at prose offsets `starts[n]`
    to `ends[n]`. The words of the n-th block are `tokens[block_first[n]:block_first[n + 1]]`.
    `words`, `sentences` and `paragraphs` count: every word, table cells included; the sentences of
    paragraphs, headings and list items, none in table cells; blocks of kind `paragraph`. A sentence
    has at least one word and never crosses a block.
    """

    words: int
    sentences: int
    paragraphs: int
    tokens: tuple[str, ...]
    starts: Sequence[int]
    ends: Sequence[int]
    block_first: tuple[int, ...]
    sentence_list: tuple[Sentence, ...]

    @cached_property
    def places(self) -> dict[str, list[int]]:
        """Where each distinct token stands among `tokens`, in the order of their first uses."""
        return places_of(self.tokens)

    @cached_property
    def sentence_firsts(self) -> list[int]:
        """The first token of each sentence."""
        return [sentence.first for sentence in self.sentence_list]

    def sentences_with(self, words: Iterable[int]) -> Iterator[int]:
        """The index of the sentence of each token; tokens in none, those of tables, left out."""
        firsts, sentences = self.sentence_firsts, self.sentence_list
        for at in words:
            index = bisect_right(firsts, at) - 1
            if index >= 0 and at < sentences[index].last:
                yield index

    def sentence_at(self, word: int) -> int:
        """The index of the sentence of a token, -1 for one in a table."""
        index = bisect_right(self.sentence_firsts, word) - 1
        return index if index >= 0 and word < self.sentence_list[index].last else -1

    def tokens_with(self, *letters: str) -> set[str]:
        """The distinct tokens that hold any of some runs of letters, which are lower case."""
        vocabulary, found = self._vocabulary, set()
        for run in letters:
            at = vocabulary.find(run)
            while at >= 0:
                end = vocabulary.index("\n", at)
                found.add(vocabulary[vocabulary.rindex("\n", 0, at) + 1 : end])
                at = vocabulary.find(run, end)
        return found

    @cached_property
    def _vocabulary(self) -> str:
        """The distinct tokens, a line feed before and after each."""
        return "\n".join(("", *self.places, ""))


def places_of(tokens: Iterable[str]) -> dict[str, list[int]]:
    """The indices of each distinct token, in the order of their first uses."""
    places: dict[str, list[int]] = {}
    for at, token in zip(chain(_INDICES, count(len(_INDICES))), tokens, strict=False):
        places.setdefault(token, []).append(at)
    return places


def measure_text(prose: Prose, lexicon: Lexicon) -> Text:
    """Tokenise the prose once and split its blocks into sentences."""
    text, code, pack = prose.text, lexicon.code, lexicon.pack
    tokens, starts, ends = split_words(text)
    count = len(tokens)
    block_first = []
    sentences: list[Sentence] = []
    word = paragraphs = 0
    for index, block in enumerate(prose.blocks):
        if word < count and starts[word] < block.start:
            word = bisect_left(starts, block.start, word)
        block_first.append(word)
        if block.kind == "cell":
            continue
        if block.kind == "paragraph":
            paragraphs += 1
        for start, end in _sentences(prose, block, code, pack):
            last = bisect_left(starts, end, word)
            if last > word:
                sentences.append(Sentence(start, end, word, last, index))
            word = last
    block_first.append(len(tokens))
    return Text(
        words=len(tokens),
        sentences=len(sentences),
        paragraphs=paragraphs,
        tokens=tokens,
        starts=starts,
        ends=ends,
        block_first=tuple(block_first),
        sentence_list=tuple(sentences),
    )


def _sentences(prose: Prose, block: Block, code: str, pack: Pack | None) -> list[tuple[int, int]]:
    """The sentences of one block; hard line breaks end some of them."""
    text, breaks = prose.text, prose.breaks
    first = bisect_right(breaks, block.start) if breaks else 0
    if first == len(breaks) or breaks[first] >= block.end:
        return sentence_spans(text, block.start, block.end, code, pack)
    from seoaudit.language.line_breaks import sentence_ranges

    within = breaks[first : bisect_left(breaks, block.end, first)]
    return [
        span
        for start, end in sentence_ranges(text, block.start, block.end, within, pack)
        for span in sentence_spans(text, start, end, code, pack)
    ]
