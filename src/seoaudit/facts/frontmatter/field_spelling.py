"""Keys that are a slip of the finger away from a field that search engines or templates read."""

from __future__ import annotations

from functools import cache, lru_cache

from seoaudit.article import FrontMatter
from seoaudit.facts.frontmatter.field_issue import FieldIssue
from seoaudit.facts.metadata.field_names import SQUEEZED_ALIASES, squeezed, squeezed_key
from seoaudit.language.deferred import deferred

# Names whose loss shows on the page or in search; shorter ones have too many real neighbours.
_WATCHED = tuple(
    "title description author excerpt summary keywords categories canonical canonical_url "
    "permalink published published_at publish_date pub_date date_published updated updated_at "
    "last_modified lastmod modified date_modified meta_title meta_description seo_title "
    "seo_description image featured_image cover_image image_alt thumbnail focus_keyword "
    "keyphrase noindex robots redirect_from".split()
)
# Real keys, in English and in languages that sites name their fields in.
_REAL = frozenset(
    "tile titre title titel tithe autor except expert summery image imago mage key_words "
    "categorias categorie categories descripcion descripcio publisher publish_dates updates "
    "published unpublished authored thumbnails permalinks canonicals robot imagealt "
    "imagealts".split()
)
_PLURAL_OR_NUMBER = deferred(r"(?:e?s|\d+)$")


def misspelt_fields(front_matter: FrontMatter) -> tuple[FieldIssue, ...]:
    """Top-level keys that are a near miss of a watched field that is not there itself."""
    slips = [
        (field, meant)
        for field in front_matter.fields
        if len(field.keys) == 1 and (meant := _meant(field.keys[0]))
    ]
    if not slips:
        return ()
    present = {squeezed_key(field.path) for field in front_matter.fields if len(field.keys) == 1}
    return tuple(
        FieldIssue(field.key_span, meant, field.path, field.name, f"`{meant}` is meant")
        for field, meant in slips
        if squeezed(meant) not in present
    )


# Articles of a site have the same fields.
@lru_cache(maxsize=1024)
def _meant(key: str) -> str | None:
    """The watched name that `key` is a slip of, spelt in the manner of `key`."""
    flat = squeezed(key)
    if len(flat) < 5 or not key.isascii() or flat in _known() or key.lower() in _REAL:
        return None
    for target, name in _by_ends().get(flat[0] + flat[-1], ()):
        if _is_slip(flat, target):
            return _in_the_manner_of(key, name)
    return None


@cache
def _by_ends() -> dict[str, list[tuple[str, str]]]:
    """Watched names, squeezed and as listed, by first and last letter.

    A slip leaves these: what is added or changed there makes other words (title, titles; image,
    images).
    """
    found: dict[str, list[tuple[str, str]]] = {}
    for name in _WATCHED:
        target = squeezed(name)
        found.setdefault(target[0] + target[-1], []).append((target, name))
    return found


@cache
def _known() -> frozenset[str]:
    names = (name for aliases in SQUEEZED_ALIASES.values() for name in aliases)
    return frozenset((*names, *(squeezed(name) for name in _WATCHED)))


def _is_slip(written: str, meant: str) -> bool:
    """Whether one edit (two in a long word) inside `meant` makes `written`, plurals aside."""
    most = 2 if len(meant) >= 10 else 1
    if abs(len(written) - len(meant)) > most:
        return False
    if _PLURAL_OR_NUMBER.sub("", written) == _PLURAL_OR_NUMBER.sub("", meant):
        return False
    return _distance(written, meant) <= most


def _distance(first: str, second: str) -> int:
    """Edits between two words: insert, delete, replace, or swap two neighbours (Damerau, 1964)."""
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, letter in enumerate(first, 1):
        before, above = row, before
        row = [i]
        for j, other in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != other))
            swapped = i > 1 and j > 1 and letter == second[j - 2] and first[i - 2] == other
            row.append(min(cost, above[j - 2] + 1) if swapped else cost)
    return row[-1]


def _in_the_manner_of(key: str, name: str) -> str:
    """`meta_title` as `metaTitle`, `meta-title`, `metatitle` or `Meta_title`, as `key` has it."""
    words = name.split("_")
    if "-" in key:
        return "-".join(words)
    if "_" in key:
        return name
    if key.islower() or len(words) == 1:
        plain = "".join(words)
        return plain.capitalize() if key[:1].isupper() else plain
    camel = words[0] + "".join(word.capitalize() for word in words[1:])
    return camel[:1].upper() + camel[1:] if key[:1].isupper() else camel
