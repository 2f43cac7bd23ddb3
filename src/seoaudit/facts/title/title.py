"""The title of an article, as a search result would show it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.article import Article, Heading
from seoaudit.facts.keyphrase.content_words import content_stems, is_content
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.title.arial_widths import pixel_width
from seoaudit.facts.title.standing import is_customers, stands_alone, titled_elsewhere
from seoaudit.facts.title.wording import (
    Wording,
    wording_of_block,
    wording_of_field,
    wording_of_heading,
    words_of,
)
from seoaudit.language.deferred import deferred
from seoaudit.language.folding import fold
from seoaudit.language.lexicon import Lexicon

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

TitleSource = Literal["field", "heading", "line"]

SHOWN_PIXELS = 580
"""Width of a title link that desktop result pages show; observed, no search engine states it."""

# The first line of a plain text stands for its title when it is no longer than a title is.
_LINE_CHARACTERS = 120
_IDENTIFIER = deferred(r"\w[._]\w|[a-z][A-Z]|\(\)|^\W*[.$@#/]")
# A value that is set in when the page is built: {{ title }}, <% title %>, <?= $title ?>, [[title]],
# and {frontmatter.title} in MDX and its kin.
_FILLED_IN = deferred(r"\{\{|\{%|<[%?]|\$\{|\[\[|\{\s*[A-Za-z_$][^{}]*\}")
# Words before a heading that are no badge or date, but the beginning of the article.
_LEAD_WORDS = 10
# A shorter word may be a function word where those of the language are not known.
_SHORTEST_UNKNOWN = 5
# Two letters begin two words in a row by chance.
_SHORTEST_INITIALS = 3
# Words that begin with so many letters alike are of one family: `contacto`, `contáctanos`.
_ALIKE = 7
_TITLE_WORDS = 4
_BLANK_LINE = deferred(r"[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)")
_NO_TITLE_END = deferred(r"[.;:,][\"'”’)\]]*$")


class RepeatedTerm(Occurrence, frozen=True):
    """A word that the title says more than once, by stem; it stands where it is said last.

    `label` is the word as written there, `count` how often the title says it.
    """

    label: str = ""
    count: int = 0


class Title(Struct, frozen=True):
    """The title, and how a search result would show it.

    `text` is the title for search engines, else the title field, else the title of an HTML head,
    else the first level-one heading, else the first line of a plain text, without markup; None
    without any, or where a template fills it in. `source` says which it is: `field`, `heading` or
    `line`. `place` is the value, or what the heading or line says.

    `shown` is `text` with the site's title suffix, unless it ends with that already; `pixel_width`
    is its width in Arial at 20 px, rounded, and `fitting` as much of it as surely fits (580 px).
    Both are None without a title. `characters` counts `text` alone; `vague` tells that it is
    one generic word (`Services`), alone or among function words (`Our services`), which no suffix
    makes clear; None where no generic words of the language are known.

    `repeated_terms` are the content words said more than once. `h1` is the first level-one heading
    of the body. Where it is the only one and comes before all other headings and paragraphs,
    `words_shared_with_h1` is the number of its content words that a title field has too; None
    where there are not both, one of them has no content words, a template fills the heading in, or
    nothing is known of how the language inflects its words. The initials of words count as one.

    `expected` tells an article that needs a title of its own: no part of a page, no empty body, no
    home page, no title that a template fills in.
    """

    text: str | None = None
    shown: str | None = None
    source: TitleSource | None = None
    place: Occurrence | None = None
    characters: int | None = None
    pixel_width: int | None = None
    fitting: str | None = None
    vague: bool | None = None
    repeated_terms: tuple[RepeatedTerm, ...] = ()
    h1: str | None = None
    h1_place: Occurrence | None = None
    words_shared_with_h1: int | None = None
    expected: bool = False


def measure_title(facts: Facts) -> Title:
    """Find the title and measure it."""
    article = facts.article
    main = [heading for heading in article.headings if heading.scope == "main"]
    h1s = [heading for heading in main if heading.level == 1]
    heading = next((heading for heading in h1s if heading.label.strip()), None)
    # Only one that comes first and alone stands over the whole article.
    alone = heading is not None and len(h1s) == 1 and heading is main[0]
    over_all = heading if alone and not _comes_late(facts, heading) else None
    if over_all and _FILLED_IN.search(article.source.slice(over_all.content)):
        over_all = None
    found = _of_field(facts) or _of_heading(article, heading) or _of_first_line(article)
    expected = stands_alone(article) and not titled_elsewhere(article)
    if found is None:
        return Title(expected=expected)
    wording, source = found
    place = Occurrence(span=wording.place)
    if wording.templated or is_customers(article):
        return Title(source=source, place=place)
    shown = with_suffix(wording.text, facts.settings.business.title_suffix)
    width = pixel_width(shown)
    return Title(
        text=wording.text,
        shown=shown,
        source=source,
        place=place,
        characters=len(wording.text),
        pixel_width=round(width),
        fitting=shown if width <= SHOWN_PIXELS else fitting(shown, SHOWN_PIXELS),
        vague=_is_vague(shown, facts.lexicon),
        repeated_terms=_repeated_terms(wording, facts.lexicon),
        h1=heading.label if heading else None,
        h1_place=Occurrence(span=heading.content) if heading else None,
        words_shared_with_h1=_shared(wording, source, over_all, facts.lexicon),
        expected=expected,
    )


def _comes_late(facts: Facts, heading: Heading | None) -> bool:
    """Whether an introduction stands before a heading, which then is one of a section."""
    if heading is None or heading.block < 0:
        return False
    return facts.text.block_first[heading.block] >= _LEAD_WORDS


def with_suffix(title: str, suffix: str) -> str:
    """The title with the site's suffix (`" | Example"`), unless it ends with its words already."""
    words = suffix.strip(" \t|-–—·•:")
    if not words or title.casefold().rstrip().endswith(words.casefold()):
        return title
    return title + (suffix if suffix[0].isspace() else f" {suffix}")


