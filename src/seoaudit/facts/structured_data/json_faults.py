"""What is wrong with JSON that does not parse, in words that tell what to do."""

from __future__ import annotations

import re

from seoaudit.facts.structured_data.blocks import Block
from seoaudit.language.deferred import deferred
from seoaudit.loading.parsed import MalformedError

_REFERENCE = deferred(r"&(?:#\d+|#x[\da-f]+|\w+);", re.IGNORECASE)
_WORDS = (
    ("Invalid control character", "a line break or a tab stands within a text; write \\n or \\t"),
    (
        "Invalid \\escape",
        "a backslash before a character that needs none; write two for a real one",
    ),
    ("Invalid \\uXXXX escape", "\\u wants four hexadecimal digits"),
    ("Unterminated string", "a text has no closing quotation mark"),
    (
        "Expecting ',' delimiter",
        "a comma is missing, or a text ends before its quotation mark does",
    ),
    ("Expecting ':' delimiter", "a colon is missing after the name"),
    ("Expecting property name", "a name in double quotation marks is expected"),
    ("Expecting value", "a value is expected"),
    ("Extra data", "more follows after the end of the object"),
)


def reason_of(fault: MalformedError, block: Block) -> str:
    """The reason of `fault` in the words of somebody who writes JSON by hand."""
    at = fault.span.start
    text = block.source.text
    found = text[at : at + 1]
    if fault.reason.startswith("it stops"):
        return f"{fault.reason}; a bracket or a brace is missing at the end"
    if found in ("“", "”", "„", "‘", "’"):
        return f"a typographic quotation mark ({found}) in place of a straight one"
    if found == "'":
        return "single quotation marks; JSON knows double ones alone"
    if text.startswith(("//", "/*"), at):
        return "a comment, which JSON does not know"
    if reference := _REFERENCE.match(text, at):
        return f"{reference[0]} stands as it is in a script; write the character itself"
    for message, words in _WORDS:
        if fault.reason.startswith(message):
            return words
    return fault.reason
