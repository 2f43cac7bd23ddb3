"""The rules that hold in the current folder: the built-in ones and the site's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.cli.arguments import Parser

if TYPE_CHECKING:
    from seoaudit.catalogue.catalogue import Catalogue


def add_configuration(parser: Parser) -> None:
    """Which configuration says where a site's own rules are."""
    parser.add_argument(
        "--config", metavar="FILE", help="use this configuration instead of the nearest one"
    )


def known_rules(config: str | None) -> Catalogue:
    """All rules. Raises `UsageError` for a configuration or a rule file with an error."""
    from pathlib import Path

    from seoaudit.engine.auditor import Auditor
    from seoaudit.engine.options import RunOptions

    auditor = Auditor(RunOptions(config=config))
    return auditor.catalogues.with_pages(auditor.configuration_for(Path.cwd()))
