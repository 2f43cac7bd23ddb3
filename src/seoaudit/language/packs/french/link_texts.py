"""French link texts that say nothing of what they lead to, read alone."""

from __future__ import annotations

from seoaudit.language.pack_parts import LinkTexts, line_set

_TEXTS = """
    à lire ici
    accéder
    accéder à la page
    accéder au site
    afficher
    afficher la suite
    afficher plus
    allez voir
    allez-y
    article complet
    ce billet
    ce lien
    ce lien-ci
    ce site
    ce site web
    cet article
    cette adresse
    cette page
    cette page web
    cette ressource
    cette vidéo
    celui-ci
    celle-ci
    ceux-ci
    ceci
    cela
    c'est ici
    c'est par ici
    c'est par là
    ça
    clic
    cliquer
    cliquer ici
    cliquer sur ce lien
    cliquez
    cliquez ici
    cliquez ici pour en savoir plus
    cliquez là
    cliquez sur ce lien
    cliquez sur le lien
    clique ici
    continuer
    continuer la lecture
    consulter
    consulter ici
    consulter l'article
    consulter la page
    consulter le site
    consultez ici
    d'informations
    découvrir
    découvrir ici
    découvrir la suite
    découvrir plus
    découvrez ici
    en savoir davantage
    en savoir plus
    en savoir plus ici
    en lire plus
    en voir plus
    ici
    ici même
    ici-même
    ici et là
    infos ici
    je clique
    j'en profite
    l'article
    l'article complet
    l'article ici
    la page
    la suite
    la suite ici
    là
    là-bas
    le lien
    le site
    lien ici
    lire
    lire ici
    lire l'article
    lire l'article complet
    lire la suite
    lire la suite de l'article
    lire la suite ici
    lire le billet
    lire plus
    lire tout
    lisez ici
    lisez la suite
    par ici
    par là
    plus
    plus d'info
    plus d'infos
    plus d'infos ici
    plus d'information
    plus d'informations
    plus d'informations ici
    plus de détails
    plus de renseignements
    pour en savoir plus
    pour plus d'informations
    savoir plus
    site web
    suite
    suivez ce lien
    suivez le lien
    suivre ce lien
    tout lire
    tout voir
    ce tutoriel
    via ce lien
    visiter
    visiter la page
    visiter le site
    visitez le site
    voici
    voici le lien
    voilà
    voir
    voir ici
    voir l'article
    voir la page
    voir la suite
    voir le lien
    voir le site
    voir les détails
    voir plus
    voir plus ici
    voir tout
    voyez ici
"""

# These say enough in a list or a table, and too little in a sentence.
_NOUNS = frozenset(
    "article blog billet détails infos informations lien page renseignements site".split()
)

LINK_TEXTS = LinkTexts(generic=line_set(_TEXTS), nouns=_NOUNS)
