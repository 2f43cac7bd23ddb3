"""Everything about a word that depends on the word alone, worked out once per distinct word."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.language.pack import Pack


class Word(Struct, frozen=True, gc=False):
    """A distinct word, as looked up in lower case with straight apostrophes.

    `syllables` is 0 where the language has no syllable counter. `letters` counts letters and
    digits, `characters` what is left without white space. `content` tells a word that carries
    meaning (no function word). `folded` is the stem without accents.
    """

    stem: str
    folded: str
    syllables: int
    letters: int
    characters: int
    content: bool


class Lexicon(dict[str, Word]):
    """A memo of words of one language: `lexicon["therapies"].stem`. Grows as it is asked."""

    def __init__(self, code: str, pack: Pack | None) -> None:
        super().__init__()
        self.code = code
        self.pack = pack

    def __missing__(self, word: str) -> Word:
        raise NotImplementedError


class Languages:
    """The lexicons of one run, made when first asked for."""

    def __init__(self) -> None:
        self._lexicons: dict[str, Lexicon] = {}

    def lexicon(self, code: str) -> Lexicon:
        """The lexicon for a language code such as `en` or `en-GB` (the region is ignored)."""
        raise NotImplementedError
