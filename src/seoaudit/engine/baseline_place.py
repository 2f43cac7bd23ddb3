"""Where the baseline of an article is."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import UsageError
from seoaudit.engine.target import Target

BASELINE_NAME = ".seoaudit-baseline.json"


def baseline_place(file: Path, auditor: Auditor) -> Path:
    """Where the baseline of an article is, or would be.

    `--baseline` goes before the configuration, which goes before the usual name beside it. A
    site without a configuration has it at the root of its repository, else in the current folder.
    Raises `UsageError` where the configuration is faulty.
    """
    if auditor.options.baseline is not None:
        return Path(auditor.options.baseline).absolute()
    loaded = auditor.configuration_for(file.parent)
    if loaded.configuration.baseline is not None:
        return loaded.folder / loaded.configuration.baseline
    if loaded.path is not None and file.is_relative_to(loaded.folder):
        return loaded.folder / BASELINE_NAME
    return (auditor.identities.repository(file.parent) or Path.cwd()) / BASELINE_NAME


def places_by_folder(targets: Iterable[Target], auditor: Auditor) -> dict[Path, Path]:
    """The baselines that are there or are named, by the folder of the articles they govern."""
    places: dict[Path, Path] = {}
    seen: set[Path] = set()
    if not auditor.options.use_baseline:
        return places
    for target in targets:
        folder = target.file.parent
        if folder in seen:
            continue
        seen.add(folder)
        try:
            place = baseline_place(target.file, auditor)
            named = auditor.configuration_for(folder).configuration.baseline is not None
        except UsageError:
            # The articles themselves are going to tell what is wrong with their configuration.
            continue
        if named or auditor.options.baseline is not None or auditor.disk.kind(str(place)) == "file":
            places[folder] = place
    return places
