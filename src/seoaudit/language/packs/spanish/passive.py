"""Spanish passive forms: `fue (luego) reparado`, `han sido vendidas`, `puede ser usado`.

Passives with `se` look like reflexive and impersonal verbs and are left out.
"""

from __future__ import annotations

from seoaudit.language.pack_parts import Passive

_AUXILIARIES = """
    es son era eran fue fueron será serán sería serían sea sean fuera fueran fuese fuesen sido
    siendo ser
"""

# The masculine singular of participles in other endings than -ado and -ido.
_IRREGULAR_PARTICIPLES = """
    hecho rehecho deshecho dicho predicho escrito reescrito descrito inscrito suscrito prescrito
    transcrito visto previsto puesto propuesto compuesto expuesto repuesto abierto reabierto
    cubierto descubierto recubierto encubierto roto resuelto devuelto envuelto disuelto absuelto
    impreso electo
"""

# Words in -ado and -ido that are no participle, or that after a form of ser say how something is.
_NO_PARTICIPLES = """
    cada nada década estado pasado lado mercado grado resultado pecado contenido significado
    sentido sonido ruido partido pedido cuidado marido vestido apellido olvido nido fluido
    abogado soldado diputado delegado licenciado graduado titulado empleado aliado jurado helado
    pescado ganado tejado
    adecuado inadecuado complicado delicado pesado demasiado privado casado cansado avanzado
    elevado limitado ilimitado variado apropiado inapropiado equivocado interesado ocupado
    preocupado acostumbrado agradecido divertido aburrido atrevido parecido debido unido querido
    obligado esperado inesperado desconocido descuidado exagerado cualificado sofisticado
    equilibrado moderado educado arriesgado acertado afortunado desafortunado apasionado
    motivado ajustado apretado
    salida medida comida bebida vida partida subida herida entrada llamada mirada jornada
    temporada ensalada patada
"""

_BETWEEN = """
    no ya también siempre nunca bien mal así aún todavía luego después casi solo sólo sido muy
    entonces además incluso más menos tan ahora hoy antes a menudo veces por ejemplo igualmente
    mejor poco mucho ampliamente
"""


def _agreeing(forms: str) -> frozenset[str]:
    """The forms in both genders and numbers."""
    found: set[str] = set()
    for form in forms.split():
        stem = form[:-1] if form[-1] in "oa" else form
        found.update((form, f"{form}s", f"{stem}o", f"{stem}a", f"{stem}os", f"{stem}as"))
    return frozenset(found)


PASSIVE = Passive(
    auxiliaries=frozenset(_AUXILIARIES.split()),
    participles=_agreeing(_IRREGULAR_PARTICIPLES),
    participle_endings=(
        *("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
        *("ído", "ída", "ídos", "ídas"),
    ),
    not_participles=_agreeing(_NO_PARTICIPLES),
    # An accent before the ending makes it an adjective: `válido`, `rápida`.
    adjective_letters=frozenset("áéóú"),
    between=frozenset(_BETWEEN.split()),
    between_endings=("mente",),
    gap=3,
)
