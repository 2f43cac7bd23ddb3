"""Tells by the files in a folder which generator builds a site from it."""

from __future__ import annotations

from collections.abc import Iterator

import msgspec

from seoaudit.facts.neighbourhood.files import Files, Names

_SCRIPTS = ("js", "mjs", "cjs", "ts", "mts")
DATA = ("toml", "yaml", "yml", "json")


def _named(stem: str, extensions: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{stem}.{extension}" for extension in extensions)


# Files and folders that give a generator away, and the package where it has none of its own.
_EVIDENCE: tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...] = (
    (
        "Eleventy",
        (".eleventy.js", *_named("eleventy.config", _SCRIPTS), *_named(".eleventy", _SCRIPTS)),
        ("@11ty/eleventy", "@awesome.me/eleventy"),
    ),
    ("Hugo", _named("hugo", DATA), ("hugo-bin", "hugo-extended")),
    ("Docusaurus", _named("docusaurus.config", _SCRIPTS), ("@docusaurus/core",)),
    ("Astro", _named("astro.config", _SCRIPTS), ("astro",)),
    ("Next.js", _named("next.config", _SCRIPTS), ("next",)),
    ("Gatsby", _named("gatsby-config", _SCRIPTS), ("gatsby",)),
    ("Nuxt", _named("nuxt.config", _SCRIPTS), ("nuxt",)),
    ("SvelteKit", _named("svelte.config", _SCRIPTS), ("@sveltejs/kit",)),
    ("VitePress", (".vitepress",), ("vitepress",)),
    ("VuePress", (".vuepress",), ("vuepress",)),
    ("mdBook", ("book.toml",), ()),
    ("MkDocs", ("mkdocs.yml", "mkdocs.yaml", "zensical.toml"), ()),
    ("Quarto", ("_quarto.yml",), ()),
    ("Pelican", ("pelicanconf.py",), ()),
    ("Hexo", (), ("hexo",)),
    ("Jekyll", ("_config.yml", "_config.yaml", "_config.toml"), ()),
)
# Hugo's configuration in a folder; and what tells an older `config.toml` of its from Zola's.
_HUGO_FOLDERS = frozenset(("archetypes", "themes", "layouts", "assets", "i18n"))
_ZOLA_FOLDERS = frozenset(("templates", "sass"))


class Found(msgspec.Struct, frozen=True):
    """A generator and the file, from the folder, that gave it away."""

    name: str
    evidence: str


def generator_in(files: Files, folder: str) -> Found | None:
    """The generator that builds a site from a folder."""
    names = files.names(folder)
    if not names:
        return None
    for name, evidence, _ in _EVIDENCE:
        for file in evidence:
            if file in names:
                return Found(_sorted_out(name, names, files, folder), file)
    if found := _older(files, folder, names):
        return found
    if names.get("package.json") is False:
        packages = _packages(files, folder)
        for name, _, needed in _EVIDENCE:
            if not packages.isdisjoint(needed):
                return Found(name, "package.json")
    return None


def _sorted_out(name: str, names: Names, files: Files, folder: str) -> str:
    """`name`, but for another generator that has its configuration in a file of the same name."""
    if name == "Jekyll" and "package.json" in names and "hexo" in _packages(files, folder):
        return "Hexo"
    return name


def _older(files: Files, folder: str, names: Names) -> Found | None:
    """Hugo or Zola by a `config.toml` and the folders beside it, or Hugo by `config/_default`."""
    if names.get("config") and files.names(f"{folder}/config").get("_default"):
        inside = files.names(f"{folder}/config/_default")
        for stem in ("hugo", "config"):
            for file in _named(stem, DATA):
                if file in inside:
                    return Found("Hugo", f"config/_default/{file}")
    for file in _named("config", DATA):
        if names.get(file) is False and names.get("content"):
            hugo = _has_any(names, _HUGO_FOLDERS) and not _has_any(names, _ZOLA_FOLDERS)
            is_zola = not hugo and file == "config.toml"
            return Found("Zola" if is_zola else "Hugo", file)
    return None


def _has_any(names: Names, wanted: frozenset[str]) -> bool:
    return any(name in names for name in wanted)


def _packages(files: Files, folder: str) -> frozenset[str]:
    """What a `package.json` depends on."""
    try:
        package = msgspec.json.decode(files.head(f"{folder}/package.json", 1_000_000))
    except (msgspec.DecodeError, UnicodeDecodeError):
        return frozenset()
    return frozenset(_depended(package))


def _depended(package: object) -> Iterator[str]:
    for key in ("dependencies", "devDependencies"):
        listed = package.get(key) if isinstance(package, dict) else None
        if isinstance(listed, dict):
            yield from listed
