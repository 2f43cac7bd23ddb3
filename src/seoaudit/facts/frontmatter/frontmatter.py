"""What is right and wrong with the front matter of an article."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.article import Article, FrontMatter, Problem, Span
from seoaudit.facts.clock import Clock
from seoaudit.facts.customs import is_expected
from seoaudit.facts.frontmatter.article_kind import Kind, absence_of, kind_of
from seoaudit.facts.frontmatter.dotted_dates import judge_dotted
from seoaudit.facts.frontmatter.field_dates import measure_dates
from seoaudit.facts.frontmatter.field_images import images_without_alt
from seoaudit.facts.frontmatter.field_issue import FieldIssue, about
from seoaudit.facts.frontmatter.field_spelling import misspelt_fields
from seoaudit.facts.frontmatter.slugs import slug_issues
from seoaudit.facts.metadata.field_values import is_empty, is_true
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.metadata.metadata import Metadata

_ADDRESS = deferred(r"https?://[^\s/?#<>\"{}]+\.[^\s/?#<>\"{}]+(?:[/?#][^\s<>\"]*)?", re.I)
_TEMPLATE = deferred(r"\{\{|\{%|<%|\$\{")
_IN_MARKDOWN = 2
_HIDDEN = deferred(r"\b(?:noindex|none)\b", re.IGNORECASE)
# Pages that are kept out of search on purpose.
_UNLISTED = deferred(
    r"(?:^|/)(?:404|500|not[-_]?found|thank[-_]?(?:you|s)|success|search|offline|danke|vielen-dank"
    r"|suche|merci|recherche|gracias|buscar|busqueda)[^/]*$",
    re.I,
)
_GENERATORS_OWN = frozenset(
    "post posts blog article articles page pages all nav note notes".split()
)
# Folders of files that new content is made from; their values are template code.
_MODELS = deferred(r"(?:^|/)(?:archetypes|_?templates?|scaffolds|cookiecutter[^/]*)/", re.I)
# Fields that tell a search engine something, by kind of article.
_MEANT: dict[Kind, tuple[str, ...]] = {
    "post": ("title", "description", "author", "date", "keyphrase", "canonical"),
    "page": ("title", "description", "keyphrase", "canonical"),
    "part": ("title",),
}


class FrontMatterFacts(Struct, frozen=True):
    """The front matter and its fields.

    `present` tells that there is some, `readable` that its fields could be read (a program,
    `---js`, is not run). `absence` is 2 where Markdown has none, 1 where a plain text has none, 0
    where none is missed. `kind` is `post`, `page` or `part` (an include, a card with an empty
    body).

    Lists of what is wrong, each with `key`, `label` and `reason`: `invalid` does not parse,
    `duplicate_keys` and `ambiguous_values` do but not as they look, `empty_fields` are standard
    fields without a value (a title or description that is missing as such is none of them),
    `misspelt_fields` near misses of their names. `invalid_dates` are none that generators read,
    `future_dates` are after today, `misordered_dates` updated before published; `latest_date` is
    the later of the two and `days_since_update` counts from it, None without any. `slug_issues` and
    `canonical_issues` are about the form of addresses, `hiding_fields` keep a page out of search,
    `images_without_alt` are images that no field describes, `tags_without_own` a list of tags with
    none but the generator's.
    """

    present: bool = False
    readable: bool = False
    absence: int = 0
    kind: Kind = "part"
    invalid: tuple[FieldIssue, ...] = ()
    duplicate_keys: tuple[FieldIssue, ...] = ()
    ambiguous_values: tuple[FieldIssue, ...] = ()
    empty_fields: tuple[FieldIssue, ...] = ()
    misspelt_fields: tuple[FieldIssue, ...] = ()
    invalid_dates: tuple[FieldIssue, ...] = ()
    future_dates: tuple[FieldIssue, ...] = ()
    misordered_dates: tuple[FieldIssue, ...] = ()
    latest_date: FieldIssue | None = None
    slug_issues: tuple[FieldIssue, ...] = ()
    canonical_issues: tuple[FieldIssue, ...] = ()
    hiding_fields: tuple[FieldIssue, ...] = ()
    images_without_alt: tuple[FieldIssue, ...] = ()
    tags_without_own: tuple[FieldIssue, ...] = ()
    _latest: date | None = None
    _clock: Clock | None = None

    @property
    def days_since_update(self) -> int | None:
        if self._latest is None or self._clock is None:
            return None
        return (self._clock.today - self._latest).days


def measure_front_matter(facts: Facts) -> FrontMatterFacts:
    """Judge the front matter of an article."""
    article, metadata = facts.article, facts.metadata
    front_matter = article.front_matter
    dates = measure_dates(article, metadata, facts.clock)
    kind = kind_of(article, metadata)
    if front_matter is None:
        return FrontMatterFacts(
            absence=_absence(facts),
            kind=kind,
            latest_date=dates.latest,
            _latest=dates.day,
            _clock=facts.clock,
        )
    problems = _problems(article, front_matter)
    invalid = _of_kind(problems, "invalid")
    lexicon = facts.lexicon
    return FrontMatterFacts(
        present=True,
        readable=_is_readable(article, front_matter),
        kind=kind,
        invalid=invalid,
        duplicate_keys=_of_kind(problems, "duplicate-key"),
        ambiguous_values=_of_kind(problems, "ambiguous-value"),
        empty_fields=_empty_fields(facts, kind, parses=not invalid),
        misspelt_fields=misspelt_fields(front_matter),
        invalid_dates=judge_dotted(facts, dates.invalid) if dates.invalid else (),
        future_dates=dates.future,
        misordered_dates=dates.misordered,
        _latest=dates.day,
        _clock=facts.clock,
        latest_date=dates.latest,
        slug_issues=slug_issues(metadata.slug, lambda word: lexicon[word].content),
        canonical_issues=_canonical_issues(front_matter, metadata),
        hiding_fields=_hiding_fields(article, front_matter, metadata),
        images_without_alt=_images_without_alt(facts, front_matter),
        tags_without_own=_tags_without_own(front_matter, metadata) if kind == "post" else (),
    )


def _absence(facts: Facts) -> int:
    """How much front matter is missed: none in Markdown among articles that have none either.

    Plain text is a draft, which lacks what it lacks wherever it lies.
    """
    absence = absence_of(facts.article)
    done_without = absence == _IN_MARKDOWN and not is_expected(facts, "")
    return 0 if done_without else absence


def _images_without_alt(facts: Facts, front_matter: FrontMatter) -> tuple[FieldIssue, ...]:
    """Images that nothing describes, where the site describes those of other articles."""
    found = images_without_alt(front_matter, facts.metadata)
    return found if found and is_expected(facts, "image_alt") else ()


def _problems(article: Article, front_matter: FrontMatter) -> tuple[Problem, ...]:
    """The problems, but for template code in the models that a generator makes content from."""
    if not front_matter.problems:
        return ()
    is_model = _MODELS.search(article.path.replace("\\", "/")) is not None
    if is_model and _TEMPLATE.search(article.source.slice(front_matter.span)):
        return ()
    return front_matter.problems


def _is_readable(article: Article, front_matter: FrontMatter) -> bool:
    if front_matter.fields:
        return True
    lines = article.source.slice(front_matter.content).splitlines()
    blank = all(not line.strip() or line.lstrip().startswith("#") for line in lines)
    return blank or article.source.slice(front_matter.content).strip() == "{}"


def _of_kind(problems: tuple[Problem, ...], kind: str) -> tuple[FieldIssue, ...]:
    return tuple(
        FieldIssue(problem.span, problem.replacement, problem.key, problem.key, problem.reason)
        for problem in problems
        if problem.kind == kind
    )


def _empty_fields(facts: Facts, kind: Kind, *, parses: bool) -> tuple[FieldIssue, ...]:
    """Standard fields that are there without a value, as far as this kind of article needs them.

    Not a title or description that the article has nowhere else though it needs one: that it is
    missing says it all. Nothing is called missing where the front matter does not parse.
    """
    metadata = facts.metadata
    found: dict[Span, FieldIssue] = {}
    for name in _MEANT[kind]:
        field = getattr(metadata, name)
        if field and is_empty(field.value) and not (parses and _is_missed(name, facts)):
            found[field.span] = about(field)
    return tuple(found[span] for span in sorted(found))


def _is_missed(name: str, facts: Facts) -> bool:
    """Whether an empty field leaves the article without a title or description it needs."""
    if name == "title":
        return facts.title.expected and facts.title.text is None
    if name == "description":
        return facts.description.expected and facts.description.text is None
    return False


def _canonical_issues(front_matter: FrontMatter, metadata: Metadata) -> tuple[FieldIssue, ...]:
    """A canonical address that is not absolute."""
    field = metadata.canonical
    if (
        field is None
        or field not in front_matter.fields
        or not isinstance(field.value, str)
        or is_empty(field.value)
    ):
        return ()
    address = field.value.strip()
    if _ADDRESS.fullmatch(address) or _TEMPLATE.search(address):
        return ()
    return (about(field, "not an absolute http or https address", None, field.span),)


def _hiding_fields(
    article: Article, front_matter: FrontMatter, metadata: Metadata
) -> tuple[FieldIssue, ...]:
    """Fields that say draft, unpublished or noindex."""
    found = []
    draft, robots = metadata.draft, metadata.robots
    published = front_matter.by_path.get("published")
    if draft is not None and is_true(draft.value):
        found.append(about(draft, "it is marked as a draft"))
    if published is not None and published.value is False:
        found.append(about(published, "it is marked as not published"))
    # A tag in the head of a page is no field, and has a rule of its own.
    declared = robots is not None and robots in front_matter.fields
    if robots is not None and declared and not _UNLISTED.search(article.path.replace("\\", "/")):
        says_so = isinstance(robots.value, str) and _HIDDEN.search(robots.value)
        named_so = "noindex" in robots.name.lower().replace("_", "") and is_true(robots.value)
        if says_so or named_so:
            found.append(about(robots, "it keeps search engines from listing the page"))
    return tuple(found)


def _tags_without_own(front_matter: FrontMatter, metadata: Metadata) -> tuple[FieldIssue, ...]:
    """The tags field, where it holds nothing or only what makes the generator list the article."""
    field = metadata.tags
    if field is None or isinstance(field.value, dict) or "keyword" in field.name.lower():
        return ()
    categories = front_matter.by_path.get("categories") or front_matter.by_path.get("category")
    if categories is not None and not is_empty(categories.value):
        return ()
    values = field.value if isinstance(field.value, list) else str(field.value or "").split(",")
    own = [str(value).strip() for value in values if not is_empty(value)]
    if any(tag.lower() not in _GENERATORS_OWN for tag in own):
        return ()
    given = ", ".join(own)
    return (about(field, f"only {given}" if given else "there are none"),)
