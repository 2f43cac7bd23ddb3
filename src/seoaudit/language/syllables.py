"""Syllables of words of any form, by the rules of each language."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import partial

from seoaudit.language.deferred import deferred
from seoaudit.language.packs import module_of

_PART = deferred(r"[^\W\d_]+|[0-9]+(?:[.,:/][0-9]+)*")


def syllable_counter(code: str) -> Callable[[str], int]:
    """The function that counts the syllables of a lower-case word of the language.

    It returns at least 1 for anything that holds a letter or digit. Parts of a compound count one
    by one; a number counts as one syllable, as textstat has it, and so does a web address, which
    nobody reads aloud; an initialism counts its letters. For a language without rules it returns 0.
    On the hand-counted words of `fixtures/languages/syllables`, taken from running text, the rules
    for French, Spanish and German are right for 99 in 100 and more.
    """
    rules = module_of(code, "syllables")
    if rules is None:
        return lambda _: 0
    return partial(_count, rules.count_syllables, getattr(rules, "PART", _PART))


def _count(count_syllables: Callable[[str], int], parts: re.Pattern[str], word: str) -> int:
    """Syllables of a word of any form; `count_syllables` counts those of letters alone."""
    if word.isalpha():
        return count_syllables(word) or _spelt(word)
    if "://" in word or word.startswith("www."):
        return 1
    total = 0
    for part in parts.findall(word):
        total += 1 if part[0].isdigit() else count_syllables(part)
    return max(total, 1)


def _spelt(word: str) -> int:
    """Syllables of letters without a vowel, each said by its name where there are few."""
    return len(word) if len(word) < 5 else 1
