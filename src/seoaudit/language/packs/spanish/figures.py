"""How Spanish states a figure about people or the world."""

from __future__ import annotations

from seoaudit.language.claims import Keyed, any_of

_PEOPLE = """
    personas gente individuos adultos adultas niños niñas bebés menores adolescentes jóvenes
    mayores ancianos españoles españolas mexicanos argentinos colombianos chilenos peruanos
    latinoamericanos europeos estadounidenses hombres mujeres varones madres padres parejas
    familias pacientes enfermos afectados alumnos alumnas estudiantes graduados universitarios
    trabajadores trabajadoras empleados empresarios autónomos conductores propietarios inquilinos
    hogares consumidores compradores internautas fumadores deportistas corredores ciudadanos
    votantes viajeros turistas jubilados médicos dentistas docentes profesores embarazos
    desempleados profesionales directivos
"""
_OTHERS = """
    usuarios población empresas compañías pymes negocios startups marcas muertes fallecimientos
    accidentes lesiones infecciones enfermedades cánceres divorcios matrimonios delitos búsquedas
    compras viviendas alumnado
"""
_ONE = """
    persona individuo adulto adulta niño niña adolescente joven español española mexicano
    argentino colombiano chileno peruano europeo estadounidense hombre mujer madre padre pareja
    familia paciente alumno estudiante trabajador trabajadora empleado empleada conductor
    propietario hogar consumidor comprador usuario internauta fumador ciudadano votante jubilado
    médico empresa pyme
"""
_ANYBODY = any_of(_PEOPLE)
_ANYTHING = any_of(_PEOPLE + _OTHERS)
_SOMEBODY = any_of(_ONE)

_NUMBER = r"\d[\d.,]*(?:[\s\u202f]\d{3})*"
PERCENT = (
    rf"(?:{_NUMBER}(?:\s?(?:-|–|a|al|y)\s?(?:el\s)?{_NUMBER})?\s?(?:%|por ?ciento\b)"
    r"|\b(?:diez|quince|veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa)"
    r"(?: y \w+)? por ciento\b)"
)
_COUNTED = "un uno una dos tres cuatro cinco seis siete ocho nueve diez"
_SMALL = rf"(?:\d{{1,3}}|{any_of(_COUNTED)})"
_LARGER = (
    r"(?:[2-9]|\d{2,3}|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|doce|quince|veinte|cien)"
)
_FRACTION = (
    r"\b(?:la mitad|(?:un|dos) tercios?|(?:una|tres) cuartas? partes?|un cuarto"
    r"|(?:una|dos|tres) quintas? partes?|una (?:tercera|sexta|décima) parte)"
)
_OF = r"\s(?:de\s(?:todos\s|todas\s|toda\s)?(?:los\s|las\s|la\s|el\s)?|del\s)"
# Few adjectives stand before their noun; after another noun the word is one (`el cine español`).
_ADJECTIVES = (
    r"(?:(?:jóvenes|pequeñ[oa]s|grandes|nuev[oa]s|otr[oa]s|viej[oa]s|futur[oa]s|antigu[oa]s|y|e"
    r"|median[oa]s|personas|muy)\s){0,3}?"
)
_WORDS = r"(?:[\w'’-]+\s)"
_ABOUT = (
    r"(?:(?:en\s)?(?:aproximadamente|cerca\sde|casi|más\sde|hasta|alrededor\sde|al\smenos"
    r"|menos\sde|en\storno\sa|unos)\s)?(?:del\s|el\s|un\s|al\s)?"
)
_OUTCOME = (
    r"(?:riesgos?|probabilidad(?:es)?|posibilidad(?:es)?|síntomas?|dolor(?:es)?|ansiedad|estrés"
    r"|depresión|mortalidad|incidencia|productividad|ventas|ingresos|beneficios|costes?|costos?"
    r"|facturas?|rentabilidad|esperanza de vida|recaídas?|presión arterial|colesterol|consumo"
    r"|emisiones|tasa de conversión)"
)
_CHANGES = (
    r"(?:(?:reduc|disminu|aument|increment|baj|mejor|recort|rebaj|elev|dupli|acort|multiplic)"
    r"(?:e|en|a|an|ir|ar|iendo|ando|ió|ó|ye|yen|yendo|ido|ado|irá|ará|ca|can)|"
    r"(?:reduzca|reduzcan))"
)
_CAME = any_of(
    """
    participaron participado asistieron asistido visitaron visitado acudieron siguen seguido votaron
    firmaron firmado descargaron descargado respondieron inscritas inscritos suscritas suscritos
    """
)


