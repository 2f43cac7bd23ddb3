"""Everyday front matter is read as the YAML library reads it, or left to that."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seoaudit.article import Source, Span
from seoaudit.loading.fences import locate
from seoaudit.loading.parsed import Parsed
from seoaudit.loading.yaml_fields import read_yaml
from seoaudit.loading.yaml_plain import read_plain

FIXTURES = Path(__file__).resolve().parents[2] / "fixtures"

EVERYDAY = {
    "words": "title: Drains that smell\ndescription: What to do, step by step.\n",
    "quoted words": "title: \"Drains: a guide\"\nother: 'How to'  # why\n",
    "an apostrophe": "title: 'It''s the drain''s fault'\n",
    "dates": "date: 2025-01-31\nlastmod: 2025-02-01\n",
    "times": "from: 2025-01-31T10:20:30Z\nto: 2025-01-31 10:20:30.5 +02:00\n",
    "a date with a zone nobody reads": "date: 2025-01-31 10:20:30 +0000\n",
    "switches and numbers": "draft: false\nweight: 10\nprice: 4.95\nnothing: ~\nnone: null\n",
    "a list": "tags:\n  - drains\n  - 'hot water'\n  - 12\nlayout: post\n",
    "a list not indented": "tags:\n- drains\n- water\nlayout: post\n",
    "a list in brackets": 'tags: [drains, "hot, water", 12, true]  # all\nempty: []\n',
    "keys below keys": "seo:\n  title: Drains\n  robots:\n    index: true\nlayout: post\n",
    "a list of keys": "steps:\n  - name: Pour\n    minutes: 5\n  - name: Wait\nend: no more\n",
    "keys without values": "title:\ndescription: # later\nimage:\n\ntags:\n  - a\n",
    "comments and blank lines": "# head\ntitle: A\n\n   # in between\ndate: 2025-01-01\n# tail\n",
    "a key twice": "title: One\ntitle: Two\n",
    "Windows line ends": "title: One\r\ntags:\r\n  - a\r\n  - b\r\n",
    "text over lines": "text: |\n  one\n\n    two \n  three\nshort: |-\n  a\n\n\nend: b\n",
    "folded text": "a: >\n  one\n  two # b\n\n\n  three \n  four\nb: >-\n   c\n# d\nend: b\n",
    "a text over lines at the end": "a: >\n  one\n  two\n\n",
    "text over lines below a key": "seo:\n  text: |\n    one\n    two\n  end: >\n   three\n",
    "text over Windows lines": "a: >\r\n  one\r\n  two\r\n\r\n  three\r\nb: |\r\n  c\r\n",
    "other alphabets": 'title: Rohrbruch – wer zahlt?\nbeschreibung: "Größe über 5"\nплан: да\n',
    "numbers in words": "title: 10 tips\nversion: 1.2.3\nphone: 020-555-0100\nsize: 3d\n",
    "marks inside words": "title: C# & C++ (really) {sic} [x] 100%!\nurl: https://example.com/a#b?c=d\n",
    "spaces at the end": "title: One  \ntags: [a, b ]   \n",
}

LEFT_TO_THE_LIBRARY = {
    "yes": "draft: yes\n",
    "Off": "draft: Off\n",
    "octal": "code: 0o7\nzip: 01234\n",
    "grouped": "amount: 1_000\n",
    "base 60": "time: 12:30:00\n",
    "exponent": "sku: 12e3\n",
    "round price": "price: 4.50\n",
    "infinite": "most: .inf\n",
    "no such day": "date: 2025-02-30\n",
    "colon": "title: Drains: a guide\n",
    "colon at the end": "title: Drains:\n",
    "tab": "title:\tDrains\n",
    "anchor": "a: &x words\nb: *x\n",
    "merged": "base: &x\n  a: 1\nother:\n  <<: *x\n",
    "tag": "a: !!str 12\n",
    "text that keeps its end": "text: |+\n  one\n\n",
    "text that tells its indentation": "text: |2\n  one\n",
    "text without lines": "text: |\nend: b\n",
    "text that begins blank": "text: |\n\n  one\n",
    "text with a tab": "text: |\n  a\tb\n",
    "text of spaces": "text: |\n  one\n     \n  two\n",
    "text in an item": "- text: |\n    one\n",
    "folded text indented further": "text: >\n  one\n    two\n  three\n",
    "text that ends early": "a:\n  text: |\n     one\n    two\n",
    "words on two lines": "title: Drains\n  that smell\n",
    "quotes on two lines": 'title: "Drains\n  that smell"\n',
    "words below the key": "title:\n  Drains that smell\n",
    "escape": 'title: "Drains \\"that\\" smell"\n',
    "mapping in braces": "seo: {title: Drains}\n",
    "template": "title: {{ page.title }}\n",
    "list in a list": "a:\n  - - b\n",
    "dash without an item": "a:\n  -\n  - b\n",
    "document end": "title: Drains\n...\nmore: words\n",
    "bad indentation": "a:\n    b: 1\n  c: 2\n",
    "indented at the top": "  title: Drains\n",
    "no mapping": "just words\n",
    "key without a space": "title:Drains\n",
    "quote not closed": 'title: "Drains\n',
    "bracket not closed": "tags: [a, b\n",
    "words after a quote": 'title: "Drains" that smell\n',
    "a mark no text begins with": "title: @home\n",
    "unprintable": "title: a\x07b\n",
    "next line of Unicode": "title: a\x85b\n",
    "old line ends": "title: a\rb: c\r",
    "byte order mark": "\ufefftitle: a\n",
    "too deep": "".join(f"{' ' * depth}k:\n" for depth in range(70)),
    "too long": "a: b\n" + "# more\n" * 5000,
    "a key too long": f"{'k' * 1100}: v\n",
}


def both(block: str) -> tuple[Parsed | None, Parsed]:
    """What each reader makes of a block that stands somewhere in an article."""
    text = f"---\n{block}---\n"
    source, content = Source("one.md", text), Span(4, 4 + len(block))
    return read_plain(source, content), read_yaml(source, content)


@pytest.mark.parametrize("block", EVERYDAY.values(), ids=EVERYDAY)
def test_everyday_front_matter_is_read_as_the_library_reads_it(block: str) -> None:
    plain, library = both(block)
    assert plain is not None
    assert repr(plain) == repr(library)


@pytest.mark.parametrize("block", LEFT_TO_THE_LIBRARY.values(), ids=LEFT_TO_THE_LIBRARY)
def test_whatever_else_there_is_is_left_to_the_library(block: str) -> None:
    assert both(block)[0] is None


def test_no_text_is_no_fields() -> None:
    assert both("") == (Parsed(), Parsed())
    assert both("# nothing yet\n\n") == (Parsed(), Parsed())


def test_real_front_matter_is_read_as_the_library_reads_it() -> None:
    known = 0
    for path in FIXTURES.rglob("*.md"):
        text = path.read_bytes().decode("utf-8", "replace")
        found = locate(text)
        if found is None or found.style != "yaml":
            continue
        source = Source(path.name, text)
        plain = read_plain(source, found.content)
        known += plain is not None
        assert plain is None or repr(plain) == repr(read_yaml(source, found.content)), path
    assert known > 0


SCALARS = st.one_of(
    st.sampled_from(
        "yes No on ~ null Null true FALSE 0 -1 +1 007 0o7 0x1F 0b11 1_000 12 12:30 12:30:00 1.5 "
        "1.50 1. .5 .inf 1e3 1.5e+3 12e03 2025-01-01 2025-1-1 2025-02-30 2025-01-01T10:00:00Z "
        "= << - -- ? : :x a:b # a#b & *a !t | > |- % @ ` , a,b [] {} [a {a} 'a' 'a a''b ''".split()
    ),
    st.sampled_from(
        [
            "",
            "a b",
            "|",
            ">",
            "|-",
            ">-",
            '"a"',
            '"a',
            'a"b',
            "a: b",
            "a #b",
            "'it''s'",
            '"a\\tb"',
            "[a, b]",
            "[a, 'b, c', ]",
            "[[a]]",
            "{a: b}",
            "2025-01-01 10:00:00 +0000",
            "2025-01-01 10:00:00 +01:00",
            "a\tb",
            "a\xa0b",
            "ö – 🛠",
        ]
    ),
    st.text(alphabet="ab1 :#-'\"[],{}.\\é\t", max_size=8),
)
PREFIXES = st.sampled_from(
    [
        "",
        "a: ",
        "b: ",
        "a:",
        "- ",
        "-   ",
        "- a: ",
        "on: ",
        "1: ",
        "'q': ",
        "# ",
        "long key: ",
        "",
        "c: >",
        "d: |-",
    ]
)
LINES = st.tuples(st.sampled_from(["", "", "  ", "    ", "  ", " "]), PREFIXES, SCALARS).map(
    "".join
)
TIDY = st.tuples(
    st.sampled_from(
        ["a: ", "b: ", "c:\n  - ", "d:\n  e: ", "f:\n- ", "g: >\n  ", "h: |-\n  x\n\n  "]
    ),
    SCALARS,
).map("".join)
BLOCKS = st.tuples(
    st.one_of(st.lists(LINES, max_size=7), st.lists(TIDY, max_size=4)),
    st.sampled_from(["\n", "\r\n"]),
).map(lambda made: "".join(f"{line}\n" for line in made[0]).replace("\n", made[1]))


@given(BLOCKS)
def test_both_readers_agree_whenever_the_plain_one_reads(block: str) -> None:
    plain, library = both(block)
    assert plain is None or repr(plain) == repr(library)
