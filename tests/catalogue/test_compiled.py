"""The compiled catalogue: the same rules, made anew when a rule changes, never trusted blindly."""

from __future__ import annotations

from pathlib import Path

import pytest
from msgspec import structs

from seoaudit.catalogue.catalogue import load_catalogue, rules_folder
from seoaudit.catalogue.compiled import cached_catalogue
from seoaudit.checks import CHECKS
from seoaudit.user_cache import cache_folder

OPTIONS = {name: check.options for name, check in CHECKS.items()}
OWN = """---
id: own/rule
title: {title}
severity: info
check: phrases
phrases: [bad]
message: "no"
evidence: heuristic
---

## Bad

~~~markdown
bad
~~~

## Good

~~~markdown
good
~~~
"""


def test_same_rules_without_their_pages(tmp_path: Path) -> None:
    loaded = load_catalogue(rules_folder(), OPTIONS)
    first = cached_catalogue(rules_folder(), OPTIONS, (), tmp_path)
    again = cached_catalogue(rules_folder(), OPTIONS, (), tmp_path)
    assert first.rules == again.rules
    assert list(first.rules) == list(loaded.rules)
    for id, rule in loaded.rules.items():
        assert structs.replace(rule, page="", examples=()) == again.rules[id]
    assert len(list(tmp_path.iterdir())) == 1


@pytest.mark.parametrize("content", [b"", b"\x00\xff", b"\x81\xa5rules\x01"])
def test_damaged_file_is_written_anew(tmp_path: Path, content: bytes) -> None:
    right = cached_catalogue(rules_folder(), OPTIONS, (), tmp_path)
    (file,) = tmp_path.iterdir()
    file.write_bytes(content)
    assert cached_catalogue(rules_folder(), OPTIONS, (), tmp_path).rules == right.rules
    assert file.stat().st_size > 1000


def test_changed_rule_is_read_again(tmp_path: Path) -> None:
    own, cache = tmp_path / "own", tmp_path / "cache"
    own.mkdir()
    (own / "rule.md").write_text(OWN.format(title="One"))
    before = cached_catalogue(rules_folder(), OPTIONS, (own,), cache)
    (own / "rule.md").write_text(OWN.format(title="Another"))
    after = cached_catalogue(rules_folder(), OPTIONS, (own,), cache)
    titles = [catalogue.rules["own/rule"].title for catalogue in (before, after)]
    assert titles == ["One", "Another"]


def test_folder_that_cannot_be_written_is_no_trouble(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("not a folder")
    assert cached_catalogue(rules_folder(), OPTIONS, (), blocked / "cache").rules


def test_cache_folder_follows_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", "/some/place")
    assert cache_folder() == "/some/place"
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", "")
    assert cache_folder() is None
    monkeypatch.delenv("SEOAUDIT_CACHE_DIR")
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
    assert cache_folder() == "/caches/seoaudit"
