"""The languages there is a pack for; a pack is imported when it is first asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from seoaudit.language.pack import Pack

_MODULES = {"de": "german", "en": "english", "es": "spanish", "fr": "french"}


def pack_for(code: str) -> Pack | None:
    """The pack of a language code such as `en` or `en-GB` (the region is ignored), or None."""
    module = _MODULES.get(code.replace("_", "-").partition("-")[0].lower())
    if module is None:
        return None
    pack: Pack = import_module(f"{__name__}.{module}").PACK
    return pack
