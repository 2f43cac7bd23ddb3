"""What an article says over and over: phrases word for word, and names."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from seoaudit.article import Span
from seoaudit.facts.keyphrase.content_words import content_stems, without_possessive
from seoaudit.facts.keyphrase.material import Material
from seoaudit.facts.keyphrase.phrase_matching import Stretched
from seoaudit.facts.keyphrase.repeated_names import (
    Use,
    find_business_uses,
    is_name,
)
from seoaudit.facts.keyphrase.repeated_phrases import FEWEST, find_repetitions
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.lexicon import Lexicon

# Of uses that a writer works into the text, more than this share stand between different words;
# of an entry's wording, fewer.
_VARIED = 0.65
# Share of the uses that open a section of their own, where that is the form of the article.
_SECTIONS = 0.75
# Words in a section that is an entry.
_SHORT_SECTION = 80


class RepeatedPhrase(Occurrence, frozen=True):
    """A phrase repeated word for word; the span is the first time.

    `phrase` is in lower case and has `words` words. `count` is how often it stands in the article,
    `per_thousand` the same per 1,000 words, `share` the share (0 to 1) of all words that it takes
    up, `places` every place where it stands. `contexts` is the share of its occurrences whose
    neighbouring words differ from all others'. `formula` tells a phrase that comes with the
    form of the article (an entry's wording in a reference, a ledger, a notice) and is not pressed
    on the reader: it stands mostly in list items or table cells, or always between the same words,
    or at the beginning of short sections, once in each, and is not what the title is about.
    `length` counts its words but those that only link nouns to one term (`barre d'outils de
    développement` has three, as `developer tool bar` has).
    """

    phrase: str = ""
    words: int = 0
    count: int = 0
    per_thousand: float = 0.0
    share: float = 0.0
    places: tuple[Span, ...] = ()
    contexts: float = 0.0
    formula: bool = False
    length: int = 0


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


def measure_repetition(material: Material) -> Repetition:
    """Find what an article repeats; quotations and lists of links do not count.

    Nothing where the language writes no spaces: any two words repeat as a phrase of characters.
    """
    if not material.lexicon.spaced:
        return Repetition((), ())
    tokens, lexicon, business = material.text.tokens, material.lexicon, material.business
    own = find_business_uses((business.name, *business.name_variants), tokens, _told(material))
    taken = {index for first, last in own for index in range(first, last)}
    phrases: list[RepeatedPhrase] = []
    names: list[RepeatedName] = []
    if len(own) >= FEWEST:
        names.append(_name(own, material, configured=True))
    for found in find_repetitions(tokens, _told(material), lexicon, places=material.text.places):
        size = len(found.phrase)
        uses = [(start, start + size) for start in found.starts]
        if 2 * sum([taken.isdisjoint(range(*use)) for use in uses]) < len(uses):
            continue
        if is_name(found, material.text, material.article.prose, lexicon):
            names.append(_name(uses, material, configured=False))
        else:
            phrases.append(_phrase(found.phrase, uses, material))
    return Repetition(tuple(phrases), tuple(names))


def _told(material: Material) -> Iterator[Stretched]:
    """The stretches told, worked out only when somebody asks for the first."""
    yield from material.told


def _phrase(phrase: tuple[str, ...], uses: Sequence[Use], material: Material) -> RepeatedPhrase:
    count, words = len(uses), material.text.words
    contexts = _contexts(uses, material)
    entered = 2 * _listed(uses, material) > count or _opens_sections(uses, material)
    places = tuple(_span(use, material) for use in uses)
    return RepeatedPhrase(
        span=places[0],
        phrase=" ".join(phrase),
        words=len(phrase),
        count=count,
        per_thousand=count * 1000 / words,
        share=_covered(uses) / words,
        places=places,
        contexts=contexts,
        formula=(entered or contexts < _VARIED) and not _titled(phrase, material),
        length=_length(phrase, material.lexicon),
    )


def _length(phrase: tuple[str, ...], lexicon: Lexicon) -> int:
    """The words of a phrase that link no others."""
    linking = lexicon.pack.linking_words if lexicon.pack else frozenset()
    return sum(word not in linking for word in phrase)


def _name(uses: Sequence[Use], material: Material, *, configured: bool) -> RepeatedName:
    count, words = len(uses), material.text.words
    first, last = uses[0]
    places = tuple(_span(use, material) for use in uses)
    contexts = _contexts(uses, material)
    return RepeatedName(
        span=places[0],
        phrase=" ".join(material.article.source.slice(places[0]).split()),
        words=last - first,
        count=count,
        per_thousand=count * 1000 / words,
        share=_covered(uses) / words,
        places=places,
        contexts=contexts,
        formula=2 * _listed(uses, material) > count or contexts < _VARIED,
        configured=configured,
        subject=not configured and _titled(material.text.tokens[first:last], material),
    )


def _contexts(uses: Sequence[Use], material: Material) -> float:
    """Share of the uses that stand between words that no use before them stands between."""
    tokens, told, firsts = material.text.tokens, material.told, material.told_firsts
    seen: set[tuple[str, str]] = set()
    for first, last in uses:
        stretch = told[bisect_right(firsts, first) - 1]
        before = tokens[first - 1] if first > stretch.first else ""
        after = tokens[last] if last < stretch.last else ""
        seen.add((before, after))
    return len(seen) / len(uses)


def _listed(uses: Sequence[Use], material: Material) -> int:
    """How many uses stand in list items or table cells."""
    prose, starts = material.article.prose, material.text.starts
    kinds = [prose.blocks[prose.block_at(starts[first])].kind for first, _ in uses]
    return kinds.count("item") + kinds.count("cell")


def _opens_sections(uses: Sequence[Use], material: Material) -> bool:
    """Whether most uses stand at the beginning of short sections of one level, one in each.

    So does the wording of entries that have a heading each: how to install a thing on this system,
    how on that.
    """
    opened = {
        section for first, _ in uses if (section := _section_opened(first, material)) is not None
    }
    if len(opened) < _SECTIONS * len(uses):
        return False
    levels = Counter(material.headings[section].level for section in opened)
    return max(levels.values()) >= _SECTIONS * len(uses)


def _section_opened(word: int, material: Material) -> int | None:
    """The short section in whose first paragraph a word stands, by its heading's index."""
    prose, firsts = material.article.prose, material.text.block_first
    block = prose.block_at(material.text.starts[word])
    blocks = material.heading_blocks
    section = bisect_right(blocks, block) - 1
    if section < 0 or block != blocks[section] + 1:
        return None
    after = blocks[section + 1] if section + 1 < len(blocks) else len(prose.blocks)
    return section if firsts[after] - firsts[block] <= _SHORT_SECTION else None


def _titled(phrase: tuple[str, ...], material: Material) -> bool:
    """Whether the title holds at least half of the content words of a phrase."""
    stems = set(content_stems(without_possessive(phrase), material.lexicon))
    return bool(stems) and 2 * len(stems & material.title_stems) >= len(stems)


def _covered(uses: Sequence[Use]) -> int:
    return sum([last - first for first, last in uses])


def _span(use: Use, material: Material) -> Span:
    """The source of one use, without a possessive `'s` at its end."""
    first, last = use
    text = material.text
    end = text.ends[last - 1]
    if text.tokens[last - 1].endswith("'s"):
        end -= 2
    return material.article.prose.span(text.starts[first], end)
