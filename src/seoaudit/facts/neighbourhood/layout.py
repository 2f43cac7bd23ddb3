"""How a site is laid out: what builds it, where its articles and its static files are."""

from __future__ import annotations

import re

from msgspec import Struct

from seoaudit.facts.neighbourhood.files import Files, is_folder, joined, parent
from seoaudit.facts.neighbourhood.generators import Found, generator_in
from seoaudit.facts.neighbourhood.segments import segments
from seoaudit.language.deferred import deferred

# Where generators look for articles and pages, and for files that they copy as they are.
_CONTENTS: dict[str, tuple[str, ...]] = {
    "Hugo": ("content",),
    "Zola": ("content",),
    "Jekyll": ("",),
    "Hexo": ("source",),
    "Astro": ("src/content/docs", "src/pages", "src/content", "content", "src/data"),
    "Docusaurus": ("docs", "blog", "src/pages", "versioned_docs", "i18n"),
    "Eleventy": ("src", "content", "src/content", "site", "source", "pages", "posts", ""),
    "Next.js": (
        "app",
        "src/app",
        "pages",
        "src/pages",
        "content",
        "src/content",
        "posts",
        "_posts",
    ),
    "Gatsby": ("src/pages", "content", "src/content", "posts", "blog", "docs"),
    "Nuxt": ("content", "pages", "app/pages"),
    "SvelteKit": ("src/routes", "content", "src/content", "posts", "src/posts"),
    "VitePress": ("", "docs", "src"),
    "VuePress": ("", "docs", "src"),
    "mdBook": ("src",),
    "MkDocs": ("docs",),
    "Quarto": ("",),
    "Pelican": ("content", "content/pages"),
}
_STATICS: dict[str, tuple[str, ...]] = {
    "Hugo": ("static", "assets"),
    "Zola": ("static",),
    "Docusaurus": ("static",),
    "Gatsby": ("static",),
    "SvelteKit": ("static",),
    # What lies in its `static` has that in its address.
    "Next.js": ("public", "src/public", "src/static", "docs/public", "assets"),
    "Pelican": ("content", "content/extra"),
}
_USUAL_STATICS = ("public", "static", "src/public", "src/static", "docs/public", "assets")
# Options by which configurations, whatever their syntax, name such folders.
_FOLDER_OPTIONS = deferred(
    r"\b(contentDir|srcDir|docs_dir|source|collections_dir|input|staticDir|publicDir|path)\b[\"']?\s*[:=]\s*\[?\s*"
    r"[\"']?(?!https?:)([\w./-]{2,80})"
)
_STATIC_OPTIONS = frozenset(("staticDir", "publicDir"))
# Of which generator an option is; `path` and `source` mean other things elsewhere.
_OPTIONS_OF: dict[str, frozenset[str]] = {
    "Hugo": frozenset(("contentDir", "staticDir")),
    "Jekyll": frozenset(("source", "collections_dir")),
    "VitePress": frozenset(("srcDir",)),
    "MkDocs": frozenset(("docs_dir",)),
    "Eleventy": frozenset(("input",)),
    "Docusaurus": frozenset(("path",)),
    "Astro": frozenset(("srcDir", "publicDir")),
}
# What every address begins with: in data, a whole address; in programs, a path in quotes.
_BASE = deferred(
    r"^[\"']?(?:baseurl|base_url|site_url)[\"']?\s*[:=]\s*[\"']?(?:https?://[\w.:-]+)?(/[\w./-]*)?"
    r"|\b(?:base|basePath|baseUrl|pathPrefix)\s*:\s*[\"'`](/[\w./-]*)[\"'`]",
    re.I | re.M,
)
_HOST = deferred(
    r"^(?:[\"']?(?:baseurl|base_url|site_url|url)[\"']?\s*[:=]\s*[\"']?"
    r"|[ \t]*(?:site|siteUrl|hostname|url)\s*:\s*[\"'`])https?://([\w.-]+)",
    re.I | re.M,
)
# Hugo's mounts say of each folder what it stands for.
_MOUNT = deferred(
    r"\bsource\s*[:=]\s*[\"']?([\w./-]+)[\"']?\s*\n\s*target\s*[:=]\s*[\"']?content\b"
    r"|\btarget\s*[:=]\s*[\"']?content[\"']?\s*\n\s*source\s*[:=]\s*[\"']?([\w./-]+)",
    re.I,
)
_CONFIGURATION = 200_000


