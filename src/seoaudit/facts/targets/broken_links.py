"""Links within a site that lead nowhere."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TYPE_CHECKING, Literal
from urllib.parse import unquote

from seoaudit.article import Article, Link
from seoaudit.facts.links.destinations import host_of
from seoaudit.facts.links.links import FoundLink
from seoaudit.facts.neighbourhood.anchors import Anchors
from seoaudit.facts.neighbourhood.neighbourhood import Neighbours
from seoaudit.facts.occurrence import Occurrence
from seoaudit.facts.targets.pieces import is_blank, is_part_of_page, is_piece
from seoaudit.facts.targets.template_targets import Asked, asked_by_template
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

Lack = Literal["page", "place", "name"]

_HOST = deferred(r"(?:https?:)?//[^/?#]*", re.I)
_FENCED = deferred(r"^[ \t>]*(`{3,}|~{3,}).*?(?:^[ \t>]*\1|\Z)", re.S | re.M)
_REASONS: dict[str, tuple[Lack, str]] = {
    "missing": ("page", "there is no such page or file in the site"),
    "fragment": ("place", "the page has no heading or id of that name"),
}


class BrokenLink(Occurrence, frozen=True):
    """A link within the site that leads nowhere; the place is its address.

    `lack` says what is not there: the `page` (or file), the `place` in it, or the `name` in these
    capitals. `reason` says it in words. `target` is as written, `label` the text of the link.
    """

    target: str = ""
    label: str = ""
    lack: Lack = "page"
    reason: str = ""


def broken_links(facts: Facts, neighbours: Neighbours) -> tuple[BrokenLink, ...]:
    """The links of the main content whose target is surely not there."""
    article = facts.article
    if article.format == "text" or is_piece(article):
        return ()
    return tuple(_broken(facts, neighbours))


def _broken(facts: Facts, neighbours: Neighbours) -> Iterator[BrokenLink]:
    article = facts.article
    answers = [
        (link, found, neighbours.ask(asked.question, asked.argument))
        for link, found in zip(article.links, facts.links.all, strict=True)
        if (asked := _asked(facts, found)) is not None
    ]
    is_site = article.format != "html" or any(answer == "found" for _, _, answer in answers)
    for link, found, answer in answers:
        if answer in ("found", "unknown") or _is_sample(article, link):
            continue
        if is_site:
            yield _told(link, found, answer)
    yield from _broken_places(facts, neighbours)


def _asked(facts: Facts, found: FoundLink) -> Asked | None:
    """What is to be asked for a link, None where nothing is."""
    target = found.target.strip()
    if found.scope != "main" or not target:
        return None
    if found.destination == "template":
        return asked_by_template(target)
    if found.destination != "internal":
        return None
    path = _at_home(facts, target) if "//" in target else target
    if not path or is_blank(path):
        return None
    if path.startswith("..") and facts.metadata.slug is not None:
        # The page lies elsewhere than its file.
        return None
    return Asked("link", path)


def _at_home(facts: Facts, target: str) -> str:
    """The path of an absolute address of the site itself, "" for an article published elsewhere."""
    own = host_of(facts.settings.business.site_url)
    return _HOST.sub("", target, count=1) if own and host_of(target) == own else ""


def _is_sample(article: Article, link: Link) -> bool:
    """Whether a link in HTML stands in a fence that the HTML around it hid from Markdown."""
    if link.kind != "html" or article.format == "html" or "```" not in article.source.text:
        return False
    spans = (fence.span() for fence in _FENCED.finditer(article.source.text))
    return any(start <= link.span.start < end for start, end in spans)


def _told(link: Link, found: FoundLink, answer: str) -> BrokenLink:
    span = link.target_span or link.span
    if answer.startswith("case:"):
        reason = f"the file is called {answer.removeprefix('case:')}, with other capitals"
        return BrokenLink(span, None, found.target, found.label, "name", reason)
    lack, reason = _REASONS[answer]
    return BrokenLink(span, None, found.target, found.label, lack, reason)


def _broken_places(facts: Facts, neighbours: Neighbours) -> Iterator[BrokenLink]:
    """Links to a place in the article itself that is not there.

    One called as a file beside an article without headings (`#times`, `times.md`) is on a page that
    shows them all.
    """
    article = facts.article
    sought = [
        (link, found)
        for link, found in zip(article.links, facts.links.all, strict=True)
        if found.scope == "main" and found.destination == "fragment" and len(found.target) > 1
    ]
    if not sought or is_part_of_page(article):
        return
    text = article.source.text.replace("\r\n", "\n")
    anchors = Anchors(text, article.format == "html")
    if anchors.open:
        return
    missing = [
        (link, found)
        for link, found in sought
        if not anchors.has(found.target.strip()[1:]) and not _is_sample(article, link)
    ]
    if not missing or _has_ids_of_layout(article, neighbours):
        return
    for link, found in missing:
        fragment = unquote(found.target.strip()[1:])
        beside = f"{fragment}.{article.path.rpartition('.')[2]}"
        if not article.headings and "/" not in beside and neighbours.ask("link", beside) == "found":
            continue
        reason = f"this page has no heading or id “{fragment}”"
        span = link.target_span or link.span
        yield BrokenLink(span, None, found.target, found.label, "place", reason)


def _has_ids_of_layout(article: Article, neighbours: Neighbours) -> bool:
    layout = article.front_matter.by_path.get("layout") if article.front_matter else None
    if layout is None or not isinstance(layout.value, str):
        return False
    return neighbours.ask("layout-ids", layout.value.strip()) == "yes"
