"""What governs one article: its site's settings and the rules in force for it."""

from __future__ import annotations

from datetime import date
from operator import attrgetter
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, structs

from seoaudit.catalogue.catalogue import Catalogue, UnknownName
from seoaudit.catalogue.rule import Rule
from seoaudit.checks import Check
from seoaudit.engine.audit import Demand, Premise, Selection
from seoaudit.engine.configuration import Configuration, Loaded, Override, read_configuration
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.scores import Stake
from seoaudit.facts.settings import Business, Settings


class Governed(Struct, frozen=True):
    """The settings and demands in force for an article, and what they were selected from."""

    settings: Settings
    demands: tuple[Demand, ...]
    selection: Selection


def based(loaded: Loaded, disk: Disk, seen: tuple[Path, ...] = ()) -> Loaded:
    """A configuration with the files it extends merged below it; only presets stay in `extends`.

    Raises `UsageError` for a file that is missing or extends itself.
    """
    configuration = loaded.configuration
    files = [name for name in configuration.extends or () if name.endswith(".toml")]
    if not files:
        return loaded
    presets = tuple(name for name in configuration.extends or () if not name.endswith(".toml"))
    merged = Configuration()
    for name in files:
        path = (loaded.folder / name).resolve()
        if path in seen:
            raise loaded.fault("extends", f"'{name}' extends itself")
        if disk.kind(str(path)) != "file":
            raise loaded.fault("extends", f"there is no file '{name}' beside this configuration")
        base = read_configuration(path, disk)
        if base is not None:
            merged = _over(merged, _with_own_logos(based(base, disk, (*seen, path))))
    own = structs.replace(configuration, extends=presets or None)
    return structs.replace(loaded, configuration=_over(merged, own))


def _with_own_logos(loaded: Loaded) -> Configuration:
    """A configuration for another folder: its logos are still the files beside itself."""
    configuration = loaded.configuration
    return structs.replace(
        configuration,
        business=_with_own_logo(configuration.business, loaded.folder),
        agency=_with_own_logo(configuration.agency, loaded.folder),
    )


def _with_own_logo(table: dict[str, Any], folder: Path) -> dict[str, Any]:
    logo = table.get("logo")
    return table | {"logo": (folder / logo).as_posix()} if logo else table


def _over(base: Configuration, top: Configuration) -> Configuration:
    """`top` laid over `base`: tables merge, lists of `ignore` and `exclude` add up, the rest of
    `top` wins where it says something."""
    return Configuration(
        extends=top.extends if top.extends is not None else base.extends,
        select=top.select if top.select is not None else base.select,
        ignore=(*base.ignore, *top.ignore),
        include=top.include or base.include,
        exclude=(*base.exclude, *top.exclude),
        rules_folder=top.rules_folder or base.rules_folder,
        plugins=(*base.plugins, *top.plugins),
        language=top.language or base.language,
        readability=top.readability or base.readability,
        fail_on=top.fail_on or base.fail_on,
        baseline=top.baseline or base.baseline,
        today=top.today or base.today,
        fields=base.fields | top.fields,
        business=base.business | top.business,
        agency=base.agency | top.agency,
        clients=(*base.clients, *top.clients),
        rules=_deep(base.rules, top.rules),
        overrides=(*base.overrides, *top.overrides),
    )


def _deep(
    base: dict[str, dict[str, Any]], top: dict[str, dict[str, Any]]
) -> dict[str, dict[str, Any]]:
    return base | {name: base.get(name, {}) | value for name, value in top.items()}


def overridden(configuration: Configuration, overrides: tuple[Override, ...]) -> Configuration:
    """A configuration with the overrides for one article applied in order."""
    for override in overrides:
        configuration = structs.replace(
            configuration,
            extends=override.extends if override.extends is not None else configuration.extends,
            select=override.select if override.select is not None else configuration.select,
            ignore=(*configuration.ignore, *override.ignore),
            language=override.language or configuration.language,
            fields=configuration.fields | override.fields,
            business=configuration.business | override.business,
            rules=_deep(configuration.rules, override.rules),
        )
    return configuration


