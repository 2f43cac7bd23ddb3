"""How German appeals to studies, and what it claims by figures."""

from __future__ import annotations

from seoaudit.language.claims import StatisticWords, any_of
from seoaudit.language.packs.german.figures import FIGURES
from seoaudit.language.packs.german.sources import (
    AUTHORITIES,
    NAMED_SOURCES,
    REFERRING,
    SOURCE_HEADINGS,
)

_FINDINGS = any_of(
    """
    zeigen zeigt gezeigt zeigten belegen belegt beweisen beweist bewiesen ergeben ergab ergaben
    bestätigen bestätigt nahelegen legen_nahe legt_nahe legen_den_schluss_nahe deuten deutet weisen
    schätzen schätzt gehen_davon_aus fanden gefunden festgestellt stellten_fest herausgefunden
    nachgewiesen weisen_nach kommen_zu kommt_zu verdeutlichen bringen sehen_einen
    """
)
_ADVERBS = any_of("haben hat auch inzwischen eindeutig immer_wieder klar deutlich zudem längst")
_SOME = any_of(
    """
    aktuelle aktuellen aktueller neue neuen neuer neuere neueren neuerer mehrere mehreren mehrerer
    viele vielen vieler zahlreiche zahlreichen zahlreicher verschiedene verschiedenen einige einigen
    diverse wissenschaftliche wissenschaftlichen wissenschaftlicher klinische klinischen
    internationale internationalen jüngste jüngsten medizinische medizinischen andere weitere
    unzählige etliche jüngere große großen repräsentative repräsentativen
    """
)
_KNOWN = "".join(
    f"(?<!{word} )"
    for word in ("diese", "die", "der", "den", "unsere", "unseren", "eigene", "eigenen", "meine")
)
_STUDIES = (
    r"(?:studien|untersuchungen|forschungen|forschungsergebnisse|umfragen|statistiken|erhebungen)"
)


_STUDY_KEYS = """
    studien untersuchungen forschungen forschungsergebnisse umfragen statistiken erhebungen
"""

STATISTICS = StatisticWords(
    figures=FIGURES,
    studies=(
        (
            _STUDY_KEYS,
            (
                rf"{_KNOWN}(?:\b{_SOME}\s){{0,3}}\b{_STUDIES}\s(?:{_ADVERBS}\s){{0,3}}"
                rf"(?:{_FINDINGS}|legen[^.?!]{{0,60}}\snahe)\b"
            ),
        ),
        (
            _STUDY_KEYS,
            (
                rf"\bin\s(?:{_SOME}\s){{0,3}}{_STUDIES}\s(?:wurde|wurden|konnte|konnten|hat sich"
                r"|zeigte sich)\b"
            ),
        ),
        (
            "studie umfrage untersuchung",
            (
                rf"\beine\s(?:{_SOME}\s){{0,2}}(?:studie|umfrage|untersuchung)\s"
                rf"(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b"
            ),
        ),
        (
            "forschung wissenschaft",
            rf"\bdie\s(?:forschung|wissenschaft)\s(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b",
        ),
        (
            """
            studie studien untersuchung untersuchungen umfrage umfragen statistik statistiken
            forschungen forschern experten wissenschaftlern fachleuten ärzten schätzungen erhebungen
            """,
            (
                r"\b(?:laut|gemäß|nach ansicht von|nach meinung von)\s(?:einer\s)?"
                rf"(?:{_SOME}\s){{0,2}}{AUTHORITIES}\b"
            ),
        ),
        (
            "zufolge",
            rf"(?:\b(?:{_SOME}|einer)\s){{0,2}}\b{AUTHORITIES}\szufolge\b",
        ),
        (
            "forscher wissenschaftler forscherinnen",
            (
                rf"{_KNOWN}\b(?:forscher|wissenschaftler)\s(?:{_ADVERBS}\s){{0,2}}{_FINDINGS},?\s"
                r"(?:dass|wie|ob)\b"
            ),
        ),
        (
            "experten fachleute ärzte mediziner wissenschaftler",
            (
                rf"{_KNOWN}(?:\b(?:viele|alle|die meisten)\s)?"
                r"\b(?:experten|fachleute|ärzte|mediziner|wissenschaftler)\s"
                r"(?:sind sich (?:weitgehend\s)?(?:darin\s|darüber\s)?einig"
                r"|schätzen,?\s(?:dass|die)|gehen davon aus)"
            ),
        ),
        (
            "bewiesen erwiesen nachgewiesen belegt",
            (
                r"\bes (?:ist|gilt als|wurde)\s(?:inzwischen\s|längst\s)?"
                r"(?:wissenschaftlich\s|klinisch\s)?(?:bewiesen|erwiesen|nachgewiesen|belegt)\b"
            ),
        ),
        (
            "bewiesen bewiesene erwiesen nachgewiesen nachgewiesene belegt belegte",
            (
                r"\b(?:wissenschaftlich|klinisch)\s"
                r"(?:bewiesen|erwiesen|nachgewiesen|belegt)(?:e[rnms]?)?\b"
            ),
        ),
    ),
    own=(
        r"\b(?:wir|uns|unser\w*|ich|mein\w*|mir|mich|heruntergeladen"
        r"|(?:auf|in|mit|über) (?:der plattform|der app|die plattform|die app|dem tool))\b"
    ),
    supposed=(
        r"^\W*(?:was\swäre,?\s)?(?:wenn|falls|angenommen|nehmen wir|stell(?:en sie sich|t euch)"
        r"|stell dir|sofern|zum beispiel|beispiel|z\. ?b\.|beispielsweise)"
        r"|\?\W*$|\bziel (?:ist|war|:)"
        r"|\b(?:soll(?:en|te|ten)?|muss|müssen|müssten|erforderlich|vorgeschrieben|würden?"
        r"|könnten?)\b"
        r"|\bfallstudien?\b|\b(?:kein\w*|nicht)\s\W?(?:wissenschaftlich|klinisch)"
    ),
    named_sources=NAMED_SOURCES,
    referring=REFERRING,
    source_headings=SOURCE_HEADINGS,
    surveys=(
        r"\b\w*(?:umfrage|studie|bericht|report|befragung|ergebnisse|auswertung|bilanz|barometer)\b"
    ),
)
