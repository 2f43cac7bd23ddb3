"""Whether the targets of links and images are there."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from msgspec import Struct

from seoaudit.facts.links.destinations import host_of
from seoaudit.facts.neighbourhood.neighbourhood import Neighbours
from seoaudit.facts.targets.broken_links import BrokenLink, broken_links
from seoaudit.facts.targets.missing_images import (
    MissingImage,
    missing_field_images,
    missing_images,
)

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class Targets(Struct, frozen=True, dict=True):
    """What links and images of the main content lead to, as far as the files of the site tell.

    `broken_links` lead within the site to a page, file or place that is not there,
    `missing_images` show a file that is not there, `missing_field_images` are named by front matter
    fields. `leads_inside` tells whether a link leads to a page of the same site, or a template may
    make one. All of them are null where nothing is known of the files around the article, and
    `leads_inside` where one to an unknown host of the site itself may be among the links.
    """

    # Its type imports this module.
    _facts: Any

    @cached_property
    def broken_links(self) -> tuple[BrokenLink, ...] | None:
        neighbours = self._neighbours
        return None if neighbours is None else broken_links(self._facts, neighbours)

    @cached_property
    def missing_images(self) -> tuple[MissingImage, ...] | None:
        neighbours = self._neighbours
        return None if neighbours is None else missing_images(self._facts, neighbours)

    @cached_property
    def missing_field_images(self) -> tuple[MissingImage, ...] | None:
        neighbours = self._neighbours
        return None if neighbours is None else missing_field_images(self._facts, neighbours)

    @cached_property
    def leads_inside(self) -> bool | None:
        facts: Facts = self._facts
        links = facts.links
        if links.may_lead_inside or not links.external:
            return links.may_lead_inside
        if self._neighbours is None:
            return None
        host = host_of(facts.settings.business.site_url) or self._neighbours.ask("host")
        if not host:
            return None
        return any(host_of(link.target) == host for link in links.external)

    @property
    def _neighbours(self) -> Neighbours | None:
        facts: Facts = self._facts
        return facts.neighbours
