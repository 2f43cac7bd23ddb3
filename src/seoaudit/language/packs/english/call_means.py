"""How English names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans
from seoaudit.language.deferred import deferred

_WORDS = r"(?:[\w'’-]+ ){0,3}?"
_THE = r"\b(?:the|our|this|that|my|one of the) "
_SIDE = r"(?:foot|bottom|top|end|side|right|left|sidebar|footer|header|menu|corner)\b"
_PLACE = (
    r"(?:[\w'’-]+ ){0,2}?(?:(?:below|above|beneath|underneath)\b|"
    rf"(?:at|on|in|to) (?:the|your) (?:\w+ )?{_SIDE}|(?:on|of) this (?:page|site|website)\b)"
)
_BY = (
    r"\b(?:us(?:e|ing)|via|through|with|fill(?:ing)? (?:in|out)|complet(?:e|ing)|"
    r"submit(?:ting)?) "
)


def _placed(nouns: str) -> str:
    """The pattern of a thing with its place: `the email address below`, `the below number`."""
    return rf"{_THE}(?:{_WORDS}(?:{nouns}) {_PLACE}|(?:below|above) (?:[\w'’-]+ )?(?:{nouns})\b)"


# What the words name, the most telling first; a form needs no place.
_MEANS = (
    ("form", deferred(rf"(?i){_BY}(?:the|our|this|a) {_WORDS}forms?\b(?! of\b)")),
    ("form", deferred(rf"(?i){_placed('forms?|widget|chat|fields?')}")),
    ("email", deferred(rf"(?i){_placed('e-?mail(?: address(?:es)?)?')}")),
    ("phone", deferred(rf"(?i){_placed('(?:tele)?phone|numbers?')}")),
    ("contact", deferred(rf"(?i){_placed('address(?:es)?|details|contacts?|information|info')}")),
    ("link", deferred(rf"(?i){_placed('buttons?|links?|icons?|box|banner|calendar|options?')}")),
    (
        "link",
        deferred(
            r"(?i)\b(?:us|me|now|today|online|up|team|here|appointment|quote|newsletter|list|described"
            r"|listed|shown|given|explained) below"
            r"(?=\s*(?:[.,:;!)]|$|to |so |and |or |for (?:a|an|your|more) ))"
        ),
    ),
)
# A thing that lies before the words, not after them.
_BEFORE = deferred(r"(?i)\b(?:above|top|header|menu)\b")

CALL_MEANS = CallMeans(means=_MEANS, before=_BEFORE)
