"""A run as a whole: every file accounted for, the same answer every time."""

from __future__ import annotations

import os
import sys
from datetime import date
from pathlib import Path

import msgspec
import pytest

from seoaudit.engine.issue import Issue
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.report import Report
from seoaudit.engine.run import measure, run

FIXTURES = Path(__file__).resolve().parent.parent.parent / "fixtures"
DAY = date(2026, 1, 1)

OWN_RULE = """\
---
id: house/no-synergy
title: No synergy
severity: error
check: phrases
phrases: [synergy]
replacements: { synergy: teamwork }
message: "write '{replacement}' instead of '{phrase}'"
evidence: heuristic
fix: unsafe
---

# No synergy

## Bad

~~~markdown
We love ⟦Synergy⟧.
~~~

## Good

~~~markdown
We love synergyless teamwork.
~~~
"""


def audit(text: str, folder: Path, *select: str, name: str = "a.md") -> list[Issue]:
    path = folder / name
    path.write_bytes(text.encode())
    report = run([str(path)], RunOptions(select=select, today=DAY, debug=True))
    assert not report.errors
    return report.issues


def test_every_file_is_an_article_or_an_error(tmp_path: Path) -> None:
    (tmp_path / "good.md").write_text("Words.\n")
    (tmp_path / "empty.md").write_bytes(b"")
    (tmp_path / "latin.md").write_bytes(b"caf\xe9\n")
    (tmp_path / "zip.html").write_bytes(b"PK\x03\x04\x14\x00\x00\x00\x08\x00" + bytes(range(256)))
    (tmp_path / "broken.md").write_text("---\ntitle: [x\n---\nWords.\n")
    (tmp_path / "gone.md").symlink_to(tmp_path / "nowhere.md")
    report = run([str(tmp_path), str(tmp_path / "gone.md")], RunOptions(today=DAY, debug=True))
    assert [Path(article.path).name for article in report.articles] == [
        "broken.md",
        "empty.md",
        "good.md",
    ]
    told = {Path(error.path).name: error.message for error in report.errors}
    assert set(told) == {"latin.md", "zip.html", "gone.md"}
    assert all("\n" not in message for message in told.values())
    assert "UTF-8" in told["latin.md"]
    assert "zip" in told["zip.html"]


