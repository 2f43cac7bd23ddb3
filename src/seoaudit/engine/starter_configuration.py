"""Writes the first `seoaudit.toml` of a site: what was found, and what there is to decide."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

import msgspec

from seoaudit.engine.site_details import Detail
from seoaudit.engine.site_generators import Collection
from seoaudit.engine.site_survey import FieldUse, Survey

_MOST_COLLECTIONS = 4
# A site that shows one phone in so many of its articles wants to be called.
_LOCAL = 0.3
# A name for a field that fewer articles use is rather a slip.
_RARE = 0.02


def starter_configuration(found: Survey) -> str:
    """The text of the file. What is a guess is commented out."""
    parts = [
        _opening(found),
        _rules(found),
        _content(found),
        _language(found),
        _fields(found),
        _business(found),
        _collections(found),
    ]
    return "\n".join("\n".join(part) + "\n" for part in map(list, parts) if part)


def _opening(found: Survey) -> Iterator[str]:
    kinds = [found.generator.name] if found.generator else []
    kinds += ["Decap CMS"] if found.cms else []
    kind = " with ".join(kinds)
    yield "# Configuration of seoaudit for this site. 'seoaudit rules' lists the rules."
    yield f"# Found: {_counted(found.articles, 'article')}{f'; {kind}' if kind else ''}."


def _rules(found: Survey) -> Iterator[str]:
    local = any(
        detail.sure and (detail.count == 0 or detail.count >= _LOCAL * found.read)
        for detail in found.owner.details.get("phones", ())
    )
    chosen = (["local-business"] if local else []) + (["blog"] if found.is_blog else [])
    yield "# Presets: recommended, blog, local-business, ymyl-health (health and money), strict."
    yield f"extends = {_toml(chosen or ['recommended'])}"
    yield ""
    yield "# Rules or categories to add or to leave out."
    yield "# select = []"
    yield "# ignore = []"
    yield ""
    yield "# The least severity with which the command exits with 1: error, warning, info, never."
    yield 'fail-on = "error"'


def _content(found: Survey) -> Iterator[str]:
    if found.include:
        yield "# Where the articles are; patterns as in .gitignore, from this folder."
        yield f"include = {_toml(found.include)}"
    else:
        yield "# Every folder is audited; name those that hold articles to leave out the rest."
        yield '# include = ["/content/"]'
    if found.exclude:
        yield f"exclude = {_toml(found.exclude)}"
    else:
        yield '# exclude = ["/content/drafts/"]'


def _language(found: Survey) -> Iterator[str]:
    several = [f"{code} ({count})" for code, count in found.languages[:6]]
    if len(found.languages) > 1:
        yield "# Language of articles that do not declare one by a field, <html lang> or path."
        yield f"# Declared by the articles read: {', '.join(several)}."
    else:
        yield "# Language of the articles."
    if found.language:
        yield f"language = {_toml(found.language)}"
    else:
        yield '# language = "en"   # nothing in the site says so'


def _fields(found: Survey) -> Iterator[str]:
    yield "# What this site calls the fields of its front matter; the first that is there counts."
    yield f"# Counted in {_counted(found.read, 'article')}."
    yield "[fields]"
    for standard, use in found.fields.items():
        yield from _field(standard.replace("_", "-"), use, found.read)


def _field(name: str, use: FieldUse, read: int) -> Iterator[str]:
    common = [(path, count) for path, count in use.names if count > _RARE * read]
    counts = " and ".join(str(count) for _, count in common)
    if [path for path, _ in common] == [name]:
        yield f"# {name} = {_toml([name])}   # in {counts}"
    elif common:
        yield f"{name} = {_toml([path for path, _ in common])}   # in {counts}"
    for path, count in use.guesses:
        if count > max(_RARE * read, 1):
            yield f"# {name} = {_toml([path])}   # a guess; in {count}"


def _business(found: Survey) -> Iterator[str]:
    """The owner's block: sure values live, guesses commented out, the rest as an example."""
    details = found.owner.details
    yield "# Who owns the site; articles are held against it. Check each line."
    yield "[business]"
    yield from _single("name", details.get("name", ()), "Example Plumbing")
    yield "# name-variants = []"
    yield from _several("phones", details.get("phones", ()), "+1 780 555 0123")
    yield from _several("emails", details.get("emails", ()), "office@example.com")
    yield from _single("address", details.get("address", ()), "1 Example Street, Edmonton")
    yield from _single("site-url", details.get("site-url", ()), "https://example.com")
    if found.owner.region:
        live = "" if any(detail.sure for detail in details.get("phones", ())) else "# "
        yield f"{live}region = {_toml(found.owner.region)}   # country of national phone numbers"
    else:
        yield '# region = "CA"   # country of national phone numbers'
    yield "# service-area = []"
    yield "# booking-links = []"
    yield '# title-suffix = " | Example Plumbing"   # what the template adds to titles'


def _single(key: str, details: Sequence[Detail], example: str) -> Iterator[str]:
    live = next((detail for detail in details if detail.sure), None)
    if live is not None:
        yield f"{key} = {_toml(live.value)}   # {_note(live.found)}"
    others = [detail for detail in details if detail is not live]
    for detail in others[: 1 if live else 2]:
        yield f"# {key} = {_toml(detail.value)}   # {_note(detail.found)}"
    if not details:
        yield f"# {key} = {_toml(example)}"


def _several(key: str, details: Sequence[Detail], example: str) -> Iterator[str]:
    sure = [detail for detail in details if detail.sure]
    if sure:
        found = "; ".join(detail.found for detail in sure)
        yield f"{key} = {_toml([detail.value for detail in sure])}   # {_note(found)}"
    for detail in details:
        if not detail.sure:
            yield f"# {key} = {_toml([detail.value])}   # {_note(detail.found)}"
    if not details:
        yield f"# {key} = {_toml([example])}"


def _collections(found: Survey) -> Iterator[str]:
    """What the content management system asks of its collections, as overrides to take up."""
    listed = [one for one in found.cms.collections if one.required] if found.cms else []
    if not found.cms or not listed:
        return
    yield f"# Fields that {found.cms.evidence} asks for; remove the '#' to hold articles to them."
    for collection in listed[:_MOST_COLLECTIONS]:
        yield from _override(collection)


def _override(collection: Collection) -> Iterable[str]:
    return (
        "#",
        "# [[overrides]]",
        f"# paths = {_toml([f'/{collection.folder}/'])}",
        '# [overrides.rules."frontmatter/required-field"]',
        f"# fields = {_toml(collection.required)}",
    )


def _note(text: str) -> str:
    return re.sub(r"[\x00-\x1f\x7f]", " ", text)


def _counted(number: int, one: str) -> str:
    return f"{number:,} {one}{'' if number == 1 else 's'}"


def _toml(value: str | Iterable[str]) -> str:
    """Text, or a list of texts, as TOML, whose strings are JSON's where these are printable."""
    if not isinstance(value, str):
        return f"[{', '.join(_toml(entry) for entry in value)}]"
    return msgspec.json.encode(value.replace("\x7f", "")).decode()
