"""Articles and sections that stop in the middle of a sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING

from seoaudit.article import Article, Block, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.structure.sections import shows_something, template_goes_on
from seoaudit.facts.structure.unmarked_headings import UnmarkedHeading
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Of a last sentence, so many words may say that something follows.
_LAST_WORDS = 30
# Shorter lines are labels and closing words (`Yours sincerely,`).
_FEWEST_WORDS = 8
_TRUNCATED = deferred(r"[\[(](?:…|\.\.\.)[\])]")
# A statement that the parser took for words: `import Tabs from '@theme/Tabs';`.
_CODE_END = deferred(r"['\"`)}\]];$")
_EMOJI_CODE = deferred(r":[\w+-]+:$")
_SMILEY = deferred(r"[:;=8][-'^o]?[()\[\]{}|/\\]$")
# `You can sign up below:` says what a template puts there.
_SHOWN_BELOW = deferred(
    r"\b(?:below|following|here|ci-dessous|suivante?s?|unten|folgende\w*|abajo|a continuación"
    r"|siguientes?)\b",
    re.IGNORECASE,
)
# What a reader sees after the last word, though it is no word.
_SHOWN = frozenset("`{[!$")


class CutOff(Occurrence, frozen=True):
    """The last word of a text that stops in mid sentence, with what follows it in its block.

    `label` is the end of the text as read, `whole` tells the end of the article from that of a
    section.
    """

    label: str = ""
    whole: bool = False


def find_cut_offs(facts: Facts, unmarked: tuple[UnmarkedHeading, ...]) -> Iterator[CutOff]:
    """Last paragraphs, of a section or of the article, that end in mid sentence.

    `unmarked` are lines that are headings although they lost their markup.

    Such an end is a comma, a semicolon or an opening bracket, the mark of an excerpt (`[…]`), a
    word of the language that nothing ends with, or at the end of the article a colon.
    """
    article = facts.article
    prose = article.prose
    if not prose.blocks:
        return
    starts = [heading.span.start for heading in article.headings if heading.scope == "main"]
    starts += [line.span.start for line in unmarked]
    heads = frozenset(starts)
    last = len(prose.blocks) - 1
    for index, block in enumerate(prose.blocks):
        following = prose.blocks[index + 1] if index < last else None
        if following is not None and following.span.start not in heads:
            continue
        if block.quoted or block.kind not in ("paragraph", "item"):
            continue
        if not _stops(facts, index, whole=following is None):
            continue
        end = following.span.start if following else len(article.source.text)
        if not _goes_on_unseen(article, block, end):
            yield _cut_off(facts, index, whole=following is None)


def _stops(facts: Facts, index: int, *, whole: bool) -> bool:
    """Whether the words of a block end in mid sentence."""
    block = facts.article.prose.blocks[index]
    text = facts.article.prose.text
    first, after = facts.text.block_first[index : index + 2]
    if after - first < _FEWEST_WORDS:
        return False
    if block.kind == "paragraph":
        mark = text[block.end - 1]
        # `:::` closes a directive that this parser takes for words.
        if text.endswith("::", block.start, block.end):
            return False
        # A semicolon is the question mark of Greek.
        if mark == ";" and (
            facts.language_code == "el" or _CODE_END.search(text, block.end - 2, block.end)
        ):
            return False
        if mark in ",;([{" and not _SMILEY.search(text, block.start, block.end):
            return True
        if mark in "])" and any(
            found.end() == block.end for found in _TRUNCATED.finditer(text, block.start, block.end)
        ):
            return True
        if whole and mark == ":" and not _EMOJI_CODE.search(text, block.start, block.end):
            sentence = facts.text.starts[max(first, after - _LAST_WORDS)]
            return (
                not template_goes_on(facts)
                and _SHOWN_BELOW.search(text, sentence, block.end) is None
            )
    # `What it is based off of` ends as it should.
    pack, at = facts.lexicon.pack, facts.text.starts[after - 1]
    return (
        pack is not None
        and facts.text.ends[after - 1] == block.end
        and text[at].islower()
        and facts.text.tokens[after - 1] in pack.never_last
        and not (after - first > 1 and facts.text.tokens[after - 2] == "off")
    )


def _goes_on_unseen(article: Article, block: Block, end: int) -> bool:
    """Whether code, a picture or a template follows the last word, where the sentence goes on."""
    start = article.prose.span(block.end - 1, block.end).end
    tail = article.source.text[start : block.span.end]
    if not _SHOWN.isdisjoint(tail):
        return True
    return shows_something(article, Span(start, end))


def _cut_off(facts: Facts, index: int, *, whole: bool) -> CutOff:
    prose = facts.article.prose
    block = prose.blocks[index]
    after = facts.text.block_first[index + 1]
    first = max(after - 6, facts.text.block_first[index])
    label = prose.text[facts.text.starts[first] : block.end]
    return CutOff(prose.span(facts.text.starts[after - 1], block.end), None, label, whole)
