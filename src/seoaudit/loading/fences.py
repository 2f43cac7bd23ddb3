"""Where front matter begins and ends, and what only looks like its fences."""

from __future__ import annotations

import re

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.article.front_matter import Style
from seoaudit.language.deferred import deferred
from seoaudit.loading.unfenced import json_end, reads_as_fields, unclosed_end

_EOL = r"[ \t]*(?:\r\n|\n|\r|\Z)"
_LEAD = deferred(r"(?:\ufeff|[ \t]*(?:\r\n|\n|\r))*")
_OPENING = deferred(rf"(?:---[ \t]*(?P<name>[A-Za-z]{{0,12}})|\+\+\+|;;;){_EOL}")
# A fence with a dash too few or too many, and two fields right behind it.
_MISSHAPEN = deferred(
    rf"(?P<fence>--|-{{4,}}|[—–]+-?){_EOL}(?=(?:[a-z][\w-]*:[ \t][^\r\n]*(?:\r\n|\n|\r)){{2}})"
)
_BRACE = deferred(r"\{\s*(?:\"(?:[^\"\\\r\n]|\\.)*\"\s*:|\}[ \t]*(?:[\r\n]|\Z))")
_NAMED: dict[str, tuple[Style, bool]] = {
    "": ("yaml", True),
    "yaml": ("yaml", True),
    "yml": ("yaml", True),
    "toml": ("toml", True),
    "json": ("json", True),
    "js": ("json", False),
    "javascript": ("json", False),
}
_BLANK_LINE = deferred(_EOL)


class Fenced(Struct, frozen=True):
    """A block of front matter: 0-based character offsets.

    `span` holds the fences, `content` is what is between them, the body begins at `body`. `data`
    is False for a program (`---js`), which is never run. `unclosed` says what is wrong with the
    fences, "" where they are both there. The opening one has `width` characters.
    """

    style: Style
    span: Span
    content: Span
    body: int
    data: bool = True
    unclosed: str = ""
    width: int = 3

    @property
    def opening(self) -> Span:
        """The opening fence, to the end of its line."""
        return Span(self.span.start, min(self.content.start, self.span.start + self.width))


def locate(text: str) -> Fenced | None:
    """The front matter at the head of `text`, None where it has none.

    Byte order marks and blank lines before it are passed over. A horizontal rule that is followed
    by prose opens no front matter.
    """
    lead = _LEAD.match(text)
    start = lead.end() if lead else 0
    if text[start : start + 1] == "{":
        return _braced(text, start)
    opening = _OPENING.match(text, start)
    if opening is None:
        return _opened_askew(text, start) if text[start : start + 1] in ("-", "—", "–") else None
    if text.startswith("-", start):
        known = _NAMED.get(opening["name"].lower())
        if known is None:
            return None
        style, data = known
        closing = ("---", "...") if style == "yaml" else ("---",)
    else:
        style, data = ("toml" if text.startswith("+", start) else "json"), True
        closing = (opening.group()[:3],)
    return _fenced(text, opening, closing, style, data)


def _fenced(
    text: str, opening: re.Match[str], closing: tuple[str, ...], style: Style, data: bool
) -> Fenced | None:
    start, inside = opening.span()
    found: Span | None = None
    for fence in closing:
        found = _line_of(text, fence, inside, found.start if found else len(text)) or found
    if found is None:
        return without_closing(text, start, inside, style)
    content = Span(inside, found.start)
    named = style != "yaml" or bool(opening["name"])
    if not named and not reads_as_fields(text[content.start : content.end]):
        return None
    return Fenced(style, Span(start, found.start + 3), content, found.end, data)


def _line_of(text: str, fence: str, start: int, end: int) -> Span | None:
    """The first line from `start` to `end` that holds nothing but `fence`, with its line end."""
    at = text.find(fence, start, end)
    while at >= 0:
        rest = _BLANK_LINE.match(text, at + len(fence))
        if rest and text[at - 1] in "\r\n":
            return Span(at, rest.end())
        at = text.find(fence, at + 1, end)
    return None


def without_closing(text: str, start: int, inside: int, style: Style) -> Fenced | None:
    """Front matter that is never closed: the lines after the opening that read as fields."""
    run = unclosed_end(text, inside, style)
    if run is None:
        return None
    end, body, reason = run
    return Fenced(style, Span(start, end), Span(inside, end), body, True, reason)


def _opened_askew(text: str, start: int) -> Fenced | None:
    """Front matter whose opening fence is no fence, so that generators take its fields for text."""
    opening = _MISSHAPEN.match(text, start)
    run = unclosed_end(text, opening.end(), "yaml") if opening else None
    if opening is None or run is None:
        return None
    end, body, _ = run
    fence = opening["fence"]
    reason = f"the opening fence is `{fence}`, it has to be `---`"
    content = Span(opening.end(), end)
    return Fenced("yaml", Span(start, end), content, body, True, reason, len(fence))


def _braced(text: str, start: int) -> Fenced | None:
    """JSON at the head, whose braces are its fences."""
    if _BRACE.match(text, start) is None:
        return None
    end, closed = json_end(text, start)
    rest = re.compile(r"[ \t]*(?:\r\n|\n|\r)?").match(text, end)
    body = rest.end() if rest else end
    reason = "" if closed else "the opening `{` is never closed"
    return Fenced("json", Span(start, end), Span(start, end), body, True, reason)
