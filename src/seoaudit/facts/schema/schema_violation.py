"""A field that its collection does not allow."""

from __future__ import annotations

from seoaudit.facts.occurrence import Occurrence


class SchemaViolation(Occurrence, frozen=True):
    """A field that its collection does not allow as it is.

    `key` is the dotted path of the field and `reason` what is wrong; `collection` and `source` say
    who asks for it: the collection and the configuration file. The place is the value, or for a
    field that is not there, the field that should hold it or the opening of the front matter.
    """

    key: str = ""
    reason: str = ""
    collection: str = ""
    source: str = ""
