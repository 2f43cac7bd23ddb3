"""Finds the front matter of an article, reads it, and tells where the body begins."""

from __future__ import annotations

import re

from seoaudit.article import FrontMatter, Problem, Source, Span
from seoaudit.language.deferred import deferred
from seoaudit.loading.fences import Fenced, locate, without_closing
from seoaudit.loading.parsed import Parsed
from seoaudit.loading.yaml_plain import read_plain

# Lines that read as fields right behind the closing fence, up to one more fence.
_SECOND_BLOCK = deferred(
    r"[a-z][\w-]*:(?:[ \t][^\r\n]*)?(?:\r\n|\n|\r)"
    r"(?:(?:[A-Za-z][\w-]*:(?:[ \t][^\r\n]*)?|[ \t]+\S[^\r\n]*|-[ \t][^\r\n]*)(?:\r\n|\n|\r))*"
    r"---[ \t]*(?:[\r\n]|\Z)"
)


def read_front_matter(source: Source) -> tuple[FrontMatter | None, int]:
    """The front matter at the head of an article, and the 0-based offset where its body begins.

    None and 0 where there is none. Nothing is raised: what is wrong is among its problems, and the
    body begins behind the closing fence all the same.
    """
    fenced = locate(source.text)
    if fenced is None:
        return None, 0
    if not fenced.data:
        return FrontMatter(fenced.style, fenced.span, fenced.content), fenced.body
    parsed = _parse(source, fenced)
    if fenced.style == "yaml" and not fenced.unclosed and _is_broken(parsed):
        fenced, parsed = _closed_too_late(source, fenced, parsed)
    problems = [*_fence_problems(source, fenced), *parsed.problems]
    problems.sort(key=lambda problem: problem.span)
    front_matter = FrontMatter(
        fenced.style, fenced.span, fenced.content, parsed.fields, tuple(problems), parsed.data
    )
    return front_matter, fenced.body


def _parse(source: Source, fenced: Fenced) -> Parsed:
    if fenced.style == "toml":
        from seoaudit.loading.toml_fields import read_toml

        return read_toml(source, fenced.content)
    if fenced.style == "json":
        from seoaudit.loading.json_fields import read_json

        return read_json(source, fenced.content)
    plain = read_plain(source, fenced.content)
    if plain is not None:
        return plain
    from seoaudit.loading.yaml_fields import read_yaml

    return read_yaml(source, fenced.content)


def _is_broken(parsed: Parsed) -> bool:
    return not parsed.fields and any(entry.kind == "invalid" for entry in parsed.problems)


def _closed_too_late(source: Source, fenced: Fenced, parsed: Parsed) -> tuple[Fenced, Parsed]:
    """A block that does not parse because its closing fence is a horizontal rule of the body.

    Then the fields at its head end at a blank line or at a misshapen fence, parse by themselves,
    and what the parser refuses stands behind them. Otherwise the block stays as it was.
    """
    shorter = without_closing(source.text, fenced.span.start, fenced.content.start, "yaml")
    if shorter is None or shorter.body >= fenced.content.end:
        return fenced, parsed
    if source.text[shorter.content.end : shorter.body].strip() == "":
        behind = source.text[shorter.content.end : fenced.content.end]
        if not re.match(r"[ \t]*(?:\r\n|\n|\r)", behind):
            return fenced, parsed
    refused = min(entry.span.start for entry in parsed.problems)
    if refused < shorter.content.end:
        return fenced, parsed
    fewer = _parse(source, shorter)
    return (fenced, parsed) if _is_broken(fewer) else (shorter, fewer)


def _fence_problems(source: Source, fenced: Fenced) -> list[Problem]:
    if fenced.unclosed:
        return [Problem("invalid", fenced.opening, fenced.unclosed)]
    second = _SECOND_BLOCK.match(source.text, fenced.body) if fenced.style == "yaml" else None
    if second is None:
        return []
    closing = Span(max(fenced.span.end - 3, fenced.content.end), fenced.span.end)
    reason = "this fence ends the front matter, and the fields behind it are read as text"
    return [Problem("invalid", closing, reason)]
