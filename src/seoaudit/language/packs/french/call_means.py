"""How French names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans

_WORDS = r"(?:[\w'’-]+ ){0,3}?"
_THE = r"\b(?:l[ea]|l['’]|les|notre|nos|ce|cet|cette|ces|mon|l'un des) ?"
_PLACE = (
    r"(?:[\w'’-]+ ){0,2}?(?:ci-(?:dessous|dessus|contre|après|joint)|suivante?s?\b"
    r"|plus (?:bas|haut)\b|(?:en|au) (?:bas|haut|pied|fin)(?: de (?:la |cette )?page| du site)?\b"
    r"|dans le (?:menu|pied)\b|sur (?:cette page|ce site)\b|à (?:droite|gauche)\b)"
)
_BY = (
    r"\b(?:via|par|avec|grâce à|au moyen d[eu]|à l['’]aide d[eu]|(?:en )?remplissant"
    r"|rempli(?:ssez|s)|complét(?:ez|ant)|utilis(?:ez|ant)|à travers) "
)
# `l'adresse ci-dessous`.
_PLACED = rf"{_THE}{_WORDS}(?:NOUNS) {_PLACE}"

CALL_MEANS = CallMeans(
    form=rf"{_BY}(?:le|notre|ce|un|du) ?{_WORDS}formulaires?\b",
    nouns={
        "form": "formulaires?|champs?|chat|widget",
        "email": "(?:adresse )?(?:e-?mail|mail|courriel|électronique)",
        "phone": "téléphone|numéros?",
        "contact": "adresses?|coordonnées|contacts?|informations",
        "link": "boutons?|liens?|icônes?|encadré|bannière|calendrier",
    },
    placed=_PLACED,
    pointing=r"\bci-(?:dessous|contre)(?=\s*(?:[.,:;!)]|$))",
    back=r"\b(?:dessus|haut|menu|en-tête)\b",
)
