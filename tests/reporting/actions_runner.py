"""Reads a log as the runner of GitHub Actions does.

Written after what `ActionCommand.TryParseV2`, `ActionCommand.TryParse` and
`ActionCommandManager.TryProcessCommand` of actions/runner do.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_KNOWN = {
    "error", "warning", "notice", "debug", "group", "endgroup", "set-output", "save-state",
    "set-env", "add-path", "add-mask", "add-matcher", "remove-matcher", "echo", "stop-commands",
}  # fmt: skip


class Command(NamedTuple):
    """A command that the runner carries out."""

    name: str
    properties: dict[str, str]
    data: str


def commands(log: str) -> list[Command]:
    """The commands in a log that are carried out, those that stop and resume left out."""
    known, token, found = set(_KNOWN), "", []
    for line in re.split("\r\n|\r|\n", log):
        command = _current(line, known) or _older(line, known)
        if command is None:
            continue
        if token:
            if command.name == token:
                known.discard(token)
                token = ""
        elif command.name == "stop-commands":
            token = command.data
            known.add(token)
        else:
            found.append(command)
    assert not token, "commands stay stopped after the report"
    return found


def _current(line: str, known: set[str]) -> Command | None:
    line = line.lstrip()
    end = line.find("::", 2)
    if not line.startswith("::") or end < 0:
        return None
    name, _, written = line[2:end].partition(" ")
    if name not in known:
        return None
    pairs = (part.partition("=") for part in written.strip().split(",") if part)
    properties = {key: _unescaped(value, ":,") for key, _, value in pairs}
    return Command(name, properties, _unescaped(line[end + 2 :], ""))


def _older(line: str, known: set[str]) -> Command | None:
    start = line.find("##[")
    end = line.find("]", start)
    if start < 0 or end < 0:
        return None
    name = line[start + 3 : end].partition(" ")[0]
    return Command(name, {}, line[end + 1 :]) if name in known else None


def _unescaped(text: str, more: str) -> str:
    for mark in f"\r\n{more}%":
        text = text.replace(f"%{ord(mark):02X}", mark)
    return text
