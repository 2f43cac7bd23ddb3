"""Asks the web for the addresses that the articles of a run link to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from seoaudit.article.link_state import LinkState
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.live_pages import open_web
from seoaudit.engine.options import UsageError
from seoaudit.engine.target import Target
from seoaudit.loading.errors import LoadError

RULE = "links/broken-external"


def checked_links(targets: Iterable[Target], auditor: Auditor) -> dict[str, LinkState]:
    """What became of every address that articles under the rule link to.

    How many could not be judged is noted with the auditor.
    """
    from seoaudit.facts.links.broken_links import web_addresses
    from seoaudit.facts.links.destinations import names_no_place

    addresses: dict[str, None] = {}
    for target in targets:
        try:
            if RULE not in auditor.governed(target.file).selection.running:
                continue
            addresses.update(dict.fromkeys(web_addresses(auditor.article(target))))
        except (LoadError, UsageError):
            # Told when the article is audited.
            continue
    options = auditor.options
    wanted = [url for url in addresses if options.allow_private or not names_no_place(url)]
    if not wanted:
        return {}
    with open_web(options) as web:
        states = web.links(wanted)
    counted = Counter(state.verdict for state in states.values())
    left = [
        (counted["blocked"], "blocked"),
        (counted["slow"], "slow"),
        (counted["unsure"], "unsure"),
    ]
    told = ", ".join(f"{count:,} {verdict}" for count, verdict in left if count)
    if told:
        auditor.notes.append(
            f"of {len(states):,} addresses that were checked, some say nothing: {told}"
        )
    return states
