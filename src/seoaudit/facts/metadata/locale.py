"""Which language an article is in."""

from __future__ import annotations

import re

from seoaudit.article import Article
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.facts.settings import Settings
from seoaudit.language.deferred import deferred
from seoaudit.language.recognition import recognised

# ISO 639-1.
LANGUAGE_CODES = frozenset(
    "aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co cr cs cu cv cy da "
    "de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy "
    "hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg "
    "li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or "
    "os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw ta "
    "te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu".split()
)
# Languages that sites keep folders for. Left out: codes that are mostly words or something else
# (be, is, my, so, to; ai, cv, io, ml, ts).
_FOLDER_CODES = frozenset(
    "af ar az bg bn bs ca cs cy da de el en es et eu fa fi fr ga gl gu he hi hr hu hy id it ja ka "
    "kk km kn ko lt lv mk mn mr ms mt nb ne nl nn no pl pt ro ru sk sl sq sr sv sw ta te th tl tr "
    "uk ur uz vi zh".split()
)
# As the first folder these are rather a country, a department or a word.
_NOT_FIRST = frozenset("ca ga he hr id it ka ms mt ne no sl te uk".split())
# Folders whose subfolders are languages, and nothing else.
_LANGUAGE_PARENTS = frozenset(
    "i18n l10n lang langs language languages locale locales translations translated".split()
)
_CONTENT_PARENTS = frozenset(
    "content contents src docs documentation posts _posts blog pages articles news website site "
    "_i18n collections data".split()
)
_SCRIPTS: dict[str, re.Pattern[str]] = {
    code: deferred(f"[{characters}]")
    for codes, characters in (
        ("bg kk mk ru uk", "\u0400-\u04ff"),
        ("el", "\u0370-\u03ff"),
        ("he", "\u0590-\u05ff"),
        ("ar fa ur", "\u0600-\u06ff"),
        ("hi mr ne", "\u0900-\u097f"),
        ("bn gu ta te kn", "\u0980-\u0cff"),
        ("th", "\u0e00-\u0e7f"),
        ("hy", "\u0530-\u058f"),
        ("ka", "\u10a0-\u10ff"),
        ("km", "\u1780-\u17ff"),
        ("ko", "\u1100-\u11ff\uac00-\ud7af"),
        ("ja zh", "\u3040-\u30ff\u4e00-\u9fff"),
    )
    for code in codes.split()
}
# How much of the prose is looked at for its script.
_SAMPLE = 4000

LANGUAGE_NAMES = {
    "english": "en",
    "german": "de",
    "deutsch": "de",
    "french": "fr",
    "français": "fr",
    "spanish": "es",
    "español": "es",
    "italian": "it",
    "italiano": "it",
    "portuguese": "pt",
    "português": "pt",
    "dutch": "nl",
    "nederlands": "nl",
    "polish": "pl",
    "swedish": "sv",
    "danish": "da",
    "norwegian": "no",
    "finnish": "fi",
    "russian": "ru",
    "japanese": "ja",
    "chinese": "zh",
    "korean": "ko",
}
# A name in a path is no script: `francois.de_metz` is not in German.
_CODE = deferred(
    r"([A-Za-z]{2,3})(?:[-_](?i:arab|cyrl|deva|guru|hans|hant|hebr|jpan|kore|latn|mong|tfng))?"
    r"(?:[-_]([A-Za-z]{2}|\d{3}))?(?:[.@][\w-]+)?"
)


def article_language(article: Article, metadata: Metadata, settings: Settings) -> str:
    """The language code of an article (`en`, `en-GB`): the region only where it is given.

    The first that says something: its language field, `<html lang>`, its path (`content/fr/a.md`,
    `a.fr.md`), the configuration. Where none does, the language that the commonest words of its
    body are of, or of its title and description, else English.
    """
    declared = declared_language(article, metadata) or settings.language
    return declared or recognised(article.prose.text) or recognised(_introduced(metadata)) or "en"


def _introduced(metadata: Metadata) -> str:
    """What the title and the description say: all there is of an article without a body."""
    fields = (metadata.title, metadata.description)
    return " ".join(field.value for field in fields if field and isinstance(field.value, str))


def declared_language(article: Article, metadata: Metadata) -> str | None:
    """The language code that the article itself or its path gives, None where neither does."""
    field = metadata.language
    if field is not None and isinstance(field.value, str):
        written = field.value.strip()
        code = LANGUAGE_NAMES.get(written.lower()) or _code(written)
        if code:
            return code
    return _code(article.language or "") or _of_path(article)


def _code(written: str, known: frozenset[str] = LANGUAGE_CODES) -> str | None:
    """A language code in its usual spelling, None where it names no language."""
    found = _CODE.fullmatch(written.strip())
    if found is None or found.group(1).lower() not in known:
        return None
    language, region = found.groups()
    return f"{language.lower()}-{region.upper()}" if region else language.lower()


def _of_path(article: Article) -> str | None:
    """The language that a folder or the end of the file name gives."""
    *folders, name = article.path.replace("\\", "/").split("/")
    stem = name.rpartition(".")[0]
    code = _code(stem.rpartition(".")[2], _FOLDER_CODES) if "." in stem else None
    if code and _is_plausible(code, article):
        return code
    for index, folder in enumerate(folders):
        parent = folders[index - 1].lower() if index else ""
        code = _code(folder, LANGUAGE_CODES if parent in _LANGUAGE_PARENTS else _FOLDER_CODES)
        if code is None:
            continue
        placed = parent in _LANGUAGE_PARENTS or parent in _CONTENT_PARENTS
        first = index == 0 and ("-" in code or code not in _NOT_FIRST)
        if (placed or first) and _is_plausible(code, article):
            return code
    return None


def _is_plausible(code: str, article: Article) -> bool:
    """Whether the prose, where there is any, has the script of the language."""
    script = _SCRIPTS.get(code[:2])
    sample = article.prose.text[:_SAMPLE]
    return script is None or not sample or script.search(sample) is not None
