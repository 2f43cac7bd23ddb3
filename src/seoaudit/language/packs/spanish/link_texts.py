"""Spanish link texts that say nothing of what they lead to, read alone."""

from __future__ import annotations

from seoaudit.language.pack_parts import LinkTexts, line_set

_TEXTS = """
    acceder
    acceder aquí
    accede aquí
    aquí
    aqui
    aquí mismo
    aquí puedes verlo
    artículo completo
    clic
    clic aquí
    click
    click aquí
    click aqui
    conoce más
    conocer más
    conozca más
    consultar
    consulta aquí
    consúltalo aquí
    continuar
    continuar leyendo
    continúa leyendo
    dale clic
    da clic aquí
    descubre más
    descubrir más
    descúbrelo
    descúbrelo aquí
    el artículo
    el enlace
    el sitio
    en este enlace
    en este link
    enlace aquí
    entra aquí
    entrar
    entre aquí
    esa página
    ese artículo
    ese enlace
    esta entrada
    esta guía
    esta página
    esta página web
    esta web
    este artículo
    este blog
    este enlace
    este link
    este post
    este recurso
    este sitio
    este sitio web
    este tutorial
    este vídeo
    este video
    esta
    este
    esto
    haciendo clic aquí
    haga clic
    haga clic aquí
    haz clic
    haz clic aquí
    haz click
    haz click aquí
    hacer clic aquí
    ir
    ir a la página
    ir a la web
    ir al artículo
    ir al enlace
    ir al sitio
    la página
    la web
    lea más
    leer
    leer aquí
    leer artículo
    leer el artículo
    leer el artículo completo
    leer más
    leer todo
    lee aquí
    lee más
    lo puedes ver aquí
    más
    mas
    más aquí
    más detalles
    más info
    más información
    mas informacion
    más información aquí
    mira aquí
    míralo aquí
    mostrar más
    obtener más información
    obtenga más información
    para más información
    pincha aquí
    pinche aquí
    pulsa aquí
    pulse aquí
    puedes verlo aquí
    saber más
    saber más aquí
    sabe más
    seguir leyendo
    sigue leyendo
    siga leyendo
    sigue este enlace
    sitio web
    ver
    ver aquí
    ver artículo
    ver el artículo
    ver detalles
    ver enlace
    ver la página
    ver más
    ver más aquí
    ver más detalles
    ver más información
    ver página
    ver sitio
    ver todo
    ver todos
    ver web
    visita aquí
    visita el sitio
    visita la página
    visita la web
    visitar
    visitar página
    visitar sitio
    visitar web
    visite la página
"""

# These say enough in a list or a table, and too little in a sentence.
_NOUNS = frozenset(
    "artículo blog detalles enlace entrada información info link página sitio web".split()
)

LINK_TEXTS = LinkTexts(generic=line_set(_TEXTS), nouns=_NOUNS)
