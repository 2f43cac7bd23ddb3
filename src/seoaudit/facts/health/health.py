"""What an article promises about health, and whether it advises to seek care."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

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


class Health(Struct, frozen=True, dict=True):
    """What an article says about health, as far as the language is known.

    `promises` are claims such as a cure, a guaranteed result or no side effects, unless they are
    denied or asked. `care_advice` tells whether it says anywhere to see a professional, None where
    nobody can tell.
    """

    # The type of the first imports this module, that of the second is wanted of few articles.
    _facts: Any
    _words: Any

    @cached_property
    def promises(self) -> tuple[HealthPromise, ...]:
        if self._words is None:
            return ()
        from seoaudit.facts.health.promises import find_promises

        return find_promises(self._facts, self._words)

    @cached_property
    def care_advice(self) -> bool | None:
        if self._words is None:
            return None
        from seoaudit.facts.health.promises import gives_care_advice

        return gives_care_advice(self._facts, self._words)


def measure_health(facts: Facts) -> Health:
    """Promises and advice on care, each looked for when it is asked for."""
    from seoaudit.language.claims import ClaimWords

    return Health(facts, ClaimWords(facts.language_code).health if facts.text.words else None)
