"""How English names the means of an act that stands elsewhere on the page."""

from __future__ import annotations

from seoaudit.language.call_lexicon import CallMeans

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
# `the email address below`, `the below number`.
_PLACED = rf"{_THE}(?:{_WORDS}(?:NOUNS) {_PLACE}|(?:below|above) (?:[\w'’-]+ )?(?:NOUNS)\b)"

CALL_MEANS = CallMeans(
    form=rf"{_BY}(?:the|our|this|a) {_WORDS}forms?\b(?! of\b)",
    nouns={
        "form": "forms?|widget|chat|fields?",
        "email": "e-?mail(?: address(?:es)?)?",
        "phone": "(?:tele)?phone|numbers?",
        "contact": "address(?:es)?|details|contacts?|information|info",
        "link": "buttons?|links?|icons?|box|banner|calendar|options?",
    },
    placed=_PLACED,
    pointing=(
        r"\b(?:us|me|now|today|online|up|team|here|appointment|quote|newsletter|list|described"
        r"|listed|shown|given|explained) below"
        r"(?=\s*(?:[.,:;!)]|$|to |so |and |or |for (?:a|an|your|more) ))"
    ),
    back=r"\b(?:above|top|header|menu)\b",
)
