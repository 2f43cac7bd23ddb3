"""Phone numbers whose verdicts are kept read as those that the library is asked about."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from seoaudit.facts.contact.number_verdicts import NumberVerdicts
from seoaudit.facts.contact.numbering import NumberReader
from seoaudit.facts.contact.numbering_plans import reading_of, region_of
from seoaudit.facts.settings import Business

WRITTEN = [
    ("(555) 010-0199", "US", True),
    ("780-555-0123", "CA", False),
    ("020 7946 0123", "GB", True),
    ("+44 20 7946 0123", None, True),
    ("+999 12", None, True),
    ("12", "DE", False),
    ("0000000", "FR", True),
]


@pytest.fixture
def path(tmp_path: Path) -> str:
    return str(tmp_path / "cache" / "numbers.bin")


def test_a_kept_verdict_equals_one_asked_for(path: str) -> None:
    first = NumberVerdicts(path, "code")
    asked = [first.reading(*key) for key in WRITTEN]
    regions = [first.region("+44 20 7946 0123"), first.region("+999")]
    assert asked == [reading_of(*key) for key in WRITTEN]
    assert regions == [region_of("+44 20 7946 0123"), region_of("+999")] == ["GB", None]
    first.save()
    again = NumberVerdicts(path, "code")
    assert [again.reading(*key) for key in WRITTEN] == asked
    assert [again.region("+44 20 7946 0123"), again.region("+999")] == regions


def test_a_kept_verdict_is_told_without_the_library(path: str) -> None:
    verdicts = NumberVerdicts(path, "code")
    NumberReader(Business(region="CA"), "en", "", verdicts).read("780-555-0123")
    verdicts.save()
    program = (
        "import sys\n"
        "from seoaudit.facts.contact.number_verdicts import NumberVerdicts\n"
        "from seoaudit.facts.contact.numbering import NumberReader\n"
        "from seoaudit.facts.settings import Business\n"
        "verdicts = NumberVerdicts(sys.argv[1], 'code')\n"
        "reader = NumberReader(Business(region='CA'), 'en', '', verdicts)\n"
        "print(reader.read('780-555-0123').e164, 'phonenumbers' in sys.modules)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, path], capture_output=True, text=True, check=True
    )
    assert done.stdout == "+17805550123 False\n"


@pytest.mark.parametrize("damage", ["other code", "cut", "changed", "empty"])
def test_what_is_unfit_is_asked_for_again(path: str, damage: str) -> None:
    first = NumberVerdicts(path, "code")
    asked = [first.reading(*key) for key in WRITTEN]
    first.save()
    file = Path(path)
    whole = file.read_bytes()
    if damage == "cut":
        file.write_bytes(whole[:-3])
    elif damage == "changed":
        file.write_bytes(whole[:40] + b"x" + whole[41:])
    elif damage == "empty":
        file.write_bytes(b"")
    again = NumberVerdicts(path, "code of tomorrow" if damage == "other code" else "code")
    assert [again.reading(*key) for key in WRITTEN] == asked
    again.save()
    assert file.read_bytes()


def test_two_runs_add_to_one_file(path: str) -> None:
    one, two = NumberVerdicts(path, "code"), NumberVerdicts(path, "code")
    one.region("+44 20 7946 0123")
    two.region("+1 780 555 0123")
    one.save()
    size = Path(path).stat().st_size
    two.save()
    assert Path(path).stat().st_size > size


def test_the_file_stays_small(path: str) -> None:
    for run in range(3):
        verdicts = NumberVerdicts(path, "code")
        for number in range(1500):
            verdicts.reading(f"{run}{number:04}", None, True)
        verdicts.save()
    assert Path(path).stat().st_size < 100_000


def test_nothing_is_kept_without_a_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    verdicts = NumberVerdicts()
    assert verdicts.region("+44 20 7946 0123") == "GB"
    verdicts.save()
    assert not list(tmp_path.iterdir())
