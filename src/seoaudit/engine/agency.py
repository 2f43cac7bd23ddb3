"""Who audits sites for others."""

from __future__ import annotations

from msgspec import Struct


class Agency(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """The agency that signs reports, as the configuration's `[agency]` says.

    `colors` are written as `#0a7d5a`, the first is the main one. `logo` is a file beside the
    configuration that names it, `url` the address of the agency's own site.
    """

    name: str = ""
    colors: tuple[str, ...] = ()
    logo: str = ""
    url: str = ""
