"""Whether an article agrees with the schema of its site's content management system."""

from __future__ import annotations

from typing import TYPE_CHECKING

from msgspec import Struct

from seoaudit.facts.schema.schema_violation import SchemaViolation

if TYPE_CHECKING:
    from seoaudit.facts.facts import Facts


class SchemaAgreement(Struct, frozen=True):
    """What the configuration of a Decap CMS (formerly Netlify CMS) says of the article.

    `source` is the configuration file, from the folder that its paths are told from, null where
    none governs the article. `violations` are the fields that it does not allow as they are.
    """

    source: str | None = None
    violations: tuple[SchemaViolation, ...] = ()


def measure_agreement(facts: Facts) -> SchemaAgreement:
    """Hold the front matter against the collection that the article belongs to."""
    front_matter = facts.article.front_matter
    if facts.neighbours is None or front_matter is None:
        return SchemaAgreement()
    text = facts.neighbours.ask("schema")
    if not text or not facts.frontmatter.readable or facts.frontmatter.invalid:
        return SchemaAgreement()
    from seoaudit.facts.schema.schema import schema_in
    from seoaudit.facts.schema.violations import schema_violations

    source = facts.article.source
    schema = schema_in(text)
    opening = source.line_span(source.position(front_matter.span.start)[0])
    return SchemaAgreement(schema.source, schema_violations(schema, front_matter, opening))
