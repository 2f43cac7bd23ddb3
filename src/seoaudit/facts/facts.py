"""All facts about one article, each subject measured when it is first asked for."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from seoaudit.article import Article, Span
from seoaudit.article.link_state import LinkState
from seoaudit.facts.calls.calls import Calls, measure_calls
from seoaudit.facts.claims.claims import ClaimsMade, measure_claims
from seoaudit.facts.clock import Clock
from seoaudit.facts.contact.contact import Contact, measure_contact
from seoaudit.facts.contact.number_verdicts import NumberVerdicts
from seoaudit.facts.contact.phone_shapes import Candidate, candidates
from seoaudit.facts.description import Description, measure_description
from seoaudit.facts.frontmatter.frontmatter import FrontMatterFacts, measure_front_matter
from seoaudit.facts.headings import Headings, measure_headings
from seoaudit.facts.health.health import Health, measure_health
from seoaudit.facts.html.html import HtmlHead, measure_html
from seoaudit.facts.hygiene.hygiene import Hygiene, measure_hygiene
from seoaudit.facts.images.images import Images, measure_images
from seoaudit.facts.keyphrase.keyphrase import Keyphrase, measure_keyphrase
from seoaudit.facts.links.links import Links, measure_links
from seoaudit.facts.metadata.locale import article_language
from seoaudit.facts.metadata.metadata import Metadata, read_metadata
from seoaudit.facts.neighbourhood.neighbourhood import Neighbours
from seoaudit.facts.page.page import Page, measure_page
from seoaudit.facts.readability.readability import Readability, measure_readability
from seoaudit.facts.reviews import Reviews, measure_reviews
from seoaudit.facts.schema.agreement import SchemaAgreement, measure_agreement
from seoaudit.facts.settings import Settings
from seoaudit.facts.structure.structure import Structure, measure_structure
from seoaudit.facts.structured_data.structured_data import (
    StructuredData,
    measure_structured_data,
)
from seoaudit.facts.suppressions.suppressions import Suppressions, measure_suppressions
from seoaudit.facts.targets.targets import Targets
from seoaudit.facts.text import Text, measure_text
from seoaudit.facts.title.title import Title, measure_title
from seoaudit.facts.topic import Topic, measure_topic
from seoaudit.facts.trust.credentials import Credentials, measure_credentials
from seoaudit.facts.trust.trust import Trust, measure_trust
from seoaudit.language.lexicon import UNSPACED, Languages, Lexicon

if TYPE_CHECKING:
    from seoaudit.facts.structured_data.nodes import LinkedData


class Facts:
    """Facts of one article. A fact's name is a path of attributes: `readability.smog`.

    `link_states` is what became of the addresses it links to, None where the web was not asked.
    `verdicts` are what is known of phone numbers already.
    """

    def __init__(
        self,
        article: Article,
        settings: Settings,
        languages: Languages | None = None,
        link_states: Mapping[str, LinkState] | None = None,
        neighbours: Neighbours | None = None,
        verdicts: NumberVerdicts | None = None,
    ) -> None:
        self.article = article
        self.settings = settings
        self.link_states = link_states
        self.neighbours = neighbours
        self.verdicts = verdicts or NumberVerdicts()
        self.clock = Clock(settings.today)
        self._languages = languages or Languages()

    def source_text(self, span: Span) -> str:
        """The source at `span`."""
        return self.article.source.slice(span)

    @cached_property
    def language(self) -> str:
        """Language code of the article, as `en` or `en-GB`."""
        return article_language(self.article, self.metadata, self.settings)

    @property
    def language_code(self) -> str:
        """The language without its region, in lower case: `en`."""
        return self.language.replace("_", "-").partition("-")[0].lower()

    @property
    def spaced(self) -> bool:
        """Whether the language writes spaces between words, so that words and lengths compare."""
        return self.language_code not in UNSPACED

    @cached_property
    def lexicon(self) -> Lexicon:
        return self._languages.lexicon(self.language)

    @cached_property
    def frontmatter(self) -> FrontMatterFacts:
        return measure_front_matter(self)

    @cached_property
    def metadata(self) -> Metadata:
        return read_metadata(self.article, self.settings)

    @cached_property
    def title(self) -> Title:
        return measure_title(self)

    @cached_property
    def description(self) -> Description:
        return measure_description(self)

    @cached_property
    def text(self) -> Text:
        return measure_text(self.article.prose, self.lexicon)

    @cached_property
    def readability(self) -> Readability:
        return measure_readability(self)

    @cached_property
    def keyphrase(self) -> Keyphrase:
        return measure_keyphrase(self)

    @cached_property
    def headings(self) -> Headings:
        return measure_headings(self)

    @cached_property
    def structure(self) -> Structure:
        return measure_structure(self)

    @cached_property
    def links(self) -> Links:
        return measure_links(self)

    @cached_property
    def targets(self) -> Targets:
        return Targets(self)

    @cached_property
    def schema(self) -> SchemaAgreement:
        return measure_agreement(self)

    @cached_property
    def images(self) -> Images:
        return measure_images(self)

    @cached_property
    def cta(self) -> Calls:
        return measure_calls(self)

    @cached_property
    def contact(self) -> Contact:
        return measure_contact(self)

    @cached_property
    def number_shapes(self) -> tuple[Candidate, ...]:
        """What looks like a phone number in the prose: calls and contact details both ask."""
        prose = self.article.prose
        return tuple(candidates(prose.text, prose.outline))

    @cached_property
    def trust(self) -> Trust:
        return measure_trust(self)

    @cached_property
    def linked_data(self) -> LinkedData | None:
        """The JSON-LD of the article, None where there is none."""
        text = self.article.source.text
        if "ld+json" not in text and "@context" not in text:
            return None
        from seoaudit.facts.structured_data.nodes import LinkedData

        return LinkedData(self.article)

    @cached_property
    def structured_data(self) -> StructuredData:
        return measure_structured_data(self)

    @cached_property
    def claims(self) -> ClaimsMade:
        return measure_claims(self)

    @cached_property
    def credentials(self) -> Credentials:
        return measure_credentials(self)

    @cached_property
    def topic(self) -> Topic:
        return measure_topic(self)

    @cached_property
    def health(self) -> Health:
        return measure_health(self)

    @cached_property
    def reviews(self) -> Reviews:
        return measure_reviews(self)

    @cached_property
    def html(self) -> HtmlHead:
        return measure_html(self)

    @cached_property
    def hygiene(self) -> Hygiene:
        return measure_hygiene(self)

    @cached_property
    def page(self) -> Page:
        return measure_page(self)

    @cached_property
    def suppressions(self) -> Suppressions:
        return measure_suppressions(self)
