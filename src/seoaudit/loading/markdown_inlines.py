"""What stands within a block of Markdown: words, code, links, images, emphasis, inline HTML."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from seoaudit.article import Source, Span
from seoaudit.article.elements import LinkKind
from seoaudit.loading.brackets import content_end, defined_addresses, destination
from seoaudit.loading.builder import Builder
from seoaudit.loading.byte_offsets import CharacterOffsets
from seoaudit.loading.templates import Template

if TYPE_CHECKING:
    from seoaudit.loading.html_walker import HtmlWalker

_LINK_KINDS: dict[str, LinkKind] = {
    "Inline": "inline",
    "Autolink": "autolink",
    "Email": "autolink",
}


class Inlines:
    """Hands what stands within blocks to the builder.

    A construct begins at an offset and ends at a byte, which few need to know in characters:
    `offset` converts. `hidden` is what the parser sees of the source from `body` on. `opened`
    holds offsets that the end of an open construct will ask for.
    `within` holds what makes text more than words, where there is any such thing: `code`, `html`,
    `heading` or `image` around it, and `templates` or `tags` anywhere in the article.
    """

    def __init__(self, source: Source, hidden: str, body: int, templates: list[Template]) -> None:
        self.source = source
        self.text = source.text
        self.shift = body
        self.templates = templates
        self.hidden = hidden
        self.offsets = CharacterOffsets(hidden, body)
        self.offset = self.offsets.of
        self.builder = Builder()
        self._walker: HtmlWalker | None = None
        self.next_template = 0
        self.opened: list[int] = []
        self.within = {"templates"} if templates else set[str]()
        self.images: list[tuple[str, list[str], list[Span]]] = []
        self.inner = Span(-1, -1)

    @property
    def suppressed(self) -> bool:
        """Whether words stand in an HTML element that is no prose."""
        return self._walker is not None and self._walker.suppressed

    @cached_property
    def _defined(self) -> dict[str, str]:
        return defined_addresses(self.hidden, self.text, self.shift)

    def _feed(self, start: int, end: int) -> None:
        """Hand a range of HTML to a walker, made when the first is met."""
        if self._walker is None:
            from seoaudit.loading.html_walker import HtmlWalker

            self._walker = HtmlWalker(self.builder, self.source, self.templates)
            self.within.add("tags")
        self._walker.in_line = "heading" in self.within
        self._walker.feed(start, end)

    def _text(self, value: str, start: int, end: int) -> None:
        """Take text where it may be more than words."""
        within = self.within
        if "code" in within or "html" in within:
            return
        if self.images:
            self.images[-1][1].append(value)
            self.images[-1][2].append(Span(start, end))
            return
        self._reach(start, end)
        if self.suppressed:
            return
        if self.templates and self._overlaps(start, end):
            self._text_around_templates(start, end)
        else:
            self.builder.text(start, end, value)

    def _text_around_templates(self, start: int, end: int) -> None:
        at = start
        for template in self.templates[self.next_template :]:
            if template.start >= end:
                break
            if template.start > at:
                self.builder.text(at, template.start, self.text[at : template.start])
            if template.end > at:
                self.builder.show(self.text[max(template.start, at) : template.end])
            at = max(at, template.end)
        if at < end:
            self.builder.text(at, end, self.text[at:end])

    def _overlaps(self, start: int, end: int) -> bool:
        """Whether a template stands in a range; ranges are asked for in order."""
        templates = self.templates
        while self.next_template < len(templates) and templates[self.next_template].end <= start:
            self.next_template += 1
        return self.next_template < len(templates) and templates[self.next_template].start < end

    def _inline(self, kind: str, value: Any, start: int, end: int) -> None:
        if kind == "Code":
            self._reach(start, end)
            self.builder.raw("code", start, end)
            self.builder.show(str(value))
        elif kind == "InlineHtml":
            self._reach(start, end)
            self._feed(start, end)
        elif kind in ("InlineMath", "DisplayMath"):
            self.builder.raw("math", start, end)

    def _reach(self, start: int, end: int) -> None:
        """Widen the visible part of the heading that is being read, if one is."""
        if "heading" in self.within:
            first, last = self.inner.start, self.inner.end
            self.inner = Span(start if first < 0 else first, max(last, end))

    def _start_link(self, detail: Any, start: int, end_byte: int) -> None:
        end = self.offset(end_byte)
        self._reach(start, end)
        kind = _LINK_KINDS.get(detail["link_type"], "reference")
        target, target_span = detail["dest_url"], None
        visible_end = content_end(self.text, start, end)
        if kind == "autolink":
            target_span = Span(start + 1, end - 1)
        elif kind == "inline":
            target, target_span = self._destination(visible_end, end, target)
        elif self.templates:
            target = self._defined.get(target, target)
        self.builder.begin_link(kind, start, start + 1, target, target_span, detail["title"])
        self.opened.append(visible_end)

    def _end_link(self, end: int) -> None:
        self.builder.end_link(self.opened.pop(), end)

    def _destination(self, content_end: int, end: int, target: str) -> tuple[str, Span | None]:
        """The target as written and its place, given where the bracket before it stands."""
        span = destination(self.hidden, self.shift, content_end, end)
        if span is None:
            return target, None
        if self.templates and any(
            template.start < span.end and template.end > span.start for template in self.templates
        ):
            target = self.text[span.start : span.end]
        return target, span

    def _start_image(self, detail: Any, start: int, end_byte: int) -> None:
        if "heading" in self.within:
            self._reach(start, self.offset(end_byte))
        self.images.append((detail["dest_url"], [], []))
        self.within.add("image")
        self.opened.append(start)

    def _end_image(self, end: int) -> None:
        start = self.opened.pop()
        target, alts, spans = self.images.pop()
        visible_end = content_end(self.text, start + 1, end)
        target, target_span = self._destination(visible_end, end, target)
        alt_span = Span(spans[0].start, spans[-1].end) if spans else Span(start + 2, start + 2)
        alt = "".join(alts)
        if self.templates and self._overlaps(alt_span.start, alt_span.end):
            alt = self.text[alt_span.start : alt_span.end]
        if self.images:
            self.images[-1][1].append(alt)
        else:
            self.within.remove("image")
        self.builder.image(Span(start, end), target, target_span, alt, alt_span)

    def _start_emphasis(self, _: Any, start: int, end_byte: int) -> None:
        if "heading" in self.within:
            self._reach(start, self.offset(end_byte))
        self.builder.begin_emphasis(False, start, start + 1)

    def _end_emphasis(self, end: int) -> None:
        self.builder.end_emphasis(end - 1, end)

    def _start_strong(self, _: Any, start: int, end_byte: int) -> None:
        if "heading" in self.within:
            self._reach(start, self.offset(end_byte))
        self.builder.begin_emphasis(True, start, start + 2)

    def _end_strong(self, end: int) -> None:
        self.builder.end_emphasis(end - 2, end)
