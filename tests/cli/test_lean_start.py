"""What the command leaves out as it starts is there for whoever asks for it later."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
{before}
from seoaudit.cli.lean_start import load_msgspec
load_msgspec()
print("typing_extensions" in sys.modules)
import typing_extensions
from msgspec import Struct, json
class Point(Struct, frozen=True):
    x: int | None = None
print(json.decode(b'{{"x": 1}}', type=Point).x, typing_extensions.__name__)
"""


@pytest.mark.parametrize(
    ("before", "loaded"),
    [("", "False"), ("import typing_extensions", "True"), ("import msgspec", "True")],
    ids=["nothing loaded", "the library loaded", "msgspec loaded"],
)
def test_msgspec_works_and_the_other_library_can_be_imported(before: str, loaded: str) -> None:
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM.format(before=before)],
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [loaded, "1", "typing_extensions"]
