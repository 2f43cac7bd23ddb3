"""The schema of a content management system, and articles held against it."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from seoaudit.facts.facts import Facts
from seoaudit.facts.schema.cms_configuration import UnreadableError, read_configuration

FactsOf = Callable[..., Facts]


def told(facts_of: FactsOf, field: str, value: str) -> list[tuple[str, str]]:
    """Key and reason of each violation where a collection has one field, written in flow style."""
    config = (
        "backend: { name: git-gateway }\ncollections:\n"
        f"  - {{ name: blog, folder: content, fields: [{field}] }}\n"
    )
    facts = facts_of(
        f"---\nother: 1\n{value}\n---\n", path="content/a.md", beside={"admin/config.yml": config}
    )
    assert facts.schema.source == "admin/config.yml"
    return [(one.key, one.reason) for one in facts.schema.violations]


@pytest.mark.parametrize(
    ("field", "value", "expected"),
    [
        ("{ name: a }", "a: x", []),
        ("{ name: a }", "", [("a", "is required")]),
        ("{ name: a }", "a: ''", [("a", "is required but empty")]),
        ("{ name: a, required: false }", "", []),
        ("{ name: a, default: x }", "", []),
        ("{ name: a, widget: hidden }", "", []),
        ("{ name: body, widget: markdown }", "", []),
        ("{ name: a }", "a: [x]", [("a", "must be text, not a list")]),
        ("{ name: a }", "a: 4", []),
        ("{ name: a, pattern: ['^x', 'Begin with x'] }", "a: x", []),
        (
            "{ name: a, pattern: ['^x', 'Begin with x'] }",
            "a: y",
            [("a", "must be like `^x` (Begin with x)")],
        ),
        ("{ name: a, required: false, pattern: ['^x', ''] }", "a: ''", []),
        ("{ name: a, pattern: ['(?<n>x)', ''] }", "a: x", []),
        ("{ name: a, pattern: ['(', ''] }", "a: x", []),
        ("{ name: a, widget: number }", "a: 4.5", []),
        ("{ name: a, widget: number }", "a: '4'", []),
        ("{ name: a, widget: number }", "a: four", [("a", "must be a number, not “four”")]),
        ("{ name: a, widget: number }", "a: true", [("a", "must be a number, not “true”")]),
        (
            "{ name: a, widget: number, value_type: int }",
            "a: 4.5",
            [("a", "must be a whole number, not “4.5”")],
        ),
        ("{ name: a, widget: number, min: 2 }", "a: 1", [("a", "must be at least 2, not “1”")]),
        ("{ name: a, widget: number, max: 2 }", "a: 3", [("a", "must be at most 2, not “3”")]),
        ("{ name: a, widget: boolean }", "a: false", []),
        ("{ name: a, widget: boolean }", "", []),
        ("{ name: a, widget: boolean }", "a: maybe", [("a", "must be true or false, not “maybe”")]),
        ("{ name: a, widget: datetime }", "a: 2026-01-31", []),
        ("{ name: a, widget: datetime }", "a: 31/01/2026 10:00", []),
        ("{ name: a, widget: datetime }", "a: soon", [("a", "must be a date, not “soon”")]),
        ("{ name: a, widget: select, options: [x, y] }", "a: y", []),
        ("{ name: a, widget: select, options: [{ label: X, value: 1 }] }", "a: 1", []),
        (
            "{ name: a, widget: select, options: [x, y] }",
            "a: z",
            [("a", "must be one of x, y, not “z”")],
        ),
        (
            "{ name: a, widget: select, multiple: true, options: [x] }",
            "a: [x, z]",
            [("a.1", "must be one of x, not “z”")],
        ),
        (
            "{ name: a, widget: select, options: [x] }",
            "a: [x]",
            [("a", "must be one of its options, not a list")],
        ),
        ("{ name: a, widget: select, create: true, options: [x] }", "a: z", []),
        ("{ name: a, widget: image }", "a: /x.png", []),
        (
            "{ name: a, widget: image }",
            "a: { src: x }",
            [("a", "must be the path of a file, not a group of fields")],
        ),
        ("{ name: a, widget: stars }", "a: { n: 5 }", []),
        ("{ name: a, widget: list }", "a: [x, y]", []),
        ("{ name: a, widget: list }", "a: x, y", []),
        (
            "{ name: a, widget: list, max: 1 }",
            "a: [x, y]",
            [("a", "must have at most 1 items, not 2")],
        ),
        (
            "{ name: a, widget: list, field: { name: u, widget: number } }",
            "a: [1, x]",
            [("a.1", "must be a number, not “x”")],
        ),
        (
            "{ name: a, widget: list, fields: [{ name: b }] }",
            "a: x",
            [("a", "must be a list, not “x”")],
        ),
        (
            "{ name: a, widget: list, fields: [{ name: b }] }",
            "a: [{ b: 1 }, {}]",
            [("a.1.b", "is required")],
        ),
        (
            "{ name: a, widget: list, fields: [{ name: b }] }",
            "a: [x]",
            [("a.0", "must be a group of fields, not “x”")],
        ),
        (
            "{ name: a, widget: list, types: [{ name: t, fields: [{ name: b }] }] }",
            "a: [{ type: t }, { type: u }]",
            [("a.0.b", "is required")],
        ),
        ("{ name: a, widget: object, fields: [{ name: b }] }", "a: { b: x }", []),
        (
            "{ name: a, widget: object, fields: [{ name: b }] }",
            "a: { c: x }",
            [("a.b", "is required")],
        ),
        ("{ name: a, widget: object, fields: [{ name: b }] }", "", [("a", "is required")]),
        ("{ name: a, widget: object, fields: [{ name: b, required: false }] }", "", []),
        (
            "{ name: a, widget: object, fields: [{ name: b }] }",
            "a: x",
            [("a", "must be a group of fields, not “x”")],
        ),
    ],
)
def test_widgets(
    facts_of: FactsOf, field: str, value: str, expected: list[tuple[str, str]]
) -> None:
    assert told(facts_of, field, value) == expected


CONFIG = """\
backend: { name: git-gateway }
fields: &fields [{ name: title }]
collections:
  - { name: flat, folder: content/flat, fields: *fields }
  - { name: deep, folder: /content/deep/, path: '{{year}}/{{slug}}', fields: *fields }
  - { name: mdx, folder: content/mdx, extension: mdx, fields: *fields }
  - name: single
    files:
      - { name: home, file: content/index.md, fields: *fields }
  - name: german
    folder: content/i18n
    i18n: { structure: multiple_folders, locales: [en, de] }
    fields: *fields
