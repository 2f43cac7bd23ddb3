"""Sentences in a row that begin with the same word."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import compress, count
from operator import eq

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.text import Sentence, Text
from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack

_TAG = deferred(r"<[^>]*>")
# What stands in the text and is no word of it: a sentence may begin with it unseen.
_BULLETS = "-–—•·●▪■*→►✓✔☐"
_UNSEEN = frozenset(("code", "math", "template"))


class RepeatedBeginning(Occurrence, frozen=True):
    """Sentences in a row that begin alike; the span is the beginning of the first.

    `label` is the beginning as written there, `count` how many sentences have it, `places` are
    their beginnings.
    """

    label: str = ""
    count: int = 0
    places: tuple[Span, ...] = ()


def repeated_beginnings(
    article: Article, text: Text, pack: Pack | None
) -> tuple[RepeatedBeginning, ...]:
    """Runs of two sentences and more in paragraphs; () where determiners are not known.

    A beginning is the first word of a sentence, or the first two where the first is an article, a
    demonstrative, a number or abbreviated (`Mrs Wells`, `Mrs Muir`). A run goes on from one
    paragraph to the next, but not over anything that stands between them.
    """
    if pack is None or not pack.determiners:
        return ()
    weak = pack.determiners | pack.number_words | pack.abbreviations.leading
    hidden = sorted(raw.span.start for raw in article.raws if raw.kind in _UNSEEN)
    found = []
    for run in _runs(article, text, weak):
        if not hidden or not any(_is_hidden(article, one, hidden) for one in run):
            size = _size(text, run[0], weak)
            places = tuple(_beginning(article, text, one, size) for one in run)
            label = " ".join(article.source.slice(places[0]).split())
            found.append(RepeatedBeginning(places[0], None, label, len(run), places))
    return tuple(found)


def _runs(article: Article, text: Text, weak: frozenset[str]) -> Iterator[list[Sentence]]:
    """Sentences of paragraphs in a row that begin alike, two and more."""
    sentences = text.sentence_list
    words = list(map(text.tokens.__getitem__, text.sentence_firsts))
    run: list[Sentence] = []
    for at in compress(count(), map(eq, words, words[1:])):
        before, sentence = sentences[at : at + 2]
        if not _goes_on(article, text, (before, sentence), weak):
            continue
        if run and run[-1] is before:
            run.append(sentence)
            continue
        if run:
            yield run
        run = [before, sentence]
    if run:
        yield run


def _goes_on(
    article: Article, text: Text, pair: tuple[Sentence, Sentence], weak: frozenset[str]
) -> bool:
    """Whether two sentences of one first word begin alike and nothing parts them."""
    beginnings = {text.tokens[one.first : one.first + _size(text, one, weak)] for one in pair}
    if len(beginnings) > 1 or _is_listed(article, text, pair[1]):
        return False
    before, after = (one.block for one in pair)
    blocks, breaks = article.prose.blocks, article.prose.breaks
    if blocks[before].kind != "paragraph" or blocks[after].kind != "paragraph":
        return False
    if before != after:
        return _adjoin(article, before, after)
    # Lines that hard breaks part are a list, and meant to be alike.
    return bisect_left(breaks, pair[0].end) == bisect_right(breaks, pair[1].start)


def _is_listed(article: Article, text: Text, sentence: Sentence) -> bool:
    """Whether a sentence is an item, by a dash or bullet before it or a number after its word."""
    prose, first = article.prose.text, sentence.first
    if prose[sentence.start] in _BULLETS or prose[text.ends[first] : text.ends[first] + 1] == "\t":
        return True
    return sentence.words > 1 and text.tokens[first + 1].isdigit()


def _size(text: Text, sentence: Sentence, weak: frozenset[str]) -> int:
    """How many words of a sentence are its beginning."""
    return min(2, sentence.words) if text.tokens[sentence.first] in weak else 1


def _adjoin(article: Article, before: int, after: int) -> bool:
    """Whether nothing stands between two paragraphs."""
    blocks = article.prose.blocks
    between = article.source.text[blocks[before].span.end : blocks[after].span.start]
    return after == before + 1 and not _TAG.sub("", between).strip()


def _is_hidden(article: Article, sentence: Sentence, hidden: list[int]) -> bool:
    """Whether code and the like, which begin at `hidden`, stand before a sentence's first word."""
    prose = article.prose
    block = prose.blocks[sentence.block]
    begins = prose.span(sentence.start, sentence.start + 1).start
    at = sentence.start
    while at > block.start and prose.text[at - 1].isspace():
        at -= 1
    ended = prose.span(at - 1, at).end if at > block.start else block.span.start
    return bisect_left(hidden, ended) < bisect_left(hidden, begins)


def _beginning(article: Article, text: Text, sentence: Sentence, size: int) -> Span:
    last = sentence.first + size - 1
    return article.prose.span(text.starts[sentence.first], text.ends[last])
