"""Titles of professionals and claims about reviews in Spanish."""

from __future__ import annotations

from seoaudit.language.claims import CredentialWords, ReviewWords

_PROFESSIONS = (
    r"médic[oa]|cirujan[oa]|dentista|odontólog[oa]|fisioterapeuta|osteópata|quiropráctic[oa]"
    r"|psiquiatra|psicólog[oa]|psicoterapeuta|farmacéutic[oa]|dermatólog[oa]|cardiólog[oa]|pediatra"
    r"|ginecólog[oa]|neurólog[oa]|ortodoncista|matrona|dietista|nutricionista|enfermer[oa]|naturópata"
    r"|podólog[oa]|logopeda|terapeuta ocupacional|reumatólog[oa]|abogad[oa]|asesora? (?:fiscal"
    r"|financier[oa]|laboral)|gestora? administrativ[oa]|economista|auditora?|notari[oa]"
    r"|graduad[oa] en (?:fisioterapia|medicina|enfermería|psicología|nutrición|derecho)"
)
_STARS = r"(?:5|cinco|4[.,]\d)\s?estrellas"
_MANY = (
    r"(?:(?:más de |casi )?\d[\d.\s]*\+?|(?:decenas|cientos|miles) de|numerosas|numerosos"
    r"|innumerables|muchas|muchos)"
)
_PRAISE = r"(?:positiv[oa]s?|satisfech[oa]s|verificad[oa]s?|excelentes|reales|buen[oa]s)"
_REVIEWS = r"(?:reseñas?|opiniones|valoraci(?:ón|ones)|testimonios?|comentarios|calificaciones)"

CREDENTIALS = CredentialWords(
    titles=(
        r"\b(?:Dra?\.?|Prof\.?|Profesora?|Lic\.?|Licenciad[oa]|Doctora?|Ph\.?D\.?)\s+[A-ZÁÉÍÓÚÑ]"
        r"|\b(?:[Cc]olegiad[oa]|[Nn][º°.] (?:de )?[Cc]olegiad[oa])\b"
        rf"|(?i:\b(?:{_PROFESSIONS})\b)"
    ),
    reviewed=(
        r"\b(?:revisad[oa]|validad[oa]|verificad[oa]|contrastad[oa]|supervisad[oa])\s"
        r"(?:médicamente\s|clínicamente\s)?por\b|\brevisión (?:médica|científica|clínica)\b"
        r"|\bmédicamente revisad[oa]\b|\bcomité (?:científico|médico)\b"
    ),
    reviewed_traces=("revis", "validad", "verificad", "contrastad", "supervisad", "comité"),
)

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
