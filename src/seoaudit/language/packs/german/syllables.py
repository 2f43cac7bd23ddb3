"""Syllables of German words by their spelling.

A run of vowels is parted into the vowels and diphthongs that are heard one by one: `ie`, `ei`,
`au`, `eu`, `äu` and double vowels are one, other pairs are two. What borrowed words and prefixes
change is put right afterwards.
"""

from __future__ import annotations

from seoaudit.language.deferred import deferred

_NUCLEUS = deferred(
    r"ieu|eau|ai|au|äu|ei|eu|ey|ay|oy|ie|aa|ee|oo|ou|oi"
    r"|[aeiouäöüéèêëáàâóòôíìîïúùûåæœ]|y(?![aeiouäöü])"
)
_SILENT = deferred(r"(?<=q)u")

# One more than the rule says: vowels that look like one sound and are parted by a prefix or belong
# to an ending of their own.
_PARTED = deferred(
    r"(?<![a-zäöü])(?:un|ab|an|auf|aus|ein|vor|mit|zu)?(?:ge(?=e(?![iu])|im|irr)"
    r"|be(?=e(?!ts?$|[iu])|ur|un|inh|irr))"
    r"|(?<![a-zäöü])(?:re|ko)(?=in|o[pr]|org)|zoo(?=log)"
    r"|[eä]ums?$"
    r"|(?:med|mobil|famil|fer|stud|lin|ser|rial|asil)ien(?=[a-zäöü])"
    r"|(?<!sch)(?<!w)(?<!e)ien$|[tzlr]ien(?=t)|(?<!v)iell|ie(?=tät)"
    r"|(?:famil|lin|ser|stud|fol|präm|mater|komöd|tragöd|akt|petersil|host|kastan|reg(?=ien))ie$"
    r"|(?:id|arm|all|klisch|f|s)een$|(?:span|belg|brasil|argentin)ier"
    r"|na(?=iv)|mosa(?=ik)|(?:ukr|kok)a(?=in)"
)
# One less: words from English and French as they are said.
_JOINED = deferred(
    r"team|stream|(?<!i)deal|lead|feat|coach|load|board|roam"
    r"|(?:online|offline|deadline|headline|website|software|hardware|update|homepage|interface"
    r"|service|feature|phone|code|browse|release|baseline|pipeline|template|cache|change|file"
    r"|mobile|image|single|example|date)s?$"
)


def count_syllables(word: str) -> int:
    """Syllables of a lower-case word of letters; 0 where it has no vowel."""
    total = len(_NUCLEUS.findall(_SILENT.sub("", word)))
    if not total:
        return 0
    return max(total + len(_PARTED.findall(word)) - len(_JOINED.findall(word)), 1)
