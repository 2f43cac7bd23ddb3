"""`--since`: what is new in what has changed, wherever it stands now."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from git_site import PLAIN, SETTINGS, ZERO_WIDTH, Site

BUSINESS = """\
select = ["cta/missing"]
[business]
name = "Fernhill Plumbing"
"""
SERVICE = """\
# Clearing a blocked drain

At Fernhill Plumbing, we specialize in drains. Our licensed plumbers clear grease, hair and roots
from drains in old houses and new ones, with cameras that show where the trouble sits and with
water jets that take it away without harm to the pipe. Emergency service is part of what we do.

Pour a kettle of hot water down a slow drain once a week, keep fat out of the sink, and fit a
strainer over every outlet. When the water stands still, our experienced team can find the cause,
clear it and show you what it was. Landlords ask us for yearly inspections, and we tell them what
the pipes are going to need in the years to come, so that nobody is surprised by a flood.
"""
CALL = "\nCall us today at [202-555-0123](tel:+12025550123).\n"


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    return Site(tmp_path / "site", monkeypatch, capsys)


def text(*paragraphs: str) -> str:
    return "# A heading\n\n" + "\n\n".join(paragraphs) + "\n"


def test_only_new_issues_of_changed_articles(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH, PLAIN), b=text(ZERO_WIDTH), c=text(PLAIN))
    site.write("a.md", text(ZERO_WIDTH, PLAIN, "And one\u200bmore."))
    site.write("c.md", text(PLAIN, PLAIN))
    done = site.check_json("--since", "main")
    assert done.places == ["a.md:7"]
    assert [article["path"] for article in done.report["articles"]] == ["a.md", "c.md"]
    assert done.report["base"] == {
        "ref": "main",
        "commit": site.git("rev-parse", "main").strip(),
        "reason": "",
        "staged": False,
        "deleted": 0,
    }
    assert done.report["summary"]["resolved"] == 0


def test_a_removed_call_to_action_is_reported(site: Site) -> None:
    site.begin(a=SERVICE + CALL)
    site.write("seoaudit.toml", BUSINESS)
    site.commit()
    site.write("a.md", SERVICE)
    done = site.check("--since", "main", "--format", "concise")
    assert re.match(r"a\.md:1:\d+: warning cta/missing ", done.out)
    site.commit()
    site.write("a.md", SERVICE + CALL)
    assert site.check_json("--since", "HEAD").report["summary"]["resolved"] == 1


def test_what_moves_is_not_new(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH, PLAIN, "Another\u200bone."))
    site.write("a.md", text("A new beginning.", "Another\u200bone.", PLAIN, ZERO_WIDTH))
    done = site.check_json("--since", "main")
    assert done.places == []
    assert done.report["summary"]["resolved"] == 0


def test_of_equal_issues_the_one_on_a_new_line_is_new(site: Site) -> None:
    link = "Zero\u200bwidth"
    site.begin(a=text(f"First {link}.", f"Second {link}."))
    site.write("a.md", text(f"Before {link}.", f"First {link}.", PLAIN, f"Second {link}."))
    done = site.check_json("--since", "main")
    assert done.places == ["a.md:3"]
    site.check("--since", "main", "--fix")
    assert (site.root / "a.md").read_text("utf-8").splitlines()[2::2] == [
        "Before Zerowidth.", f"First {link}.", PLAIN, f"Second {link}.",
    ]  # fmt: skip


def test_what_is_suppressed_is_neither_mended_nor_new(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH, "Another\u200bone."))
    off = "<!-- seoaudit-disable-next-line hygiene/invisible-characters -- a quotation -->"
    site.write("a.md", text(f"{off}\n{ZERO_WIDTH}", "Another\u200bone."))
    done = site.check_json("--since", "main")
    assert (done.places, done.report["summary"]["resolved"]) == ([], 0)
    site.commit()
    site.write("a.md", text(ZERO_WIDTH, "Another\u200bone."))
    assert site.check_json("--since", "HEAD").places == ["a.md:3"]


def test_what_was_mended_is_counted(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH, "Another\u200bone."), b=text(ZERO_WIDTH))
    site.write("a.md", text(PLAIN))
    site.remove("b.md")
    done = site.check("--since", "main")
    base = site.git("rev-parse", "main")[:8]
    assert done.out.startswith(
        f"1 article changed since main ({base}), 1 deleted: no new issues; 3 resolved;"
    )
    assert done.code == 0


@pytest.mark.parametrize("told", [True, False], ids=["told to git", "not told to git"])
def test_a_renamed_article_is_followed(site: Site, told: bool) -> None:
    site.begin(a=text(ZERO_WIDTH, *(f"Paragraph {number}." for number in range(9))))
    site.write("sub/b.md", (site.root / "a.md").read_bytes() + b"\nNew\xe2\x80\x8bissue.\n")
    site.remove("a.md")
    if told:
        site.git("add", "-A")
    done = site.check_json("--since", "main")
    assert done.places == ["sub/b.md:23"]
    assert (done.report["summary"]["resolved"], done.report["base"]["deleted"]) == (0, 0)
    assert site.check_json("sub", "--since", "main").places == ["sub/b.md:23"]


def test_an_article_that_changed_its_format_was_read_in_the_old_one(site: Site) -> None:
    words = "<p>Some words of a page that stay as they are.</p>\n" * 8
    site.begin()
    site.write("a.html", f"<!doctype html>\n<title>A</title>\n<!-- Zero\u200bwidth -->\n{words}")
    site.commit()
    site.git("mv", "a.html", "a.txt")
    assert site.check_json("--since", "main").places == ["a.txt:3"]


def test_new_articles_count_whole(site: Site) -> None:
    site.begin(a=PLAIN)
    site.write(".gitignore", "ignored.md\n")
    for name in ("new.md", "sub/new.md", "ignored.md", "README.md", "data.csv"):
        site.write(name, ZERO_WIDTH)
    assert site.check_json("--since", "main").places == ["new.md:1", "sub/new.md:1"]
    site.git("add", "-A")
    assert site.check_json("--since", "main").places == ["new.md:1", "sub/new.md:1"]


def test_an_article_that_git_was_told_to_forget(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH))
    site.git("rm", "-q", "--cached", "a.md")
    site.write("a.md", text(*(f"Paragraph {number}." for number in range(99)), ZERO_WIDTH))
    done = site.check_json("--since", "main")
    assert done.places == []
    assert (done.report["summary"]["resolved"], done.report["base"]["deleted"]) == (0, 0)


def test_only_what_paths_and_configuration_take_up(site: Site) -> None:
    site.begin()
    site.write("seoaudit.toml", SETTINGS + 'include = ["content/"]\nexclude = ["content/old/"]\n')
    site.commit()
    for name in ("content/a.md", "content/b/c.md", "content/old/d.md", "notes/e.md"):
        site.write(name, ZERO_WIDTH)
    assert site.check_json("--since", "main").places == ["content/a.md:1", "content/b/c.md:1"]
    assert site.check_json("--since", "main", "content/b").places == ["content/b/c.md:1"]
    assert site.check_json("--since", "main", "notes/e.md").places == ["notes/e.md:1"]
    assert site.check_json("--since", "main", "notes").places == []


def test_what_comes_from_an_excluded_folder_is_new(site: Site) -> None:
    site.begin()
    site.write("seoaudit.toml", SETTINGS + 'exclude = ["drafts/"]\n')
    site.write("drafts/a.md", text(ZERO_WIDTH, PLAIN, PLAIN))
    site.commit()
    site.git("mv", "drafts/a.md", "a.md")
    assert site.check_json("--since", "main").places == ["a.md:3"]
    site.commit()
    site.git("mv", "a.md", "drafts/a.md")
    done = site.check_json("--since", "HEAD")
    assert (done.report["summary"]["resolved"], done.report["base"]["deleted"]) == (1, 1)


def test_compared_with_the_merge_base_not_with_the_branch(site: Site) -> None:
    site.begin(a=text(ZERO_WIDTH, PLAIN), b=text(PLAIN))
    site.git("checkout", "-q", "-b", "feature")
    site.write("a.md", text(ZERO_WIDTH, PLAIN, "Mine\u200bnow."))
    site.commit()
    site.git("checkout", "-q", "main")
    site.write("a.md", text(PLAIN, PLAIN))
    site.write("b.md", text("Theirs\u200bnow."))
    site.commit()
    site.git("checkout", "-q", "feature")
    done = site.check_json("--since", "main")
    assert done.places == ["a.md:7"]
    assert [article["path"] for article in done.report["articles"]] == ["a.md"]
    assert done.report["base"]["commit"] == site.git("merge-base", "main", "HEAD").strip()


def test_paths_that_are_gone(site: Site) -> None:
    site.begin(a=ZERO_WIDTH, b=ZERO_WIDTH)
    site.write("old/c.md", ZERO_WIDTH)
    site.commit()
    site.git("rm", "-q", "-r", "a.md", "old")
    done = site.check_json("--since", "HEAD", "a.md", "old", "b.md")
    assert (done.code, done.report["summary"]["resolved"]) == (0, 2)
    done = site.check("--since", "HEAD", "never.md")
    assert done.code == 2
    assert "never.md: there is no such file or folder" in done.out


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_any_number_of_processes(site: Site, jobs: str) -> None:
    site.begin(**{f"a{number}": text(ZERO_WIDTH, f"Number {number}.") for number in range(60)})
    for number in range(60):
        site.write(f"a{number}.md", text(PLAIN, ZERO_WIDTH, f"New\u200b{number}."))
    done = site.check_json("--since", "main", "-j", jobs)
    assert done.places == sorted(f"a{number}.md:7" for number in range(60))


def test_kept_results_change_nothing(site: Site, tmp_path: Path) -> None:
    site.begin(a=text(ZERO_WIDTH, PLAIN))
    site.write("a.md", text(ZERO_WIDTH, "New\u200bone."))
    arguments = ("--since", "main", "--cache-dir", str(tmp_path / "cache"))
    first, second = (site.check_json(*arguments) for _ in range(2))
    assert first.out == second.out
    assert first.places == ["a.md:5"]


def test_an_article_that_could_not_be_read_before_is_told(site: Site) -> None:
    site.begin()
    site.write("a.md", b"caf\xe9\n")
    site.commit()
    site.write("a.md", ZERO_WIDTH)
    done = site.check_json("--since", "main")
    assert done.places == ["a.md:1"]
    assert "seoaudit: a.md: as it was it could not be audited" in done.err


@pytest.mark.parametrize(
    ("arguments", "told_on"),
    [
        pytest.param((), "out", id="text"),
        pytest.param(("-q",), "err", id="quiet"),
        pytest.param(("--format", "concise"), "err", id="concise"),
        pytest.param(("--format", "json"), "err", id="json"),
        pytest.param(("-o", "report.txt"), "err", id="in a file"),
    ],
)
def test_that_nothing_changed_is_said(site: Site, arguments: tuple[str, ...], told_on: str) -> None:
    site.begin(a=ZERO_WIDTH)
    site.write("notes.csv", "a,b\n")
    done = site.check("--since", "main", *arguments)
    assert done.code == 0
    assert "no article changed since main (" in getattr(done, told_on)
    assert "1 changed file is no article, or is left out" in done.err


def test_settings_are_checked_although_nothing_changed(site: Site) -> None:
    site.begin(a=PLAIN)
    done = site.check("--since", "main", "--select", "no-such-rule")
    assert (done.code, done.out) == (2, "")
    assert "no-such-rule" in done.err


def test_nothing_is_written_to_the_repository(site: Site) -> None:
    site.begin(a=ZERO_WIDTH)
    site.write("a.md", text(ZERO_WIDTH, PLAIN))
    site.write("new.md", PLAIN)
    before = {file: file.read_bytes() for file in (site.root / ".git").rglob("*") if file.is_file()}
    (site.root / ".git" / "index.lock").touch()
    assert site.check("--since", "main").code == 0
    (site.root / ".git" / "index.lock").unlink()
    after = {file: file.read_bytes() for file in (site.root / ".git").rglob("*") if file.is_file()}
    assert after == before
