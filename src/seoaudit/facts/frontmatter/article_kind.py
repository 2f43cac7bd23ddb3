"""What sort of content an article is, as far as its fields and its path tell."""

from __future__ import annotations

import re
from typing import Literal

from seoaudit.article import Article
from seoaudit.facts.metadata.field_names import squeezed
from seoaudit.facts.metadata.metadata import Metadata
from seoaudit.facts.title.standing import says_website, stands_alone, titled_elsewhere
from seoaudit.language.deferred import deferred

Kind = Literal["post", "page", "part"]

_POST_TYPES = frozenset("post posts article blog blogpost news story essay tutorial review".split())
_PAGE_TYPES = frozenset(
    "page pages doc docs documentation landing home product service list section single "
    "event person author tag category".split()
)
# Sorts of documentation; some are posts elsewhere.
_DOCUMENTATION_TYPES = frozenset(
    "tutorial guide howto how-to reference doc docs documentation manual concept explanation "
    "quickstart".split()
)
_DOCUMENTATION_FOLDERS = deferred(r"(?:^|/)(?:versioned_)?(?:docs?|documentation|guides?)/", re.I)
_BLOG_FOLDERS = deferred(r"(?:^|/)(?:_?posts?|blog)/", re.I)
_DATED_NAME = deferred(r"(?:^|/)\d{4}-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12]\d|3[01])[-_][^/]+$")
_POST_FOLDERS = deferred(
    r"(?:^|/)(?:_?posts?|blog|news|articles?|stories|insights|beitr(?:ae|ä)ge|artikel|aktuelles"
    r"|neuigkeiten|actualit[eé]s|billets|noticias|art[ií]culos|entradas|novedades)/[^/]+",
    re.I,
)
_PAGE_FOLDERS = deferred(
    r"(?:^|/)(?:(?:versioned_)?docs?|documentation|reference|manual|guides?|help|wiki|api|pages"
    r"|services?|products?|authors?|people|team|tags?|categor(?:y|ies)|topics?|data|legal"
    r"|locations?|faqs?|seiten|leistungen|produkte|hilfe|kategorien|dokumentation|prestations"
    r"|produits|aide|auteurs|equipe|p[aá]ginas|servicios|productos|ayuda|categor[ií]as|_\w+)/",
    re.I,
)
_PAGE_NAMES = deferred(
    r"(?:^|/)_?(?:index|home|about(?:[-_]us)?|contact(?:[-_]us)?|privacy(?:[-_]policy)?|terms\S*"
    r"|imprint|impressum|cookies?\S*|disclaimer|404|search|archives?|tags|categories|blog|news"
    r"|thank[-_]?(?:you|s)|startseite|kontakt|(?:ue|ü)ber-uns|datenschutz\S*|agb|danke|suche"
    r"|accueil|a-propos|nous-contacter|mentions-legales|confidentialite|cgu|cgv|merci|recherche"
    r"|inicio|contacto|nosotros|quienes-somos|aviso-legal|(?:politica-de-)?privacidad|gracias"
    r"|buscar)\.\w+$",
    re.I,
)
_LISTING = deferred(r"(?:^|/)(?:_index|(?:posts?|blog|news|articles?)/index)\.\w+$", re.I)
# Fields of documentation and of pages in a menu.
_PAGE_FIELDS = frozenset(
    "weight sidebarposition sidebarlabel sidebar navorder navtitle menu eleventynavigation toc "
    "parent order linktitle".split()
)
_MDX_METADATA = deferred(r"^export\s+const\s+(?:meta|metadata|frontmatter|frontMatter)\b", re.M)


def kind_of(article: Article, metadata: Metadata) -> Kind:
    """`post` for what is published once, by somebody, on a day; `page` for what is just there.

    `part` is no page of its own: an empty body, a card of a person or tag, an include.
    """
    if not stands_alone(article):
        return "part"
    path = article.path.replace("\\", "/")
    declared = _declared(article, path)
    if declared is not None:
        return declared
    if _POST_FOLDERS.search(path):
        computed = metadata.title is None and titled_elsewhere(article)
        return "page" if computed or _LISTING.search(path) else "post"
    if _PAGE_NAMES.search(path) or _PAGE_FOLDERS.search(path):
        return "page"
    if metadata.date is not None or _DATED_NAME.search(path):
        return "post"
    if says_website(article):
        return "page"
    if metadata.author is not None:
        return "post"
    fields = article.front_matter.fields if article.front_matter else ()
    is_page = "/" in path or any(squeezed(field.path) in _PAGE_FIELDS for field in fields)
    return "page" if is_page else "post"


def _declared(article: Article, path: str) -> Kind | None:
    """What a `type` or `layout` field says; a tutorial in the documentation is a page.

    A layout is what a file looks like, and pages that have their address or their folder from being
    pages take that of posts too.
    """
    documents = _DOCUMENTATION_FOLDERS.search(path) and not _BLOG_FOLDERS.search(path)
    fields = article.front_matter.by_path if article.front_matter else {}
    for name in ("type", "layout"):
        field = fields.get(name)
        if field is None or not isinstance(field.value, str):
            continue
        said = re.sub(r"^.*/|\.\w+$", "", field.value.strip().lower())
        if documents and said in _DOCUMENTATION_TYPES:
            return "page"
        if said in _POST_TYPES:
            is_placed = "permalink" in fields or _PAGE_FOLDERS.search(path)
            if name == "layout" and is_placed and not _is_among_posts(path):
                continue
            return "post"
        if said in _PAGE_TYPES:
            return "page"
    return None


def _is_among_posts(path: str) -> bool:
    return bool(_POST_FOLDERS.search(path) or _DATED_NAME.search(path))


def absence_of(article: Article) -> int:
    """How much front matter is missed: 0 not at all, 1 in plain text, 2 in Markdown."""
    if article.front_matter is not None or article.format == "html" or not stands_alone(article):
        return 0
    if article.format == "mdx" and _MDX_METADATA.search(article.source.text):
        return 0
    return 1 if article.format == "text" else 2
