"""What the cover and the other parts of a template may say, and the colours of the brands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from seoaudit.engine.report import Report
from seoaudit.reporting.html_report.brand import Brand
from seoaudit.reporting.html_report.client import Client
from seoaudit.reporting.html_report.colours import readable
from seoaudit.reporting.html_report.markup import Markup, tag
from seoaudit.reporting.html_report.words import found_in, on_day, verdict
from seoaudit.version import VERSION

# What links stand on at the worst (the washes of style.css, light and dark), and the colour of
# those who have named none.
PAPER = ("#f6f7f9", "#1b2027")
_ACCENT = "#1f5f99"


def cover_values(report: Report, clients: Sequence[Client], today: date) -> dict[str, str]:
    """The placeholders of a template and their values; docs/report.md lists them."""
    agency = agency_of(clients)
    single = clients[0] if len(clients) == 1 else None
    client = single.brand if single else Brand(name=f"{len(clients)} sites")
    summary = single.tally.summary if single else report.summary
    score = single.tally.score if single else report.score
    name = client.name or "Articles"
    return {
        "title": f"Content report: {name}",
        "client": name,
        "client_logo": _logo(client),
        "client_url": client.url,
        "agency": agency.name,
        "agency_logo": _logo(agency),
        "agency_link": _link(agency),
        "prepared_by": tag("p", "Prepared by ", _link(agency), class_="by")
        if agency.name
        else Markup(""),
        "date": on_day(today),
        "iso_date": today.isoformat(),
        "score": "–" if score is None else str(score),
        "verdict": verdict(score)[0],
        "articles": f"{report.summary.articles:,}",
        "summary": found_in(summary).capitalize() + ".",
        "version": VERSION,
    }


def agency_of(clients: Sequence[Client]) -> Brand:
    """The agency that signs: that of the first site that names one."""
    return next((client.agency for client in clients if client.agency.name), Brand())


def accents(clients: Sequence[Client]) -> str:
    """Rules of style that give the document and each site its colour, readable light and dark."""
    agency = agency_of(clients)
    own = clients[0].brand.colour if len(clients) == 1 else ""
    rules = [f":root{{{_accent(own or agency.colour or _ACCENT)}}}"]
    if len(clients) > 1:
        coloured = (client for client in clients if client.brand.colour)
        rules += (f"#{one.id}{{{_accent(one.brand.colour)}}}" for one in coloured)
    return "".join(rules)


def _accent(colour: str) -> str:
    light, dark = (readable(colour, paper) for paper in PAPER)
    return f"--brand:{colour};--accent:light-dark({light},{dark})"


def _logo(brand: Brand) -> Markup:
    if not brand.logo:
        return Markup("")
    return tag("img", src=brand.logo, alt=f"Logo of {brand.name}" if brand.name else "Logo")


def _link(brand: Brand) -> Markup:
    return tag("a", brand.name, href=brand.url) if brand.url else tag("span", brand.name)
