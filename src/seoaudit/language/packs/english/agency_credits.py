"""How English agencies sign what they made for a client."""

from __future__ import annotations

from seoaudit.language.pack_parts import AgencyCredits, word_set

AGENCY_CREDITS = AgencyCredits(
    services=frozenset(
        (
            *("website", "web site", "site", "web design", "website design", "site design"),
            *("web development", "website development", "website maintenance", "design", "seo"),
            *("digital marketing", "online marketing", "internet marketing", "content marketing"),
            *("local seo", "seo services", "search engine optimization", "branding", "copywriting"),
            *("search engine optimisation", "marketing", "social media", "content"),
        )
    ),
    made=word_set(
        """
        designed developed built created crafted made powered managed maintained marketed
        optimized optimised produced written
        """
    ),
    by=word_set("by"),
    agencies=word_set(
        """
        agency agencies advertising branding consulting creative creatives design designs digital
        interactive marketing media seo solutions studio studios web webdesign websites
        """
    ),
    inside=word_set("and of the"),
)
