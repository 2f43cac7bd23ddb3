"""Language tags: `en`, `en-GB`, `zh-Hant-TW`, and what is wrong with others."""

from __future__ import annotations

from seoaudit.facts.metadata.locale import LANGUAGE_CODES
from seoaudit.language.deferred import deferred

# ISO 3166-1 alpha-2.
_REGIONS = frozenset(
    "ad ae af ag ai al am ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br "
    "bs bt bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cr cu cv cw cx cy cz de dj dk dm do dz "
    "ec ee eg eh er es et fi fj fk fm fo fr ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw "
    "gy hk hm hn hr ht hu id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky "
    "kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv "
    "mw mx my mz na nc ne nf ng ni nl no np nr nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py "
    "qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st sv sx sy sz tc td tf tg "
    "th tj tk tl tm tn to tr tt tv tw tz ua ug um us uy uz va vc ve vg vi vn vu wf ws ye yt za zm "
    "zw".split()
)
# Codes of countries that are taken for codes of their languages, and one the other way round.
_LANGUAGE_OF = {
    "at": "de", "br": "pt-BR", "cn": "zh", "cz": "cs", "dk": "da", "gr": "el", "jp": "ja",
    "kr": "ko", "mx": "es-MX", "ua": "uk", "us": "en-US", "gb": "en-GB", "tw": "zh-TW", "se": "sv",
}  # fmt: skip
_REGION_OF = {"uk": "GB", "en": "GB", "ja": "JP", "el": "GR", "zh": "CN", "ko": "KR", "cs": "CZ"}
_TAG = deferred(
    r"(?P<language>[A-Za-z]{2,3})(?:-[A-Za-z]{3}(?![A-Za-z]))?(?:-(?P<script>[A-Za-z]{4}))?"
    r"(?:-(?P<region>[A-Za-z]{2}|\d{3}))?"
    r"(?P<rest>(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}|[A-WY-Za-wy-z](?:-[A-Za-z0-9]{2,8})+))*"
    r"(?:-x(?:-[A-Za-z0-9]{1,8})+)?)"
)


def fault_of(tag: str, *, strict: bool = False) -> str | None:
    """What is wrong with a language tag (BCP 47), None where nothing is.

    `strict` allows only what search engines read in `hreflang`: a language of two letters, a
    script, a country of two letters, and `x-default`.
    """
    if strict and tag.lower() == "x-default":
        return None
    if "_" in tag:
        return f"a hyphen stands between language and country: {tag.replace('_', '-')}"
    found = _TAG.fullmatch(tag)
    if found is None:
        return "no language code"
    language, region = found["language"].lower(), (found["region"] or "").lower()
    if len(language) == 2 and language not in LANGUAGE_CODES:
        meant = _LANGUAGE_OF.get(language)
        return f"{language} is no language" + (f"; {meant} is meant" if meant else "")
    if len(language) == 3 and strict:
        return "a language code of two letters is expected"
    if region.isalpha() and region not in _REGIONS:
        meant = _REGION_OF.get(region)
        return f"{region.upper()} is no country" + (f"; {meant} is meant" if meant else "")
    if strict and (region.isdigit() or found["rest"]):
        return "a language and a country are expected, no more"
    return None
