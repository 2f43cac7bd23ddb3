"""What the runner of GitHub Actions takes from a log: how to command it, and how not to.

It obeys a line that begins, behind white space, with `::command`, and an older `##[command]` that
stands anywhere in a line. Source: actions/runner, `ActionCommand.cs` and
`ActionCommandManager.cs`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping

from seoaudit.language.deferred import deferred

# Wider than what the runner obeys: it trims other white space than Python does.
_COMMAND = deferred(r"[\W_]*::")


def workflow_command(name: str, properties: Mapping[str, str | int], data: str) -> str:
    """The line of a command. Nothing in the properties and the data can end it or begin another."""
    written = ",".join(
        f"{key}={value if isinstance(value, int) else _in_property(value)}"
        for key, value in properties.items()
    )
    return f"::{name}{' ' if written else ''}{written}::{_in_data(data)}"


def _in_data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _in_property(text: str) -> str:
    return _in_data(text).replace(":", "%3A").replace(",", "%2C")


def inert(lines: Iterable[str]) -> Iterator[str]:
    """Lines that the runner only shows.

    Where one of them could be a command, all stand between two that stop and resume commands.
    The word that resumes is a hash of the lines, which therefore cannot hold it.
    """
    kept = list(lines)
    if not any("##[" in line or ("::" in line and _COMMAND.match(line)) for line in kept):
        yield from kept
        return
    text = "\n".join(kept).encode("utf-8", "surrogatepass")
    token = f"seoaudit-{hashlib.sha256(text).hexdigest()}"
    yield f"::stop-commands::{token}"
    yield from kept
    yield f"::{token}::"
