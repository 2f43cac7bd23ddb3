"""Syllables of words: the rules of each language, and the English words that its rules get wrong.

Those come from the CMU Pronouncing Dictionary (first pronunciation), so that every word of
letters and apostrophes in it is counted as it is there; `tools/build_syllables.py` writes them.
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_left
from collections.abc import Callable
from functools import partial
from pathlib import Path
from zlib import crc32

from seoaudit.language.deferred import deferred
from seoaudit.language.packs import module_of

EXCEPTIONS = Path(__file__).parent / "data" / "english_syllables.bin"

_VOWELS = deferred(r"[aeiouy]+")

# Vowels that are written and not heard. What every one begins with spares most places the rest.
_SILENT = deferred(
    r"""
    (?=.l?e|[gq]ue|ically|^)(?:
      (?:[^aeiouyl]|[aeiouyr]l)e$                      # make, whole; not table
    | (?:[^aeiouyltd]|[aeiouyr]l)ed$                   # asked, filled; not ended, settled
    | (?:[^aeiouylsxzcg]|[aeiouyr]l)(?<![cs]h)es$      # makes; not boxes, prices, tables
    | (?:[^aeiouyl]|[aeiouyr]l)e(?:ly|less|ful|ness|ment|man|men|land|wood|some)
    | [gq]ue(?:s|d|$)                                  # league, technique
    | ically
    | ^eye
    | ^(?:home|some|fore|where|there|here|stone|white|time|life|fire|ware|side|house|base|cheese)
      (?=[^aeiouyrs])
    )
    """,
    re.VERBOSE,
)

# Vowels that are written side by side and heard apart, and consonants that are heard as a syllable.
_APART = deferred(
    r"""
    (?=[aeiouy][aeiouy]|ism|[bdfgkpstz]t?ling|tui|preem|^)(?:
      ^mc | isms?$ | (?:[bdfgkpz]|tt|st)ling
    | (?<=[aeou])y(?=[aiou]|e(?!d$|s$|$)) | (?<=[^aeiou])yi | iya
    | (?<![ctsgx])ia(?!ge|n) | (?<=[ctsg])ia(?=t) | (?<=[rbpdvlnm])ian
    | i(?:er|ers|est)$ | iell | (?<![ctsgxln])io(?!u) | (?<=[csgln])io$ | (?<=[bdlmnprv])iou
    | iu(?!s) | ius | iety
    | (?<![cgp])eo(?!u) | (?<=n)eou | [eo]ing | ea(?:$|'|tor)
    | (?<![gqs])u[ao](?!r) | (?<![gq])uing | uous | [aeo]uer | tui
    | ^rea(?=ss|ct|dj|ff|pp|ll|rr|ch) | ^re(?=in|en|ex) | ^coe | preem
    )
    """,
    re.VERBOSE,
)

# Without any of these nothing of the kind is in a word, and many words have none.
_MAY_BE_APART = deferred(r"[aeiouy][aeiouy]|ling|ism|mc")

_SIBILANT_END = deferred(r"(?:[sxz]|[cs]h|[cgsz]e)$")
_ANY_PART = deferred(r"[^\W\d_]+|[0-9]+(?:[.,:/][0-9]+)*")
_PART = deferred(r"[a-z']+|[0-9]+(?:[.,:/][0-9]+)*")


def syllable_counter(code: str) -> Callable[[str], int]:
    """The function that counts the syllables of a lower-case word of the language.

    It returns at least 1 for anything that holds a letter or digit. Parts of a compound count one
    by one; a number counts as one syllable, as textstat has it, and so does a web address, which
    nobody reads aloud; an initialism counts its letters. For a language without rules it returns 0.
    On the hand-counted words of `fixtures/languages/syllables`, taken from running text, the rules
    for French, Spanish and German are right for 99 in 100 and more.
    """
    if code == "en":
        return partial(_count, Exceptions.read(EXCEPTIONS))
    rules = module_of(code, "syllables")
    return partial(_count_by_rule, rules.syllables_by_rule) if rules else lambda _: 0


class Exceptions:
    """Words whose syllables differ from what the rules say, found by their CRC-32.

    The file holds the number of words, their CRCs in ascending order (both as little-endian
    uint32), and a signed byte for each: syllables heard less syllables by rule.
    """

    def __init__(self, checksums: array[int], differences: array[int]) -> None:
        self._checksums = checksums
        self._differences = differences

    @classmethod
    def read(cls, path: Path) -> Exceptions:
        """Read the file at `path`; raises OSError where there is none."""
        data = path.read_bytes()
        count = int.from_bytes(data[:4], "little")
        checksums = array("I", data[4 : 4 + 4 * count])
        if sys.byteorder == "big":
            checksums.byteswap()
        return cls(checksums, array("b", data[4 + 4 * count :]))

    def difference(self, word: str) -> int:
        """What to add to the rules' answer for `word`."""
        checksum = crc32(word.encode())
        at = bisect_left(self._checksums, checksum)
        if at < len(self._checksums) and self._checksums[at] == checksum:
            return self._differences[at]
        return 0


def syllables_by_rule(word: str) -> int:
    """Syllables of a lower-case word of letters and apostrophes, by its spelling alone."""
    if word.endswith("'s"):
        owner = word[:-2]
        return syllables_by_rule(owner) + bool(_SIBILANT_END.search(owner))
    word = word.strip("'")
    heard = len(_VOWELS.findall(word))
    if _MAY_BE_APART.search(word):
        heard += len(_APART.findall(word))
    if "e" in word or "ically" in word:
        heard -= len(_SILENT.findall(word))
    return max(heard, 1)


def _count_by_rule(by_rule: Callable[[str], int], word: str) -> int:
    """Syllables of a word of any form; `by_rule` counts those of letters alone."""
    if word.isalpha():
        return by_rule(word) or _spelt(word)
    if "://" in word or word.startswith("www."):
        return 1
    total = 0
    for part in _ANY_PART.findall(word):
        total += 1 if part[0].isdigit() else by_rule(part)
    return max(total, 1)


def _spelt(word: str) -> int:
    """Syllables of letters without a vowel, each said by its name where there are few."""
    return len(word) if len(word) < 5 else 1


def _count(exceptions: Exceptions, word: str) -> int:
    if not word.isascii():
        from seoaudit.language.folding import fold

        word = fold(word)
    if word.isalpha():
        return syllables_by_rule(word) + exceptions.difference(word)
    if "://" in word or word.startswith("www."):
        return 1
    total = 0
    for part in _PART.findall(word):
        letters = part.strip("'")
        if not letters:
            continue
        if letters[0].isdigit():
            total += 1
        elif len(letters) == 1 and len(word) > 1:
            total += 3 if letters == "w" else 1
        else:
            total += syllables_by_rule(part) + exceptions.difference(part)
    return max(total, 1)
