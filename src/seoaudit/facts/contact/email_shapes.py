"""Finds email addresses in plain text, spelt out or not."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from seoaudit.article.outline import stretches_after
from seoaudit.language import contact_words as words
from seoaudit.language.deferred import deferred

_COUNTRIES = frozenset(
    "ac ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bm bn bo br bs "
    "bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz ec "
    "ee eg er es et eu fi fj fk fm fo fr ga gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk "
    "hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la "
    "lb lc li lk lr ls lt lu lv ly ma mc md me mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my "
    "mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro "
    "rs ru rw sa sb sc sd se sg sh si sk sl sm sn so sr ss st su sv sx sy sz tc td tf tg th tj tk "
    "tl tm tn to tr tt tv tw tz ua ug uk us uy uz va vc ve vg vi vn vu wf ws ye yt za zm zw".split()
)
# Endings of files and packages that a reader takes for no host.
_FILE_ENDINGS = frozenset(
    "png jpg jpeg gif svg webp avif ico css scss html htm json yaml yml toml xml txt pdf mjs cjs "
    "jsx tsx vue svelte woff ttf mp3 mp4 webm bmp tiff csv docx xlsx lock local localhost internal "
    "latest beta alpha next canary main master".split()
)
_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789._%+-'’!&~")
# An address ends where the script changes, as in `info@example.com으로`, but a host may have labels
# in several scripts.
_LATIN = r"A-Za-z\u00c0-\u024f"
_LATIN_LABEL = rf"[{_LATIN}\d](?:[{_LATIN}\d_-]{{0,61}}[{_LATIN}\d])?"
_OTHER = rf"[^\W_{_LATIN}]"
_OTHER_LABEL = rf"{_OTHER}(?:(?:{_OTHER}|-){{0,61}}{_OTHER})?"
_DOMAIN = deferred(
    rf"(?:(?:{_LATIN_LABEL}|{_OTHER_LABEL})\.){{1,6}}"
    rf"((?:xn--[a-z0-9]{{2,20}}|[{_LATIN}]{{2,24}})(?![{_LATIN}\d_@])"
    rf"|(?!\d){_OTHER}{{2,24}}(?![\w@]))",
    re.IGNORECASE,
)
_MESSAGE_ID = deferred(r"(?=(?:\D*\d){8})[\d.]*\d\.\d[\d.]*")
_SPELT_OUT = deferred(
    rf"(?<![\w.+-])([\w.+-]{{1,64}})\s?[\[({{<]\s?(?:{words.SPELT_AT})\s?[\])}}>]\s?"
    rf"((?:[\w-]{{1,63}}\s?(?:[\[({{]\s?(?:{words.SPELT_DOT})\s?[\])}}]|\.)\s?){{1,5}}"
    r"[^\W\d_]{2,24})(?!\w)",
    re.IGNORECASE,
)
_SPELT_OUT_OUTLINE = deferred(r"\([ ?]?(?:[aA?][aA]|@|[aA]{6,8})[ ?]?\)")
_SPELT_OUT_AT = deferred(rf"[\[({{<]\s?(?:{words.SPELT_AT})\s?[\])}}>]", re.IGNORECASE)
_SPELT_OUT_DOT = deferred(rf"\s?(?:[\[({{]\s?(?:{words.SPELT_DOT})\s?[\])}}]|\.)\s?", re.IGNORECASE)


class Found(NamedTuple):
    """An address, as it is read, between two offsets; `obfuscated` where it is spelt out."""

    start: int
    end: int
    address: str
    obfuscated: bool = False


# What is logged in to stands behind these, and their options.
_COMMAND = deferred(r"\b(?:ssh|scp|sftp|rsync|mosh|ssh-copy-id) (?:-\S* (?:[^\s@-]\S* )?)*\Z")
_COMMAND_REACH = 60


def addresses_in(text: str) -> Iterator[Found]:
    """The email addresses in a text, in order, with their offsets."""
    at = text.find("@")
    while at >= 0:
        found = _around(text, at)
        if found is not None:
            yield found
        at = text.find("@", at + 1)


def _around(text: str, at: int) -> Found | None:
    """The address around the `@` at an offset."""
    start = _mailbox_start(text, at)
    domain = _DOMAIN.match(text, at + 1)
    if start == at or text[at - 1] == "." or domain is None or not _is_top_level(domain[1].lower()):
        return None
    local = text[start:at]
    if ".." in local or local == "git" or _MESSAGE_ID.fullmatch(local):
        return None
    if not _stands_alone(text, start, domain.end()):
        return None
    return Found(start, domain.end(), text[start : domain.end()].lower())


def _mailbox_start(text: str, at: int) -> int:
    """Where the mailbox before the `@` at an offset begins; its letters are of one kind."""
    start, latin = at, None
    while start > 0 and at - start < 64:
        character = text[start - 1]
        if character not in _LOCAL:
            if not character.isalnum():
                break
            if latin is not None and latin != (character < "\u0250"):
                break
        if character.isalpha():
            latin = character < "\u0250"
        start -= 1
    while start < at and text[start] in "._%+-'’!&~":
        start += 1
    return start


def _is_top_level(ending: str) -> bool:
    if len(ending) == 2:
        return ending in _COUNTRIES or not ending.isascii()
    return ending not in _FILE_ENDINGS


def _stands_alone(text: str, start: int, end: int) -> bool:
    """Whether nothing around the address makes it a handle, a URL or the place of a repository."""
    before = text[start - 1 : start] if start else ""
    if before in ("@", "/", "=", "#", "$") and before:
        return False
    if _COMMAND.search(text, max(start - _COMMAND_REACH, 0), start):
        return False
    if before == ":" and not re.search(
        rf"(?:^|[\s(\[\"'>*])(?:(?i:{words.MAIL_LABELS})|[A-ZÀ-Þ][a-zß-ÿ-]{{2,15}}):$",
        text[max(start - 20, 0) : start],
    ):
        return False
    after = text[end : end + 2]
    return not (
        len(after) == 2
        and after[0] in ":/-"
        and not after[1].isspace()
        and after != "//"
        and after[1] not in "*_\"')"
    )


def spelt_out_addresses(text: str, drawn: str) -> Iterator[Found]:
    """Addresses such as "name (at) host (dot) com" in a text and its outline, in order."""
    if not any(
        _SPELT_OUT_AT.match(text, rough.start())
        for stretch in stretches_after(drawn, "(")
        for rough in _SPELT_OUT_OUTLINE.finditer(drawn, *stretch)
    ):
        return
    for found in _SPELT_OUT.finditer(text):
        domain = _SPELT_OUT_DOT.sub(".", found[2]).lower()
        if _is_top_level(domain.rpartition(".")[2]):
            yield Found(found.start(), found.end(), f"{found[1].lower()}@{domain}", True)
