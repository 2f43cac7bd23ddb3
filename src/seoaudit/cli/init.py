"""`seoaudit init`: look at a site and write a `seoaudit.toml` for it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from seoaudit.cli.arguments import Parser
from seoaudit.cli.errors import CommandError
from seoaudit.cli.streams import write_lines


def execute(argv: Sequence[str]) -> int:
    """Run the command."""
    parser = Parser("init", "Look at a site and write a seoaudit.toml for it.")
    parser.add_argument(
        "folder", nargs="?", default=".", metavar="FOLDER", help="the site (default: here)"
    )
    parser.add_argument(
        "--force", action="store_true", help="write over a seoaudit.toml that is there"
    )
    parser.add_argument("--dry-run", action="store_true", help="only print it")
    parser.add_argument(
        "--debug", action="store_true", help="show the traceback of an internal error"
    )
    arguments = parser.understood(argv)
    folder = Path(arguments.folder)
    if folder.is_file():
        raise CommandError(f"'{arguments.folder}' is a file; name the folder of the site")
    if not folder.is_dir():
        raise CommandError(f"there is no folder '{arguments.folder}'")
    from seoaudit.engine.configuration import FILE_NAME, parse_configuration
    from seoaudit.engine.site_survey import survey
    from seoaudit.engine.starter_configuration import starter_configuration

    target = folder / FILE_NAME
    if not arguments.dry_run and not arguments.force:
        _refuse_if_configured(folder, target)
    text = starter_configuration(survey(folder))
    parse_configuration(text, target)
    if arguments.dry_run:
        write_lines(text.splitlines())
        return 0
    write_lines(text.splitlines(), str(target))
    print(f"wrote {target}; read it through, then run: seoaudit check {arguments.folder}")
    return 0


def _refuse_if_configured(folder: Path, target: Path) -> None:
    from seoaudit.engine.configuration import read_configuration
    from seoaudit.engine.disk import Disk

    if target.exists():
        raise CommandError(f"'{target}' is there already; --force writes over it")
    project = folder / "pyproject.toml"
    if project.is_file() and read_configuration(project, Disk()) is not None:
        raise CommandError(
            f"'{project}' configures seoaudit already; --force writes a file that goes before it"
        )
