"""What alternative texts lack: being there, and saying what an image shows."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import TYPE_CHECKING

from seoaudit.article import Article, Image
from seoaudit.facts.images.image_files import file_name, without_ending
from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.deferred import deferred
from seoaudit.language.folding import fold

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts
    from seoaudit.facts.images.images import FoundImage

# A program fills in the attribute, or the image is hidden from those who would hear it.
_TAKEN_CARE_OF = deferred(
    r"\balt\s*=|\balt\s*\}|\{\.\.\.|\{\{|\{%|<%|<\?|\brole\s*=\s*[\"']?(?:presentation|none)"
    r"|\baria-hidden\s*=\s*[\"']?true|\baria-label(?:ledby)?\s*=|\b(?:width|height)\s*=\s*[\"']?[01]\b",
    re.IGNORECASE,
)
_SOURCE = deferred(r"\bsrc(?:set)?\s*=\s*(?:\"[^\"]*\"|'[^']*'|\S+)", re.IGNORECASE)
# Written as an image, these become players.
_PLAYED = (".mp4", ".webm", ".mov", ".ogv", ".mp3", ".ogg", ".wav", ".m4v", ".m4a")

_FILE = deferred(
    r"[^\s/\\]+\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)"
    r"|(?:img|dsc[nf]?|dscf|pxl|gopr|dji|p10)[-_ ]?\d{3,}[\w-]*"
    r"|(?:screen ?shot|bildschirmfoto|capture d.écran|captura de pantalla)"
    r"[-_ ]\d{4}\S*(?: .{0,20})?",
    re.IGNORECASE,
)
_FILLER = deferred(
    r"(?:an? |the |une? |l['’]|la |eine? |das |una |el )?(?:image|img|photo|picture|pic"
    r"|screen ?shot|untitled|placeholder|thumbnail|bild|foto|grafik|abbildung|imagen|photographie"
    r"|illustration|ilustración|sans titre|ohne titel|unbenannt|sin título"
    r"|alt(?:ernative)?(?:[- ]?text)?"
    r"|image (?:alt|description|title|caption)|alt text here|your alt text)(?: ?\d{1,3})?",
    re.IGNORECASE,
)
# A title of fewer words names a thing, which the image may well show.
_TITLE_WORDS = 5


class ImageWithoutAlt(Occurrence, frozen=True):
    """An image that has no alternative text.

    `certainty` is 2 where the attribute is missing, 1 where Markdown has nothing between the
    brackets, which is also how it says that an image is decoration. `target` is as written.
    """

    target: str = ""
    certainty: int = 2


class PoorAlt(Occurrence, frozen=True):
    """An alternative text that does not say what the image shows; `reason` says what it is."""

    alt: str = ""
    target: str = ""
    reason: str = ""


def images_without_alt(article: Article) -> tuple[ImageWithoutAlt, ...]:
    """Images of the main content without an alternative text. `alt=""` says decoration."""
    found = []
    for image in article.images:
        if image.scope != "main" or image.alt or (image.alt == "" and image.alt_span is None):
            continue
        written = article.source.slice(image.span)
        if written.startswith("<"):
            if (
                image.alt is None
                and image.target
                and not _TAKEN_CARE_OF.search(_SOURCE.sub("", written))
            ):
                found.append(ImageWithoutAlt(image.span, None, image.target, 2))
        elif _is_plain(image, written):
            found.append(ImageWithoutAlt(image.span, None, image.target, 1))
    return tuple(found)


def _is_plain(image: Image, written: str) -> bool:
    """Whether a Markdown image is an image as written, with nothing between its brackets."""
    path = image.target.partition("?")[0].partition("#")[0].lower()
    return written.startswith("![]") and bool(path) and not path.endswith(_PLAYED)


def poor_alts(facts: Facts, images: Iterable[FoundImage]) -> tuple[PoorAlt, ...]:
    """Alternative texts that are a file name, a filler, the title or the keyphrase, no more."""
    found = []
    for image in images:
        alt = (image.alt or "").strip()
        if alt and image.scope == "main" and (reason := _reason(facts, alt, image.target)):
            found.append(PoorAlt(image.span, None, alt, image.target, reason))
    return tuple(found)


def _reason(facts: Facts, alt: str, target: str) -> str:
    if "{{" in alt or "{%" in alt:
        return ""
    if _FILE.fullmatch(alt) or _is_stem(alt, target):
        return "the name of a file"
    if _FILLER.fullmatch(alt):
        return "a word for any image"
    said = _folded(alt)
    if " " in said:
        if len(said.split()) >= _TITLE_WORDS and said == _folded(facts.title.text or ""):
            return "the title of the article"
        given = facts.metadata.keyphrase is not None and facts.keyphrase.given
        if given and said == _folded(facts.keyphrase.phrase or ""):
            return "the keyphrase and nothing else"
    return ""


def _is_stem(alt: str, target: str) -> bool:
    """Whether a text is the file name without its ending, unlike any words."""
    if " " in alt or not re.search(r"[-_]|\d{2}", alt):
        return False
    return alt.lower() == without_ending(file_name(target)).lower()


def _folded(text: str) -> str:
    return " ".join(re.findall(r"\w+", fold(text.lower())))
