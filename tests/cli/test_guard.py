"""Whatever goes wrong ends as one line and an exit code."""

from __future__ import annotations

import pytest

from seoaudit.cli.errors import CommandError
from seoaudit.cli.guard import Guard
from seoaudit.engine.options import UsageError

ADVICE = "--debug shows the traceback, please report it"


@pytest.mark.parametrize(
    ("fault", "status", "said"),
    [
        (CommandError("no such thing"), 2, "seoaudit: error: no such thing\n"),
        (
            UsageError("a.toml:1:1: no\nsuch thing"),
            2,
            "seoaudit: error: a.toml:1:1: no such thing\n",
        ),
        (KeyboardInterrupt(), 130, ""),
        (SystemExit(0), 0, ""),
        (
            PermissionError(13, "Permission denied", "posts"),
            2,
            "seoaudit: error: posts: Permission denied\n",
        ),
        (
            ZeroDivisionError("by zero"),
            2,
            f"seoaudit: error: internal error (ZeroDivisionError: by zero); {ADVICE}\n",
        ),
        (
            RecursionError(),
            2,
            f"seoaudit: error: internal error (RecursionError); {ADVICE}\n",
        ),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_fault(
    fault: BaseException, status: int, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    guard = Guard(debug=False)
    with guard:
        raise fault
    assert guard.status == status
    assert capsys.readouterr().err == said


def test_debug_shows_the_traceback_and_is_not_1(capsys: pytest.CaptureFixture[str]) -> None:
    guard = Guard(debug=True)
    with guard:
        raise ZeroDivisionError("by zero")
    assert guard.status == 2
    assert capsys.readouterr().err.startswith("Traceback (most recent call last):")


def test_what_goes_well_keeps_its_status() -> None:
    guard = Guard(debug=False)
    with guard:
        guard.status = 1
    assert guard.status == 1
