"""The standard fields of an article, under whatever names its site gives them."""

from __future__ import annotations

from msgspec import Struct

from seoaudit.article import Article, Field, Span
from seoaudit.facts.metadata.field_names import SCALARS, ranks, squeezed, squeezed_key
from seoaudit.facts.metadata.field_values import is_empty, iso_date
from seoaudit.facts.settings import Settings
from seoaudit.language.deferred import deferred

# Jekyll and its kin keep the date of a post in its file name.
_DATED_NAME = deferred(r"(?:^|/)(\d{4})-(\d{1,2})-(\d{1,2})(?:[-_][^/]+)?$")
# Others keep it in the folders of the file or of its address.
_DATED_FOLDERS = deferred(r"(?:^|/)(\d{4})/(\d{2})/(\d{2})/")


class Metadata(Struct, frozen=True):
    """The standard fields of an article, found under whatever names its site uses.

    Each is the front matter field (or the field of an HTML head) that holds the value, None where
    there is none. A field that is there but empty is found, unless another name of the same
    standard field holds something. `title` prefers the title written for search engines,
    `plain_title` is the article's own. A `date` that only the path or the address gives has an
    empty span at the start of the source.
    """

    title: Field | None = None
    plain_title: Field | None = None
    description: Field | None = None
    author: Field | None = None
    date: Field | None = None
    updated: Field | None = None
    keyphrase: Field | None = None
    slug: Field | None = None
    language: Field | None = None
    image: Field | None = None
    image_alt: Field | None = None
    tags: Field | None = None
    canonical: Field | None = None
    draft: Field | None = None
    robots: Field | None = None


def read_metadata(article: Article, settings: Settings) -> Metadata:
    """Find the standard fields: the site's own names first, then the usual ones, then the head."""
    found: dict[str, tuple[tuple[bool, int, int], Field]] = {}
    own = _own_names(settings)
    for place, front_matter in enumerate((article.front_matter, article.head)):
        for entry in front_matter.fields if front_matter else ():
            name = squeezed_key(entry.path)
            for standard, rank in (*own.get(name, ()), *ranks(name)):
                empty = is_empty(entry.value)
                if standard in SCALARS and not empty and isinstance(entry.value, dict | list):
                    continue
                order = (empty, place, rank)
                if standard not in found or order < found[standard][0]:
                    found[standard] = (order, entry)
    fields: dict[str, Field | None] = {name: entry for name, (_, entry) in found.items()}
    date = fields.get("date")
    if date is None or is_empty(date.value):
        fields["date"] = _date_of_path(article.path, fields.get("slug")) or date
    return Metadata(**fields)


def _own_names(settings: Settings) -> dict[str, list[tuple[str, int]]]:
    """The site's own names, ranked before all usual ones."""
    own: dict[str, list[tuple[str, int]]] = {}
    for standard, names in settings.fields.items():
        attribute = standard.replace("-", "_")
        if attribute in Metadata.__struct_fields__:
            for rank, name in enumerate(names):
                own.setdefault(squeezed(name), []).append((attribute, rank - len(names)))
    return own


def _date_of_path(path: str, slug: Field | None) -> Field | None:
    """A date in the name of the file, in its folders, or in the address that a field gives."""
    path = path.replace("\\", "/").rpartition(".")[0]
    address = slug.value if slug is not None and isinstance(slug.value, str) else ""
    found = _DATED_NAME.search(path) or _DATED_FOLDERS.search(address)
    found = found or _DATED_FOLDERS.search(path)
    day = iso_date("-".join(part.zfill(2) for part in found.groups())) if found else None
    return Field(("date",), Span(0, 0), day, Span(0, 0), Span(0, 0)) if day else None
