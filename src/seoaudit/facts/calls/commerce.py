"""Whether an article sells or serves: only of such an article may a call to action be asked."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from seoaudit.language.call_grammar import phrases_at
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.calls.own_names import Names
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.text import Text
    from seoaudit.language.call_lexicon import CallLexicon

# What an article must show of a business before it counts as one's.
_ENOUGH = 3
_CLAIMS = 2
_SCHEMA = deferred(
    r"\"@type\"\s*:\s*\[?\s*\"(?:[A-Z]\w*)?(?:LocalBusiness|Service|Store|Dentist|Physician|"
    r"Plumber|Electrician|Restaurant|Hotel|MedicalClinic|MedicalBusiness|LegalService|Attorney|"
    r"HealthAndBeautyBusiness|HomeAndConstructionBusiness|AutoRepair|RealEstateAgent|Product|Offer)\""
)
_PRICE = deferred(r"[$€£]\s?\d|\d\s?[€£]")
_LAW = deferred(
    r"(?:^|/)(?:\d+[.)]?[ _-]?)?"
    r"(?:privacy|terms|cookies?|disclaimer|complaints?|imprint|impressum|datenschutz|agb|cgu"
    r"|cgv|mentions-legales|confidentialite|aviso-legal|(?:politica-de-)?privacidad)"
    r"(?:[-_]?(?:policy|policies|notice|statement|procedure|of|service|services|use|sale|and"
    r"|conditions|erklaerung|erklärung|hinweise))*(?:/(?:_?index|page))?\.\w+$",
    re.IGNORECASE,
)


def is_commercial(facts: Facts, lexicon: CallLexicon, names: Names) -> bool:
    """Whether an article is a business's, as configured or as it tells of itself.

    Without a configured business the article must claim services in the first person and show
    more signs of trade: its own name, a number to dial, prices, structured data of a business.
    """
    business = facts.settings.business
    if business.name or business.phones or business.booking_links:
        return True
    article = facts.article
    if _has_business_schema(facts):
        return True
    claims = _claims(facts.text, lexicon)
    if claims < _CLAIMS or claims >= _ENOUGH:
        return claims >= _ENOUGH
    signs = claims + bool(names) + _has_price(article.prose.text)
    signs += 2 * any(link.target.startswith("tel:") for link in article.links)
    return signs >= _ENOUGH


def is_of_law(path: str) -> bool:
    """Whether a page states terms, a privacy policy or the like, by its name."""
    return _LAW.search(path) is not None


def _claims(text: Text, lexicon: CallLexicon) -> int:
    """How many different phrases of those who serve the article uses, no more than are enough."""
    services, tokens = lexicon.service_phrases, text.tokens
    found: set[tuple[str, ...]] = set()
    last = len(tokens) - 1
    for word in services.keys() & text.places.keys():
        seconds = services[word]
        for at in text.places[word]:
            if "" in seconds or (at < last and tokens[at + 1] in seconds):
                found.update(phrases_at(services, tokens, at, len(tokens)))
        if len(found) >= _ENOUGH:
            break
    return len(found)


def _has_price(text: str) -> bool:
    return ("$" in text or "€" in text or "£" in text) and _PRICE.search(text) is not None


def _has_business_schema(facts: Facts) -> bool:
    return any(
        raw.kind == "script" and _SCHEMA.search(facts.article.source.slice(raw.span))
        for raw in facts.article.raws
    )
