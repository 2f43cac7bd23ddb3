"""`suppressions`: a suppression must suppress something, and name rules that there are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.checks.finding import Check, Finding

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Options(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """`about` is what is reported: `unused` suppressions, or `unknown` names and words in one."""

    about: Literal["unused", "unknown"]


def _run(_: Facts, __: Options) -> Iterator[Finding]:
    """Nothing: facts do not tell. The engine reports for these rules, once all others have."""
    yield from ()


SUPPRESSIONS = Check(Options, _run)
