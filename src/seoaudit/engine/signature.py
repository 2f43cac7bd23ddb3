"""What stands for all that decides about a report but the content of the article and the day."""

from __future__ import annotations

from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from seoaudit.digests import stands_for
from seoaudit.engine.code_state import code_state, plugin_state

if TYPE_CHECKING:
    from seoaudit.engine.configuration import Loaded
    from seoaudit.engine.site_rules import Governed


def signature_of(governed: Governed, loaded: Loaded) -> bytes:
    """The signature of settings, rules in force, and the code that they are applied with."""
    settings, selection = governed.settings, governed.selection
    rules = [structs.replace(demand.rule, page="", examples=()) for demand in governed.demands]
    material = (
        code_state(),
        plugin_state(loaded.configuration.plugins),
        settings.business,
        settings.others,
        settings.fields,
        settings.language,
        settings.readability,
        str(settings.root),
        rules,
        list(selection.catalogue.rules),
        selection.narrowed,
    )
    return stands_for(msgspec.msgpack.encode(material))
