"""Pages that were read before are asked for only if they may have changed."""

from __future__ import annotations

from pathlib import Path

from strange_server import QUICK, Handler, StrangeServer

from seoaudit.web.pages import Page
from seoaudit.web.web import Web


def read(folder: Path, *urls: str) -> list[Page]:
    with Web(str(folder), allow_private=True, limits=QUICK) as web:
        return [page for _, page in web.pages(urls) if isinstance(page, Page)]


def versioned(server: StrangeServer, name: str, sent: str) -> None:
    """Answer 304 where the client has what it would be sent."""

    def behave(handler: Handler) -> None:
        if handler.headers.get(sent) == '"1"':
            handler.answer(304, b"", {name: '"1"', "X-Robots-Tag": "noindex"})
        else:
            handler.answer(200, b"<p>First</p>", {name: '"1"'})

    server.paths["/a"] = behave


def test_a_page_that_did_not_change_is_not_sent_again(
    server: StrangeServer, tmp_path: Path
) -> None:
    for name, sent in (("ETag", "If-None-Match"), ("Last-Modified", "If-Modified-Since")):
        versioned(server, name, sent)
        (first,) = read(tmp_path / name, server.url("/a"))
        (second,) = read(tmp_path / name, server.url("/a"))
        assert second.body == first.body == b"<p>First</p>"
        assert second.response.status == 200
        # What came with the answer holds, although the page is the one that was kept.
        assert second.response.header("x-robots-tag") == ("noindex",)
        assert server.headers[-1][sent] == '"1"'


def test_a_page_that_changed_is_read_anew(server: StrangeServer, tmp_path: Path) -> None:
    server.says("/a", "<p>First</p>", ETag='"1"')
    read(tmp_path, server.url("/a"))
    server.says("/a", "<p>Second</p>", ETag='"2"')
    (second,) = read(tmp_path, server.url("/a"))
    assert second.body == b"<p>Second</p>"


def test_a_page_that_must_not_be_kept_is_not(server: StrangeServer, tmp_path: Path) -> None:
    server.says("/a", "<p>First</p>", Cache_Control="no-store")
    read(tmp_path, server.url("/a"))
    assert not list(tmp_path.glob("page-*"))


def test_a_damaged_file_is_as_none(server: StrangeServer, tmp_path: Path) -> None:
    server.says("/a", "<p>First</p>", ETag='"1"')
    read(tmp_path, server.url("/a"))
    (kept,) = tmp_path.glob("page-*")
    kept.write_bytes(kept.read_bytes()[:-3])
    (again,) = read(tmp_path, server.url("/a"))
    assert again.body == b"<p>First</p>"
    assert "If-None-Match" not in server.headers[-1]


def test_an_interrupted_run_goes_on(server: StrangeServer, tmp_path: Path) -> None:
    urls = [server.url(f"/{number}") for number in range(40)]
    for number in range(40):
        server.says(f"/{number}", f"<p>{number}</p>")
    notes: list[str] = []
    with Web(str(tmp_path), allow_private=True, limits=QUICK) as web:
        pages = web.pages(urls, notes.append)
        next(pages)
        pages.close()  # type: ignore[attr-defined]
    (journal,) = tmp_path.glob("run-*")
    done = journal.read_text("utf-8").split()
    assert done
    journal.write_text(journal.read_text("utf-8") + server.url("/39")[:-1], "utf-8")
    before = len(server.asked)
    with Web(str(tmp_path), allow_private=True, limits=QUICK) as web:
        found = [page.body for _, page in web.pages(urls, notes.append) if isinstance(page, Page)]
    assert found == [f"<p>{number}</p>".encode() for number in range(40)]
    asked = server.asked[before:]
    assert not {f"GET {url.removeprefix(server.url(''))}" for url in done} & set(asked)
    assert notes == [f"going on with an interrupted run: {len(done)} of 40 pages are read"]
    # A run that is complete leaves nothing to go on with.
    assert not list(tmp_path.glob("run-*"))
    with Web(str(tmp_path), allow_private=True, limits=QUICK) as web:
        assert len(list(web.pages(urls, notes.append))) == 40
    assert server.asked.count("GET /0") == 2


def test_a_folder_that_cannot_be_written_is_no_trouble(
    server: StrangeServer, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    server.says("/a", "<p>First</p>")
    server.says("/b", "<p>Second</p>")
    folder = tmp_path / "file" / "cache"
    assert len(read(folder, server.url("/a"), server.url("/b"))) == 2