"""


@pytest.mark.parametrize(
    ("path", "governed"),
    [
        ("content/flat/a.md", True),
        ("content/flat/b/a.md", False),
        ("content/flat/a.mdx", False),
        ("content/deep/2026/a.md", True),
        ("content/mdx/a.mdx", True),
        ("content/index.md", True),
        ("content/about.md", False),
        ("content/i18n/en/a.md", True),
        ("content/i18n/de/a.md", False),
    ],
)
@pytest.mark.parametrize("place", ["admin", "static/admin", "public/admin", "src/static/admin"])
def test_which_articles_a_collection_governs(
    facts_of: FactsOf, path: str, governed: bool, place: str
) -> None:
    facts = facts_of("---\na: 1\n---\n", path=path, beside={f"{place}/config.yml": CONFIG})
    assert [one.key for one in facts.schema.violations] == ["title"] * governed


def test_paths_are_told_from_the_repository_although_the_site_lies_below(facts_of: FactsOf) -> None:
    config = CONFIG.replace("content/flat", "site/content/flat")
    beside = {"site/static/admin/config.yml": config}
    facts = facts_of("---\na: 1\n---\n", path="site/content/flat/a.md", beside=beside)
    assert [(one.key, one.source) for one in facts.schema.violations] == [
        ("title", "site/static/admin/config.yml")
    ]


@pytest.mark.parametrize(
    ("config", "where"),
    [
        ("backend: x\ncollections: [\n", (3, 1)),
        ("backend: x\ncollections:\n\t- name: a\n", (3, 1)),
        ("backend: x\ncollections: none\n", (1, 1)),
        ("backend: x\ncollections:\n  - name: a\n", (1, 1)),
        ("backend: x\ncollections:\n  - { name: a, folder: b, fields: [{ label: A }] }\n", (1, 1)),
        ("backend: x\ncollections:\n  - { name: a, folder: b, fields: title }\n", (1, 1)),
    ],
)
def test_faults_of_a_configuration(config: str, where: tuple[int, int]) -> None:
    with pytest.raises(UnreadableError) as raised:
        read_configuration(config)
    assert (raised.value.line, raised.value.column) == where
    assert raised.value.reason


def test_nothing_is_held_against_a_broken_configuration(facts_of: FactsOf) -> None:
    beside = {"admin/config.yml": "backend: x\ncollections: [\n"}
    facts = facts_of("---\na: 1\n---\n", path="content/flat/a.md", beside=beside)
    assert (facts.schema.source, facts.schema.violations) == (None, ())
