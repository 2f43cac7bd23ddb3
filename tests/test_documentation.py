"""What the documentation shows runs as it stands there."""

from __future__ import annotations

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

from seoaudit import audit
from seoaudit.cli.main import main
from seoaudit.engine.configuration import parse_configuration

ROOT = Path(__file__).resolve().parent.parent
README = (ROOT / "README.md").read_text("utf-8")
ARTICLE = "---\ntitle: A post about backs\n---\n\nZero\u200bwidth words.\n"


def blocks(text: str, language: str) -> list[str]:
    return re.findall(rf"^```{language}\n(.*?)^```$", text, re.M | re.S)


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    (tmp_path / "content").mkdir()
    (tmp_path / "content" / "post.md").write_text(ARTICLE, "utf-8")
    (tmp_path / "draft.md").write_text(ARTICLE, "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


COMMANDS = [
    line.partition("#")[0].strip()
    for block in blocks(README, "sh")
    for line in block.splitlines()
    if line.startswith("seoaudit ")
]


@pytest.mark.parametrize("command", COMMANDS)
def test_readme_command(command: str, site: Path) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src")}
    run = command.replace("seoaudit", f"{shlex.quote(sys.executable)} -m seoaudit", 1)
    finished = subprocess.run(
        run, shell=True, cwd=site, env=environment, capture_output=True, text=True, check=False
    )
    assert finished.returncode in (0, 1), finished.stderr
    assert finished.stdout


def test_readme_python(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (example,) = blocks(README, "python")
    exec(compile(example, "README.md", "exec"), {})
    assert "content/post.md 5 hygiene/invisible-characters" in capsys.readouterr().out


@pytest.mark.parametrize("page", ["README.md", "docs/configuration.md"])
def test_configuration_examples_are_accepted(page: str, tmp_path: Path) -> None:
    examples = blocks((ROOT / page).read_text("utf-8"), "toml")
    assert examples
    for example in examples:
        assert parse_configuration(example, tmp_path / "seoaudit.toml") is not None


@pytest.mark.parametrize(
    "example", blocks((ROOT / "docs" / "suppressions.md").read_text("utf-8"), "markdown")
)
def test_every_suppression_of_an_example_suppresses_something(example: str, site: Path) -> None:
    (site / "example.md").write_text(example, "utf-8")
    (article,) = audit("example.md").articles
    assert len(article.suppressed) == len(re.findall(r"seoaudit-disable-|^  \w+/", example, re.M))
    assert not any(issue.category == "suppressions" for issue in article.issues)


def test_rule_example_in_the_guide_is_a_rule(site: Path) -> None:
    guide = (ROOT / "docs" / "add-a-rule.md").read_text("utf-8")
    example = re.search(r"^````markdown\n(.*?)^````$", guide, re.M | re.S)
    assert example is not None
    (site / "own").mkdir()
    (site / "own" / "short-words.md").write_text(example[1], "utf-8")
    (site / "seoaudit.toml").write_text('rules-folder = "own"\nselect = ["house"]\n')
    assert main(["rules", "--test"]) == 0


def test_documents_link_to_what_is_there() -> None:
    pages = [*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md"), ROOT / "rules" / "README.md"]
    for page in pages:
        for target in re.findall(r"\]\(([^)#:]+)\)", page.read_text("utf-8")):
            assert (page.parent / target).exists(), f"{page.name} links to {target}"


def test_picture_of_the_report_is_current() -> None:
    made = subprocess.run(
        [sys.executable, "tools/terminal_picture.py"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    ).stdout
    current = (ROOT / "docs" / "report.svg").read_text("utf-8")
    assert made == current, "run: python tools/terminal_picture.py > docs/report.svg"
