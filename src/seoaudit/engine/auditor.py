"""What a run knows of configurations, rules, words and files, remembered between articles."""

from __future__ import annotations

from datetime import date
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec
from msgspec import structs

from seoaudit.digests import stands_for
from seoaudit.engine.catalogues import Catalogues
from seoaudit.engine.configuration import FILE_NAME, Configuration, Loaded, read_configuration
from seoaudit.engine.disk import Disk
from seoaudit.engine.identity import Identities
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.path_patterns import path_matcher
from seoaudit.engine.signature import signature_of
from seoaudit.engine.site_rules import Governed, based, govern, overridden
from seoaudit.engine.target import Target
from seoaudit.loading.errors import LoadError
from seoaudit.loading.formats import format_of

if TYPE_CHECKING:
    from seoaudit.article import Article
    from seoaudit.article.link_state import LinkState
    from seoaudit.facts.contact.number_verdicts import NumberVerdicts
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood
    from seoaudit.facts.settings import Business
    from seoaudit.language.lexicon import Languages


_NOTHING = Configuration()


class Auditor:
    """Everything one process keeps between the articles of a run.

    `batch` are the businesses of all sites of the run, `link_states` what became of the addresses
    that articles link to, None where nobody asked; both are to be set before anything is audited.
    `notes` tell what the run left out, a line each.
    """

    def __init__(self, options: RunOptions, disk: Disk | None = None) -> None:
        self.options = options
        self.batch: tuple[Business, ...] = ()
        self.link_states: dict[str, LinkState] | None = None
        self.notes: list[str] = []
        self._signatures: dict[int, bytes] = {}
        self.disk = disk or Disk()
        self.identities = Identities(self.disk)
        self.catalogues = Catalogues(self.disk)
        self._by_folder: dict[Path, Loaded] = {}
        self._governed: dict[tuple[Path | None, Path, tuple[int, ...]], Governed] = {}
        self._given: Loaded | None = None
        if options.config is not None:
            path = Path(options.config)
            if self.disk.kind(options.config) != "file":
                raise UsageError(f"there is no configuration file '{options.config}'")
            self._given = based(
                _must_be(read_configuration(path.resolve(), self.disk), path), self.disk
            )

    @cached_property
    def languages(self) -> Languages:
        """What is known of words, for all articles."""
        from seoaudit.language.lexicon import Languages

        return Languages()

    @cached_property
    def verdicts(self) -> NumberVerdicts:
        """What is known of phone numbers, for all articles."""
        from seoaudit.engine.code_state import code_state
        from seoaudit.facts.contact.number_verdicts import NumberVerdicts

        folder = self.options.kept_in
        if not folder:
            return NumberVerdicts()
        return NumberVerdicts(f"{folder}/numbers.bin", code_state())

    @cached_property
    def neighbourhood(self) -> Neighbourhood:
        """What lies beside the articles."""
        from seoaudit.facts.neighbourhood.neighbourhood import Neighbourhood

        return Neighbourhood(self.disk)

    @property
    def today(self) -> date:
        """The day of the run."""
        return self.options.today or date.today()

    def configuration_for(self, folder: Path) -> Loaded:
        """The configuration that governs the files of a folder: the nearest one at or above it."""
        if self._given is not None:
            return self._given
        known = self._by_folder.get(folder)
        if known is None:
            known = self._nearest(folder)
            self._by_folder[folder] = known
        return known

    def _nearest(self, folder: Path) -> Loaded:
        for name in (FILE_NAME, "pyproject.toml"):
            path = folder / name
            if self.disk.kind(str(path)) == "file":
                loaded = read_configuration(path, self.disk)
                if loaded is not None:
                    return based(loaded, self.disk)
        if folder.parent == folder or self.disk.kind(str(folder / ".git")):
            return Loaded(_NOTHING, folder)
        above = self.configuration_for(folder.parent)
        return above if above.path is not None else Loaded(_NOTHING, folder)

    def governed(self, file: Path) -> Governed:
        """The settings and rules for a file (an absolute path, which need not exist)."""
        loaded = self.configuration_for(file.parent)
        if loaded.path is None:
            # Where nothing is configured, all folders are under the same.
            loaded = Loaded(_NOTHING, Path())
        configuration = loaded.configuration
        relative = _relative(file, loaded.folder) if configuration.overrides else ""
        matching = tuple(
            index
            for index, override in enumerate(configuration.overrides)
            if path_matcher(override.paths)(relative)
        )
        key = (loaded.path, loaded.folder, matching)
        found = self._governed.get(key)
        if found is None:
            overrides = tuple(configuration.overrides[index] for index in matching)
            effective = overridden(configuration, overrides)
            if self.options.presets:
                effective = structs.replace(effective, extends=self.options.presets)
            checks = self.catalogues.checks(loaded)
            catalogue = self.catalogues.rules(loaded)
            found = govern(loaded, effective, catalogue, checks, self.options, self.batch)
            self._governed[key] = found
        return found

    def site_of(self, file: Path) -> str:
        """The full path of the folder of the configuration that governs a file, "" without any."""
        loaded = self.configuration_for(file.parent)
        return loaded.folder.as_posix() if loaded.path is not None else ""

    def identity(self, file: Path) -> str:
        """What fingerprints call a file (an absolute path)."""
        return self.identities.name(file, self._site(file.parent))

    def identity_of(self, target: Target) -> str:
        """What fingerprints call a target: a live page by its address."""
        return target.shown if target.live is not None else self.identity(target.file)

    def identity_root(self, folder: Path) -> Path:
        """The folder that the identities of the files in a folder are told from."""
        return self.identities.root(folder, self._site(folder)) or Path(folder.anchor)

    def _site(self, folder: Path) -> Path | None:
        loaded = self.configuration_for(folder)
        return None if loaded.path is None else loaded.folder

    def signature(self, file: Path) -> bytes:
        """What stands for all that decides about the report of a file but its content and the day:
        settings, rules and code. Raises `UsageError`.
        """
        governed = self.governed(file)
        known = self._signatures.get(id(governed))
        if known is None:
            known = signature_of(governed, self.configuration_for(file.parent))
            self._signatures[id(governed)] = known
        return known

    def content(self, target: Target) -> bytes:
        """The bytes of a target. Raises `LoadError`."""
        if target.content is not None:
            self.disk.forget()
            return target.content
        if target.live is not None:
            self.disk.forget()
            from zlib import decompress

            return decompress(target.live.packed)
        try:
            return self.disk.read(str(target.file))
        except OSError as fault:
            dangling = isinstance(fault, FileNotFoundError) and target.file.is_symlink()
            reason = "a link to a file that is not there" if dangling else fault.strerror or fault
            raise LoadError(target.shown, f"cannot be read: {reason}") from None

    def digest(self, target: Target, data: bytes) -> bytes:
        """What stands for the content of a target, and for what a server said of it."""
        if target.live is None:
            return stands_for(data)
        return stands_for(data + msgspec.msgpack.encode(target.live.response))

    def facts(self, target: Target) -> Facts:
        """Facts of a target under its configuration. Raises `LoadError` and `UsageError`."""
        return self.facts_in(target, self.content(target))

    def facts_in(self, target: Target, data: bytes) -> Facts:
        """The same of what has been read of the target."""
        from seoaudit.facts.facts import Facts
        from seoaudit.facts.neighbourhood.neighbourhood import Neighbours

        settings, neighbours = self.governed(target.file).settings, None
        if target.live is None:
            neighbours = Neighbours(self.neighbourhood, target.file.as_posix())
        article = self._loaded(target, data)
        return Facts(article, settings, self.languages, self.link_states, neighbours, self.verdicts)

    def article(self, target: Target) -> Article:
        """The article of a target. Raises `LoadError`."""
        return self._loaded(target, self.content(target))

    def _loaded(self, target: Target, data: bytes) -> Article:
        if target.live is not None:
            from seoaudit.loading.page import load_page

            return load_page(target.shown, data, target.live.response)
        from seoaudit.loading.load import load

        format = format_of(target.shown)
        if target.content is not None:
            format = format or "markdown"
        return load(target.shown, data, format)


def _must_be(loaded: Loaded | None, path: Path) -> Loaded:
    if loaded is None:
        raise UsageError(f"{path}: there is no [tool.seoaudit] in it")
    return loaded


def _relative(file: Path, folder: Path) -> str:
    try:
        return file.relative_to(folder).as_posix()
    except ValueError:
        return file.as_posix()
