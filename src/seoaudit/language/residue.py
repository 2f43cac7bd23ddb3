"""What pages, chat assistants and templates leave in articles: the shape of a language's data."""

from __future__ import annotations

from collections.abc import KeysView

from msgspec import Struct

from seoaudit.language.packs import part


class Traces(Struct, frozen=True):
    """What every match of an expression holds: one string of each of the `groups`.

    Where it stands in prose, one of each set of `words` is among the words of that, in lower case.
    """

    groups: tuple[tuple[str, ...], ...]
    words: tuple[frozenset[str], ...] = ()

    def in_prose(self, text: str, words: KeysView[str]) -> bool:
        """A cheap test: whether the expression may match in prose, of which `words` are those."""
        return all(words & known for known in self.words) and self.in_text(text)

    def in_text(self, text: str) -> bool:
        """A cheap test: whether the expression may match in a text."""
        return all(any(map(text.__contains__, group)) for group in self.groups)


class StockText(Struct, frozen=True):
    """A regular expression and the traces of its matches."""

    pattern: str
    traces: Traces


class ResidueWords(Struct, frozen=True):
    """The words of one language that page templates put around an article.

    `age` is a regular expression for a date that is only an age (`10 hours ago`), `stamp` for what
    may introduce it (`Posted`), `reading_time` for a reading time; every age and reading time has
    one of the words `dateline`. Of the labels (lower case, no final colon) `widgets` are never
    words of an article when they are all a paragraph says;
    `closers` are headings of an article unless nothing follows them. `comment_count` is a regular
    expression for a closer with a number. `cookie_notice` holds expressions that a cookie banner
    matches all of. `byline` introduces an author.

    `asides` is a regular expression for a chat assistant's remarks about itself. `slots` is one for
    what stands in square brackets to be filled in, `stock` is what page builders put into a new
    element, and `shown` is an expression for words before either that present it as an example.
    `templates` matches in a heading, or in the words before a list, that announce a text for others
    to fill in.
    """

    age: str
    stamp: str
    reading_time: str
    dateline: frozenset[str]
    widgets: frozenset[str]
    closers: frozenset[str]
    comment_count: str
    cookie_notice: tuple[str, ...]
    byline: str
    asides: str
    aside_traces: Traces
    slots: str
    shown: str
    templates: str
    stock: tuple[StockText, ...]


def residue_words(language: str) -> ResidueWords | None:
    """The words for a language code such as `en` or `en-GB`, None for a language without."""
    return part(language, "residue", ResidueWords)
