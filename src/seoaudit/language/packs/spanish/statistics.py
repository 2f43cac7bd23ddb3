"""How Spanish appeals to studies, and what it claims by figures."""

from __future__ import annotations

from seoaudit.language.claims import StatisticWords, any_of
from seoaudit.language.packs.spanish.figures import FIGURES, PERCENT
from seoaudit.language.packs.spanish.sources import NAMED_SOURCES, REFERRING, SOURCE_HEADINGS

_FINDINGS = any_of(
    """
    demuestran demuestra demostrado muestran muestra mostrado sugieren sugiere sugerido prueban
    prueba probado indican indica indicado confirman confirma confirmado revelan revela revelado
    estiman estima estimado han_encontrado encontraron descubierto descubrieron hallado apuntan
    señalan señala concluyen concluye concluido avalan avala evidencian evidencia evidenciado
    constatan coinciden relacionan vinculan comprobado demostraron
    """
)
_ADVERBS = any_of("han ha también claramente ya así siempre")
_SOME = any_of(
    """
    los diversos varios numerosos muchos algunos distintos múltiples diferentes recientes nuevos
    todos_los otros infinidad_de multitud_de cientos_de la_mayoría_de diversas varias numerosas
    muchas algunas distintas múltiples diferentes recientes las otras
    """
)
_QUALITY = any_of(
    """
    científicos científicas recientes clínicos clínicas médicos médicas internacionales actuales
    reciente científico científica clínico nuevo nueva estadounidense británico universitario
    realizados realizadas publicados
    """
)
_STUDIES = r"(?:estudios|investigaciones|encuestas|estadísticas|ensayos clínicos)"
_AUTHORITIES = (
    r"(?:estudios?|investigaciones|investigación|encuestas?|estadísticas|expertos|especialistas"
    r"|investigadores|científicos|estimaciones|sondeos)"
)


STATISTICS = StatisticWords(
    figures=FIGURES,
    studies=(
        (
            "estudios investigaciones encuestas estadísticas ensayos",
            (
                rf"(?:\b{_SOME}\s(?:{_QUALITY}\s)?|^\W*){_STUDIES}(?:\s{_QUALITY}){{0,2}}\s"
                rf"(?:{_ADVERBS}\s){{0,3}}{_FINDINGS}\b"
            ),
        ),
        (
            "estudio encuesta investigación",
            (
                r"\buna?\s(?:reciente\s|nuevo\s|nueva\s|amplio\s|gran\s|otro\s)?"
                rf"(?:estudio|encuesta|investigación)(?:\s{_QUALITY}){{0,2}}\s"
                rf"(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b"
            ),
        ),
        (
            "investigación ciencia evidencia",
            (
                r"\bla\s(?:investigación(?:\s(?:científica|médica))?|ciencia"
                rf"|evidencia(?:\scientífica)?)\s(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\b"
            ),
        ),
        (
            """
            estudio estudios investigaciones investigación encuestas encuesta estadísticas expertos
            especialistas investigadores científicos estimaciones sondeos
            """,
            (
                rf"\bsegún\s(?:{_SOME}\s|una?\s)?(?:{_QUALITY}\s|últimos\s|últimas\s)?"
                rf"{_AUTHORITIES}\b"
            ),
        ),
        (
            "investigadores científicos",
            (
                r"\b(?:los|unos|varios)\s(?:investigadores|científicos)\s"
                rf"(?:{_ADVERBS}\s){{0,2}}{_FINDINGS}\sque\b"
            ),
        ),
        (
            "expertos especialistas médicos científicos",
            (
                r"\b(?:los|todos los|muchos|la mayoría de los)\s"
                r"(?:expertos|especialistas|médicos|científicos)\s"
                r"(?:coinciden|están de acuerdo|afirman que|aseguran que|estiman que)"
            ),
        ),
        (
            "demostrado comprobado probado",
            (
                r"\b(?:está|se ha|ha sido|ha quedado)\s"
                r"(?:científicamente\s|clínicamente\s|más que\s)?"
                r"(?:demostrado|comprobado|probado)\s(?:científicamente\s)?que\b"
            ),
        ),
        (
            "demostrado demostrada comprobado comprobada probado probada",
            (
                r"\b(?:científicamente|clínicamente)\s"
                r"(?:demostrad[oa]s?|comprobad[oa]s?|probad[oa]s?)\b"
            ),
        ),
        (
            "estima calcula",
            (
                r"\bse\s(?:estima|calcula)\sque\s[^.?!]{0,40}?"
                rf"(?:{PERCENT}|\b(?:millones|personas)\b)"
            ),
        ),
    ),
    own=(
        r"\b(?:nosotros|nosotras|nos|nuestr[oa]s?|hemos|somos|tenemos|estamos|vamos|vemos|queremos"
        r"|ofrecemos|creemos|hicimos|logramos|conseguimos|atendemos|yo|mis?|me|he|descargado|inscrit[oa]s"
        r"|(?:en|con) (?:la plataforma|la aplicación|la herramienta|este servicio))\b"
    ),
    supposed=(
        r"^\W*(?:y\s)?(?:si|imagina|imagine|imaginemos|supongamos|suponga|pongamos|cuando"
        r"|por ejemplo|ejemplo|p\. ?ej)\b|\?\W*$|\b(?:objetivo|meta)\s(?:de|del|es|:)"
        r"|\b(?:exigen?|requieren?|hace falta|hay que|debe|deben|deberá|deberán|podría|podrían"
        r"|reduciría|aumentaría)\b|\b(?:casos? de estudio|estudios? de caso)"
        r"|\b(?:no|necesitan?)\s[^.]{0,30}(?:científica|clínica)mente\b"
    ),
    named_sources=NAMED_SOURCES,
    referring=REFERRING,
    source_headings=SOURCE_HEADINGS,
    surveys=(r"\b(?:encuesta|sondeo|informe|estudio|barómetro|resultados|balance|censo|memoria)\b"),
)
