"""Live pages through the front door: the command, the report, the cache of results."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from strange_server import StrangeServer

from seoaudit.cli.main import main

PAGE = """<html lang="en"><head><title>Massage for tired legs in the evening</title>
<meta name="description" content="What a massage does for tired legs, and when to take one.">
{head}</head><body><main><h1>Massage for tired legs</h1><p>{text}</p></main></body></html>
"""


def html(text: str = "Words.", head: str = "") -> str:
    return PAGE.format(text=text, head=head)


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("SEOAUDIT_CACHE_DIR", str(tmp_path / "cache"))
    (tmp_path / "site" / ".git").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "site")
    return tmp_path / "site"


class Run:
    """A run of the command: `issues` are those of each article by rule."""

    def __init__(self, capsys: pytest.CaptureFixture[str], *arguments: str) -> None:
        self.status = main(["check", *arguments, "--allow-private", "--format", "json", "-q"])
        printed = capsys.readouterr()
        self.told = printed.err
        self.report: dict[str, Any] = json.loads(printed.out)

    @property
    def articles(self) -> dict[str, dict[str, Any]]:
        return {article["path"]: article for article in self.report["articles"]}

    def rules(self, path: str) -> list[str]:
        return [issue["rule"] for issue in self.articles[path]["issues"]]


def test_a_page_is_audited_under_its_address(
    server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "seoaudit.toml").write_text(
        'select = ["page", "hygiene/mojibake"]\nextends = []\n', "utf-8"
    )
    canonical = '<link rel="canonical" href="https://example.org/">'
    server.says("/b", html("A bad apostrophe: donâ€™t.", canonical), X_Robots_Tag="noindex")
    server.leads("/a", "/b")
    run = Run(capsys, server.url("/a"))
    assert run.status == 1
    assert sorted(run.rules(server.url("/a"))) == [
        "hygiene/mojibake", "page/canonical-elsewhere", "page/noindex-header", "page/redirected",
    ]  # fmt: skip
    # Nobody can write a fix into a live page.
    assert all(issue["fix"] is None for issue in run.articles[server.url("/a")]["issues"])


@pytest.mark.parametrize(
    ("header", "meta", "data", "reported"),
    [
        pytest.param("", "", "café".encode(), False, id="by its bytes"),
        pytest.param("; charset=iso-8859-1", "", "café".encode("cp1252"), False, id="the header"),
        pytest.param("", '<meta charset="cp1252">', "café".encode("cp1252"), False, id="its tag"),
        pytest.param(
            "; charset=utf-8", '<meta charset="windows-1252">', "café".encode(), False,
            id="the header before the tag",
        ),
        pytest.param("; charset=iso-8859-1", "", "café".encode(), True, id="a wrong header"),
        pytest.param("; charset=unheard-of", "", "café".encode(), False, id="an unknown name"),
    ],
)  # fmt: skip
def test_a_page_is_read_as_browsers_do(
    server: StrangeServer,
    capsys: pytest.CaptureFixture[str],
    header: str,
    meta: str,
    data: bytes,
    reported: bool,
) -> None:
    body = html("HERE and more words of an article.", meta).encode().replace(b"HERE", data)
    server.says("/a", body, Content_Type=f"text/html{header}")
    run = Run(capsys, server.url("/a"), "--select", "hygiene/mojibake")
    assert bool(run.rules(server.url("/a"))) is reported


def test_an_error_page_is_no_content(
    server: StrangeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/gone", "<h1></h1><p>TODO: lorem ipsum</p>", 410)
    run = Run(capsys, server.url("/gone"))
    assert run.rules(server.url("/gone")) == ["page/status-error"]
    assert run.status == 1


def test_a_page_that_cannot_be_read_keeps_no_other_from_being_audited(
    server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/a", html())
    server.says("/b", "", 403)
    (folder / "c.md").write_text("# Words\n\nMore words.\n", "utf-8")
    run = Run(capsys, server.url("/b"), server.url("/a"), "c.md", "ftp://example.com/d")
    assert sorted(run.articles) == ["c.md", server.url("/a")]
    assert [(error["path"], error["message"]) for error in run.report["errors"]] == [
        ("ftp://example.com/d", "only http and https addresses are read"),
        (server.url("/b"), "the server refuses it: 403 Forbidden"),
    ]
    assert run.status == 2


def test_a_sitemap(server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "not-asked-for.md").write_text("# Words\n", "utf-8")
    listed = "".join(
        f"<url><loc>{url}</loc><lastmod>{day}</lastmod></url>"
        for url, day in (
            (server.url("/a"), "2026-02-01"),
            (server.url("/b"), "2026-01-01"),
            ("https://example.com/", "2026-02-01"),
        )
    )
    server.says("/sitemap.xml", f"<urlset>{listed}</urlset>")
    server.says("/a", html())
    server.says("/b", html())
    run = Run(capsys, "--sitemap", server.url("/sitemap.xml"))
    assert sorted(run.articles) == [server.url("/a"), server.url("/b")]
    assert "left out 1 address on another site, example.com" in run.told
    run = Run(capsys, "--sitemap", server.url("/sitemap.xml"), "--modified-since", "2026-02-01")
    assert sorted(run.articles) == [server.url("/a")]
    run = Run(capsys, "--sitemap", server.url("/none.xml"))
    assert [error["path"] for error in run.report["errors"]] == [server.url("/none.xml")]


def test_links_are_checked_when_asked(
    server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/there", html())
    server.says("/secret", "", 403)
    links = [server.url(path) for path in ("/there", "/gone", "/secret")]
    text = "# Words\n\n" + " ".join(f"Read [more]({url})." for url in [*links, *links]) + "\n"
    (folder / "a.md").write_text(text, "utf-8")
    (folder / "b.md").write_text(text, "utf-8")
    rule = "links/broken-external"
    assert rule not in Run(capsys, "a.md").rules("a.md")
    assert not server.asked
    run = Run(capsys, "a.md", "b.md", "--check-links")
    assert [run.rules(name).count(rule) for name in ("a.md", "b.md")] == [2, 2]
    assert server.asked.count("HEAD /gone") == 1
    assert "1 blocked" in run.told
    # What was found over the network is not taken for what is known without it, or the other way.
    assert rule not in Run(capsys, "a.md").rules("a.md")
    assert rule not in Run(capsys, "a.md", "--check-links", "--ignore", rule).rules("a.md")


def test_links_of_a_live_page(server: StrangeServer, capsys: pytest.CaptureFixture[str]) -> None:
    server.says("/a", html('A <a href="b">link</a> and <a href="/c#x">another</a>.'))
    server.says("/b", html())
    run = Run(capsys, server.url("/a"), "--check-links", "--select", "links/broken-external")
    assert [issue["values"]["target"] for issue in run.articles[server.url("/a")]["issues"]] == [
        "/c#x"
    ]


def test_a_result_is_kept_for_one_response_only(
    server: StrangeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/a", html())
    assert "page/noindex-header" not in Run(capsys, server.url("/a")).rules(server.url("/a"))
    server.says("/a", html(), X_Robots_Tag="noindex")
    assert "page/noindex-header" in Run(capsys, server.url("/a")).rules(server.url("/a"))
    server.says("/a", html())
    assert "page/noindex-header" not in Run(capsys, server.url("/a")).rules(server.url("/a"))


def test_without_a_cache_nothing_is_kept(
    server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/a", html(), ETag='"1"')
    Run(capsys, server.url("/a"), "--no-cache")
    Run(capsys, server.url("/a"), "--no-cache", "--check-links")
    kept = {path.name.partition("-")[0] for path in (folder.parent / "cache").glob("*")}
    assert not kept & {"page", "run", "links.msgpack", "results"}
    assert not any("If-None-Match" in headers for headers in server.headers)


def test_fingerprints_are_those_of_the_address(
    server: StrangeServer, folder: Path, monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:  # fmt: skip
    server.leads("/a", "/b")
    server.leads("/c", "/b")
    server.says("/b", html())
    found: list[str] = []
    (folder / "below").mkdir()
    for here in (folder, folder / "below"):
        monkeypatch.chdir(here)
        run = Run(capsys, server.url("/a"), server.url("/c"), "--select", "page/redirected")
        found += (
            issue["fingerprint"]
            for article in run.report["articles"]
            for issue in article["issues"]
        )
    assert len(found) == 4
    assert len(set(found)) == 2


def test_a_baseline_knows_live_pages(
    server: StrangeServer, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "seoaudit.toml").write_text('select = ["page"]\nextends = []\n', "utf-8")
    (folder / "a.md").write_text("# Words\n", "utf-8")
    server.leads("/a.html", "/b.html")
    server.says("/b.html", html())
    url = server.url("/a.html")
    (issue,) = Run(capsys, url).articles[url]["issues"]
    known = {"path": url, "rule": issue["rule"], "fingerprint": issue["fingerprint"]}
    baseline = {"version": 1, "issues": [known]}
    (folder / ".seoaudit-baseline.json").write_text(json.dumps(baseline), "utf-8")
    summary = Run(capsys, url).report["summary"]
    assert (summary["infos"], summary["known"]) == (0, 1)
    # A run over the folder does not take the page for an article that is gone.
    assert Run(capsys, ".").report["summary"]["outdated"] == 0


def test_private_addresses_are_refused_by_default(
    server: StrangeServer, capsys: pytest.CaptureFixture[str]
) -> None:
    server.says("/a", html())
    status = main(["check", server.url("/a"), "--format", "concise"])
    printed = capsys.readouterr()
    assert status == 2
    assert "private network" in printed.out + printed.err
    assert not server.asked


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        pytest.param(["--modified-since", "2026-01-01"], "add --sitemap", id="no sitemap"),
        pytest.param(
            ["--sitemap", "https://example.com/", "--since", "HEAD"], "leave out --since", id="git"
        ),
        pytest.param(["https://example.com/", "--staged"], "leave out --staged", id="the index"),
    ],
)
def test_what_does_not_go_together(
    arguments: list[str], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["check", *arguments]) == 2
    assert told in capsys.readouterr().err


def test_facts_of_a_live_page(server: StrangeServer, capsys: pytest.CaptureFixture[str]) -> None:
    server.leads("/a", "/b", 308)
    server.says("/b", html(), Last_Modified="Thu, 01 Jan 2026 00:00:00 GMT")
    assert main(["facts", server.url("/a"), "--allow-private", "--format", "json"]) == 0
    metrics = json.loads(capsys.readouterr().out)["articles"][0]["metrics"]
    assert metrics["page.status"] == 200
    assert metrics["page.asked"] == server.url("/a")
    assert metrics["page.url"] == server.url("/b")
    assert metrics["page.redirects"] == 1
    assert metrics["page.redirect_chain"] == f"{server.url('/a')} (308) → {server.url('/b')}"
    assert metrics["page.last_modified"] == "Thu, 01 Jan 2026 00:00:00 GMT"


def test_a_file_has_no_response(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.md").write_text("# Words\n", "utf-8")
    assert main(["facts", "a.md", "--format", "json"]) == 0
    metrics = json.loads(capsys.readouterr().out)["articles"][0]["metrics"]
    assert {metrics[name] for name in metrics if name.startswith("page.")} == {None}
