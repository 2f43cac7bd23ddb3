"""Looks at a folder to tell what kind of site it is, before any configuration exists."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path

from msgspec import Struct

from seoaudit.engine.content_folders import content_of
from seoaudit.engine.discovery import articles_below
from seoaudit.engine.disk import Disk
from seoaudit.engine.options import UsageError
from seoaudit.engine.site_details import Owner, find_owner
from seoaudit.engine.site_generators import Cms, Generator, find_cms, find_generator
from seoaudit.facts.facts import Facts
from seoaudit.facts.metadata.field_names import ALIASES, squeezed
from seoaudit.facts.metadata.field_values import is_empty
from seoaudit.facts.metadata.locale import declared_language
from seoaudit.facts.settings import Settings
from seoaudit.language.deferred import deferred
from seoaudit.language.lexicon import Languages
from seoaudit.loading.errors import LoadError
from seoaudit.loading.load import load

# Articles that are read, spread evenly over all there are.
SAMPLE = 200
# Standard fields that are worth naming in a configuration.
FIELDS = ("title", "description", "author", "date", "updated", "keyphrase", "image", "image_alt")

_CODE = deferred(r"([A-Za-z]{2})(?:[-_]([A-Za-z]{2}))?")
# Hugo's, Zola's, and what others call the language of a site.
_LANGUAGE_KEYS = tuple(
    "defaultContentLanguage default_language languageCode locale lang language".split()
)
_BLOG_FOLDERS = frozenset(("_posts", "posts", "post", "blog", "articles", "_articles", "news"))
# What sites call a description when they call it nothing usual.
_DESCRIPTION_WORDS = ("desc", "teaser", "intro", "blurb", "tagline", "subtitle", "lead", "lede")


class FieldUse(Struct, frozen=True):
    """Under which names a standard field occurs, and in how many of the articles read."""

    names: tuple[tuple[str, int], ...] = ()
    guesses: tuple[tuple[str, int], ...] = ()


class Survey(Struct, frozen=True):
    """What a look at a site found.

    `include` holds path patterns, empty where every folder holds content; `exclude` those of
    folders inside that hold none. `language` is a code, "" where nothing tells; `languages`
    counts the articles read by language.
    """

    articles: int
    read: int
    generator: Generator | None
    cms: Cms | None
    include: tuple[str, ...]
    exclude: tuple[str, ...]
    fields: dict[str, FieldUse]
    languages: tuple[tuple[str, int], ...]
    language: str
    owner: Owner
    is_blog: bool


def survey(folder: Path) -> Survey:
    """Look at a site. Raises `UsageError` where the folder holds no articles."""
    found = articles_below(folder, Disk(), lambda _, __: True, lambda _, __: None)
    candidates = [inside / name for inside, name in found]
    if not candidates:
        raise UsageError(f"no articles in {folder}; seoaudit reads .md, .mdx, .html and .txt files")
    generator, cms = find_generator(folder), find_cms(folder)
    content = content_of(folder, candidates)
    articles = content.articles
    sample = _read(_spread(articles, SAMPLE), folder)
    given = (declared_language(facts.article, facts.metadata) for facts in sample)
    declared = Counter(code for code in given if code)
    data = generator.data if generator else {}
    evidence = generator.evidence if generator else ""
    return Survey(
        articles=len(articles),
        read=len(sample),
        generator=generator,
        cms=cms,
        include=content.include,
        exclude=content.exclude,
        fields={name: _use(name, sample) for name in FIELDS},
        languages=tuple(declared.most_common()),
        language=_language(declared, len(sample), data),
        owner=find_owner(folder, data, evidence, sample),
        is_blog=_is_blog(articles, folder),
    )


def _spread(articles: Sequence[Path], most: int) -> list[Path]:
    step = max(len(articles) / most, 1)
    return [articles[int(index * step)] for index in range(min(len(articles), most))]


def _read(paths: Iterable[Path], folder: Path) -> list[Facts]:
    """Facts of the articles that can be loaded, none of them measured yet."""
    languages = Languages()
    settings = Settings()
    loaded: list[Facts] = []
    for path in paths:
        try:
            article = load(path.relative_to(folder).as_posix(), path.read_bytes())
        except (LoadError, OSError):
            continue
        loaded.append(Facts(article, settings, languages))
    return loaded


def _use(standard: str, sample: Sequence[Facts]) -> FieldUse:
    """How the articles call a standard field, in the order in which names are looked up."""
    order = {squeezed(alias): index for index, alias in enumerate(ALIASES[standard])}
    counted: Counter[str] = Counter()
    guessed: Counter[str] = Counter()
    for facts in sample:
        front_matter = facts.article.front_matter
        found = False
        for field in front_matter.fields if front_matter else ():
            if squeezed(field.path) in order and not is_empty(field.value):
                counted[field.path] += 1
                found = True
        if standard == "description" and front_matter and not found:
            guessed.update(
                field.path
                for field in front_matter.fields
                if isinstance(field.value, str)
                and len(field.value) >= 40
                and any(word in field.name.lower() for word in _DESCRIPTION_WORDS)
            )
    names = sorted(_merged(counted).items(), key=lambda item: order[squeezed(item[0])])
    return FieldUse(tuple(names), tuple(guessed.most_common(2)))


def _merged(counted: Counter[str]) -> dict[str, int]:
    """Names that are looked up as one (`lastMod`, `lastmod`) under their usual spelling."""
    spelt: dict[str, str] = {}
    merged: dict[str, int] = {}
    for name, count in counted.most_common():
        usual = spelt.setdefault(squeezed(name), name)
        merged[usual] = merged.get(usual, 0) + count
    return {name: count for name, count in merged.items() if not name.endswith(".0")}


def _language(declared: Counter[str], read: int, data: dict[str, object]) -> str:
    """What most articles declare, else what the generator's configuration says."""
    if declared:
        code, count = declared.most_common(1)[0]
        if count >= read / 2:
            return code
    for key in _LANGUAGE_KEYS:
        value = data.get(key)
        written = _CODE.fullmatch(value) if isinstance(value, str) else None
        if written:
            region = f"-{written[2].upper()}" if written[2] else ""
            return written[1].lower() + region
    return ""


def _is_blog(articles: Sequence[Path], folder: Path) -> bool:
    """Whether half of the articles are in folders that blogs keep."""
    inside = sum(
        not _BLOG_FOLDERS.isdisjoint(path.relative_to(folder).parts[:-1]) for path in articles
    )
    return bool(articles) and inside * 2 >= len(articles)
