"""How German agencies sign what they made for a client."""

from __future__ import annotations

from seoaudit.language.pack_parts import AgencyCredits

AGENCY_CREDITS = AgencyCredits(
    services=frozenset(
        (
            *("website", "webseite", "internetseite", "homepage", "internetauftritt", "seite"),
            *("webauftritt", "webdesign", "design", "gestaltung", "konzept", "konzeption"),
            *("umsetzung", "realisierung", "realisation", "programmierung", "betreuung", "texte"),
            *("konzept und design", "design und umsetzung", "konzept und umsetzung"),
            *("konzept & design", "design & umsetzung", "konzept & umsetzung", "technik"),
            *("webdesign & umsetzung", "webdesign und umsetzung", "webdesign und seo"),
            *("seo", "suchmaschinenoptimierung", "online-marketing", "content-marketing"),
        )
    ),
    made=frozenset(
        (
            *("erstellt", "gestaltet", "entwickelt", "umgesetzt", "programmiert", "konzipiert"),
            *("realisiert", "betreut", "optimiert", "gestaltet und umgesetzt", "gemacht"),
            *("konzipiert und umgesetzt", "entwickelt und betreut", "erstellt und betreut"),
        )
    ),
    by=frozenset(
        (
            *("von", "by", "durch", "von der", "von der agentur", "von der werbeagentur"),
            *("von der webagentur", "von der internetagentur", "durch die agentur", "vom studio"),
        )
    ),
    agencies=frozenset(
        """
        agentur agenturen werbeagentur webagentur medienagentur internetagentur digitalagentur
        marketingagentur studio studios designstudio webdesign design medien media mediendesign
        marketing onlinemarketing digital kommunikation werbung interactive seo solutions kreativ
        """.split()
    ),
    inside=frozenset("und für der die".split()),
)
