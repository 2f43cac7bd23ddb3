"""What `--since` compares with, and what it says where there is nothing."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest
from git_site import PLAIN, ZERO_WIDTH, Site


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    return Site(tmp_path / "site", monkeypatch, capsys)


def base(site: Site, *arguments: str) -> tuple[str, str]:
    """The name that was compared with and why."""
    found = site.check_json("--since", *arguments)
    assert found.code == 0, found.err
    return found.report["base"]["ref"], found.report["base"]["reason"]


def cloned(site: Site, tmp_path: Path, *options: str) -> Site:
    site.git("clone", "-q", *options, f"file://{site.root}", str(tmp_path / "clone"))
    return site.at(tmp_path / "clone")


def test_the_upstream_of_the_branch_comes_first(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    site.git("branch", "other")
    clone = cloned(site, tmp_path)
    assert base(clone) == ("origin/main", "the upstream of this branch")
    clone.git("checkout", "-q", "other")
    assert base(clone) == ("origin/other", "the upstream of this branch")


@pytest.mark.parametrize("head", ["a branch", "no branch"])
def test_then_the_default_branch_of_origin(site: Site, tmp_path: Path, head: str) -> None:
    site.begin(a=PLAIN)
    site.git("branch", "-m", "trunk")
    clone = cloned(site, tmp_path)
    clone.git("checkout", "-q", *(["-b", "mine"] if head == "a branch" else ["--detach"]))
    clone.git("branch", "main")
    assert base(clone) == ("origin/trunk", "the default branch of origin")


@pytest.mark.parametrize("name", ["main", "master"])
def test_then_the_one_main_branch(site: Site, name: str) -> None:
    site.begin(a=PLAIN)
    site.git("branch", "-m", name)
    site.git("checkout", "-q", "-b", "mine")
    assert base(site) == (name, "the main branch by its name")


def test_then_the_main_branch_of_origin(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    clone = cloned(site, tmp_path)
    clone.git("checkout", "-q", "-b", "mine")
    clone.git("remote", "set-head", "origin", "--delete")
    assert base(clone) == ("origin/main", "the main branch by its name")


def test_a_base_that_nobody_named_is_always_told(site: Site) -> None:
    site.begin(a=PLAIN)
    site.write("a.md", ZERO_WIDTH)
    commit = site.git("rev-parse", "main")[:8]
    told = f"1 article changed since main ({commit}, the main branch by its name)"
    assert told in site.check("--since").out
    for arguments in (("-q",), ("--format", "concise"), ("--format", "json")):
        assert f"seoaudit: {told}\n" == site.check("--since", *arguments).err
        assert site.check("--since=main", *arguments).err == ""


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["--since", "mian"], "no commit 'mian'; did you mean 'main'?", id="a typo"),
        pytest.param(["--since", "pages"], "'pages'; did you mean 'origin/pages'?", id="remote"),
        pytest.param(["--since", "zzz"], "no commit 'zzz'; see git branch --all", id="unknown"),
        pytest.param(["--since", "content"], "write it before --since", id="a path"),
        pytest.param(["--since", "main..HEAD"], "a range; name one commit", id="a range"),
        pytest.param(["--since=--help"], "there is no commit '--help'", id="an option"),
        pytest.param(["--since", "main:a.md"], "there is no commit 'main:a.md'", id="a file"),
        pytest.param(["--since", "apart"], "no history in common", id="unrelated"),
        pytest.param(["--since", "main", "--staged"], "use one", id="both"),
        pytest.param(["--since", "main", "-"], "not from standard input", id="standard input"),
        pytest.param(["--staged", "-"], "not from standard input", id="staged standard input"),
        pytest.param(["--staged", "--fix"], "where nothing is fixed", id="staged fixes"),
        pytest.param(["--since", "--record"], "--record keeps whole runs", id="record"),
        pytest.param(["--since", "main", ".."], "is not in the git repository", id="outside"),
    ],
)
def test_what_cannot_be_compared_is_one_line(
    site: Site, tmp_path: Path, arguments: list[str], told: str
) -> None:
    site.begin(a=PLAIN)
    site.git("update-ref", "refs/remotes/origin/pages", "HEAD")
    (site.root / "content").mkdir()
    site.git("checkout", "-q", "--orphan", "apart")
    site.git("commit", "-q", "--allow-empty", "-m", "apart")
    site.git("checkout", "-q", "main")
    done = site.check(*arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err
    assert done.err.startswith("seoaudit: error: ") and done.err.count("\n") == 1


def test_two_main_branches_are_not_chosen_between(site: Site) -> None:
    site.begin(a=PLAIN)
    site.git("branch", "master")
    done = site.check("--since")
    assert done.code == 2
    assert "main and master may both be the base; name it: --since REF" in done.err


def test_no_branch_to_suggest(site: Site) -> None:
    site.begin(a=PLAIN)
    site.git("branch", "-m", "trunk")
    done = site.check("--since")
    assert done.code == 2
    assert "no upstream, and there is no origin/HEAD, main or master; name the base" in done.err


def test_nothing_is_committed_yet(site: Site) -> None:
    site.git("init", "-q")
    site.write("a.md", PLAIN)
    done = site.check("--since", "main")
    assert (done.code, done.err) == (
        2,
        "seoaudit: error: there is no commit yet to compare with; --staged needs none\n",
    )


@pytest.mark.parametrize("option", ["--since", "--staged"])
def test_no_repository(site: Site, option: str) -> None:
    site.write("a.md", PLAIN)
    done = site.check(option)
    assert done.code == 2
    assert f"'{site.root}' is in no git repository; --since and --staged need one" in done.err


def test_no_work_tree(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    bare = cloned(site, tmp_path, "--bare")
    done = bare.check("--since", "main")
    assert done.code == 2
    assert "has no work tree; run seoaudit in a checkout" in done.err


def test_no_git(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    (tmp_path / "empty").mkdir()
    site.patch.setenv("PATH", str(tmp_path / "empty"))
    done = site.check("--since", "main")
    assert (done.code, done.err) == (
        2,
        "seoaudit: error: git is not installed, or not on the PATH; install it\n",
    )


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root can give a folder away"
)
def test_a_repository_of_another_user(site: Site) -> None:
    site.begin(a=PLAIN)
    for path in (site.root, site.root / ".git"):
        os.chown(path, 12345, 12345)
    done = site.check("--since", "main")
    assert done.code == 2
    allow = f"git config --global --add safe.directory {site.root}"
    assert f"belongs to another user; allow it with: {allow}" in done.err


def test_a_shallow_clone_without_the_base(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    site.git("checkout", "-q", "-b", "feature")
    site.write("a.md", ZERO_WIDTH)
    site.commit()
    site.git("checkout", "-q", "main")
    site.write("b.md", PLAIN)
    site.commit()
    site.git("checkout", "-q", "feature")
    clone = cloned(site, tmp_path, "--depth=1")
    done = clone.check("--since", "origin/main")
    assert done.code == 2
    assert "no commit 'origin/main' in this shallow clone; fetch all of it" in done.err
    assert "fetch-depth: 0" in done.err and "git fetch --unshallow" in done.err
    clone.git("fetch", "-q", "--depth=1", "origin", "main:refs/remotes/origin/main")
    done = clone.check("--since", "origin/main")
    assert done.code == 2
    assert "history from 'origin/main' on is not in this shallow clone" in done.err
    clone.git("fetch", "-q", "--unshallow")
    assert clone.check_json("--since", "origin/main").places == ["a.md:1"]


def test_a_shallow_clone_with_the_base(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    site.write("b.md", PLAIN)
    site.commit()
    site.write("b.md", ZERO_WIDTH)
    site.commit()
    clone = cloned(site, tmp_path, "--depth=2")
    assert clone.check_json("--since", "HEAD~1").places == ["b.md:1"]


def test_a_clone_without_contents_tells_what_it_lacks(site: Site, tmp_path: Path) -> None:
    site.begin(a=ZERO_WIDTH)
    site.git("config", "uploadpack.allowFilter", "true")
    site.write("a.md", PLAIN)
    site.commit()
    clone = cloned(site, tmp_path, "--filter=blob:none")
    assert clone.check_json("--since", "HEAD~1").report["summary"]["resolved"] == 1
    other = site.at(tmp_path / "other")
    other.git("clone", "-q", "--filter=blob:none", f"file://{site.root}", ".")
    other.git("config", "remote.origin.url", f"file://{tmp_path}/gone")
    done = other.check("--since", "HEAD~1")
    assert done.code == 2
    assert done.err.startswith("seoaudit: error: git failed in '") and done.err.count("\n") == 1
