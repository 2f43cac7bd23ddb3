"""What the other articles of a site do without, so that this one need not have it either."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from seoaudit.facts.metadata.field_names import SQUEEZED_ALIASES, squeezed

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

# Keys of mappings that say nothing without the key above them.
_GENERAL = frozenset(("params", "seo", "meta"))
_ALT = ("alt", "alttext", "imagealt")


def is_expected(facts: Facts, standard: str) -> bool:
    """Whether a reader of the site would miss a standard field (`author`, `image_alt`) here.

    Not where most of the articles beside this one lack it, nor an author that the site names
    itself. "" asks for front matter of any kind. What cannot be known is expected.
    """
    if facts.neighbours is None:
        return True
    own = (squeezed(name.rpartition(".")[2]) for name in facts.settings.fields.get(standard, ()))
    names = sorted({*_names(standard), *own}) if standard else []
    custom = facts.neighbours.ask("custom", " ".join(names))
    if custom == "unknown" and standard == "author":
        return not site_names_author(facts)
    return custom != "unusual"


def site_names_author(facts: Facts) -> bool:
    """Whether the configuration or the data of the site names its author."""
    return facts.neighbours is not None and facts.neighbours.ask("author") == "yes"


@cache
def _names(standard: str) -> frozenset[str]:
    """The keys by which a field of any of its names is known in front matter read line by line."""
    found = {"dated"} if standard == "date" else set()
    for name in SQUEEZED_ALIASES.get(standard, (squeezed(standard),)):
        first, _, last = name.partition(".")
        if standard == "image_alt" and last:
            found.update((name.replace(".", ""), *((last,) if last in _ALT else ())))
        else:
            found.add(last.rpartition(".")[2] if last and first in _GENERAL else first)
    return frozenset(found)
