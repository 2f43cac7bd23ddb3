"""Where the sentences of a block of text begin and end."""

from __future__ import annotations

import re

# A mark that may end a sentence, with something after it.
_MARK_WITHIN = re.compile(r"[.!?…][^\w\s]*\s|[。！？｡।॥؟۔]")


def sentence_spans(text: str, start: int, end: int, code: str) -> list[tuple[int, int]]:
    """The sentences of the block `text[start:end]` as offsets in `text`, in order.

    White space around a sentence is no part of it. `code` is the bare language code.
    """
    if _MARK_WITHIN.search(text, start, end) is None:
        return [(start, end)] if end > start else []
    from sentencex import get_sentence_boundaries

    spans = []
    for boundary in get_sentence_boundaries(code, text[start:end]):
        first, last = start + boundary["start_index"], start + boundary["end_index"]
        while first < last and text[first].isspace():
            first += 1
        while last > first and text[last - 1].isspace():
            last -= 1
        if last > first:
            spans.append((first, last))
    return spans
