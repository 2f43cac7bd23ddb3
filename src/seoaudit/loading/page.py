"""Live pages: what came over the web, in the encoding that the server names."""

from __future__ import annotations

import re

from msgspec.structs import replace

from seoaudit.article import Article
from seoaudit.article.response import Response
from seoaudit.language.deferred import deferred
from seoaudit.loading.decoding import decode
from seoaudit.loading.load import read

_CHARSET = deferred(r"charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{1,40})", re.IGNORECASE)


def load_page(path: str, data: bytes, response: Response) -> Article:
    """Load a page that a server sent; `path` names it in reports.

    Raises `LoadError` where the bytes are no text.
    """
    kinds = response.header("content-type")
    charset = _CHARSET.search(kinds[0]) if kinds else None
    source = decode(path, data, "html", charset[1] if charset else "")
    return replace(read(source, "html"), response=response)
