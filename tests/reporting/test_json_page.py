"""The examples in docs/json.md are what the command says.

Run with SEOAUDIT_UPDATE_DOCS=1 to write them anew.
"""

from __future__ import annotations

import json
import os
import re
from pathlib import Path
from typing import Any

import pytest

from seoaudit.cli.main import main

PAGE = Path(__file__).resolve().parents[2] / "docs" / "json.md"
EXAMPLE = re.compile(r"<!-- (example|excerpt): (.*?) -->\n```(?:markdown|json)\n(.*?)```\n", re.S)


def brought_up_to_date(written: Any, real: Any) -> Any:
    """The real values of what an excerpt shows: all of a list, the written keys of a mapping."""
    if not isinstance(written, dict) or not written:
        return real
    return {key: brought_up_to_date(value, real[key]) for key, value in written.items()}


def test_examples(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    page = PAGE.read_text("utf-8")
    current = page
    for kind, command, text in EXAMPLE.findall(page):
        if command.endswith(".md"):
            Path(command).write_text(text, "utf-8")
            continue
        main(command.split())
        shown = capsys.readouterr().out
        if kind == "excerpt":
            written, real = json.loads(text), json.loads(shown)
            whole = {**written, "articles": real["articles"]}
            whole["articles"] = [
                brought_up_to_date(*pair)
                for pair in zip(written["articles"], real["articles"], strict=True)
            ]
            shown = json.dumps(whole, indent=2, ensure_ascii=False) + "\n"
        current = current.replace(
            f"<!-- {kind}: {command} -->\n```json\n{text}```",
            f"<!-- {kind}: {command} -->\n```json\n{shown}```",
        )
    if os.environ.get("SEOAUDIT_UPDATE_DOCS"):
        PAGE.write_text(current, "utf-8")
    assert page == current, "SEOAUDIT_UPDATE_DOCS=1 writes the examples anew"
