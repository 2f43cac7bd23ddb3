"""What issues are recognised by: not lines, not how a path was given."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from seoaudit.engine.fingerprint import Fingerprints, kind_of
from seoaudit.engine.options import RunOptions
from seoaudit.engine.run import run

ZERO_WIDTH = "Zero\u200bwidth.\n"


def fingerprints(path: Path | str, *select: str) -> list[str]:
    options = RunOptions(select=select or ("hygiene",), today=date(2026, 1, 1), debug=True)
    return [issue.fingerprint for issue in run([str(path)], options).issues]


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        pytest.param(("a/b", "Some text"), ("a/b", "some\r\n  TEXT "), True, id="case and space"),
        pytest.param(("a/b", "Some text"), ("a/b", "Some texts"), False, id="another text"),
        pytest.param(("a/b", "Some text"), ("a/c", "Some text"), False, id="another rule"),
        pytest.param(("a/b", "\udcff"), ("a/b", "\udcfe"), False, id="half a surrogate pair"),
    ],
)
def test_made_of_rule_and_normalised_content(
    first: tuple[str, str], second: tuple[str, str], same: bool
) -> None:
    made = [Fingerprints("a.md").next(*one) for one in (first, second)]
    assert (made[0] == made[1]) is same


def test_equal_issues_are_counted() -> None:
    made = Fingerprints("a.md")
    first, second, third = (made.next("a/b", "text") for _ in range(3))
    assert (second, third) == (f"{first}:2", f"{first}:3")
    assert {kind_of(one) for one in (first, second, third)} == {first}


@pytest.mark.parametrize("marker", [".git", "seoaudit.toml"])
def test_the_same_however_the_path_is_given(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, marker: str
) -> None:
    folder = tmp_path / "content"
    (folder / "blog").mkdir(parents=True)
    if marker == ".git":
        (tmp_path / marker).mkdir()
    else:
        (tmp_path / marker).write_text("", "utf-8")
    (folder / "a.md").write_text(ZERO_WIDTH, "utf-8")
    (expected,) = fingerprints(folder / "a.md")
    for current, path in (
        (tmp_path, "content/a.md"),
        (tmp_path, "./content"),
        (folder, "a.md"),
        (folder, "."),
        (folder / "blog", "../a.md"),
        (folder / "blog", ".."),
    ):
        monkeypatch.chdir(current)
        assert fingerprints(path) == [expected]


def test_the_path_is_told_from_the_root_of_the_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    for site in ("one", "two"):
        (tmp_path / site).mkdir()
        (tmp_path / site / "seoaudit.toml").write_text("", "utf-8")
        (tmp_path / site / "a.md").write_text(ZERO_WIDTH, "utf-8")
    assert fingerprints(tmp_path / "one") != fingerprints(tmp_path / "two")


@pytest.mark.parametrize(
    ("rule", "before", "after"),
    [
        pytest.param(
            "title/too-wide", f"title: {'Wide ' * 20}", f"title: {'Broad ' * 20}", id="measure"
        ),
        pytest.param(
            "keyword/in-title",
            "title: One\nkeyphrase: blocked drain",
            "title: Another\nkeyphrase: blocked drain",
            id="present",
        ),
    ],
)
def test_what_an_article_has_once_stays_when_its_place_changes(
    tmp_path: Path, rule: str, before: str, after: str
) -> None:
    found = []
    for head in (before, after):
        (tmp_path / "a.md").write_text(f"---\n{head}\n---\n\nSome words.\n", "utf-8")
        found += fingerprints(tmp_path / "a.md", rule)
    assert len(found) == 2 and len(set(found)) == 1


def test_a_missing_field_is_told_from_another(tmp_path: Path) -> None:
    (tmp_path / "seoaudit.toml").write_text(
        '[rules."frontmatter/required-field"]\nfields = ["author", "section"]\n', "utf-8"
    )
    made = []
    dated = "title: One\ndate: 2026-01-01"
    (tmp_path / "_posts").mkdir()
    for head in (dated, f"{dated}\nauthor: Ann Example"):
        post = tmp_path / "_posts" / "a.md"
        post.write_text(f"---\n{head}\n---\n\nSome words.\n", "utf-8")
        made.append(fingerprints(post, "frontmatter/required-field"))
    assert len(made[0]) == 2 and made[1] == made[0][1:]


def test_line_ends_do_not_matter(tmp_path: Path) -> None:
    text = f"---\ntitle: A\ntitle: B\n---\n\n# One\n\n{ZERO_WIDTH}\n### Two\n\nSee [more](#x).\n"
    made = []
    for ends in ("\n", "\r\n"):
        (tmp_path / "a.md").write_bytes(text.replace("\n", ends).encode())
        made.append(fingerprints(tmp_path / "a.md", "all"))
    assert made[0] == made[1] and len(made[0]) > 3