def fitting(text: str, pixels: float) -> str:
    """As many whole words from the front of `text` as fit a width in pixels (Arial, 20 px)."""
    if pixel_width(text) <= pixels:
        return text
    words = text.split(" ")
    widths = accumulate(pixel_width(word + " ") for word in words)
    # The ellipsis that replaces the rest takes room too.
    room = pixels - pixel_width("...")
    kept = " ".join(word for word, width in zip(words, widths, strict=True) if width <= room)
    return kept.rstrip(" -–—|·•:;,&")


def _of_field(facts: Facts) -> tuple[Wording, TitleSource] | None:
    field = facts.metadata.title
    if field is None:
        return None
    wording = wording_of_field(field)
    return (wording, "field") if wording.text else None


def _of_heading(article: Article, heading: Heading | None) -> tuple[Wording, TitleSource] | None:
    if heading is None:
        return None
    return wording_of_heading(heading, article.prose), "heading"


def _of_first_line(article: Article) -> tuple[Wording, TitleSource] | None:
    """The first line of a plain text that has no front matter, where it reads like a title."""
    if article.format != "text" or article.front_matter or not article.prose.blocks:
        return None
    wording = wording_of_block(article.prose, 0)
    if len(wording.text) > _LINE_CHARACTERS:
        return None
    if _NO_TITLE_END.search(wording.text) and not _stands_apart(article, wording.text):
        return None
    return wording, "line"


def _stands_apart(article: Article, line: str) -> bool:
    """Whether the first line is a few words with a full stop and a blank line below, as a title
    has it that somebody ends like a sentence."""
    if not line.endswith(".") or line.count(".") > 1 or len(line.split()) < _TITLE_WORDS:
        return False
    blocks = article.prose.blocks
    if len(blocks) == 1 or blocks[1].end - blocks[1].start < len(line):
        return False
    return _BLANK_LINE.match(article.source.text, blocks[0].span.end) is not None


def _is_vague(shown: str, lexicon: Lexicon) -> bool | None:
    generic = lexicon.pack.generic_titles if lexicon.pack else frozenset()
    if not generic:
        return None
    found = 0
    for token in words_of(shown).tokens:
        if lexicon.unelided(token) in generic:
            found += 1
        elif is_content(token, lexicon):
            return False
    return found == 1 and not _IDENTIFIER.search(shown) and not any(map(str.isdigit, shown))


def _repeated_terms(wording: Wording, lexicon: Lexicon) -> tuple[RepeatedTerm, ...]:
    words = words_of(wording.text)
    shortest = 1 if lexicon.pack else _SHORTEST_UNKNOWN
    stems = [
        known.folded if (known := lexicon[token]).content and len(token) >= shortest else ""
        for token in words.tokens
    ]
    said = [stem for stem in stems if stem]
    if len(set(said)) == len(said):
        return ()
    counts = Counter(said)
    last = {stem: index for index, stem in enumerate(stems)}
    return tuple(
        RepeatedTerm(
            span=wording.span(words.starts[last[stem]], words.ends[last[stem]]),
            label=wording.text[words.starts[last[stem]] : words.ends[last[stem]]],
            count=count,
        )
        for stem, count in counts.items()
        if count > 1
    )


def _shared(
    wording: Wording, source: TitleSource, heading: Heading | None, lexicon: Lexicon
) -> int | None:
    if source != "field" or heading is None or not lexicon.inflected:
        return None
    tokens = [words_of(text).tokens for text in (wording.text, heading.label)]
    title, h1 = said = [set(content_stems(words, lexicon)) for words in tokens]
    if not title or not h1:
        return None
    if shared := len(title & h1):
        return shared
    beginnings = [{fold(stem)[:_ALIKE] for stem in stems if len(stem) >= _ALIKE} for stems in said]
    alike = not beginnings[0].isdisjoint(beginnings[1])
    return int(alike or _abbreviates(*tokens) or _abbreviates(*reversed(tokens)))


def _abbreviates(words: Sequence[str], others: Sequence[str]) -> bool:
    """Whether one of the words is the initials of others in a row (`SEO`)."""
    initials = "".join(word[0] for word in others)
    return any(len(word) >= _SHORTEST_INITIALS and word in initials for word in words)
