"""The Bad and Good examples of a rule's page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from seoaudit.catalogue.rule import Example
from seoaudit.language.deferred import deferred

# A fence is looked for first, so that a heading within an example begins no section.
_PART = deferred(
    r"^(?P<fence>~~~+)(?P<info>[^\n]*)\n(?P<text>.*?)^(?P=fence)[ \t]*$|^## +(?P<heading>[^\n]*)$",
    re.MULTILINE | re.DOTALL,
)
_MARK = deferred("[⟦⟧]")
_EXTENSIONS = {"markdown": "md", "md": "md", "mdx": "mdx", "html": "html", "text": "txt"}


def read_examples(page: str, first_line: int) -> Iterator[Example]:
    """The examples of a rule's page; `first_line` is the page's 1-based line in its file.

    Raises ValueError for a fence whose language is no format.
    """
    section = configuration = ""
    for part in _PART.finditer(page):
        if part["heading"] is not None:
            section, configuration = part["heading"].partition(" ")[0], ""
            continue
        if section not in ("Bad", "Good"):
            continue
        language, _, rest = part["info"].strip().partition(" ")
        if language == "toml":
            configuration = part["text"]
            continue
        if language not in _EXTENSIONS:
            known = ", ".join(_EXTENSIONS)
            raise ValueError(f"example fence '{language}' is no format; use {known}")
        line = first_line + page.count("\n", 0, part.start())
        yield _example(section == "Bad", part["text"], language, rest, configuration, line)
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
