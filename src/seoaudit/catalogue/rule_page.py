"""The page of a rule as its file has it, for those who only show it."""

from __future__ import annotations

from pathlib import Path

from msgspec import Struct

from seoaudit.catalogue.catalogue import rules_folder


class RulePage(Struct, frozen=True):
    """What a rule says of itself: its title, how strong its reason is, and its Markdown page.

    `sources` are web addresses. `evidence` and `severity` are as written, "" where they are not.
    """

    title: str
    severity: str
    evidence: str
    sources: tuple[str, ...]
    page: str


def read_rule_page(path: str) -> RulePage | None:
    """The page of a rule by `Rule.path`, None where its file cannot be read any more.

    Nothing is held against the checks there are: the rule has been used already.
    """
    from seoaudit.loading.decoding import decode
    from seoaudit.loading.errors import LoadError
    from seoaudit.loading.front_matter import read_front_matter

    try:
        data = _file(path).read_bytes()
        source = decode(path, data, "markdown")
    except (OSError, LoadError):
        return None
    front_matter, body = read_front_matter(source)
    if front_matter is None:
        return None
    said = front_matter.data
    return RulePage(
        title=str(said.get("title") or ""),
        severity=str(said.get("severity") or ""),
        evidence=str(said.get("evidence") or ""),
        sources=tuple(str(source) for source in said.get("sources") or ()),
        page=source.text[body:].replace("\r\n", "\n").strip("\n") + "\n",
    )


def _file(path: str) -> Path:
    """Where a rule file is; `Rule.path` names a built-in one by its place in the project."""
    base, _, name = path.partition("/")
    return rules_folder() / name if base == "rules" else Path(path)
