"""Texts as an article, a file name or a front matter could hold them to break a format."""

from __future__ import annotations

from hypothesis import strategies as st

_COMMANDS = ("::error::", "::set-output name=a::b", "##[add-mask]a", "%0A", "%", ":", ",")
_UNSEEN = (
    "\r",
    "\n",
    "\r\n",
    "\u2028",
    "\x85",
    "\x0b",
    "\x1b[2J",
    "\x00",
    "\ufffe",
    "\ud800",
    "\t",
)
_FORMULAS = ("=1+1", "+1", "-1", "@SUM(A1)", ";", '"', "'", "＝1", "|")
_HTML = ("</details>", "<img src=x>", "<!--", "-->", "]]>", "&amp;", "&", "</code>")
_MARKDOWN = (
    "`",
    "``",
    "*",
    "**",
    "_",
    "~~",
    "^",
    "[a](b)",
    "![a](b)",
    "](",
    "# a",
    "- a",
    "> a",
    "\\",
)
_CALLS = ("$", "$x$", "@octocat", "@org/team", "#1", "GH-1", "!1", ":memo:", "me@example.com")
_PLAIN = ("https://example.com/a_b", "www.example.com", "🙂", "東京", "\u202e", " ", "a", "1")
_PIECES = (*_COMMANDS, *_UNSEEN, *_FORMULAS, *_HTML, *_MARKDOWN, *_CALLS, *_PLAIN)

HOSTILE = st.one_of(st.text(), st.lists(st.sampled_from(_PIECES), max_size=8).map("".join))
