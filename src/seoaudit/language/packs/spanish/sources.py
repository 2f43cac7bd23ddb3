"""How Spanish names where a figure is from."""

from __future__ import annotations

from seoaudit.language.claims import any_of

_CAPITAL = r"[A-ZÁÉÍÓÚÑ]"
_WORK = (
    r"(?:estudio|encuesta|informe|barómetro|sondeo|censo|ensayo|metaanálisis|revisión|análisis"
    r"|investigación|artículo)"
)
# What stands between a piece of work and whoever did it.
_BY = (
    r"(?:de |del |por |en |la |el |las |los |una? |publicad[oa] |realizad[oa] |elaborad[oa] "
    r"|llevad[oa] a cabo |reciente |revista |diario |periódico |consultora |empresa |firma )"
)
_SAYS = any_of(
    """
    estima estiman calcula calculan informa informan indica indican recomienda recomiendan publica
    recuerda recuerdan revela revelan muestra señala señalan cifra cifran asegura afirma advierte
    alerta apunta concluye sitúa ha_publicado publicó reveló estimó calculó
    """
)
_BODY = any_of(
    """
    Instituto Federación Fundación Asociación Academia Agencia Organización Observatorio Comisión
    Consejo Colegio Confederación Banco Eurostat INE OMS ONU OCU OCDE CIS CSIC FAO UNESCO Unicef
    UNICEF DGT INEGI DANE INDEC IMSS AECC Statista Cepal CEPAL Ministerio Secretaría Sociedad
    Hospital Clínic
    """
)
# Words that begin a sentence and name nobody.
_NOBODY = (
    r"(?!(?:El|La|Los|Las|Un|Una|Unos|Unas|Este|Esta|Estos|Estas|Varios|Varias|Algunos|Algunas|Se|Y"
    r"|Pero|En|De|Del|Según|Muchos|Muchas|Numerosos|Diversos|Otros|Esto|Eso|Ya|Como|Su|Sus|Hay"
    r"|Recientes|Estudios|Investigaciones|Expertos|Cada|Todos|Nuestro|Nuestra)\b)"
)
_THE = r"(?:este|esta|estos|estas|ese|esa|dicho|dicha|el mismo|la misma|el|la|los|las|sus?)\s"
_THE_WORK = any_of(
    """
    estudio estudios encuesta encuestas informe informes investigación investigaciones
    investigadores autores resultados análisis datos artículo cifras científicos
    """
)

_NAMED = (
    r"\bet al\b",
    r"\([^()]{0,200}\b(?:19|20)\d\d[a-z]?\b[^()]{0,200}\)",
    (
        r"\b(?:[Ss]egún|[Dd]e acuerdo con|[Ff]uentes?\s?:|[Cc]itad[oa] por)\s(?:el\s|la\s|los\s"
        rf"|las\s|una?\s)?(?:(?!que\b)[\w'’-]+\s){{0,5}}?{_CAPITAL}"
    ),
    rf"\b(?i:{_WORK})(?:e?s)?\s(?:\w+\s)?{_BY}{{1,5}}{_CAPITAL}",
    rf"\b(?i:{_WORK})(?:e?s)?\b[^.]{{0,60}}\b(?:19|20)\d\d\b",
    rf"\b(?:19|20)\d\d\b[^.]{{0,40}}\b{_WORK}\b",
    rf"\b(?:datos|cifras|estadísticas|estudio|encuesta|informe)\s{_CAPITAL}",
    rf"\b(?:datos|cifras|estadísticas)\s{_BY}{{1,3}}{_CAPITAL}",
    rf"\b{_BODY}\b|\b[Uu]niversidad(?:es)?\s(?:de|del|\w+ de|{_CAPITAL})|\bUniversity\b",
    rf"\b{_NOBODY}{_CAPITAL}[\w.&-]+(?:\s[\w-]+){{0,2}}\s{_SAYS}\b",
    rf"\b(?:Dra?|[Dd]octora?|[Pp]rofesora?)\.?\s{_CAPITAL}",
)
NAMED_SOURCES = tuple(("", pattern) for pattern in _NAMED)

REFERRING = (
    rf"\W*(?:en\s|de\s|entre\s)?{_THE}{_THE_WORK}\b"
    rf"|.{{0,40}}\bsegún\s{_THE}{_THE_WORK}\b"
    r"|\W*(?:también\s)?(?:hallaron|mostraron|revelaron|estimaron|descubrieron|concluyeron)\b"
)

SOURCE_HEADINGS = frozenset(
    (
        *("fuente", "fuentes", "referencia", "referencias", "bibliografía", "notas"),
        *("fuentes y referencias", "referencias y fuentes", "referencias bibliográficas"),
        *("referencias científicas", "fuentes consultadas", "notas y referencias"),
        *("notas al pie", "fuentes y notas", "bibliografía consultada", "estudios citados"),
    )
)
