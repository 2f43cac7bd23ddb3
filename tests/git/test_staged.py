"""`--staged`: the index against HEAD, whatever the work tree holds, in hooks above all."""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import pytest
from git_site import PLAIN, SETTINGS, ZERO_WIDTH, Site

HOOK = "seoaudit check --staged --format concise >> .git/said 2>&1"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    return Site(tmp_path / "site", monkeypatch, capsys)


def test_what_is_staged_not_what_lies_in_the_work_tree(site: Site) -> None:
    site.begin(a=PLAIN, b=PLAIN, c=PLAIN)
    site.write("a.md", f"{PLAIN}\n\n{ZERO_WIDTH}\n")
    site.write("b.md", f"{PLAIN}\n\nAnd more.\n")
    site.git("add", "a.md", "b.md")
    site.write("a.md", PLAIN)
    site.write("b.md", ZERO_WIDTH)
    site.write("c.md", ZERO_WIDTH)
    site.write("untracked.md", ZERO_WIDTH)
    done = site.check_json("--staged")
    assert done.places == ["a.md:3"]
    assert [article["path"] for article in done.report["articles"]] == ["a.md", "b.md"]
    head = site.git("rev-parse", "HEAD").strip()
    expected = {"ref": "HEAD", "commit": head, "reason": "", "staged": True, "deleted": 0}
    assert done.report["base"] == expected


def test_before_the_first_commit(site: Site) -> None:
    site.git("init", "-q")
    site.write("seoaudit.toml", SETTINGS)
    site.write("a.md", ZERO_WIDTH)
    site.git("add", "-A")
    site.write("b.md", ZERO_WIDTH)
    done = site.check_json("--staged")
    assert done.places == ["a.md:1"]
    assert done.report["base"]["commit"] == ""


def test_nothing_is_staged(site: Site) -> None:
    site.begin(a=PLAIN)
    site.write("a.md", ZERO_WIDTH)
    site.write("new.md", ZERO_WIDTH)
    site.git("add", "-N", "new.md")
    done = site.check("--staged")
    assert (done.code, done.out) == (0, "no article staged\n")


def test_staged_renames_and_deletions(site: Site) -> None:
    site.begin(a=f"{ZERO_WIDTH}\n\n{PLAIN}\n", b=ZERO_WIDTH)
    site.git("mv", "a.md", "moved.md")
    site.git("rm", "-q", "--cached", "b.md")
    done = site.check_json("--staged")
    assert done.places == []
    assert (done.report["summary"]["resolved"], done.report["base"]["deleted"]) == (1, 1)
    assert [article["path"] for article in done.report["articles"]] == ["moved.md"]


def test_an_article_that_is_staged_and_then_deleted(site: Site) -> None:
    site.begin()
    site.write("sub/a.md", ZERO_WIDTH)
    site.git("add", "-A")
    site.remove("sub/a.md")
    (site.root / "sub").rmdir()
    assert site.check_json("--staged").places == ["sub/a.md:1"]
    assert site.check_json("--staged", "sub/a.md").places == ["sub/a.md:1"]


def test_names_that_a_hook_is_given(site: Site) -> None:
    site.begin()
    for name in ("README.md", "a.md", "b.md", "gone.md"):
        site.write(name, ZERO_WIDTH)
    site.git("add", "-A")
    site.remove("gone.md")
    names = ("README.md", "a.md", "gone.md")
    assert site.check_json("--staged", *names).places == ["README.md:1", "a.md:1", "gone.md:1"]
    done = site.check_json("--staged", "--force-exclude", *names)
    assert done.places == ["a.md:1", "gone.md:1"]


def test_an_unfinished_merge_is_told(site: Site) -> None:
    site.begin(a=PLAIN)
    site.git("checkout", "-q", "-b", "other")
    site.write("a.md", "Theirs.\n")
    site.commit()
    site.git("checkout", "-q", "main")
    site.write("a.md", "Ours.\n")
    site.write("b.md", PLAIN)
    site.commit()
    site.git("merge", "other", fails=True)
    done = site.check_json("--staged")
    assert done.code == 2
    told = "is unmerged; resolve the conflict and stage it"
    assert done.report["errors"] == [{"path": "a.md", "message": told}]
    assert site.check_json("--since", "HEAD").code == 0


def test_a_link_is_no_article(site: Site) -> None:
    site.begin(a=ZERO_WIDTH)
    (site.root / "link.md").symlink_to("a.md")
    site.git("add", "-A")
    assert site.check_json("--staged").report["articles"] == []


def said(site: Site) -> str:
    file = site.root / ".git" / "said"
    text = file.read_text("utf-8") if file.exists() else ""
    file.unlink(missing_ok=True)
    return text


@pytest.mark.skipif(os.name != "posix", reason="the hook is a shell script")
def test_as_a_hook_of_every_kind_of_commit(site: Site) -> None:
    site.begin(a=PLAIN, b=PLAIN)
    site.hook("pre-commit", HOOK)
    site.write("a.md", f"{PLAIN}\n\n{ZERO_WIDTH}\n")
    site.write("b.md", f"{PLAIN}\n\nAnd more.\n")
    site.git("add", "a.md")
    site.git("commit", "-q", "-m", "what is staged")
    assert said(site).startswith("a.md:3:5: warning hygiene/invisible-characters")
    site.write("a.md", PLAIN)
    site.write("b.md", f"{PLAIN}\n\n{ZERO_WIDTH}\n")
    site.git("add", "a.md")
    site.git("commit", "-q", "-m", "one file", "b.md")
    assert said(site).startswith("b.md:3:5: ")
    site.write("b.md", f"{PLAIN}\n\n{ZERO_WIDTH}\n\nNew\u200bone.\n")
    site.git("commit", "-q", "-a", "-m", "all")
    text = said(site)
    assert text.startswith("b.md:5:4: ") and text.count("\n") == 1
    site.git("commit", "-q", "--allow-empty", "-m", "nothing")
    assert said(site) == "seoaudit: no article staged\n"


@pytest.mark.skipif(os.name != "posix", reason="the hook is a shell script")
def test_as_a_hook_in_a_linked_work_tree(site: Site, tmp_path: Path) -> None:
    site.begin(a=PLAIN)
    site.git("worktree", "add", "-q", "-b", "mine", str(tmp_path / "linked"))
    site.hook("pre-commit", f"cd content && {HOOK.replace('.git/said', '../said')}")
    linked = site.at(tmp_path / "linked")
    linked.write("content/a.md", ZERO_WIDTH)
    linked.git("add", "content")
    linked.git("commit", "-q", "-m", "linked")
    assert (linked.root / "said").read_text("utf-8").startswith("a.md:1:5: ")


@pytest.mark.skipif(os.name != "posix", reason="the hook is a shell script")
def test_a_hook_stops_a_commit(site: Site) -> None:
    site.begin(a=PLAIN)
    site.write("seoaudit.toml", f'{SETTINGS}fail-on = "warning"\n')
    site.commit()
    site.hook("pre-commit", "seoaudit check --staged --format json > .git/report.json")
    site.write("a.md", ZERO_WIDTH)
    site.git("commit", "-q", "-a", "-m", "worse", fails=True)
    assert site.git("log", "--format=%s").split() == ["work", "work"]
    report = json.loads((site.root / ".git" / "report.json").read_text("utf-8"))
    assert report["summary"]["warnings"] == 1