@pytest.mark.skipif(os.geteuid() == 0, reason="the superuser may read every file")
def test_file_without_permission_is_told(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    path.write_text("x")
    path.chmod(0)
    report = run([str(path)])
    assert "cannot be read" in report.errors[0].message


def test_one_process_and_two_agree() -> None:
    one = run([str(FIXTURES)], RunOptions(jobs=1, today=DAY))
    two = run([str(FIXTURES)], RunOptions(jobs=2, today=DAY))
    assert msgspec.json.encode(one) == msgspec.json.encode(two)
    assert one.issues


def test_issues_are_in_the_order_of_the_source() -> None:
    for article in run([str(FIXTURES)], RunOptions(today=DAY)).articles:
        assert [i.place for i in article.issues] == sorted(i.place for i in article.issues)


def test_fingerprint_stays_when_text_above_moves(tmp_path: Path) -> None:
    text = "Intro.\n\nCall [us](tel:+17805550123).\n\nZero\u200bwidth and zero\u200bwidth.\n"
    before = audit(text, tmp_path, "hygiene/invisible-characters")
    after = audit(f"More.\n\nAbove.\n\n{text}", tmp_path, "hygiene/invisible-characters")
    assert len(before) == 2
    assert [issue.fingerprint for issue in before] == [issue.fingerprint for issue in after]
    assert before[0].fingerprint != before[1].fingerprint
    assert before[0].place.line + 4 == after[0].place.line


def test_fingerprint_depends_on_the_path(tmp_path: Path) -> None:
    text = "Zero\u200bwidth.\n"
    (one,) = audit(text, tmp_path, "hygiene/invisible-characters", name="a.md")
    (two,) = audit(text, tmp_path, "hygiene/invisible-characters", name="b.md")
    assert one.fingerprint != two.fingerprint


def test_own_rules_of_a_site(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "no-synergy.md").write_text(OWN_RULE, "utf-8")
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "rules"\nselect = ["house"]\n')
    (issue,) = audit("# Hi\n\nPure *synergy* here.\n", tmp_path)
    assert (issue.rule, issue.severity, issue.place.line, issue.place.column) == (
        "house/no-synergy",
        "error",
        3,
        7,
    )
    assert issue.message == "write 'teamwork' instead of 'synergy'"
    assert issue.fix is not None
    assert issue.fix.edits[0].replacement == "teamwork"


def test_faulty_own_rule_is_refused_with_its_place(tmp_path: Path) -> None:
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules" / "x.md").write_text(OWN_RULE.replace("phrases: [", "phrase: ["), "utf-8")
    (tmp_path / "seoaudit.toml").write_text('rules-folder = "rules"\n')
    (tmp_path / "a.md").write_text("x\n")
    with pytest.raises(UsageError, match=r"rules/x.md:6:\d+: unknown key 'phrase'; did you mean"):
        run([str(tmp_path / "a.md")])


def test_check_of_an_installed_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    package = tmp_path / "site-packages"
    information = package / "demo_checks-1.0.dist-info"
    information.mkdir(parents=True)
    (information / "METADATA").write_text(
        "Metadata-Version: 2.1\nName: demo-checks\nVersion: 1.0\n"
    )
    (information / "entry_points.txt").write_text(
        "[seoaudit.checks]\nshouting = demo_checks:SHOUTING\n"
        "[seoaudit.rules]\ndemo = demo_checks:rules\n"
    )
    (package / "demo_checks.py").write_text(
        "from pathlib import Path\n"
        "from msgspec import Struct\n"
        "from seoaudit import Check, Finding\n"
        "class Options(Struct, frozen=True):\n    least: int = 4\n"
        "def run(facts, options):\n"
        "    for heading in facts.headings.all:\n"
        "        words = heading.label.split()\n"
        "        if heading.label.isupper() and len(words) >= options.least:\n"
        "            yield Finding(heading.span, {'words': len(words)})\n"
        "SHOUTING = Check(Options, run)\n"
        "def rules():\n    return Path(__file__).parent / 'demo_rules'\n"
    )
    (package / "demo_rules").mkdir()
    (package / "demo_rules" / "shouting.md").write_text(
        "---\nid: demo/shouting\ntitle: Shouting\nseverity: info\ncheck: shouting\nleast: 2\n"
        'message: "{words} words in capitals"\nevidence: heuristic\n---\n\n'
        "## Bad\n\n~~~markdown\n# ALL BIG\n~~~\n\n## Good\n\n~~~markdown\n# Small\n~~~\n"
    )
    monkeypatch.syspath_prepend(str(package))
    site = tmp_path / "site"
    site.mkdir()
    (site / "seoaudit.toml").write_text('plugins = ["demo-checks"]\nselect = ["demo"]\n')
    (issue,) = audit("# WE SHOUT\n\nText.\n", site)
    assert (issue.rule, issue.message) == ("demo/shouting", "2 words in capitals")
    sys.modules.pop("demo_checks", None)


def test_code_beside_the_content_is_never_run(tmp_path: Path) -> None:
    (tmp_path / "seoaudit.py").write_text("raise SystemExit('run')\n")
    (tmp_path / "conftest.py").write_text("raise SystemExit('run')\n")
    (tmp_path / "seoaudit.toml").write_text('plugins = ["seoaudit-beside"]\n')
    (tmp_path / "a.md").write_text("x\n")
    with pytest.raises(UsageError, match="is it installed"):
        run([str(tmp_path / "a.md")])


def test_site_with_broken_configuration_is_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    for name in ("one", "two"):
        (tmp_path / name).mkdir()
        (tmp_path / name / "a.md").write_text("Words.\n")
    (tmp_path / "one" / "seoaudit.toml").write_text("selct = 1\n")
    report = run([str(tmp_path)], RunOptions(today=DAY))
    assert [Path(article.path).parent.name for article in report.articles] == ["two"]
    assert "unknown key 'selct'" in report.errors[0].message


def test_standard_input_has_the_name_it_is_given() -> None:
    options = RunOptions(stdin=b"Zero\xe2\x80\x8bwidth.\n", stdin_filename="posts/x.md", today=DAY)
    report = run(["-"], options)
    assert [article.path for article in report.articles] == ["posts/x.md"]
    assert any(issue.rule == "hygiene/invisible-characters" for issue in report.issues)


def test_scores_count_what_was_asked_and_lost(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("Zero\u200bwidth.\n", "utf-8")
    options = RunOptions(select=("hygiene",), today=DAY)
    report = run([str(tmp_path / "a.md")], options)
    (article,) = report.articles
    assert {issue.rule for issue in article.issues} == {"hygiene/invisible-characters"}
    assert article.score is not None
    assert 0 < article.score < 100
    assert article.scores == {"hygiene": article.score}
    (tmp_path / "a.md").write_text("Fine.\n")
    assert run([str(tmp_path / "a.md")], options).articles[0].score == 100


def test_facts_of_a_file_name_everything_the_contract_names() -> None:
    (sheet,), errors = measure([str(FIXTURES / "seeds" / "000_fe9e7572e0b386b4.txt")])
    assert not errors
    metrics = (
        "text.words text.sentences readability.flesch_reading_ease "
        "readability.flesch_kincaid_grade readability.gunning_fog readability.smog "
        "readability.coleman_liau readability.automated_readability "
        "readability.long_sentence_share readability.passive_share readability.transition_share "
        "keyphrase.phrase keyphrase.count keyphrase.density keyphrase.exact_count "
        "title.pixel_width description.length"
    ).split()
    occurrences = (
        "contact.phones contact.emails contact.addresses cta.calls links.all headings.all "
        "images.all keyphrase.matches"
    ).split()
    assert [name for name in metrics if name not in sheet.metrics] == []
    assert [name for name in occurrences if name not in sheet.occurrences] == []
    (phone,) = sheet.occurrences["contact.phones"]
    assert phone.text == "587-938-0458"
    assert (phone.values["e164"], phone.values["linked"]) == ("+15879380458", False)


def test_report_of_nothing_has_no_score() -> None:
    assert Report(()).score is None
