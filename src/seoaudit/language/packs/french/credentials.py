"""Titles of professionals and the words for a reviewer in French."""

from __future__ import annotations

from seoaudit.language.claims import CredentialWords

_PROFESSIONS = (
    r"médecin|chirurgien(?:ne)?|dentiste|kinésithérapeute|ostéopathe|chiropracteur|psychiatre"
    r"|psychologue|psychothérapeute|pharmacien(?:ne)?|dermatologue|cardiologue|pédiatre|gynécologue"
    r"|neurologue|orthodontiste|sage-femme|diététicien(?:ne)?|nutritionniste|infirmi(?:er|ère)"
    r"|naturopathe|sophrologue|podologue|orthophoniste|ergothérapeute|rhumatologue|avocate?"
    r"|expert(?:e)?-comptable|notaire|conseill(?:er|ère) (?:financier|financière|en gestion\b)"
    r"|courti(?:er|ère)|journaliste (?:santé|médicale?)"
)

CREDENTIALS = CredentialWords(
    titles=(
        r"\b(?:Dr\.?|Pr\.?|Docteure?|Professeure?|Me|Maître|Ph\.?D\.?|D\.?E\.?)\s+[A-ZÀÂÉÈÎÔ]"
        rf"|(?i:\b(?:{_PROFESSIONS})\b)"
    ),
    reviewed=(
        r"\b(?:relue?|validée?|vérifiée?|révisée?|approuvée?)\s(?:médicalement\s)?par\b"
        r"|\bmédicalement (?:relue?|validée?|vérifiée?)\b|\b(?:relecture|validation) médicale\b"
        r"|\bcomité (?:scientifique|médical)\b"
    ),
    reviewed_traces=("relu", "valid", "vérifié", "révisé", "approuvé", "relecture", "comité"),
)
