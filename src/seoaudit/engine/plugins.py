"""Checks and rules that installed packages bring, for the plug-ins a configuration names.

A package offers a check under the entry point group `seoaudit.checks` (a `Check`), and a folder of
rules under `seoaudit.rules` (a path, or a function that returns one). Only packages that the
configuration lists in `plugins` are looked at; code beside audited content is never run.
"""

from __future__ import annotations

from importlib.metadata import EntryPoint, entry_points
from pathlib import Path
from typing import Any

from seoaudit.catalogue.errors import nearest
from seoaudit.checks import Check
from seoaudit.engine.configuration import Loaded


def _offered(group: str, plugins: tuple[str, ...]) -> list[EntryPoint]:
    return sorted(
        (
            point
            for point in entry_points(group=group)
            if point.dist is not None and point.dist.name in plugins
        ),
        key=lambda point: point.name,
    )


def _load(point: EntryPoint, what: str, loaded: Loaded) -> Any:
    """What an entry point names. Raises `UsageError` where it cannot be imported."""
    try:
        return point.load()
    except (ImportError, AttributeError) as fault:
        message = f"{what} '{point.name}' cannot be loaded: {fault}"
        raise loaded.fault("plugins", message) from None


def plugin_checks(plugins: tuple[str, ...], loaded: Loaded) -> dict[str, Check]:
    """The checks of the named packages. Raises `UsageError` for one that cannot be had."""
    known = {
        point.dist.name
        for group in ("seoaudit.checks", "seoaudit.rules")
        for point in entry_points(group=group)
        if point.dist is not None
    }
    for name in plugins:
        if name not in known:
            hint = nearest(name, known) or "; is it installed?"
            raise loaded.fault("plugins", f"no installed package '{name}' brings checks{hint}")
    found: dict[str, Check] = {}
    for point in _offered("seoaudit.checks", plugins):
        check = _load(point, "check", loaded)
        if not isinstance(check, Check):
            raise loaded.fault("plugins", f"check '{point.name}' is no seoaudit.checks.Check")
        found[point.name] = check
    return found


def plugin_rule_folders(plugins: tuple[str, ...], loaded: Loaded) -> tuple[Path, ...]:
    """The rule folders of the named packages."""
    folders: list[Path] = []
    for point in _offered("seoaudit.rules", plugins):
        offered = _load(point, "rules", loaded)
        folders.append(Path(offered() if callable(offered) else offered))
    return tuple(folders)
