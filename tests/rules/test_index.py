"""The index of the rules is current."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.cli.main import main

ROOT = Path(__file__).resolve().parent.parent.parent


def test_index_is_current(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(ROOT / "rules")
    assert main(["rules", "--format", "markdown"]) == 0
    made = capsys.readouterr().out
    current = (ROOT / "rules" / "README.md").read_text("utf-8")
    assert made == current, "run: seoaudit rules --format markdown > rules/README.md"


def test_rules_are_tested_from_the_command_line(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "rule.md").write_text(
        "---\nid: own/rule\ntitle: Own\nseverity: info\ncheck: phrases\nphrases: [bad]\n"
        'message: "no"\nevidence: heuristic\n---\n\n'
        "## Bad\n\n~~~markdown\nGood.\n~~~\n\n## Good\n\n~~~markdown\nFine.\n~~~\n"
    )
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "own"\n')
    assert main(["rules", "--test"]) == 1
    told = capsys.readouterr().out
    assert "rule.md:13: a bad example is not reported" in told
    assert "1 faults" in told


def test_message_that_names_what_is_not_there_is_told_with_its_file(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "rule.md").write_text(
        "---\nid: own/rule\ntitle: Own\nseverity: info\ncheck: measure\nfact: text.words\nmax: 1\n"
        'message: "{valeu} words"\nevidence: heuristic\n---\n\n'
        "## Bad\n\n~~~markdown\nTwo words.\n~~~\n\n## Good\n\n~~~markdown\nOne.\n~~~\n"
    )
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "own"\n')
    assert main(["rules", "--test"]) == 1
    told = capsys.readouterr().out
    assert "rule.md: the message names {valeu}, which is no value, option or fact" in told
    assert "did you mean 'value'?" in told
