"""What Spanish makes claims with, and what it backs them by."""

from __future__ import annotations

from seoaudit.language.claims import ClaimWords
from seoaudit.language.packs.spanish_claim_words import CREDENTIALS, REVIEWS
from seoaudit.language.packs.spanish_health_claims import HEALTH
from seoaudit.language.packs.spanish_statistics import STATISTICS
from seoaudit.language.packs.spanish_topics import TOPICS

CLAIMS = ClaimWords(
    topics=TOPICS,
    statistics=STATISTICS,
    health=HEALTH,
    credentials=CREDENTIALS,
    reviews=REVIEWS,
)
