"""What measuring an article needs to know beyond the article itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Literal

from msgspec import Struct, field

ReadabilityBackend = Literal["seoaudit", "textstat"]


class Business(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """The site owner, as the configuration's `[business]` says.

    `region` is a two-letter country code (`CA`), used to read national phone numbers.
    `service_area` names towns or regions. `title_suffix` is what the template adds to a title.
    `colors` (as `#0a7d5a`) and `logo` (a file beside the configuration) dress reports.
    """

    name: str = ""
    name_variants: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    emails: tuple[str, ...] = ()
    address: str = ""
    service_area: tuple[str, ...] = ()
    booking_links: tuple[str, ...] = ()
    region: str = ""
    site_url: str = ""
    title_suffix: str = ""
    colors: tuple[str, ...] = ()
    logo: str = ""


class Settings(Struct, frozen=True):
    """The site an article belongs to, as far as facts depend on it.

    `fields` maps a standard field name (`title`) to the site's own names for it, the first that
    is present wins. `language` is the site's own (a code as in `<html lang>`), empty where it is
    not known. `readability` says whose numbers the readability indices are. `today` is the day
    the audit is made for. `root` is the folder of the configuration. `others` are the businesses
    of the other sites of the same run.
    """

    business: Business = Business()
    fields: dict[str, tuple[str, ...]] = field(default_factory=dict)
    language: str = ""
    readability: ReadabilityBackend = "seoaudit"
    today: date = date(1970, 1, 1)
    root: Path | None = None
    others: tuple[Business, ...] = ()
