"""What Spanish promises about health, and how it sends a reader to a doctor."""

from __future__ import annotations

from seoaudit.language.claims import HealthWords, any_of

_AILMENT = any_of(
    """
    dolor dolores artrosis artritis cáncer diabetes depresión ansiedad insomnio migrañas? ciática
    enfermedad enfermedades dolencias? síntomas? infección infecciones inflamación eczema acné
    psoriasis asma alergias? adicción adicciones obesidad hipertensión trastornos? lumbalgia
    tendinitis estrés fibromialgia molestias?
    """
)
_THE = r"(?:(?:el|la|los|las|tu|tus|su|sus|todo|toda|todos|todas|cualquier)\s){0,3}"
_WORDS = r"(?:[\w'’-]+\s)"
_FOREVER = (
    r"(?:definitivamente|completamente|totalmente|al instante|inmediatamente|para siempre"
    r"|por completo|de (?:forma|manera) definitiva|de raíz|de una vez por todas)"
)
_ENDS = (
    r"(?:curan?|eliminan?|sanan?|quitan?|suprimen?|acaban?\scon|terminan?\scon|elimina|erradican?)"
)
_ALL = (
    r"(?:todo el mundo|todas las personas|cualquier persona|todos los pacientes|cualquiera|todos)"
)

_MEET = (
    r"(?:consult(?:a|e|ar|es|en)|acud(?:e|a|ir|as)|visit(?:a|e|ar)|ve|vaya|pregunt(?:a|e|ar)"
    r"|habl(?:a|e|ar)|contact(?:a|e|ar)|llam(?:a|e|ar)|pid(?:e|a)|pedir|busca(?:r)?)"
)
_PROFESSIONAL = (
    r"(?:médic[oa]|doctora?|especialista|profesional(?:es)?(?: de la salud| sanitario| médico)?"
    r"|farmacéutic[oa]|dentista|fisioterapeuta|fisio|osteópata|matrona|pediatra|psicólog[oa]"
    r"|psiquiatra|dermatólog[oa]|ginecólog[oa]|cardiólog[oa]|terapeuta|nutricionista|enfermer[oa]"
    r"|neurólog[oa]|reumatólog[oa]|traumatólog[oa]|odontólog[oa])s?"
)
_PROFESSIONALS = """
    médico médica médicos doctor doctora especialista especialistas profesional profesionales
    farmacéutico farmacéutica dentista fisioterapeuta fisioterapeutas fisio osteópata matrona
    pediatra psicólogo psicóloga psiquiatra dermatólogo dermatóloga ginecólogo ginecóloga cardiólogo
    terapeuta nutricionista enfermero enfermera neurólogo reumatólogo traumatólogo odontólogo
"""

HEALTH_CLAIMS = HealthWords(
    absolutes=(
        (
            "cura curan",
            rf"(?<!la\s)(?<!el\s)(?<!una\s)\bcuran?\s(?:{_FOREVER}\s)?{_THE}{_AILMENT}\b",
        ),
        (
            "elimina eliminan sana sanan quita quitan suprime acaba acaban termina erradica cura",
            rf"\b{_ENDS}\s{_FOREVER}\s{_THE}{_AILMENT}\b",
        ),
        (
            "definitivamente completamente siempre completo definitiva raíz todas",
            rf"\b{_ENDS}\s{_THE}{_AILMENT}\s(?:{_WORDS}{{0,2}})?{_FOREVER}\b",
        ),
        (
            "milagroso milagrosa milagrosos milagrosas milagro",
            (
                r"\b(?:remedios?|tratamientos?|solución|soluciones|productos?|curas?|plantas?|dietas?"
                r"|pastillas?|método)\s(?:milagros[oa]s?|milagro)\b(?!\sno\s)"
            ),
        ),
        (
            "garantizado garantizada garantizados garantizadas garantizamos garantiza",
            (
                r"\b(?:resultados?|curación|alivio|eficacia|pérdida de peso|éxito)\s"
                r"(?:está\s|están\s|inmediatos?\s)?garantizad[oa]s?\b"
                r"|\bgarantiza(?:mos|n)?\s(?:un|una|el|la|los|tu|su|unos)?\s?(?:\w+\s)?"
                r"(?:resultados?|curación|alivio|pérdida de peso)\b"
            ),
        ),
        (
            "seguro segura seguros seguras inofensivo inofensiva efectivo efectiva eficaz eficaces",
            (
                r"\b(?:totalmente|completamente|absolutamente|100\s?%|cien por cien|siempre)\s"
                r"(?:segur[oa]s?|inofensiv[oa]s?|efectiv[oa]s?|eficaz|eficaces)\b"
            ),
        ),
        (
            "riesgo riesgos peligro",
            r"\bsin\sning(?:ún|una)\s(?:riesgo|peligro)\b|\blibre de (?:todo )?riesgos?\b",
        ),
        (
            "efecto efectos",
            (
                r"\b(?:sin|no tiene|no tienen|cero)\s(?:ningún\s|ningunos\s)?efectos?\s"
                r"(?:secundarios?|adversos?)\b"
            ),
        ),
        (
            "apto apta sirve funciona eficaz válido indicado",
            (
                rf"\b(?:apt[oa]|sirven?|funcionan?|eficaz|eficaces|válid[oa]|seguro|segura)\s"
                rf"(?:y\s\w+\s)?(?:para|con|en)\s{_ALL}\b"
            ),
        ),
    ),
    denials=(
        r"\b(?:no(?! tienen? (?:ningún )?efectos?)|nunca|jamás|nadie|nada|ning(?:una|uno)"
        r"|ningún(?! (?:efecto|riesgo|peligro))|ni|tampoco|si|puede|pueden|podría|podrían|afirma\w*"
        r"|prometen?|promesas?|desconf\w+|cuidado|ojo|mitos?|estafas?|bulos?|creen?|espera\w*|busca\w*"
        r"|supuest\w+|presunt\w+|fals[oa]s?|evita\w*|raras veces"
        r"|normalmente|generalmente|por lo general|suelen?|casi|apenas)\b"
    ),
    care=(
        (
            _PROFESSIONALS,
            (
                rf"\b{_MEET}\s(?:{_WORDS}{{0,3}}?)(?:a\s|al\s|con\s|de\s|por\s)?(?:una?\s|tu\s|su\s"
                rf"|el\s|la\s|los\s)?(?:{_WORDS}){{0,2}}?{_PROFESSIONAL}\b"
            ),
        ),
        (
            "urgencias urgencia emergencias",
            r"\b(?:a|de)\s(?:urgencias|emergencias)\b|\b(?:atención|ayuda)\s(?:médica\s)?urgente\b",
        ),
        ("112 061 911", r"\b(?:llam\w+|marc\w+|al)\s(?:al\s)?(?:112|061|911)\b"),
        ("cuándo", r"\bcuándo\s(?:acudir|ir|consultar|pedir|buscar|preocuparse|visitar)\b"),
        (
            "sustituye sustituyen reemplaza sustituir",
            (
                r"\b(?:sustituyen?|reemplazan?|sustituir)\s(?:en ningún caso\s)?"
                r"(?:a\s)?(?:el\s|la\s|al\s|una?\s)?"
                r"(?:consejo|opinión|consulta|diagnóstico|médico|asesoramiento|profesional)"
            ),
        ),
        ("médica médico", r"\b(?:atención|ayuda|consulta|valoración)\smédica\b"),
    ),
)
