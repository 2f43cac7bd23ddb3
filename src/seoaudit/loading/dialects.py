"""What dialects of Markdown add to it, and a parser of the common one takes for words."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.language.deferred import deferred

_ATTRIBUTE = r"(?:[.#][\w-]+|[\w:-]+=(?:\"[^\"\n]*\"|'[^'\n]*'|[\w./%-]+))"
# `{: .button }` of kramdown and Python-Markdown, `{.lead #start}` of markdown-it and others.
_ATTRIBUTES = deferred(
    rf"\{{(?:(?P<kramdown>:)[^{{}}\n]{{0,300}}"
    rf"|[ \t]*{_ATTRIBUTE}(?:[ \t]+{_ATTRIBUTE}){{0,20}}[ \t]*)\}}"
)
_LINE_END = deferred(r"[ \t\r]*(?:\n|\Z)")
# What ends the markup of a link, an image, emphasis or code.
_MARKED = frozenset(")*`")
_HEADING = deferred(r"[ \t]{0,3}#{1,6}[ \t]")
# `::: tip`, `:::note[Mind the gap]`, `::: details What it costs` and the line that closes them.
_FENCE = deferred(
    r"^[ \t>]*(?P<fence>:{3,}(?:[ \t]*[\w-]+)?(?:\[[^\]\n]*\])?(?:\{[^{}\n]*\})?"
    r"(?:[ \t]+[^\r\n]{1,40})?)[ \t\r]*$"
    r"|^[ \t>]*(?P<mark>:{3,}[ \t]*[\w-]+)(?=[ \t])",
    re.MULTILINE,
)
_MATH = deferred(
    r"^[ \t>]*(?P<math>\$\$(?:[^$\n]|\$(?!\$)|\n(?![ \t]*\n)){1,5000}\$\$)[ \t\r]*$", re.MULTILINE
)


def attribute_lists(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where attribute lists stand from offset `start` on: right behind what they are about, or at
    the end of their line. Those of headings the parser knows itself."""
    for found in _ATTRIBUTES.finditer(text, start):
        if found["kramdown"] or _belongs(text, *found.span()):
            yield found.span()


def _belongs(text: str, first: int, end: int) -> bool:
    """Whether something stands before the braces `text[first:end]` that they can be about."""
    line = text.rfind("\n", 0, first) + 1
    if _HEADING.match(text, line):
        return False
    before = text[max(first - 1, line) : first]
    if before in _MARKED or (before == "]" and text[first + 1] in ".#"):
        return True
    return not before.strip() and _LINE_END.match(text, end) is not None


def container_fences(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where the lines stand that open and close containers (`::: tip`), with their short titles."""
    for found in _FENCE.finditer(text, start):
        yield found.span("fence" if found["fence"] else "mark")


def displayed_mathematics(text: str, start: int) -> Iterator[tuple[int, int]]:
    """Where formulas between two `$$` stand that have lines of their own."""
    for found in _MATH.finditer(text, start):
        yield found.span("math")
