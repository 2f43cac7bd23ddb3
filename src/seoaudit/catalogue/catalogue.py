"""All rules there are, and which of them a run uses."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct, structs

from seoaudit.catalogue.errors import RuleError, nearest
from seoaudit.catalogue.options import options_error
from seoaudit.catalogue.presets import Preset, read_presets
from seoaudit.catalogue.rule import SEVERITIES, Rule

# A file with a rule or a preset: its path, its size, and when it was last changed in nanoseconds.
RuleFile = tuple[str, int, int]


class UnknownName(ValueError):
    """A rule, category or preset that does not exist, with the nearest name that does.

    `key` is the option of a rule that is at fault, empty where none is.
    """

    def __init__(self, message: str, key: str = "") -> None:
        super().__init__(message)
        self.key = key


class Catalogue(Struct, frozen=True):
    """Rules by id, presets by name, and the options that each check takes."""

    rules: dict[str, Rule]
    presets: dict[str, Preset]
    checks: dict[str, type[Struct]]

    @property
    def categories(self) -> list[str]:
        return sorted({rule.category for rule in self.rules.values()})

    def matching(self, selector: str) -> Iterator[str]:
        """Ids of the rules that a selector (`all`, a category, an id) means.

        Raises `UnknownName`.
        """
        if selector == "all":
            yield from self.rules
        elif selector in self.rules:
            yield selector
        else:
            category = selector.rstrip("/*")
            found = [id for id, rule in self.rules.items() if rule.category == category]
            if not found:
                short = {rule.name: id for id, rule in self.rules.items()}
                meant = short.get(selector.rpartition("/")[2])
                hint = f"; did you mean '{meant}'?" if meant else ""
                hint = hint or nearest(selector, (*self.rules, *self.categories))
                hint = hint or "; see 'seoaudit rules' for all of them"
                raise UnknownName(f"unknown rule or category '{selector}'{hint}")
            yield from found

    def in_preset(self, name: str) -> set[str]:
        """Ids of the rules in a preset. Raises `UnknownName`."""
        preset = self.preset(name)
        if preset.all:
            return set(self.rules)
        found = {id for id, rule in self.rules.items() if name in rule.presets}
        for base in preset.extends:
            found |= self.in_preset(base)
        return found

    def preset(self, name: str) -> Preset:
        """A preset by name. Raises `UnknownName`."""
        if name not in self.presets:
            raise UnknownName(f"unknown preset '{name}'{nearest(name, self.presets)}")
        return self.presets[name]

    def preset_options(self, name: str) -> dict[str, dict[str, Any]]:
        """What a preset says of single rules, that of its bases included."""
        preset = self.preset(name)
        merged: dict[str, dict[str, Any]] = {}
        for base in preset.extends:
            merged |= self.preset_options(base)
        return merged | preset.rules

    def configured(self, id: str, settings: Mapping[str, Any]) -> Rule:
        """A rule with the severity and the options that a configuration gives it.

        Raises `UnknownName` for an unknown rule or option, ValueError for a wrong value.
        """
        if id not in self.rules:
            raise UnknownName(f"unknown rule '{id}'{nearest(id, self.rules)}")
        rule = self.rules[id]
        if not settings:
            # Its own options were looked at when it was read.
            return rule
        changes = dict(settings)
        severity = changes.pop("severity", rule.severity)
        if severity not in SEVERITIES:
            raise ValueError(f"severity '{severity}' of {id}; use one of {', '.join(SEVERITIES)}")
        options = dict(rule.options)
        for key, value in changes.items():
            both = isinstance(value, dict) and isinstance(options.get(key), dict)
            options[key] = {**options[key], **value} if both else value
        if "severity" in settings and (wrong := _levels(options)):
            options |= wrong
        if fault := options_error(options, self.checks[rule.check]):
            raise UnknownName(f"{fault[1]} ({id})", fault[0])
        return structs.replace(rule, severity=severity, options=options)


def _levels(options: dict[str, Any]) -> dict[str, Any]:
    """Bounds of several severities brought to the one that reports first.

    A rule that is given one severity reports all that it did, at that severity.
    """
    flattened: dict[str, Any] = {}
    for key, first in (("min", max), ("max", min)):
        bound = options.get(key)
        if isinstance(bound, dict) and bound:
            flattened[key] = first(bound.values())
    return flattened


def rule_files(folder: Path) -> list[RuleFile]:
    """The rules and presets in a folder, sorted; its index is neither."""
    found: list[RuleFile] = []
    presets = os.path.join(folder, "presets")  # noqa: PTH118
    pending = [str(folder)]
    while pending:
        holder = pending.pop()
        ends = (".md", ".toml") if holder == presets else ".md"
        try:
            entries = list(os.scandir(holder))
        except OSError:
            continue
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                pending.append(entry.path)
            elif entry.name.endswith(ends) and entry.name != "README.md":
                state = entry.stat()
                found.append((entry.path, state.st_size, state.st_mtime_ns))
    return sorted(found, key=lambda file: file[0].split(os.sep))  # noqa: PTH206


def load_catalogue(
    folder: Path, checks: Mapping[str, type[Struct]], extra: Iterable[Path] = ()
) -> Catalogue:
    """Read the built-in rules in `folder` and a site's own in `extra` folders.

    A site's rule may not take the id of another rule. Raises `RuleError`.
    """
    from seoaudit.catalogue.rule_file import read_rule

    rules: dict[str, Rule] = {}
    for base in (folder, *extra):
        for path in (Path(file[0]) for file in rule_files(base)):
            if path.suffix != ".md":
                continue
            rule = read_rule(_shown(path, base, folder), path.read_bytes(), checks)
            if rule.id in rules:
                raise RuleError(
                    str(path), 1, 1, f"rule {rule.id} is already in {rules[rule.id].path}"
                )
            rules[rule.id] = rule
    return Catalogue(rules, read_presets(folder / "presets"), dict(checks))


def _shown(path: Path, base: Path, built_in: Path) -> str:
    """How a rule file is named in messages: built-in ones by their place in the project."""
    if base == built_in:
        return re.sub(r"\\", "/", f"rules/{path.relative_to(base)}")
    return path.as_posix()


def rules_folder() -> Path:
    """The folder of the built-in rules, in an installed package or in a checkout."""
    package = Path(__file__).resolve().parent.parent
    installed = package / "rules"
    return installed if installed.is_dir() else package.parent.parent / "rules"
