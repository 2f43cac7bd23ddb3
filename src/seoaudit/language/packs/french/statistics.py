"""How French appeals to studies, and what it claims by figures."""

from __future__ import annotations

from seoaudit.language.claims import StatisticWords, any_of
from seoaudit.language.packs.french.figures import FIGURES, PERCENT
from seoaudit.language.packs.french.sources import NAMED_SOURCES, REFERRING, SOURCE_HEADINGS

_FINDINGS = any_of(
    """
    montrent montre montré suggèrent suggère suggéré prouvent prouve prouvé indiquent indique
    indiqué confirment confirme confirmé démontrent démontre démontré révèlent révèle révélé
    estiment estime estimé établissent établi trouvé constatent constaté soulignent attestent
    découvert mis_en_évidence mettent_en_évidence met_en_évidence tendent_à_montrer lient associent
    s['’]accordent
    """
)
_ADVERBS = any_of(
    "ont a l['’]ont également aussi clairement régulièrement désormais même d['’]ailleurs"
)
_QUALITY = any_of(
    """
    récente récentes scientifique scientifiques clinique cliniques médicale médicales nombreuses
    américaine américaines anglaise britannique internationale internationales nouvelles actuelles
    sérieuses menées disponibles
    """
)
_SEVERAL = (
    r"(?:des|les|plusieurs|certaines|diverses|quelques|différentes|toutes les|beaucoup d['’]"
    r"|d['’]autres|de (?:très )?(?:nombreuses|récentes|multiples|nouvelles)"
    r"|bon nombre d['’])\s?"
)
_STUDIES = r"(?:études|recherches|enquêtes|statistiques|essais cliniques|travaux de recherche)"
_AUTHORITIES = (
    r"(?:études?|recherches?|enquêtes?|statistiques?|experts?|spécialistes|chercheurs|scientifiques"
    r"|sondages?|estimations)"
)


_STUDY_KEYS = """
    études recherches enquêtes statistiques essais travaux d'études
"""

STATISTICS = StatisticWords(
    figures=FIGURES,
    studies=(
        (
            _STUDY_KEYS,
            rf"\b{_SEVERAL}(?:{_QUALITY}\s)?{_STUDIES}(?:\s{_QUALITY}){{0,2}}\s(?:{_ADVERBS}\s){{0,3}}{_FINDINGS}\b",
        ),
        (
            "étude enquête recherche",
            (
                r"\bune\s(?:récente|nouvelle|vaste|grande|autre)?\s?(?:étude|enquête)"
                rf"(?:\s(?!de\b|du\b|sur\b|par\b)[\w-]+)?\s(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b"
            ),
        ),
        (
            "recherche science",
            (
                r"\bla\s(?:recherche(?:\s(?:scientifique|médicale))?|science)\s"
                rf"(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b"
            ),
        ),
        (
            """
            études étude recherches recherche enquêtes statistiques experts spécialistes
            chercheurs scientifiques sondages estimations
            """,
            (
                rf"\b(?:selon|d['’]après)\s(?:{_SEVERAL}|une\s|certains\s|de\snombreux\s)"
                rf"(?:{_QUALITY}\s|dernières\s|derniers\s)?{_AUTHORITIES}\b"
            ),
        ),
        (
            "chercheurs scientifiques",
            (
                r"\b(?:les|des)\s(?:chercheurs|scientifiques)\s"
                rf"(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\s(?:que\b|qu['’])"
            ),
        ),
        (
            "experts spécialistes médecins scientifiques",
            (
                r"\b(?:les|tous les|la plupart des)\s(?:experts|spécialistes|médecins"
                r"|scientifiques)\s(?:s['’]accordent|sont (?:tous )?d['’]accord|sont unanimes"
                r"|estiment qu|affirment qu)"
            ),
        ),
        (
            "prouvé démontré établi",
            (
                r"\bil (?:est|a été|est désormais)\s(?:scientifiquement\s|cliniquement\s)?"
                r"(?:prouvé|démontré)\sq"
            ),
        ),
        (
            "prouvé prouvée prouvés prouvées démontré démontrée",
            r"\b(?:scientifiquement|cliniquement)\s(?:prouvée?s?|démontrée?s?)\b",
        ),
        (
            "estime",
            (
                r"\bon\sestime\s(?:que\s|qu['’]|à\s)[^.?!]{0,40}?"
                rf"(?:{PERCENT}|\b(?:millions?|milliards?|personnes)\b)"
            ),
        ),
    ),
    own=(
        r"\b(?:nous|notre|nos|je|j['’]|mes|mon|ma|moi|téléchargé|inscrites?|inscrits|utilisatrices"
        r"|(?:sur|via|dans|grâce à|avec) (?:le service|la plateforme|l['’]application|l['’]outil"
        r"|le site|le produit))\b"
    ),
    supposed=(
        r"^\W*(?:et\s)?(?:si|s['’]il|imagin(?:ez|ons|e)|supposons|supposez|prenons|admettons|lorsque"
        r"|quand|par exemple|exemple|p\. ?ex)\b|\?\W*$|\b(?:objectif|but)\s(?:de|du|est|:)"
        r"|\b(?:exigent?|nécessitent?|requièr\w+|requiert|il faut|faudra|doit|doivent|devra|devront"
        r"|pourrait|pourraient|réduirait|augmenterait)\b|\bétudes? de cas\b"
        r"|\bpas (?:été )?(?:scientifiquement|cliniquement)\b"
    ),
    named_sources=NAMED_SOURCES,
    referring=REFERRING,
    source_headings=SOURCE_HEADINGS,
    surveys=r"\b(?:enquête|sondage|rapport|étude|baromètre|résultats|bilan|recensement)\b",
)
