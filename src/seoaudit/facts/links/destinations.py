"""Where an address leads, as far as the address itself tells."""

from __future__ import annotations

import re
from typing import Literal

from seoaudit.language.deferred import deferred

Destination = Literal["internal", "external", "fragment", "mail", "tel", "template", "other"]

# As it stands in an autolink, without `mailto:`.
_MAIL = deferred(r"[^\s@/?#]+@[^\s@/?#]+\.[a-zA-Z]{2,}")
_SCHEME = deferred(r"([a-zA-Z][a-zA-Z0-9+.-]*):")
_HOST = deferred(r"(?:https?:)?//(?:[^/@?#]*@)?([^/:?#]+)", re.IGNORECASE)
# Braces stand in no address: Liquid and Hugo, JSX expressions, blanks that a program fills in.
_TEMPLATE = deferred(r"\{.*\}|\{[{%#]|<%|\[%|%7B%7B", re.DOTALL | re.IGNORECASE)
# An address of these names no place: an example, a machine of one's own, a blank to fill in.
_PLACEHOLDER = deferred(
    r"(?:https?://)?(?:[\w.-]*\.)?(?:example\.(?:com|net|org|edu)|localhost|[\w-]+\.(?:test|invalid|"
    r"example|localhost|local|internal))(?![\w.])"
    r"|(?:https?://)?(?:127\.|10\.|192\.168\.|0\.0\.0\.0)",
    re.IGNORECASE,
)


def destination_of(target: str, own_host: str = "") -> Destination:
    """Where an address leads; `own_host` is the host of the site without `www.`, if known."""
    if is_templated(target):
        return "template"
    if target.startswith("#"):
        return "fragment"
    scheme = _SCHEME.match(target)
    name = scheme[1].lower() if scheme else ""
    if name in ("http", "https") or target.startswith("//"):
        return "internal" if own_host and host_of(target) == own_host else "external"
    if name in ("mailto", "tel"):
        return "mail" if name == "mailto" else "tel"
    if name in ("sms", "callto"):
        return "tel"
    if not name and "@" in target and _MAIL.fullmatch(target):
        return "mail"
    return "other" if name else "internal"


def is_templated(target: str) -> bool:
    """Whether a template makes an address, or a part of it."""
    return ("{" in target or "%" in target) and _TEMPLATE.search(target) is not None


def host_of(address: str) -> str:
    """The host of an absolute address in lower case, without `www.`; "" for other addresses."""
    found = _HOST.match(address)
    return found[1].lower().removeprefix("www.") if found else ""


def names_no_place(address: str) -> bool:
    """Whether an address is an example, of one's own machine, or of a network that has no name."""
    return _PLACEHOLDER.match(address) is not None
