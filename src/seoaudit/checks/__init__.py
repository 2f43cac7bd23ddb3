"""Checks: the code that holds facts against rules. One module a check."""

from seoaudit.checks.absent import ABSENT
from seoaudit.checks.finding import Check, Edit, Finding
from seoaudit.checks.matches import MATCHES
from seoaudit.checks.measure import MEASURE
from seoaudit.checks.occurrences import OCCURRENCES
from seoaudit.checks.phrases import PHRASES
from seoaudit.checks.present import PRESENT
from seoaudit.checks.required_fields import REQUIRED_FIELDS
from seoaudit.checks.suppressions import SUPPRESSIONS

CHECKS: dict[str, Check] = {
    "absent": ABSENT,
    "matches": MATCHES,
    "measure": MEASURE,
    "occurrences": OCCURRENCES,
    "phrases": PHRASES,
    "present": PRESENT,
    "required-fields": REQUIRED_FIELDS,
    "suppressions": SUPPRESSIONS,
}

__all__ = ["CHECKS", "Check", "Edit", "Finding"]
