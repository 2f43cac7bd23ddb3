"""The words between the tags of HTML, as a browser shows them."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from seoaudit.language.deferred import deferred
from seoaudit.loading.builder import Builder

if TYPE_CHECKING:
    from seoaudit.loading.templates import Template

_WIDE_SPACE = deferred(r" {2,}")
_SPACES = " \t\n\r\f"
_TO_SPACE = str.maketrans("\t\n\r\f", "    ")
_NOT_LINE_END = deferred(r"[^\r\n]")

Begin = Callable[[int], None]


class Words:
    """Hands words to a builder with their white space collapsed and templates left out.

    `show` takes what a reader sees that is no word; `begin`, which comes with the words, opens the
    block of those at an offset. Each stretch of white space, and each character reference, is a
    piece of its own.
    """

    def __init__(
        self,
        builder: Builder,
        text: str,
        templates: Sequence[Template],
        show: Callable[[str], None],
    ) -> None:
        self.builder = builder
        self.text = text
        self._show = show
        self._templates = templates
        self._template_starts = [template.start for template in templates]

    def add(self, start: int, end: int, begin: Begin) -> None:
        """The text from `start` to `end`, which holds no tag and no character reference."""
        if not self._templates or not self._template_within(start, end):
            self._plain(start, end, begin)
            return
        first = max(bisect_right(self._template_starts, start) - 1, 0)
        for template in self._templates[first:]:
            if template.start >= end:
                break
            if template.end <= start:
                continue
            if template.start > start:
                self._plain(start, template.start, begin)
            self._show(self.text[max(start, template.start) : min(end, template.end)])
            start = template.end
        if start < end:
            self._plain(start, end, begin)

    def refer(self, start: int, end: int, value: str, begin: Begin) -> None:
        """A character reference: one piece of the prose that stands for all of `start:end`."""
        builder = self.builder
        if value in _SPACES and (not builder.in_block or self.after_space()):
            return
        if not builder.in_block:
            if value.isspace():
                return
            begin(start)
        builder.text(start, end, value.translate(_TO_SPACE))

    def after_space(self) -> bool:
        """Whether white space here would be the second in a row or the first of a block."""
        parts = self.builder.streams[self.builder.scope].parts
        return not parts or parts[-1][-1] in " \n"

    def _template_within(self, start: int, end: int) -> bool:
        last = bisect_left(self._template_starts, end) - 1
        return last >= 0 and self._templates[last].end > start

    def _plain(self, start: int, end: int, begin: Begin) -> None:
        raw = self.text[start:end]
        builder = self.builder
        kept = raw.lstrip(_SPACES)
        if not kept:
            if raw and builder.in_block and not self.after_space():
                builder.text(start, end, " ")
            return
        blank = len(raw) - len(kept)
        if not builder.in_block:
            begin(start + blank)
        if blank and self.after_space():
            start += blank
            raw = kept
        if "\n" in raw or "\t" in raw or "\r" in raw or "\f" in raw:
            raw = raw.translate(_TO_SPACE)
        if "  " not in raw:
            builder.text(start, end, raw)
            return
        at = 0
        for wide in _WIDE_SPACE.finditer(raw):
            first, last = wide.span()
            if first > at:
                builder.text(start + at, start + first, raw[at:first])
            builder.text(start + first, start + last, " ")
            at = last
        if at < len(raw):
            builder.text(start + at, end, raw[at:] if at else raw)


def without_templates(text: str, templates: Sequence[Template]) -> str:
    """`text` with its template constructs blanked out, as long and with as many lines.

    The value of an attribute (`src={hero}`) becomes a word, or what follows would be the value.
    """
    parts: list[str] = []
    at = 0
    for template in templates:
        parts.append(text[at : template.start])
        filler = "x" if text[template.start - 1 : template.start] == "=" else " "
        parts.append(_NOT_LINE_END.sub(filler, text[template.start : template.end]))
        at = template.end
    parts.append(text[at:])
    return "".join(parts)
