"""What German promises about health, and how it sends a reader to a doctor."""

from __future__ import annotations

from seoaudit.language.claims import HealthWords

_AILMENT = (
    r"(?:[\w-]*(?:schmerz(?:en)?|beschwerden|krankheit(?:en)?|erkrankung(?:en)?|entzündung(?:en)?"
    r"|krebs|arthrose|arthritis|depression(?:en)?|allergie(?:n)?|infektion(?:en)?|störung(?:en)?)"
    r"|diabetes|angst|ängste|schlaflosigkeit|migräne|ischias|symptome|neurodermitis|akne|asthma"
    r"|schuppenflechte|übergewicht|bluthochdruck|hexenschuss|stress|fibromyalgie|verspannungen)"
)
_THE = r"(?:(?:die|den|das|der|ihre|ihren|ihr|deine|deinen|alle|jede|jeden|sämtliche)\s){0,2}"
_WORDS = r"(?:[\w'’-]+\s)"
_FOREVER = (
    r"(?:dauerhaft|vollständig|komplett|endgültig|sofort|für immer|ein für alle ?mal|garantiert"
    r"|restlos)"
)
_ENDS = r"(?:heilt|heilen|beseitigt|beseitigen|eliminiert|eliminieren|befreit|lässt)"
_ALL = r"(?:jedem|jeden|allen|alle|jedermann|jeden patienten|allen patienten)"

_PROFESSIONAL = (
    r"(?:[\w-]*(?:ärztin|arzt|ärzte|ärzten|therapeut(?:en|in)?|mediziner)|apotheker(?:in)?"
    r"|heilpraktiker(?:in)?|hebamme|psycholog(?:e|en|in)|fachmann|fachleute|fachperson(?:al)?"
    r"|spezialist(?:en|in)?|fachkraft|orthopäde[n]?|dermatologe[n]?|neurologe[n]?|kardiologe[n]?"
    r"|physiotherapeut(?:en|in)?|doktor)"
)
_PROFESSIONALS = """
    arzt ärztin ärzte ärzten arztes hausarzt hausärztin facharzt fachärztin zahnarzt zahnärztin
    kinderarzt frauenarzt hautarzt tierarzt notarzt therapeut therapeuten therapeutin mediziner
    physiotherapeut physiotherapeuten physiotherapeutin apotheker apothekerin heilpraktiker
    heilpraktikerin hebamme psychologe psychologen psychologin fachmann fachleute fachperson
    fachpersonal spezialist spezialisten spezialistin orthopäde orthopäden neurologe neurologen
    doktor psychotherapeut psychotherapeuten
"""

