"""Front matter: where it ends, what it says, and where each character of it stands."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

import frontmatter
import pytest
import yaml
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from seoaudit.article import Field, FrontMatter, Source
from seoaudit.loading.front_matter import read_front_matter
from seoaudit.loading.front_matter_handlers import HANDLERS


def read(text: str) -> tuple[Source, FrontMatter, str]:
    """The source, its front matter and its body."""
    source = Source("a.md", text)
    front_matter, body = read_front_matter(source)
    assert front_matter is not None
    return source, front_matter, text[body:]


def problems_of(text: str, kind: str) -> list[tuple[int, int, str]]:
    """Line, column and source text of every problem of a kind."""
    source, front_matter, _ = read(text)
    return [
        (*source.position(problem.span.start), source.slice(problem.span))
        for problem in front_matter.problems
        if problem.kind == kind
    ]


FENCED = {
    "yaml": ("---\ntitle: A\n---\nBody\n", {"title": "A"}, "Body\n"),
    "yaml named": ("---yaml\ntitle: A\n---\nBody\n", {"title": "A"}, "Body\n"),
    "yaml closed by dots": ("---\ntitle: A\n...\nBody\n", {"title": "A"}, "Body\n"),
    "spaces behind fences": ("--- \ntitle: A\n---\t \nBody", {"title": "A"}, "Body"),
    "blank lines first": ("\n \n---\ntitle: A\n---\nBody", {"title": "A"}, "Body"),
    "mark first": ("\ufeff---\ntitle: A\n---\nBody", {"title": "A"}, "Body"),
    "CRLF": ("---\r\ntitle: A\r\n---\r\nBody\r\n", {"title": "A"}, "Body\r\n"),
    "bare CR": ("---\rtitle: A\r---\rBody", {"title": "A"}, "Body"),
    "no body": ("---\ntitle: A\n---", {"title": "A"}, ""),
    "empty": ("---\n---\nBody", {}, "Body"),
    "comments only": ("---\n# nothing yet\n---\nBody", {}, "Body"),
    "rules in the body": (
        "---\ntitle: A\n---\nBody\n\n---\n\nMore\n\n---\n",
        {"title": "A"},
        "Body\n\n---\n\nMore\n\n---\n",
    ),
    "fence after a list": ("---\ntags:\n- a\n---\nBody", {"tags": ["a"]}, "Body"),
    "template comment": ("---\n# {{ x }}\na: b\n---\nBody", {"a": "b"}, "Body"),
    "key that libraries trip over": ("---\ncontent: A\n---\nB", {"content": "A"}, "B"),
    "toml": ("+++\ntitle = 'A'\n+++\nBody", {"title": "A"}, "Body"),
    "toml between dashes": ("---toml\ntitle = 'A'\n---\nBody", {"title": "A"}, "Body"),
    "json": ('{"title": "A"}\n\nBody', {"title": "A"}, "\nBody"),
    "json between dashes": ('---json\n{"title": "A"}\n---\nBody', {"title": "A"}, "Body"),
    "json between semicolons": (';;;\n"title": "A"\n;;;\nBody', {"title": "A"}, "Body"),
    "json with semicolons and braces": (';;;\n{"title": "A"}\n;;;\nB', {"title": "A"}, "B"),
    "a program": ("---js\nmodule.exports = {}\n---\nBody", {}, "Body"),
}


@pytest.mark.parametrize(("text", "data", "body"), FENCED.values(), ids=FENCED.keys())
def test_fences(text: str, data: dict[str, Any], body: str) -> None:
    _, front_matter, rest = read(text)
    assert (front_matter.data, rest, front_matter.problems) == (data, body, ())


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("# Title\n\n---\n\nText", id="no fence at the head"),
        pytest.param("---\n\nOnly prose here.\n\n---\n\nMore.", id="rules around prose"),
        pytest.param("---\nA sentence under a rule.\n---\n", id="rule and setext heading"),
        pytest.param("---\n\n- a list\n- of prose\n\n---\n", id="rules around a list"),
        pytest.param("---\n\nProse without another rule.", id="one rule"),
        pytest.param("----\ntitle: A\n----\n", id="four dashes"),
        pytest.param("{{ template }}\n", id="template"),
        pytest.param("{% include a.html %}\n", id="tag"),
        pytest.param("+++ not a fence\n", id="words behind pluses"),
        pytest.param("", id="empty file"),
        pytest.param("---", id="three dashes"),
    ],
)
def test_what_is_no_front_matter(text: str) -> None:
    assert read_front_matter(Source("a.md", text)) == (None, 0)


@pytest.mark.parametrize(
    ("text", "place", "reason", "body"),
    [
        pytest.param(
            "---\na: b: c\n---\nBody", (2, 5), "a value that holds a colon", "Body", id="colon"
        ),
        pytest.param("---\na:\n\t- b\n---\nBody", (3, 1), "a tab", "Body", id="tab"),
        pytest.param(
            '---\nx: 1\na: "b\n---\nBody', (3, 4), "mark is never closed", "Body", id="quote"
        ),
        pytest.param(
            "---\na: 1\nb\nc: 2\n---\nBody", (3, 1), "has no colon", "Body", id="no colon"
        ),
        pytest.param(
            "\n\n---\na: %b\n---\nBody",
            (4, 4),
            "with `%` has to be in quotes",
            "Body",
            id="percent",
        ),
        pytest.param(
            "---\na: 1\n  b: 2\n---\nBody", (3, 4), "has a value already", "Body", id="below"
        ),
        pytest.param(
            '---\na: "b "c" d"\n---\nBody', (2, 8), "closing quotation", "Body", id="inner"
        ),
        pytest.param("---\na:\n  - b\n c: d\n---\nBody", (4, 2), "indented", "Body", id="indent"),
        pytest.param("---\na: [b]]\n---\nBody", (2, 7), "no field can begin", "Body", id="bracket"),
        pytest.param("---\n[a]\nb: c\n---\nBody", (3, 1), "is no field", "Body", id="no mapping"),
        pytest.param("---\na: [b, c\n---\nBody", (2, 4), "closing bracket", "Body", id="open list"),
        pytest.param('---\na: "\\d"\n---\nBody', (2, 4), "a backslash", "Body", id="backslash"),
        pytest.param("---\na: - b\n---\nBody", (2, 4), "line of its own", "Body", id="list inside"),
        pytest.param("---\na: x\x07y\n---\nBody", (2, 5), "U+0007", "Body", id="control"),
        pytest.param("---\n- a\n- b\n---\nBody", (2, 1), "a list at the top", "Body", id="list"),
        pytest.param("---\nJust words\n---\nBody", (2, 1), "a text at the top", "Body", id="text"),
        pytest.param("---\na: {{ b }}\n---\nBody", (2, 4), "in quotes", "Body", id="placeholder"),
        pytest.param(
            "---\na: *b\n---\nBody", (2, 4), "with `*` has to be in quotes", "Body", id="alias"
        ),
        pytest.param("---\na: &b [*b]\n---\nBody", (2, 4), "what holds it", "Body", id="circle"),
        pytest.param("---\na: 1\nb: 2\n\nBody", (1, 1), "never closed", "\nBody", id="unclosed"),
        pytest.param(
            "---\na: 1\nb: 2\n----\nBody", (1, 1), "fence is `----`", "Body", id="misshapen fence"
        ),
        pytest.param(
            "---\na: 1\nb: 2\n\n# Head\n\nProse.\n\n---\n\nMore.",
            (1, 1),
            "never closed",
            "\n# Head\n\nProse.\n\n---\n\nMore.",
            id="closed by a rule of the body",
        ),
        pytest.param(
            "---\na: 1\n---\nb: 2\n---\nBody",
            (3, 1),
            "ends the front matter",
            "b: 2\n---\nBody",
            id="fence inside",
        ),
        pytest.param("---\na:b\n---\nBody", (2, 1), "a blank is missing", "Body", id="no blank"),
        pytest.param(
            "---\na:\u00a0b\n---\nBody", (2, 1), "a no-break space", "Body", id="no-break space"
        ),
        pytest.param('---\na = "b"\n---\nBody', (2, 1), "wants `+++`", "Body", id="toml in yaml"),
        pytest.param("---\na: !b c\n---\nBody", (2, 7), "with `!` has", "Body", id="tag"),
        pytest.param("+++\na: b\n+++\nBody", (2, 2), "`name = value`", "Body", id="yaml in toml"),
        pytest.param("+++\na = b\n+++\nBody", (2, 5), "in quotes", "Body", id="toml"),
        pytest.param(
            "+++\r\nx = 1\r\na = b\r\n+++\r\nBody", (3, 5), "in quotes", "Body", id="toml CRLF"
        ),
        pytest.param("+++\na = 1\n\nBody", (1, 1), "never closed", "\nBody", id="toml unclosed"),
        pytest.param('{"a": 1,\n}\nBody', (1, 8), "comma after", "Body", id="json comma"),
        pytest.param(
            ';;;\n"a": 1,\n;;;\nBody', (2, 7), "comma after", "Body", id="json bare comma"
        ),
        pytest.param('{"a": 1\n\nBody', (1, 1), "never closed", "\nBody", id="json unclosed"),
    ],
)
def test_invalid(text: str, place: tuple[int, int], reason: str, body: str) -> None:
    source, front_matter, rest = read(text)
    first = front_matter.problems[0]
    assert first.kind == "invalid"
    assert source.position(first.span.start) == place
    assert reason in first.reason
    assert rest.lstrip("\n") == body.lstrip("\n")


def test_fields_of_an_unclosed_block_are_read() -> None:
    _, front_matter, _ = read("---\ntitle: A\ntags:\n  - b\n\nBody")
    assert front_matter.data == {"title": "A", "tags": ["b"]}


@pytest.mark.parametrize(
    ("text", "places"),
    [
        pytest.param("---\na: 1\nb: 2\na: 3\n---\n", [(4, 1, "a")], id="yaml"),
        pytest.param("---\na:\n  b: 1\n  b: 2\n---\n", [(4, 3, "b")], id="nested"),
        pytest.param('---\n"a": 1\na: 2\n---\n', [(3, 1, "a")], id="quoted"),
        pytest.param("---\na: {b: 1}\nc: {b: 1}\n---\n", [], id="in two mappings"),
        pytest.param('{"a": 1,\n "a": {"b": 2}}\n', [(2, 3, "a")], id="json"),
        pytest.param("+++\na = 1\na = 2\n+++\n", [(3, 1, "a")], id="toml"),
        pytest.param("+++\n[a]\nb = 1\n[a]\nc = 1\n+++\n", [(4, 2, "a")], id="toml table"),
    ],
)
def test_duplicate_keys(text: str, places: list[tuple[int, int, str]]) -> None:
    assert problems_of(text, "duplicate-key") == places


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("country: NO", "NO"),
        ("tags: [on]", "on"),
        ("a: 010", "010"),
        ("a: 12:30:45", "12:30:45"),
        ("hash: 1e3", "1e3"),
        ("version: 1.10", "1.10"),
        ("slug: 2023_01", "2023_01"),
        ("draft: no", None),
        ("featured: Yes", None),
        ("weight: 10", None),
        ("price: 10.50", None),
        ("a: true", None),
        ('country: "NO"', None),
        ("date: 2024-01-01", None),
        ("title: 12:30 is late", None),
    ],
)
def test_ambiguous_values(line: str, found: str | None) -> None:
    text = f"---\n{line}\n---\n"
    expected = [] if found is None else [(2, line.index(found) + 1, found)]
    assert problems_of(text, "ambiguous-value") == expected
    _, front_matter, _ = read(text)
    assert [entry.replacement for entry in front_matter.problems] == [
        f'"{found}"' for _ in expected
    ]


def test_values_keep_their_types() -> None:
    _, yaml_block, _ = read("---\nd: 2024-01-02\nn: 3\nb: true\nf: 1.5\nz:\n---\n")
    assert yaml_block.data == {"d": date(2024, 1, 2), "n": 3, "b": True, "f": 1.5, "z": None}
    _, toml_block, _ = read("+++\nd = 2024-01-02\nn = 3\nb = true\n+++\n")
    assert toml_block.data == {"d": date(2024, 1, 2), "n": 3, "b": True}


def test_an_impossible_date_is_a_text() -> None:
    _, front_matter, _ = read("---\nd: 2024-02-30\n---\n")
    assert front_matter.data == {"d": "2024-02-30"}
    assert front_matter.problems == ()


def test_fields_are_flat_and_in_order() -> None:
    text = '---\na: {b: [x, {c: "y"}]}\n"k.l": z\n---\n'
    source, front_matter, _ = read(text)
    shown = [(entry.path, source.slice(entry.span)) for entry in front_matter.fields]
    assert shown == [
        ("a", '{b: [x, {c: "y"}]}'),
        ("a.b", '[x, {c: "y"}]'),
        ("a.b.0", "x"),
        ("a.b.1", '{c: "y"}'),
        ("a.b.1.c", "y"),
        ("k.l", "z"),
    ]
    assert front_matter.fields[-1].keys == ("k.l",)
    assert source.slice(front_matter.fields[4].raw) == '"y"'


def test_toml_tables_and_their_places() -> None:
    text = "+++\n[a]\nb.c = 'x'\n[[d]]\ne = 1\n[[d]]\ne = [2, {f = \"y\"}]\n+++\n"
    source, front_matter, _ = read(text)
    shown = {entry.path: (entry.value, source.slice(entry.span)) for entry in front_matter.fields}
    assert shown["a.b.c"] == ("x", "x")
    assert shown["d.0.e"] == (1, "1")
    assert shown["d.1.e.1.f"] == ("y", "y")


def test_aliases_have_values_but_stand_in_one_place() -> None:
    _, front_matter, _ = read("---\na: &x text\nb: *x\nc: &y {d: e}\nf: {<<: *y, g: h}\n---\n")
    assert front_matter.data["b"] == "text"
    assert front_matter.data["f"] == {"g": "h", "d": "e"}
    with_text = [entry.path for entry in front_matter.fields if entry.passage is not None]
    assert with_text == ["a", "c.d", "f.g"]


@pytest.mark.parametrize(
    ("block", "reason"),
    [
        pytest.param("a: " + "[" * 100_000, "nests too deep", id="brackets"),
        pytest.param("- " * 100_000, "nests too deep", id="dashes"),
        pytest.param(
            "a0: &a0 [x, x]\n"
            + "".join(f"a{n}: &a{n} [{f'*a{n - 1}, ' * 9}]\n" for n in range(1, 9)),
            "expands to too many values",
            id="aliases",
        ),
        pytest.param(
            "a0: &a0 {k: v}\n"
            + "".join(
                f"a{n}: &a{n} {{<<: [{', '.join([f'*a{n - 1}'] * 9)}], k{n}: v}}\n"
                for n in range(1, 9)
            ),
            "expands to too many values",
            id="merges",
        ),
    ],
)
def test_bombs_are_refused(block: str, reason: str) -> None:
    _, front_matter, body = read(f"---\n{block}\n---\nBody")
    assert reason in front_matter.problems[0].reason
    assert body == "Body"


def test_mojibake_on_the_second_line_of_a_folded_description() -> None:
    text = "---\r\ndescription: Pain relief\r\n  that works ‚Äî\r\n  for years\r\n---\r\n"
    source, front_matter, _ = read(text)
    passage = front_matter.by_path["description"].passage
    assert passage is not None
    assert passage.text == "Pain relief that works ‚Äî for years"
    start = passage.text.index("‚Äî")
    place = source.place(passage.span(start, start + 3))
    assert (place.line, place.column, place.end_column) == (3, 14, 17)


@pytest.mark.parametrize("style", ["yaml", "toml", "json"])
def test_handlers_serve_python_frontmatter(style: str) -> None:
    text, data, _ = FENCED[style]
    post = frontmatter.loads(text, handler=HANDLERS[style])  # type: ignore[index]
    assert (post.metadata, post.content) == (data, "Body")


def test_a_handler_raises_on_invalid_front_matter() -> None:
    with pytest.raises(ValueError, match="line 1, column 5"):
        frontmatter.loads("---\na: b: c\n---\n", handler=HANDLERS["yaml"])


# Characters that YAML, TOML and JSON all take raw or escaped, with some nasty ones made likely.
TEXTS = st.text(
    alphabet=st.one_of(
        st.sampled_from("ab :#-'\"\\\n\t,[]{}&*!|>%@é\u0301🙂\u200d\xa0\u2028\ufeff"),
        st.characters(exclude_categories=["Cs", "Cc"], exclude_characters="\ufffe\uffff"),
    ),
    max_size=60,
)
LINE_ENDS = st.sampled_from(["\n", "\r\n"])


def assert_places(source: Source, field: Field, expected: str) -> None:
    """Every character of the passage is the source's, or stands for an escape or a fold."""
    assert field.value == expected
    assert field.passage is not None
    assert field.passage.text == expected
    for index, character in enumerate(expected):
        span = field.passage.span(index, index + 1)
        assert field.raw.start <= span.start < span.end
        # The line end behind a block scalar is in its value and not in its place.
        assert span.end <= field.raw.end or character in "\n\u2028\u2029"
        written = source.slice(span)
        if written == character:
            continue
        folded = character in " \n\u2028\u2029" and not written.strip()
        escaped = written.startswith("\\") or written == "''"
        assert folded or escaped, (written, character)


