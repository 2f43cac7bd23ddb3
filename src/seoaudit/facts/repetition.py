"""What an article says over and over: phrases word for word, and names."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Span
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.phrase_matching import Stretch
from seoaudit.facts.repeated_names import find_business_name, is_name, without_possessive
from seoaudit.facts.repeated_phrases import FEWEST, find_repetitions
from seoaudit.language.words import split_words

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Share of a block's characters that is one link where the block is an entry of a list of links.
_LINK_SHARE = 0.8


class RepeatedPhrase(Occurrence, frozen=True):
    """A phrase repeated word for word; the span is the first time.

    `phrase` is in lower case and has `words` words. `count` is how often it stands in the article,
    `per_thousand` the same per 1,000 words, `share` the share (0 to 1) of all words that it takes
    up, `on_lines` every line where it begins, as text.
    """

    phrase: str = ""
    words: int = 0
    count: int = 0
    per_thousand: float = 0.0
    share: float = 0.0
    on_lines: str = ""


class RepeatedName(RepeatedPhrase, frozen=True):
    """A name said repeatedly: `phrase` as written.

    `configured` tells the business's own name or a variant of it, `in_title` a name that the
    title holds, which is then what the article is about.
    """

    configured: bool = False
    in_title: bool = False


class Repetition(Struct, frozen=True):
    """Phrases and names, each in the order of how much of the text they take up."""

    phrases: tuple[RepeatedPhrase, ...]
    names: tuple[RepeatedName, ...]


def measure_repetition(facts: Facts, stretches: Sequence[Stretch]) -> Repetition:
    """Find what an article repeats; quotations and lists of links do not count."""
    tokens = without_possessive(facts.text.tokens)
    left_out = _left_out(facts.article)
    told = [stretch for stretch in stretches if stretch.block not in left_out]
    business = facts.settings.business
    own = find_business_name(business.name, business.name_variants, tokens, told)
    taken = {index for first, last in own.uses for index in range(first, last)} if own else set()
    phrases: list[RepeatedPhrase] = []
    names: list[RepeatedName] = []
    if own and len(own.uses) >= FEWEST:
        names.append(_name(own.uses, facts, configured=True))
    for found in find_repetitions(tokens, told, facts.lexicon):
        size = len(found.phrase)
        uses = tuple((start, start + size) for start in found.starts)
        if 2 * sum(taken.isdisjoint(range(*use)) for use in uses) < len(uses):
            continue
        if is_name(found, facts.text, facts.article.prose, facts.lexicon):
            names.append(_name(uses, facts, configured=False))
        else:
            phrases.append(_phrase(uses, " ".join(found.phrase), facts))
    return Repetition(tuple(phrases), tuple(names))


def _left_out(article: Article) -> set[int]:
    """Blocks whose repetitions are not the author's: quotations and entries of lists of links."""
    blocks = article.prose.blocks
    left_out = {index for index, block in enumerate(blocks) if block.quoted}
    for link in article.links:
        if link.scope == "main" and link.block >= 0:
            block = blocks[link.block]
            if link.until - link.at >= _LINK_SHARE * (block.end - block.start):
                left_out.add(link.block)
    return left_out


def _phrase(uses: Sequence[tuple[int, int]], phrase: str, facts: Facts) -> RepeatedPhrase:
    count, words = len(uses), facts.text.words
    return RepeatedPhrase(
        span=_span(uses[0], facts),
        phrase=phrase,
        words=len(phrase.split(" ")),
        count=count,
        per_thousand=count * 1000 / words,
        share=_covered(uses) / words,
        on_lines=_lines(uses, facts),
    )


def _name(uses: Sequence[tuple[int, int]], facts: Facts, *, configured: bool) -> RepeatedName:
    span = _span(uses[0], facts)
    words = facts.text.words
    label = " ".join(facts.source_text(span).split())
    title = split_words(facts.title.text or "").tokens
    first, last = uses[0]
    return RepeatedName(
        span=span,
        phrase=label,
        words=last - first,
        count=len(uses),
        per_thousand=len(uses) * 1000 / words,
        share=_covered(uses) / words,
        on_lines=_lines(uses, facts),
        configured=configured,
        in_title=_stands_in(without_possessive(facts.text.tokens[first:last]), title),
    )


def _covered(uses: Sequence[tuple[int, int]]) -> int:
    return sum(last - first for first, last in uses)


def _span(use: tuple[int, int], facts: Facts) -> Span:
    """The source of one use, without a possessive `'s` at its end."""
    first, last = use
    text = facts.text
    end = text.ends[last - 1]
    if text.tokens[last - 1].endswith("'s"):
        end -= 2
    return facts.article.prose.span(text.starts[first], end)


def _lines(uses: Sequence[tuple[int, int]], facts: Facts) -> str:
    """Every line where a use begins, once, as `3, 7, 12`."""
    prose, source = facts.article.prose, facts.article.source
    lines = (
        source.position(prose.span(facts.text.starts[first], facts.text.ends[first]).start)[0]
        for first, _ in uses
    )
    return ", ".join(map(str, dict.fromkeys(lines)))


def _stands_in(wanted: tuple[str, ...], tokens: tuple[str, ...]) -> bool:
    size = len(wanted)
    plain = without_possessive(tokens)
    return any(plain[start : start + size] == wanted for start in range(len(plain) - size + 1))
