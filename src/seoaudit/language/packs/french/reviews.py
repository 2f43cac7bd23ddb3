"""What French claims about reviews."""

from __future__ import annotations

from seoaudit.language.claims import ReviewWords

_STARS = r"(?:5|cinq|4[.,]\d)\s?étoiles"
_MANY = (
    r"(?:(?:plus de |près de )?\d[\d.\s\u202f]*\+?|des (?:dizaines|centaines|milliers) d['’e]"
    r"|de nombreux|d['’]innombrables)"
)
_PRAISE = r"(?:satisfaits?|positifs?|vérifiés?|enthousiastes?|élogieux|authentiques|excellents?)"
_REVIEWS = r"(?:avis|témoignages?|commentaires?|notes?|évaluations?)"

_SAID = "avis témoignage témoignages commentaires note notes évaluation évaluations"

REVIEWS = ReviewWords(
    claims=(
        (_SAID, rf"\b(?:{_MANY}\s?)?{_REVIEWS}\s(?:\w+\s)?(?:à\s)?{_STARS}(?!\w)"),
        (_SAID, rf"\b{_MANY}\s?{_REVIEWS}\s(?:\w+\s)?{_PRAISE}\b"),
        (
            "note notés notée notées noté moyenne",
            (
                r"\b(?:notée?s?|note(?: moyenne)?(?: de)?|moyenne de)\s(?:à\s)?"
                r"(?:4[.,]\d|5(?:[.,]0)?)\s?(?:/\s?5|sur 5|étoiles)(?!\w)"
            ),
        ),
        (
            "noté notée notés notées",
            r"\b(?:les? |la )?(?:mieux|plus) (?:bien )?notée?s?\b",
        ),
    ),
    ours=r"\b(?:nous|notre|nos|je|mon|mes|ma)\b",
    platforms=(
        r"\b(?:google|trustpilot|facebook|tripadvisor|pages\s?jaunes|avis vérifiés|doctolib|yelp"
        r"|booking|airbnb|capterra|g2|custplace|opinion system|immodvisor|meilleurs agents|houzz)\b"
    ),
    others=(
        r"\b(?:laiss\w+|écriv\w+|donn(?:er|ez)|publi\w+|demand\w+|collect\w+|récolt\w+|répond\w+"
        r"|lisez|lire|vérifiez|consultez|regardez|faux|achet\w+|si|comment|hôtels?|restaurants?"
        r"|sécurité|énerg\w+|cherch\w+|trouv\w+|choisi\w+|compar\w+|besoin|objectif|espér\w+"
        r"|produits?|amazon|app store|concurrents?)\b|\?\W*$"
    ),
)
