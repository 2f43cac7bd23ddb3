"""Which country's national numbers an article names."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import chain, islice
from typing import NamedTuple

from seoaudit.facts.contact.number_verdicts import NumberVerdicts
from seoaudit.facts.settings import Business
from seoaudit.language.country_words import COUNTRIES_OF, LABELS, PLACES
from seoaudit.language.deferred import deferred

NORTH_AMERICA = frozenset(
    "US CA AG AI AS BB BM BS DM DO GD GU JM KN KY LC MP MS PR SX TC TT VC VG VI".split()
)
_REGION_OF_LANGUAGE = {
    "bg": "BG", "cs": "CZ", "da": "DK", "de": "DE", "el": "GR", "es": "ES", "et": "EE",
    "fi": "FI", "fr": "FR", "hr": "HR", "hu": "HU", "it": "IT", "ja": "JP", "ko": "KR",
    "lt": "LT", "lv": "LV", "nb": "NO", "nl": "NL", "nn": "NO", "no": "NO", "pl": "PL",
    "pt": "PT", "ro": "RO", "sk": "SK", "sl": "SI", "sv": "SE", "tr": "TR", "uk": "UA",
}  # fmt: skip
_REGION_OF_DOMAIN = {"uk": "GB", "eu": "", "io": "", "co": "", "me": "", "ai": "", "tv": ""}
# Domains of countries that hardly anybody outside them takes.
_NATIONAL_DOMAINS = frozenset(
    "uk ie au nz za in ca de at ch fr be lu nl es it pt pl cz sk hu ro bg hr si se no dk fi ee lv "
    "lt gr tr ua mx ar cl pe uy br jp kr".split()
)
_HOST = deferred(r"(@|//)([a-z\d][a-z\d.-]{0,80}\.([a-z]{2}))(?![a-z\d-]|\.[a-z\d])", re.IGNORECASE)
# Short links stand in articles of all countries.
_EVERYWHERE = frozenset(("youtu.be", "redd.it", "git.io"))
_INTERNATIONAL = deferred(r"\+[1-9]\d{0,2}[\s().-]{0,2}\d(?:[ ().-]{0,2}\d){5,12}")
# Links to WhatsApp have the country code without its plus.
_WHATSAPP = deferred(r"(?:\bwa\.me/|whatsapp\.com/send/?\?phone=)(?=[1-9]\d{7,14}(?!\d))\d+")
# The letters that a name of a place (`e. V.` is one of its signs) or a label begins with.
_PLACE_STARTS = deferred(r"[A-ZÀ-ÖØ-Þe](?<!\w.)")
_LABEL_STARTS = deferred(r"[A-ZÀ-ÖØ-Þlmprsu](?<!\w.)")
_NUMBERS_ASKED = 5
_HOSTS_ASKED = 200
_ADDRESS_WEIGHT = 3
_LEAST_SHARE, _LEAST_SHARE_OF_COUNTRIES = 1 / 4, 2 / 3
_FEWEST_WORDS = 2


class Home(NamedTuple):
    """The country whose national numbers an article names, as a two-letter code.

    `certain` tells that it was said and not guessed; only then is a national number that the plan
    does not know called impossible. `known` is False where nothing in the article told it.
    """

    region: str
    certain: bool
    known: bool = True


def home_of(business: Business, language: str, text: str, verdicts: NumberVerdicts) -> Home:
    """The country of an article's business, else the one that its text tells.

    Asked in this order: the business's region, phones and site; the international numbers in
    `text`; the region of `language`; the hosts and email addresses in `text`; the places it names;
    `language` and the words for contact details; else the United States.
    """
    if business.region:
        return Home(business.region.upper(), certain=True)
    for written in business.phones:
        region = verdicts.region(written) if written.lstrip().startswith("+") else None
        if region:
            return Home(region, certain=True)
    if domain := _region_of_site(business.site_url):
        return Home(domain, certain=True)
    if region := _region_of_numbers(text, verdicts):
        return Home(region, certain=False)
    code, _, subtag = language.lower().replace("_", "-").partition("-")
    if len(subtag) == 2 and subtag.isalpha():
        return Home(subtag.upper(), certain=False)
    if region := _region_of_hosts(text):
        return Home(region, certain=False)
    if code in ("en", "und"):
        code = _language_of_labels(text) or code
    if region := _region_of_places(text, code):
        return Home(region, certain=False)
    guess = _REGION_OF_LANGUAGE.get(code)
    return Home(guess or "US", certain=False, known=guess is not None)


def _region_of_numbers(text: str, verdicts: NumberVerdicts) -> str | None:
    """The region that all international numbers of a text share, None where they do not."""
    found: set[str | None] = set()
    first = text.find("+")
    numbers = [_INTERNATIONAL.finditer(text, first)] if first >= 0 else []
    if "wa.me/" in text or "whatsapp.com/" in text:
        numbers.append(_WHATSAPP.finditer(text))
    for number in islice(chain.from_iterable(numbers), _NUMBERS_ASKED):
        region = verdicts.region("+" + number[0].rpartition("/")[2].rpartition("=")[2].lstrip("+"))
        if region:
            found.add("US" if region in NORTH_AMERICA else region)
    return found.pop() if len(found) == 1 else None


def _region_of_site(site_url: str) -> str:
    found = re.match(r"(?:https?://)?[^/\s:]+\.([a-z]{2})(?:[:/]|$)", site_url.lower())
    return _REGION_OF_DOMAIN.get(found[1], found[1].upper()) if found else ""


def _region_of_hosts(text: str) -> str | None:
    """The country of the hosts in a text, of email addresses above all; None where they differ."""
    weights: dict[str, int] = {}
    for found in islice(_HOST.finditer(text), _HOSTS_ASKED):
        host = found[2].lower()
        weight = _ADDRESS_WEIGHT if found[1] == "@" else 1
        weights[host] = max(weights.get(host, 0), weight)
    countries: Counter[str] = Counter()
    for host, weight in weights.items():
        domain = host.rpartition(".")[2]
        if domain in _NATIONAL_DOMAINS and host not in _EVERYWHERE:
            countries[domain] += weight
    if not countries:
        return None
    domain, most = countries.most_common(1)[0]
    everywhere = sum(weights.values()) + text.count("://") - len(weights)
    if most < _LEAST_SHARE_OF_COUNTRIES * countries.total() or most < _LEAST_SHARE * everywhere:
        return None
    return _REGION_OF_DOMAIN.get(domain, domain.upper())


@cache
def _words(names: tuple[str, ...], of_places: bool) -> re.Pattern[str]:
    """One expression whose groups are named by country or language."""
    held = PLACES if of_places else LABELS
    return deferred("(?:" + "|".join(f"(?P<{n}>{held[n]})" for n in names) + r")(?!\w)")


def _mentions(
    text: str, starts: re.Pattern[str], pattern: re.Pattern[str]
) -> Iterator[re.Match[str]]:
    """The matches of a pattern that is long to try, at the beginnings of words it may stand at."""
    end = 0
    for start in starts.finditer(text):
        if start.start() >= end and (found := pattern.match(text, start.start())):
            end = found.end()
            yield found


def _most_named(found: Iterable[re.Match[str]]) -> tuple[str, int, int] | None:
    """The group with most words among matches, how many, and how many the next has.

    Of each word, two mentions count at most: a page about one town names it often.
    """
    mentions = Counter((one.lastgroup or "", one[0]) for one in found)
    counted: Counter[str] = Counter()
    for (name, _), times in mentions.items():
        counted[name] += min(times, 2)
    ranked = counted.most_common(2)
    if not ranked:
        return None
    return *ranked[0], ranked[1][1] if len(ranked) > 1 else 0


def _region_of_places(text: str, language: str) -> str | None:
    names = COUNTRIES_OF.get(language)
    named = _most_named(_mentions(text, _PLACE_STARTS, _words(names, True))) if names else None
    if named is None or named[1] < _FEWEST_WORDS or named[1] < 2 * named[2]:
        return None
    return named[0]


def _language_of_labels(text: str) -> str | None:
    named = _most_named(_mentions(text, _LABEL_STARTS, _words(tuple(LABELS), False)))
    if named is None or named[1] < _FEWEST_WORDS or named[1] <= named[2]:
        return None
    return named[0]
