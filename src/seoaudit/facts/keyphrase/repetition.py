"""What an article says over and over: phrases word for word, and names."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, Span
from seoaudit.facts.keyphrase.content_words import content_stems, without_possessive
from seoaudit.facts.keyphrase.phrase_matching import Stretch
from seoaudit.facts.keyphrase.repeated_names import (
    Use,
    find_business_uses,
    is_name,
)
from seoaudit.facts.keyphrase.repeated_phrases import FEWEST, find_repetitions
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.words import split_words

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Share of a block's characters that is one link where the block is an entry of a list of links.
_LINK_SHARE = 0.8

# Of uses that a writer works into the text, more than this share stand between different words;
# of an entry's wording, fewer.
_VARIED = 0.65


class RepeatedPhrase(Occurrence, frozen=True):
    """A phrase repeated word for word; the span is the first time.

    `phrase` is in lower case and has `words` words. `count` is how often it stands in the article,
    `per_thousand` the same per 1,000 words, `share` the share (0 to 1) of all words that it takes
    up, `places` every place where it stands. `contexts` is the share of its occurrences whose
    neighbouring words differ from all others'. `formula` tells a phrase that comes with the
    form of the article (an entry's wording in a reference, a ledger, a notice) and is not pressed
    on the reader: it stands mostly in list items or table cells, or always between the same words,
    and is not what the title is about.
    """

    phrase: str = ""
    words: int = 0
    count: int = 0
    per_thousand: float = 0.0
    share: float = 0.0
    places: tuple[Span, ...] = ()
    contexts: float = 0.0
    formula: bool = False


class RepeatedName(RepeatedPhrase, frozen=True):
    """A name said repeatedly: `phrase` as written.

    `configured` tells the business's own name or a variant of it. `subject` tells another's name
    that the title holds, which is what the article is about.
    """

    configured: bool = False
    subject: bool = False


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
    own = find_business_uses((business.name, *business.name_variants), tokens, told)
    taken = {index for first, last in own for index in range(first, last)}
    phrases: list[RepeatedPhrase] = []
    names: list[RepeatedName] = []
    if len(own) >= FEWEST:
        names.append(_name(own, facts, told, configured=True))
    for found in find_repetitions(tokens, told, facts.lexicon):
        size = len(found.phrase)
        uses = [(start, start + size) for start in found.starts]
        if 2 * sum(taken.isdisjoint(range(*use)) for use in uses) < len(uses):
            continue
        if is_name(found, facts.text, facts.article.prose, facts.lexicon):
            names.append(_name(uses, facts, told, configured=False))
        else:
            phrases.append(_phrase(found.phrase, uses, facts, told))
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


def _phrase(
    phrase: tuple[str, ...], uses: Sequence[Use], facts: Facts, told: Sequence[Stretch]
) -> RepeatedPhrase:
    count, words = len(uses), facts.text.words
    contexts = _contexts(uses, facts.text.tokens, told)
    listed = 2 * _listed(uses, facts) > count
    places = tuple(_span(use, facts) for use in uses)
    return RepeatedPhrase(
        span=places[0],
        phrase=" ".join(phrase),
        words=len(phrase),
        count=count,
        per_thousand=count * 1000 / words,
        share=_covered(uses) / words,
        places=places,
        contexts=contexts,
        formula=(listed or contexts < _VARIED) and not _titled(phrase, facts),
    )


def _name(
    uses: Sequence[Use], facts: Facts, told: Sequence[Stretch], *, configured: bool
) -> RepeatedName:
    count, words = len(uses), facts.text.words
    first, last = uses[0]
    places = tuple(_span(use, facts) for use in uses)
    contexts = _contexts(uses, facts.text.tokens, told)
    return RepeatedName(
        span=places[0],
        phrase=" ".join(facts.source_text(places[0]).split()),
        words=last - first,
        count=count,
        per_thousand=count * 1000 / words,
        share=_covered(uses) / words,
        places=places,
        contexts=contexts,
        formula=2 * _listed(uses, facts) > count or contexts < _VARIED,
        configured=configured,
        subject=not configured and _titled(facts.text.tokens[first:last], facts),
    )


def _contexts(uses: Sequence[Use], tokens: Sequence[str], told: Sequence[Stretch]) -> float:
    """Share of the uses that stand between words that no use before them stands between."""
    firsts = [stretch.first for stretch in told]
    seen: set[tuple[str, str]] = set()
    for first, last in uses:
        stretch = told[bisect_right(firsts, first) - 1]
        before = tokens[first - 1] if first > stretch.first else ""
        after = tokens[last] if last < stretch.last else ""
        seen.add((before, after))
    return len(seen) / len(uses)


def _listed(uses: Sequence[Use], facts: Facts) -> int:
    """How many uses stand in list items or table cells."""
    prose, starts = facts.article.prose, facts.text.starts
    kinds = (prose.blocks[prose.block_at(starts[first])].kind for first, _ in uses)
    return sum(kind in ("item", "cell") for kind in kinds)


def _titled(phrase: tuple[str, ...], facts: Facts) -> bool:
    """Whether the title holds at least half of the content words of a phrase."""
    lexicon = facts.lexicon
    stems = set(content_stems(without_possessive(phrase), lexicon))
    title = set(content_stems(split_words(facts.title.text or "").tokens, lexicon))
    return bool(stems) and 2 * len(stems & title) >= len(stems)


def _covered(uses: Sequence[Use]) -> int:
    return sum(last - first for first, last in uses)


def _span(use: Use, facts: Facts) -> Span:
    """The source of one use, without a possessive `'s` at its end."""
    first, last = use
    text = facts.text
    end = text.ends[last - 1]
    if text.tokens[last - 1].endswith("'s"):
        end -= 2
    return facts.article.prose.span(text.starts[first], end)
