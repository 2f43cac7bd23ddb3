"""Template constructs in an article: what a site generator replaces before a reader sees it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec import Struct

from seoaudit.article import Format
from seoaudit.article.elements import RawKind
from seoaudit.language.deferred import deferred

# The name of an attribute list, which is no construct of its own but says how another looks.
ATTRIBUTES = "attributes"
# The name of a line that opens or closes a container (`::: tip`), as of an element of HTML.
CONTAINER = ":::"


class Template(Struct, frozen=True, order=True):
    """A template construct: offsets in the text, the name of its tag or shortcode.

    `kind` is `template`, or `comment`, or `esm` for the import and export lines of MDX.
    """

    start: int
    end: int
    name: str
    kind: RawKind = "template"


_CONSTRUCT = deferred(
    r"\{\{[<%]\s*(?P<hugo>/?[\w./-]*)(?:[^>%]|[>%](?!\}\})){0,3000}?[>%]\}\}"
    r"|\{%-?\s*(?P<liquid>\w*)(?:[^%]|%(?!\})){0,3000}?%\}"
    r"|\{#(?![\w-]+\}).{0,2000}?#\}"
    r"|\{\{-?\s*[\w.]+\(\s*[\[{].{0,8000}?[\]}]\s*\)\s*-?\}\}"
    r"|\{\{\{?[^\n{}]*(?:\{[^\n{}]*\}[^\n{}]*)*\}\}\}?"
    r"|<%[=-]?(?:[^%]|%(?!>)){0,2000}?%>",
    re.DOTALL,
)
# What stands between these and their end tag is no prose.
_PAIRED = frozenset(
    "highlight comment set code-toggle mermaid codetabs capture schema javascript stylesheet "
    "verbatim callout-code math katex".split()
)
_ESM = deferred(
    r"^(?:import\s[^\n]*?from\s|import\s*['\"]|export\s+(?:const|default|function|let)\b)", re.M
)
# An import or export ends at a blank line, and at a fence where it stands in a code block.
_ESM_END = deferred(r"(?:\r\n|\n|\r(?!\n))(?=[ \t]*(?:[\r\n]|```|~~~|\Z))")
# The tag of a component that has lines of its own, several where its attributes need them.
_IN_BRACES = r"\{(?:[^{}]|\{(?:[^{}]|\{[^{}]{0,500}\}){0,500}\}){0,1500}\}"
_ATTRIBUTE = (
    rf"\s+(?:[\w:.-]+(?:=(?:\"[^\"]{{0,1000}}\"|'[^']{{0,1000}}'|{_IN_BRACES}))?|{_IN_BRACES})"
)
_COMPONENT_LINE = deferred(
    rf"^[ \t]*(?P<tag></?(?P<name>[A-Z][\w.]*)(?:{_ATTRIBUTE}){{0,40}}\s{{0,80}}>)[ \t]*$",
    re.MULTILINE,
)
# Within a component code may be indented deeper than Markdown has it.
_FENCED = deferred(
    r"^[ \t]*(?P<fence>`{3,}|~{3,})[^`\r\n]*$.*?(?:^[ \t]*(?P=fence)[`~]*[ \t]*$|\Z)",
    re.MULTILINE | re.DOTALL,
)
# What an attribute list may follow without being the beginning of a line.
_ENDS_WITH = deferred(r"[^\s*+|-]|[ \t](?=[^\n]*\}[ \t]*(?:[\r\n]|\Z))|\*(?=\{)")
_NOT_LINE_END = deferred(r"[^\r\n]")
_MDX_COMMENT = deferred(r"\{/\*.*?\*/\}", re.DOTALL)


def template_spans(text: str, start: int, format: Format) -> list[Template]:
    """The template constructs of `text` from offset `start` on, in order, not overlapping."""
    found: list[Template] = []
    braced = "{" in text and ("{{" in text or "{%" in text or "{#" in text)
    if braced or ("<" in text and "<%" in text):
        found.extend(_constructs(text, start))
    # One character is found much faster than two.
    colons = text.find(":", start) >= 0 and "::" in text
    if colons and ("\n::" in text or text.startswith("::", start)):
        from seoaudit.loading.content_components import component_lines

        found.extend(Template(*line) for line in component_lines(text, start))
    if format == "mdx":
        found.extend(_mdx(text, start))
    if format != "html":
        found.extend(_dialects(text, start, format, containers=colons and ":::" in text))
    if len(found) > 1:
        found.sort()
    return list(_without_overlaps(found))


def _dialects(text: str, start: int, format: Format, containers: bool) -> Iterator[Template]:
    """What a dialect of Markdown adds to it; the braces of MDX are expressions."""
    attributes = format != "mdx" and "{" in text
    formulas = "$" in text and "$$" in text
    if not (attributes or containers or formulas):
        return
    from seoaudit.loading import dialects

    if attributes:
        for first, end in dialects.attribute_lists(text, start):
            yield Template(first, end, ATTRIBUTES, "comment")
    if containers:
        for first, end in dialects.container_fences(text, start):
            yield Template(first, end, CONTAINER, "html")
    if formulas:
        for first, end in dialects.displayed_mathematics(text, start):
            yield Template(first, end, "", "math")


def _constructs(text: str, start: int) -> Iterator[Template]:
    at = start
    while match := _CONSTRUCT.search(text, at):
        name = match["hugo"] or match["liquid"] or ""
        end = match.end()
        if name in _PAIRED and not _closes_itself(match):
            end = _paired_end(text, end, name)
        kind: RawKind = "comment" if match[0].startswith("{#") or name == "comment" else "template"
        yield Template(match.start(), end, name, kind)
        at = end


def _closes_itself(match: re.Match[str]) -> bool:
    return match["liquid"] == "set" and "=" in match[0]


def _paired_end(text: str, after: int, name: str) -> int:
    closing = re.compile(
        r"\{%-?\s*end"
        + re.escape(name)
        + r"\b[^%]*%\}|\{\{[<%]\s*/\s*"
        + re.escape(name)
        + r"\b[^}]*\}\}"
    )
    closed = closing.search(text, after)
    return closed.end() if closed else after


def _mdx(text: str, start: int) -> Iterator[Template]:
    # What stands between the tags of a component is Markdown, unlike between those of HTML.
    for match in _COMPONENT_LINE.finditer(text, start):
        yield Template(match.start("tag"), match.end("tag"), match["name"], "html")
    reached = start
    for match in _ESM.finditer(text, start):
        if match.start() >= reached:
            end = _ESM_END.search(text, match.end())
            reached = end.start() if end else len(text)
            yield Template(match.start(), reached, "", "esm")
    for match in _MDX_COMMENT.finditer(text, start):
        yield Template(match.start(), match.end(), "", "comment")
    yield from _expressions(text, start)


def _expressions(text: str, start: int) -> Iterator[Template]:
    """Balanced `{...}` of one paragraph at most, outside fenced code."""
    at = text.find("{", start)
    fences = _FENCED.finditer(text, start)
    fence = next(fences, None)
    while at >= 0:
        while fence is not None and fence.end() <= at:
            fence = next(fences, None)
        if fence is not None and fence.start() <= at:
            at = text.find("{", fence.end())
            continue
        end = _balanced(text, at)
        if end > at and not text.startswith(("{{", "{%", "{/*", "{#"), at):
            yield Template(at, end, "")
        at = text.find("{", max(end, at + 1))


def _balanced(text: str, at: int, limit: int = 5000) -> int:
    depth = 0
    for offset in range(at, min(len(text), at + limit)):
        character = text[offset]
        if character == "{":
            depth += 1
        elif character == "}":
            depth -= 1
            if depth == 0:
                return offset + 1
    return -1


def _without_overlaps(found: list[Template]) -> Iterator[Template]:
    reached = -1
    for template in found:
        if template.start >= reached:
            yield template
            reached = template.end


def masked(text: str, start: int, templates: list[Template]) -> str:
    """`text` from `start` on with its templates hidden from a Markdown parser, as long as before.

    A template alone on its lines becomes blank, one within a line becomes a word. Bare carriage
    returns become line feeds, which is what they mean.
    """
    parts: list[str] = []
    at = start
    for template in templates:
        parts.append(text[at : template.start])
        parts.append(_hidden(text, template))
        at = template.end
    parts.append(text[at:])
    hidden = "".join(parts)
    if "\r" in hidden:
        hidden = re.sub(r"\r(?!\n)", "\n", hidden)
    return hidden.replace("\0", " ")


def _hidden(text: str, template: Template) -> str:
    written = text[template.start : template.end]
    line_start = max(text.rfind("\n", 0, template.start), text.rfind("\r", 0, template.start)) + 1
    alone_before = not text[line_start : template.start].strip()
    rest = re.compile(r"[^\r\n]*").match(text, template.end)
    alone_after = not (rest[0].strip() if rest else "")
    # A construct may continue with another one on the same line: `{% a %}{% b %}` stays blank.
    if rest and rest[0].lstrip().startswith(("{{", "{%", "{#")):
        alone_after = True
    if template.name == ATTRIBUTES and _ENDS_WITH.match(text, template.start - 1):
        alone_before = alone_after = True
    return _NOT_LINE_END.sub(" " if alone_before and alone_after else "x", written)
