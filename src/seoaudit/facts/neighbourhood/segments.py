"""The parts of a path as links and file names are compared: `01-Getting_Started.md`."""

from __future__ import annotations

import re
import unicodedata
from urllib.parse import unquote

from seoaudit.language.deferred import deferred

# What becomes a page, as text that people write or as a template.
ARTICLE_ENDINGS = (".md", ".mdx", ".markdown", ".mdown", ".mkd", ".mdoc", ".rst", ".adoc", ".org")
PAGE_ENDINGS = (
    *ARTICLE_ENDINGS,
    *(".html", ".htm", ".njk", ".liquid", ".hbs", ".ejs", ".webc", ".pug", ".haml", ".slim"),
    *(".astro", ".vue", ".svelte", ".tsx", ".jsx", ".ts", ".js", ".mjs", ".cjs", ".gotmpl"),
    *(".ipynb", ".qmd", ".rmd", ".php", ".textile"),
)

_NOT_WORDS = deferred(r"[\W_]+")
_DATED = deferred(r"\d{4}-\d{1,2}-\d{1,2}[-_ ](?=.)")
_NUMBERED = deferred(r"\d+(?:[.-]\d+)*\s*[-_. ]+(?=[^\d\s])")
_LANGUAGE = deferred(r"[a-z]{2}(?:[-_](?:[a-z]{2}|[a-z]{4}|\d{3}))?", re.I)
_LANGUAGE_ENDING = deferred(r"[._](?:[a-z]{2}(?:[-_][a-zA-Z]{2,4})?)$")
_PAGE_ENDING = deferred(r"\.(?:html?|mdx?|markdown|php|aspx?)$", re.I)


def canonical(text: str) -> str:
    """Letters and digits in lower case without accents, runs of all else as one hyphen."""
    if not text.isascii():
        decomposed = unicodedata.normalize("NFKD", text)
        text = "".join(one for one in decomposed if not unicodedata.combining(one))
    return _NOT_WORDS.sub("-", text.lower()).strip("-") or text.lower()


def names_of(file: str) -> frozenset[str]:
    """All that a segment of an address may be where a file or folder has this name."""
    stem = file
    for ending in PAGE_ENDINGS:
        if file.lower().endswith(ending):
            stem = file[: -len(ending)]
            break
    bare = _LANGUAGE_ENDING.sub("", stem)
    found = {stem, bare}
    for one in (stem, bare):
        dated = _DATED.sub("", one, count=1) if _DATED.match(one) else one
        found |= {dated, _NUMBERED.sub("", dated, count=1) if _NUMBERED.match(dated) else dated}
    return frozenset(map(canonical, found))


def segments(path: str) -> tuple[str, ...]:
    """The segments of an address, decoded and comparable, without the name of an index file."""
    parts = [part for part in unquote(path).split("/") if part not in ("", ".")]
    if parts:
        last = _PAGE_ENDING.sub("", parts[-1])
        parts[-1:] = [] if last.lower() in ("index", "_index", "readme") else [last]
    return tuple(map(canonical, parts))


def is_language(segment: str) -> bool:
    """Whether a segment looks like a language code: `fr`, `pt-br`, `zh-hans`."""
    return _LANGUAGE.fullmatch(segment) is not None


def without_languages(parts: tuple[str, ...]) -> tuple[str, ...]:
    """Segments without a language code at the beginning."""
    return parts[1:] if len(parts) > 0 and is_language(parts[0]) else parts


def is_page_file(name: str) -> bool:
    """Whether a file may become a page."""
    return name.lower().endswith(PAGE_ENDINGS)
