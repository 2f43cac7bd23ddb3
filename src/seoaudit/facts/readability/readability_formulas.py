"""The readability formulas, each as its author published it.

All take `Counts` of at least one word and one sentence. The grades are years of school in the
United States.
"""

from __future__ import annotations

from math import sqrt

from seoaudit.facts.readability.counts import Counts
from seoaudit.language.pack import ReadingEase


def flesch_reading_ease(counts: Counts, constants: ReadingEase) -> float:
    """Flesch (1948) for English; others have fitted its constants to their languages.

    100 is very easy, 60 to 70 plain, below 30 very hard; the value may leave 0 to 100.
    """
    return (
        constants.base
        - constants.sentence * counts.words_per_sentence
        - constants.syllable * counts.syllables_per_word
    )


def flesch_kincaid_grade(counts: Counts) -> float:
    """Kincaid, Fishburne, Rogers and Chissom (1975), Research Branch Report 8-75."""
    return 0.39 * counts.words_per_sentence + 11.8 * counts.syllables_per_word - 15.59


def gunning_fog(counts: Counts) -> float:
    """Gunning, The Technique of Clear Writing (1952).

    Every word of three syllables or more is a hard one here: Gunning's exceptions for names,
    compounds and familiar words ask for a reader's judgement.
    """
    return 0.4 * (counts.words_per_sentence + 100 * counts.polysyllables / counts.words)


def smog(counts: Counts) -> float:
    """McLaughlin, SMOG grading: a new readability formula, Journal of Reading 12 (1969).

    Its norm is a sample of 30 sentences, to which other lengths are scaled: below that it is an
    estimate.
    """
    return 1.043 * sqrt(30 * counts.polysyllables / counts.sentences) + 3.1291


def coleman_liau(counts: Counts) -> float:
    """Coleman and Liau, Journal of Applied Psychology 60 (1975): 0.0588 letters per 100 words."""
    letters = 100 * counts.letters / counts.words
    sentences = 100 * counts.sentences / counts.words
    return 0.0588 * letters - 0.296 * sentences - 15.8


def automated_readability(counts: Counts) -> float:
    """Smith and Senter, Automated Readability Index, AMRL-TR-66-220 (1967)."""
    return 4.71 * counts.characters / counts.words + 0.5 * counts.words_per_sentence - 21.43


def linsear_write(counts: Counts) -> float:
    """The United States Air Force's Linsear Write, on the first 100 words.

    A word of three syllables or more counts three, any other one; the sum per sentence is halved,
    after 2 are taken off where it is 20 or less.
    """
    points = sum(3 if syllables > 2 else 1 for syllables in counts.opening)
    share = points / counts.opening_sentences
    return share / 2 if share > 20 else (share - 2) / 2


def lix(counts: Counts) -> float:
    """Björnsson, Läsbarhet (1968): below 30 very easy, above 60 very hard, in any language."""
    return counts.words_per_sentence + 100 * counts.long_words / counts.words


def wiener_sachtextformel(counts: Counts) -> float:
    """The first Viennese formula for factual texts in German, a school grade from 4 to 15.

    Bamberger and Vanecek, Lesen - Verstehen - Lernen - Schreiben (1984): the shares in per cent of
    words of three syllables and more, of more than six letters and of one syllable.
    """
    share = 100 / counts.words
    return (
        0.1935 * counts.polysyllables * share
        + 0.1672 * counts.words_per_sentence
        + 0.1297 * counts.long_words * share
        - 0.0327 * counts.monosyllables * share
        - 0.875
    )
