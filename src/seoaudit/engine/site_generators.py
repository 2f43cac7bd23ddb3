"""Tells what builds a site: the generator and the content management system beside it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from msgspec import Struct

from seoaudit.engine.data_files import read_data

_SCRIPTS = ("js", "mjs", "cjs", "ts", "mts")
_DATA = ("toml", "yaml", "yml", "json")


def _named(stem: str, extensions: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{stem}.{extension}" for extension in extensions)


# Files that give a generator away, and the package that does where it has no file of its own.
_GENERATORS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    ("Eleventy", (".eleventy.js", *_named("eleventy.config", _SCRIPTS)), "@11ty/eleventy"),
    ("Hugo", (*_named("hugo", _DATA), *_named("config/_default/hugo", _DATA)), "hugo-bin"),
    ("Hugo", _named("config/_default/config", _DATA), ""),
    ("Jekyll", ("_config.yml", "_config.yaml", "_config.toml"), ""),
    ("Astro", _named("astro.config", _SCRIPTS), "astro"),
    ("Next.js", _named("next.config", _SCRIPTS), "next"),
    ("Gatsby", _named("gatsby-config", _SCRIPTS), "gatsby"),
)
# Older Hugo sites have a `config.toml`, as Zola's have, and one of these beside it.
_HUGO_FOLDERS = ("archetypes", "themes", "layouts")
_CMS_PLACES = ("admin", "static/admin", "public/admin", "src/admin", "src/static/admin", "cms")


class Generator(Struct, frozen=True):
    """A site generator. `evidence` is the file that gave it away, from the site's folder.

    `data` is what its configuration says, where that is data and not a program.
    """

    name: str
    evidence: str
    data: dict[str, Any] = {}


class Collection(Struct, frozen=True):
    """A collection of a Decap or Netlify CMS: its articles and the fields it asks for."""

    name: str
    folder: str
    fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()


class Cms(Struct, frozen=True):
    """A content management system by its configuration file."""

    evidence: str
    collections: tuple[Collection, ...] = ()


def find_generator(folder: Path) -> Generator | None:
    """The generator of a site in `folder` or right below it."""
    for base in (folder, *_subfolders(folder)):
        found = _generator_in(base, folder)
        if found is not None:
            return found
    return None


def _subfolders(folder: Path) -> list[Path]:
    hidden = ("node_modules", "vendor", "themes", "examples", "tests")
    return sorted(
        entry
        for entry in folder.iterdir()
        if entry.is_dir()
        and os.access(entry, os.R_OK | os.X_OK)
        and not entry.name.startswith((".", "_"))
        and entry.name not in hidden
    )


def _generator_in(base: Path, folder: Path) -> Generator | None:
    for name, files, _ in _GENERATORS:
        for file in files:
            if (base / file).is_file():
                return _generator(name, base / file, folder)
    if (base / "content").is_dir():
        for file in _named("config", _DATA):
            if (base / file).is_file():
                hugo = any((base / name).is_dir() for name in _HUGO_FOLDERS)
                return _generator("Hugo" if hugo else "Zola", base / file, folder)
    package = read_data(base / "package.json")
    depended: set[str] = set()
    for key in ("dependencies", "devDependencies"):
        if isinstance(package.get(key), dict):
            depended |= set(package[key])
    for name, _, dependency in _GENERATORS:
        if dependency and dependency in depended:
            return Generator(name, (base / "package.json").relative_to(folder).as_posix())
    return None


def _generator(name: str, file: Path, folder: Path) -> Generator:
    data: dict[str, Any] = {}
    if file.suffix[1:] in _DATA:
        beside = sorted(file.parent.iterdir()) if file.parent.name == "_default" else []
        for part in beside:
            if part.suffix[1:] in _DATA:
                content = read_data(part)
                data |= content if part.stem in ("hugo", "config") else {part.stem: content}
        data |= read_data(file)
    return Generator(name, file.relative_to(folder).as_posix(), data)


def find_cms(folder: Path) -> Cms | None:
    """The Decap (formerly Netlify) CMS of a site in `folder` or right below it."""
    for base in (folder, *_subfolders(folder)):
        for place in _CMS_PLACES:
            for name in ("config.yml", "config.yaml"):
                file = base / place / name
                data = read_data(file)
                if isinstance(data.get("collections"), list):
                    found = tuple(_collections(data["collections"], base, folder))
                    return Cms(file.relative_to(folder).as_posix(), found)
    return None


def _collections(written: list[Any], base: Path, folder: Path) -> Iterator[Collection]:
    for entry in written:
        if not isinstance(entry, dict) or not isinstance(entry.get("folder"), str):
            continue
        below = entry["folder"].strip("/")
        content = next((root / below for root in (base, folder) if (root / below).is_dir()), None)
        if content is None:
            continue
        listed = entry.get("fields")
        fields = [field for field in listed if isinstance(field, dict)] if listed else []
        fields = [field for field in fields if field.get("name") not in (None, "body")]
        yield Collection(
            str(entry.get("name", below)),
            content.relative_to(folder).as_posix(),
            tuple(str(field["name"]) for field in fields),
            tuple(
                str(field["name"])
                for field in fields
                if field.get("required", True) is True and field.get("widget") != "hidden"
            ),
        )
