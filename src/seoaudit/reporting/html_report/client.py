"""The sites of a report, each with its articles, its brand and its numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from msgspec import Struct

from seoaudit.engine.report import ArticleReport, Report, Site, Tally
from seoaudit.reporting.html_report.brand import Brand, brand_of


class Client(Struct, frozen=True):
    """A site of the report. `first` and `last` are the range of its articles in the report, `id` is
    that of its part of the document.
    """

    id: str
    site: Site
    brand: Brand
    agency: Brand
    tally: Tally
    first: int
    last: int
    is_one_of_several: bool = False

    def part(self, name: str) -> str:
        """The id of the title of one of its sections."""
        return f"{self.id}-{name}"

    def label(self, name: str) -> str:
        """The ids of what names one of its sections and no section of another site."""
        title = self.part(name)
        return f"{self.part('name')} {title}" if self.is_one_of_several else title

    def articles(self, report: Report) -> Iterator[ArticleReport]:
        """Its articles, one at a time."""
        return (report.articles[index] for index in range(self.first, self.last))


def clients_of(report: Report) -> tuple[Client, ...]:
    """The sites that articles of a report belong to, in the order of the report; where a
    configuration governs none, those are a site without a name.
    """
    ranges = _ranges(report.articles)
    known = {site.folder: site for site in report.sites}
    folders = list(dict.fromkeys([*ranges, *known])) or [""]
    names = Counter(site.name for site in report.sites)
    clients: list[Client] = []
    for number, folder in enumerate(folders, start=1):
        site = known.get(folder) or Site(folder, folder or ".", "")
        first, last = ranges.get(folder, (0, 0))
        client = Client(
            id=f"site-{number}",
            site=site,
            brand=brand_of(site.business, _told_apart(site, names), folder),
            agency=brand_of(site.agency, site.agency.name, folder),
            tally=report.of_site(site),
            first=first,
            last=last,
            is_one_of_several=len(folders) > 1,
        )
        clients.append(client)
    return tuple(clients)


def brand_faults(report: Report) -> list[str]:
    """What of the brands of a report could not be used, each in a line with its site."""
    faults: dict[str, None] = {}
    for client in clients_of(report):
        for fault in (*client.brand.faults, *client.agency.faults):
            faults[f"{client.site.path}: {fault}; the report goes without"] = None
    return list(faults)


def _told_apart(site: Site, names: Counter[str]) -> str:
    """The name of a site, with its path where another has the same."""
    return f"{site.name} ({site.path})" if names[site.name] > 1 else site.name


def _ranges(articles: Sequence[ArticleReport]) -> dict[str, tuple[int, int]]:
    """Where the articles of each site begin and end; they stand together."""
    ranges: dict[str, tuple[int, int]] = {}
    for index, article in enumerate(articles):
        first, _ = ranges.get(article.site, (index, index))
        ranges[article.site] = (first, index + 1)
    return ranges
