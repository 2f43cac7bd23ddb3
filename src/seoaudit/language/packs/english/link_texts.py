"""English link texts that say nothing of what they lead to, read alone."""

from __future__ import annotations

from seoaudit.language.pack_parts import LinkTexts, line_set

_TEXTS = """
    by clicking here
    check here
    check it out
    check this
    check this out
    clicking here
    click
    click below
    click for details
    click for info
    click for more
    click here
    click here for details
    click here for more
    click here for more info
    click here for more information
    click here to learn more
    click here to read more
    click me
    click now
    click on this link
    click the link
    click this
    click this link
    click to learn more
    click to read more
    continue
    continue here
    continue reading
    details here
    discover more
    download here
    downloading here
    find out
    find out here
    find out more
    find out more here
    follow this link
    for more
    for more details
    for more info
    for more information
    full article
    full story
    get more info
    get more information
    go here
    go there
    go to link
    go to page
    go to site
    going here
    have a look
    here
    here it is
    keep reading
    know more
    learn more
    learn more about it
    learn more about this
    learn more here
    link here
    link to article
    link to page
    look here
    more
    more about it
    more about this
    more details
    more here
    more info
    more info here
    more information
    more information here
    press here
    read
    read about it here
    read all
    read article
    read here
    read it
    read it here
    read more
    read more about it
    read more about this
    read more here
    read on
    read post
    read the article
    read the full article
    read the full post
    read the full story
    read the post
    read the rest
    read this
    read this article
    read this post
    see
    see details
    see here
    see it here
    see more
    see more here
    see this
    show more
    take a look
    tap here
    tell me more
    that
    the article
    the link
    the page
    the post
    the site
    the website
    there
    these
    this
    this article
    this blog
    this blog post
    this guide
    this here
    this link
    this one
    this page
    this post
    this resource
    this site
    this web page
    this webpage
    this website
    those
    view all
    view details
    view here
    view more
    visit
    visit here
    visit page
    visit site
    visit the page
    visit the site
    visit the website
    visit this link
    visit this page
    visit this site
    visit website
"""

# These say enough in a list or a table (`Website · Code`), and too little in a sentence.
_NOUNS = frozenset(
    (
        *("article", "blog", "blog post", "details", "info", "information", "link", "page", "post"),
        *("site", "view", "web page", "web site", "website"),
    )
)

LINK_TEXTS = LinkTexts(generic=line_set(_TEXTS), nouns=_NOUNS)
