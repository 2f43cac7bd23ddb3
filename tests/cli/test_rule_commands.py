"""`seoaudit explain`, `rules` and `facts` on what is there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from command_line import BAD, GOOD

from seoaudit.cli.main import main

OWN = """\
---
id: own/no-drains
title: Never say drain
severity: error
check: phrases
phrases: [drain]
message: "say sewer"
evidence: config
---

# Never say drain

## Bad
~~~markdown
The drain.
~~~

## Good
~~~markdown
The sewer.
~~~
"""


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "our-rules"\n', "utf-8")
    (tmp_path / "our-rules").mkdir()
    (tmp_path / "our-rules" / "no-drains.md").write_text(OWN, "utf-8")
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    return tmp_path


@pytest.mark.parametrize("name", ["title/too-wide", "too-wide"])
def test_explain_by_id_or_name(name: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", name]) == 0
    text = capsys.readouterr().out
    assert text.startswith("title/too-wide\n")
    assert '[rules."title/too-wide"]' in text and "recommended" in text


def test_explain_a_category_lists_it(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "title"]) == 0
    text = capsys.readouterr().out
    assert text.startswith("title\n") and "  too-wide " in text


def test_a_sites_own_rules_are_known(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["explain", "own/no-drains"]) == 0
    assert "Never say drain" in capsys.readouterr().out
    assert main(["rules", "--select", "own"]) == 0
    assert capsys.readouterr().out.endswith("1 rule\n")


def test_rules_as_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["rules", "--format", "json", "--select", "title/missing"]) == 0
    document = json.loads(capsys.readouterr().out)
    assert [rule["id"] for rule in document["rules"]] == ["title/missing"]


def test_facts_as_json(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (site / "b.md").write_text(BAD, "utf-8")
    assert main(["facts", "a.md", "b.md", "--format", "json"]) == 0
    document = json.loads(capsys.readouterr().out)
    first, second = document["articles"]
    assert first["metrics"]["text.words"] == 5
    assert second["occurrences"]["links.all"][0]["line"] == 6


def test_facts_of_what_is_not_there(site: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["facts", "a.md", "missing.md"]) == 2
    text = capsys.readouterr().out
    assert "a.md  en" in text and "not measured  missing.md: " in text
