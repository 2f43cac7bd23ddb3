"""Rules for a terminal: the list and the page."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from seoaudit.catalogue.catalogue import Catalogue, load_catalogue
from seoaudit.checks import CHECKS
from seoaudit.reporting.columns import columns_of
from seoaudit.reporting.options import RenderOptions
from seoaudit.reporting.rule_list import list_rules, rules_document
from seoaudit.reporting.rule_page import show_rule

RULE = """\
---
id: words/no-shouting
title: Words in capitals
severity: warning
check: measure
fact: text.words
max: { info: 10, warning: 20 }
when: { words: ">= 5", languages: [en, fr] }
message: "{value} words"
evidence: heuristic
sources: ["https://example.com/why"]
presets: [blog, local-business]
since: 0.1
---

# Words in capitals

Capitals are **hard** to read, see [the study](https://example.com/study) for `why` this is so.

- write it
  small
- or leave it

## Bad

~~~markdown
# A

⟦WE ARE THE BEST⟧ plumbers of this town, and we say so in a sentence that is longer than a line.
~~~

## Good

~~~markdown
We are good.
~~~
"""


@pytest.fixture
def catalogue(tmp_path: Path) -> Catalogue:
    (tmp_path / "words").mkdir()
    (tmp_path / "words" / "no-shouting.md").write_text(RULE, "utf-8")
    (tmp_path / "presets").mkdir()
    for name in ("recommended", "blog", "strict"):
        every = "all = true\n" if name == "strict" else ""
        (tmp_path / "presets" / f"{name}.toml").write_text(f'title = "{name}"\n{every}', "utf-8")
    return load_catalogue(tmp_path, {name: check.options for name, check in CHECKS.items()})


def test_page(catalogue: Catalogue) -> None:
    rule = catalogue.rules["words/no-shouting"]
    assert (
        "\n".join(show_rule(rule, ["blog", "strict"], RenderOptions(width=60)))
        == """\
words/no-shouting
─────────────────
severity  warning (graded: also info)
evidence  heuristic: practice or our own judgement; no search engine asks for it
presets   blog, strict
applies   words >= 5 and languages en or fr
since     0.1

Words in capitals

Capitals are hard to read, see the study
(https://example.com/study) for why this is so.

- write it small
- or leave it

Bad

  │ # A
  │
  │ ⟦WE ARE THE BEST⟧ plumbers of this town, and we say so
  │ in a sentence that is longer than a line.

Good

  │ We are good.

Options

  [rules."words/no-shouting"]
  severity = "warning"
  max = { info = 10, warning = 20 }

Sources

  https://example.com/why

page: rules/words/no-shouting.md"""
    )


def test_marked_place_is_coloured_or_in_brackets(catalogue: Catalogue) -> None:
    rule = catalogue.rules["words/no-shouting"]
    coloured = "\n".join(show_rule(rule, [], RenderOptions(width=60, color=True)))
    assert "\x1b[1;31mWE ARE THE BEST\x1b[0m plumbers" in coloured
    plain = "\n".join(show_rule(rule, [], RenderOptions(width=60, ascii=True)))
    assert "| [[WE ARE THE BEST]] plumbers" in plain and plain.isascii()


def test_list(catalogue: Catalogue) -> None:
    rules = list(catalogue.rules.values())
    assert list(list_rules(rules, RenderOptions())) == [
        "words",
        "  no-shouting  warning  Words in capitals (blog, local-business)",
        "",
        "1 rule",
    ]


@pytest.mark.parametrize("width", [40, 50, 60])
def test_list_on_a_narrow_terminal(catalogue: Catalogue, width: int) -> None:
    lines = list(list_rules(list(catalogue.rules.values()), RenderOptions(width=width)))
    assert all(columns_of(line) <= width for line in lines)
    assert "Words in capitals" in re.sub(r"\s+", " ", " ".join(lines))


def test_document(catalogue: Catalogue) -> None:
    (text,) = rules_document(list(catalogue.rules.values()), catalogue)
    (rule,) = json.loads(text)["rules"]
    assert rule["id"] == "words/no-shouting"
    assert rule["presets"] == ["blog", "strict"]
    assert rule["options"]["max"] == {"info": 10, "warning": 20}
    assert rule["fix"] is None
