"""How German names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans

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
# `das Formular unten`, `der folgende Link`.
_PLACED = rf"{_THE}(?:{_WORDS}(?:NOUNS) {_PLACE}|{_POINTED}(?:[\w-]+ )?(?:NOUNS)\b)"

CALL_MEANS = CallMeans(
    form=rf"{_BY}{_WORDS}{_FORMS}\b",
    nouns={
        "form": rf"{_FORMS}|felder?|chat|widget",
        "email": "(?:e-?mail|mail)(?:-?adresse)?",
        "phone": "(?:telefon|ruf)?nummern?|telefon",
        "contact": "adressen?|kontaktdaten|kontakte?|angaben",
        "link": "buttons?|links?|icons?|banner|kalender|schaltfläche|knopf",
    },
    placed=_PLACED,
    pointing=r"\b(?:hier )?(?:unten|nachfolgend)(?=\s*(?:[.,:;!)]|$))",
    back=r"\b(?:oben|oberhalb|obig\w*|anfang|menü|kopf)\b",
)
