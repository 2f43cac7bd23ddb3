"""YAML's texts over several lines (`|` and `>`) in their everyday form."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from seoaudit.article import Passage, Span
from seoaudit.loading.parsed import passage_of
from seoaudit.loading.yaml_plain_values import NotPlain

HEADERS = ("|", "|-", ">", ">-")

# A line: what it says, where that begins and ends, and where the next line begins.
_Row = tuple[str, int, int, int]
# A run of a passage: what it says, and the source that it stands for.
_Run = tuple[str, int, int]


def block_scalar(
    lines: Sequence[str], at: int, offset: int, outer: int, header: str
) -> tuple[Passage, Span, int, int]:
    """The text whose lines begin at `lines[at]`: it, where its words stand, and the index and the
    offset of the line after it.

    `lines` is what stands between line feeds, so that the last is empty where the text ends well;
    `offset` is where the first of them begins. `outer` is the indentation of its key; `header` is
    one of `HEADERS`. Raises `NotPlain` where lines are indented further than the first, and for
    other things that only the library knows.
    """
    end, last = at, len(lines) - 1
    indent = _indent(lines[at]) if at < last and not lines[at].isspace() else 0
    if indent <= outer:
        raise NotPlain
    rows: list[_Row] = []
    while end < last:
        line = lines[end]
        written = line.removesuffix("\r")
        if written.strip(" "):
            if _indent(written) < indent:
                break
        elif len(written) > indent:
            raise NotPlain
        after = offset + len(line) + 1
        rows.append((written[indent:], offset + indent, offset + len(written), after))
        offset = after
        end += 1
    if end == last and lines[last]:
        # Nothing ends the last line.
        raise NotPlain
    while not rows[-1][0]:
        rows.pop()
    if not all(row[0].isprintable() for row in rows):
        raise NotPlain
    first, (_, _, stop, after) = rows[0][1], rows[-1]
    runs = list(_literal(rows) if header[0] == "|" else _folded(rows))
    if not header[1:]:
        runs.append(("\n", stop, after))
    return passage_of(runs, first), Span(first, stop), end, offset


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip(" "))


def _literal(rows: Sequence[_Row]) -> Iterator[_Run]:
    """Lines as they are."""
    ended: tuple[int, int] | None = None
    for words, start, stop, after in rows:
        if ended:
            yield "\n", *ended
        yield words, start, stop
        ended = stop, after


def _folded(rows: Sequence[_Row]) -> Iterator[_Run]:
    """Lines run on; of the breaks around blank lines all but the first are kept."""
    breaks: list[tuple[int, int]] = []
    for words, start, stop, after in rows:
        if words:
            if words[0] == " ":
                raise NotPlain
            if len(breaks) == 1:
                yield " ", breaks[0][0], start
            for kept in breaks[1:]:
                yield "\n", *kept
            yield words, start, stop
            breaks.clear()
        breaks.append((stop, after))
