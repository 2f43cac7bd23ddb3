"""HTML pages: one walk over their tags fills the parts of an article."""

from __future__ import annotations

from operator import attrgetter

from seoaudit.article import Article, Source, Span
from seoaudit.loading.builder import Builder
from seoaudit.loading.front_matter import read_front_matter
from seoaudit.loading.html_head import read_head
from seoaudit.loading.html_main import main_content
from seoaudit.loading.html_walker import HtmlWalker
from seoaudit.loading.templates import template_spans

_span = attrgetter("span")


def read_html(source: Source) -> Article:
    """The article in an HTML source, which may begin with front matter as Jekyll has it.

    What stands around the main content goes to `surroundings`; links, images and headings there
    have the scope `page`.
    """
    front_matter, start = read_front_matter(source)
    body = Span(start, len(source.text))
    templates = template_spans(source.text, start, "html")
    builder = Builder()
    walker = HtmlWalker(builder, source, templates)
    main = main_content(walker.hidden, body)
    walker.enter("page", start)
    walker.feed(start, main.span.start)
    walker.enter("main", main.span.start)
    walker.furniture = main.furniture
    walker.feed(main.span.start, main.span.end)
    walker.furniture = frozenset()
    walker.enter("page", main.span.end)
    walker.feed(main.span.end, body.end)
    walker.enter("main", body.end)
    for template in templates:
        builder.raw(template.kind, template.start, template.end, template.name)
    head, head_tags = read_head(source, walker.hidden, builder.raws)
    language = head.by_path.get("lang") if head else None
    return Article(
        source=source,
        format="html",
        body=body,
        front_matter=front_matter,
        head=head,
        prose=builder.streams["main"].prose(),
        surroundings=builder.streams["page"].prose(),
        headings=tuple(builder.headings),
        links=tuple(sorted(builder.links, key=_span)),
        images=tuple(sorted(builder.images, key=_span)),
        emphases=tuple(builder.emphases),
        items=tuple(builder.items),
        tables=tuple(builder.tables),
        rules=tuple(builder.rules),
        raws=tuple(sorted(builder.raws, key=_span)),
        language=str(language.value) or None if language else None,
        head_tags=head_tags,
    )
