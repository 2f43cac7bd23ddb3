"""What a report for people says before the articles of one of several sites."""

from __future__ import annotations

from collections.abc import Iterator

from seoaudit.engine.report import Report
from seoaudit.reporting.columns import printable, wrapped
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.paint import Paint
from seoaudit.reporting.summary_line import tally_text


def site_head(report: Report, folder: str, options: RenderOptions) -> Iterator[str]:
    """The name of the site in `folder`, and what was found there; of articles without one, so."""
    paint = Paint(options.color)
    site = next((site for site in report.sites if site.folder == folder), None)
    if site is None:
        yield paint("bold", "Articles that no configuration governs")
        yield ""
        return
    named = f"{site.name} ({site.path})" if site.name != site.path else site.name
    dash = "-" if options.ascii else "\u2014"
    told = f"{printable(named)} {dash} {tally_text(report.of_site(site))}"
    for line in wrapped(told, options.width, options.width):
        yield paint("bold", line)
    yield ""
