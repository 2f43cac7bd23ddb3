"""JSON with the place of every value."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Source, Span
from seoaudit.loading.json_fields import read_json_value
from seoaudit.loading.parsed import MalformedError

_TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
_SCALARS = st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | _TEXTS
_VALUES = st.recursive(
    _SCALARS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_TEXTS, inner, max_size=4),
    max_leaves=12,
)


@given(_VALUES, st.sampled_from([None, 2, "\t"]), st.booleans(), st.text(max_size=5))
def test_the_source_at_a_value_is_the_value(
    value: object, indent: int | str | None, ascii_only: bool, before: str
) -> None:
    written = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    source = Source("a.json", f"{before}\n{written}\n")
    start = len(before) + 1
    fields = read_json_value(source, Span(start, len(source.text)))
    assert fields[0].keys == ()
    assert fields[0].value == value
    for field in fields:
        assert json.loads(source.slice(field.raw)) == field.value


@pytest.mark.parametrize(
    ("written", "at"),
    [
        ('{"a": 1, }', 7),
        ("[1, 2 , ]", 6),
        ('{"a": "b" "c": 1}', 10),
        ('{"a": }', 6),
        ("{a: 1}", 1),
        ('{"a": 1 ', 6),
        ('{"a": 1} x', 9),
        ('{"a": "one\ntwo"}', 10),
    ],
)
def test_a_fault_is_told_at_its_place(written: str, at: int) -> None:
    with pytest.raises(MalformedError) as caught:
        read_json_value(Source("a.json", written), Span(0, len(written)))
    assert caught.value.span.start == at


@pytest.mark.parametrize(
    "written",
    ["[" * 100 + "]" * 100, '{"a": "\\ud800"}', '{"a": ' + "1" * 5000 + "}", "[" * 100_000],
    ids=["deep", "half a character", "thousands of digits", "bottomless"],
)
def test_what_cannot_be_used_is_refused(written: str) -> None:
    with pytest.raises(MalformedError):
        read_json_value(Source("a.json", written), Span(0, len(written)))
