"""The floor: the least that any tool of this kind must do with an article.

Read the bytes, compose the YAML with positions, walk the Markdown events, and pass once over the
tokens with memoised syllables and stems. No rule, no fact, no report.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pyromark
import Stemmer
import yaml

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def read_all(paths: Iterable[Path]) -> float:
    """Work through the articles; the sum keeps anything from being optimised away."""
    stemmer = Stemmer.Stemmer("english")
    memo: dict[str, tuple[str, int]] = {}
    total = 0.0
    for path in paths:
        text = path.read_bytes().decode("utf-8")
        end = text.index("\n---\n", 4)
        loader = yaml.CSafeLoader(text[4 : end + 1])
        node = loader.get_single_node()
        total += len(loader.construct_document(node))
        body = text[end + 5 :]
        prose: list[str] = []
        for event, bounds in pyromark.events_with_range(
            body, options=pyromark.Options.ENABLE_TABLES
        ):
            total += bounds["start"] & 1
            if type(event) is dict and "Text" in event:
                prose.append(event["Text"])
        words = syllables = 0
        for found in _WORD.finditer(" ".join(prose)):
            word = found[0].lower()
            known = memo.get(word)
            if known is None:
                known = (stemmer.stemWord(word), len(_VOWELS.findall(word)))
                memo[word] = known
            words += 1
            syllables += known[1]
        total += syllables / max(words, 1)
    return total


if __name__ == "__main__":
    read_all(sorted(Path(sys.argv[1]).glob("*.md")))
