"""Words, sentences and paragraphs of the prose."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import Prose
from seoaudit.language.lexicon import Lexicon


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
    `words`, `sentences` and `paragraphs` count; table cells hold words but no sentences.
    """

    words: int
    sentences: int
    paragraphs: int
    tokens: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    block_first: tuple[int, ...]
    sentence_list: tuple[Sentence, ...]


def measure_text(prose: Prose, lexicon: Lexicon) -> Text:
    """Tokenise the prose once and split its blocks into sentences."""
    raise NotImplementedError
