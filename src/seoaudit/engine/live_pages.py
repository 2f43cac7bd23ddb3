"""Live pages as things to audit."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import RunError
from seoaudit.engine.target import LivePage, Target
from seoaudit.user_cache import cache_folder

if TYPE_CHECKING:
    from seoaudit.web.web import Web

# Governs nothing and is never read: it stands for the page in the current folder.
_STAND_IN = "live page"


def open_web(options: RunOptions) -> Web:
    """The web as far as a run may use it."""
    from seoaudit.web.web import Web

    kept = options.cache_dir if options.cache_dir is not None else cache_folder()
    return Web(kept if options.cache else None, options.allow_private)


def live_targets(urls: Sequence[str], auditor: Auditor) -> tuple[list[Target], list[RunError]]:
    """The pages at addresses and in the sitemaps that the options name, each once, and what could
    not be read. What was left out is noted with the auditor.
    """
    from seoaudit.web.faults import WebError

    options = auditor.options
    wanted = dict.fromkeys(urls)
    targets: list[Target] = []
    errors: list[RunError] = []
    stand_in = Path.cwd() / _STAND_IN
    with open_web(options) as web:
        for address in options.sitemaps:
            since = options.modified_since.isoformat() if options.modified_since else ""
            try:
                listing = web.sitemap(address, since)
            except WebError as fault:
                errors.append(RunError(address, fault.message))
                continue
            wanted.update(dict.fromkeys(listing.pages))
            auditor.notes += listing.notes
            errors += (RunError(url, message) for url, message in listing.faults)
        for url, page in web.pages(list(wanted), auditor.notes.append):
            if isinstance(page, WebError):
                errors.append(RunError(url, page.message))
            else:
                live = LivePage(page.response, zlib.compress(page.body, 1))
                targets.append(Target(url, stand_in, live=live))
    return targets, errors
