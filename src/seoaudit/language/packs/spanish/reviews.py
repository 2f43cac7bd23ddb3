"""What Spanish claims about reviews."""

from __future__ import annotations

from seoaudit.language.claims import ReviewWords

_STARS = r"(?:5|cinco|4[.,]\d)\s?estrellas"
_MANY = (
    r"(?:(?:más de |casi )?\d[\d.\s]*\+?|(?:decenas|cientos|miles) de|numerosas|numerosos"
    r"|innumerables|muchas|muchos)"
)
_PRAISE = r"(?:positiv[oa]s?|satisfech[oa]s|verificad[oa]s?|excelentes|reales|buen[oa]s)"
_REVIEWS = r"(?:reseñas?|opiniones|valoraci(?:ón|ones)|testimonios?|comentarios|calificaciones)"

_SAID = """
    reseña reseñas opiniones valoración valoraciones testimonio testimonios comentarios
    calificaciones
"""

REVIEWS = ReviewWords(
    claims=(
        (_SAID, rf"\b(?:{_MANY}\s)?{_REVIEWS}\s(?:\w+\s)?(?:de\s)?{_STARS}\b"),
        (_SAID, rf"\b{_MANY}\s{_REVIEWS}\s(?:\w+\s)?{_PRAISE}\b"),
        (
            "valorados valoradas valorado valorada nota puntuación media estrellas",
            (
                r"\b(?:valorad[oa]s?(?: con)?|nota(?: media)?(?: de)?|puntuación(?: media)?(?: de)?"
                r"|media de)\s(?:un\s)?(?:4[.,]\d|5(?:[.,]0)?)\s?"
                r"(?:/\s?5|sobre 5|de 5|estrellas)(?!\w)"
            ),
        ),
        (
            "valorados valoradas valorado valorada",
            r"\b(?:el|la|los|las)?\s?(?:\w+\s)?(?:mejor|más) valorad[oa]s?\b",
        ),
    ),
    ours=r"\b(?:nosotros|nuestr[oa]s?|nos|somos|tenemos|contamos|hemos|mis?)\b",
    platforms=(
        r"\b(?:google|trustpilot|facebook|tripadvisor|doctoralia|yelp|booking|airbnb|capterra|g2"
        r"|top doctors|páginas amarillas|habitissimo|ekomi|opiniones verificadas|houzz)\b"
    ),
    others=(
        r"\b(?:dej\w+|escrib\w+|public\w+|pid\w+|pedir|solicit\w+|recog\w+|respond\w+|lee|leer|lea"
        r"|revis\w+|consult\w+|mir\w+|fals[oa]s|compr\w+|si|cómo|hotel(?:es)?|restaurantes?"
        r"|seguridad|energ\w+|busc\w+|encontr\w+|eleg\w+|elig\w+|compar\w+|necesit\w+|objetivo"
        r"|esper\w+|productos?|amazon|app store|competidores|competencia)\b|\?\W*$"
    ),
)
