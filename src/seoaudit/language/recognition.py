"""Which language a text is in, by its script or its commonest words; for texts that do not say."""

from __future__ import annotations

from collections import Counter
from functools import cache

from seoaudit.language.deferred import deferred

UNDETERMINED = "und"
"""The code of BCP 47 for a language that is not known."""

# The commonest words of each language; related languages share some of them.
_COMMON: dict[str, frozenset[str]] = {
    code: frozenset(words.split())
    for code, words in {
        "en": "the and of to in is that it for you with on are this as be at have from or your",
        "fr": (
            "le la les des et est une un du dans que pour qui sur pas vous avec plus ce nous de à "
            "en au par il ne se sont on son aux ou cette votre être leur mais comme tout"
        ),
        "es": (
            "el la los las de y en que es un una por con para del se no su al lo como más o sus "
            "este esta son si pero puedes tu cuando ya muy"
        ),
        "de": (
            "der die das und ist in den von zu mit sich des auf für nicht ein eine dem im sie es "
            "wird sind oder auch als an werden bei kann zum wir aus einen einer"
        ),
        "it": (
            "il di che e la per un in è con non una sono del della le gli alla dei più i si da al "
            "a nel ma come questo anche o se ed"
        ),
        "pt": (
            "o a os as de e que do da em um uma para com não por dos das no na é se ou mais como "
            "ao mas você seu sua isso são também foi"
        ),
        "nl": (
            "de het een en van is in op te dat voor met zijn niet aan er die maar bij je wordt "
            "als of ook om worden deze naar kan"
        ),
        "ca": (
            "el la els les de i que en un una per amb és no del dels al es més com aquest aquesta "
            "són o també ha pel seva han molt ser"
        ),
        "pl": (
            "i w na z do się nie to jest że o po jak dla od przez oraz są które który czy a ale "
            "tym co tak jego może"
        ),
        "cs": "a v na se je že s z do to o pro jako by jsou ale nebo které také při podle",
        "sk": "a v na sa je že s z do to o pre ako by sú ale alebo ktoré aj pri podľa",
        "sv": "och i att det som en på är av för med den till inte ett om har de kan vi",
        "da": "og i at det er en til på som af for med den ikke de et har kan vi om",
        "nb": "og i å det er en til på som av for med den ikke de et har kan vi om",
        "fi": "ja on ei se että joka oli ovat hän mutta tai kun myös niin sen kuin mukaan voi",
        "hu": "a az és hogy nem is egy van ez meg de csak mint el vagy már lehet azt",
        "ro": (
            "de în și la a cu pe din pentru este care sunt că mai nu se un o prin sau ca să al "
            "ale fi dar dacă cum am"
        ),
        "tr": "ve bir bu için ile de da olarak çok daha en olan gibi sonra kadar ya ne",
        "id": "yang dan di dari untuk dengan pada ini itu adalah tidak dalam akan atau ke",
        "vi": "và của là có các cho được một trong không với này những để khi người đã",
        "hr": "i u je na se da za od su s kao koji ili ne što iz o to može biti",
        # Latin: filler text is made from it.
        "la": "et in ut est non ad ex sed quis sit amet ac eu ipsum dolor vel nec quam nisi",
    }.items()
}
_ENGLISH = _COMMON["en"]
_SAMPLE = 1500
_ENOUGH_WORDS = 50
_LEAST_SHARE = 0.12
_CLEARLY = 1.35
# A shorter text shows its language only where it is full of the commonest words.
_FEW_WORDS = 20
_FULL_SHARE = 0.15
_FULLER = 5
_FULLY = 1.25
# So many of its commonest words has no text of another language.
_SURELY_ENGLISH = 0.2
# So few of its commonest words has no English text of this many distinct words.
_SURELY_NOT_ENGLISH = 0.03
_MANY_WORDS = 70