class Layout(Struct, frozen=True):
    """A site as its generator sees it.

    `root` is the folder of the generator's configuration, `contents` the folders below which the
    path of an article makes its address, `statics` those whose files are copied as they are.
    `base` are segments that every address begins with, `host` the site's host without `www.`.
    `configuration` is the text of the generator's configuration.
    """

    generator: str
    root: str
    contents: tuple[str, ...]
    statics: tuple[str, ...]
    base: tuple[str, ...] = ()
    host: str = ""
    configuration: str = ""


def layout_in(files: Files, folder: str) -> Layout | None:
    """The layout of the site whose generator is configured in a folder, or in `website` below."""
    found = generator_in(files, folder)
    if found is not None:
        return _layout(files, folder, found)
    if files.names(folder).get("website"):
        inside = generator_in(files, f"{folder}/website")
        if inside is not None and inside.name == "Docusaurus":
            return _layout(files, f"{folder}/website", inside)
    return None


def _layout(files: Files, root: str, found: Found) -> Layout:
    text = _configuration(files, root, found)
    named = _named_folders(found.name, text, parent(f"{root}/{found.evidence}"), root)
    contents = [folder for option, folder in named if option not in _STATIC_OPTIONS]
    statics = [folder for option, folder in named if option in _STATIC_OPTIONS]
    contents += [joined(root, name) for name in _CONTENTS.get(found.name, ())]
    statics += [joined(root, name) for name in _STATICS.get(found.name, _USUAL_STATICS)]
    for theme in files.names(f"{root}/themes"):
        statics.append(f"{root}/themes/{theme}/static")
    if found.name == "Hugo":
        contents += [joined(root, one or other) for one, other in _MOUNT.findall(text)]
    base = _BASE.search(text)
    host = _HOST.search(text)
    return Layout(
        generator=_starlight_or(found.name, text),
        root=root,
        contents=_existing(files, contents),
        statics=_existing(files, statics),
        base=segments(base[1] or base[2] or "") if base else (),
        host=host[1].lower().removeprefix("www.") if host else "",
        configuration=text,
    )


def _starlight_or(name: str, text: str) -> str:
    return "Starlight" if name == "Astro" and "starlight" in text else name


def _configuration(files: Files, root: str, found: Found) -> str:
    """The text of the configuration; of one in a folder of several files, of all of them."""
    evidence = f"{root}/{found.evidence}"
    paths = [evidence]
    if "/_default/" in evidence:
        folder = parent(evidence)
        paths = [f"{folder}/{name}" for name in sorted(files.names(folder))]
    elif found.evidence == ".vitepress":
        paths = [f"{evidence}/{name}" for name in sorted(files.names(evidence)) if "config" in name]
    elif found.evidence == "package.json":
        return ""
    parts = [files.head(path, _CONFIGURATION).decode("utf-8", "replace") for path in paths]
    return "\n".join(parts)


def _named_folders(name: str, text: str, beside: str, root: str) -> list[tuple[str, str]]:
    options = _OPTIONS_OF.get(name, frozenset())
    return [
        (option, joined(start, folder))
        for option, folder in _FOLDER_OPTIONS.findall(text)
        if option in options
        for start in dict.fromkeys((root, beside))
    ]


def _existing(files: Files, folders: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(folder for folder in folders if is_folder(files, folder)))
