"""Runs the `git` command."""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from seoaudit.engine.options import UsageError

# What binds git to one repository; a hook sets some of them for the one it runs in.
_OF_ONE_REPOSITORY = frozenset(
    "GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_COMMON_DIR GIT_DIR GIT_GRAFT_FILE "
    "GIT_IMPLICIT_WORK_TREE GIT_INDEX_FILE GIT_INTERNAL_SUPER_PREFIX GIT_NAMESPACE "
    "GIT_OBJECT_DIRECTORY GIT_PREFIX GIT_REPLACE_REF_BASE GIT_SHALLOW_FILE GIT_WORK_TREE".split()
)


class GitFailure(UsageError):
    """Git could not do what it was asked: one line that says what to do."""


class Git(Struct, frozen=True):
    """Runs git in a folder.

    `apart` tells that the folder is not in the repository that the environment is about.
    `settings` are put over the environment.
    """

    folder: Path
    apart: bool = False
    settings: Mapping[str, str] = {}

    def run(self, *arguments: str, given: bytes = b"") -> bytes:
        """What a command writes when it is given `given` to read. Raises `GitFailure`."""
        code, output, told = self._finished(arguments, given)
        if code:
            raise GitFailure(_explained(told, self.folder))
        return output

    def ask(self, *arguments: str) -> str | None:
        """The line that answers a question, None for a command that fails."""
        code, output, _ = self._finished(arguments, b"")
        return None if code else os.fsdecode(output).removesuffix("\n")

    def _finished(self, arguments: tuple[str, ...], given: bytes) -> tuple[int, bytes, str]:
        import subprocess

        try:
            done = subprocess.run(
                ["git", *arguments],
                cwd=self.folder,
                env=self._environment(),
                input=given,
                capture_output=True,
                check=False,
            )
        except FileNotFoundError:
            raise GitFailure("git is not installed, or not on the PATH; install it") from None
        except OSError as fault:
            raise GitFailure(f"git cannot be run: {fault.strerror or fault}") from None
        return done.returncode, done.stdout, done.stderr.decode("utf-8", "replace")

    def _environment(self) -> dict[str, str]:
        """That of this process, with messages in English, and git asking and locking nothing."""
        kept = {
            name: value
            for name, value in os.environ.items()
            if not (self.apart and name in _OF_ONE_REPOSITORY)
        }
        plain = {
            "LC_ALL": "C",
            "GIT_OPTIONAL_LOCKS": "0",
            "GIT_TERMINAL_PROMPT": "0",
            "GIT_LITERAL_PATHSPECS": "0",
        }
        return {**kept, **plain, **self.settings}


def _explained(told: str, folder: Path) -> str:
    """What git says when it fails, in one line and with what to do."""
    lines = [line.strip() for line in told.splitlines() if line.strip()]
    fatal = next((line for line in lines if line.startswith(("fatal:", "error:"))), "")
    reason = fatal.partition(": ")[2] or (lines[-1] if lines else "it does not say why")
    if "dubious ownership" in told or "unsafe repository" in told:
        allow = f"git config --global --add safe.directory {_quoted(reason) or folder}"
        return f"git refuses a repository that belongs to another user; allow it with: {allow}"
    if "not a git repository" in told:
        return f"'{folder}' is in no git repository; --since and --staged need one"
    if "must be run in a work tree" in told:
        return f"the git repository of '{folder}' has no work tree; run seoaudit in a checkout"
    return f"git failed in '{folder}': {reason}"


def _quoted(reason: str) -> str:
    return reason.split("'")[1] if reason.count("'") > 1 else ""
