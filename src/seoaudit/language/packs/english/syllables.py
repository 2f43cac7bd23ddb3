"""Syllables of English words: rules of spelling, and the words that these get wrong.

Those come from the CMU Pronouncing Dictionary (first pronunciation), so that every word of
letters and apostrophes in it is counted as it is there, but for a few such as `hmm`: it gives them
no syllable, here they have one. `tools/build_syllables.py` writes them.
"""

from __future__ import annotations

import re
import sys
from array import array
from bisect import bisect_left
from functools import cache
from pathlib import Path
from zlib import crc32

from seoaudit.language.deferred import deferred

EXCEPTIONS = Path(__file__).with_suffix(".bin")
# An apostrophe belongs to the word, and so does an accent that is written apart.
PART = deferred(r"(?:[^\W\d_]|['\u0300-\u036f])+|[0-9]+(?:[.,:/][0-9]+)*")

# A vowel for each vowel, a space for all else.
_VOWELS = bytes(ord("a" if chr(at) in "aeiouy" else " ") for at in range(256))

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

_SIBILANT_END = deferred(r"(?:[sxz]|[cs]h|[cgsz]e)$")


def count_syllables(word: str) -> int:
    """Syllables of a lower-case word of letters and apostrophes, 0 for apostrophes alone."""
    if not word.isascii():
        from seoaudit.language.folding import fold

        word = fold(word)
    if not word.isalpha() and not word.strip("'"):
        return 0
    return max(by_spelling(word) + _exceptions().difference(word), 1)


@cache
def _exceptions() -> Exceptions:
    return Exceptions.read(EXCEPTIONS)


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


def by_spelling(word: str) -> int:
    """Syllables of a lower-case word of letters and apostrophes, by its spelling alone."""
    if word.endswith("'s"):
        owner = word[:-2]
        return by_spelling(owner) + bool(_SIBILANT_END.search(owner))
    word = word.strip("'")
    vowels = word.encode().translate(_VOWELS).decode()
    heard = len(vowels.split())
    # Without any of these nothing of the kind is in a word, and many words have none.
    if "aa" in vowels or "ling" in word or "ism" in word or "mc" in word:
        heard += len(_APART.findall(word))
    if "e" in word or "ically" in word:
        heard -= len(_SILENT.findall(word))
    return max(heard, 1)