@settings(max_examples=150, deadline=None)
@given(TEXTS, st.sampled_from([None, "'", '"', "|", ">"]), LINE_ENDS, st.integers(20, 80))
@example("it's\n\n a  test \n", ">", "\r\n", 20)
@example("\n\n  more indented\nless\n\n\n", "|", "\n", 20)
@example("a\u2028b c", None, "\n", 20)
def test_yaml_texts_in_every_style(text: str, style: str | None, end: str, width: int) -> None:
    dumped = yaml.dump(
        {"x": {"y": text}}, default_style=style, width=width, allow_unicode=True, line_break=end
    )
    source = Source("a.md", f"\ufeff---{end}{dumped}---{end}Body")
    loaded = yaml.safe_load(dumped)["x"]["y"]
    assume(isinstance(loaded, str) and "\n---" not in dumped and "\n..." not in dumped)
    front_matter, body = read_front_matter(source)
    assert front_matter is not None
    assert source.text[body:] == "Body"
    assert_places(source, front_matter.by_path["x.y"], loaded)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.booleans(), LINE_ENDS)
def test_json_texts(text: str, ascii_only: bool, end: str) -> None:
    dumped = json.dumps({"x": [1, {"y": text}]}, ensure_ascii=ascii_only, indent=1)
    source = Source("a.md", dumped.replace("\n", end) + f"{end}Body")
    front_matter, body = read_front_matter(source)
    assert front_matter is not None
    assert source.text[body:] == "Body"
    assert_places(source, front_matter.by_path["x.1.y"], text)


