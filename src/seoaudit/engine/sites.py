"""The sites of a run: which there are, what they know of each other, and what fails as a whole."""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

from seoaudit.engine.agency import Agency
from seoaudit.engine.auditor import Auditor
from seoaudit.engine.configuration import Loaded
from seoaudit.engine.options import UsageError
from seoaudit.engine.report import RunError, Site
from seoaudit.engine.target import Target
from seoaudit.facts.settings import Business


def sites_of(targets: Iterable[Target], auditor: Auditor) -> tuple[Site, ...]:
    """The sites that targets belong to, by folder: one for each configuration that can be read."""
    found: dict[Path, Site] = {}
    for folder in {target.file.parent for target in targets}:
        try:
            loaded = auditor.configuration_for(folder)
        except UsageError:
            continue
        if loaded.path is not None and loaded.folder not in found:
            found[loaded.folder] = _site(loaded)
    return tuple(sorted(found.values(), key=lambda site: site.folder))


def _site(loaded: Loaded) -> Site:
    business = msgspec.convert(loaded.configuration.business, Business)
    return Site(
        folder=loaded.folder.as_posix(),
        path=shown_folder(loaded.folder),
        name=business.name or loaded.folder.name,
        business=business,
        agency=msgspec.convert(loaded.configuration.agency, Agency),
    )


def shown_folder(folder: Path) -> str:
    """A folder as a report names it: from the current folder if it lies there, else in full."""
    try:
        return folder.relative_to(Path.cwd()).as_posix()
    except ValueError:
        return folder.as_posix()


def businesses_of(sites: Sequence[Site]) -> tuple[Business, ...]:
    """The businesses of a batch; none where there is only one."""
    businesses = {site.business: None for site in sites if site.business != Business()}
    return tuple(businesses) if len(businesses) > 1 else ()


def folded(errors: Iterable[RunError]) -> list[RunError]:
    """The errors, a configuration's fault once for all the articles that it keeps from audit."""
    single: set[RunError] = set()
    shared: dict[tuple[str, str], int] = {}
    for error in errors:
        if error.configuration:
            key = (error.configuration, error.message)
            shared[key] = shared.get(key, 0) + 1
        else:
            single.add(error)
    for (configuration, message), count in shared.items():
        what = "1 article is" if count == 1 else f"{count:,} articles are"
        told = message.removeprefix(f"{configuration}:")
        path = os.path.relpath(configuration)
        single.add(RunError(path, f"{told}; {what} not audited"))
    return sorted(single, key=lambda error: (error.path, error.message))
