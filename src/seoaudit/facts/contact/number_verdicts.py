"""What libphonenumber said of written numbers, kept between runs.

That library takes longer to load than an article to audit, and an article names much the same
numbers from one edit to the next. Its verdicts hang on the number, the country it is read in and
the code alone; what is kept under other code is not used.
"""

from __future__ import annotations

import marshal
from typing import Any

from msgspec import Struct

from seoaudit.user_cache import read_checked, write_checked

_MOST = 2000

# Readings by number, country and its certainty; countries by number alone.
_Key = tuple[str, str | None, bool] | str


class Reading(Struct, frozen=True):
    """What the numbering plan says of a written number.

    `e164` is None where the country is not known or the number is too broken to say. `assigned`
    tells that the plan hands out such numbers. `possible` is False where no subscriber can have
    it (wrong length or form), None where that cannot be known.
    """

    e164: str | None
    assigned: bool
    possible: bool | None
    placeholder: bool


class NumberVerdicts:
    """The verdicts in one file, which is read when the first is asked for.

    `path` None keeps nothing. `code` stands for the code that judges. Two processes may write the
    file at once: it is always whole, and what one of them did not see is asked for again.
    """

    def __init__(self, path: str | None = None, code: str = "") -> None:
        self._path = path
        self._code = code.encode("utf-8", "surrogatepass")
        self._known: dict[_Key, Any] | None = None
        self._added: dict[_Key, Any] = {}

    def reading(self, written: str, region: str | None, certain: bool) -> Reading | None:
        """What the plan of a region says, None where it knows no country for the number."""
        key = (written, region, certain)
        known = self._all()
        if key in known:
            values = known[key]
            return Reading(*values) if values is not None else None
        from seoaudit.facts.contact.numbering_plans import reading_of

        reading = reading_of(written, region, certain)
        self._add(
            key,
            (reading.e164, reading.assigned, reading.possible, reading.placeholder)
            if reading is not None
            else None,
        )
        return reading

    def region(self, written: str) -> str | None:
        """The country of a number with its country code, None where it has none."""
        known = self._all()
        region: str | None
        if written in known:
            region = known[written]
            return region
        from seoaudit.facts.contact.numbering_plans import region_of

        region = region_of(written)
        self._add(written, region)
        return region

    def save(self) -> None:
        """Add to the file what was asked for anew; of too many, the oldest are forgotten."""
        if self._path is None or not self._added:
            return
        kept = list({**self._read(), **self._added}.items())[-_MOST:]
        self._added = {}
        write_checked(self._path, marshal.dumps(dict(kept)), self._code)

    def _all(self) -> dict[_Key, Any]:
        if self._known is None:
            self._known = self._read()
        return self._known

    def _add(self, key: _Key, verdict: Any) -> None:
        if self._path is not None and len(self._added) < _MOST:
            self._all()[key] = self._added[key] = verdict

    def _read(self) -> dict[_Key, Any]:
        data = read_checked(self._path, self._code) if self._path else None
        kept: dict[_Key, Any] = marshal.loads(data) if data else {}
        return kept
