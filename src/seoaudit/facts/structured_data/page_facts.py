"""What a page shows of the things that structured data tells."""

from __future__ import annotations

from typing import TYPE_CHECKING

from seoaudit.facts.passages import passages_of
from seoaudit.facts.settings import Business
from seoaudit.language.deferred import deferred

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts

_WORD = deferred(r"[^\W_]+")
# A rating out of five, by digits and signs that need no language.
_RATING = deferred(
    r"(?<![\d.,])([0-5](?:[.,]\d)?)\s?/\s?5(?![\d./])|[★⭐]\s?([0-5][.,]\d)(?!\d)"
    r"|(?<![\d.,])([0-5][.,]\d)\s?[★⭐]"
)


def words_of(text: str) -> frozenset[str]:
    """The words of a text in lower case."""
    return frozenset(_WORD.findall(text.lower()))


def words_shown(facts: Facts) -> frozenset[str]:
    """The words of the page and of its head, those of images too."""
    return frozenset(
        word
        for passage in passages_of(facts.article)
        if '"@' not in passage.text
        for word in _WORD.findall(passage.text.lower())
    )


def titles_shown(facts: Facts) -> list[str]:
    """The titles that the page gives itself: field or head, headings of level one, Open Graph."""
    article = facts.article
    fields = (facts.metadata.title, facts.metadata.plain_title)
    found = [facts.title.text, *(str(field.value or "") for field in fields if field)]
    found.extend(heading.label for heading in article.headings if heading.level == 1)
    if article.head and (shared := article.head.by_path.get("og:title")):
        found.append(str(shared.value))
    return [title for title in dict.fromkeys(found) if title and words_of(title)]


def phones_shown(facts: Facts, written: str) -> tuple[str | None, dict[str, str]]:
    """The international form of `written`, and the numbers that the page offers, by that form."""
    from seoaudit.facts.contact.numbering import NumberReader

    shown = {
        phone.e164: phone.label
        for phone in facts.contact.phones
        if phone.e164 and phone.scope != "field" and phone.invited and not phone.fax
    }
    if not shown:
        return None, {}
    business: Business = facts.settings.business
    text = facts.article.source.text
    reader = NumberReader(business, facts.language, text, facts.verdicts)
    reading = reader.read(written)
    return reading.e164 if reading else None, shown


def ratings_shown(facts: Facts) -> list[float]:
    """Ratings out of five that the page shows, in order."""
    found = []
    for prose in (facts.article.prose, facts.article.surroundings):
        if "5" not in prose.text and "★" not in prose.text and "⭐" not in prose.text:
            continue
        for match in _RATING.finditer(prose.text):
            number = match[1] or match[2] or match[3]
            found.append(float(number.replace(",", ".")))
    return found
