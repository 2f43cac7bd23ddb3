"""Presets: named sets of rules, one TOML file each in `rules/presets/`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, field

from seoaudit.catalogue.errors import RuleError


class Preset(Struct, frozen=True, forbid_unknown_fields=True):
    """A named set of rules: those that name it in `presets`, and those of what it `extends`.

    `all` takes in every rule there is. `rules` holds severities and options by rule id.
    """

    title: str
    description: str = ""
    extends: tuple[str, ...] = ()
    all: bool = False
    rules: dict[str, dict[str, Any]] = field(default_factory=dict)


def read_presets(folder: Path) -> dict[str, Preset]:
    """The presets in a folder by name. Raises `RuleError`."""
    import tomllib

    presets: dict[str, Preset] = {}
    for path in sorted(folder.glob("*.toml")):
        try:
            presets[path.stem] = msgspec.convert(tomllib.loads(path.read_text("utf-8")), Preset)
        except (tomllib.TOMLDecodeError, msgspec.ValidationError) as fault:
            raise RuleError(str(path), 1, 1, str(fault)) from None
    return presets
