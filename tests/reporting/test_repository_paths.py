"""Paths from the root of the repository."""

from __future__ import annotations

from pathlib import Path

import pytest
from handmade_reports import issue_of, report_of

from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.repository_paths import repository_paths


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path.resolve() / "site"
    (folder / ".git").mkdir(parents=True)
    (folder / "content").mkdir()
    monkeypatch.chdir(folder / "content")
    return folder


@pytest.mark.parametrize(
    ("path", "shown"),
    [
        ("a.md", "content/a.md"),
        ("posts/../b.md", "content/b.md"),
        ("../README.md", "README.md"),
        ("../../other/a.md", "../../other/a.md"),
        ("https://example.com/a/../b", "https://example.com/a/../b"),
        ("", ""),
    ],
)
def test_from_a_folder_below_the_root(site: Path, path: str, shown: str) -> None:
    assert repository_paths()(path) == shown


def test_absolute_paths(site: Path) -> None:
    shown = repository_paths()
    assert shown(str(site / "content" / "a.md")) == "content/a.md"
    outside = str(site.parent / "site-two" / "a.md")
    assert shown(outside) == outside


@pytest.mark.parametrize("format", ["github", "sarif", "gitlab", "markdown"])
def test_what_code_hosts_show_is_named_so(site: Path, format: str) -> None:
    report = report_of({"a.md": [issue_of("it", "it")]}, (("b.md", "broken"),))
    text = "\n".join(renderer(format)(report, RenderOptions()))
    assert "content/a.md" in text and "content/b.md" in text


def test_without_a_repository_from_the_current_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    assert repository_paths()("posts/a.md") == "posts/a.md"
