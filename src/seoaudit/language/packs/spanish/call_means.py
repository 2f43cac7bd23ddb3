"""How Spanish names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans
from seoaudit.language.deferred import deferred

_WORDS = r"(?:[\w-]+ ){0,3}?"
_THE = r"\b(?:el|la|los|las|nuestr[oa]s?|este|esta|estos|mi|uno de los|al) "
_PLACE = (
    r"(?:[\w-]+ ){0,2}?(?:(?:de |más )?(?:abajo|arriba)\b|a continuación\b|siguientes?\b"
    r"|(?:al|en el) (?:final|pie|principio|menú|lateral)(?: de (?:la |esta )?(?:página|web))?\b"
    r"|(?:en|de) esta (?:página|web)\b|a la (?:derecha|izquierda)\b)"
)
_BY = (
    r"\b(?:mediante|vía|por|con|a través de[l]?|rellenando|rellen[ae]|complet(?:a|e|ando)"
    r"|us(?:a|e|ando)|utiliz(?:a|e|ando)) "
)


def _placed(nouns: str) -> str:
    """The pattern of a thing with its place: `el formulario de abajo`, `el siguiente enlace`."""
    return rf"{_THE}(?:{_WORDS}(?:{nouns}) {_PLACE}|siguientes? (?:[\w-]+ )?(?:{nouns})\b)"


# What the words name, the most telling first; a form needs no place.
_MEANS = (
    ("form", deferred(rf"(?i){_BY}(?:el |nuestro |este |un )?{_WORDS}formularios?\b")),
    ("form", deferred(rf"(?i){_placed('formularios?|campos?|chat|widget')}")),
    ("email", deferred(rf"(?i){_placed('(?:correo(?: electrónico)?|e-?mail)')}")),
    ("phone", deferred(rf"(?i){_placed('teléfonos?|números?')}")),
    ("contact", deferred(rf"(?i){_placed('direcci(?:ón|ones)|datos|contactos?|información')}")),
    ("link", deferred(rf"(?i){_placed('bot(?:ón|ones)|enlaces?|iconos?|banner|calendario')}")),
    ("link", deferred(r"(?i)\b(?:aquí )?(?:abajo|a continuación)(?=\s*(?:[.,:;!)]|$))")),
)
# A thing that lies before the words, not after them.
_BEFORE = deferred(r"(?i)\b(?:arriba|principio|menú|cabecera)\b")

CALL_MEANS = CallMeans(means=_MEANS, before=_BEFORE)
