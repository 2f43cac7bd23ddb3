"""Reads phone numbers by the numbering plans of the world."""

from __future__ import annotations

from functools import cached_property

from seoaudit.facts.contact.home_country import NORTH_AMERICA, Home, home_of
from seoaudit.facts.contact.number_verdicts import NumberVerdicts, Reading
from seoaudit.facts.contact.written_numbers import impossible, is_dummy
from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

_OF_ONE_LENGTH = frozenset(("AU", "BE", "CH", "FR", "GB"))
# What is grouped so begins with no American area code, and the countries that group alike are few.
_BRITISH_FORM = deferred(
    r"\(?0(?:20\)?\W\d{4}\W\d{4}|(?:1\d1|11\d|3\d\d|80[08]|84[345]|87[0-3])\)?\W\d{3}\W\d{4}"
    r"|1\d{3}\)?\W\d{6}|7\d{3}\W\d{6}|7\d{3}\W\d{3}\W\d{3}|7[1-57-9]\d{8})"
)
# Where places are called as in Britain, numbers are not grouped so.
_BRITISH_GROUPS = deferred(r"\(?0(?:(?:1\d1|11\d)\)?\W\d{3}\W\d{4}|1\d{3}\)?\W\d{6}|7\d{3}\W\d{6})")
_NAMED_ALIKE = frozenset(("AU", "IE", "NZ"))
_IRISH_FORM = deferred(r"0818\W?(?:\d{3}\W?\d{3}|\d{2}\W?\d{4}|\d{2}\W\d{2}\W\d{2})")
# Spain has nine digits and no brackets.
_MEXICAN_FORM = deferred(r"\(\d{3}\) ?\d{3}-(?:\d{2}-\d{2}|\d{4})|\(\d{2}\) ?\d{4}[- ]\d{4}")


class NumberReader:
    """Reads the numbers of an article as somebody at home there would dial them."""

    def __init__(
        self,
        business: Business,
        language: str,
        text: str = "",
        verdicts: NumberVerdicts | None = None,
    ) -> None:
        self._verdicts = verdicts or NumberVerdicts()
        self._home_of = business, language, text, self._verdicts

    @cached_property
    def home(self) -> Home:
        """Found out when the first national number is read, for it may take reading others."""
        return home_of(*self._home_of)

    @property
    def north_american(self) -> bool:
        return self.home.region in NORTH_AMERICA

    @property
    def tells_by_length(self) -> bool:
        """Whether all national numbers have one length, so that few other numbers look alike."""
        return self.home.region in _OF_ONE_LENGTH

    def read(self, written: str) -> Reading:
        """The number in `written`, which holds nothing but it."""
        if written.startswith("+"):
            abroad = self._verdicts.reading(written, None, True)
            if abroad is not None:
                return abroad
        region, certain, known = self.home
        elsewhere = None
        alike = not certain and region in _NAMED_ALIKE
        british = _BRITISH_GROUPS if alike else None if known else _BRITISH_FORM
        if british is not None and british.fullmatch(written):
            elsewhere = self._verdicts.reading(written, "GB", False)
        elif not known and _IRISH_FORM.fullmatch(written):
            elsewhere = self._verdicts.reading(written, "IE", False)
        elif region == "ES" and not certain and _MEXICAN_FORM.fullmatch(written):
            elsewhere = self._verdicts.reading(written, "MX", False)
        if elsewhere is not None and elsewhere.assigned:
            return elsewhere
        return self._verdicts.reading(written, region, certain) or _unreadable(written, certain)


def _unreadable(written: str, certain: bool) -> Reading:
    return Reading(None, False, impossible(written, certain), is_dummy(written))
