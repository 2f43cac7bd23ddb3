"""What a run prints in the log of GitHub Actions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from command_line import environment_of, seoaudit

ACTIONS = {"GITHUB_ACTIONS": "true"}
ARTICLE = "---\ntitle: A\ntitle: B\n---\n\nSee ##[set-output name=a]b.\n"
DUPLICATE = ("--select", "frontmatter/duplicate-key")


@pytest.fixture
def site(tmp_path: Path) -> Path:
    (tmp_path / "a.md").write_text(ARTICLE, "utf-8")
    return tmp_path


def test_annotations_and_text_without_being_asked(site: Path) -> None:
    done = seoaudit("check", *DUPLICATE, cwd=site, environment=ACTIONS)
    text = done.stdout.decode()
    assert text.startswith("::group::Annotations (1)\n::error file=a.md,line=3,")
    assert text.endswith("1 article: 1 error; score 0 of 100\n")
    assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize(
    ("arguments", "environment"),
    [
        pytest.param((), {}, id="no actions"),
        pytest.param((), {"GITHUB_ACTIONS": "false"}, id="actions not true"),
        pytest.param(("--format", "text"), ACTIONS, id="a format is asked for"),
        pytest.param(("--format", "json=out.json"), ACTIONS, id="a file is asked for"),
        pytest.param(("-o", "out.txt"), ACTIONS, id="an output file"),
    ],
)
def test_no_annotations(
    site: Path, arguments: tuple[str, ...], environment: dict[str, str]
) -> None:
    done = seoaudit("check", *DUPLICATE, *arguments, cwd=site, environment=environment)
    assert b"::" not in done.stdout and done.returncode == 1


def test_no_annotations_in_a_file_the_shell_writes(site: Path) -> None:
    with (site / "report.txt").open("wb") as file:
        subprocess.run(
            [sys.executable, "-m", "seoaudit", "check", *DUPLICATE],
            cwd=site, stdout=file, check=False, timeout=60, env=environment_of(**ACTIONS),
        )  # fmt: skip
    text = (site / "report.txt").read_text("utf-8")
    assert "frontmatter/duplicate-key" in text and "::" not in text


@pytest.mark.parametrize("format", ["text", "concise"])
def test_a_log_for_people_commands_nothing(site: Path, format: str) -> None:
    (site / "::error::x.md").write_text(ARTICLE, "utf-8")
    arguments = ("check", *DUPLICATE, "--format", format)
    plain = seoaudit(*arguments, cwd=site).stdout.splitlines()
    lines = seoaudit(*arguments, cwd=site, environment=ACTIONS).stdout.splitlines()
    assert lines[0].startswith(b"::stop-commands::seoaudit-")
    assert lines[-1].strip(b":") == lines[0].removeprefix(b"::stop-commands::")
    assert lines[1:-1] == plain
