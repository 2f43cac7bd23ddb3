"""The names by which an article's own site goes: its business, as configured or as it says."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from seoaudit.facts.calls.call_patterns import bare
from seoaudit.facts.calls.offers import site_of
from seoaudit.facts.title.wording import words_of
from seoaudit.language.call_surroundings import NAME_CONNECTORS, PLACE_WORDS
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.article import Prose
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Text
    from seoaudit.language.call_lexicon import CallLexicon

Names = dict[str, tuple[tuple[str, ...], ...]]

_TITLE_PARTS = deferred(r"\s[|–—·»-]\s")
_PART_WORDS = 6
_NAME_WORDS = 7
# So many words after `at` the speaker of a name with its town is the next.
_SPEAKER_REACH = 2 * _NAME_WORDS + 3
_SITE_FIELDS = frozenset(("site_name", "og:site_name", "sitename", "site-name", "application-name"))


def own_names(facts: Facts, lexicon: CallLexicon) -> Names:
    """The words of every own name by the first of them, longer names first."""
    found: set[tuple[str, ...]] = set()
    for name in (*_configured(facts), *_declared(facts)):
        if name:
            found.add(tuple(map(bare, words_of(name).tokens)))
    found.update(_spoken(facts.article.prose, facts.text, lexicon))
    found.update(_addresses(facts, found))
    index: dict[str, list[tuple[str, ...]]] = {}
    for words in sorted(found, key=lambda words: (-len(words), words)):
        if words and not all(word in lexicon.determiners for word in words):
            index.setdefault(words[0], []).append(words)
    return {first: tuple(names) for first, names in index.items()}


def _configured(facts: Facts) -> Iterator[str]:
    business = facts.settings.business
    yield business.name
    yield from business.name_variants
    yield business.title_suffix


def _declared(facts: Facts) -> Iterator[str]:
    """The site's name as the head of a page, or the end of its title, gives it."""
    for front_matter in (facts.article.head, facts.article.front_matter):
        for field in front_matter.fields if front_matter else ():
            if not isinstance(field.value, str):
                continue
            if field.name in _SITE_FIELDS or field.keys[-2:] == ("publisher", "name"):
                yield field.value
    title = facts.metadata.title
    if title is not None and isinstance(title.value, str):
        parts = _TITLE_PARTS.split(title.value)
        if len(parts) > 1 and len(parts[-1].split()) <= _PART_WORDS and parts[-1][:1].isupper():
            yield parts[-1]


def _addresses(facts: Facts, names: set[tuple[str, ...]]) -> set[tuple[str, ...]]:
    """The site's own address on the web where it stands as a name (`visit example.com`)."""
    squeezed = {"".join(words).replace("-", "") for words in names}
    own = site_of(facts.settings.business.site_url)
    found: set[tuple[str, ...]] = {(own,)} if own else set()
    for link in facts.article.links if squeezed else ():
        label = link.label.lower().removeprefix("www.")
        if "." in label and label.partition(".")[0].replace("-", "") in squeezed:
            found.add((label,))
    return found


def _spoken(prose: Prose, text: Text, lexicon: CallLexicon) -> Iterator[tuple[str, ...]]:
    """Names in `at Stone Massage, we` and `we at Stone Massage`."""
    tokens = text.tokens
    for index in chain.from_iterable(text.places.get(word, ()) for word in lexicon.own_places):
        if lexicon.speakers.isdisjoint(tokens[max(index - 1, 0) : index + _SPEAKER_REACH]):
            continue
        last = _capitals_end(prose, text, index + 1)
        if last == index + 1:
            continue
        after = last
        if after < len(tokens) and tokens[after] in PLACE_WORDS:
            after = _capitals_end(prose, text, after + 1)
        said_after = after < len(tokens) and tokens[after] in lexicon.speakers
        said_before = index > 0 and tokens[index - 1] in lexicon.speakers
        if said_after or said_before:
            yield tuple(map(bare, tokens[index + 1 : last]))


def _capitals_end(prose: Prose, text: Text, first: int) -> int:
    """Where the run of capitalised words ends that begins at a word; there, if none does."""
    tokens, starts, ends = text.tokens, text.starts, text.ends
    last = first
    while last < min(first + _NAME_WORDS, len(tokens)):
        if not (prose.text[starts[last]].isupper() or tokens[last] in NAME_CONNECTORS):
            break
        if prose.text[ends[last - 1] : starts[last]].strip(" *_&+,"):
            break
        last += 1
    return first if last > first and tokens[last - 1] in NAME_CONNECTORS else last
