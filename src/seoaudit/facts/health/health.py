"""What an article promises about health, and whether it advises to seek care."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.occurrence import Occurrence

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class HealthPromise(Occurrence, frozen=True):
    """A promise about health that nobody can keep for everybody; `label` is what it says.

    `cited` tells whether its paragraph names a source.
    """

    label: str = ""
    cited: bool = False


class Health(Struct, frozen=True):
    """What an article says about health, as far as the language is known.

    `promises` are claims such as a cure, a guaranteed
    result or no side effects, unless they are denied or asked. `care_advice` tells whether it says
    anywhere to see a professional, None where nobody can tell.
    """

    promises: tuple[HealthPromise, ...] = ()
    care_advice: bool | None = None


def measure_health(facts: Facts) -> Health:
    """Look for promises and for advice on care."""
    from seoaudit.language.claims import ClaimWords

    words = ClaimWords(facts.language_code).health
    if words is None or not facts.text.words:
        return Health()
    from seoaudit.facts.health.promises import find_promises, gives_care_advice

    return Health(find_promises(facts, words), gives_care_advice(facts, words))
