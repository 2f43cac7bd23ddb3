"""A conversation with a server as text, by which examples say how a page was answered for."""

from __future__ import annotations

import re

from seoaudit.article.response import Redirect, Response
from seoaudit.language.deferred import deferred

_REQUEST = deferred(r"GET (https?://\S+)")
_STATUS = deferred(r"HTTP/1\.1 (\d{3})(?: (.*))?")
_HEADER = deferred(r"([A-Za-z0-9-]+): *(.*)")


def read_exchanges(text: str) -> list[Response]:
    """The responses of conversations: requests and answers, a blank line between.

    A request is a line `GET https://example.com/`, an answer a line `HTTP/1.1 200 OK` with the
    headers below it; an answer that redirects has a `Location`. Raises ValueError.
    """
    asked = ""
    redirects: list[Redirect] = []
    responses: list[Response] = []
    blocks = [block.splitlines() for block in re.split(r"\n\s*\n", text.strip())]
    for index in range(0, len(blocks) - 1, 2):
        request = _REQUEST.fullmatch(blocks[index][0].strip())
        if request is None:
            raise ValueError(f"'{blocks[index][0]}' is no request; write GET https://example.com/")
        url = request[1]
        asked = asked or url
        status, reason, headers = _answer(blocks[index + 1])
        target = next((value for name, value in headers if name == "location"), "")
        if 300 <= status < 400 and target:
            redirects.append(Redirect(url, status, target))
            continue
        responses.append(Response(asked, url, status, reason, tuple(headers), tuple(redirects)))
        asked, redirects = "", []
    if not responses or redirects or len(blocks) % 2:
        raise ValueError("a conversation with a server ends with an answer that is no redirect")
    return responses


def _answer(lines: list[str]) -> tuple[int, str, list[tuple[str, str]]]:
    status = _STATUS.fullmatch(lines[0].strip())
    if status is None:
        raise ValueError(f"'{lines[0]}' is no answer; write HTTP/1.1 200 OK")
    headers: list[tuple[str, str]] = []
    for line in lines[1:]:
        header = _HEADER.fullmatch(line.strip())
        if header is None:
            raise ValueError(f"'{line}' is no header; write Name: value")
        headers.append((header[1].lower(), header[2].strip()))
    return int(status[1]), status[2] or "", headers
