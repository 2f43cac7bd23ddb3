"""Characters beyond ASCII: few in most texts, and found without a look at every other."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.language.deferred import deferred

_RUN = deferred(r"[^\x00-\x7f]+")


def marked(text: str) -> bytes:
    """`text` with a question mark for every character beyond ASCII; offsets stay the same."""
    return text.encode("ascii", "replace")


def runs_beyond_ascii(text: str, marks: bytes) -> Iterator[tuple[int, str]]:
    """Every run of characters beyond ASCII in `text`: its 0-based offset, and the run.

    `marks` is what `marked` makes of the text: a byte is found in it much faster than a character
    of a set in the text.
    """
    at = marks.find(b"?")
    while at >= 0:
        if run := _RUN.match(text, at):
            yield at, run[0]
        at = marks.find(b"?", run.end() if run else at + 1)
