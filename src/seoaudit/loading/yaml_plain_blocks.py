"""YAML's texts over several lines (`|` and `>`) in their everyday form."""

from __future__ import annotations

from collections.abc import Sequence

from seoaudit.loading.yaml_plain_values import NotPlain

HEADERS = ("|", "|-", ">", ">-")


def block_text(lines: Sequence[str], at: int, outer: int, header: str) -> tuple[str, int]:
    """The text whose lines begin at `lines[at]`, and the index of the line after it.

    `lines` is what stands between line feeds, so that the last is empty where the text ends well.
    `outer` is the indentation of its key; `header` is one of `HEADERS`. Raises `NotPlain` where
    lines are indented further than the first, and for other things that only the library knows.
    """
    end, last = at, len(lines) - 1
    indent = _indent(lines[at]) if at < last and not lines[at].isspace() else 0
    if indent <= outer:
        raise NotPlain
    words: list[str] = []
    while end < last:
        line = lines[end].removesuffix("\r")
        if line.strip(" "):
            if _indent(line) < indent:
                break
        elif len(line) > indent:
            raise NotPlain
        words.append(line[indent:])
        end += 1
    if end == last and lines[last]:
        # Nothing ends the last line.
        raise NotPlain
    while not words[-1]:
        words.pop()
    if not all(map(str.isprintable, words)):
        raise NotPlain
    text = "\n".join(words) if header[0] == "|" else _folded(words)
    return text if header[1:] else f"{text}\n", end


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _folded(lines: list[str]) -> str:
    """Lines run on; of the breaks around blank lines all but the first are kept."""
    parts: list[str] = []
    blank = 0
    for line in lines:
        if not line:
            blank += 1
            continue
        if line[0] == " ":
            raise NotPlain
        if parts:
            parts.append("\n" * blank or " ")
        parts.append(line)
        blank = 0
    return "".join(parts)