@settings(max_examples=100, deadline=None)
@given(TEXTS, st.sampled_from(["basic", "basic lines", "literal", "literal lines"]), LINE_ENDS)
def test_toml_texts(text: str, kind: str, end: str) -> None:
    if kind.startswith("literal"):
        text = text.replace("'", "")
        text = text if "lines" in kind else text.replace("\n", "")
        quotes = "'''" if "lines" in kind else "'"
        written = text
    else:
        quotes = '"""' if "lines" in kind else '"'
        written = text.replace("\\", "\\\\").replace('"', '\\"').replace("\ufeff", "\\uFEFF")
        written = written if "lines" in kind else written.replace("\n", "\\n")
    opening = quotes + "\n" if "lines" in kind else quotes
    block = f"+++\na = 1\n[x]\ny = {opening}{written}{quotes}\n+++\n"
    source = Source("a.md", block.replace("\n", end) + "Body")
    assume("\n+++" not in written)
    front_matter, body = read_front_matter(source)
    assert front_matter is not None
    assert source.text[body:] == "Body"
    assert_places(source, front_matter.by_path["x.y"], text)


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(["---\n", "+++\n", "{", "---json\n", ";;;\n", ""]), TEXTS, TEXTS)
def test_nothing_raises_and_nothing_is_lost(opening: str, block: str, body: str) -> None:
    text = f"{opening}a: {block}\n---\n{body}"
    source = Source("a.md", text)
    front_matter, start = read_front_matter(source)
    assert 0 <= start <= len(text)
    if front_matter is not None:
        assert text[: front_matter.span.start].strip("\ufeff \t\r\n") == ""
        assert front_matter.span.end <= start
        for problem in front_matter.problems:
            assert 0 <= problem.span.start <= problem.span.end <= len(text)
