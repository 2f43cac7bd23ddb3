"""Writing over a file: all or nothing."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.fixing.writing import WriteError, write_over


def test_a_file_that_has_changed_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"changed meanwhile")
    with pytest.raises(WriteError, match="it has changed since it was read"):
        write_over(file, b"as it was read", b"fixed")
    assert file.read_bytes() == b"changed meanwhile"
    assert list(tmp_path.iterdir()) == [file]


def test_a_file_that_is_gone_does_not_come_back(tmp_path: Path) -> None:
    with pytest.raises(WriteError, match="No such file"):
        write_over(tmp_path / "a.md", b"old", b"new")
    assert not list(tmp_path.iterdir())


def test_the_new_file_has_the_permissions_of_the_old(tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(b"old")
    file.chmod(0o604)
    write_over(file, b"old", b"new")
    assert file.read_bytes() == b"new"
    assert file.stat().st_mode & 0o777 == 0o604
    assert list(tmp_path.iterdir()) == [file]
