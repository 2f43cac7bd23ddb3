"""A baseline together with git: merged, and beside `--since`."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from git_site import PLAIN, ZERO_WIDTH, Site

NAME = ".seoaudit-baseline.json"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    return Site(tmp_path / "site", monkeypatch, capsys)


def test_branches_that_mend_different_articles_merge(site: Site) -> None:
    site.begin(**{f"a{number}": ZERO_WIDTH for number in range(9)})
    site.run("baseline")
    site.commit()
    for branch, name in (("first", "a1.md"), ("second", "a4.md"), ("third", "a7.md")):
        site.git("checkout", "-q", "-b", branch, "main")
        site.write(name, PLAIN)
        assert site.run("baseline", "--prune").code == 0
        site.commit()
    site.git("checkout", "-q", "main")
    for branch in ("first", "second", "third"):
        site.git("merge", "-q", "--no-edit", branch)
    done = site.check_json()
    assert done.places == []
    assert (done.report["summary"]["known"], done.report["summary"]["outdated"]) == (6, 0)


def test_branches_that_add_in_one_place_keep_the_lines_of_both(site: Site) -> None:
    site.begin(a=ZERO_WIDTH, z=ZERO_WIDTH)
    site.run("baseline")
    site.commit()
    for branch in ("first", "second"):
        site.git("checkout", "-q", "-b", branch, "main")
        site.write(f"{branch}.md", ZERO_WIDTH)
        site.run("baseline")
        site.commit()
    site.git("merge", "-q", "first", fails=True)
    done = site.check()
    assert done.code == 2
    assert f"{NAME}:5: a merge is not finished here; keep the lines of both sides" in done.err
    lines = (site.root / NAME).read_text("utf-8").splitlines(keepends=True)
    kept = [line for line in lines if not line.startswith(("<<<", "===", ">>>"))]
    site.write(NAME, "".join(kept))
    site.git("add", "-A")
    assert site.check_json().places == []


def test_what_is_new_and_known_is_not_reported(site: Site) -> None:
    site.begin(a=f"{ZERO_WIDTH}\n")
    site.write("a.md", f"{ZERO_WIDTH}\n\n{ZERO_WIDTH}\n\n{PLAIN}\n")
    site.run("baseline")
    done = site.check_json("--since", "main")
    assert (done.places, done.report["summary"]["known"]) == ([], 1)
    assert site.check_json("--since", "main", "--no-baseline").places == ["a.md:3"]
    site.write("a.md", f"{ZERO_WIDTH}\n\n{ZERO_WIDTH}\n\n{PLAIN}\n\n{ZERO_WIDTH}\n")
    done = site.check_json("--since", "main")
    assert (len(done.places), done.report["summary"]["known"]) == (1, 1)


def test_what_was_mended_since_is_outdated_in_the_baseline(site: Site) -> None:
    site.begin(a=ZERO_WIDTH, b=ZERO_WIDTH, c=ZERO_WIDTH)
    site.run("baseline")
    site.commit()
    site.write("a.md", PLAIN)
    site.remove("b.md")
    summary = site.check_json("--since", "main").report["summary"]
    assert (summary["resolved"], summary["outdated"]) == (2, 2)
