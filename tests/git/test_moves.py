"""Files that were moved without telling git."""

from __future__ import annotations

import pytest

from seoaudit.git.moves import find_moves

LINES = [f"Line {number} of it.".encode() for number in range(10)]
TEXT = b"\n".join(LINES)


@pytest.mark.parametrize(
    ("deleted", "new", "expected"),
    [
        pytest.param({"a": TEXT}, {"b": TEXT}, {"b": "a"}, id="equal"),
        pytest.param({"a": TEXT}, {"b": TEXT + b"\nMore."}, {"b": "a"}, id="longer"),
        pytest.param({"a": TEXT}, {"b": TEXT.replace(b"\n", b"\r\n")}, {"b": "a"}, id="CRLF"),
        pytest.param({"a": TEXT}, {"b": b"\n".join(reversed(LINES))}, {"b": "a"}, id="order"),
        pytest.param({"a": TEXT}, {"b": b"\n".join(LINES[:4])}, {}, id="less than half"),
        pytest.param({"a": TEXT}, {"b": b"Other.\n" * 30}, {}, id="another text"),
        pytest.param({"a": b""}, {"b": TEXT}, {}, id="empty"),
        pytest.param(
            {"a": TEXT, "b": TEXT + b"\nMore."}, {"c": TEXT + b"\nMore."}, {"c": "b"}, id="likelier"
        ),
        pytest.param(
            {"a": TEXT}, {"b": TEXT + b"\nMore.", "c": TEXT}, {"c": "a"}, id="one for one"
        ),
        pytest.param(
            {"a": TEXT, "b": TEXT}, {"c": TEXT, "d": TEXT}, {"c": "a", "d": "b"}, id="in order"
        ),
    ],
)
def test_moves(deleted: dict[str, bytes], new: dict[str, bytes], expected: dict[str, str]) -> None:
    assert find_moves(deleted, new) == expected


def test_of_very_many_only_equal_ones_are_found() -> None:
    deleted = {f"old/{number:03}": b"%d\n" % number + TEXT for number in range(150)}
    new = {f"new/{number:03}": b"%d\n" % number + TEXT for number in range(100)}
    new["new/x"] = TEXT
    found = find_moves(deleted, new)
    assert found == {f"new/{number:03}": f"old/{number:03}" for number in range(100)}
