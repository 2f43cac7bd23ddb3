"""Reads the configuration of a Decap CMS: its collections, and where their articles are."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from msgspec import Struct

from seoaudit.article import Source
from seoaudit.facts.schema.schema import Collection, SchemaField
from seoaudit.loading.front_matter import read_front_matter

# Keys that every such configuration has; a file without them is something else.
_KEYS = ("collections", "backend")


class UnreadableError(Exception):
    """A configuration that is at fault; `line` and `column` are 1-based."""

    def __init__(self, reason: str, line: int = 1, column: int = 1) -> None:
        super().__init__(reason)
        self.reason = reason
        self.line = line
        self.column = column


class PlacedCollection(Struct, frozen=True):
    """A collection and where its articles are.

    `folder` and `file` are paths as written, one of them "". `ending` is that of the files,
    `nested` tells that folders below belong to it. `structure` says how translations are kept
    (`multiple_folders`, `multiple_files`, `single_file`), "" where there are none; `locale` is the
    first language, `locales` are all.
    """

    collection: Collection
    folder: str = ""
    file: str = ""
    ending: str = ".md"
    nested: bool = False
    structure: str = ""
    locale: str = ""
    locales: tuple[str, ...] = ()


def is_configuration(text: str) -> bool:
    """Whether a text is the configuration of a Decap CMS, broken or not."""
    lines = text.splitlines()
    return all(any(line.startswith(f"{key}:") for line in lines) for key in _KEYS)


def read_configuration(text: str) -> tuple[PlacedCollection, ...]:
    """The collections of a configuration. Raises `UnreadableError` for the first fault in it."""
    # The front matter reader knows places, refuses bombs and follows aliases and merges.
    source = Source("config.yml", f"---\n{text.rstrip()}\n---\n")
    front_matter, _ = read_front_matter(source)
    if front_matter is None:
        raise UnreadableError("it is not YAML")
    for problem in front_matter.problems:
        if problem.kind == "invalid":
            line, column = source.position(problem.span.start)
            raise UnreadableError(problem.reason, line - 1, column)
    data = front_matter.data
    listed = data.get("collections")
    if not isinstance(listed, list):
        raise UnreadableError("`collections` is not a list")
    return tuple(
        placed
        for index, entry in enumerate(listed, start=1)
        for placed in _placed(entry, index, data.get("i18n"))
    )


def _placed(entry: Any, index: int, translated: Any) -> Iterator[PlacedCollection]:
    if not isinstance(entry, dict):
        raise UnreadableError(f"collection {index} is no group of fields")
    name = str(entry.get("name") or f"collection {index}")
    files = entry.get("files")
    if isinstance(files, list):
        for file in files:
            if isinstance(file, dict) and isinstance(file.get("file"), str):
                fields = _fields(file.get("fields"), name)
                yield PlacedCollection(Collection(name, fields), file=file["file"])
        return
    folder = entry.get("folder")
    if not isinstance(folder, str):
        raise UnreadableError(f"collection “{name}” has neither `folder` nor `files`")
    structure, locale, locales = _translations(entry.get("i18n"), translated)
    kept = _filter(entry.get("filter"))
    yield PlacedCollection(
        Collection(name, _fields(entry.get("fields"), name), *kept),
        folder=folder,
        ending=f".{str(entry.get('extension') or 'md').lstrip('.')}",
        nested="/" in str(entry.get("path") or "") or bool(entry.get("nested")),
        structure=structure,
        locale=locale,
        locales=locales,
    )


def _filter(written: Any) -> tuple[str, tuple[str, ...]]:
    if not isinstance(written, dict) or "field" not in written:
        return "", ()
    value = written.get("value")
    if value is None:
        # A pattern; the articles of the folder may or may not belong.
        return str(written["field"]), ("",)
    values = value if isinstance(value, list) else [value]
    return str(written["field"]), tuple(map(_text, values))


def _translations(own: Any, shared: Any) -> tuple[str, str, tuple[str, ...]]:
    if not own:
        return "", "", ()
    merged = {
        **(shared if isinstance(shared, dict) else {}),
        **(own if isinstance(own, dict) else {}),
    }
    locales = merged.get("locales")
    names = tuple(map(str, locales)) if isinstance(locales, list) else ()
    default = str(merged.get("default_locale") or (names[0] if names else ""))
    return str(merged.get("structure") or "multiple_folders"), default, names


def _fields(listed: Any, collection: str) -> tuple[SchemaField, ...]:
    if listed is None:
        return ()
    if not isinstance(listed, list):
        raise UnreadableError(f"the `fields` of collection “{collection}” are not a list")
    return tuple(_field(entry, collection) for entry in listed if entry is not None)


def _field(entry: Any, collection: str, *, named: bool = True) -> SchemaField:
    if not isinstance(entry, dict) or (named and not entry.get("name")):
        raise UnreadableError(f"a field of collection “{collection}” has no `name`")
    inner, single = entry.get("fields"), False
    if inner is None and isinstance(entry.get("field"), dict):
        inner, single = [{"name": "item", **entry["field"]}], True
    pattern, hint = _pattern(entry.get("pattern"))
    types = entry.get("types")
    return SchemaField(
        name=_text(entry.get("name")),
        widget=str(entry.get("widget") or "string"),
        required=entry.get("required", True) not in (False, "false"),
        pattern=pattern,
        hint=hint,
        options=() if entry.get("create") is True else _options(entry.get("options")),
        multiple=entry.get("multiple") is True or "multiple" in str(entry.get("media_library")),
        least=_number(entry.get("min")),
        most=_number(entry.get("max")),
        fields=_fields(inner, collection),
        types={
            _text(one.get("name")): _fields(one.get("fields"), collection)
            for one in (types if isinstance(types, list) else ())
            if isinstance(one, dict)
        },
        type_key=str(entry.get("typeKey") or entry.get("type_key") or "type"),
        number=str(entry.get("value_type") or entry.get("valueType") or ""),
        preset=entry.get("default") is not None,
        single=single,
    )


def _pattern(listed: Any) -> tuple[str, str]:
    """An expression and what to say where it does not match."""
    if not isinstance(listed, list) or not listed or not isinstance(listed[0], str):
        return "", ""
    return listed[0], _text(listed[1]) if len(listed) > 1 else ""


def _options(listed: Any) -> tuple[str, ...]:
    if not isinstance(listed, list):
        return ()
    return tuple(_text(one.get("value") if isinstance(one, dict) else one) for one in listed)


def _number(value: Any) -> float | None:
    return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else None


def _text(value: Any) -> str:
    """A scalar as a person writes it."""
    if isinstance(value, bool):
        return "true" if value else "false"
    return "" if value is None else str(value)
