"""Link texts that say nothing of where a link leads."""

from __future__ import annotations

import re

from seoaudit.article import Article, Link, Prose
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack

# Arrows, quotation marks, brackets and icons around the words.
_AROUND = deferred(r"^[\W_]+|[\W_]+$")
_STRAIGHTENED = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "\u00a0": " "})
# Code is named as it is (`page`), and what a template makes nobody knows.
_NO_WORDS = deferred(r"`|<(?:code|kbd|samp|tt)\b|\{\{|\{%|\{\w")
# So many words of a sentence right before a link, no separator between them.
_LEADING_WORDS = deferred(r"(?:[^\W\d_][\w'’-]*[,;]? ){2}(?:[(“\"‘'])?$")
_BEFORE = 60
_WORDLESS = deferred(r"[\W_]+")
_OWNER = deferred(r"(?:\b(?:my|his|her|its)|[^\W\d_]['’]s?) $", re.IGNORECASE)
# German writes nouns with a capital, English the words of buttons and links (`Click Here`).
_CAPITALS = frozenset(("de", "en"))
# Longer texts are none of these.
_LONGEST = 60


class GenericText(Occurrence, frozen=True):
    """A link whose text means nothing without what stands around it.

    `label` is the text as shown, `target` the address.
    """

    label: str = ""
    target: str = ""


def generic_texts(article: Article, pack: Pack) -> tuple[GenericText, ...] | None:
    """Links of the main content whose text is on the language's list; None without a list."""
    known = pack.link_texts
    if known is None:
        return None
    found = []
    for link in article.links:
        if link.scope != "main" or len(link.label) > _LONGEST or not link.target.strip():
            continue
        text = bare_text(link.label)
        if link.target[0] == "#" and _names_its_place(text, link.target):
            continue
        if text in known.nouns:
            generic = (
                link.target[0] != "#"
                and _stands_in_sentence(article.prose, link)
                and not _is_owned(article.prose, link, pack)
            )
            named = pack.code not in _CAPITALS and _is_name(article.prose, link, pack)
        else:
            generic = text in known.generic
            named = generic and _is_name(article.prose, link, pack)
        if generic and not named and not _NO_WORDS.search(article.source.slice(link.content)):
            found.append(GenericText(link.span, None, link.label, link.target))
    return tuple(found)


def _names_its_place(text: str, target: str) -> bool:
    """Whether a link within the page has the words of the heading that it leads to."""
    return _WORDLESS.sub("", text) == _WORDLESS.sub("", target.lower())


def _is_owned(prose: Prose, link: Link, pack: Pack) -> bool:
    """Whether the words before a link say whose it is: `on my website`, `Ann's website`."""
    if pack.code != "en" or link.block < 0:
        return False
    return _OWNER.search(prose.text, max(0, link.at - _BEFORE), link.at) is not None


def _stands_in_sentence(prose: Prose, link: Link) -> bool:
    """Whether words lead to a link: running text, not a list of links or a cell of a table."""
    if link.block < 0:
        return False
    block = prose.blocks[link.block]
    if block.kind in ("heading", "cell"):
        return False
    before = prose.text[max(block.start, link.at - _BEFORE) : link.at]
    led = _LEADING_WORDS.search(before)
    return led is not None and not before.endswith(("(", "["))


def _is_name(prose: Prose, link: Link, pack: Pack) -> bool:
    """Whether a text has capitals in mid sentence: something of that name (`Click`, `La Suite`)."""
    words = link.label.split()
    if link.block < 0 or not all(word[0].isupper() for word in words):
        return False
    if len(words) > 1 and pack.code in _CAPITALS:
        return False
    before = prose.text[prose.blocks[link.block].start : link.at].rstrip(" (“\"'")
    return bool(before) and before[-1].isalpha()


def bare_text(label: str) -> str:
    """A link text as it is looked up: lower case, straight apostrophes, nothing around it."""
    text = label.translate(_STRAIGHTENED).lower()
    return text if text[:1].isalnum() and text[-1:].isalnum() else _AROUND.sub("", text)