def govern(
    loaded: Loaded,
    configuration: Configuration,
    catalogue: Catalogue,
    checks: dict[str, Check],
    options: RunOptions,
    batch: tuple[Business, ...] = (),
) -> Governed:
    """The settings and rules that a configuration and the command line put in force.

    `batch` are the businesses of all sites of the run. Raises `UsageError` for unknown names and
    for an empty selection.
    """
    chosen = _chosen(loaded, configuration, catalogue, options)
    ruled = _rule_settings(loaded, configuration, catalogue)
    demands: list[Demand] = []
    shared: dict[tuple[str, str, str], Premise] = {}
    stakes: dict[Stake, Stake] = {}
    for id in catalogue.rules:
        if id not in chosen:
            continue
        try:
            rule = catalogue.configured(id, ruled.get(id, {}))
        except ValueError as fault:
            raise loaded.fault(_option_key(id, fault), str(fault)) from None
        check = checks[rule.check]
        options_of_check = msgspec.convert(rule.options, check.options)
        # Equal ones are the same, which makes them quick to count.
        stake = rule.category, rule.severity
        stake = stakes.setdefault(stake, stake)
        needed = attrgetter(rule.options["fact"]) if check.needs_fact else None
        premises = _premises(rule, shared)
        demands.append(Demand(rule, premises, check, options_of_check, stake, needed))
    settings = settings_of(loaded, configuration, options, batch)
    running = frozenset(demand.rule.id for demand in demands)
    selection = Selection(catalogue, running, narrowed=bool(options.select or options.ignore))
    return Governed(settings, tuple(demands), selection)


def _premises(rule: Rule, shared: dict[tuple[str, str, str], Premise]) -> tuple[Premise, ...]:
    """The conditions of a rule, each equal one of all rules the same."""
    found: list[Premise] = []
    for fact, condition in rule.when.items():
        key = (fact, condition.operator, repr(condition.operand))
        found.append(shared.setdefault(key, Premise(len(shared), fact, condition)))
    return tuple(found)


def _chosen(
    loaded: Loaded, configuration: Configuration, catalogue: Catalogue, options: RunOptions
) -> set[str]:
    chosen: set[str] = set()
    try:
        for selector in options.select:
            chosen |= set(catalogue.matching(selector))
        dropped = {id for selector in options.ignore for id in catalogue.matching(selector)}
    except UnknownName as fault:
        raise UsageError(str(fault)) from None
    if not options.select:
        presets = configuration.extends
        if presets is None:
            presets = ("recommended",) if configuration.select is None else ()
        try:
            for preset in presets:
                chosen |= catalogue.in_preset(preset)
        except UnknownName as fault:
            if options.presets:
                raise UsageError(str(fault)) from None
            raise loaded.fault("extends", str(fault)) from None
        chosen |= _matching(loaded, "select", configuration.select or (), catalogue)
        chosen -= _matching(loaded, "ignore", configuration.ignore, catalogue)
    if options.check_links:
        chosen |= catalogue.rules.keys() & {"links/broken-external"}
    chosen -= dropped
    if not chosen:
        raise UsageError("no rule is selected; check --select, --ignore and the configuration")
    return chosen


def _matching(
    loaded: Loaded, key: str, selectors: tuple[str, ...], catalogue: Catalogue
) -> set[str]:
    try:
        return {id for selector in selectors for id in catalogue.matching(selector)}
    except UnknownName as fault:
        raise loaded.fault(key, str(fault)) from None


def _rule_settings(
    loaded: Loaded, configuration: Configuration, catalogue: Catalogue
) -> dict[str, dict[str, Any]]:
    """What presets, then the configuration say of single rules; unknown ids are refused."""
    ruled: dict[str, dict[str, Any]] = {}
    for preset in configuration.extends or ():
        ruled = _deep(ruled, catalogue.preset_options(preset))
    for id, settings in configuration.rules.items():
        try:
            catalogue.configured(id, settings)
        except ValueError as fault:
            raise loaded.fault(_option_key(id, fault), str(fault)) from None
    return _deep(ruled, configuration.rules)


def _is_same(one: Business, other: Business) -> bool:
    return one == other or (bool(one.name) and one.name == other.name)


def _option_key(id: str, fault: ValueError) -> str:
    """The dotted key of the configuration that a fault in a rule's settings concerns."""
    key = fault.key if isinstance(fault, UnknownName) else "severity"
    return f"rules.{id}.{key}" if key else f"rules.{id}"


def settings_of(
    loaded: Loaded,
    configuration: Configuration,
    options: RunOptions,
    batch: tuple[Business, ...] = (),
) -> Settings:
    """What facts need to know of the site."""
    fields = {
        name.replace("-", "_"): (names,) if isinstance(names, str) else names
        for name, names in configuration.fields.items()
    }
    today = configuration.today if isinstance(configuration.today, date) else None
    business = msgspec.convert(configuration.business, Business)
    clients = (msgspec.convert(client, Business) for client in configuration.clients)
    others = dict.fromkeys((*clients, *batch))
    return Settings(
        business=business,
        others=tuple(other for other in others if not _is_same(other, business)),
        fields=fields,
        language=configuration.language or "",
        readability=configuration.readability or "seoaudit",
        today=options.today or today or date.today(),
        root=loaded.folder,
    )
