"""What the readability formulas are made of."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from itertools import chain, islice

from msgspec import Struct

from seoaudit.article import Prose
from seoaudit.facts.readability.characters import characters_in
from seoaudit.facts.text import Text
from seoaudit.language.lexicon import Lexicon, Word


class Counts(Struct, frozen=True, dict=True):
    """Sentences and words outside tables, and of the words what a formula asks for.

    `letters` counts letters and digits, `characters` everything but white space. `polysyllables`
    are words of three syllables or more, `long_words` words of more than six letters,
    `monosyllables` words of one syllable. `opening` and `opening_sentences` are the syllables of
    each of the first 100 words and the number of sentences that begin among them.
    """

    words: int
    sentences: int
    _prose: Prose
    _text: Text
    _lexicon: Lexicon

    @property
    def words_per_sentence(self) -> float:
        return self.words / self.sentences

    @property
    def syllables_per_word(self) -> float:
        return self.syllables / self.words

    @cached_property
    def syllables(self) -> int:
        word_of, places = self._lexicon.__getitem__, self._text.places
        total = sum([word_of(token).syllables * len(at) for token, at in places.items()])
        return total - sum([word_of(token).syllables for token in self._tabled])

    @property
    def polysyllables(self) -> int:
        return self._sum(lambda word: word.syllables > 2)

    @property
    def monosyllables(self) -> int:
        return self._sum(lambda word: word.syllables == 1)

    @property
    def letters(self) -> int:
        return self._sum(lambda word: word.letters)

    @property
    def long_words(self) -> int:
        return self._sum(lambda word: word.letters > 6)

    @property
    def characters(self) -> int:
        prose = self._prose
        if self.words == self._text.words:
            return characters_in(prose.text)
        cells = [prose.block_text(block) for block in prose.blocks if block.kind == "cell"]
        return characters_in(prose.text) - characters_in("\n".join(cells))

    @property
    def opening(self) -> tuple[int, ...]:
        tokens, sentences = self._text.tokens, self._text.sentence_list
        said = chain.from_iterable(tokens[one.first : one.last] for one in sentences)
        return tuple([self._lexicon[token].syllables for token in islice(said, 100)])

    @property
    def opening_sentences(self) -> int:
        begun = said = 0
        for sentence in self._text.sentence_list:
            if said >= 100:
                break
            begun += 1
            said += sentence.words
        return begun

    def _sum(self, measured: Callable[[Word], int]) -> int:
        """The sum over the words; each distinct one is measured once, those of tables taken off."""
        word_of, places = self._lexicon.__getitem__, self._text.places
        total = sum([measured(word_of(token)) * len(at) for token, at in places.items()])
        return total - sum([measured(word_of(token)) for token in self._tabled])

    @cached_property
    def _tabled(self) -> list[str]:
        """The words of tables."""
        text = self._text
        if self.words == text.words:
            return []
        cells = [at for at, block in enumerate(self._prose.blocks) if block.kind == "cell"]
        ranges = [(text.block_first[at], text.block_first[at + 1]) for at in cells]
        return [token for first, last in ranges for token in text.tokens[first:last]]


def counts_of(prose: Prose, text: Text, lexicon: Lexicon) -> Counts | None:
    """Count the sentences and their words; None where there is no sentence."""
    if not text.sentences:
        return None
    words = sum([sentence.last - sentence.first for sentence in text.sentence_list])
    return Counts(words, text.sentences, prose, text, lexicon)
