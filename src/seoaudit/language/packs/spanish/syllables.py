"""Syllables of Spanish words, which their spelling gives away.

As the Ortografía de la lengua española (Real Academia Española, 2010) parts them: a, e and o are a
syllable each; i and u belong to the vowel beside them unless they have an accent; an h between two
vowels parts nothing.
"""

from __future__ import annotations

from seoaudit.language.deferred import deferred

# A u that is not heard, and an h between vowels.
_SILENT = deferred(r"(?<=[qg])u(?=[eiéí])|(?<=[aeiouáéíóú])h(?=[aeiouáéíóú])")
_VOCALIC_Y = deferred(r"y(?![aeiouáéíóúü])")
_VOWELS = deferred(r"[aeiouáéíóúüàèìòùâêîôûäëïöæœ]+")
_STRONG = deferred(r"[^iuüìùîû]")
_WEAK_ALONE = deferred(r"[iuüíú]+")


def count_syllables(word: str) -> int:
    """Syllables of a lower-case word of letters; 0 where it has no vowel."""
    heard = _VOCALIC_Y.sub("i", _SILENT.sub("", word))
    total = 0
    for vowels in _VOWELS.findall(heard):
        alone = _WEAK_ALONE.fullmatch(vowels) is not None
        total += 1 if alone else max(len(_STRONG.findall(vowels)), 1)
    return total
