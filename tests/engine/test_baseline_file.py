"""The file of known issues: what it says, and what is said of one that is broken."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.engine.baseline_file import (
    KnownIssue,
    baseline_text,
    read_baseline,
    write_baseline,
)
from seoaudit.engine.options import UsageError

ENTRY = '{"path": "a.md", "rule": "a/b", "fingerprint": "0123", "count": 1}'
known_issues = st.lists(
    st.builds(
        KnownIssue,
        path=st.text(st.characters(exclude_categories=["Cs"]), min_size=1),
        rule=st.sampled_from(["a/b", "a/c"]),
        fingerprint=st.text("0123456789abcdef", min_size=16, max_size=16),
        count=st.integers(1, 9),
    )
)


def test_one_line_an_issue_sorted(tmp_path: Path) -> None:
    known = [KnownIssue("b.md", "a/b", "02"), KnownIssue("a.md", "a/c", "01", 3)]
    file = tmp_path / "baseline.json"
    write_baseline(file, known)
    assert file.read_text("utf-8").split("\n") == [
        "{",
        '  "version": 1,',
        '  "issues": [',
        '    {"path": "a.md", "rule": "a/c", "fingerprint": "01", "count": 3},',
        '    {"path": "b.md", "rule": "a/b", "fingerprint": "02", "count": 1}',
        "  ]",
        "}",
        "",
    ]
    assert [path.name for path in tmp_path.iterdir()] == ["baseline.json"]


@given(known=known_issues)
def test_what_is_written_is_read(known: list[KnownIssue]) -> None:
    text = baseline_text(known)
    entries = json.loads(text)["issues"]
    assert [KnownIssue(**entry) for entry in entries] == sorted(known)
    assert text.count("\n") == 6 + max(0, len(known) - 1)


def test_through_a_symbolic_link_and_with_its_permissions(tmp_path: Path) -> None:
    real = tmp_path / "real.json"
    real.write_text(baseline_text([]), "utf-8")
    real.chmod(0o640)
    (tmp_path / "link.json").symlink_to(real)
    write_baseline(tmp_path / "link.json", [KnownIssue("a.md", "a/b", "01")])
    assert (tmp_path / "link.json").is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert read_baseline(real) == (KnownIssue("a.md", "a/b", "01"),)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        pytest.param("", r":1: the baseline is no JSON here; mend it, or delete it", id="empty"),
        pytest.param(
            f'{{"version": 1,\n"issues": [\n{ENTRY},\n]}}\n', r":4: .*no JSON here", id="a comma"
        ),
        pytest.param(f'{{"version": 1,\n"issues": [\n{ENTRY}\n', r":3: .*no JSON", id="cut off"),
        pytest.param(
            f'{{"version": 1,\n"issues": [\n<<<<<<< HEAD\n{ENTRY}\n=======\n>>>>>>> b\n]}}\n',
            r":3: a merge is not finished here; keep the lines of both sides",
            id="conflict",
        ),
        pytest.param("[]", r": this is no baseline \(expected `object`, got `array`\)", id="list"),
        pytest.param('{"version": 1}', r"missing required field `issues`", id="no issues"),
        pytest.param(
            '{"version": 1, "issues": [{"path": "a.md", "rule": "a/b"}]}',
            r"\(issues\[0\]: .*missing required field `fingerprint`\)",
            id="no fingerprint",
        ),
        pytest.param(
            f'{{"version": 1, "issues": [{ENTRY.replace("1}", "0}")}]}}',
            r"\(issues\[0\].count: expected `int` >= 1\)",
            id="count of 0",
        ),
        pytest.param(
            '{"version": 2, "issues": []}', r"version 2 of a baseline is not known", id="newer"
        ),
    ],
)
def test_a_broken_file_is_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, text: str, told: str
) -> None:
    (tmp_path / "baseline.json").write_text(text, "utf-8")
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UsageError) as fault:
        read_baseline(tmp_path / "baseline.json")
    message = str(fault.value)
    assert message.startswith("baseline.json:") and "\n" not in message
    assert re.search(told, message), message


def test_a_file_that_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "baseline.json").write_bytes(b"\xff\xfe{}")
    with pytest.raises(UsageError, match="is no UTF-8 text"):
        read_baseline(tmp_path / "baseline.json")
