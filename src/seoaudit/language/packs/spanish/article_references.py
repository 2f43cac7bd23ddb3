"""How Spanish sends a reader to another article of the same site."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred
from seoaudit.language.pack_parts import ArticleReferences

_READ = (
    r"(?:consult(?:a|e|ad|ar)|le[ea]|leed|leer|mir(?:a|e|ad)|revis(?:a|e|ad|ar)"
    r"|ve(?:r|a)?|visit(?:a|e|ad|ar)|recomendamos|(?:échale|échele) un (?:vistazo|ojo) a"
    r"|te pierdas|se pierda|más (?:información )?en)"
)
_TOLD = (
    r"(?:(?:explic|cont|habl|trat|coment|detall|analiz|mencion|compar|abord)"
    r"(?:amos|é|ábamos|o|ado|ada)|vimos|dijimos|describimos|escribimos|expuesto|visto)"
)
_NOUN = r"(?:artículo|post|entrada|guía|tutorial)"
# Adjectives, and what cannot begin another phrase.
_QUALITIES = r"(?:(?!(?:de|del|a|al|para|sobre|en|y|o|por|con|próxim[oa])\b)[\w-]+ ){0,3}"

# `Consulta nuestra guía`; `como explicamos en nuestro artículo`; `en un artículo anterior`.
ARTICLE_REFERENCES = ArticleReferences(
    nouns=frozenset(
        """
        artículo artículos post posts entrada entradas guía guías tutorial tutoriales anterior
        anteriores
        """.split()
    ),
    owners=frozenset(
        """
        nuestro nuestra nuestros nuestras mi mis otro otra artículo artículos post posts entrada
        guía tutorial
        """.split()
    ),
    pattern=deferred(
        rf"\b({_READ} (?:también |antes )?(?:nuestr[oa]s?|mis?) {_QUALITIES}(?!anterior)[\w-]+)$"
        rf"|\b({_TOLD} (?:ya )?en (?:nuestr[oa]|mi) {_QUALITIES}(?!anterior)[\w-]+)$"
        rf"|\b(en (?:otr[oa]|mi otr[oa]|nuestr[oa] otr[oa]) {_NOUN})$"
        rf"|\b(en (?:una?|mi|nuestr[oa]) {_NOUN} anterior)$"
        rf"|\b(en {_NOUN}s anteriores)$",
        re.IGNORECASE | re.MULTILINE,
    ),
)
