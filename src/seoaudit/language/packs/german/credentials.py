"""Titles of professionals and the words for a reviewer in German."""

from __future__ import annotations

from seoaudit.language.claims import CredentialWords

_PROFESSIONS = (
    r"(?:[Ff]ach|[Zz]ahn|[Hh]aus|[Kk]inder|[Tt]ier|[Ff]rauen|[Hh]aut)?(?:[Aa]rzt|[Ää]rztin)"
    r"|(?:Physio|Psycho|Ergo|Ernährungs|Manual|Sport|Massage|Hypno)?[Tt]herapeut(?:in)?"
    r"|Heilpraktiker(?:in)?|Osteopath(?:in)?|Apotheker(?:in)?|Hebamme|Psycholog(?:e|in)"
    r"|Diätassistent(?:in)?|Ernährungsberater(?:in)?|Ernährungswissenschaftler(?:in)?"
    r"|Ökotropholog(?:e|in)|Gesundheits- und Krankenpfleger(?:in)?|Chirurg(?:in)?"
    r"|Orthopäd(?:e|in)|Dermatolog(?:e|in)|Steuerberater(?:in)?|Wirtschaftsprüfer(?:in)?"
    r"|(?:Fach)?[Aa]nw(?:alt|ältin)|Rechtsanw(?:alt|ältin)|Finanzberater(?:in)?|Notar(?:in)?"
    r"|Finanzwirt(?:in)?|Versicherungsmakler(?:in)?|Versicherungskauf(?:mann|frau)"
    r"|Sportwissenschaftler(?:in)?|Masseur(?:in)?"
)

CREDENTIALS = CredentialWords(
    titles=(
        r"\b(?:Dr\.?|Prof\.?|Professor(?:in)?|Dipl\.?-?\w*\.?|Mag\.|M\.\s?Sc\.?|B\.\s?Sc\.?"
        rf"|M\.\s?A\.?|LL\.?M\.?|Ph\.?D\.?)\s*[A-ZÄÖÜ(,]|\b(?:{_PROFESSIONS})\b"
    ),
    reviewed=(
        r"\b(?:medizinisch|fachlich|wissenschaftlich|ärztlich|juristisch|steuerlich)\s"
        r"(?:geprüft|überprüft|gegengelesen|bestätigt)\b|\b(?:geprüft|überprüft|gegengelesen)\svon\b"
        r"|\bfaktencheck\b|\bmedizinische prüfung\b"
    ),
    reviewed_traces=("geprüft", "gegengelesen", "bestätigt", "faktencheck", "prüfung"),
)
