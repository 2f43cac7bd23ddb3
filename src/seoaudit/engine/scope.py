"""What the paths of a run mean."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.discovery import TakenUp, articles_below
from seoaudit.engine.options import UsageError
from seoaudit.engine.path_patterns import path_matcher
from seoaudit.engine.report import RunError
from seoaudit.engine.target import Target
from seoaudit.engine.targets import Gathering, Targets, absolute_folder


class Scope:
    """The articles that paths mean: files named outright, those that folders hold, live pages."""

    def __init__(self, paths: Sequence[str], auditor: Auditor) -> None:
        self.paths = tuple(paths)
        self._auditor = auditor
        self._named: dict[Path, str] | None = None
        self._folders: dict[Path, TakenUp] = {}
        self._around: dict[Path, TakenUp] = {}

    def targets(self) -> tuple[Targets, list[RunError]]:
        """The articles that are there, each once, and what paths mean nothing."""
        found = Gathering()
        errors: list[RunError] = []
        disk = self._auditor.disk
        addresses = [path for path in self.paths if is_address(path)]
        for path in self.paths:
            given = Path(path)
            if is_address(path):
                continue
            if path == "-":
                options = self._auditor.options
                name = options.stdin_filename
                found.add(Target(name, absolute(Path(name)), options.stdin))
            elif disk.kind(path) == "folder":
                for folder, name in self._articles(given, errors):
                    found.add_file(folder, name)
            elif disk.kind(path):
                if self._auditor.options.force_exclude and not self._is_taken_up(given):
                    continue
                found.add_file(given.parent, given.name)
            else:
                errors.append(meaningless(path))
        if addresses or self._auditor.options.sitemaps:
            from seoaudit.engine.live_pages import live_targets

            pages, unread = live_targets(addresses, self._auditor)
            for page in pages:
                found.add(page)
            errors += unread
        return found.gathered(), errors

    def name_of(self, file: Path) -> str | None:
        """What a report calls a file that the paths take up, None where they do not.

        `file` is absolute, free of symbolic links but perhaps the last, and need not exist.
        """
        if self._named is None:
            self._named = self._placed()
        if file in self._named:
            name = self._named[file]
            left_out = self._auditor.options.force_exclude and not self._is_taken_up(Path(name))
            return None if left_out else name
        for folder, takes_up in self._folders.items():
            if file.is_relative_to(folder):
                shown = takes_up.folder / file.relative_to(folder)
                if takes_up(shown):
                    return shown.as_posix()
        return None

    def _is_taken_up(self, file: Path) -> bool:
        """Whether a file would be audited if the current folder was named, or else its own."""
        here = Path(os.path.relpath(absolute(file)))
        folder = here.parent if here.parts[:1] == ("..",) or here.is_absolute() else Path()
        if folder not in self._around:
            self._around[folder] = TakenUp(folder, self._auditor.disk, self._wanted)
        return self._around[folder](here)

    def _placed(self) -> dict[Path, str]:
        """The paths that may name a file, by where that is; the others become `_folders`."""
        named: dict[Path, str] = {}
        disk = self._auditor.disk
        for path in self.paths:
            given = Path(path)
            if given.name:
                named.setdefault(given.parent.resolve() / given.name, given.as_posix())
            if not given.is_file():
                takes_up = TakenUp(_normal(given), disk, self._wanted)
                self._folders.setdefault(given.resolve(), takes_up)
        return named

    def _articles(self, folder: Path, errors: list[RunError]) -> Iterator[tuple[Path, str]]:
        def refused(path: Path, fault: OSError) -> None:
            errors.append(RunError(path.as_posix(), f"cannot be read: {fault.strerror or fault}"))

        return articles_below(_normal(folder), self._auditor.disk, self._wanted, refused)

    def _wanted(self, folder: Path, name: str) -> bool:
        """Whether the configuration that governs an article includes and does not exclude it."""
        full = absolute_folder(folder)
        try:
            loaded = self._auditor.configuration_for(full)
        except UsageError:
            return True
        include, exclude = loaded.configuration.include, loaded.configuration.exclude
        if not include and not exclude:
            return True
        if not full.is_relative_to(loaded.folder):
            return True
        inside = full.relative_to(loaded.folder).as_posix()
        relative = name if inside == "." else f"{inside}/{name}"
        if include and not path_matcher(include)(relative):
            return False
        return not path_matcher(exclude)(relative)


def meaningless(path: str) -> RunError:
    """What is said of a path that is neither a file nor a folder."""
    if "://" in path and not Path(path).exists():
        return RunError(path, "only http and https addresses are read")
    return RunError(path or "''", "there is no such file or folder")


def is_address(path: str) -> bool:
    """Whether a path is the address of a live page."""
    return path.lower().startswith(("http://", "https://"))


def absolute(path: Path) -> Path:
    """A path from the root of the file system, without `..`."""
    return path.parent.resolve() / path.name if ".." in path.parts else path.absolute()


def _normal(folder: Path) -> Path:
    return Path(os.path.normpath(folder))
