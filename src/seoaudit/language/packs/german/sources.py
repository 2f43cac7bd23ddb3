"""How German names where a figure is from."""

from __future__ import annotations

from seoaudit.language.claims import any_of

AUTHORITIES = (
    r"(?:studien?|untersuchungen?|umfragen?|statistik(?:en)?|forschungen|forschern|experten"
    r"|wissenschaftlern|fachleuten|ärzten|schätzungen|erhebungen)"
)
"""Those whose word a claim is, and who name nobody."""

_CAPITAL = r"[A-ZÄÖÜ]"
_WORK = (
    r"(?:\w*[Ss]tudie|\w*[Uu]mfrage|\w*[Uu]ntersuchung|\w*[Ee]rhebung|\w*[Bb]ericht|\w*[Rr]eport"
    r"|\w*[Bb]efragung|\w*[Aa]uswertung|\w*[Aa]nalyse|\w*[Mm]onitor|\w*[Bb]arometer|Zensus)"
)
# What stands between a piece of work and whoever did it.
_BY = (
    r"(?:der|des|von|vom|durch|im|aus dem|aus der|in der|einer|eines|dem|den|zur|"
    r"[a-zäöüß]*(?:lich|isch)en) "
)
_LATELY = r"(?!(?:Jahre|Vergangenheit|Zeit|Forschung|Wissenschaft|Experten|USA|Studien?|Regel)\b)"
_SAYS = any_of(
    """
    schätzt berichtet meldet empfiehlt veröffentlicht zeigt ermittelt beziffert warnt gibt_an
    spricht geht_davon_aus hat_ergeben hat_ermittelt fand ermittelte zählt zählte rechnet weist
    """
)
_BODY = (
    r"(?:[\w-]*(?:[Ii]nstitut|[Uu]niversität|[Bb]undesamt|[Mm]inisterium|[Hh]ochschule|[Ss]tiftung"
    r"|[Bb]undesanstalt|[Bb]undeszentrale|[Bb]undesverband|[Kk]rankenkasse|[Bb]ehörde|[Aa]kademie"
    r"|[Bb]undesagentur)(?:es|s|en)?"
    r"|(?:Deutsche[rn]?|Europäische[rn]?|Amerikanische[rn]?)\s[\w-]*(?:[Gg]esellschaft|Verband"
    r"|Liga|Zentrum|Institut)|Weltgesundheitsorganisation|Vereinte[nr]? Nationen|Bitkom|Statista"
    r"|Destatis|Stiftung Warentest|Forsa|YouGov|Eurostat|Uni(?:klinik)? [A-ZÄÖÜ]|Charité|Gallup"
    r"|McKinsey|PwC|KPMG|Deloitte|Techniker|Barmer|Nature|Lancet|Science)"
)
_THE = r"(?:diese[rnsm]?|die|der|dieselbe|derselben|ihre|seine|das|den)\s"
_THE_WORK = any_of(
    """
    studie studien umfrage umfragen untersuchung untersuchungen bericht forschung forscher forschern
    forscherinnen autoren ergebnisse analyse daten zahlen wissenschaftler auswertung
    """
)


_NAMED = (
    r"\bet al\b",
    r"\([^()]{0,200}\b(?:19|20)\d\d[a-z]?\b[^()]{0,200}\)",
    (
        r"\b(?:[Ll]aut|[Ll]t\.|[Gg]emäß|[Nn]ach Angaben|[Nn]ach Schätzungen|[Nn]ach Zahlen"
        rf"|Quellen?\s?:)\s(?:de[rsm]\s|des\s|von\s|vom\s)?(?!(?i:{AUTHORITIES})\b){_CAPITAL}"
    ),
    rf"\b{_WORK}(?:n|en|s)?\s(?:\w+\s)?(?:{_BY}){{1,4}}{_LATELY}{_CAPITAL}",
    rf"\b{_WORK}(?:n|en|s)?\b[^.]{{0,60}}\b(?:19|20)\d\d\b",
    rf"\b(?:19|20)\d\d\b[^.]{{0,40}}\b{_WORK}\b",
    rf"\b(?:Daten|Zahlen|Angaben|Statistik)\s(?:{_BY}){{1,3}}{_LATELY}{_CAPITAL}",
    rf"\b{_BODY}\b",
    r"\b(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]em|[Vv]om|[Bb]eim|[Ll]aut|[Ll]t\.)\s[A-ZÄÖÜ]{2,6}\b",
    rf"\b[A-ZÄÖÜ]{{2,6}}\s(?:\w+\s)?{_SAYS}\b|\b[A-Z]{{2,6}}-(?:Studie|Umfrage|Report|Bericht)",
    rf"\b(?:Dr|Prof|Professor(?:in)?)\.?\s{_CAPITAL}",
    rf"\bveröffentlicht\w*\s(?:im|in|von|vom)\s[^.]{{0,30}}{_CAPITAL}",
)
NAMED_SOURCES = tuple(("", pattern) for pattern in _NAMED)

REFERRING = (
    rf"\W*(?:in\s|von\s|unter\s|laut\s)?{_THE}{_THE_WORK}\b"
    rf"|.{{0,40}}\blaut\s{_THE}{_THE_WORK}\b"
    r"|\W*(?:sie|er|es)\s(?:fanden|zeigten|stellten|schätzten|kamen|ergab)\b"
)

SOURCE_HEADINGS = frozenset(
    (
        *("quelle", "quellen", "quellenangaben", "quellenverzeichnis", "literatur", "belege"),
        *(
            "literaturverzeichnis",
            "literaturangaben",
            "einzelnachweise",
            "fußnoten",
            "nachweise",
        ),
        *("referenzen", "anmerkungen", "quellen und literatur", "literatur und quellen"),
        *("quellen & literatur", "wissenschaftliche quellen", "studien und quellen"),
        *("quellen und studien", "weiterführende literatur", "verwendete quellen"),
    )
)
