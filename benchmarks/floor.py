"""The floor: the least that any tool of this kind must do with an article.

Read the bytes, compose the YAML with positions, walk the Markdown events, and pass once over the
tokens with memoised stems, syllables and the readability indices. No rule, no fact, no report.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from pathlib import Path

import pyromark
import sentencex
import Stemmer
import yaml

_WORD = re.compile(r"\w+(?:['’-]\w+)*")
_VOWELS = re.compile(r"[aeiouy]+")


def _measured(text: str, memo: dict[str, tuple[str, int, int]], stemmer: Stemmer.Stemmer) -> float:
    """Stems and the readability indices of a text, each distinct word measured once."""
    stems: list[str] = []
    syllables = letters = hard = 0
    for found in _WORD.finditer(text):
        word = found[0].lower()
        known = memo.get(word)
        if known is None:
            known = (stemmer.stemWord(word), len(_VOWELS.findall(word)), len(word))
            memo[word] = known
        stem, sounds, length = known
        stems.append(stem)
        syllables += sounds
        letters += length
        hard += sounds > 2
    words = max(len(stems), 1)
    sentences = max(len(sentencex.segment("en", text)), 1)
    per_sentence, per_word = words / sentences, syllables / words
    ease = 206.835 - 1.015 * per_sentence - 84.6 * per_word
    grade = 0.39 * per_sentence + 11.8 * per_word - 15.59
    fog = 0.4 * (per_sentence + 100 * hard / words)
    smog = 1.043 * (30 * hard / sentences) ** 0.5 + 3.1291
    coleman = 5.88 * letters / words - 29.6 * sentences / words - 15.8
    automated = 4.71 * letters / words + 0.5 * per_sentence - 21.43
    return float(ease + grade + fog + smog + coleman + automated)


def read_all(paths: Iterable[Path]) -> float:
    """Work through the articles; the sum keeps anything from being optimised away."""
    stemmer = Stemmer.Stemmer("english")
    memo: dict[str, tuple[str, int, int]] = {}
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
        total += _measured(" ".join(prose), memo, stemmer)
    return total


if __name__ == "__main__":
    read_all(sorted(Path(sys.argv[1]).glob("*.md")))
