"""How German sends a reader to another article of the same site."""

from __future__ import annotations

import re

from seoaudit.language.deferred import deferred
from seoaudit.language.pack_parts import ArticleReferences

_OUR = r"(?:unser(?:e[nmr]?)?|mein(?:e[nmr]?)?)"
_READ = (
    r"(?:siehe|lies|lest|lesen sie|beachten sie|beachte|schau(?:en sie)?(?: dir)?"
    r"|mehr (?:dazu|darüber|hierzu|infos|informationen)(?: dazu| hierzu)?"
    r"(?: (?:finden sie|findest du|findet ihr|lesen sie|liest du|erfahren sie|erfährst du|gibt es"
    r"|steht))?)"
)
_NOUN = (
    r"(?:artikel|beitrag|blogartikel|blogbeitrag|blogpost|ratgeber|leitfaden|anleitung|tutorial"
    r"|checkliste)"
)
_EARLIER = r"(?:früher|ander|letzt|vorig|vorherig|vorangegangen|älter|separat|eigen|weiter)e[nmr]"
# Adjectives, and what cannot begin another phrase.
_QUALITIES = r"(?:(?!(?:zu|zum|zur|für|über|in|im|und|oder|von|nächsten)\b)[\w-]+ ){0,3}"

# `Lesen Sie dazu unseren Ratgeber`; `mehr dazu in unserem Artikel`; `in einem früheren Beitrag`.
ARTICLE_REFERENCES = ArticleReferences(
    nouns=frozenset(
        """
        artikel artikeln beitrag beiträge beiträgen blogartikel blogbeitrag blogbeiträge blogpost
        ratgeber leitfaden anleitung tutorial checkliste
        """.split()
    ),
    owners=frozenset(
        f"""
        unser unsere unseren unserem unserer mein meine meinen meinem meiner {
            " ".join(
                stem + ending
                for stem in "früher ander letzt vorig vorherig vorangegangen älter separat".split()
                for ending in ("en", "em")
            )
        }
        """.split()
    ),
    pattern=deferred(
        rf"\b({_READ} (?:auch |dazu |hierzu |gern |gerne |einfach )*(?:in |an )?{_OUR} "
        rf"{_QUALITIES}[\w-]+)$"
        rf"|\b(in (?:{_OUR}|eine[mr]) {_EARLIER} {_NOUN})$",
        re.IGNORECASE | re.MULTILINE,
    ),
)
