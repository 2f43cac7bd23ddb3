"""What `seoaudit check` may do over the network."""

from __future__ import annotations

from argparse import Namespace

from seoaudit.cli.arguments import Parser, a_date, add_private
from seoaudit.cli.errors import CommandError

_LIVE = ("http://", "https://")


def add_web(parser: Parser) -> None:
    """Sitemaps and links."""
    parser.add_argument(
        "--sitemap",
        metavar="URL",
        action="append",
        default=[],
        help="audit the live pages that this sitemap lists; may be repeated",
    )
    parser.add_argument(
        "--modified-since",
        metavar="DATE",
        type=a_date,
        help="of a sitemap, only the pages that changed from this day on, as it says",
    )
    parser.add_argument(
        "--check-links",
        action="store_true",
        help="ask for the addresses that articles link to, and report those that are not there",
    )
    add_private(parser)


def refuse_misplaced(arguments: Namespace) -> None:
    """Raise `CommandError` for options about the web that do not go with others."""
    if arguments.modified_since and not arguments.sitemap:
        raise CommandError("--modified-since says which pages of a sitemap; add --sitemap URL")
    live = arguments.sitemap or any(path.lower().startswith(_LIVE) for path in arguments.paths)
    if live and (arguments.staged or arguments.since is not None):
        option = "--staged" if arguments.staged else "--since"
        raise CommandError(f"live pages are not in git; leave out {option}, or the addresses")


def paths_of(arguments: Namespace) -> list[str]:
    """What is to be audited: without a path, the sitemap alone or the current folder."""
    paths: list[str] = arguments.paths
    return paths or ([] if arguments.sitemap else ["."])
