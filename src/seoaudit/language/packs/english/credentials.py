"""Titles of professionals and the words for a reviewer in English."""

from __future__ import annotations

from seoaudit.language.claims import CredentialWords, any_of

_LETTERS = (
    r"(?:M\.?D|D\.?O|Ph\.?\s?D|R\.?N|N\.?P|R\.?D|R\.?M\.?T|L\.?M\.?T|D\.?C|D\.?D\.?S|D\.?M\.?D"
    r"|P\.?T|D\.?P\.?T|B\.?D\.?S|M\.?P\.?H|M\.?Sc|B\.?Sc|MBBS|MBChB|Pharm\.?D|Psy\.?D|N\.?D|O\.?D"
    r"|RDN|RHN|LCSW|LMFT|LPC|PA-C|APRN|BSN|MSN|CNM|CSCS|FACP|FAAP|FACOG|FRCP|MRCGP|MCSP|HCPC|CPA"
    r"|CFA|CFP|ACA|ACCA|CTA|LL\.?B|LL\.?M|J\.?D|Esq)"
)
_QUALIFIED = (
    r"(?:registered|licensed|licenced|certified|chartered|qualified|board[- ]certified) "
    r"(?:\w+ ){0,3}(?:therapist|nurse|dietitian|nutritionist|practitioner|counsel+or|psychologist"
    r"|accountant|advis[eo]r|midwife|trainer|specialist|pharmacist|acupuncturist|planner)s?"
)
_PROFESSIONS = any_of(
    """
    physician surgeon dentist physiotherapist chiropractor psychiatrist psychologist pharmacist
    dermatologist cardiologist pediatrician paediatrician gynecologist gynaecologist neurologist
    oncologist orthodontist osteopath epidemiologist midwife dietitian solicitor barrister attorney
    """
)

CREDENTIALS = CredentialWords(
    titles=(
        rf"\b(?:(?:Dr\.?|Prof\.?|Professor)\s+[A-Z]|{_LETTERS}\b\.?"
        rf"|(?i:(?:{_QUALIFIED}|{_PROFESSIONS})\b))"
    ),
    reviewed=(
        r"\b(?:(?:medically|clinically|expert|professionally|scientifically|legally|financially) "
        r"(?:reviewed|checked|approved|verified)\b"
        r"|(?:reviewed|fact[- ]checked|verified) (?:for (?:medical )?accuracy )?by\b"
        r"|(?:medical|clinical|expert) review(?:er)?s?\b)"
    ),
    reviewed_traces=("review", "checked", "approved", "verified"),
)
