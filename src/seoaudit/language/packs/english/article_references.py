"""How English sends a reader to another article of the same site."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred
from seoaudit.language.pack_parts import ArticleReferences

_TOLD = (
    r"(?:(?:explain|cover|describe|discuss|outline|mention|note|detail)(?:e?d)?|wrote|said|shared?"
    r"|shown|showed)"
)
# A sentence or a clause that tells the reader what to do begins so.
_BEGINNING = (
    r"(?:^|[.!?;:,(–—-] ?|\b(?:please|also|and|you can|you may|we recommend|want to|be sure to) )"
)
_READ = (
    r"(?:see|read|check out|refer to|consult|browse|explore|look at|take a look at|have a look at"
    r"|head (?:over )?to|jump to|go (?:over )?to|(?:learn|find out|read|discover) more in)"
)
# Adjectives and the subject, nothing that begins another phrase; nothing that is yet to come.
_QUALITIES = (
    r"(?:(?!(?:for|on|to|of|in|and|or|at|by|with|about|from|upcoming|next|future|forthcoming|new)\b)"
    r"[\w'’&-]+ ){0,5}"
)
_EARLIER = "previous earlier last separate recent related companion older dedicated"

# `See our guide to X`; `as we wrote in an earlier post`; `covered in our article on X`.
ARTICLE_REFERENCES = ArticleReferences(
    nouns=frozenset(
        """
        article articles post posts guide guides tutorial tutorials checklist checklists primer
        explainer explainers walkthrough walkthroughs write-up write-ups
        """.split()
    ),
    owners=frozenset(("our", "my", *_EARLIER.split())),
    pattern=deferred(
        rf"{_BEGINNING}({_READ} (?:also )?our {_QUALITIES}[\w-]+)$"
        rf"|\b({_TOLD} in (?:our|my) {_QUALITIES}[\w-]+)$"
        rf"|\b(in (?:our|my|an?) (?:{_EARLIER.replace(' ', '|')}) {_QUALITIES}[\w-]+)(?<!s)$",
        re.IGNORECASE | re.MULTILINE,
    ),
)
