"""How Spanish agencies sign what they made for a client."""

from __future__ import annotations

from seoaudit.language.pack_parts import AgencyCredits

AGENCY_CREDITS = AgencyCredits(
    services=frozenset(
        (
            *("web", "página web", "páginas web", "sitio", "sitio web", "diseño", "diseño web"),
            *("diseño de páginas web", "diseño y desarrollo", "diseño y desarrollo web"),
            *("diseño gráfico", "desarrollo", "desarrollo web", "programación web", "seo"),
            *("posicionamiento", "posicionamiento web", "posicionamiento seo", "contenidos"),
            *("marketing digital", "marketing online", "mantenimiento web", "redacción"),
        )
    ),
    made=frozenset(
        (
            *("diseñado", "diseñada", "desarrollado", "desarrollada", "creado", "creada"),
            *("realizado", "realizada", "hecho", "hecha", "elaborado", "elaborada"),
            *("optimizado", "optimizada", "gestionado", "gestionada", "impulsado"),
            *("diseñado y desarrollado", "diseñada y desarrollada", "creado y gestionado"),
        )
    ),
    by=frozenset(
        ("por", "por la agencia", "por el estudio", "por la agencia de marketing", "por la empresa")
    ),
    agencies=frozenset(
        """
        agencia agencias estudio estudios studio studios web webs digital digitales marketing
        comunicación creativa creativo creativos diseño publicidad media medios seo consultoría
        consultores interactiva soluciones
        """.split()
    ),
    inside=frozenset("de del la el los las y e".split()),
)
