"""The HTML report in a real browser."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

import pytest
from chromium import CHROMIUM, Page, opened_page
from handmade_reports import issue_of, report_of
from msgspec.structs import replace

from seoaudit.engine.report import Report, Site
from seoaudit.facts.settings import Business
from seoaudit.history.recorder import recorded
from seoaudit.reporting import renderer
from seoaudit.reporting.options import RenderOptions

pytestmark = pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium on this machine")

TEXT = "---\ntitle: Drains\n---\n\nCall us now. <script>alert(1)</script> Book soon.\n"
GRAVE = issue_of(TEXT, "Book", "say when", rule="cta/missing", severity="error", fix="Come")
SMALL = issue_of(TEXT, "us", "say who", rule="links/bare-url", severity="info")
PAGES = {"b.md": [GRAVE, SMALL], "a.md": [SMALL], "c.md": []}

SHOWN = """[...document.querySelectorAll("#articles tbody tr")]
    .filter(row => row.checkVisibility()).map(row => row.cells[0].textContent)"""


def in_a_site(report: Report, folder: Path, name: str = "Example Drains") -> Report:
    business = Business(name=name, colors=("#ffe600",))
    site = Site(folder.as_posix(), ".", business.name, business)
    articles = [replace(article, site=site.folder) for article in report.articles]
    return replace(report, articles=tuple(articles), sites=(site,))


def write(report: Report, path: Path) -> Path:
    lines = renderer("html")(report, RenderOptions())
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")
    return path


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("report")


@pytest.fixture(scope="module")
def browser(folder: Path) -> Iterator[Page]:
    with opened_page(folder / "profile") as page:
        yield page


@pytest.fixture(scope="module")
def report(folder: Path) -> Path:
    made = in_a_site(report_of(PAGES, site=[SMALL]), folder)
    list(recorded(made, None, ""))
    return write(made, folder / "report.html")


@pytest.fixture
def page(browser: Page, report: Path) -> Iterator[Page]:
    browser.ask("Emulation.setEmulatedMedia", media="", features=[])
    browser.complaints.clear()
    browser.open(report)
    yield browser
    assert browser.complaints == []


def test_sorts_by_a_column_and_back(page: Page) -> None:
    assert page.run(SHOWN) == ["b.md", "a.md", "c.md"]
    press = "document.querySelector('#articles thead th button').click()"
    page.run(press)
    assert page.run(SHOWN) == ["a.md", "b.md", "c.md"]
    page.run(press)
    assert page.run(SHOWN) == ["c.md", "b.md", "a.md"]
    sort = "document.querySelector('#articles thead th').getAttribute('aria-sort')"
    assert page.run(sort) == "descending"


@pytest.mark.parametrize(
    ("field", "value", "shown"),
    [
        ("text", "A.M", ["a.md"]),
        ("severity", "error", ["b.md"]),
        ("category", "links", ["b.md", "a.md"]),
        ("text", "nothing", []),
    ],
)
def test_filters(field: str, value: str, shown: list[str], page: Page) -> None:
    page.run(
        f"""(field => {{ field.value = {value!r};
        field.dispatchEvent(new Event("input", {{bubbles: true}})); }}
        )(document.getElementById("filter").elements.{field})"""
    )
    assert page.run(SHOWN) == shown
    assert page.run("document.getElementById('shown').textContent") == f"{len(shown)} of 3"


def test_an_article_opens_with_a_key_and_closes_with_back(page: Page) -> None:
    page.run("document.querySelector('#articles tbody a').focus()")
    page.press("Enter", 13)
    page.until("document.querySelector('#reader h1')")
    assert page.run("document.querySelector('#reader h1').textContent") == "b.md"
    assert page.run("document.activeElement.textContent") == "b.md"
    assert page.run("document.querySelector('#reader .source mark').textContent") == "us"
    assert not page.run("document.getElementById('overview').checkVisibility()")
    page.run("history.back()")
    page.until("document.getElementById('overview').checkVisibility()")
    assert page.run("document.getElementById('reader').childElementCount") == 0


def test_an_address_leads_to_an_issue(page: Page, report: Path) -> None:
    page.open(report, "#article-0-1")
    assert "say when" in page.run("document.activeElement.textContent")


def test_text_of_an_article_stays_text(page: Page, report: Path) -> None:
    page.open(report, "#article-0")
    text = page.run("document.querySelector('#reader .source').textContent")
    assert "<script>alert(1)</script>" in text
    assert page.run("document.scripts.length") == 1


def test_light_and_dark(page: Page) -> None:
    paper = "getComputedStyle(document.body).backgroundColor"
    seen = {}
    for scheme in ("light", "dark"):
        feature = {"name": "prefers-color-scheme", "value": scheme}
        page.ask("Emulation.setEmulatedMedia", media="", features=[feature])
        seen[scheme] = page.run(paper)
    assert seen["light"] != seen["dark"]
    page.run("document.getElementById('theme').click()")
    assert page.run(paper) == seen["light"]
    page.run("localStorage.clear()")


def test_prints_the_overview(page: Page) -> None:
    answer = page.ask("Page.printToPDF", printBackground=True, preferCSSPageSize=True)
    assert base64.b64decode(answer["data"]).startswith(b"%PDF-")
    page.ask("Emulation.setEmulatedMedia", media="print", features=[])
    hidden = [".tools", "#filter", ".skip"]
    for selector in hidden:
        assert not page.run(f"document.querySelector('{selector}').checkVisibility()")


def test_can_be_read_without_scripts(browser: Page, report: Path) -> None:
    browser.ask("Emulation.setScriptExecutionDisabled", value=True)
    try:
        browser.open(report)
        text = browser.text_of("#article-0")
    finally:
        browser.ask("Emulation.setScriptExecutionDisabled", value=False)
    assert "say when" in text and "Book" in text


AXE = find_spec("axe_core_python")
FOUND = """axe.run().then(result => result.violations.map(
    one => [one.id, ...one.nodes.map(node => node.html)].join(" ")))"""


@pytest.mark.skipif(AXE is None, reason="axe-core-python is not installed")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [390, 1100])
@pytest.mark.parametrize("fragment", ["", "#article-0"], ids=["overview", "article"])
def test_axe_finds_no_violation(
    scheme: str, width: int, fragment: str, page: Page, report: Path
) -> None:
    assert AXE and AXE.submodule_search_locations
    feature = {"name": "prefers-color-scheme", "value": scheme}
    page.ask("Emulation.setEmulatedMedia", media="", features=[feature])
    page.ask(
        "Emulation.setDeviceMetricsOverride",
        width=width, height=900, deviceScaleFactor=1, mobile=False,
    )  # fmt: skip
    page.open(report, fragment)
    script = Path(AXE.submodule_search_locations[0], "axe.min.js").read_text("utf-8")
    page.run(f"{script}; 0")
    assert page.run(FOUND) == []


@pytest.mark.skipif(AXE is None, reason="axe-core-python is not installed")
def test_axe_finds_no_violation_in_a_batch(page: Page, folder: Path) -> None:
    assert AXE and AXE.submodule_search_locations
    one, two = (in_a_site(report_of(PAGES), folder / name, name) for name in ("one", "two"))
    both = Report((*one.articles, *two.articles), sites=(*one.sites, *two.sites))
    page.open(write(both, folder / "both.html"))
    script = Path(AXE.submodule_search_locations[0], "axe.min.js").read_text("utf-8")
    page.run(f"{script}; 0")
    assert page.run(FOUND) == []


def test_two_thousand_articles(browser: Page, folder: Path) -> None:
    browser.complaints.clear()
    issues = [GRAVE, *[SMALL] * 9]
    many = report_of({f"posts/{number:04}.md": issues for number in range(2000)})
    path = write(in_a_site(many, folder / "many"), folder / "many.html")
    browser.open(path)
    assert browser.run("document.querySelectorAll('#articles tbody tr').length") == 2000
    # What is not opened is not built: the pages of articles are text until then.
    assert browser.run("document.querySelectorAll('.page').length") == 0
    assert browser.run("document.querySelectorAll('*').length") < 40_000
    browser.open(path, "#article-1999")
    assert browser.run("document.querySelector('#reader h1').textContent") == "posts/1999.md"
    assert browser.complaints == []
