"""What French makes claims with, and what it backs them by."""

from __future__ import annotations

from seoaudit.language.claims import ClaimWords
from seoaudit.language.packs.french_claim_words import CREDENTIALS, REVIEWS
from seoaudit.language.packs.french_health_claims import HEALTH
from seoaudit.language.packs.french_statistics import STATISTICS
from seoaudit.language.packs.french_topics import TOPICS

CLAIMS = ClaimWords(
    topics=TOPICS,
    statistics=STATISTICS,
    health=HEALTH,
    credentials=CREDENTIALS,
    reviews=REVIEWS,
)
