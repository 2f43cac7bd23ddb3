"""How French states a figure about people or the world."""

from __future__ import annotations

from seoaudit.language.claims import Keyed, any_of

_PEOPLE = """
    personnes gens individus adultes enfants bébés nourrissons adolescents adolescentes ados
    jeunes seniors français françaises québécois belges suisses européens américains canadiens
    hommes femmes mères pères parents couples familles patients patientes malades élèves étudiants
    étudiantes diplômés salariés salariées employés travailleurs actifs employeurs cadres managers
    recruteurs conducteurs automobilistes cyclistes propriétaires locataires ménages foyers
    consommateurs acheteurs internautes mobinautes fumeurs sportifs coureurs citoyens électeurs
    voyageurs touristes retraités médecins dentistes infirmiers enseignants agriculteurs chômeurs
    entrepreneurs indépendants dirigeants grossesses marocains marocaines algériens tunisiens
    sénégalais ivoiriens
"""
_OTHERS = """
    utilisateurs population entreprises sociétés startups start-ups pme tpe marques décès
    accidents blessures incendies infections maladies cancers divorces mariages crimes recherches
    achats logements
"""
_ONE = """
    personne individu adulte enfant adolescent adolescente jeune senior français française belge
    suisse européen américain canadien homme femme mère père parent couple famille patient
    patiente élève étudiant étudiante salarié salariée employé travailleur actif cadre manager
    recruteur conducteur automobiliste propriétaire ménage foyer consommateur acheteur internaute
    utilisateur fumeur citoyen électeur voyageur retraité médecin enseignant entreprise société
    pme grossesse marocain marocaine
"""
_ANYBODY = any_of(_PEOPLE)
_ANYTHING = any_of(_PEOPLE + _OTHERS)
_SOMEBODY = any_of(_ONE)

_NUMBER = r"\d[\d.,]*(?:[\s\u202f]\d{3})*"
PERCENT = (
    rf"(?:{_NUMBER}(?:\s?(?:-|–|à)\s?{_NUMBER})?\s?(?:%|pour[ -]?cent\b)"
    r"|\b(?:dix|vingt|trente|quarante|cinquante|soixante|soixante-dix|quatre-vingts?"
    r"|quatre-vingt-dix)(?:-\w+)? pour[ -]cent\b)"
)
_COUNTED = "un une deux trois quatre cinq six sept huit neuf dix"
_SMALL = rf"(?:\d{{1,3}}|{any_of(_COUNTED)})"
_LARGER = r"(?:[2-9]|\d{2,3}|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|vingt|cent)"
_FRACTION = (
    r"\b(?:la moitié|(?:un|le|deux|les deux) tiers|(?:un|le|trois|les trois) quarts?"
    r"|(?:un|deux|trois) cinquièmes?|un sixième|un dixième)"
)
_OF = r"\s(?:de\s(?:la\s|l['’]|tous\sles\s|toutes\sles\s)|des\s|du\s)"
# Few adjectives stand before their noun; after a noun it is one itself (`territoire français`).
_ADJECTIVES = (
    r"(?:(?:jeunes?|petite?s?|très|grande?s?|nouveaux|nouvelles|autres|vieux|vieilles|futurs|futures"
    r"|anciens|et|moyennes|personnes)\s){0,3}?"
)
_WORDS = r"(?:[\w'’-]+\s)"
_ABOUT = (
    r"(?:(?:environ|près\sde|plus\sde|jusqu['’]à|au\smoins|presque|quelque|en\smoyenne"
    r"|moins\sde)\s)?"
)
_OUTCOME = (
    r"(?:risques?|chances?|probabilités?|symptômes?|douleurs?|anxiété|stress|dépression|mortalité"
    r"|incidence|productivité|ventes|chiffre d['’]affaires|bénéfices|coûts?|factures?|rentabilité"
    r"|espérance de vie|rechutes?|tension artérielle|cholestérol|consommation|émissions"
    r"|taux de conversion)"
)
_CHANGES = (
    r"(?:(?:rédui|accro[iî]|augment|diminu|baiss|améliore|doubl|abaiss|allong|boost|stimul)"
    r"(?:t|re|sent|sant|tre|ssent|ssant|es?|er|ent|ant|é|ée)?)"
)
_CAME = any_of(
    """
    participé venu venus venues assisté visité rejoint suivi suivent voté signé manifesté
    téléchargé répondu abonnées abonnés inscrites inscrits
    """
)


