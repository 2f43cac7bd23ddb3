"""Every rule's examples are its tests."""

from __future__ import annotations

import pytest

from seoaudit.catalogue.catalogue import load_catalogue, rules_folder
from seoaudit.checks import CHECKS
from seoaudit.engine.examples import example_faults
from seoaudit.language.lexicon import Languages

CATALOGUE = load_catalogue(rules_folder(), {name: check.options for name, check in CHECKS.items()})
LANGUAGES = Languages()


@pytest.mark.parametrize("id", CATALOGUE.rules)
def test_bad_examples_are_reported_and_good_ones_are_not(id: str) -> None:
    rule = CATALOGUE.rules[id]
    assert list(example_faults(rule, CATALOGUE, CHECKS, LANGUAGES)) == []
