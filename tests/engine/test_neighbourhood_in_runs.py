"""Runs over articles that are judged by the files beside them."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.cli.main import main
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import RunOptions
from seoaudit.engine.report import Report
from seoaudit.engine.run import run

DAY = date(2026, 1, 1)
SELECTED = ("links/broken-internal", "images/file-missing", "frontmatter/cms-schema")
BROKEN = "backend: { name: x }\ncollections: [\n"
GOOD = """\
backend: { name: x }
collections:
  - { name: blog, folder: content, fields: [{ name: t }] }
"""


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    for path, text in {
        "hugo.toml": "",
        "content/a.md": "---\nt: A\n---\n[b](/b/) [c](/c/#there) ![x](/x.png)\n",
        "content/b.md": "---\nt: B\n---\n[a](a.md#here)\n",
        "content/c.md": "---\nt: C\n---\n## There\n",
        "static/x.png": "",
        "static/y.png": "",
    }.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text(text)
    return folder


def told(report: Report) -> dict[str, list[str]]:
    assert not report.errors
    return {
        Path(article.path).name: [issue.excerpt for issue in article.issues]
        for article in report.articles
    }


def options(**more: object) -> RunOptions:
    given: dict[str, object] = {"select": SELECTED, "today": DAY, "jobs": 1, "debug": True}
    return RunOptions(**(given | more))  # type: ignore[arg-type]


def test_a_result_depends_on_no_selection_of_articles(site: Path) -> None:
    whole = told(run([str(site)], options()))
    assert whole == {"a.md": [], "b.md": ["a.md#here"], "c.md": []}
    for name in whole:
        assert told(run([str(site / "content" / name)], options())) == {name: whole[name]}
    assert told(run([str(site)], options(jobs=2))) == whole


def test_standard_input_has_the_neighbours_of_its_name(
    site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site)
    given = options(stdin=b"[b](/b/) [z](/z/)", stdin_filename="content/new.md")
    assert told(run(["-"], given)) == {"new.md": ["/z/"]}


@pytest.mark.parametrize(
    ("change", "path", "article", "expected"),
    [
        ("move", "content/b.md", "a.md", ["/b/"]),
        ("remove", "static/x.png", "a.md", ["![x](/x.png)"]),
        ("## Elsewhere\n", "content/c.md", "a.md", ["/c/#there"]),
        ("## Here\n", "content/a.md", "b.md", []),
        (GOOD.replace("name: t }", "name: u }"), "static/admin/config.yml", "c.md", ["---"]),
    ],
    ids=["page", "image", "place gone", "place come", "schema"],
)
def test_kept_results_do_not_outlive_what_they_rest_on(
    site: Path, tmp_path: Path, change: str, path: str, article: str, expected: list[str]
) -> None:
    kept = options(cache=True, cache_dir=str(tmp_path / "kept"))
    before = told(run([str(site)], kept))
    notes: list[str] = []
    assert told(run([str(site)], kept, note=notes.append)) == before
    assert notes == []
    file = site / path
    if change == "move":
        file.rename(site / "content" / "z.md")
    elif change == "remove":
        file.unlink()
    else:
        file.parent.mkdir(exist_ok=True)
        file.write_text(change)
    after = told(run([str(site)], kept, note=notes.append))
    assert after[article] == expected
    assert after == told(run([str(site)], options()))
    assert any(article in note for note in notes)


def test_a_broken_schema_is_one_error_of_the_site(site: Path) -> None:
    (site / "static/admin").mkdir()
    (site / "static/admin/config.yml").write_text(BROKEN)
    for given in (options(), options(jobs=2)):
        report = run([str(site)], given)
        (issue,) = report.site_issues
        assert (issue.rule, issue.severity) == ("frontmatter/cms-schema", "error")
        assert "static/admin/config.yml:3" in issue.message
        assert not any("cms" in one.rule for one in report.issues)
    assert run([str(site)], options(select=("links",))).site_issues == ()


def test_a_broken_schema_fails_the_command(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(site)
    (site / "static/admin").mkdir()
    (site / "static/admin/config.yml").write_text(BROKEN)
    assert main(["check", ".", "--select", "frontmatter/cms-schema", "--format", "concise"]) == 1
    assert "static/admin/config.yml:3 cannot be read" in capsys.readouterr().out
    (site / "static/admin/config.yml").write_text(GOOD)
    assert main(["check", ".", "--select", "frontmatter/cms-schema", "--format", "concise"]) == 0


def test_files_are_as_they_were_first_seen(tmp_path: Path) -> None:
    (tmp_path / "b").mkdir()
    (tmp_path / "a.md").write_text("abc")
    files = Disk()
    folder = tmp_path.as_posix()
    assert dict(files.names(folder)) == {"a.md": False, "b": True}
    (tmp_path / "c.md").write_text("")
    assert list(files.names(folder)) == ["a.md", "b"]
    assert (files.head(f"{folder}/a.md", 2), files.head(f"{folder}/z.md", 2)) == (b"ab", b"")
    assert dict(files.names(f"{folder}/none")) == {}
