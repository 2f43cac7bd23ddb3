"""The checks and rules that each site has: the built-in ones and those of its own."""

from __future__ import annotations

import os
from pathlib import Path

from seoaudit.catalogue.catalogue import (
    Catalogue,
    RuleFile,
    load_catalogue,
    rule_files,
    rules_folder,
)
from seoaudit.catalogue.compiled import cached_catalogue
from seoaudit.catalogue.errors import RuleError
from seoaudit.checks import CHECKS, Check
from seoaudit.engine.configuration import Loaded
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import UsageError
from seoaudit.user_cache import cache_folder


class Catalogues:
    """Checks and rules by the configuration that names them, each read once.

    `disk` sees whatever they are read from.
    """

    def __init__(self, disk: Disk) -> None:
        self._disk = disk
        self._checks: dict[tuple[str, ...], dict[str, Check]] = {}
        self._known: dict[tuple[tuple[Path, ...], tuple[str, ...]], Catalogue] = {}

    def checks(self, loaded: Loaded) -> dict[str, Check]:
        """The checks there are, those of the configured plug-ins included."""
        names = loaded.configuration.plugins
        if not names:
            return CHECKS
        if names not in self._checks:
            from seoaudit.engine.plugins import plugin_checks

            self._disk.forget()

            self._checks[names] = CHECKS | plugin_checks(names, loaded)
        return self._checks[names]

    def rules(self, loaded: Loaded) -> Catalogue:
        """The built-in rules with those of the site's own folders and plug-ins, without pages."""
        key = (self._own_folders(loaded), loaded.configuration.plugins)
        if key not in self._known:
            folder = cache_folder()
            self._known[key] = self._read(loaded, key[0], Path(folder) if folder else None)
        return self._known[key]

    def with_pages(self, loaded: Loaded) -> Catalogue:
        """The same with the page and the examples of each rule, read from the rule files."""
        return self._read(loaded, self._own_folders(loaded), None)

    def _read(self, loaded: Loaded, own: tuple[Path, ...], cache: Path | None) -> Catalogue:
        options = {name: check.options for name, check in self.checks(loaded).items()}
        folder = rules_folder()
        files = [file for holder in (folder, *own) for file in self._rule_files(holder)]
        try:
            if cache is None:
                return load_catalogue(folder, options, own)
            return cached_catalogue(folder, options, own, cache, files)
        except RuleError as fault:
            raise UsageError(str(fault)) from None

    def _rule_files(self, folder: Path) -> list[RuleFile]:
        """The rules of a folder; the disk sees which there are and of when they are."""
        files = rule_files(folder)
        if self._disk.is_recording:
            holders = {os.path.dirname(path) for path, *_ in files}  # noqa: PTH120
            for holder in sorted({str(folder), *holders}):
                self._disk.names(holder)
            for path, size, time in files:
                self._disk.saw_state(path, size, time)
        return files

    def _own_folders(self, loaded: Loaded) -> tuple[Path, ...]:
        """The folders of rules beside the built-in one."""
        written = loaded.configuration.rules_folder
        names = (written,) if isinstance(written, str) else written
        folders = tuple(loaded.folder / name for name in names)
        for name, folder in zip(names, folders, strict=True):
            if self._disk.kind(str(folder)) != "folder":
                raise loaded.fault("rules-folder", f"there is no folder '{name}'")
        if not loaded.configuration.plugins:
            return folders
        from seoaudit.engine.plugins import plugin_rule_folders

        return (*folders, *plugin_rule_folders(loaded.configuration.plugins, loaded))
