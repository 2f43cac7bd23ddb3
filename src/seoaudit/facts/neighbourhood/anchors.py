"""The places within a page that an address can name: ids, and headings that get one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from urllib.parse import unquote

from seoaudit.language.deferred import deferred

_ID = deferred(
    r"""\b(?:id|name|xml:id)\s*=\s*(?:"([^"]+)"|'([^']+)'|\{["'`]([^"'`]+)["'`]\}|([^\s"'=<>`{}]+))"""
)
# `{#prices}` of Markdown dialects, `{: #prices}` of kramdown, `[](){ #prices }` of MkDocs,
# `## Prices [#prices]` of Nextra and Fumadocs.
_GIVEN = deferred(
    r"\{(?:/\*)?:?[^{}\n]*?#([^\s{}*]+)[^{}\n]*\}|\{/\*\s*([\w-]+)\s*\*/\}"
    r"|[ \t]\[#([^\s\[\]]+)\][ \t]*$",
    re.M,
)
_FENCED = deferred(r"^[ \t>]*(`{3,}|~{3,})[^\n]*\n.*?(?:^[ \t>]*\1[`~]*[ \t]*$|\Z)", re.S | re.M)
_HEADING = deferred(
    r"^[ \t>]*(?:[-*+][ \t]+|\d+[.)][ \t]+)?#{1,6}[ \t]*([^#\s][^\n]*?)[ \t]*#*[ \t]*$", re.M
)
_UNDERLINED = deferred(r"^[ \t>]*([^\s#>|][^\n]*)\n[ \t>]*(?:=+|-{2,}|-)[ \t]*$", re.M)
_HTML_HEADING = deferred(r"<h[1-6][^>]*>(.*?)</h[1-6]>", re.S | re.I)
# A term that is defined below it.
_TERM = deferred(r"^([^\s:|<#][^\n]*)\n(?:[ \t]*\n)?[ \t]{0,3}:[ \t]+\S", re.M)
_LINKED = deferred(r"\{/\*.*?\*/\}|\]\([^)]*\)|\]\[[^\]]*\]|\[\^[^\]]*\]")
_TAG = deferred(r"<[^>]*>")
_ELEMENT = deferred(r"<(\w+)[^>]*>[^<]*</\1>")
_EXPLICIT = deferred(r"\s*(?:\{:?[^{}\n]*#[\w:.-]+[^{}\n]*\}|\[#[^\s\[\]]+\])\s*$")
_FOOTNOTE = deferred(r"\[\^([^\]\s]+)\]")
# What may write headings or ids that are not in the text.
_MADE = deferred(
    r"^[ \t]*(?:\{\{[<%]|\{%-?[ \t]*(?!raw|endraw|comment|highlight|endhighlight|assign)\w|\{\{"
    r"|<[A-Z][\w.]*[\s/>]|<!--[ \t]*(?:#include|@include)|--8<--|!include|@@include|:::[ \t]*\w+\."
    r"|\{!|\$\{toc|<!--@include|\.\. |@\[code|<<<[ \t]|<!--[ \t]*md:)|^::: |^import\s.*from\s",
    re.M,
)
# Every page has these, or its template or the host of the repository does.
_USUAL = frozenset(
    "top _top up main content main-content maincontent page-content skip header footer nav navbar "
    "navigation menu sidebar toc table-of-contents comments disqus_thread respond newsletter "
    "subscribe signup contact search footnotes fnref fn __comments readme".split()
)
_COMMENT = deferred(r"comments?(?:-\w+)?|respond")
# An emoji, which some generators write as its name.
_PICTURE = deferred(r"[\u2600-\u27bf\U0001f000-\U0001faff]")
_DROPPED = deferred(r"[\W_]+")


class Anchors:
    """The anchors of a page. `open` tells that templates or scripts may make more of them."""

    __slots__ = ("_exact", "_folded", "_pictured", "_transcribed", "open")

    def __init__(self, text: str, is_html: bool) -> None:
        self.open = False
        self._exact = {_unescaped(next(filter(None, found))) for found in _ID.findall(text)}
        self._folded: set[str] = set()
        self._transcribed = False
        self._pictured: set[str] = set()
        if is_html:
            return
        text = _FENCED.sub("\n", text)
        self.open = _MADE.search(text) is not None
        self._exact.update("".join(groups) for groups in _GIVEN.findall(text))
        notes = _FOOTNOTE.findall(text)
        self._folded.update(_folded(f"{prefix}{note}") for note in notes for prefix in _NOTE_IDS)
        if notes:
            self._folded.update(f"{prefix}{n}" for prefix in _NOTE_IDS for n in range(len(notes)))
        for heading in _headings(text):
            if not _EXPLICIT.search(heading):
                self._folded |= _slugs(heading)
                if not heading.isascii() and _PICTURE.search(heading):
                    self._pictured.add(_folded(_PICTURE.split(heading)[0]))
        # Some generators write the words of other scripts in Latin letters.
        self._transcribed = not all(map(str.isascii, self._folded))

    def has(self, fragment: str) -> bool:
        """Whether an address can name a place so; `fragment` comes without its `#`."""
        decoded = unquote(fragment)
        if decoded in self._exact or fragment in self._exact or decoded.lower() in _USUAL:
            return True
        folded = _folded(decoded)
        if folded in self._folded or _COMMENT.fullmatch(decoded):
            return True
        if any(folded.startswith(beginning) for beginning in self._pictured):
            return True
        # The second of equal headings gets a number.
        counted = folded.rstrip("0123456789")
        if counted != folded and counted in self._folded:
            return True
        return self._transcribed and folded.isascii()


_NOTE_IDS = ("fn", "fnref", "userconentfn", "usercontentfnref", "footnote", "footnoteref", "note")


def _headings(text: str) -> Iterator[str]:
    """What stands in the headings of a Markdown text, and in the terms that it defines."""
    yield from _HEADING.findall(text)
    if "\n=" in text or "\n-" in text or "\n>" in text:
        yield from _UNDERLINED.findall(text)
    if "</h" in text or "</H" in text:
        yield from _HTML_HEADING.findall(text)
    if "\n:" in text or "\n " in text:
        yield from _TERM.findall(text)


def _unescaped(text: str) -> str:
    """As `html.unescape`, whose tables are loaded only where there is something to look up."""
    if "&" not in text:
        return text
    from html import unescape

    return unescape(text)


def _slugs(heading: str) -> set[str]:
    """What a heading may be called, letters and digits alone."""
    bare = _LINKED.sub("", heading)
    plain = _unescaped(_TAG.sub("", bare))
    slugs = {_folded(plain), _folded(_unescaped(heading))}
    if "<" in bare:
        # A badge in an element of its own is part of the slug for some generators only.
        slugs.add(_folded(_unescaped(_ELEMENT.sub("", bare))))
    for sign, word in (("&", "and"), ("+", "plus"), ("@", "at"), ("%", "percent")):
        if sign in plain:
            slugs.add(_folded(plain.replace(sign, word)))
    if not plain.isascii():
        lower = plain.lower()
        for letter, letters in (("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("ß", "ss"), ("æ", "ae")):
            lower = lower.replace(letter, letters)
        slugs.add(_folded(lower))
    # kramdown drops what stands before the first letter.
    slugs |= {slug.lstrip("0123456789") for slug in slugs}
    return slugs


def _folded(text: str) -> str:
    if not text.isascii():
        text = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in text if not unicodedata.combining(one))
    return _DROPPED.sub("", text.lower())
