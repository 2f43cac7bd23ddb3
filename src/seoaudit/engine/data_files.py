"""Reads small data files of a site (YAML, TOML, JSON) without running anything."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

_MOST_BYTES = 200_000


def read_data(path: Path) -> dict[str, Any]:
    """The mapping in a data file; empty where there is none, or it is large or broken."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            return {}
        text = path.read_text("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return {}
    data = _parsed(path.suffix.lower(), text)
    return data if isinstance(data, dict) else {}


def _parsed(suffix: str, text: str) -> Any:
    if suffix == ".toml":
        import tomllib

        try:
            return tomllib.loads(text)
        except tomllib.TOMLDecodeError:
            return None
    if suffix == ".json":
        import msgspec

        try:
            return msgspec.json.decode(text)
        except msgspec.DecodeError:
            return None
    if suffix in (".yml", ".yaml"):
        import yaml

        # Aliases can make a small file enormous; no settings file needs them.
        if "<<:" in text or text.count("*") > 100:
            return None
        try:
            return yaml.load(text, getattr(yaml, "CSafeLoader", yaml.SafeLoader))
        except (yaml.YAMLError, ValueError):
            return None
    return None


def leaves(data: Any, path: tuple[str, ...] = ()) -> Iterator[tuple[tuple[str, ...], Any]]:
    """Every single value in nested mappings and lists, with the keys that lead to it."""
    if isinstance(data, dict):
        for key, value in data.items():
            yield from leaves(value, (*path, str(key)))
    elif isinstance(data, list):
        for value in data:
            yield from leaves(value, path)
    else:
        yield path, data
