"""How French names where a figure is from."""

from __future__ import annotations

from seoaudit.language.claims import any_of

_CAPITAL = r"[A-ZÀÂÇÉÈÊÎÔŒ]"
_WORK = r"(?:étude|enquête|rapport|baromètre|sondage|recensement|essai|méta-analyse|revue|analyse)"
# What stands between a piece of work and whoever did it.
_BY = (
    r"(?:de |du |des |d['’]|par |dans |la |le |les |l['’]|une? |publiée? |menée? |réalisée? "
    r"|parue? |conduite? |récente? |commandée? |revue |magazine |journal |l['’]institut |cabinet "
    r"|société )"
)
_SAYS = any_of(
    """
    estime estiment rapporte indique indiquent recommande recommandent publie rappelle rappellent
    révèle montre calcule évalue annonce affirme constate alerte précise souligne
    a_publié a_montré a_révélé a_estimé a_calculé a_constaté
    """
)
_BODY = any_of(
    """
    Institut Fédération Fondation Association Académie Agence Autorité Organisation Observatoire
    Commission Conseil Haut-Commissariat Défenseur Assurance Inserm INSERM Insee INSEE Ifop IFOP
    Ipsos IPSOS Harris BVA OpinionWay CSA Crédoc CRÉDOC Ademe ADEME Fevad FEVAD Cnil CNIL HAS OMS
    ONU OCDE Eurostat CNRS Médiamétrie Statista Dares DARES Drees DREES Arcep ARCEP HCP Unicef
    UNICEF GIEC Ministère
    """
)
# Words that begin a sentence and name nobody.
_NOBODY = (
    r"(?!(?:L['’]|D['’]|C['’]|Les?|La|Une?|Des|Ces?|Cette|Plusieurs|Certaine?s|Il|Elle|On|Nous|Ils"
    r"|Elles|Tout|Toutes|Tous|De|Du|En|Mais|Et|Or|Une|Selon|Dans|Quelques|Diverses|Beaucoup|Notre)\b"
    r"|L['’]|D['’])"
)
_THE = r"(?:cette|cet|ces|ce|la même|les mêmes|l['’]|les|son|ses|leurs?)\s?"
_THE_WORK = any_of(
    """
    étude études enquête enquêtes sondage rapport recherche recherches chercheurs chercheuses
    auteurs résultats analyse données article chiffres scientifiques
    """
)


_NAMED = (
    r"\bet al\b",
    r"\([^()]{0,200}\b(?:19|20)\d\d[a-z]?\b[^()]{0,200}\)",
    (
        r"\b(?:[Ss]elon|[Dd]['’]après|[Ss]ources?\s?:|[Cc]itée? par)\s?"
        r"(?:les?\s|la\s|l['’]|une?\s)?"
        rf"(?:(?!en\b|que\b)[\w'’-]+\s){{0,5}}?(?:l['’]|d['’])?{_CAPITAL}"
    ),
    rf"\b(?i:{_WORK})s?\s(?:\w+\s)?{_BY}{{1,5}}{_CAPITAL}",
    rf"\b(?i:{_WORK})s?\b[^.]{{0,60}}\b(?:19|20)\d\d\b",
    rf"\b(?:19|20)\d\d\b[^.]{{0,40}}\b{_WORK}\b",
    rf"\b(?:données|chiffres|statistiques|étude|enquête|sondage|baromètre)\s{_CAPITAL}",
    rf"\b(?:données|chiffres|statistiques)\s{_BY}{{1,3}}{_CAPITAL}",
    rf"\b{_BODY}\b",
    r"\b[Uu]niversités?\s(?:de|d['’]|du)\b|\b[Mm]inistère\s(?:de|du|des|chargé)\b",
    r"\bAssurance [Mm]aladie\b|\bSanté publique France\b|\b[Cc]aisse nationale\b",
    rf"\b{_NOBODY}{_CAPITAL}[\w.&-]+(?:\s[\w-]+){{0,2}}\s{_SAYS}\b",
    rf"\b(?:Dr|Pr|[Dd]octeur|[Pp]rofesseure?)\.?\s{_CAPITAL}",
)
NAMED_SOURCES = tuple(("", pattern) for pattern in _NAMED)

REFERRING = (
    rf"\W*(?:dans\s|de\s|d['’]|parmi\s)?{_THE}{_THE_WORK}\b"
    rf"|.{{0,40}}\b(?:selon|d['’]après)\s{_THE}{_THE_WORK}\b"
    r"|\W*(?:ils|elles|il|elle)\s(?:a|ont)\s(?:également\s|aussi\s)?"
    r"(?:constaté|montré|révélé|estimé|découvert|conclu)\b"
)

SOURCE_HEADINGS = frozenset(
    (
        *("source", "sources", "référence", "références", "bibliographie", "notes"),
        *("sources et références", "références et sources", "références bibliographiques"),
        *("références scientifiques", "sources scientifiques", "sources et notes"),
        *("notes et références", "sources bibliographiques", "notes de bas de page"),
        *("sources consultées", "études citées", "sources citées"),
    )
)
