"""What German claims about reviews."""

from __future__ import annotations

from seoaudit.language.claims import ReviewWords

_STARS = r"(?:5|fünf|4[.,]\d)[\s-]?sterne?n?"
_MANY = r"(?:(?:über |mehr als |rund )?\d[\d.]*\+?|dutzende|hunderte|tausende|unzählige|zahlreiche)"
_PRAISE = r"(?:zufriedene|positive|begeisterte|echte|verifizierte|sehr gute|ausgezeichnete|beste)n?"
_REVIEWS = r"(?:[\w-]*bewertung(?:en)?|[\w-]*rezension(?:en)?|kundenstimmen|erfahrungsberichten?)"

_SAID = """
    bewertung bewertungen kundenbewertungen google-bewertungen patientenbewertungen rezension
    rezensionen google-rezensionen kundenstimmen erfahrungsberichte erfahrungsberichten
    5-sterne-bewertungen sterne-bewertungen
"""

REVIEWS = ReviewWords(
    claims=(
        (_SAID, rf"\b(?:{_MANY}\s)?(?:\w+\s)?{_STARS}[\s-](?:\w+\s)?{_REVIEWS}\b"),
        (_SAID, rf"\b{_MANY}\s(?:{_PRAISE}\s){{1,2}}{_REVIEWS}\b"),
        (
            "sterne sternen stern",
            (
                rf"\b(?:mit|von|durchschnittlich|schnitt)\s{_STARS}\b"
                r"|\b(?:4[.,]\d|5(?:[.,]0)?)\s(?:von|/)\s5\s(?:stern|punkt)e?n?\b"
            ),
        ),
        (
            "bewertete bewerteten bestbewertete bestbewerteten bewertetes bestbewertetes",
            (
                r"\bwir sind\s(?:\w+\s){0,2}?(?:am besten bewertete|bestbewertete)[nsr]?\b"
                r"|\bunsere?\s(?:am besten bewertete|bestbewertete)[nsr]?\b"
            ),
        ),
    ),
    ours=r"\b(?:wir|uns|unser\w*|ich|mein\w*)\b",
    platforms=(
        r"\b(?:google|trustpilot|facebook|tripadvisor|jameda|proven ?expert|ekomi|kununu"
        r"|trusted shops|golocal|yelp|doctolib|sanego|arzt-auskunft|check24|holidaycheck|booking)\b"
    ),
    others=(
        r"\b(?:schreib\w*|hinterlass\w*|geben sie|gib|abgeben|bitten|sammel\w*|sammeln|antwort\w*"
        r"|lesen|lies|prüf\w*|acht\w*|gefälscht\w*|kauf\w*|wenn|falls|hotels?|restaurants?"
        r"|energie\w*|crash\w*|suchen|finden|wähl\w*|vergleich\w*|brauchen|hoff\w*|ziel\w*"
        r"|produkte?|amazon|app store|mitbewerber\w*|generier\w*)\b|\?\W*$"
    ),
)
