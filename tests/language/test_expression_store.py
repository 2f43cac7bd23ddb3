"""Expressions from the store behave as freshly compiled ones, whatever the file holds."""

from __future__ import annotations

import marshal
import re
from pathlib import Path

import pytest

from seoaudit.language.expression_store import ExpressionStore

PATTERNS = [
    (r"(?P<year>\d{4})-(?P<month>\d\d)", 0, "on 2026-01-02"),
    (r"\b(?:straße|rue)\b", re.IGNORECASE, "Die STRASSE, die Straße"),
    ("[\u00c0-\u017f\U0001f300-\U0001faff]+", 0, "caf\u00e9 \U0001f600"),
    (r"(?x) a  b # spaces mean nothing", 0, "ab"),
    (r"(?<![\w.])(\d+)(?:st|nd)?(?=,)", re.MULTILINE, "the 1st, the 2nd"),
]


@pytest.mark.parametrize(("pattern", "flags", "text"), PATTERNS)
def test_a_kept_expression_equals_a_compiled_one(
    pattern: str, flags: int, text: str, tmp_path: Path
) -> None:
    path = str(tmp_path / "expressions.bin")
    first = ExpressionStore(path)
    fresh = first.compiled(pattern, flags)
    first.save()
    assert marshal.loads(Path(path).read_bytes())
    kept = ExpressionStore(path).compiled(pattern, flags)
    assert (kept.pattern, kept.flags, kept.groups) == (fresh.pattern, fresh.flags, fresh.groups)
    assert dict(kept.groupindex) == dict(fresh.groupindex)
    found = [(match.span(), match.groupdict()) for match in fresh.finditer(text)]
    assert [(match.span(), match.groupdict()) for match in kept.finditer(text)] == found
    assert found


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"no marshal",
        marshal.dumps([1, 2]),
        marshal.dumps({("a+", 0): (32, b"\xff\xff\x00\x00", 0, {}, (None,))}),
        marshal.dumps({("a+", 0): "nonsense"}),
    ],
    ids=["empty", "no marshal", "a list", "wrong code", "wrong kind"],
)
def test_an_unfit_file_is_no_trouble(data: bytes, tmp_path: Path) -> None:
    path = tmp_path / "expressions.bin"
    path.write_bytes(data)
    store = ExpressionStore(str(path))
    found = store.compiled("a+", 0).search("baa")
    assert found is not None and found.span() == (1, 3)
    store.save()
    assert ("a+", 0) in marshal.loads(path.read_bytes())


def test_a_broken_pattern_is_refused_as_ever(tmp_path: Path) -> None:
    store = ExpressionStore(str(tmp_path / "expressions.bin"))
    with pytest.raises(re.error):
        store.compiled("(", 0)
    store.save()
    assert not list(tmp_path.iterdir())


def test_two_stores_add_to_one_file(tmp_path: Path) -> None:
    path = tmp_path / "expressions.bin"
    one, two = ExpressionStore(str(path)), ExpressionStore(str(path))
    one.compiled("a", 0)
    two.compiled("b", 0)
    one.save()
    two.save()
    assert set(marshal.loads(path.read_bytes())) == {("a", 0), ("b", 0)}
