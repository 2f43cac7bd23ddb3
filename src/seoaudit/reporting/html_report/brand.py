"""How a business or an agency shows itself: its name, its colour, its logo within the file."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from seoaudit.engine.agency import Agency
from seoaudit.facts.settings import Business
from seoaudit.reporting.html_report.colours import is_colour

# A larger logo would be most of the file; logos are small.
MOST_BYTES = 200_000

# How the files begin that a browser shows, and what they are called.
_SIGNATURES = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
)
_SUFFIXES = frozenset({".svg", ".png", ".jpg", ".jpeg"})


class Brand(Struct, frozen=True):
    """What a business or an agency looks like; each may be "".

    `colour` is as `#0a7d5a`, `logo` a data address, `url` the web address of its site. `faults`
    tell what of it could not be used, each in a line.
    """

    name: str = ""
    colour: str = ""
    logo: str = ""
    url: str = ""
    faults: tuple[str, ...] = ()


def brand_of(shown: Business | Agency, name: str, folder: str) -> Brand:
    """The brand that a configuration in a folder tells of, by `name`."""
    faults: list[str] = []
    colour = shown.colors[0].strip() if shown.colors else ""
    if colour and not is_colour(colour):
        faults.append(f"'{colour}' is no colour that a report can use; write it as #0a7d5a")
        colour = ""
    logo = ""
    if shown.logo:
        logo, fault = _data_address(Path(folder) / shown.logo)
        if fault:
            faults.append(f"the logo '{shown.logo}' {fault}")
    url = shown.url if isinstance(shown, Agency) else shown.site_url
    if url and not url.startswith(("https://", "http://")):
        faults.append(f"'{url}' is no web address; it begins with https://")
        url = ""
    return Brand(name, colour, logo, url, tuple(faults))


def _data_address(path: Path) -> tuple[str, str]:
    """A picture as a data address, or what is wrong with it."""
    from base64 import b64encode

    if path.suffix.lower() not in _SUFFIXES:
        return "", "is no .svg, .png or .jpg file"
    try:
        if path.stat().st_size > MOST_BYTES:
            return "", f"is larger than {MOST_BYTES:,} bytes; use a smaller file"
        data = path.read_bytes()
    except OSError as fault:
        return "", f"cannot be read: {fault.strerror or fault}"
    type = next((type for start, type in _SIGNATURES if data.startswith(start)), "")
    if not type and path.suffix.lower() == ".svg" and b"<svg" in data:
        type = "image/svg+xml"
    if not type:
        return "", "does not hold the picture that its name says"
    return f"data:{type};base64,{b64encode(data).decode('ascii')}", ""
