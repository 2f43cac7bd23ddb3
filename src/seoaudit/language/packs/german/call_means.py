"""How German names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans
from seoaudit.language.deferred import deferred

_WORDS = r"(?:[\w-]+ ){0,3}?"
_THE = r"\b(?:d(?:as|ie|en|em|er)|unser\w*|dies\w{1,2}|mein\w*|eine[nmrs]? der|im|vom|beim) "
_PLACE = (
    r"(?:[\w-]+ ){0,2}?(?:unten|oben|weiter (?:unten|oben)|unterhalb|oberhalb|hier drunter"
    r"|am (?:Ende|Anfang|Fuß)(?: (?:der|dieser) (?:Web)?[Ss]eite)?|auf dieser (?:Web)?[Ss]eite"
    r"|im (?:Menü|Footer|Kopf)|rechts|links|nebenan)\b"
)
_POINTED = r"(?:(?:nach|unten)?(?:folgend|stehend)|unten genannt|obig|untenstehend)\w* "
_BY = (
    r"\b(?:über|per|durch|mit|mittels|via|nutzen Sie|nutze|nutzt|verwende\w*(?: Sie)?"
    r"|füll\w*(?: Sie)?"
    r"|benutze\w*(?: Sie)?) (?:das |unser\w* |dies\w{1,2} |dem |einfach |bitte ){0,3}"
)
_FORMS = r"[\w-]*formulare?"
_PLACED_FORMS = rf"{_FORMS}|felder?|chat|widget"
_LINKS = "buttons?|links?|icons?|banner|kalender|schaltfläche|knopf"


def _placed(nouns: str) -> str:
    """The pattern of a thing with its place: `das Formular unten`, `der folgende Link`."""
    return rf"{_THE}(?:{_WORDS}(?:{nouns}) {_PLACE}|{_POINTED}(?:[\w-]+ )?(?:{nouns})\b)"


# What the words name, the most telling first; a form needs no place.
_MEANS = (
    ("form", deferred(rf"(?i){_BY}{_WORDS}{_FORMS}\b")),
    ("form", deferred(f"(?i){_placed(_PLACED_FORMS)}")),
    ("email", deferred(f"(?i){_placed('(?:e-?mail|mail)(?:-?adresse)?')}")),
    ("phone", deferred(f"(?i){_placed('(?:telefon|ruf)?nummern?|telefon')}")),
    ("contact", deferred(f"(?i){_placed('adressen?|kontaktdaten|kontakte?|angaben')}")),
    ("link", deferred(f"(?i){_placed(_LINKS)}")),
    ("link", deferred(r"(?i)\b(?:hier )?(?:unten|nachfolgend)(?=\s*(?:[.,:;!)]|$))")),
)
# A thing that lies before the words, not after them.
_BEFORE = deferred(r"(?i)\b(?:oben|oberhalb|obig\w*|anfang|menü|kopf)\b")

CALL_MEANS = CallMeans(means=_MEANS, before=_BEFORE)
