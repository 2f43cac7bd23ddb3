"""Text of others in Markdown that a code host shows: it stays text, and calls nobody.

Hosts look for mentions (`@name`), references (`#1`, `!1`, `GH-1`), addresses and emoji in the text
that Markdown leaves behind, where an escape is gone already. A zero-width space within keeps them
from being found.
"""

from __future__ import annotations

from seoaudit.language.deferred import deferred
from seoaudit.reporting.columns import printable

_APART = "\u200b"
_CALL = deferred(r"[@#!~%&^](?=[\w\"'])|:(?=//|[\w+-]+:)|\b(?i:GH)-(?=\d)|\b(?i:www)(?=\.)")
_TICKS = deferred(r"`+")
# One backtick on either side; what stands between begins and ends with something to see.
_QUOTED = deferred(r"(?<!`)`((?!\s)[^`]*[^`\s])`(?!`)")
_HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_IN_HTML = str.maketrans(_HTML)
# Mathematics stands between two dollar signs. Some hosts look for them before Markdown takes the
# escape away and some after; those do not look across elements.
_IN_MARKDOWN = str.maketrans(
    {**{mark: f"\\{mark}" for mark in "\\`*_[]|~^"}, **_HTML, "$": "<span>\\$</span>"}
)


def markdown_text(text: str) -> str:
    """A text on one line that shows as it stands wherever inline Markdown may.

    It must not begin a line: there, other characters have a meaning too.
    """
    return _CALL.sub(rf"\g<0>{_APART}", printable(text)).translate(_IN_MARKDOWN)


def markdown_message(text: str) -> str:
    """The message of a rule: as `markdown_text`, but what stands between backticks is code."""
    parts = _QUOTED.split(printable(text))
    return "".join(
        code_span(part) if index % 2 else markdown_text(part) for index, part in enumerate(parts)
    )


def code_span(text: str) -> str:
    """A text on one line as code, in which hosts look for nothing."""
    shown = printable(text) or " "
    longest = max((len(run) for run in _TICKS.findall(shown)), default=0)
    ticks = "`" * (longest + 1)
    pad = " " if shown[0] in " `" or shown[-1] in " `" else ""
    return f"{ticks}{pad}{shown}{pad}{ticks}"


def html_code(text: str) -> str:
    """A text on one line as code, in a block of HTML in which Markdown means nothing."""
    return f"<code>{printable(text).translate(_IN_HTML)}</code>"


def counted_length(text: str) -> int:
    """The length of a text in UTF-16 units, at least what any host counts against a limit."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2
