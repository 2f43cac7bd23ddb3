"""How German states a figure about people or the world."""

from __future__ import annotations

from seoaudit.language.claims import Keyed, any_of

_PEOPLE = """
    menschen personen leute erwachsene erwachsenen kinder kindern babys säuglinge jugendliche
    jugendlichen teenager senioren deutsche deutschen österreicher österreichern schweizer
    schweizern europäer europäern amerikaner us-amerikaner us-bürger frauen männer männern mütter
    müttern väter eltern paare paaren familien patienten patientinnen betroffenen erkrankten
    kranken schüler schülern schülerinnen studenten studierenden studierende absolventen
    arbeitnehmer arbeitnehmern arbeitnehmerinnen angestellten angestellte beschäftigten
    beschäftigte berufstätigen berufstätige erwerbstätigen arbeitgeber arbeitgebern führungskräfte
    autofahrer autofahrern haushalte haushalten verbraucher verbrauchern verbraucherinnen
    konsumenten käufer käufern internetnutzer internetnutzern raucher rauchern sportler läufer
    bürger bürgern bundesbürger bundesbürgern wähler reisenden rentner rentnern ärzte ärzten
    zahnärzte lehrer lehrkräfte gründer selbstständigen schwangeren schwangerschaften mieter
    eigentümer hausbesitzer bewerber
"""
_OTHERS = """
    nutzer nutzern nutzerinnen smartphone-nutzer user bevölkerung unternehmen firmen betriebe
    betrieben start-ups startups todesfälle unfälle unfällen verletzungen infektionen erkrankungen
    krankheiten krebsfälle scheidungen ehen straftaten suchanfragen einkäufe webseiten wohnungen
    gebäude
"""
_ONE = """
    mensch person erwachsene erwachsener kind jugendliche jugendlicher deutsche deutscher
    österreicher schweizer europäer amerikaner frau mann mutter vater familie paar patient
    patientin schüler student studierende arbeitnehmer angestellte angestellter beschäftigte
    beschäftigter berufstätige berufstätiger autofahrer haushalt verbraucher konsument käufer
    nutzer user raucher internetnutzer bürger bundesbürger wähler rentner unternehmen betrieb
    firma
"""
_ANYBODY = any_of(_PEOPLE)
_ANYTHING = any_of(_PEOPLE + _OTHERS)
_SOMEBODY = any_of(_ONE)

_NUMBER = r"\d[\d.,]*"
PERCENT = (
    rf"(?:{_NUMBER}(?:\s?(?:-|–|bis)\s?{_NUMBER})?\s?(?:%|prozent\b)"
    r"|\b(?:zehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig"
    r"|\w+und(?:zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig)) prozent\b)"
)
_COUNTED = "ein eine einer eines zwei drei vier fünf sechs sieben acht neun zehn"
_SMALL = rf"(?:\d{{1,3}}|{any_of(_COUNTED)})"
_LARGER = (
    r"(?:[2-9]|\d{2,3}|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|zwölf|fünfzehn|zwanzig"
    r"|hundert)"
)
_ORDINAL = r"(?:zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|zwanzigst)e[rnms]?"
_FRACTION = (
    r"\b(?:(?:die|der|über die|mehr als die|fast die|knapp die|rund die)\s(?:hälfte)"
    r"|(?:ein|zwei|einem|knapp ein|rund ein|gut ein)\s(?:drittel|fünftel)"
    r"|(?:ein|drei|einem)\s(?:viertel|zehntel|sechstel))"
)
_OF = r"\s(?:der|aller|des|sämtlicher|von\sallen)\s"
_NOT_WITHIN = any_of(
    """
    unserer unseren meiner deiner ihrer eurer seiner dieser jener zu in im für mit von bei auf an
    und oder die das als über unter
    """
)
_ADJECTIVES = rf"(?:(?!{_NOT_WITHIN}\b)[\w.'’-]+\s){{0,3}}?"
_WORDS = r"(?:[\w'’-]+\s)"
_ABOUT = (
    r"(?:(?:bis\szu|etwa|rund|circa|ca\.|ungefähr|über|mehr\sals|fast|knapp|mindestens|gut"
    r"|durchschnittlich)\s)?"
)
_OUTCOME = (
    r"(?:[\w-]*risik(?:o|en)|[\w-]*wahrscheinlichkeit|symptome|[\w-]*schmerzen|ängste|stress"
    r"|depressionen|sterblichkeit|[\w-]*rate|produktivität|umsatz|umsätze|gewinn|[\w-]*kosten"
    r"|[\w-]*rechnung|lebenserwartung|blutdruck|cholesterin(?:spiegel)?|[\w-]*verbrauch|emissionen"
    r"|leistungsfähigkeit)"
)
_CHANGES = (
    r"(?:(?:senk|reduzier|verringer|erhöh|steiger|verbesser|minder|verkürz|verlänger)"
    r"(?:t|en|e|te|ten|n|nd)?|(?:gesenkt|verringert|reduziert|erhöht|gesteigert|verbessert)|sinkt"
    r"|steigt|sinken|steigen)"
)
_CAME = any_of(
    """
    teilgenommen besucht besuchten gekommen kamen demonstriert demonstrierten unterschrieben folgen
    abonniert registriert angemeldet heruntergeladen dabei nahmen
    """
)


