"""When an article says it was written, and whether a reader would ask."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from functools import cache, lru_cache
from pathlib import PurePosixPath
from typing import Literal

from seoaudit.article import Article, Prose
from seoaudit.facts.metadata.field_names import squeezed, squeezed_key
from seoaudit.facts.metadata.field_values import is_empty, is_true
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.facts.title.standing import says_website, stands_alone
from seoaudit.language.deferred import deferred
from seoaudit.language.pack import Pack, pack_for
from seoaudit.language.site_words import DATED_FOLDERS, UNDATED_FILES, UNDATED_FOLDERS

DateKind = Literal["absolute", "relative", "none"]

# Below it, `post` is what a command is about.
_MANUAL = "commands"
# Of an absolute path only the nearest folders belong to the site.
_NEAREST = 2
_DATED_TYPES = frozenset(
    "post posts blog blogpost blogposting news newsarticle story press pressrelease".split()
)
# As a layout, `article` says how a page looks; as a type, what it is.
_ARTICLE = frozenset({"article", "articles"})
_UNDATED_TYPES = frozenset(
    """
    page pages landing landingpage home homepage service services doc docs documentation location
    product legal policy author person team category tag list index default reference website
    """.split()
)
_TYPE_FIELDS = frozenset({"type", "contenttype", "posttype"})
_LAYOUT_FIELDS = frozenset({"layout", "template"})

# Fewer words than this are a card, a notice or a form, in words.
_SHORTEST = 150
# Plain text says nothing of what it is; from this length on it is an article, in words.
_SHORTEST_PLAIN = 600

_ISO_DATE = deferred(r"(?:19|20)\d\d-\d\d-\d\d")
_MACHINE_DATE = deferred(
    r"date(?:time\s*=\s*[\"']?(?:19|20)\d\d-|(?:Published|Modified|Created)\"\s*[:>\s]"
    r"|=[\"'][^\"'\n]{0,30}(?:19|20)\d\d)"
)
# A date in a longer block says when something happened; near the top or the end it may be the
# article's own.
_SHORT_BLOCK = 15
_LONGEST_WORD = 30
# Every date has a year, and is no longer than so many characters on either side of it.
_YEAR = deferred(r"(?:19|20)\d\d")
_REACH = 40
_TOP = 500
_END = 300


def date_kind(article: Article, metadata: Metadata, pack: Pack | None, ages: bool) -> DateKind:
    """How an article says when it was written: by a day, by its age alone, or not at all.

    A date in the path counts as the date field, which `metadata` makes of it.
    """
    if (
        _in_fields(article, metadata)
        or ("date" in article.source.text and _MACHINE_DATE.search(article.source.text))
        or any(_is_visible(prose, pack) for prose in (article.prose, article.surroundings))
    ):
        return "absolute"
    return "relative" if ages else "none"


def _in_fields(article: Article, metadata: Metadata) -> bool:
    """Whether a date field, or a date under any other name, is filled in."""
    for field in (metadata.date, metadata.updated):
        if field is not None and not is_empty(field.value):
            return True
    return any(
        isinstance(field.value, date)
        or (isinstance(field.value, str) and _ISO_DATE.match(field.value))
        for found in (article.front_matter, article.head)
        for field in (found.fields if found else ())
    )


def _is_visible(prose: Prose, pack: Pack | None) -> bool:
    text = prose.text
    if not text:
        return False
    full, month = _date_patterns(pack)
    for year in _YEAR.finditer(text):
        block = prose.blocks[prose.block_at(year.start())]
        in_sight = year.start() < _TOP + _REACH or year.end() > len(text) - _END - _REACH
        if in_sight or block.end - block.start < _SHORT_BLOCK * _LONGEST_WORD:
            around = max(year.start() - _REACH, 0), min(year.end() + _REACH, len(text))
            if any(_is_in_sight(prose, found) for found in full.finditer(text, *around)):
                return True
    return any(
        block.end - block.start < 60 and month.search(text, block.start, block.end)
        for block in (*prose.blocks[:6], *prose.blocks[-3:])
    )


def _is_in_sight(prose: Prose, date: re.Match[str]) -> bool:
    """Whether a date stands near the top or the end, or in a short block."""
    if date.start() < _TOP or date.end() > len(prose.text) - _END:
        return True
    block = prose.blocks[prose.block_at(date.start())]
    return len(prose.block_text(block).split()) <= _SHORT_BLOCK


def _date_patterns(pack: Pack | None) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """Patterns of a day and of a month with its year, in English and in the article's language."""
    packs = [found for found in (pack, pack_for("en")) if found]
    names = {name for found in packs for month in found.months for name in month}
    known = sorted(names, key=lambda name: (-len(name), name))
    return _compiled("|".join(re.escape(name) for name in known))


