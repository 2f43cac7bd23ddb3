"""A run whose output is kept prints what it would print without."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from seoaudit.cli.main import main

ARTICLE = """---
title: Drains that smell
date: 2025-01-01
---

# Drains

See the [prices](prices.md) and ![a drain](drain.png). Warm water loosens what sticks.
"""
RULE = """---
id: own/few-words
title: Too few words
severity: warning
check: measure
fact: text.words
min: {least}
message: "{{value}} words are too few"
evidence: heuristic
---

# Too few words

A house rule.

## Bad

~~~markdown
Few.
~~~

## Good

~~~markdown
Nothing.
~~~
"""

Change = Callable[[Path], object]


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "site"
    (folder / "posts").mkdir(parents=True)
    (folder / ".git").mkdir()
    (folder / "posts" / "one.md").write_text(ARTICLE)
    (folder / "posts" / "two.md").write_text(ARTICLE.replace("Drains", "Sinks"))
    (folder / "base.toml").write_text('select = ["description/missing"]\n')
    (folder / "seoaudit.toml").write_text(
        'extends = ["base.toml", "recommended"]\nselect = ["links/broken-internal"]\n'
    )
    monkeypatch.chdir(folder)
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", str(tmp_path / "cache"))
    monkeypatch.delenv("GITHUB_ACTIONS", raising=False)
    return folder


def printed(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = main(["check", *arguments])
    return status, capsys.readouterr().out


def kept(site: Path) -> set[str]:
    return {path.name for path in (site.parent / "cache").glob("output-*")}


@pytest.mark.parametrize("format", ["text", "concise", "json", "jsonl"])
def test_the_same_is_printed_again(
    site: Path, capsys: pytest.CaptureFixture[str], format: str
) -> None:
    arguments = ("--format", format, ".")
    first = printed(capsys, *arguments)
    stored = kept(site)
    assert len(stored) == 1
    assert printed(capsys, *arguments) == first == printed(capsys, *arguments, "--no-cache")
    assert kept(site) == stored


def written(path: Path, text: str) -> None:
    path.parent.mkdir()
    path.write_text(text)


CHANGES: dict[str, Change] = {
    "an article": lambda site: (site / "posts/one.md").write_text(ARTICLE + "\nMore. — â€™\n"),
    "an article more": lambda site: (site / "posts/three.md").write_text(ARTICLE),
    "an article less": lambda site: (site / "posts/two.md").unlink(),
    "a folder more": lambda site: written(site / "pages/a.md", ARTICLE),
    "what an article links to": lambda site: (site / "posts/prices.md").write_text(ARTICLE),
    "an image that it shows": lambda site: (site / "posts/drain.png").write_bytes(b"png"),
    "the configuration": lambda site: (site / "seoaudit.toml").write_text('select = ["title"]\n'),
    "what the configuration extends": lambda site: (site / "base.toml").write_text(
        'ignore = ["description/missing"]\n'
    ),
    "a configuration nearer by": lambda site: (site / "posts/seoaudit.toml").write_text(
        'ignore = ["description"]\n'
    ),
    "what git ignores": lambda site: (site / ".gitignore").write_text("two.md\n"),
    "what git ignores here alone": lambda site: written(site / ".git/info/exclude", "two.md\n"),
    "a virtual environment": lambda site: (site / "posts/pyvenv.cfg").write_text(""),
    "a project file": lambda site: (
        (site / "package.json").write_text("{}"),
        (site / "posts").rename(site / "dist"),
    ),
    "a baseline": lambda site: (site / ".seoaudit-baseline.json").write_text(
        '{"version": 1, "issues": []}'
    ),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_a_change_is_noticed(
    site: Path, capsys: pytest.CaptureFixture[str], change: Change
) -> None:
    arguments = (".", "--fail-on", "never")
    printed(capsys, *arguments)
    change(site)
    assert printed(capsys, *arguments) == printed(capsys, *arguments, "--no-cache")
    assert printed(capsys, *arguments) == printed(capsys, *arguments, "--no-cache")


def test_a_rule_of_the_site_is_noticed(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "rules/own").mkdir(parents=True)
    (site / "rules/own/few-words.md").write_text(RULE.format(least=1))
    (site / "seoaudit.toml").write_text('rules-folder = "rules"\nselect = ["own"]\n')
    arguments = ("posts", "--format", "concise")
    assert "too few" not in printed(capsys, *arguments)[1]
    (site / "rules/own/few-words.md").write_text(RULE.format(least=999))
    assert "too few" in printed(capsys, *arguments)[1]


@pytest.mark.parametrize(
    ("name", "value"), [("COLUMNS", "60"), ("FORCE_COLOR", "1"), ("NO_COLOR", "1")]
)
def test_how_it_looks_is_noticed(
    site: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
    name: str,
    value: str,
) -> None:
    monkeypatch.delenv("NO_COLOR", raising=False)
    monkeypatch.setenv("FORCE_COLOR", "1" if name == "NO_COLOR" else "")
    printed(capsys, ".")
    monkeypatch.setenv(name, value)
    again = printed(capsys, ".")
    assert again == printed(capsys, ".", "--no-cache")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--no-cache",),
        ("--verbose",),
        ("--debug",),
        ("--format", "html"),
        ("--format", "sarif"),
        ("--format", "text", "--format", "json=report.json"),
        ("--output", "report.txt"),
        ("--fix-preview",),
        ("--record",),
        ("missing.md",),
    ],
    ids=" ".join,
)
def test_what_rests_on_more_than_files_is_not_kept(
    site: Path, capsys: pytest.CaptureFixture[str], arguments: tuple[str, ...]
) -> None:
    printed(capsys, "posts", *arguments)
    assert kept(site) == set()


def test_nothing_is_kept_in_github_actions(
    site: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("GITHUB_ACTIONS", "true")
    printed(capsys, ".", "--format", "concise")
    assert kept(site) == set()


def test_a_damaged_file_is_made_anew(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    first = printed(capsys, ".")
    (path,) = (site.parent / "cache").glob("output-*")
    whole = path.read_bytes()
    for damaged in (b"", whole[:10], whole[:-1], whole[:-40] + b"x" + whole[-39:]):
        path.write_bytes(damaged)
        assert printed(capsys, ".") == first
        assert path.read_bytes() != damaged


def test_many_processes_see_what_one_sees(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = (".", "--jobs", "2", "--cache-dir", str(site.parent / "cache"))
    printed(capsys, *arguments)
    assert len(kept(site)) == 1
    (site / "posts/prices.md").write_text(ARTICLE)
    assert printed(capsys, *arguments) == printed(capsys, ".", "--no-cache")


def test_only_the_latest_are_kept(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for number in range(40):
        printed(capsys, ".", "--select", "title/missing", "--fail-on", "never", *["-q"] * number)
    assert len(kept(site)) == 32
