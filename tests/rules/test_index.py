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


@pytest.mark.parametrize(
    ("check", "message", "faults"),
    [
        pytest.param(
            "phrases\nphrases: [bad]",
            "no",
            ["rule.md:13: a bad example is not reported", "1 faults"],
            id="example",
        ),
        pytest.param(
            "measure\nfact: text.words\nmax: 0",
            "{valeu} words",
            [
                "rule.md: the message names {valeu}, which is no value, option or fact",
                "did you mean 'value'?",
            ],
            id="message",
        ),
    ],
)
def test_rules_are_tested_from_the_command_line(
    check: str,
    message: str,
    faults: list[str],
    capsys: pytest.CaptureFixture[str],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "rule.md").write_text(
        f"---\nid: own/rule\ntitle: Own\nseverity: info\ncheck: {check}\n"
        f'message: "{message}"\nevidence: heuristic\n---\n\n'
        "## Bad\n\n~~~markdown\nGood.\n~~~\n\n## Good\n\n~~~markdown\nFine.\n~~~\n"
    )
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "own"\n')
    assert main(["rules", "--test"]) == 1
    told = capsys.readouterr().out
    assert [fault for fault in faults if fault not in told] == []
