"""What the paths of a run mean, for files that are there and files that are not."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.scope import Scope

FILES = [
    "a.md", "README.md", "style.css", "draft-a.md", "draft-keep.md", "content/a.md",
    "content/old/b.md", "content/public/c.md", "content/legal/d.md", "public/e.html",
    "node_modules/f.md", ".cache/g.md", "venv/h.md", "google1.html", "requirements.txt",
]  # fmt: skip


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for name in FILES:
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text("Some words.\n", "utf-8")
    (tmp_path / ".git").mkdir()
    (tmp_path / "package.json").write_text("{}", "utf-8")
    (tmp_path / "venv" / "pyvenv.cfg").write_text("", "utf-8")
    (tmp_path / ".gitignore").write_text("draft-*\n!draft-keep.md\n", "utf-8")
    (tmp_path / "content" / ".gitignore").write_text("old/\n", "utf-8")
    (tmp_path / "seoaudit.toml").write_text('exclude = ["content/legal/"]\n', "utf-8")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def scope(*paths: str) -> Scope:
    return Scope(paths, Auditor(RunOptions()))


@pytest.mark.parametrize(
    "paths",
    [
        pytest.param(["."], id="the current folder"),
        pytest.param(["content"], id="a folder below"),
        pytest.param(["content/", "a.md"], id="a folder and a file"),
        pytest.param(["draft-a.md", "public", "node_modules/f.md"], id="left out but named"),
        pytest.param(["content/../content/old"], id="a way round"),
    ],
)
def test_single_files_are_taken_up_as_the_walk_does(site: Path, paths: list[str]) -> None:
    targets, errors = scope(*paths).targets()
    named = {file: scope(*paths).name_of(site / file) for file in FILES}
    assert not errors
    assert {name for name in named.values() if name} == {target.shown for target in targets}


@pytest.mark.parametrize(
    ("paths", "file", "expected"),
    [
        pytest.param(["."], "content/gone.md", "content/gone.md", id="a file"),
        pytest.param(["gone/x"], "gone/x/a.md", "gone/x/a.md", id="a folder"),
        pytest.param(["gone/x"], "gone/a.md", None, id="beside the folder"),
        pytest.param(["gone.md"], "gone.md", "gone.md", id="named outright"),
        pytest.param(["."], "content/legal/gone.md", None, id="excluded"),
        pytest.param(["."], "content/old/gone.md", None, id="git-ignored"),
        pytest.param(["."], "node_modules/gone/a.md", None, id="left out"),
    ],
)
def test_files_that_are_not_there(
    site: Path, paths: list[str], file: str, expected: str | None
) -> None:
    assert scope(*paths).name_of(site / file) == expected


def test_paths_through_a_symbolic_link(site: Path) -> None:
    (site / "link").symlink_to(site / "content", target_is_directory=True)
    assert scope("link").name_of(site / "content" / "a.md") == "link/a.md"
