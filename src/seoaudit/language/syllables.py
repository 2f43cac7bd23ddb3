"""Syllables of English words."""

from __future__ import annotations

import re
from collections.abc import Callable

_VOWELS = re.compile(r"[aeiouy]+")


def syllable_counter(code: str) -> Callable[[str], int]:
    """The function that counts the syllables of a lower-case word of the language."""
    if code != "en":
        return lambda _: 0
    return _count


def _count(word: str) -> int:
    groups = len(_VOWELS.findall(word))
    if word.endswith("e") and not word.endswith("le") and groups > 1:
        groups -= 1
    return max(groups, 1)
