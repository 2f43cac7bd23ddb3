"""What French promises about health, and how it sends a reader to a doctor."""

from __future__ import annotations

from seoaudit.language.claims import HealthWords, any_of

_AILMENT = any_of(
    """
    douleurs? maux mal arthrose arthrite cancers? diabète dépression anxiété insomnies? migraines?
    sciatique maladies? symptômes? infections? inflammations? eczéma acné psoriasis asthme
    allergies? addictions? obésité hypertension troubles? tendinites? lumbagos? stress fibromyalgie
    """
)
_THE = r"(?:(?:les?|la|vos|votre|tous|toutes|tout|toute|des?|du|l['’]|d['’])\s?){0,3}"
_WORDS = r"(?:[\w'’-]+\s)"
_FOREVER = (
    r"(?:définitivement|complètement|totalement|instantanément|immédiatement|durablement"
    r"|rapidement|à jamais|pour toujours|une fois pour toutes)"
)
_ENDS = r"(?:guéri(?:t|ssent)|élimine(?:nt)?|supprime(?:nt)?|soigne(?:nt)?|efface(?:nt)?)"
_NOT_FOR = r"(?:tout le monde|tous(?: les patients)?|tout âge)"

_MEET = (
    r"(?:consult(?:ez|er|e)|vo(?:ir|yez)|demand(?:ez|er)|parl(?:ez-en|ez|er)|adress(?:ez-vous|er)"
    r"|contact(?:ez|er)|appel(?:ez|er)|prenez (?:contact|rendez-vous)|rendez-vous chez|avis)"
)
_PROFESSIONAL = (
    r"(?:médecin|généraliste|professionnel(?:le)? de (?:la )?santé|spécialiste|pharmacien(?:ne)?"
    r"|dentiste|kinésithérapeute|kiné|ostéopathe|sage-femme|pédiatre|psychologue|psychiatre"
    r"|dermatologue|gynécologue|cardiologue|ophtalmologue|thérapeute|praticien(?:ne)?"
    r"|diététicien(?:ne)?|infirmi(?:er|ère)|nutritionniste|neurologue|rhumatologue)s?"
)
_PROFESSIONALS = """
    médecin médecins généraliste professionnel professionnels professionnelle spécialiste
    spécialistes pharmacien pharmacienne pharmaciens dentiste dentistes kinésithérapeute kiné
    ostéopathe sage-femme pédiatre psychologue psychiatre dermatologue gynécologue cardiologue
    ophtalmologue thérapeute praticien praticienne diététicien diététicienne infirmier infirmière
    nutritionniste neurologue rhumatologue
"""

HEALTH_CLAIMS = HealthWords(
    absolutes=(
        ("guérit guérissent", rf"\bguéri(?:t|ssent)\s(?:{_FOREVER}\s)?{_THE}{_AILMENT}\b"),
        (
            "élimine éliminent supprime suppriment soigne soignent efface effacent guérit",
            rf"\b{_ENDS}\s{_FOREVER}\s{_THE}{_AILMENT}\b",
        ),
        (
            "définitivement complètement jamais toujours toutes",
            rf"\b{_ENDS}\s{_THE}{_AILMENT}\s(?:{_WORDS}{{0,2}})?{_FOREVER}",
        ),
        (
            "miracle miracles miraculeux miraculeuse",
            (
                r"\b(?:remèdes?|traitements?|solutions?|produits?|cures?|plantes?|recettes?"
                r"|médicaments?)\s(?:miracles?|miraculeu(?:x|ses?))\b(?!\sn['’])"
            ),
        ),
        (
            "garanti garantis garantie garanties garantissons garantit",
            (
                r"\b(?:résultats?|guérison|soulagement|efficacité|perte de poids|réussite)\s"
                r"(?:est\s|sont\s|immédiate?\s|durable\s)?garantie?s?\b"
                r"|\bgaranti(?:t|ssons)\s(?:un|une|le|la|votre|des|vos)\s(?:\w+\s)?"
                r"(?:résultats?|guérison|soulagement|perte de poids)\b"
            ),
        ),
        (
            "danger risque",
            (
                r"\b(?:totalement|complètement|absolument|parfaitement|entièrement|strictement|100\s?%)"
                r"\ssans\s(?:aucun\s)?(?:danger|risque)\b|\bsans\saucun\s(?:danger|risque)\b"
            ),
        ),
        (
            "efficace efficaces sûr sûre naturel",
            (
                r"\b(?:efficaces?|sûre?s?)\sà\s100\s?%"
                r"|\b(?:100\s?%|totalement|parfaitement|toujours)\s"
                r"(?:efficaces?|sûre?s?|inoffensi(?:f|ve)s?)\b"
            ),
        ),
        (
            "effet effets",
            (
                r"\b(?:sans|n['’]a|n['’]ont|zéro)\s(?:aucun\s|pas d['’])?effets?\s"
                r"(?:secondaires?|indésirables?)\b"
            ),
        ),
        (
            "convient conviennent efficace fonctionne marche",
            (
                rf"\b(?:convien(?:t|nent)\sà|fonctionne(?:nt)?\s(?:pour|chez|sur)|marche\spour"
                rf"|efficace\s(?:pour|chez))\s{_NOT_FOR}\b"
            ),
        ),
    ),
    denials=(
        r"\b(?:ne|n['’]\w+|pas|jamais|aucun(?!e? (?:effet|danger|risque))\w*|rien|personne|nul"
        r"|ni|si|s['’]il|peut|peuvent|pourrait|pourraient|prétend\w*|promet\w*|promesses?"
        r"|méfi\w+|gare|attention|arnaques?|mythe|idée reçue|croi\w+|espér\w+|cherch\w+|soi-disant"
        r"|prétendu\w*|généralement|en général|normalement|souvent|rarement|quasi|presque|faux"
        r"|fausse|éviter?)\b(?!\s?effets?)"
    ),
    care=(
        (
            _PROFESSIONALS,
            (
                rf"\b{_MEET}\s(?:{_WORDS}{{0,3}}?)(?:à\s|de\s)?(?:une?\s|votre\s|le\s|la\s|les\s"
                rf"|vos\s|son\s|ton\s|d['’]un\s|l['’])?(?:{_WORDS}){{0,2}}?{_PROFESSIONAL}\b"
            ),
        ),
        (
            "urgences urgence",
            r"\b(?:aux|les)\surgences\b|\ben urgence\b|\bconsult\w+\s(?:rapidement|sans tarder)\b",
        ),
        ("15 112 114 samu", r"\b(?:le|au)\s(?:15|112|114|samu)\b"),
        ("quand", r"\bquand\s(?:faut-il\s)?(?:consulter|s['’]inquiéter|voir un)\b"),
        (
            "avis conseil",
            (
                r"\b(?:remplacent?|substitue(?:nt|r)?)\s(?:pas\s|en aucun cas\s|en rien\s)?"
                r"(?:à\s)?(?:un\s|l['’]|une\s|d['’]un\s)?"
                r"(?:avis|conseil|consultation|diagnostic)\smédical"
            ),
        ),
        ("médical médicale", r"\b(?:avis|suivi|consultation|bilan)\smédicale?\b"),
    ),
)
