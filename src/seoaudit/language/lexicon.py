"""Everything about a word that depends on the word alone, worked out once per distinct word."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Collection
from itertools import filterfalse

from msgspec import Struct

from seoaudit.language.folding import fold
from seoaudit.language.pack import Pack, pack_for

# Snowball's name of each language's stemmer.
_STEMMERS = {
    "ar": "arabic",
    "ca": "catalan",
    "da": "danish",
    "de": "german",
    "el": "greek",
    "en": "english",
    "es": "spanish",
    "eu": "basque",
    "fi": "finnish",
    "fr": "french",
    "ga": "irish",
    "hi": "hindi",
    "hu": "hungarian",
    "hy": "armenian",
    "id": "indonesian",
    "it": "italian",
    "lt": "lithuanian",
    "nb": "norwegian",
    "ne": "nepali",
    "nl": "dutch",
    "nn": "norwegian",
    "no": "norwegian",
    "pt": "portuguese",
    "ro": "romanian",
    "ru": "russian",
    "sr": "serbian",
    "sv": "swedish",
    "ta": "tamil",
    "tr": "turkish",
    "yi": "yiddish",
}

# More words are not held from one article to the next: rare ones, which seldom come again.
_MOST_WORDS = 10_000

# Invisible characters that may stand inside a word and are no part of its spelling.
_INVISIBLE = {0x00AD: None, 0x200C: None, 0x200D: None}


# Written without spaces between words: what counts as a word there says nothing of length.
UNSPACED = frozenset(("zh", "ja", "th", "lo", "km", "my", "bo"))
# Of these, the ones whose characters are words of their own here; the others' words are not known.
PARTED_BY_CHARACTER = frozenset(("zh", "ja"))


class Word(Struct, frozen=True, gc=False):
    """A distinct word, as looked up in lower case with straight apostrophes.

    `stem` is Snowball's stem (the word itself where there is no stemmer), `folded` the stem
    without accents. `syllables` is 0 where the language has no syllable counter. `letters` counts
    letters and digits. `content` tells a word that carries meaning: no function word and no bare
    number; where the language has no list of function words, every word of three letters or more.
    """

    stem: str
    folded: str
    syllables: int
    letters: int
    content: bool


class Lexicon(dict[str, Word]):
    """A memo of the words of one language: `lexicon["therapies"].stem`. It grows as it is asked.

    `code` is the bare language code (`en`), `pack` what is known of the language, None if nothing.
    `spaced` tells that the language writes spaces between words, so that words and lengths compare;
    `parted` that its words, or the characters that stand for them, are told apart at all;
    `inflected` that the forms of a word are known to be one.
    """

    def __init__(self, code: str, pack: Pack | None = None) -> None:
        super().__init__()
        self.code = code
        self.pack = pack
        self.spaced = code not in UNSPACED
        self.parted = self.spaced or code in PARTED_BY_CHARACTER
        algorithm = _STEMMERS.get(code)
        self.inflected = algorithm is not None
        self._stem = _stemmer(algorithm)
        self._syllables = _syllable_counter(pack)
        self._forms: dict[str, list[str]] = {}

    def __missing__(self, word: str) -> Word:
        plain = word
        if not word.isascii():
            plain = unicodedata.normalize("NFC", word.translate(_INVISIBLE))
        stem = self._stem(plain)
        made = self[word] = Word(
            stem=stem,
            folded=fold(stem),
            syllables=self._syllables(plain),
            letters=len(plain) if plain.isalnum() else sum(map(str.isalnum, plain)),
            content=self._carries_meaning(plain),
        )
        self._forms.setdefault(made.folded, []).append(word)
        return made

    def forget(self) -> None:
        """Forget every word; each is worked out again when it is next met."""
        self.clear()
        self._forms.clear()

    def forms(self, stems: Collection[str], among: Collection[str]) -> dict[str, str]:
        """The words `among` some that have one of these folded stems, each with its own."""
        for word in filterfalse(self.__contains__, among):
            self[word]
        known = self._forms
        return {word: stem for stem in stems for word in known.get(stem, ()) if word in among}

    def _carries_meaning(self, word: str) -> bool:
        if not (word.isalpha() or any(map(str.isalpha, word))):
            return False
        pack = self.pack
        if pack is None:
            return len(word) > 2
        known = pack.function_words
        return word not in known and (not pack.elisions or self.unelided(word) not in known)

    def unelided(self, word: str) -> str:
        """A word without another that is elided before it (`équipe` of `l'équipe`)."""
        pack = self.pack
        if pack is not None and pack.elisions and "'" in word and word.startswith(pack.elisions):
            return word.partition("'")[2]
        return word


class Languages:
    """The lexicons of one run, made when first asked for."""

    def __init__(self) -> None:
        self._lexicons: dict[str, Lexicon] = {}

    def shorten(self) -> None:
        """Forget all words once they are many, so that a long run takes no more room."""
        if sum(map(len, self._lexicons.values())) > _MOST_WORDS:
            for lexicon in self._lexicons.values():
                lexicon.forget()

    def lexicon(self, code: str) -> Lexicon:
        """The lexicon for a language code such as `en` or `en-GB` (the region is ignored)."""
        known = self._lexicons.get(code)
        if known is None:
            base = code.replace("_", "-").partition("-")[0].lower()
            known = self._lexicons.get(base) or Lexicon(base, pack_for(base))
            self._lexicons[base] = self._lexicons[code] = known
        return known


def _stemmer(algorithm: str | None) -> Callable[[str], str]:
    if algorithm is None:
        return str
    from Stemmer import Stemmer

    # Its own cache is of no use: each word is asked for once.
    stem: Callable[[str], str] = Stemmer(algorithm, 0).stemWord
    return stem


def _syllable_counter(pack: Pack | None) -> Callable[[str], int]:
    if pack is None:
        return lambda _: 0
    from seoaudit.language.syllables import syllable_counter

    return syllable_counter(pack.code)
