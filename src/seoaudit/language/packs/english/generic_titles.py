"""English words that stand over thousands of pages and, alone, tell none of them from another."""

from __future__ import annotations

GENERIC_TITLES = frozenset(
    """
    about abstract advice announcement announcements answers appendix archive archives article
    articles background basics blog catalogue catalog categories category changelog conclusion
    conclusions contact contacts contents details discussion docs documentation download downloads
    event events example examples experience faq faqs features feedback gallery general guide guides
    help history home homepage hints info information installation intro introduction links list
    main menu methods misc miscellaneous more news notes notice other overview page pages post posts
    preface pricing prices procedure process products product projects project publications
    questions readme recommendations reference references remarks requirements resources results
    review reviews search service services settings setup site solution solutions start stories
    story stuff summary support team testimonials tips tricks topics tutorial tutorials untitled
    update updates usage website welcome work works
    """.split()
)
