"""What `check` offers to those who read reports: the top of the list, brands and templates."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.cli.main import main

GRAVE = "It‚Äôs here."
CONFIGURATION = 'extends = ["../agency.toml"]\nselect = ["hygiene"]\n[business]\nname = "Drains"\n'


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "client"
    folder.mkdir()
    agency = '[agency]\nname = "Example Agency"\nlogo = "mark.svg"\n'
    (tmp_path / "agency.toml").write_text(agency)
    (tmp_path / "mark.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    (folder / "seoaudit.toml").write_text(CONFIGURATION)
    (folder / "a.md").write_text(f"---\ntitle: A title\n---\n\n{GRAVE} Zero\u200bwidth words.\n")
    (folder / "b.md").write_text(f"---\ntitle: B title\n---\n\n{GRAVE}\n\nAgain: {GRAVE}\n")
    monkeypatch.chdir(folder)
    return folder


def check(*arguments: str) -> int:
    return main(["check", "--no-cache", "--fail-on", "never", *arguments])


def test_the_top_of_the_list_counts_all_and_shows_what_matters(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    check("--top", "1")
    told = capsys.readouterr().out
    assert "3 issues in 2 articles, first in a.md" in told
    assert "hygiene/mojibake" in told and "invisible-characters" not in told
    assert "and 1 more rule with 1 issue" in told
    assert "2 articles: 3 errors" in told


def test_the_top_of_a_comment(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    check("--top", "1", "--format", "markdown")
    told = capsys.readouterr().out
    assert "1. **error** `a.md`, line 5: " in told and "2 more like it" in told
    assert "invisible-characters" not in told and "<details>" not in told


def test_the_agency_of_a_shared_configuration_signs_with_its_logo(site: Path) -> None:
    assert check("--format", "html=report.html", "--today", "2026-11-03") == 0
    text = (site / "report.html").read_text("utf-8")
    assert "Example Agency" in text and "3 November 2026" in text
    assert "data:image/svg+xml;base64," in text


def test_a_brand_that_cannot_be_used_is_told_and_stops_nothing(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "seoaudit.toml").write_text(f'{CONFIGURATION}colors = ["teal"]\n')
    assert check("--format", "html", "-o", "report.html") == 0
    assert "seoaudit: .: 'teal' is no colour" in capsys.readouterr().err
    assert "</html>" in (site / "report.html").read_text("utf-8")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--top", "0"], "'0' is no number of things to do; use 1 or more"),
        (["--top", "3", "--format", "json"], "--top is for reports that people read"),
        (["--template", "own"], "--template is for --format html"),
        (["--template", "own", "--format", "html"], "there is no folder 'own' for --template"),
    ],
)
def test_what_is_refused(
    arguments: list[str], told: str, site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert check(*arguments) == 2
    assert told in capsys.readouterr().err


def test_an_unknown_key_of_the_agency_is_refused(
    site: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "seoaudit.toml").write_text('[agency]\nlogos = "x.svg"\n')
    assert check() == 2
    assert "seoaudit.toml:2:1: unknown key 'logos'; did you mean 'logo'?" in capsys.readouterr().err
