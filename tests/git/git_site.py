"""A site in a git repository of its own, and the command run in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from seoaudit.cli.main import main

ZERO_WIDTH = "Zero\u200bwidth words."
PLAIN = "Plain words."
SETTINGS = 'select = ["hygiene/invisible-characters"]\n'


class Done(NamedTuple):
    """What a command said, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def report(self) -> dict[str, Any]:
        """The report in JSON that was written to the standard output."""
        found: dict[str, Any] = json.loads(self.out)
        return found

    @property
    def places(self) -> list[str]:
        """`path:line` of every issue in a report in JSON."""
        return [
            f"{article['path']}:{issue['line']}"
            for article in self.report["articles"]
            for issue in article["issues"]
        ]


class Site:
    """A folder under git that knows nothing of the configuration of this machine."""

    def __init__(self, root: Path, patch: pytest.MonkeyPatch, captured: Any) -> None:
        self.root = root
        self.patch = patch
        self._captured = captured
        # What is compiled of the rules serves all tests.
        patch.setenv("SEOAUDIT_CACHE_DIR", str(root.parent.parent / "cache-of-all"))
        root.mkdir(parents=True, exist_ok=True)
        for name in [name for name in os.environ if name.startswith(("GIT_", "GITHUB_"))]:
            patch.delenv(name)
        settings = {
            "GIT_CONFIG_GLOBAL": os.devnull,
            "GIT_CONFIG_NOSYSTEM": "1",
            "GIT_AUTHOR_NAME": "Ann Example",
            "GIT_AUTHOR_EMAIL": "ann@example.com",
            "GIT_COMMITTER_NAME": "Ann Example",
            "GIT_COMMITTER_EMAIL": "ann@example.com",
        }
        for name, value in settings.items():
            patch.setenv(name, value)
        self.enter()

    def enter(self, folder: str = "") -> None:
        """Make a folder of the site the current one."""
        self.patch.chdir(self.root / folder)

    def at(self, root: Path) -> Site:
        """Another folder under git, made the current one."""
        return Site(root, self.patch, self._captured)

    def git(self, *arguments: str, fails: bool = False) -> str:
        """Run git in the root; what it writes."""
        done = subprocess.run(
            ["git", *arguments], cwd=self.root, capture_output=True, text=True, check=False
        )
        assert fails or done.returncode == 0, done.stderr
        return done.stdout

    def begin(self, **files: str) -> None:
        """A first commit on `main` with the settings and files, named without `.md`."""
        self.git("init", "-q", "-b", "main")
        self.write("seoaudit.toml", SETTINGS)
        for name, text in files.items():
            self.write(f"{name}.md", text)
        self.commit()

    def write(self, path: str, text: str | bytes) -> None:
        """Write a file, line ends as they are."""
        file = self.root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())

    def remove(self, path: str) -> None:
        (self.root / path).unlink()

    def commit(self, message: str = "work") -> str:
        """Commit all that is there; the id of the commit."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)
        return self.git("rev-parse", "HEAD").strip()

    def check(self, *arguments: str) -> Done:
        """Run `seoaudit check` in this process."""
        return self.run("check", *arguments)

    def check_json(self, *arguments: str) -> Done:
        """The same, with a report in JSON."""
        return self.check(*arguments, "--format", "json")

    def run(self, *arguments: str) -> Done:
        self._captured.readouterr()
        code = main(arguments)
        told = self._captured.readouterr()
        return Done(code, told.out, told.err)

    def hook(self, name: str, command: str) -> None:
        """Install a hook; in `command`, `seoaudit` is the one under test."""
        common = self.git("rev-parse", "--git-common-dir").strip()
        file = self.root / common / "hooks" / name
        file.parent.mkdir(exist_ok=True)
        source = Path(__file__).resolve().parents[2] / "src"
        run = f"PYTHONPATH='{source}' '{sys.executable}' -m seoaudit"
        file.write_text(f"#!/bin/sh\nset -f\n{command.replace('seoaudit', run, 1)}\n", "utf-8")
        file.chmod(0o755)
