"""The shape of what is known about a country's addresses."""

from __future__ import annotations

import re
from typing import Literal

from msgspec import Struct

from seoaudit.language.deferred import deferred

Country = Literal[
    "US", "CA", "GB", "IE", "AU", "NZ", "ZA", "IN",
    "DE", "AT", "CH", "FR", "BE", "ES", "MX", "IT", "PT", "NL", "PL",
]  # fmt: skip


class AddressForm(Struct, frozen=True):
    """How a country writes addresses: a cheap `sign` that one may be there, and the `whole`."""

    country: Country
    sign: re.Pattern[str]
    whole: re.Pattern[str]


def address_form(country: Country, sign: re.Pattern[str], written: str) -> AddressForm:
    """The form for addresses that the regular expression `written` matches as a whole."""
    return AddressForm(country, sign, deferred(rf"(?<![\w.])(?<!\d\d\d[-–]){written}(?![^\W_])"))
