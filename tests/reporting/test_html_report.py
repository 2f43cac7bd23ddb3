"""The HTML report as a document: what is in it, and what can never be."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path

import pytest
from bs4 import BeautifulSoup
from handmade_reports import issue_of, report_of
from hostile_text import HOSTILE
from hypothesis import given
from msgspec.structs import replace

from seoaudit.engine.agency import Agency
from seoaudit.engine.issue import Issue
from seoaudit.engine.options import UsageError
from seoaudit.engine.report import Report, Site
from seoaudit.facts.settings import Business
from seoaudit.history.recorder import recorded
from seoaudit.reporting import renderer
from seoaudit.reporting.html_report.client import brand_faults
from seoaudit.reporting.html_report.colours import LEAST_CONTRAST, contrast, readable
from seoaudit.reporting.options import RenderOptions

TEXT = "---\ntitle: Drains\n---\n\nCall us now. We mend drains. Book soon.\n"
DAY = date(2026, 11, 3)
SVG = '<svg xmlns="http://www.w3.org/2000/svg"><circle r="4"/></svg>'


def written(report: Report, **options: object) -> str:
    asked = RenderOptions(today=DAY, **options)  # type: ignore[arg-type]
    return "".join(f"{line}\n" for line in renderer("html")(report, asked))


def document(report: Report, **options: object) -> BeautifulSoup:
    return BeautifulSoup(written(report, **options), "html.parser")


def of_site(report: Report, folder: Path, **told: object) -> Report:
    """The report with all its articles in one site."""
    site = replace(Site(folder.as_posix(), folder.name, folder.name), **told)
    articles = [replace(article, site=site.folder) for article in report.articles]
    return replace(report, articles=tuple(articles), sites=(site,))


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.md").write_text(TEXT)
    return tmp_path


def test_the_same_report_is_the_same_file() -> None:
    report = report_of({"a.md": [issue_of(TEXT, "Book")]})
    assert written(report) == written(report)


def test_nothing_is_asked_of_the_network() -> None:
    page = document(report_of({"a.md": [issue_of(TEXT, "Book", "see https://example.com/x")]}))
    policy = page.find("meta", attrs={"http-equiv": "Content-Security-Policy"})
    assert policy and str(policy["content"]).startswith("default-src 'none'; img-src data:;")
    assert not page.find_all(src=re.compile("^(?!data:)"))
    assert not page.find_all(["link", "iframe", "object", "embed"])
    styles = "".join(style.get_text() for style in page.find_all("style"))
    assert "url(" not in styles and "@import" not in styles


OURS = {
    *("html", "head", "meta", "title", "style", "body", "script", "header", "main", "footer"),
    *("section", "div", "article", "figure", "figcaption", "details", "summary", "noscript"),
    *("h1", "h2", "h3", "p", "a", "span", "code", "mark", "ins", "blockquote", "img", "form"),
    *("ol", "ul", "li", "dl", "dt", "dd", "table", "caption", "thead", "tbody", "tr", "th", "td"),
    *("label", "input", "select", "option", "button"),
    *("svg", "circle", "rect", "text", "polyline"),
}


@given(path=HOSTILE.filter(bool), message=HOSTILE, text=HOSTILE, name=HOSTILE)
def test_no_content_becomes_markup(path: str, message: str, text: str, name: str) -> None:
    line = f"x{text}</noscript><script>alert(1)</script>"
    issue = issue_of(line, f"x{text}", message, fix=f"{text}</noscript><b>")
    report = report_of({path: [issue]}, ((path, message),), site=[issue])
    page = document(of_site(report, Path("/nowhere"), name=name, business=Business(name=name)))
    assert {one.name for one in page.find_all()} <= OURS
    assert len(page.find_all("script")) == 1
    for one in page.find_all():
        assert not [key for key in one.attrs if key.startswith("on")]
        assert str(one.get("href", "#")).startswith("#")


@given(path=HOSTILE.filter(bool), message=HOSTILE, text=HOSTILE)
def test_no_page_of_an_article_ends_early(path: str, message: str, text: str) -> None:
    # A browser that runs scripts reads such a page as text up to the first end tag.
    line = f"x{text}</noscript>"
    found = written(report_of({path: [issue_of(line, line, message)]}))
    assert found.lower().count("</noscript") == 1


def test_what_to_do_first_with_the_sentence_to_change() -> None:
    issue = issue_of(TEXT, "drains", "say what drains", rule="a/one", fix="sewers")
    page = document(report_of({"a.md": [issue]}))
    (task,) = page.select(".tasks > li")
    (sentence,) = task.select("blockquote")
    assert sentence.get_text() == "We mend drains."
    assert [mark.get_text() for mark in sentence.select("mark")] == ["drains"]
    assert "say what drains" in task.get_text() and "Write: sewers" in task.get_text()


def test_top_limits_what_is_told_and_not_what_is_counted() -> None:
    grave = issue_of(TEXT, "Book", "grave", rule="a/grave", severity="error")
    report = report_of({"a.md": [issue_of(TEXT, "us", "small", severity="info"), grave]})
    text = written(report, top=1)
    assert "grave" in text and "small" not in text
    assert "1 article, 1 error, 1 info" in text


def test_the_text_with_its_places_marked(site: Path) -> None:
    issues = [issue_of(TEXT, "Call us"), issue_of(TEXT, "us now", severity="error")]
    page = document(report_of({"a.md": issues}))
    (source,) = page.select(".source")
    lines = source.find_all("li")
    assert [line["value"] for line in lines] == ["1", "2", "3", "4", "5"]
    marks = [(mark.get_text(), mark["class"]) for mark in lines[4].select("mark")]
    assert marks == [("Call ", ["warning"]), ("us", ["error"]), (" now", ["error"])]
    assert [link["href"] for link in source.select("a")] == ["#article-0-1", "#article-0-2"]
    for link in source.select("a"):
        assert page.find(id=str(link["href"])[1:])


@pytest.mark.parametrize("now", [None, TEXT.replace("Book", "Look")], ids=["gone", "changed"])
def test_lines_of_the_report_where_the_source_is_not_what_was_audited(
    now: str | None, site: Path
) -> None:
    if now is None:
        (site / "a.md").unlink()
    else:
        (site / "a.md").write_text(now)
    page = document(report_of({"a.md": [issue_of(TEXT, "Book")]}))
    (line,) = page.select(".source li")
    assert line["value"] == "5" and line.get_text().startswith("Call us now. We mend drains. Book")


def test_only_the_lines_around_issues_where_articles_are_many(site: Path) -> None:
    text = "\n".join(f"Line {number}." for number in range(1, 50))
    (site / "a.md").write_text(text)
    many: dict[str, list[Issue]] = {f"{number}.md": [] for number in range(101)}
    page = document(report_of({"a.md": [issue_of(text, "Line 20")], **many}))
    values = [line["value"] for line in page.select(".source li")]
    assert values == ["18", "19", "20", "21", "22"]


def test_what_changed_since_the_last_kept_run(site: Path) -> None:
    old = replace(issue_of(TEXT, "us", rule="links/bare-url"), fingerprint="old")
    stays = replace(issue_of(TEXT, "Book"), fingerprint="stays")
    new = replace(issue_of(TEXT, "drains"), fingerprint="new")
    before = of_site(report_of({"a.md": [old, stays]}, score=60), site)
    list(recorded(before, None, ""))
    now = of_site(report_of({"a.md": [stays, new, new]}, score=70), site)
    page = document(now)
    numbers = [number.get_text() for number in page.select(".numbers dd")]
    assert numbers == ["1", "2", "1"]
    assert "rose from 60 to 70" in page.get_text()
    trend = page.select_one("svg.trend")
    assert trend and str(trend["aria-label"]).startswith("Score from 60 on ")


def test_nothing_to_compare_with(site: Path) -> None:
    page = document(of_site(report_of({"a.md": []}), site))
    assert "no earlier run" in page.get_text() and not page.select(".trend")


def test_a_history_that_is_none_is_refused_before_anything_is_written(site: Path) -> None:
    kept = site / "kept.sqlite3"
    kept.write_text("no database " * 100)
    with pytest.raises(UsageError, match="no history"):
        renderer("html")(report_of({"a.md": []}), RenderOptions(history=str(kept)))


def test_the_brands_of_client_and_agency(site: Path) -> None:
    (site / "logo.svg").write_text(SVG)
    report = of_site(
        report_of({"a.md": []}),
        site,
        name="Example Drains",
        business=Business(name="Example Drains", colors=("#ffee00",), logo="logo.svg"),
        agency=Agency(name="Example Agency", url="https://example.com"),
    )
    page = document(report)
    assert page.find("h1", string="Example Drains")
    assert page.find("a", href="https://example.com", string="Example Agency")
    (logo,) = page.select(".client-logo img")
    assert str(logo["src"]).startswith("data:image/svg+xml;base64,")
    assert "--brand:#ffee00" in written(report)
    assert brand_faults(report) == []


@pytest.mark.parametrize(
    ("business", "fault"),
    [
        (Business(colors=("red;}",)), "no colour"),
        (Business(logo="none.svg"), "cannot be read"),
        (Business(logo="logo.exe"), "is no .svg"),
        (Business(logo="fake.png"), "does not hold"),
        (Business(logo="large.svg"), "larger than 200,000 bytes"),
        (Business(site_url="javascript:alert(1)"), "no web address"),
    ],
    ids=["colour", "missing", "kind", "fake", "large", "address"],
)
def test_a_brand_that_cannot_be_used(business: Business, fault: str, site: Path) -> None:
    (site / "fake.png").write_text("no picture")
    (site / "large.svg").write_text(SVG + " " * 200_000)
    report = of_site(report_of({"a.md": []}), site, business=business)
    (told,) = brand_faults(report)
    assert fault in told and told.startswith(site.name)
    text = written(report)
    assert "red;}" not in text and "javascript:" not in text and "<img" not in text


def test_a_batch_has_an_index_of_its_sites() -> None:
    folders = ("/x/one", "/x/two")
    sites = tuple(Site(folder, folder[3:], folder[3:].capitalize()) for folder in folders)
    articles = tuple(
        replace(report_of({f"{folder}/a.md": [issue_of(TEXT, "us")]}).articles[0], site=folder)
        for folder in folders
    )
    page = document(Report(articles, sites=sites))
    links = page.select('section[aria-labelledby="sites"] a')
    assert [link.get_text() for link in links] == ["One", "Two"]
    for link in links:
        part = page.find(id=str(link["href"])[1:])
        assert part and link.get_text() in part.get_text()
    assert [option.get_text() for option in page.select("select[name=site] option")] == [
        "all",
        "One",
        "Two",
    ]


def test_sites_of_one_name_are_told_apart() -> None:
    sites = tuple(Site(f"/x/{path}", path, "Drains") for path in ("one", "two"))
    page = document(Report((), sites=sites))
    names = [link.get_text() for link in page.select('section[aria-labelledby="sites"] a')]
    assert names == ["Drains (one)", "Drains (two)"]


def test_parts_of_an_agency(tmp_path: Path) -> None:
    (tmp_path / "introduction.html").write_text("<p>Dear $client, $$5 for $date</p>")
    (tmp_path / "extra.css").write_text("h1{color:teal}")
    (tmp_path / "README.md").write_text("$nothing")
    report = of_site(
        report_of({"a.md": []}), tmp_path, name="A & B", business=Business(name="A & B")
    )
    text = written(report, template=str(tmp_path))
    assert "<p>Dear A &amp; B, $5 for 3 November 2026</p>" in text and "h1{color:teal}" in text


@pytest.mark.parametrize(
    ("file", "text", "fault"),
    [
        ("cover.html", "a\n$clint", r"cover\.html:2: unknown placeholder '\$clint'.*'client'"),
        ("cover.html", "100$", r"cover\.html: a '\$' that begins no placeholder"),
        ("covers.html", "", r"covers\.html: unknown part of a report.*cover\.html"),
        ("extra.css", "</style><script>", r"extra\.css: '</'"),
    ],
)
def test_a_template_that_cannot_be_used(file: str, text: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / file).write_text(text)
    with pytest.raises(UsageError, match=fault):
        renderer("html")(report_of({"a.md": []}), RenderOptions(template=str(tmp_path)))


def test_a_folder_of_a_template_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder"):
        renderer("html")(report_of({}), RenderOptions(template=str(tmp_path / "none")))


@pytest.mark.parametrize("background", ["#ffffff", "#14181d", "#777777"])
@pytest.mark.parametrize("colour", ["#ff0", "#ffffff", "#000000", "#1f5f99", "#808080"])
def test_a_colour_made_readable(colour: str, background: str) -> None:
    assert contrast(readable(colour, background), background) >= LEAST_CONTRAST


def test_a_readable_colour_stays() -> None:
    assert readable("#1f5f99", "#ffffff") == "#1f5f99"
    assert contrast("#000", "#fff") == pytest.approx(21)
