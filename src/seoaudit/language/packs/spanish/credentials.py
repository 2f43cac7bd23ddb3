"""Titles of professionals and the words for a reviewer in Spanish."""

from __future__ import annotations

from seoaudit.language.claims import CredentialWords

_PROFESSIONS = (
    r"médic[oa]|cirujan[oa]|dentista|odontólog[oa]|fisioterapeuta|osteópata|quiropráctic[oa]"
    r"|psiquiatra|psicólog[oa]|psicoterapeuta|farmacéutic[oa]|dermatólog[oa]|cardiólog[oa]|pediatra"
    r"|ginecólog[oa]|neurólog[oa]|ortodoncista|matrona|dietista|nutricionista|enfermer[oa]|naturópata"
    r"|podólog[oa]|logopeda|terapeuta ocupacional|reumatólog[oa]|abogad[oa]|asesora? (?:fiscal"
    r"|financier[oa]|laboral)|gestora? administrativ[oa]|economista|auditora?|notari[oa]"
    r"|graduad[oa] en (?:fisioterapia|medicina|enfermería|psicología|nutrición|derecho)"
)

CREDENTIALS = CredentialWords(
    titles=(
        r"\b(?:Dra?\.?|Prof\.?|Profesora?|Lic\.?|Licenciad[oa]|Doctora?|Ph\.?D\.?)\s+[A-ZÁÉÍÓÚÑ]"
        r"|\b(?:[Cc]olegiad[oa]|[Nn][º°.] (?:de )?[Cc]olegiad[oa])\b"
        rf"|(?i:\b(?:{_PROFESSIONS})\b)"
    ),
    reviewed=(
        r"\b(?:revisad[oa]|validad[oa]|verificad[oa]|contrastad[oa]|supervisad[oa])\s"
        r"(?:médicamente\s|clínicamente\s)?por\b|\brevisión (?:médica|científica|clínica)\b"
        r"|\bmédicamente revisad[oa]\b|\bcomité (?:científico|médico)\b"
    ),
    reviewed_traces=("revis", "validad", "verificad", "contrastad", "supervisad", "comité"),
)
