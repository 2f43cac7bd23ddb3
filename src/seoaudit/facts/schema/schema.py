"""What the configuration of a Decap CMS (formerly Netlify CMS) asks of an article's fields.

https://decapcms.org/docs/configuration-options/ and https://decapcms.org/docs/widgets/
"""

from __future__ import annotations

from functools import cache

import msgspec
from msgspec import Struct


class SchemaField(Struct, frozen=True, omit_defaults=True):
    """A field by its `name`, and what its `widget` allows.

    `pattern` is a JavaScript regular expression and `hint` what to say where it does not match.
    `options` are the values of a select, any where there are none. `least` and `most` bound a
    number, or how many items a list has. `fields` are those of an object or of each item of a list;
    of a list of several types they are in `types`, by the value of `type_key`. `number` is `int` or
    `float` where the value must be one. `preset` tells that there is a default.
    """

    name: str
    widget: str = "string"
    required: bool = True
    pattern: str = ""
    hint: str = ""
    options: tuple[str, ...] = ()
    multiple: bool = False
    least: float | None = None
    most: float | None = None
    fields: tuple[SchemaField, ...] = ()
    types: dict[str, tuple[SchemaField, ...]] = {}
    type_key: str = "type"
    number: str = ""
    preset: bool = False
    single: bool = False


class Collection(Struct, frozen=True, omit_defaults=True):
    """A collection that an article belongs to if its field `filter_by` has one of `filter_for`."""

    name: str
    fields: tuple[SchemaField, ...] = ()
    filter_by: str = ""
    filter_for: tuple[str, ...] = ()


class ArticleSchema(Struct, frozen=True, omit_defaults=True):
    """The collections that the place of an article puts it in.

    `source` is the configuration file, from the folder that its paths are told from.
    """

    source: str
    collections: tuple[Collection, ...] = ()


def written(schema: ArticleSchema) -> str:
    """A schema as text."""
    return msgspec.json.encode(schema).decode()


@cache
def schema_in(text: str) -> ArticleSchema:
    """The schema in a text that `written` gave."""
    return msgspec.json.decode(text, type=ArticleSchema)