# Letters of scripts that mostly write one language each, in the order in which they decide.
_FAR_LETTER = deferred("[\u0370-\u1cff\u3040-\ud7af\uf900-\ufaff]")
_SCRIPTS = tuple(
    (code, deferred(f"[{letters}]"))
    for code, letters in (
        ("ja", "\u3040-\u30ff"),
        ("ko", "\u1100-\u11ff\uac00-\ud7af"),
        ("zh", "\u3400-\u9fff"),
        ("uk", "іїєґ"),
        ("ru", "\u0400-\u04ff"),
        ("el", "\u0370-\u03ff"),
        ("he", "\u0590-\u05ff"),
        ("fa", "پچژگ"),
        ("ar", "\u0600-\u06ff"),
        ("hi", "\u0900-\u097f"),
        ("bn", "\u0980-\u09ff"),
        ("pa", "\u0a00-\u0a7f"),
        ("gu", "\u0a80-\u0aff"),
        ("ta", "\u0b80-\u0bff"),
        ("te", "\u0c00-\u0c7f"),
        ("kn", "\u0c80-\u0cff"),
        ("ml", "\u0d00-\u0d7f"),
        ("si", "\u0d80-\u0dff"),
        ("th", "\u0e00-\u0e7f"),
        ("lo", "\u0e80-\u0eff"),
        ("my", "\u1000-\u109f"),
        ("ka", "\u10a0-\u10ff"),
        ("am", "\u1200-\u137f"),
        ("km", "\u1780-\u17ff"),
        ("hy", "\u0530-\u058f"),
    )
)
# A language of a script counts where its letters make up so much of the text; those that only some
# of its words have, so much less.
_MUCH, _SOME = 0.25, 0.01
_TELLING = frozenset(("ja", "uk", "fa"))


def recognised(text: str) -> str | None:
    """The code of the language a text is in, None where it is too short or cannot be told.

    By script, else the language of most of its commonest words, where those that no other language
    has count twice: at least 12 % of the words, and clearly more than those of English; `und` for a
    long text that is surely not English. Of 20 to 50 words at least 15 % must be such words, and
    five times as many as of English.
    """
    sample = text[:_SAMPLE]
    if not sample.isascii() and _FAR_LETTER.search(sample):
        code = _by_script(sample)
        if code is not None:
            return code
    # Common words seldom touch punctuation: splitting at white space is exact enough.
    tokens = sample.lower().split()
    if len(tokens) < _FEW_WORDS:
        return None
    total = len(tokens)
    english = sum(map(_ENGLISH.__contains__, tokens)) / total
    if english >= _SURELY_ENGLISH:
        return "en"
    said, own = _said_of_each(tokens)
    scores = sorted((said[code] / total + own[code] / total, code) for code in _COMMON)
    (second, _), (best, code) = scores[-2:]
    share = said[code] / total
    if len(tokens) < _ENOUGH_WORDS:
        if share < max(_FULL_SHARE, _FULLER * english):
            return None
        return code if best >= _FULLY * second else UNDETERMINED
    if share >= _LEAST_SHARE and (code == "en" or share >= _CLEARLY * english):
        return code if code != "en" or best >= _CLEARLY * second else None
    distinct = sum(map(str.isalpha, set(tokens)))
    if distinct >= _MANY_WORDS and english < _SURELY_NOT_ENGLISH:
        return UNDETERMINED
    return None


def _said_of_each(tokens: list[str]) -> tuple[dict[str, int], dict[str, int]]:
    """How many of the words each language has among its commonest, and how many it alone has."""
    said, own = dict.fromkeys(_COMMON, 0), dict.fromkeys(_COMMON, 0)
    counts, known = Counter(tokens), _languages_of_words()
    for word in counts.keys() & known.keys():
        codes, times = known[word], counts[word]
        for code in codes:
            said[code] += times
        if len(codes) == 1:
            own[codes[0]] += times
    return said, own


@cache
def _languages_of_words() -> dict[str, list[str]]:
    """The languages that have a word among their commonest."""
    known: dict[str, list[str]] = {}
    for code, words in _COMMON.items():
        for word in words:
            known.setdefault(word, []).append(code)
    return known


def _by_script(sample: str) -> str | None:
    """The language that the script of a text is mostly used for."""
    letters = sum(map(str.isalpha, sample))
    for code, script in _SCRIPTS:
        found = len(script.findall(sample))
        if found >= (_SOME if code in _TELLING else _MUCH) * letters and found > 1:
            if code not in _TELLING or len(_FAR_LETTER.findall(sample)) >= _MUCH * letters:
                return code
    return None