@cache
def _compiled(months: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    year = r"(?:19|20)\d\d"
    day = r"\d{1,2}(?:st|nd|rd|th|er|\.|º)?"
    full = deferred(
        rf"\b(?:{months})\.?\s+{day},?\s+{year}\b"
        rf"|\b{day}\s+(?:de\s+|of\s+)?(?:{months})\.?,?\s+(?:de\s+)?{year}\b"
        rf"|\b{year}-\d\d-\d\d\b|\b\d{{1,2}}[./]\d{{1,2}}[./]{year}\b|\b{year}年\d{{1,2}}月\d{{1,2}}日",
        re.IGNORECASE,
    )
    return full, deferred(rf"\b(?:{months})\.?\s+(?:de\s+)?{year}\b", re.IGNORECASE)


def is_dated_content(article: Article, metadata: Metadata, words: int, signed: bool) -> bool:
    """Whether readers of an article ask when it was written.

    The type that its fields name decides, then the nearest folder that tells, then whether it is
    `signed` (has an author or an age) or filed as a post. Plain text without front matter is taken
    for an article when it is long enough. Documentation, service, landing and legal pages, lists,
    drafts and short pieces are not dated.
    """
    if words < _SHORTEST or not stands_alone(article) or _is_draft(metadata):
        return False
    if article.path.rpartition("/")[2].startswith("_index."):
        return False
    if (by_type := _by_type(article)) is not None:
        return by_type
    if (by_path := _by_path(article.path)) is not None:
        return by_path
    if _is_tagged_post(metadata) or (signed and not says_website(article)):
        return True
    return article.format == "text" and words >= _SHORTEST_PLAIN


def _is_draft(metadata: Metadata) -> bool:
    return metadata.draft is not None and is_true(metadata.draft.value)


def _by_type(article: Article) -> bool | None:
    for found in (article.front_matter, article.head):
        for field in found.fields if found else ():
            name = squeezed_key(field.path)
            if not (name in _TYPE_FIELDS or name in _LAYOUT_FIELDS):
                continue
            if not isinstance(field.value, str):
                continue
            stem = squeezed(PurePosixPath(field.value).name.partition(".")[0])
            if stem in _DATED_TYPES or (stem in _ARTICLE and name in _TYPE_FIELDS):
                return True
            if stem in _UNDATED_TYPES:
                return False
    return None


def _by_path(path: str) -> bool | None:
    """What the file's name and folders say, the nearest first; None if nothing."""
    name = path.rpartition("/")[2]
    folders = _folders(path.removesuffix(name))
    stem = squeezed(name.partition(".")[0])
    # `posts/my-article/index.md` is the article, `posts/index.md` the list of them.
    bundle = (
        stem == "index"
        and bool(folders)
        and folders[0] not in DATED_FOLDERS
        and folders[0] not in UNDATED_FOLDERS
    )
    if stem in UNDATED_FILES and not bundle:
        return False
    if _MANUAL in folders:
        return False
    for folder in folders:
        if folder in DATED_FOLDERS:
            return True
        if folder in UNDATED_FOLDERS:
            return False
    return False if bundle else None


@lru_cache(maxsize=256)
def _folders(folder: str) -> tuple[str, ...]:
    """The folders of a site that a folder lies in, itself among them, the nearest first."""
    path = PurePosixPath(folder)
    folders = tuple(map(squeezed, reversed(path.parts)))
    return folders[:_NEAREST] if path.is_absolute() else folders


def _is_tagged_post(metadata: Metadata) -> bool:
    field = metadata.tags
    values: Iterator[object] = iter(())
    if field is not None:
        values = iter(field.value if isinstance(field.value, list) else [field.value])
    return any(isinstance(value, str) and value.lower() in ("post", "posts") for value in values)
