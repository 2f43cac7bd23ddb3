"""`docs/fixes.md` lists the rules with a fix as they are."""

from __future__ import annotations

import re
from pathlib import Path

from seoaudit.catalogue.catalogue import load_catalogue, rules_folder
from seoaudit.checks import CHECKS

PAGE = Path(__file__).resolve().parents[2] / "docs" / "fixes.md"


def test_every_rule_with_a_fix_has_a_row_in_order() -> None:
    options = {name: check.options for name, check in CHECKS.items()}
    rules = load_catalogue(rules_folder(), options).rules
    rows = re.findall(
        r"^\| \[(\S+)\]\(\.\./rules/\1\.md\) \| (\w+) \| \S", PAGE.read_text("utf-8"), re.M
    )
    assert rows == sorted((id, rule.fix) for id, rule in rules.items() if rule.fix), (
        "a line for each rule with a fix goes into the table of docs/fixes.md"
    )
