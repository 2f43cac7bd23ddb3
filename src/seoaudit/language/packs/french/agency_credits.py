"""How French agencies sign what they made for a client."""

from __future__ import annotations

from seoaudit.language.pack_parts import AgencyCredits

AGENCY_CREDITS = AgencyCredits(
    services=frozenset(
        (
            *("site", "site web", "site internet", "sites internet", "design", "webdesign"),
            *("création de site", "création de sites", "création de site internet", "création web"),
            *("création de site web", "création de sites internet", "création de sites web"),
            *("conception", "conception web", "conception de site", "conception graphique"),
            *("réalisation", "réalisation web", "développement", "développement web", "rédaction"),
            *("référencement", "référencement naturel", "référencement local", "seo"),
            *("marketing digital", "communication digitale", "identité visuelle", "maintenance"),
        )
    ),
    made=frozenset(
        (
            *("réalisé", "réalisée", "conçu", "conçue", "créé", "créée", "développé", "développée"),
            *("propulsé", "propulsée", "optimisé", "optimisée", "maintenu", "rédigé", "rédigée"),
            *("référencé", "géré", "gérée", "animé", "conçu et réalisé", "conçu et développé"),
            *("créé et géré", "conçue et réalisée", "imaginé", "fabriqué"),
        )
    ),
    by=frozenset(
        (
            *("par", "par l'agence", "par l’agence", "par le studio", "par l'agence web"),
            *("par l’agence web", "par la société"),
        )
    ),
    agencies=frozenset(
        """
        agence agences studio studios web digital digitale communication marketing média médias
        media création créations créative interactif interactive design webdesign conseil solutions
        seo publicité numérique
        """.split()
    ),
    inside=frozenset("de du des la le les et".split()),
)
