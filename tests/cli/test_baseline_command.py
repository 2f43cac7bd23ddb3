"""`seoaudit baseline`, and `check` with what it wrote."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from seoaudit.cli.main import main

NAME = ".seoaudit-baseline.json"
BAD = "Zero\u200bwidth words.\n"
GOOD = "Plain words.\n"
SETTINGS = 'select = ["hygiene/invisible-characters", "hygiene/mojibake"]\n'
MOJIBAKE = "Every 4‚Äì6 weeks.\n"


class Done(NamedTuple):
    code: int
    out: str
    err: str


class Site:
    """A configured folder, the current one."""

    def __init__(self, root: Path, captured: Any) -> None:
        self.root = root
        self._captured = captured
        self.write("seoaudit.toml", SETTINGS)

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, "utf-8")

    def run(self, *arguments: str) -> Done:
        self._captured.readouterr()
        code = main(arguments)
        told = self._captured.readouterr()
        return Done(code, told.out, told.err)

    def known(self, path: str = NAME) -> list[tuple[str, str, int]]:
        """Path, rule and count of every entry of a baseline."""
        entries = json.loads((self.root / path).read_text("utf-8"))["issues"]
        return [(one["path"], one["rule"].partition("/")[2], one["count"]) for one in entries]

    def places(self, *arguments: str) -> list[str]:
        """`path:line` of what a check reports."""
        done = self.run("check", *arguments, "--format", "concise")
        return [":".join(line.split(":")[:2]) for line in done.out.splitlines()]

    def summary(self, *arguments: str) -> dict[str, int]:
        done = self.run("check", *arguments, "--format", "json")
        found: dict[str, int] = json.loads(done.out)["summary"]
        return found


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Any) -> Site:
    (tmp_path / "site").mkdir()
    monkeypatch.chdir(tmp_path / "site")
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return Site(tmp_path / "site", capsys)


def test_what_is_known_is_not_reported(site: Site) -> None:
    site.write("a.md", f"{BAD}\n{MOJIBAKE}")
    site.write("sub/b.md", BAD)
    done = site.run("baseline")
    assert (done.code, done.out) == (0, f"{NAME}: 3 known issues in 2 articles; 3 added\n")
    assert site.known() == [
        ("a.md", "invisible-characters", 1),
        ("a.md", "mojibake", 1),
        ("sub/b.md", "invisible-characters", 1),
    ]
    done = site.run("check")
    assert done.code == 0
    assert done.out.startswith("2 articles: no issues; 3 known to the baseline; score ")
    site.write("a.md", f"{GOOD}\n{MOJIBAKE}\n{BAD}\nAnother\u200bone.\n")
    assert site.places() == ["a.md:7"]
    assert site.summary()["known"] == 3


def test_equal_issues_are_counted(site: Site) -> None:
    site.write("a.md", f"First.\n\n{BAD}\nThen.\n\n{BAD}")
    site.run("baseline")
    assert site.known() == [("a.md", "invisible-characters", 2)]
    assert site.places() == []
    site.write("a.md", f"First.\n\n{BAD}\nThen.\n\n{BAD}\nAt last.\n\n{BAD}")
    assert site.places() == ["a.md:11"]
    site.write("a.md", f"First.\n\n{BAD}")
    assert (site.summary()["known"], site.summary()["outdated"]) == (1, 1)


def test_what_no_longer_occurs_is_told_and_pruned(site: Site) -> None:
    site.write("a.md", f"{BAD}\n{MOJIBAKE}")
    site.write("b.md", BAD)
    site.run("baseline")
    site.write("a.md", f"{BAD}\nNew\u200bone.\n")
    (site.root / "b.md").unlink()
    told = "2 known issues no longer occur (to remove: 'seoaudit baseline --prune')"
    done = site.run("check", "--fail-on", "never")
    assert told in " ".join(done.out.split())
    assert "no longer" not in site.run("check", "a.md", "--select", "readability").out
    done = site.run("baseline", "--prune")
    expected = f"{NAME}: 1 known issue in 1 article; 2 that no longer occur removed\n"
    assert (done.code, done.out) == (0, expected)
    assert site.known() == [("a.md", "invisible-characters", 1)]
    assert site.places() == ["a.md:3"]
    assert site.summary()["outdated"] == 0


def test_writing_anew_takes_in_and_throws_out(site: Site) -> None:
    site.write("a.md", BAD)
    site.run("baseline")
    site.write("a.md", MOJIBAKE)
    done = site.run("baseline")
    assert done.out.endswith("1 added, 1 that no longer occurs removed\n")
    assert site.run("baseline").out.endswith("; nothing changed\n")
    assert site.known() == [("a.md", "mojibake", 1)]
    site.write("a.md", GOOD)
    assert site.run("baseline").out == f"{NAME}: empty; 1 that no longer occurs removed\n"
    assert site.known() == []


def test_nothing_to_write(site: Site) -> None:
    site.write("a.md", GOOD)
    done = site.run("baseline")
    assert (done.code, done.out) == (0, "no issues, so there is no baseline to write\n")
    assert not (site.root / NAME).exists()
    done = site.run("baseline", "--prune")
    assert (done.code, done.err) == (
        2,
        f"seoaudit: error: there is no baseline {NAME} to prune\n",
    )


def test_what_was_not_asked_stays(site: Site) -> None:
    site.write("a.md", f"{BAD}\n{MOJIBAKE}")
    site.write("b.md", BAD)
    site.run("baseline")
    for name in ("a.md", "b.md"):
        site.write(name, GOOD)
    site.run("baseline", "a.md", "--select", "hygiene/mojibake")
    assert site.known() == [
        ("a.md", "invisible-characters", 1),
        ("b.md", "invisible-characters", 1),
    ]
    assert site.summary("a.md")["outdated"] == 1
    assert site.summary("a.md", "--select", "hygiene/mojibake")["outdated"] == 0
    assert site.summary()["outdated"] == 2
    site.run("baseline", "--prune", "b.md")
    assert site.known() == [("a.md", "invisible-characters", 1)]


def test_of_a_preset(site: Site) -> None:
    site.write("a.md", f"{BAD}\n{MOJIBAKE}")
    site.write("seoaudit.toml", 'select = ["title"]\n')
    site.run("baseline", "--preset", "recommended")
    assert ("a.md", "mojibake", 1) in site.known()
    assert site.summary("--preset", "recommended")["outdated"] == 0


def test_a_rule_that_is_no_longer_asked_by_the_configuration_is_outdated(site: Site) -> None:
    site.write("a.md", f"{BAD}\n{MOJIBAKE}")
    site.run("baseline")
    site.write("seoaudit.toml", 'select = ["hygiene/mojibake"]\n')
    assert site.summary()["outdated"] == 1
    site.run("baseline", "--prune")
    assert site.known() == [("a.md", "mojibake", 1)]


@pytest.mark.parametrize(
    ("current", "path"),
    [
        pytest.param(".", ".", id="root"),
        pytest.param(".", "./sub/b.md", id="file"),
        pytest.param("sub", "b.md", id="in the folder"),
        pytest.param("sub", "..", id="above"),
    ],
)
def test_known_from_wherever_it_is_checked(
    site: Site, monkeypatch: pytest.MonkeyPatch, current: str, path: str
) -> None:
    site.write("sub/b.md", BAD)
    site.run("baseline")
    monkeypatch.chdir(site.root / current)
    assert site.places(path) == []
    site.write("sub/b.md", GOOD)
    assert site.summary(path)["outdated"] == 1


def test_without_a_configuration_it_is_in_the_current_folder(site: Site) -> None:
    (site.root / "seoaudit.toml").unlink()
    site.write("sub/a.md", MOJIBAKE)
    site.run("baseline", "sub", "--select", "hygiene")
    assert site.known() == [("sub/a.md", "mojibake", 1)]
    assert site.places("sub", "--select", "hygiene") == []


def test_without_a_configuration_it_is_at_the_root_of_the_repository(
    site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    (site.root / "seoaudit.toml").unlink()
    (site.root / ".git").mkdir()
    site.write("sub/a.md", MOJIBAKE)
    monkeypatch.chdir(site.root / "sub")
    done = site.run("baseline", "--select", "hygiene")
    assert done.out.startswith(f"{site.root}/{NAME}: ")
    assert site.known() == [("sub/a.md", "mojibake", 1)]
    assert site.places("a.md", "--select", "hygiene") == []


def test_each_site_has_its_own(site: Site, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("one", "two"):
        site.write(f"{name}/seoaudit.toml", SETTINGS)
        site.write(f"{name}/a.md", BAD)
    assert site.run("baseline").out.splitlines() == [
        f"one/{NAME}: 1 known issue in 1 article; 1 added",
        f"two/{NAME}: 1 known issue in 1 article; 1 added",
    ]
    assert site.places() == []
    site.write(f"two/{NAME}", "{")
    done = site.run("check", "--format", "concise")
    assert done.code == 2
    assert done.out.startswith("two/a.md:1:")
    assert f"two/{NAME}:1: not audited: the baseline is no JSON here" in done.out
    monkeypatch.chdir(site.root / "two")
    done = site.run("check")
    assert (done.code, done.out) == (2, "")
    assert done.err.startswith(f"seoaudit: error: {NAME}:1: the baseline is no JSON here; mend it")


def test_a_named_file(site: Site) -> None:
    site.write("a.md", BAD)
    done = site.run("check", "--baseline", "known.json")
    write = "'seoaudit baseline --baseline known.json' writes it"
    told = f"seoaudit: error: there is no baseline 'known.json'; {write}\n"
    assert (done.code, done.err) == (2, told)
    site.run("baseline", "--baseline", "known.json")
    assert not (site.root / NAME).exists()
    assert site.places() == ["a.md:1"]
    assert site.places("--baseline", "known.json") == []
    done = site.run("check", "--baseline", "known.json", "--no-baseline")
    assert done.code == 2 and "use one" in done.err
    done = site.run("baseline", "--baseline", "no/such/known.json")
    assert (done.code, "there is no such folder" in done.err) == (2, True)


def test_a_configured_file(site: Site) -> None:
    site.write("a.md", BAD)
    site.write("seoaudit.toml", f'{SETTINGS}baseline = "config/known.json"\n')
    (site.root / "config").mkdir()
    done = site.run("check")
    assert done.code == 2
    assert "seoaudit.toml:2:1: there is no baseline 'config/known.json'; 'seoaudit " in done.err
    site.run("baseline")
    assert site.known("config/known.json") == [("a.md", "invisible-characters", 1)]
    assert site.places() == []
    assert site.places("--no-baseline") == ["a.md:1"]


def test_entries_that_two_branches_added_count_once(site: Site) -> None:
    site.write("a.md", f"First.\n\n{BAD}\nThen.\n\n{BAD}")
    site.run("baseline")
    text = (site.root / NAME).read_text("utf-8")
    entry = next(line for line in text.splitlines() if "a.md" in line)
    once = entry.replace('"count": 2', '"count": 1')
    site.write(NAME, text.replace(entry, f"{once},\n{entry}"))
    assert site.places() == []
    assert site.summary()["outdated"] == 0
    assert site.run("baseline", "--prune").out.endswith("nothing changed\n")


def test_what_cannot_be_audited_keeps_its_entries(site: Site) -> None:
    site.write("a.md", BAD)
    site.write("b.md", BAD)
    site.run("baseline")
    (site.root / "a.md").write_bytes(b"caf\xe9\n")
    done = site.run("baseline", "--prune")
    assert done.code == 2
    assert done.err.startswith("seoaudit: a.md: ")
    assert [path for path, _, _ in site.known()] == ["a.md", "b.md"]


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["-"], "standard input has no baseline", id="standard input"),
        pytest.param(["empty"], "no articles in empty", id="no articles"),
        pytest.param(["--select", "nonsense"], "nonsense", id="unknown rule"),
    ],
)
def test_what_cannot_be_done_is_one_line(site: Site, arguments: list[str], told: str) -> None:
    (site.root / "empty").mkdir()
    site.write("a.md", BAD)
    done = site.run("baseline", *arguments)
    assert (done.code, done.out) == (2, "")
    assert told in done.err and done.err.count("\n") == 1


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_any_number_of_processes(site: Site, jobs: str) -> None:
    for number in range(60):
        site.write(f"a{number}.md", BAD)
    site.run("baseline", "-j", jobs)
    assert len(site.known()) == 60
    site.write("a7.md", f"{BAD}\nNew\u200bone.\n")
    assert site.places("-j", jobs) == ["a7.md:3"]