_HOW_MANY = f"{_COUNTED} zwölf fünfzehn zwanzig hundert 1 2 3 4 5 6 7 8 9 10 100 1000"

FIGURES: tuple[Keyed, ...] = (
    ("% prozent", rf"{PERCENT}{_OF}{_ADJECTIVES}{_ANYTHING}\b"),
    (
        "% prozent",
        (
            rf"\bum\s{_ABOUT}{PERCENT}\s(?:erhöhte|höhere|größere|geringere|niedrigere|reduzierte"
            rf"|verringerte)[snrm]?\s{_OUTCOME}\b"
        ),
    ),
    (
        "% prozent",
        rf"\b{_CHANGES}\s{_WORDS}{{0,4}}?{_OUTCOME}\s{_WORDS}{{0,6}}?um\s{_ABOUT}{PERCENT}",
    ),
    (
        "% prozent",
        (
            rf"\b{_OUTCOME}\s{_WORDS}{{0,6}}?um\s{_ABOUT}{PERCENT}\s(?:(?:zu\s)?{_CHANGES}"
            r"|niedriger|geringer|höher|größer|erhöht)\b"
        ),
    ),
    (
        "% prozent",
        (
            r"\b(?:erfolgs|überlebens|heilungs)(?:quote|rate|chancen?)\s"
            rf"(?:von\s|liegt\s(?:bei\s)?|beträgt\s){_ABOUT}{PERCENT}"
        ),
    ),
    (
        "jede jeder jedes jedem jeden",
        rf"\bjede[rsmn]?\s{_ORDINAL}\s(?:{_WORDS})?{_SOMEBODY}n?\b",
    ),
    (
        "jede jeder jeden jedem",
        r"\bjede[rmn]?\s(?-i:Zweite|Dritte|Vierte|Fünfte|Sechste|Achte|Zehnte)[rnm]?\b",
    ),
    (_HOW_MANY, rf"\b{_SMALL}\svon\s{_LARGER}\s{_ADJECTIVES}{_ANYTHING}\b"),
    (
        "hälfte drittel viertel fünftel sechstel zehntel",
        rf"{_FRACTION}{_OF}{_ADJECTIVES}{_ANYTHING}\b",
    ),
    (
        "million millionen milliarde milliarden mio mrd",
        (
            rf"(?<![€$\d])\b(?:{_NUMBER}|{any_of(_COUNTED)})\s(?:million(?:en)?|milliarden?|mio\.?"
            rf"|mrd\.?)\s{_ADJECTIVES}(?:{_ANYBODY}|fälle|todesfälle|tote)\b"
        ),
    ),
    (
        f"{_PEOPLE} fälle todesfälle unfälle tote",
        (
            r"(?<![\d.,€$])(?<!pro\s)(?<!je\s)(?<!auf\s)(?:\d{3}[.\s\u202f]\d{3}\s"
            rf"{_ANYBODY}|\d{{2,3}}[.\s\u202f]\d{{3}}\s(?:fälle|todesfälle|unfälle|tote))\b"
            rf"(?![^.?!]{{0,80}}\b{_CAME}\b)"
        ),
    ),
    (
        "durchschnitt durchschnittlich schnitt",
        (
            rf"\b(?:eine?|der|die|das|jede[rs]?)\s{_SOMEBODY}n?\b[^.?!;:]{{0,40}}\s"
            r"(?:im (?:durch)?schnitt|durchschnittlich)\s[^.?!;:]{0,20}?"
            r"\b\d[\d.,]*\s(?!jahre)\w+"
        ),
    ),
    (
        "durchschnitt durchschnittlich durchschnittliche schnitt",
        (
            r"\b(?:im (?:durch)?schnitt\s\w+\s(?:eine?|der|die|jede[rs]?)"
            rf"|(?:der|die)\sdurchschnittliche)\s{_SOMEBODY}n?\b[^.?!;:]{{0,40}}?"
            r"\b\d[\d.,]*\s(?!jahre)\w+"
        ),
    ),
    (
        "häufig oft häufiger wahrscheinlich wahrscheinlicher öfter",
        (
            rf"\b{_ANYBODY}\s[^.?!;:]{{0,40}}?\b(?:(?:doppelt|drei-?mal|vier-?mal|fünf-?mal|zehn-?mal"
            r"|\d+[- ]?mal)\sso\s(?:häufig|oft|wahrscheinlich)"
            r"|(?:drei-?|vier-?|fünf-?|zehn-?|\d+[- ]?)mal\s(?:häufiger|öfter|wahrscheinlicher))\b"
        ),
    ),
    (
        "risiko wahrscheinlichkeit",
        (
            r"\b(?:doppelte|dreifache|zwei-?mal|drei-?mal|doppelt\sso|\d+[- ]?fache)[snr]?\s"
            r"(?:hohe[sr]?\s|großes\s)?(?:[\w-]*risiko|wahrscheinlichkeit)\b"
        ),
    ),
)
