"""Wherever the command runs and whatever files are called, the same articles are meant."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

import pytest
from git_site import PLAIN, SETTINGS, ZERO_WIDTH, Site


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    return Site(tmp_path / "site", monkeypatch, capsys)


@pytest.mark.parametrize(
    "name",
    [
        pytest.param("two words.md", id="a space"),
        pytest.param('"quoted" \\ it\'s.md', id="quotes"),
        pytest.param("tab\there.md", id="a tab"),
        pytest.param("line\nend.md", id="a line end"),
        pytest.param("-option.md", id="an option"),
        pytest.param(":(top)magic*?[x].md", id="pathspec magic"),
        pytest.param("caf\u00e9.md", id="composed"),
        pytest.param("cafe\u0301.md", id="decomposed"),
        pytest.param("東京 🙂.md", id="wide"),
        pytest.param(
            "latin\udcff.md",
            id="no UTF-8",
            marks=pytest.mark.skipif(sys.platform == "darwin", reason="names are UTF-8 there"),
        ),
    ],
)
@pytest.mark.parametrize("way", ["--since", "--staged"])
def test_any_name(site: Site, name: str, way: str) -> None:
    site.begin()
    site.write(f"sub/{name}", f"{ZERO_WIDTH}\n\n{PLAIN}\n")
    site.commit()
    site.write(f"sub/{name}", f"{PLAIN}\n\n{ZERO_WIDTH}\n\nNew\u200bone.\n")
    site.git("add", "-A")
    done = site.check_json(*(["--since", "main"] if way == "--since" else ["--staged"]))
    shown = name.encode("utf-8", "backslashreplace").decode()
    assert done.places == [f"sub/{shown}:5"]


def changed(site: Site) -> None:
    site.begin()
    site.write("content/blog/a.md", f"{ZERO_WIDTH}\n\n{PLAIN}\n")
    site.write("content/b.md", PLAIN)
    site.commit()
    site.write("content/blog/a.md", f"{PLAIN}\n\n{ZERO_WIDTH}\n\nNew\u200bone.\n")
    site.write("content/new.md", ZERO_WIDTH)


@pytest.mark.parametrize(
    ("folder", "paths", "expected"),
    [
        pytest.param("", [], ["content/blog/a.md:5", "content/new.md:1"], id="root"),
        pytest.param("content", [], ["blog/a.md:5", "new.md:1"], id="folder"),
        pytest.param("content/blog", [], ["a.md:5"], id="folder below"),
        pytest.param("content/blog", [".."], ["../blog/a.md:5", "../new.md:1"], id="above"),
        pytest.param("content/blog", ["../new.md"], ["../new.md:1"], id="file above"),
        pytest.param("", ["./content//blog/"], ["content/blog/a.md:5"], id="untidy"),
    ],
)
def test_any_current_folder(site: Site, folder: str, paths: list[str], expected: list[str]) -> None:
    changed(site)
    site.enter(folder)
    assert site.check_json(*paths, "--since", "main").places == expected


def test_a_repository_elsewhere(site: Site, tmp_path: Path) -> None:
    changed(site)
    site.patch.chdir(tmp_path)
    expected = ["site/content/blog/a.md:5", "site/content/new.md:1"]
    assert site.check_json("site", "--since", "main").places == expected
    absolute = [f"{site.root}/{place.removeprefix('site/')}" for place in expected]
    assert site.check_json(str(site.root), "--since", "main").places == absolute


def test_what_a_hook_says_of_its_repository_is_not_said_of_another(
    site: Site, tmp_path: Path
) -> None:
    changed(site)
    other = site.at(tmp_path / "other")
    other.begin()
    site.patch.setenv("GIT_DIR", str(other.root / ".git"))
    site.patch.setenv("GIT_INDEX_FILE", ".git/index")
    done = other.check_json(str(site.root), "--since", "main")
    assert [Path(place).name for place in done.places] == ["a.md:5", "new.md:1"]


def test_through_a_symbolic_link(site: Site, tmp_path: Path) -> None:
    changed(site)
    (tmp_path / "link").symlink_to(site.root, target_is_directory=True)
    site.patch.chdir(tmp_path / "link" / "content")
    assert site.check_json("--since", "main").places == ["blog/a.md:5", "new.md:1"]


def test_a_linked_work_tree(site: Site, tmp_path: Path) -> None:
    site.begin(a=ZERO_WIDTH)
    site.git("worktree", "add", "-q", "-b", "mine", str(tmp_path / "linked"))
    linked = site.at(tmp_path / "linked")
    linked.write("a.md", f"{ZERO_WIDTH}\n\nNew\u200bone.\n")
    assert linked.check_json("--since", "main").places == ["a.md:3"]
    linked.git("add", "-A")
    assert linked.check_json("--staged").places == ["a.md:3"]


def test_paths_git_was_told_in_the_environment(site: Site, tmp_path: Path) -> None:
    changed(site)
    (site.root / ".git").rename(tmp_path / "kept.git")
    site.patch.setenv("GIT_DIR", "../kept.git")
    assert site.check_json("--since", "main").places == ["content/blog/a.md:5", "content/new.md:1"]
    site.enter("content")
    site.patch.setenv("GIT_DIR", "../../kept.git")
    site.patch.setenv("GIT_WORK_TREE", "..")
    assert site.check_json("--since", "main").places == ["blog/a.md:5", "new.md:1"]


@pytest.mark.parametrize("told", [".git", "{root}/.git"], ids=["relative", "absolute"])
def test_a_hook_that_has_gone_to_another_folder(site: Site, told: str) -> None:
    changed(site)
    site.patch.setenv("GIT_DIR", told.format(root=site.root))
    site.enter("content")
    assert site.check_json("--since", "main").places == ["blog/a.md:5", "new.md:1"]


def test_a_submodule_is_a_repository_of_its_own(site: Site, tmp_path: Path) -> None:
    inner = site.at(tmp_path / "inner")
    inner.begin(a=ZERO_WIDTH)
    site.enter()
    site.begin(a=PLAIN)
    allow = ("-c", "protocol.file.allow=always")
    site.git(*allow, "submodule", "add", "-q", str(inner.root), "content")
    site.commit()
    module = site.at(site.root / "content")
    module.write("a.md", f"{ZERO_WIDTH}\n\nNew\u200bone.\n")
    assert module.check_json("--since", "HEAD").places == ["a.md:3"]
    module.git("add", "-A")
    assert module.check_json("--staged").places == ["a.md:3"]
    module.commit()
    site.enter()
    done = site.check_json("--since", "main")
    assert done.places == []
    assert "seoaudit: content is a git repository of its own; run seoaudit in it\n" in done.err
    assert site.check_json("content", "--since", "HEAD~1").places == ["content/a.md:3"]
    done = site.check("a.md", "content/a.md", "--since", "main")
    assert (done.code, "run seoaudit once in each repository" in done.err) == (2, True)


def test_a_repository_that_lies_in_another(site: Site) -> None:
    site.begin(a=PLAIN)
    site.at(site.root / "vendor").begin(b=ZERO_WIDTH)
    site.enter()
    done = site.check_json("--since", "main")
    assert done.places == []
    assert "seoaudit: vendor is a git repository of its own; run seoaudit in it\n" in done.err


def test_a_sparse_checkout(site: Site, tmp_path: Path) -> None:
    site.begin()
    site.write("content/a.md", ZERO_WIDTH)
    site.write("other/b.md", ZERO_WIDTH)
    site.commit()
    site.write("content/a.md", f"{ZERO_WIDTH}\n\nNew\u200bone.\n")
    site.write("other/b.md", f"{ZERO_WIDTH}\n\nNew\u200bone.\n")
    site.commit()
    site.git("sparse-checkout", "set", "content")
    assert not (site.root / "other").exists()
    done = site.check_json("--since", "HEAD~1")
    assert done.places == ["content/a.md:3"]
    assert (done.report["base"]["deleted"], done.report["summary"]["resolved"]) == (0, 0)


@pytest.mark.parametrize("way", ["--since", "--staged"])
@pytest.mark.parametrize("autocrlf", ["true", "input", "false"])
def test_line_ends_are_no_change(site: Site, way: str, autocrlf: str) -> None:
    site.begin()
    site.git("config", "core.autocrlf", autocrlf)
    text = f"---\ntitle: A\n---\n\n# One\n\n{ZERO_WIDTH}\n\nSee [more](#x).\n"
    site.write("seoaudit.toml", 'extends = ["strict"]\n')
    site.write("a.md", text)
    site.commit()
    site.write("a.md", f"{text}\nNew\u200bone.\n".replace("\n", "\r\n"))
    if way == "--staged":
        site.git("add", "a.md")
    arguments = ["--since", "main"] if way == "--since" else ["--staged"]
    done = site.check_json(*arguments)
    assert "a.md:11" in done.places
    assert set(done.places) == {"a.md:11"}
    assert done.report["summary"]["resolved"] == 0


def test_settings_of_git_change_nothing(site: Site) -> None:
    changed(site)
    for name, value in {
        "diff.relative": "true",
        "diff.noprefix": "true",
        "diff.renames": "false",
        "diff.external": "false",
        "diff.ignoreSubmodules": "all",
        "color.ui": "always",
        "core.quotePath": "true",
        "status.relativePaths": "true",
        "log.showSignature": "true",
    }.items():
        site.git("config", name, value)
    site.patch.setenv("GIT_EXTERNAL_DIFF", "false")
    site.patch.setenv("GIT_LITERAL_PATHSPECS", "1")
    site.enter("content")
    assert site.check_json("--since", "main").places == ["blog/a.md:5", "new.md:1"]


@pytest.mark.skipif(os.name != "posix", reason="the filter is a shell command")
def test_contents_go_through_the_filters_of_a_checkout(site: Site) -> None:
    site.begin()
    site.git("config", "filter.upside.clean", "rev")
    site.git("config", "filter.upside.smudge", "rev")
    site.write(".gitattributes", "*.md filter=upside\n")
    site.write("a.md", f"{ZERO_WIDTH}\n\n{PLAIN}\n")
    site.write("b.md", f"{PLAIN}\n")
    site.commit()
    assert "enalP" in site.git("show", "HEAD:a.md") or "sdrow" in site.git("show", "HEAD:a.md")
    site.write("a.md", f"{ZERO_WIDTH}\n\n{PLAIN}\n\nNew\u200bone.\n")
    assert site.check_json("--since", "main").places == ["a.md:5"]
    site.git("add", "-A")
    assert site.check_json("--staged").places == ["a.md:5"]
    assert site.check_json("--staged").report["summary"]["resolved"] == 0


def test_sites_of_the_repository_know_of_each_other(site: Site) -> None:
    site.git("init", "-q", "-b", "main")
    for name, phone in (("one", "+1 202 555 0123"), ("two", "+1 202 555 0145")):
        settings = 'select = ["contact/other-business"]\n[business]\n'
        site.write(f"{name}/seoaudit.toml", f'{settings}name = "{name}"\nphones = ["{phone}"]\n')
        site.write(f"{name}/a.md", PLAIN)
    site.commit()
    site.write("one/a.md", "Call 202-555-0145 today.\n")
    done = site.check_json("--since", "main")
    assert done.places == ["one/a.md:1"]
    assert site.check_json("one", "--since", "main").places == []


def test_a_rule_of_the_path_counts_when_the_path_changes(site: Site) -> None:
    site.begin()
    site.write("seoaudit.toml", SETTINGS + 'exclude = ["old/"]\n')
    site.write("blog/a.md", ZERO_WIDTH)
    site.commit()
    site.write("seoaudit.toml", 'select = ["frontmatter/slug-form"]\n')
    site.commit()
    site.git("mv", "blog/a.md", "blog/Some_File Name.md")
    full = site.check_json("blog")
    assert site.check_json("--since", "main").places == full.places
