"""The configuration file: what may stand in it, and where it is wrong if it is."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any, Literal, get_args

import msgspec
from msgspec import Struct, structs

from seoaudit.catalogue.errors import nearest
from seoaudit.engine.agency import Agency
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import UsageError
from seoaudit.engine.written_configuration import written_in
from seoaudit.facts.metadata.locale import LANGUAGE_CODES, LANGUAGE_NAMES
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.facts.settings import Business, ReadabilityBackend
from seoaudit.language.deferred import deferred

FILE_NAME = "seoaudit.toml"
FailOn = Literal["info", "warning", "error", "never"]
_TYPE_WORDS = (
    ("array", "a list"),
    ("object", "a table"),
    ("str", "text"),
    ("int", "a number"),
    ("bool", "true or false"),
)
_CHOICES: dict[str, tuple[str, ...]] = {
    "fail-on": get_args(FailOn),
    "readability": get_args(ReadabilityBackend),
}
_LANGUAGE = deferred(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{2,8})*")
Names = str | tuple[str, ...]


class Override(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """Settings for the articles whose path, from the configuration's folder, matches `paths`."""

    paths: tuple[str, ...]
    extends: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    language: str | None = None
    fields: dict[str, Names] = {}
    business: dict[str, Any] = {}
    rules: dict[str, dict[str, Any]] = {}


class Configuration(Struct, frozen=True, rename="kebab", forbid_unknown_fields=True):
    """What a `seoaudit.toml` says; see `docs/configuration.md` for each key.

    None means that the file does not say. Paths are relative to the folder of the file.
    """

    extends: tuple[str, ...] | None = None
    select: tuple[str, ...] | None = None
    ignore: tuple[str, ...] = ()
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    rules_folder: Names = ()
    plugins: tuple[str, ...] = ()
    language: str | None = None
    readability: ReadabilityBackend | None = None
    fail_on: FailOn | None = None
    baseline: str | None = None
    today: Any = None
    fields: dict[str, Names] = {}
    business: dict[str, Any] = {}
    agency: dict[str, Any] = {}
    clients: tuple[dict[str, Any], ...] = ()
    rules: dict[str, dict[str, Any]] = {}
    overrides: tuple[Override, ...] = ()


class Loaded(Struct, frozen=True):
    """A configuration with where it came from; `folder` is what its paths are relative to."""

    configuration: Configuration
    folder: Path
    path: Path | None = None
    places: dict[str, tuple[int, int]] = {}

    def fault(self, key: str, message: str) -> UsageError:
        """An error at a dotted key of the file, or at the nearest key above it."""
        shown = str(self.path or self.folder)
        while key and key not in self.places:
            key = key.rpartition(".")[0]
        line, column = self.places.get(key, (1, 1))
        return UsageError(f"{shown}:{line}:{column}: {message}", str(self.path or ""))


def read_configuration(path: Path, disk: Disk) -> Loaded | None:
    """The configuration in a file; None for a `pyproject.toml` that says nothing of seoaudit.

    Raises `UsageError` with file, line and column.
    """
    try:
        text = disk.read(str(path)).decode("utf-8-sig").replace("\r\n", "\n")
    except OSError as fault:
        reason = f"cannot read the configuration: {fault.strerror or fault}"
        raise UsageError(f"{path}: {reason}", str(path)) from None
    except UnicodeDecodeError:
        raise UsageError(f"{path}: not UTF-8; save it as UTF-8", str(path)) from None
    prefix = ("tool", "seoaudit") if path.name == "pyproject.toml" else ()
    if prefix and "seoaudit" not in text:
        return None
    return parse_configuration(text, path, prefix)


def parse_configuration(text: str, path: Path, prefix: tuple[str, ...] = ()) -> Loaded | None:
    """The configuration in TOML text; `prefix` is the table that holds it."""
    written = written_in(text, path, prefix)
    if written is None:
        return None if prefix else Loaded(Configuration(), path.parent, path)
    data, places = written
    loaded = Loaded(Configuration(), path.parent, path, places)
    configuration = _converted(data, loaded)
    _check_language(configuration.language, "language", loaded)
    _check_business(configuration.business, "business", loaded)
    _check_table(configuration.agency, Agency, "agency", loaded)
    _check_fields(configuration.fields, "fields", loaded)
    for index, client in enumerate(configuration.clients):
        _check_business(client, f"clients.{index}", loaded)
    for index, override in enumerate(configuration.overrides):
        _check_language(override.language, f"overrides.{index}.language", loaded)
        _check_business(override.business, f"overrides.{index}.business", loaded)
        _check_fields(override.fields, f"overrides.{index}.fields", loaded)
    return structs.replace(loaded, configuration=configuration)


def _converted(data: dict[str, Any], loaded: Loaded) -> Configuration:
    try:
        return msgspec.convert(data, Configuration)
    except msgspec.ValidationError as fault:
        reason, _, at = str(fault).partition(" - at `$")
        where = re.sub(r"\[(\d+)\]", r".\1", at.rstrip("`")).replace("[...]", "").lstrip(".")
        if unknown := re.search(r"unknown field `([^`]+)`", reason):
            key = unknown[1]
            known = Override if where.startswith("overrides") else Configuration
            hint = nearest(key, known.__struct_encode_fields__)
            path = f"{where}.{key}".lstrip(".")
            raise loaded.fault(path, f"unknown key '{key}'{hint}") from None
        if where in _CHOICES:
            reason = f"Expected one of {', '.join(_CHOICES[where])}"
        raise loaded.fault(where, f"{where or 'configuration'}: {_worded(reason)}") from None


def _check_language(written: str | None, key: str, loaded: Loaded) -> None:
    """Refuse what is no code of a language, which would leave its articles unread."""
    if written is None:
        return
    found = _LANGUAGE.fullmatch(written)
    if found is None or (len(found[1]) == 2 and found[1].lower() not in LANGUAGE_CODES):
        code = LANGUAGE_NAMES.get(written.lower())
        hint = f"; write '{code}'" if code else "; write it as en, de or fr-CA"
        raise loaded.fault(key, f"language: '{written}' is no code of a language{hint}")


def _check_business(written: dict[str, Any], key: str, loaded: Loaded) -> None:
    _check_table(written, Business, key, loaded)


def _check_table(
    written: dict[str, Any], record: type[Business | Agency], key: str, loaded: Loaded
) -> None:
    known = record.__struct_encode_fields__
    for name, value in written.items():
        if name not in known:
            raise loaded.fault(f"{key}.{name}", f"unknown key '{name}'{nearest(name, known)}")
        try:
            msgspec.convert({name: value}, record)
        except msgspec.ValidationError as fault:
            reason = _worded(str(fault).partition(" - at ")[0])
            raise loaded.fault(f"{key}.{name}", f"{name}: {reason}") from None


def _worded(reason: str) -> str:
    """A validation error in a writer's words."""
    reason = reason.replace(" | null`", "`")
    for type_name, word in _TYPE_WORDS:
        reason = reason.replace(f"`{type_name}`", word)
    if reason.endswith("a list, got text"):
        reason += '; put it in brackets, ["..."]'
    return reason[0].lower() + reason[1:]


def _check_fields(written: dict[str, Names], key: str, loaded: Loaded) -> None:
    known = [name.replace("_", "-") for name in Metadata.__struct_fields__]
    for name in written:
        if name.replace("_", "-") not in known:
            hint = nearest(name, known) or f"; it is one of {', '.join(known)}"
            raise loaded.fault(f"{key}.{name}", f"unknown field '{name}'{hint}")
