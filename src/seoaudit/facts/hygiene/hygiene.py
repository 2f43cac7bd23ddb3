"""What got into an article by accident: garbled and invisible characters, residue, placeholders."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article
from seoaudit.facts.hygiene.agency_credits import AgencyCredit, find_agency_credits
from seoaudit.facts.hygiene.ai_residue import AiResidue, find_ai_residue
from seoaudit.facts.hygiene.invisible import InvisibleCharacters, find_invisible_characters
from seoaudit.facts.hygiene.mojibake import Mojibake, find_mojibake
from seoaudit.facts.hygiene.placeholders import Placeholder, find_placeholders
from seoaudit.facts.hygiene.residue import Residue, find_residue
from seoaudit.facts.passages import beside_prose
from seoaudit.facts.settings import Business
from seoaudit.language.pack import Pack

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Hygiene(Struct, frozen=True, dict=True):
    """Accidents, each with its place.

    `mojibake`: runs of characters decoded with the wrong encoding (`encoding`: `mac_roman`,
    `cp1252`, `latin-1`, or "" for a lost character), with their repair.
    `invisible_characters`: runs of zero-width, direction, control and private use characters
    (`codes`, `kind`, `count`).
    `scrape_residue`: blocks of the page that an article was copied from (`kind`: `age`,
    `reading time`, `widget`, `closer`, `cookie notice`).
    `placeholders`: what was never filled in (`kind`: `filler text`, `note`, `slot`, `merge field`,
    `template variable`, `stock text`, `digits`).
    `ai_residue`: what a chat assistant left (`kind`: `citation mark`, `aside`).
    """

    mojibake: tuple[Mojibake, ...]
    invisible_characters: tuple[InvisibleCharacters, ...]
    scrape_residue: tuple[Residue, ...]
    placeholders: tuple[Placeholder, ...]
    ai_residue: tuple[AiResidue, ...]
    _article: Article
    _pack: Pack | None
    _business: Business

    @cached_property
    def agency_credits(self) -> tuple[AgencyCredit, ...]:
        """Lines at the end in which an agency (`agency`) signs what it made for the site."""
        own = (self._business.name, *self._business.name_variants)
        return tuple(find_agency_credits(self._article, self._pack, own))


def measure_hygiene(facts: Facts) -> Hygiene:
    """Look for every kind of accident in an article."""
    article, text = facts.article, facts.text
    beside = beside_prose(article)
    mojibake = find_mojibake(article, beside)
    ai_residue = find_ai_residue(article, text, beside, facts.language)
    return Hygiene(
        mojibake,
        find_invisible_characters(article, [found.span for found in (*mojibake, *ai_residue)]),
        find_residue(article, text, facts.language),
        find_placeholders(article, text.places.keys(), beside, facts.language),
        ai_residue,
        article,
        facts.lexicon.pack,
        facts.settings.business,
    )
