"""The parts of a pack that a language has modules of its own for: the shapes of their data."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cached_property

from msgspec import Struct

# Those that are the same in every language of Europe.
_WORLDWIDE = {
    "measures, times and money": "gmt utc rpm kwh usd eur gbp",
    "institutions and makers": "usa nasa nato fbi cia bbc cnn ups dhl bmw ibm",
    "work and daily life": "ceo cfo cto roi todo diy faq faqs tv dvd dvds cd cds vip mba phd ok",
    "computers": """
        pc pcs mac url urls html css xml json yaml csv pdf pdfs jpg jpeg png gif svg mp3
        mp4 php sql api apis http https ftp ssh ssl tls dns www usb hdmi led leds lcd
        gps gsm lte wifi ram rom cpu cpus gpu gpus ssd hdd ios macos ui ux ai it seo rss
        sms app sdk cli ide os url wysiwyg cdn cms npm aws ascii utf sim qr vpn zip readme
        dom jsx toml get post put patch rest ajax
    """,
    "body and health": "hiv covid sars adhd",
    "things and materials": "pvc gnu mit",
}


class Transitions(Struct, frozen=True, dict=True):
    """Words and phrases that tie a sentence to what was said before.

    Of `anywhere` each line is one, under the relation between two thoughts that it names;
    `opening` are words, parted by spaces, that do so only as the first word of a sentence.
    """

    anywhere: dict[str, str]
    opening: str

    @cached_property
    def words(self) -> frozenset[str]:
        """Single words that do so anywhere."""
        return frozenset(line for line in self._lines if " " not in line)

    @cached_property
    def openers(self) -> frozenset[str]:
        """Words that do so at the beginning of a sentence."""
        return word_set(self.opening)

    @cached_property
    def phrases(self) -> tuple[str, ...]:
        """Those of several words, in the order of the alphabet."""
        return tuple(sorted(line for line in self._lines if " " in line))

    @cached_property
    def phrases_by_longest_word(self) -> dict[str, tuple[tuple[int, tuple[str, ...]], ...]]:
        """The phrases, word by word, under their longest word, and where that stands.

        The longest, and of equally long ones the last, is mostly the one that an article uses
        least.
        """
        index: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
        for phrase in self.phrases:
            words = tuple(phrase.split())
            at = max(range(len(words)), key=lambda place: (len(words[place]), place))
            index.setdefault(words[at], []).append((at, words))
        return {longest: tuple(phrases) for longest, phrases in index.items()}

    @cached_property
    def _lines(self) -> frozenset[str]:
        return frozenset().union(*map(line_set, self.anywhere.values()))


class LinkTexts(Struct, frozen=True):
    """Texts of links that say nothing, without the punctuation around them.

    `generic` ones say nowhere where a link leads (`click here`); `nouns` say enough in a list
    (`Website`), but nothing in a sentence.
    """

    generic: frozenset[str]
    nouns: frozenset[str]


class Passive(Struct, frozen=True):
    """Forms that mark a passive sentence: an auxiliary, then a participle.

    A participle is one of `participles`, or a word that ends in one of `participle_endings`, is not
    one of `not_participles` and begins with none of `adjective_prefixes`. Up to `gap` words that
    are in `between` or end in one of `between_endings` may stand between the two; any other word
    ends the search. The word after a participle must be one of `followers`, or it describes a noun
    (`the aim is reduced pain`); after one of `complemented` any word may come (`is called art`).
    Without `followers` any word may come after any participle. An auxiliary after one of
    `reflexives` is none (`se sont trouvés`), and a word with one of `adjective_letters` before its
    ending is no participle (`válido`). A participle that makes one of `phrases` with the word
    before it is none either (`est en fait`).
    """

    auxiliaries: frozenset[str]
    participles: frozenset[str]
    participle_endings: tuple[str, ...] = ()
    not_participles: frozenset[str] = frozenset()
    adjective_prefixes: tuple[str, ...] = ()
    followers: frozenset[str] = frozenset()
    complemented: frozenset[str] = frozenset()
    between: frozenset[str] = frozenset()
    between_endings: tuple[str, ...] = ()
    reflexives: frozenset[str] = frozenset()
    adjective_letters: frozenset[str] = frozenset()
    phrases: frozenset[tuple[str, str]] = frozenset()
    gap: int = 3


class PartedPassive(Struct, frozen=True):
    """Forms of a passive whose participle ends its clause: `wird in der Werkstatt repariert`.

    The auxiliary stands anywhere before the participle, or among the `closers` that may come
    between it and the end of the clause (`repariert werden kann`); one of `followers` may go on
    after it (`wird repariert und ...`). `future` are those auxiliaries that with an infinitive tell
    what will be (`wird reparieren`), `perfect` the closers that make it what will have been
    (`wird repariert haben`) unless `been` stands there too.

    A participle is written in lower case, is none of `not_participles` and ends in one of
    `endings`, or has one of `separable_prefixes` or none, then `mark` or one of
    `inseparable_prefixes`, then one of `strong_cores` or any letters and `weak_ending`. A core of
    `infinitives` without the mark is the infinitive too, and no participle after one of `future`.
    """

    auxiliaries: frozenset[str]
    future: frozenset[str]
    perfect: frozenset[str]
    been: str
    closers: frozenset[str]
    followers: frozenset[str]
    joiners: frozenset[str]
    not_participles: frozenset[str]
    strong_cores: frozenset[str]
    infinitives: frozenset[str]
    separable_prefixes: tuple[str, ...]
    inseparable_prefixes: tuple[str, ...]
    endings: tuple[str, ...]
    mark: str
    weak_ending: str


class AgencyCredits(Struct, frozen=True):
    """How an agency signs what it made for a client: `website design by Example Media`.

    `services` are what agencies sell, `made` what they did, `by` introduces who; `agencies` are
    words that stand in the names of agencies or before them (`par l'agence Exemple`), `inside`
    other words that names have within.
    """

    services: frozenset[str]
    made: frozenset[str]
    by: frozenset[str]
    agencies: frozenset[str]
    inside: frozenset[str]


class ArticleReferences(Struct, frozen=True):
    """How a site sends its readers from one article to another: `see our guide to back pain`.

    `nouns` are what articles are called, or a word behind that tells which (`artículo anterior`);
    one of `owners` stands shortly before. Where the text up to and with the noun matches `pattern`,
    its group is the words that send.
    """

    nouns: frozenset[str]
    owners: frozenset[str]
    pattern: re.Pattern[str]


class Acronyms(Struct, frozen=True, dict=True):
    """What one language knows, in lower case.

    `groups` are those that its readers know beside the worldwide ones, parted by spaces, under what
    they are about. `glosses` stand between an abbreviation and its explanation (`stands for`).
    """

    groups: dict[str, str]
    glosses: tuple[str, ...]

    @cached_property
    def familiar(self) -> frozenset[str]:
        """Every abbreviation that needs no explanation."""
        groups = (*_WORLDWIDE.values(), *self.groups.values())
        return frozenset(word for group in groups for word in group.split())


class Spelling(Struct, frozen=True, dict=True):
    """Two ways of spelling one language, such as British and American English.

    `varieties` names the two. A line of words is a beginning as the first variety spells it, the
    same as the second does, and the endings that both take, `-` for none: `colour color - s ed`.
    Of `pairs` each variety writes its own alone. Of `either` the second variety writes its own
    alone and the first writes both, but not side by side (`organise`, `organize`). Of `homographs`
    the second spelling is another word in the first variety (`cheque`, `check`) and tells nothing.
    """

    varieties: tuple[str, str]
    pairs: str
    either: str = ""
    homographs: str = ""

    @cached_property
    def known(self) -> dict[str, tuple[int | None, str]]:
        """Every telling spelling, its variety (0 or 1, None for both) and the other spelling."""
        known: dict[str, tuple[int | None, str]] = {}
        for one, other in _spelt(self.homographs):
            known[one] = 0, other
        for lines, second in ((self.either, None), (self.pairs, 1)):
            for one, other in _spelt(lines):
                known[one], known[other] = (0, other), (second, one)
        return known


def _spelt(lines: str) -> Iterator[tuple[str, str]]:
    """The pairs of words that lines of beginnings and endings stand for."""
    for line in lines.splitlines():
        one, other, *endings = line.split() or ("", "")
        for ending in endings:
            written = ending.removeprefix("-")
            yield one + written, other + written


def word_set(text: str) -> frozenset[str]:
    """The words of a text, parted by white space."""
    return frozenset(text.split())


def line_set(text: str) -> frozenset[str]:
    """The lines of a text, without white space around them and empty ones."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip())
