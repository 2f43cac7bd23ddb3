"""An article: one piece of content, loaded."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from msgspec import Struct

from seoaudit.article.elements import (
    Emphasis,
    Heading,
    HeadTag,
    Image,
    Link,
    ListItem,
    Raw,
    Table,
)
from seoaudit.article.front_matter import FrontMatter
from seoaudit.article.prose import Prose
from seoaudit.article.response import Response
from seoaudit.article.source import Source, Span

if TYPE_CHECKING:
    import frontmatter
    from bs4 import BeautifulSoup

Format = Literal["markdown", "mdx", "html", "text"]

NO_PROSE = Prose(text="", pieces=(), blocks=())


class Article(Struct, frozen=True, dict=True):
    """One piece of content: front matter, body, and where each part stands in the source.

    `prose` is the main content. `surroundings` is what stands around it on an HTML page
    (navigation, header, footer); it is empty for other formats. `head` holds what the head of an
    HTML page says in the shape of front matter: `title`, `description`, `canonical`, `robots`,
    `author`, `date`, `lang`; `head_tags` are the tags that say so, those that repeat another and
    those of links to other versions of the page as well. `language` is what the content itself
    declares (`<html lang>`), None where it declares nothing. `html_blocks` are the stretches of a
    Markdown body where nothing but HTML is markup. `templated` tells that template constructs stand
    in the body, whose output nobody can know. `response` is how the server answered for a live
    page, None for a file.
    """

    source: Source
    format: Format
    body: Span
    front_matter: FrontMatter | None = None
    head: FrontMatter | None = None
    prose: Prose = NO_PROSE
    surroundings: Prose = NO_PROSE
    headings: tuple[Heading, ...] = ()
    links: tuple[Link, ...] = ()
    images: tuple[Image, ...] = ()
    emphases: tuple[Emphasis, ...] = ()
    items: tuple[ListItem, ...] = ()
    tables: tuple[Table, ...] = ()
    rules: tuple[Span, ...] = ()
    raws: tuple[Raw, ...] = ()
    html_blocks: tuple[Span, ...] = ()
    language: str | None = None
    head_tags: tuple[HeadTag, ...] = ()
    response: Response | None = None

    @property
    def path(self) -> str:
        return self.source.path

    @property
    def templated(self) -> bool:
        return any(raw.kind == "template" for raw in self.raws)

    @cached_property
    def has_body(self) -> bool:
        """Whether the body holds anything but white space."""
        return bool(self.source.slice(self.body).strip())

    @cached_property
    def soup(self) -> BeautifulSoup:
        """The body of an HTML article as a BeautifulSoup tree, built when first asked for."""
        from bs4 import BeautifulSoup

        return BeautifulSoup(self.source.slice(self.body), "html.parser")

    @cached_property
    def post(self) -> frontmatter.Post:
        """The article as the `Post` that users of python-frontmatter know."""
        import frontmatter

        data = self.front_matter.data if self.front_matter else {}
        post = frontmatter.Post(self.source.slice(self.body))
        post.metadata.update(data)
        return post
