"""Which files a folder means."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from seoaudit.engine.options import UsageError
from seoaudit.engine.run import run


def make(folder: Path, names: list[str]) -> None:
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("Some words.\n")


def audited(folder: Path, *paths: str) -> list[str]:
    report = run([str(folder / path) for path in paths] or [str(folder)])
    assert not report.errors
    return [Path(article.path).relative_to(folder).as_posix() for article in report.articles]


def test_articles_by_extension(tmp_path: Path) -> None:
    wanted = ["a.md", "b.markdown", "c.mdx", "d.html", "e.htm", "f.txt", "g/h/I.MD"]
    make(tmp_path, [*wanted, "j.json", "k.css", "l.mdown", "m.pdf"])
    assert audited(tmp_path) == sorted(wanted)


@pytest.mark.parametrize(
    ("pages", "wanted"),
    [
        (["docs/CNAME", "docs/index.html", "docs/b/index.html"], ["src/a.md"]),
        (["docs/index.html"], ["docs/index.html", "src/a.md"]),
        (["docs/CNAME", "docs/b.md"], ["docs/b.md", "src/a.md"]),
    ],
    ids=["a build with the copied domain", "a site without it", "no build"],
)
def test_a_folder_that_a_build_is_published_from(
    tmp_path: Path, pages: list[str], wanted: list[str]
) -> None:
    make(tmp_path, ["package.json", "CNAME", "src/a.md", *pages])
    assert audited(tmp_path) == wanted


def test_files_that_are_no_articles_by_name(tmp_path: Path) -> None:
    make(
        tmp_path,
        [
            "README.md",
            "Read Me.txt",
            "docs/CHANGELOG.md",
            "docs/DEPLOYMENT_GUIDE.md",
            "CONTRIBUTING.md",
            "LICENSE.txt",
            "CODE_OF_CONDUCT.md",
            "SECURITY.md",
            "AGENTS.md",
            "robots.txt",
            "humans.txt",
            "ads.txt",
            "llms.txt",
            "requirements-dev.txt",
            "robots-old.txt",
            "Quicksand-OFL.txt",
            "build_log.txt",
            "_redirects.txt",
            "fef37905157843c4ae05afb82e58b988.txt",
            "logging-in.txt",
            "real.md",
        ],
    )
    assert audited(tmp_path) == ["logging-in.txt", "real.md"]
    assert audited(tmp_path, "README.md") == ["README.md"]


def test_hidden_dependencies_and_output_are_left_out(tmp_path: Path) -> None:
    make(
        tmp_path,
        [
            "package.json",
            "content/a.md",
            "content/public/b.md",
            "node_modules/x/a.md",
            ".cache/a.md",
            "_site/a.html",
            "dist/a.html",
            "public/a.html",
            "layouts/a.html",
            "archetypes/default.md",
            "_includes/a.html",
            "content/layouts/c.md",
        ],
    )
    assert audited(tmp_path) == ["content/a.md", "content/layouts/c.md", "content/public/b.md"]
    assert audited(tmp_path, "dist") == ["dist/a.html"]


def test_git_ignored_files_are_left_out(tmp_path: Path) -> None:
    make(tmp_path, ["a.md", "draft-b.md", "draft-keep.md", "sub/c.md", "sub/old/d.md"])
    (tmp_path / ".gitignore").write_text("draft-*\n!draft-keep.md\n")
    (tmp_path / "sub" / ".gitignore").write_text("old/\n")
    (tmp_path / ".git").mkdir()
    assert audited(tmp_path) == ["a.md", "draft-keep.md", "sub/c.md"]
    assert audited(tmp_path, "sub") == ["sub/c.md"]
    assert audited(tmp_path, "draft-b.md") == ["draft-b.md"]


def test_include_and_exclude(tmp_path: Path) -> None:
    make(tmp_path, ["content/a.md", "content/b.draft.md", "notes/c.md"])
    (tmp_path / "seoaudit.toml").write_text('include = ["content/"]\nexclude = ["*.draft.md"]\n')
    assert audited(tmp_path) == ["content/a.md"]
    assert audited(tmp_path, "notes/c.md") == ["notes/c.md"]


def test_each_file_once_in_order(tmp_path: Path) -> None:
    make(tmp_path, ["b.md", "a.md"])
    assert audited(tmp_path, "b.md", "", "a.md") == ["a.md", "b.md"]


def test_nothing_to_audit_is_said(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no articles in"):
        run([str(tmp_path)])


def test_missing_path_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    make(tmp_path, ["a.md"])
    report = run([str(tmp_path / "a.md"), str(tmp_path / "gone.md")])
    assert len(report.articles) == 1
    assert [error.message for error in report.errors] == ["there is no such file or folder"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every folder")
def test_unreadable_folder_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    make(tmp_path, ["a.md", "locked/b.md", "z.md"])
    (tmp_path / "locked").chmod(0)
    report = run([str(tmp_path)])
    (tmp_path / "locked").chmod(0o755)
    assert [Path(article.path).name for article in report.articles] == ["a.md", "z.md"]
    assert [Path(error.path).name for error in report.errors] == ["locked"]


def test_symbolic_link_loop_ends(tmp_path: Path) -> None:
    make(tmp_path, ["a.md"])
    (tmp_path / "loop").symlink_to(tmp_path, target_is_directory=True)
    assert audited(tmp_path) == ["a.md"]