HEALTH_CLAIMS = HealthWords(
    absolutes=(
        (
            "heilt heilen",
            (
                rf"\bheilt\s(?:{_FOREVER}\s)?{_THE}{_AILMENT}\b"
                rf"|\bheilen\s(?:wir\s|sie\s)?(?:{_FOREVER}\s){_THE}{_AILMENT}\b"
            ),
        ),
        (
            "beseitigt beseitigen eliminiert befreit heilt dauerhaft immer endgültig",
            (
                rf"\b{_ENDS}\s(?:(?:dich|sie|von)\s){{0,2}}{_FOREVER}\s(?:von\s)?{_THE}{_AILMENT}\b"
                rf"|\b{_ENDS}\s(?:(?:dich|sie|von)\s){{0,2}}{_THE}{_AILMENT}\s"
                rf"(?:{_WORDS}{{0,2}}?){_FOREVER}\b"
            ),
        ),
        (
            """
            wundermittel wunderheilung wunderpille wunderkur wunderwaffe wunderdiät wundermittels
            """,
            r"\b(?:wundermittel|wunderheilung|wunderpille|wunderkur|wunderdiät)\b(?!\sgibt\ses\s(?:nicht|kaum))",
        ),
        (
            """
            garantiert garantierte garantierter garantiertes garantieren heilgarantie
            erfolgsgarantie
            """,
            (
                r"\bgarantierte[rsn]?\s(?:\w+\s)?(?:[\w-]*erfolg|heilung|linderung|wirkung"
                r"|ergebnisse?|gewichtsverlust)\b"
                r"|\b(?:heilung|linderung|erfolg|schmerzfreiheit)\s(?:ist\s)?garantiert\b"
                r"|\bwir garantieren\s(?:\w+\s){0,3}?(?:heilung|linderung|erfolg|ergebnisse"
                r"|schmerzfreiheit)\b|\bgarantiert\s(?:schmerzfrei|wirksam|ohne nebenwirkungen)\b"
            ),
        ),
        (
            "ungefährlich unbedenklich sicher risikofrei risikolos harmlos schmerzfrei wirksam",
            (
                r"\b(?:völlig|vollkommen|absolut|komplett|total|100\s?%|hundertprozentig|garantiert)\s"
                r"(?:ungefährlich|unbedenklich|risikofrei|risikolos|harmlos|wirksam|sicher)e?[rnms]?\b"
            ),
        ),
        (
            "wirkt wirksam hilft",
            r"\b(?:wirkt|hilft|wirksam)\s(?:immer\s)?zu\s100\s?(?:%|prozent\b)",
        ),
        (
            "nebenwirkungen nebenwirkung",
            (
                r"\b(?:ohne|keine|keinerlei|null)\s(?:jegliche\s|jede\s|bekannten?\s)?"
                r"nebenwirkung(?:en)?\b|\bfrei von nebenwirkungen\b"
            ),
        ),
        (
            "nebenwirkungsfrei nebenwirkungsfreie nebenwirkungsfreies",
            r"\bnebenwirkungsfreie?[rnms]?\b",
        ),
        (
            "hilft wirkt funktioniert geeignet",
            (
                rf"\b(?:hilft|wirkt\sbei|funktioniert\sbei|geeignet\sfür)\s{_ALL}\b(?!\s(?:[\w-]+,|der"
                r"|die|mit|in|von|zweiten|dritten|schritt|tag|fall))"
            ),
        ),
    ),
    denials=(
        r"\b(?:nicht|nie|niemals|niemand|kein(?!e nebenwirk|erlei nebenwirk)\w*|weder|wenn|falls|ob"
        r"|kann|können|könnte\w*|dürfte\w*|mag|soll|sollen|angeblich\w*|behaupt\w+|verspr\w+|vorsicht"
        r"|mythos|märchen|betrug|glaub\w+|hoff\w+|such\w+|vermeintlich\w*|sogenannt\w*|falsch\w*"
        r"|vermeid\w+|selten"
        r"|normalerweise|meist(?:ens)?|in der regel|gewöhnlich|üblicherweise|kaum)\b"
    ),
    care=(
        (
            _PROFESSIONALS,
            (
                rf"\b(?:zum|zur|zu|einen|eine|einem|einer|ihren|ihrem|ihrer|deinen|deinem|deiner|beim"
                rf"|den|dem)\s(?:{_WORDS}){{0,2}}?{_PROFESSIONAL}\b[^.?!]{{0,60}}?\b(?:aufsuchen"
                r"|konsultieren|gehen|fragen|befragen|sprechen|besprechen|wenden|hinzuziehen"
                r"|abklären|kontaktieren|rufen|zurate|vorstellen|auf|ab)\b"
            ),
        ),
        (
            _PROFESSIONALS,
            (
                r"\b(?:fragen|sprechen|konsultieren|kontaktieren|suchen|gehen|wenden|besuchen|frage"
                r"|sprich|geh|suche|konsultiere|wende|ziehen|lassen)\b"
                rf"[^.?!]{{0,40}}?\b{_PROFESSIONAL}\b"
            ),
        ),
        (
            "ärztlich ärztliche ärztlicher ärztlichen medizinische medizinischen ärztlichem",
            (
                r"\bärztlich(?:e[rnms]?)?\s(?:\w+\s)?(?:abklär\w+|rat|hilfe|untersuch\w+|beratung"
                r"|behandlung|abgeklärt|behandel\w+)\b|\bmedizinische[rn]?\s(?:hilfe|rat)\b"
            ),
        ),
        ("112 116117 notruf notaufnahme notarzt", r"\b(?:112|116117|notruf|notaufnahme|notarzt)\b"),
        ("wann", r"\bwann\s(?:zum arzt|sie zum|sollte|muss)\b"),
        (
            "ersetzt ersetzen ersatz arztbesuch",
            (
                r"\b(?:ersetz(?:t|en)|ersatz für)\s[^.?!]{0,40}?(?:arzt\w*|ärztlich\w+|diagnose"
                r"|beratung|behandlung|besuch)"
            ),
        ),
    ),
)