_HOW_MANY = "un une deux trois quatre cinq six sept huit neuf dix 1 2 3 4 5 6 7 8 9"

FIGURES: tuple[Keyed, ...] = (
    ("% cent", rf"{PERCENT}{_OF}{_ADJECTIVES}{_ANYTHING}\b"),
    (
        "% cent",
        (
            rf"{PERCENT}\sde\s(?:risques?|chances?|probabilités?)\s(?:en (?:plus|moins)|de plus"
            r"|supplémentaires?)\b"
        ),
    ),
    (
        "% cent",
        (
            rf"\b(?:risques?|probabilités?|mortalité)\s{_WORDS}{{0,4}}?(?:accrue?s?|augmentée?s?"
            r"|réduite?s?|diminuée?s?|supérieure?s?|inférieure?s?|plus (?:élevée?s?|faibles?))\s"
            rf"de\s{_ABOUT}{PERCENT}"
        ),
    ),
    (
        "% cent",
        (
            rf"\b{_CHANGES}\s(?:\w+\s)?(?:de\s)?{_ABOUT}{PERCENT}\s(?:les?|la|l['’]|leurs?)\s?"
            rf"{_WORDS}{{0,2}}?{_OUTCOME}\b"
        ),
    ),
    (
        "% cent",
        rf"\b{_CHANGES}\s{_WORDS}{{0,4}}?{_OUTCOME}\s{_WORDS}{{0,6}}?(?:de\s)?{_ABOUT}{PERCENT}",
    ),
    (
        "% cent",
        (
            r"\btaux de (?:réussite|succès|survie|guérison)\s(?:est\s|atteint\s|s['’]élève\s)?"
            rf"(?:de\s|à\s)?{_ABOUT}{PERCENT}"
        ),
    ),
    (_HOW_MANY, rf"\b{_SMALL}\s{_SOMEBODY}s?\s(?:âgée?s?\s)?sur\s{_LARGER}\b"),
    (
        "moitié tiers quart quarts cinquième sixième dixième",
        rf"{_FRACTION}{_OF}{_ADJECTIVES}{_ANYTHING}\b",
    ),
    (
        "million millions milliard milliards",
        (
            rf"\b(?:{_NUMBER}|{any_of(_COUNTED)})\s(?:millions?|milliards?)\s(?:de\s|d['’])"
            rf"{_ADJECTIVES}(?:{_ANYBODY}|cas|décès|morts)\b"
        ),
    ),
    (
        f"{_PEOPLE} cas décès morts accidents",
        (
            r"(?<![\d.,€$])(?<!pour\s)(?<!par\s)(?<!sur\s)(?:\d{3}[\s.\u202f]\d{3}\s"
            rf"{_ANYBODY}|\d{{2,3}}[\s.\u202f]\d{{3}}\s(?:cas|décès|morts|accidents))\b"
            rf"(?!\s{_WORDS}{{0,2}}{_CAME}\b)"
        ),
    ),
    (
        "moyenne",
        (
            rf"\b(?:une?|les?|la|l['’]|chaque)\s?{_SOMEBODY}s?\b[^.?!;:]{{0,40}}\sen moyenne\s"
            r"[^.?!;:]{0,20}?\b\d[\d.,]*\s(?!ans?\b)\w+"
        ),
    ),
    (
        "moyenne",
        (
            rf"\ben moyenne,?\s(?:une?|les?|la|l['’]|chaque)\s?{_SOMEBODY}s?\b[^.?!;:]{{0,40}}?"
            r"\b\d[\d.,]*\s(?!ans?\b)\w+"
        ),
    ),
    (
        "susceptible susceptibles chances risque risques probable exposés exposées touchées",
        (
            r"\b(?:\d+|deux|trois|quatre|cinq|dix)\sfois\s(?:plus|moins)\s(?:susceptibles?"
            r"|(?:de\s)?(?:chances|risques?)|probables?|exposée?s|touchée?s)\b"
        ),
    ),
)
