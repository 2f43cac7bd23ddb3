"""How Spanish names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans

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
# `el formulario de abajo`, `el siguiente enlace`.
_PLACED = rf"{_THE}(?:{_WORDS}(?:NOUNS) {_PLACE}|siguientes? (?:[\w-]+ )?(?:NOUNS)\b)"

CALL_MEANS = CallMeans(
    form=rf"{_BY}(?:el |nuestro |este |un )?{_WORDS}formularios?\b",
    nouns={
        "form": "formularios?|campos?|chat|widget",
        "email": "(?:correo(?: electrónico)?|e-?mail)",
        "phone": "teléfonos?|números?",
        "contact": "direcci(?:ón|ones)|datos|contactos?|información",
        "link": "bot(?:ón|ones)|enlaces?|iconos?|banner|calendario",
    },
    placed=_PLACED,
    pointing=r"\b(?:aquí )?(?:abajo|a continuación)(?=\s*(?:[.,:;!)]|$))",
    back=r"\b(?:arriba|principio|menú|cabecera)\b",
)
