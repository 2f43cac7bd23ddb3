"""Configuration: what governs an article, and how a wrong file is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from seoaudit.engine.auditor import Auditor
from seoaudit.engine.options import RunOptions, UsageError
from seoaudit.engine.run import run


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")


def rules_for(file: Path, options: RunOptions | None = None) -> dict[str, str]:
    governed = Auditor(options or RunOptions()).governed(file)
    return {demand.rule.id: demand.rule.severity for demand in governed.demands}


@pytest.mark.parametrize(
    ("text", "where", "message"),
    [
        ("selct = []\n", "1:1", "unknown key 'selct'; did you mean 'select'?"),
        ('language = "en"\nselect = "hygiene"\n', "2:1", "select: expected a list, got text"),
        ("[busness]\nname = 'x'\n", "1:2", "unknown key 'busness'; did you mean 'business'?"),
        ("[business]\nphone = ['1']\n", "2:1", "unknown key 'phone'; did you mean 'phones'?"),
        ("[business]\nphones = '1'\n", "2:1", "phones: expected a list, got text"),
        ("[fields]\ntitel = 'x'\n", "2:1", "unknown field 'titel'; did you mean 'title'?"),
        ("[rules.'hygiene/mojibak']\n", "1:9", "did you mean 'hygiene/mojibake'?"),
        ("[rules.'hygiene/mojibake']\nseverity = 'fatal'\n", "", "severity 'fatal'"),
        ("[rules.'readability/long-sentences']\nmaxx = 3\n", "", "did you mean 'max'?"),
        ("extends = ['blogg']\n", "1:1", "unknown preset 'blogg'; did you mean 'blog'?"),
        ("extends = ['base.toml']\n", "1:1", "there is no file 'base.toml'"),
        ("select = ['hygene']\n", "1:1", "did you mean 'hygiene'?"),
        ("rules-folder = 'own'\n", "1:1", "there is no folder 'own'"),
        ("plugins = ['no-such-package']\n", "1:1", "is it installed?"),
        ("select = [\n", "", ""),
        ("ignore = ['all']\n", "", "no rule is selected"),
        ("extends = recommended\n", "1:11", "a text has to be in quotes"),
        ("extends: []\n", "1:8", "fields of TOML are written `name = value`"),
        ("[rules]\na/b = 'off'\n", "2:2", "a name with a slash has to be in quotes"),
        ("exclude = 'drafts/'\n", "1:1", 'put it in brackets, ["..."]'),
        ("fail-on = 'none'\n", "1:1", "expected one of info, warning, error, never"),
        ("language = 'english'\n", "1:1", "'english' is no code of a language; write 'en'"),
        ("language = 'xx'\n", "1:1", "'xx' is no code of a language"),
        ("[[overrides]]\npaths = ['a.md']\nlanguage = 'de DE'\n", "3:1", "'de DE' is no code"),
        ("[[overrides]]\npaths = ['a.md']\nselekt = []\n", "3:1", "did you mean 'select'?"),
    ],
)
def test_wrong_configuration_is_refused(
    tmp_path: Path, text: str, where: str, message: str
) -> None:
    write(tmp_path, {"seoaudit.toml": text, "a.md": "Text.\n"})
    with pytest.raises(UsageError) as refused:
        run([str(tmp_path / "a.md")])
    told = str(refused.value)
    if where:
        assert f"seoaudit.toml:{where}: " in told
    assert message in told
    assert "\n" not in told


def test_configuration_that_is_no_text_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": "Text.\n"})
    (tmp_path / "seoaudit.toml").write_bytes(b"\xff\xfe")
    with pytest.raises(UsageError, match="not UTF-8; save it as UTF-8"):
        run([str(tmp_path / "a.md")])


def test_nearest_configuration_governs(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "seoaudit.toml": 'select = ["hygiene"]\n',
            "client/pyproject.toml": '[tool.seoaudit]\nselect = ["contact"]\n',
            "other/pyproject.toml": "[tool.else]\nx = 1\n",
        },
    )
    categories = [
        {id.partition("/")[0] for id in rules_for(tmp_path / folder / "a.md")}
        for folder in ("", "client/deep", "other")
    ]
    assert categories == [{"hygiene"}, {"contact"}, {"hygiene"}]


def test_recommended_is_the_default_and_strict_has_everything(tmp_path: Path) -> None:
    default = set(rules_for(tmp_path / "a.md"))
    (tmp_path / "seoaudit.toml").write_text('extends = ["strict"]\n')
    strict = set(rules_for(tmp_path / "a.md"))
    (tmp_path / "seoaudit.toml").write_text('extends = ["blog"]\nignore = ["hygiene"]\n')
    blog = set(rules_for(tmp_path / "a.md"))
    assert default < strict
    assert not any(id.startswith("hygiene/") for id in blog)
    assert {id for id in default if not id.startswith("hygiene/")} < blog


def test_select_of_the_configuration_adds_to_what_it_extends(tmp_path: Path) -> None:
    text = 'extends = ["recommended"]\nselect = ["keyword/density-low"]\n'
    (tmp_path / "seoaudit.toml").write_text(text)
    chosen = set(rules_for(tmp_path / "a.md"))
    assert "keyword/density-low" in chosen
    assert "hygiene/mojibake" in chosen


def test_command_line_select_replaces_and_ignore_subtracts(tmp_path: Path) -> None:
    (tmp_path / "seoaudit.toml").write_text('select = ["contact"]\n')
    options = RunOptions(select=("hygiene",), ignore=("hygiene/mojibake",))
    chosen = set(rules_for(tmp_path / "a.md", options))
    assert chosen
    assert all(id.startswith("hygiene/") for id in chosen)
    assert "hygiene/mojibake" not in chosen


def test_files_extended_merge_below(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "agency.toml": 'extends = ["local-business"]\n[rules."hygiene/mojibake"]\n'
            'severity = "warning"\n[business]\nregion = "CA"\nname = "Agency"\n',
            "client/seoaudit.toml": 'extends = ["../agency.toml"]\n[business]\nname = "Client"\n',
        },
    )
    governed = Auditor(RunOptions()).governed(tmp_path / "client" / "a.md")
    severities = {demand.rule.id: demand.rule.severity for demand in governed.demands}
    assert severities["hygiene/mojibake"] == "warning"
    assert "cta/missing" in severities
    business = governed.settings.business
    assert (business.name, business.region) == ("Client", "CA")


def test_file_that_extends_itself_is_refused(tmp_path: Path) -> None:
    write(tmp_path, {"seoaudit.toml": 'extends = ["seoaudit.toml"]\n', "a.md": "x\n"})
    with pytest.raises(UsageError, match="extends itself"):
        run([str(tmp_path / "a.md")])


def test_overrides_apply_by_path(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "seoaudit.toml": 'select = ["hygiene", "contact"]\n'
            '[[overrides]]\npaths = ["legal/**"]\nignore = ["contact"]\nlanguage = "fr"\n'
            '[[overrides]]\npaths = ["*.html"]\n'
            '[overrides.rules."hygiene/mojibake"]\nseverity = "info"\n'
        },
    )
    auditor = Auditor(RunOptions())
    legal = auditor.governed(tmp_path / "legal" / "terms.md")
    page = auditor.governed(tmp_path / "page.html")
    assert not any(demand.rule.category == "contact" for demand in legal.demands)
    assert legal.settings.language == "fr"
    assert page.settings.language == ""
    assert {d.rule.severity for d in page.demands if d.rule.id == "hygiene/mojibake"} == {"info"}


def test_severity_of_a_rule_with_levels_holds_for_all_of_them(tmp_path: Path) -> None:
    write(
        tmp_path,
        {
            "seoaudit.toml": 'select = ["title/too-wide"]\n'
            '[rules."title/too-wide"]\nseverity = "error"\n',
            "a.md": f"---\ntitle: {'W' * 31}\n---\nText.\n",
        },
    )
    report = run([str(tmp_path / "a.md")])
    assert [issue.severity for issue in report.issues] == ["error"]
