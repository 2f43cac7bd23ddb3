"""When a request is made again, and how long to wait before."""

from __future__ import annotations

from datetime import UTC, datetime

from seoaudit.web.limits import Limits

# Answers that may be others in a moment.
PASSING = frozenset((429, 500, 502, 503, 504))
# Answers that may say for how long.
_SAYING_WHEN = frozenset((429, 503))


def wait_before(attempt: int, status: int | None, asked: str, now: datetime, limits: Limits) -> (
    float | None
):  # fmt: skip
    """Seconds to wait before the next attempt, None where there should be none.

    `attempt` counts those that were made, `status` is the last answer's, None without any;
    `asked` is its `Retry-After`, "" without one.
    """
    if attempt >= limits.tries:
        return None
    if asked and status in _SAYING_WHEN:
        seconds = retry_after(asked, now)
        if seconds is not None:
            return seconds if seconds <= limits.longest_wait else None
    return min(limits.first_wait * 2.0 ** (attempt - 1), limits.longest_wait)


def retry_after(written: str, now: datetime) -> float | None:
    """Seconds that `Retry-After` asks for (RFC 9110, 10.2.3), None where it has neither form."""
    written = written.strip()
    if written.isascii() and written.isdigit():
        return float(written[:9])
    from email.utils import parsedate_to_datetime

    try:
        when = parsedate_to_datetime(written)
    except (ValueError, TypeError):
        return None
    if when.tzinfo is None:
        when = when.replace(tzinfo=UTC)
    return max((when - now).total_seconds(), 0.0)
