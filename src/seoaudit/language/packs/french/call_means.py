"""How French names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans
from seoaudit.language.deferred import deferred

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


def _placed(nouns: str) -> str:
    """The pattern of a thing with its place: `l'adresse ci-dessous`."""
    return rf"{_THE}{_WORDS}(?:{nouns}) {_PLACE}"


# What the words name, the most telling first; a form needs no place.
_MEANS = (
    ("form", deferred(rf"(?i){_BY}(?:le|notre|ce|un|du) ?{_WORDS}formulaires?\b")),
    ("form", deferred(rf"(?i){_placed('formulaires?|champs?|chat|widget')}")),
    ("email", deferred(rf"(?i){_placed('(?:adresse )?(?:e-?mail|mail|courriel|électronique)')}")),
    ("phone", deferred(rf"(?i){_placed('téléphone|numéros?')}")),
    ("contact", deferred(rf"(?i){_placed('adresses?|coordonnées|contacts?|informations')}")),
    ("link", deferred(rf"(?i){_placed('boutons?|liens?|icônes?|encadré|bannière|calendrier')}")),
    ("link", deferred(r"(?i)\bci-(?:dessous|contre)(?=\s*(?:[.,:;!)]|$))")),
)
# A thing that lies before the words, not after them.
_BEFORE = deferred(r"(?i)\b(?:dessus|haut|menu|en-tête)\b")

CALL_MEANS = CallMeans(means=_MEANS, before=_BEFORE)
