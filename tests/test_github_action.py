"""The GitHub Action: valid by its schema, and its script in the environment that Actions sets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCRIPT = ROOT / "tools" / "github_action.sh"
BAD = "---\ntitle: Drains\ntitle: Again\n---\n\nPour hot water in it.\n"
# Stands where GitHub's own command would: notes what it is asked and answers with a comment's id.
GH = """#!/bin/sh
echo "$@" >> "$GH_CALLS"
case "$*" in *--paginate*) printf '%s' "$KNOWN_COMMENT";; esac
"""


class Runner:
    """A folder with a repository, and the files that a step writes."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.repository = folder / "repository"
        self.repository.mkdir()
        (self.repository / "post.md").write_text(BAD)
        commands = folder / "bin"
        commands.mkdir()
        (commands / "gh").write_text(GH)
        (commands / "seoaudit").write_text(f'#!/bin/sh\nexec "{sys.executable}" -m seoaudit "$@"\n')
        for command in commands.iterdir():
            command.chmod(0o755)
        self.environment = {
            **os.environ,
            "PATH": f"{commands}{os.pathsep}{os.environ['PATH']}",
            "GH_CALLS": str(folder / "calls"),
            "KNOWN_COMMENT": "",
            "GITHUB_ACTIONS": "true",
            "GITHUB_REPOSITORY": "example/site",
            "GITHUB_BASE_REF": "",
            "RUNNER_TEMP": str(folder),
            "GITHUB_OUTPUT": str(folder / "output"),
            "GITHUB_STEP_SUMMARY": str(folder / "summary"),
            "SEOAUDIT": str(commands / "seoaudit"),
            "SEOAUDIT_PATHS": ".",
            "SEOAUDIT_SINCE": "auto",
            "SEOAUDIT_PRESET": "",
            "SEOAUDIT_FAIL_ON": "",
            "SEOAUDIT_COMMENT": "false",
            "SEOAUDIT_SARIF": "seoaudit.sarif",
            "PULL_REQUEST": "",
        }

    def step(self, **inputs: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            ["bash", str(SCRIPT)],
            cwd=self.repository,
            env=self.environment | inputs,
            capture_output=True,
            text=True,
            check=False,
        )

    def git(self, *arguments: str) -> None:
        identity = ("-c", "user.name=A", "-c", "user.email=a@example.com")
        command = ["git", *identity, *arguments]
        subprocess.run(command, cwd=self.repository, check=True, capture_output=True)

    @property
    def calls(self) -> list[str]:
        path = self.folder / "calls"
        return path.read_text().splitlines() if path.exists() else []


@pytest.fixture
def runner(tmp_path: Path) -> Runner:
    return Runner(tmp_path)


def test_the_action_is_valid() -> None:
    command = [sys.executable, "-m", "check_jsonschema", "--builtin-schema"]
    command += ["vendor.github-actions", str(ROOT / "action.yml")]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_annotations_summary_and_sarif(runner: Runner) -> None:
    done = runner.step()
    assert done.returncode == 1, done.stderr
    assert "::error " in done.stdout
    assert "file=post.md" in done.stdout
    assert "post.md" in (runner.folder / "summary").read_text()
    assert (runner.folder / "output").read_text() == "sarif-file=seoaudit.sarif\n"
    sarif = json.loads((runner.repository / "seoaudit.sarif").read_text())
    assert sarif["runs"][0]["results"]
    assert not runner.calls


def test_inputs_reach_the_command(runner: Runner) -> None:
    (runner.repository / "a b.md").write_text(BAD)
    done = runner.step(SEOAUDIT_PATHS=" post.md  $(touch pwned) ", SEOAUDIT_FAIL_ON="never")
    assert done.returncode == 2
    assert not (runner.repository / "pwned").exists()
    assert "a b.md" not in done.stdout
    assert runner.step(SEOAUDIT_FAIL_ON="never").returncode == 0
    assert "unknown preset 'nope'" in runner.step(SEOAUDIT_PRESET="nope").stderr


@pytest.mark.parametrize(
    ("known", "expected"),
    [
        ("", "api --silent --method POST repos/example/site/issues/7/comments"),
        ("42", "api --silent --method PATCH repos/example/site/issues/comments/42"),
    ],
    ids=["first run", "later run"],
)
def test_one_comment_a_pull_request(runner: Runner, known: str, expected: str) -> None:
    runner.step(SEOAUDIT_COMMENT="true", PULL_REQUEST="7", KNOWN_COMMENT=known)
    assert len(runner.calls) == 2
    assert runner.calls[1].startswith(expected)
    body = Path(runner.calls[1].partition("body=@")[2]).read_text()
    assert body.startswith("<!-- seoaudit report -->")


def test_a_pull_request_hears_of_what_it_broke_alone(runner: Runner) -> None:
    runner.git("init", "--initial-branch=main")
    runner.git("add", ".")
    runner.git("commit", "--message=old")
    runner.git("update-ref", "refs/remotes/origin/main", "HEAD")
    runner.git("checkout", "-b", "topic")
    (runner.repository / "new.md").write_text(BAD)
    runner.git("add", ".")
    runner.git("commit", "--message=new")
    done = runner.step(GITHUB_BASE_REF="main")
    assert done.returncode == 1, done.stderr
    assert "new.md" in done.stdout
    assert "file=post.md" not in done.stdout
