"""The Bad and Good examples of a rule's page."""

from __future__ import annotations

import re
from collections.abc import Iterator

from msgspec.structs import replace

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

    A `toml` fence before an example is its configuration, an `http` fence the conversation with the
    server of a live page, an `http links` fence those with the servers it links to. A `file` fence
    is a file beside it, a `files` fence lists such whose content does not matter. Raises ValueError
    for a fence whose language is no format.
    """
    section = configuration = exchange = ""
    about_links = False
    files: list[tuple[str, str]] = []
    for part in _PART.finditer(page):
        if part["heading"] is not None:
            section, configuration, exchange = part["heading"].partition(" ")[0], "", ""
            files.clear()
            continue
        if section not in ("Bad", "Good"):
            continue
        language, _, rest = part["info"].strip().partition(" ")
        if language == "toml":
            configuration = part["text"]
            continue
        if language == "http":
            exchange, about_links = part["text"], rest == "links"
            continue
        if language in ("file", "files"):
            files.extend(_files(language, rest, part["text"]))
            continue
        if language not in _EXTENSIONS:
            known = ", ".join(_EXTENSIONS)
            raise ValueError(f"example fence '{language}' is no format; use {known}")
        line = first_line + page.count("\n", 0, part.start())
        example = _example(section == "Bad", part["text"], language, rest, configuration, line)
        example = replace(example, files=tuple(files))
        yield _answered(example, exchange, about_links) if exchange else example
        configuration = exchange = ""
        files.clear()


def _files(language: str, rest: str, text: str) -> Iterator[tuple[str, str]]:
    """Paths and contents: of one file whose path the fence names, or of a list of empty ones."""
    if language == "files":
        yield from ((line.strip(), "") for line in text.splitlines() if line.strip())
        return
    named = re.search(r"path=(\S+)", rest)
    if named is None:
        raise ValueError("a fence `file` names no file; write `file path=...`")
    yield named[1], text


def _example(
    bad: bool, written: str, language: str, rest: str, configuration: str, line: int
) -> Example:
    named = re.search(r"path=(\S+)", rest)
    path = named[1] if named else f"example.{_EXTENSIONS[language]}"
    text, marks = unmarked(written)
    return Example(bad, text, path, marks, configuration, line)


def _answered(example: Example, exchange: str, about_links: bool) -> Example:
    """An example that is a live page, or whose links were asked for. Raises ValueError."""
    from seoaudit.article.link_state import answered
    from seoaudit.loading.exchange import read_exchanges

    responses = read_exchanges(exchange)
    if not about_links:
        return replace(example, response=responses[0])
    states = {one.asked: answered(one.status, one.reason) for one in responses}
    return replace(example, link_states=states)


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