FIGURES: tuple[Keyed, ...] = (
    ("% ciento porciento", rf"{PERCENT}{_OF}{_ADJECTIVES}{_ANYTHING}\b"),
    (
        "% ciento porciento",
        (
            rf"{PERCENT}\s(?:más|menos|mayor|menor)\s(?:de\s)?"
            r"(?:riesgo|probabilidad(?:es)?|posibilidades|mortalidad|propens\w+)\b"
        ),
    ),
    (
        "% ciento porciento",
        (
            r"\b(?:riesgo|probabilidad(?:es)?|mortalidad)\s"
            rf"(?:\w+\s){{0,3}}?(?:un\s)?{PERCENT}\s(?:mayor|menor|superior|inferior|más)\b"
        ),
    ),
    (
        "% ciento porciento",
        (
            rf"\b{_CHANGES}\s(?:en\s)?{_ABOUT}{PERCENT}\s(?:el|la|los|las|su|sus|tu|tus)\s"
            rf"{_WORDS}{{0,2}}?{_OUTCOME}\b"
        ),
    ),
    (
        "% ciento porciento",
        (
            rf"\b{_CHANGES}\s{_WORDS}{{0,4}}?{_OUTCOME}\s{_WORDS}{{0,6}}?"
            rf"(?:en\s)?{_ABOUT}{PERCENT}"
        ),
    ),
    (
        "% ciento porciento",
        (
            r"\b(?:tasa|índice|porcentaje) de (?:éxito|supervivencia|curación|recuperación)\s"
            rf"(?:es\s|alcanza\s|ronda\s|supera\s)?(?:de\s)?{_ABOUT}{PERCENT}"
        ),
    ),
    ("cada", rf"\b{_SMALL}\s(?:{_ANYBODY}\s)?de cada\s{_LARGER}\s{_ADJECTIVES}{_ANYTHING}\b"),
    (
        "mitad tercio tercios parte partes cuarto",
        rf"{_FRACTION}{_OF}{_ADJECTIVES}{_ANYTHING}\b",
    ),
    (
        "millón millones",
        (
            rf"\b(?:{_NUMBER}|{any_of(_COUNTED)})\s(?:millón|millones)\sde\s{_ADJECTIVES}"
            rf"(?:{_ANYBODY}|casos|muertes|fallecidos)\b"
        ),
    ),
    (
        f"{_PEOPLE} casos muertes accidentes",
        (
            r"(?<![\d.,€$])(?<!por\s)(?<!cada\s)(?:\d{3}[\s.,\u202f]\d{3}\s"
            rf"{_ANYBODY}|\d{{2,3}}[\s.,\u202f]\d{{3}}\s(?:casos|muertes|accidentes))\b"
            rf"(?!\s{_WORDS}{{0,2}}{_CAME}\b)"
        ),
    ),
    (
        "media promedio término",
        (
            rf"\b(?:una?|el|la|los|las|cada)\s{_SOMEBODY}(?:e?s)?\b[^.?!;:]{{0,40}}\s"
            r"(?:de media|de promedio|en promedio|por término medio)\s"
            r"[^.?!;:]{0,20}?\b\d[\d.,]*\s(?!años?\b)\w+"
        ),
    ),
    (
        "media promedio término",
        (
            r"\b(?:de media|en promedio|por término medio),?\s(?:una?|el|la|los|las|cada)\s"
            rf"{_SOMEBODY}(?:e?s)?\b[^.?!;:]{{0,40}}?\b\d[\d.,]*\s(?!años?\b)\w+"
        ),
    ),
    (
        "probabilidades probabilidad riesgo posibilidades probable probables propensos propensas",
        (
            r"\b(?:(?:el\s)?(?:doble|triple)\sde\s|(?:\d+|dos|tres|cuatro|cinco|diez)\sveces\s"
            r"(?:más|menos)\s(?:de\s)?)(?:probabilidad(?:es)?|riesgos?|posibilidades|probables?"
            r"|propens[oa]s?)\b"
        ),
    ),
)
