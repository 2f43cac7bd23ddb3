"""What makes a line of text look like a heading."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred
from seoaudit.language.heading_words import BYLINES, CONTENTS_HEADINGS, READING_TIMES
from seoaudit.language.pack import Pack

MAX_WORDS = 12
# Questions of a list of questions and answers run longer.
MAX_QUESTION_WORDS = 16
MAX_CHARACTERS = 90
_CLOSING = ".!:;,…–—"
_BYLINE = deferred(rf"(?:{BYLINES})(?!\w)", re.IGNORECASE)
_DATE = deferred(
    r"\b\d{1,2}(?:st|nd|rd|th|er|º|\.)?,? (?:de )?(?:\w+,? )?(?:de |del )?\d{4}\b"
    r"|\b\d{4}-\d{2}-\d{2}\b"
)
_ADDRESS = deferred(r"@\w|://|www\.")
_SEVEN_DIGITS = deferred(r"(?:\d[ ().+-]{0,3}){7}")
# `I can hear you. Really?` is said, and no heading.
_TWO_SENTENCES = deferred(r"[a-z]{2}[.!?] [A-Z]")
_FORMULA = deferred(r"\w[)%]? = ")
_FIRST_WORD = deferred(r"([^\W\d_]+)['’ ]")
_READING_TIME = deferred(READING_TIMES, re.IGNORECASE)
CONTENTS = deferred(CONTENTS_HEADINGS, re.IGNORECASE)


def looks_like_heading(line: str, pack: Pack | None) -> bool:
    """Whether a line reads as a heading and not as a sentence, a label, a byline or an address.

    `pack` is what is known of the article's language.
    """
    if not 2 <= len(line) <= MAX_CHARACTERS or line[-1] in _CLOSING:
        return False
    if line[0] in '"“„«»' and line[-1] in '"”“»«':
        return False
    first = line.lstrip("\"'“‘«¿¡(#")[:1]
    if not (first.isupper() or first.isdigit()) or "|" in line:
        return False
    words = line.split()
    if len(words) > (MAX_QUESTION_WORDS if line[-1] == "?" else MAX_WORDS) or not any(
        character.isalpha() for character in line
    ):
        return False
    if _ADDRESS.search(line) or _SEVEN_DIGITS.search(line) or _READING_TIME.search(line):
        return False
    if _FORMULA.search(line) or _TWO_SENTENCES.search(line):
        return False
    capitals = sum(word[0].isupper() for word in words)
    if line[-1] != "?" and 2 * capitals < len(words) and _begins_sentence(line, pack):
        return False
    return not (_BYLINE.match(line) or (len(words) <= 6 and _DATE.search(line)))


def _begins_sentence(line: str, pack: Pack | None) -> bool:
    """Whether a line begins as a sentence does that lacks its full stop."""
    first = _FIRST_WORD.match(line)
    if first is None or pack is None:
        return False
    return first[1].lower() in pack.sentence_subjects


def is_title_case(line: str) -> bool:
    """Whether every longer word of a line begins with a capital or a digit."""
    return all(word[0].isupper() or not word[0].isalpha() for word in line.split() if len(word) > 4)
