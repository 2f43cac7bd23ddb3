"""What German makes claims with, and what it backs them by."""

from __future__ import annotations

from seoaudit.language.claims import ClaimWords
from seoaudit.language.packs.german_claim_words import CREDENTIALS, REVIEWS
from seoaudit.language.packs.german_health_claims import HEALTH
from seoaudit.language.packs.german_statistics import STATISTICS
from seoaudit.language.packs.german_topics import TOPICS

CLAIMS = ClaimWords(
    topics=TOPICS,
    statistics=STATISTICS,
    health=HEALTH,
    credentials=CREDENTIALS,
    reviews=REVIEWS,
)
