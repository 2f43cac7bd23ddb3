"""How French sends a reader to another article of the same site."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred
from seoaudit.language.pack_parts import ArticleReferences

_READ = (
    r"(?:consulte[rz]|lisez|lire|relisez|relire|voir|voyez|retrouvez|parcourez|parcourir"
    r"|référez-vous à|reportez-vous à|rendez-vous (?:dans|sur)|jetez un (?:œil|coup d['’]œil) à"
    r"|(?:plus|savoir plus) dans)"
)
_TOLD = (
    r"(?:(?:expliqu|détaill|présent|abord|évoqu|montr|mentionn|parl|trait|list|compar|donn)ée?s?"
    r"|(?:décri|écri|di)te?s?|vue?s?)"
)
# Adjectives, and what cannot begin another phrase.
_QUALITIES = r"(?:(?!(?:de|du|des|à|au|pour|sur|dans|en|et|ou|par|prochain)\b)[\w’'-]+ ){0,3}"

# `Consultez notre guide`; `comme expliqué dans notre article`; `dans un article précédent`.
ARTICLE_REFERENCES = ArticleReferences(
    nouns=frozenset(
        """
        article articles billet billets guide guides tutoriel tutoriels checklist
        précédent
        """.split()
    ),
    owners=frozenset("notre nos mon mes autre précédent ancien récent article billet".split()),
    pattern=deferred(
        rf"\b({_READ} (?:aussi |également |donc |par exemple )?(?:notre|mon|nos|mes) {_QUALITIES}"
        r"(?!précédent)[\w-]+)$"
        rf"|\b({_TOLD} (?:en détail )?dans (?:notre|mon) {_QUALITIES}(?!précédent)[\w-]+)$"
        r"|\b(dans (?:un|mon|notre) (?:autre|précédent|ancien|récent) (?:article|billet|guide))$"
        r"|\b(dans (?:un|mon|notre) (?:article|billet|guide) précédent)$",
        re.IGNORECASE | re.MULTILINE,
    ),
)
