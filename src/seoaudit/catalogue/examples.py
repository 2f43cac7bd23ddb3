"""The Bad and Good examples of a rule's page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.catalogue.rule import Example

_SECTION = re.compile(r"^## +(Bad|Good)\b.*$|^## .*$", re.M)
_FENCE = re.compile(r"^(~~~+)([^\n]*)\n(.*?)^\1[ \t]*$", re.M | re.S)
_MARK = re.compile("[⟦⟧]")
_EXTENSIONS = {"markdown": "md", "md": "md", "mdx": "mdx", "html": "html", "text": "txt"}


def read_examples(page: str, first_line: int) -> Iterator[Example]:
    """The examples of a rule's page; `first_line` is the page's 1-based line in its file.

    Raises ValueError for a fence whose language is no format.
    """
    sections = list(_SECTION.finditer(page))
    for index, section in enumerate(sections):
        if section[1] is None:
            continue
        end = sections[index + 1].start() if index + 1 < len(sections) else len(page)
        configuration = ""
        for fence in _FENCE.finditer(page, section.end(), end):
            language, _, rest = fence[2].strip().partition(" ")
            if language == "toml":
                configuration = fence[3]
                continue
            if language not in _EXTENSIONS:
                known = ", ".join(_EXTENSIONS)
                raise ValueError(f"example fence '{language}' is no format; use {known}")
            line = first_line + page.count("\n", 0, fence.start())
            yield _example(section[1] == "Bad", fence[3], language, rest, configuration, line)
            configuration = ""


def _example(
    bad: bool, written: str, language: str, rest: str, configuration: str, line: int
) -> Example:
    named = re.search(r"path=(\S+)", rest)
    path = named[1] if named else f"example.{_EXTENSIONS[language]}"
    text, marks = unmarked(written)
    return Example(bad, text, path, marks, configuration, line)


def unmarked(written: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """A text without its ⟦ ⟧ marks, and the 0-based offsets of what they enclosed."""
    starts: list[int] = []
    marks: list[tuple[int, int]] = []
    for removed, mark in enumerate(_MARK.finditer(written)):
        offset = mark.start() - removed
        if mark[0] == "⟦":
            starts.append(offset)
        elif starts:
            marks.append((starts.pop(), offset))
    return _MARK.sub("", written), tuple(sorted(marks))
