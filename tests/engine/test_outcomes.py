"""Articles audited together are audited as each would be by itself."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions
from seoaudit.engine.outcome import report_in
from seoaudit.engine.outcomes import outcome_of, outcomes_of
from seoaudit.engine.target import Target

PLAIN = "---\ntitle: Drains\n---\n\n# Drains\n\nCall us at 416-555-0123 about drains.\n"
NAMED = {
    "plain": PLAIN.encode(),
    "suppressed": PLAIN.encode() + b"\n<!-- seoaudit-disable contact -->\n\nCall 416-555-0123.\n",
    "without front matter": b"Only words.\n",
    "broken front matter": b"---\ntitle: [\n---\n\nWords.\n",
    "not text": b"\x00\x01\x02\xff\xfe\x00",
    "large": PLAIN.encode() + b"Warm water loosens what sticks.\n\n" * 6000,
    "under other settings": b"TODO: write this.\n",
}


@pytest.fixture
def targets(tmp_path: Path) -> dict[str, Target]:
    (tmp_path / "seoaudit.toml").write_text(
        'extends = ["strict"]\n[[overrides]]\npaths = ["under*"]\nignore = ["hygiene"]\n', "utf-8"
    )
    found: dict[str, Target] = {}
    for name, content in NAMED.items():
        file = tmp_path / f"{name.replace(' ', '-')}.md"
        file.write_bytes(content)
        found[name] = Target(file.name, file)
    return found


@pytest.mark.parametrize(
    "names",
    [
        ["plain"],
        ["plain", "plain", "suppressed", "without front matter"],
        ["plain", "under other settings", "suppressed", "under other settings"],
        ["without front matter", "broken front matter", "plain"],
        ["not text", "suppressed", "broken front matter"],
        ["plain", "large", "without front matter"],
        [],
    ],
    ids=["one", "alike", "other settings", "broken", "only one sound", "a large one", "none"],
)
def test_together_or_each_by_itself(targets: dict[str, Target], names: list[str]) -> None:
    few = [targets[name] for name in names]
    together = outcomes_of(few, _auditor())
    alone = [outcome_of(target, _auditor()) for target in few]
    assert together == alone
    sound = [name != "not text" for name in names]
    assert [outcome.value is None for outcome in together] == sound


def test_the_others_are_audited_whatever_one_holds(targets: dict[str, Target]) -> None:
    broken, sound = outcomes_of([targets["not text"], targets["plain"]], _auditor())
    assert broken.value is not None
    assert report_in(sound).issues


def _auditor() -> Auditor:
    return Auditor(RunOptions(today=date(2026, 1, 1), jobs=1))
