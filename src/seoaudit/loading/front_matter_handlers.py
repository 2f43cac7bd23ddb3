"""Front matter formats behind the handler interface that users of python-frontmatter know.

Any of these can be given to `frontmatter.loads(text, handler=...)`. Unlike the library's own they
split by strict fences, keep every character of the body, and read TOML without a further package.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from frontmatter.default_handlers import BaseHandler, JSONHandler, YAMLHandler

from seoaudit.article import Source, Span
from seoaudit.article.front_matter import Style
from seoaudit.loading.fences import locate
from seoaudit.loading.json_fields import read_json
from seoaudit.loading.parsed import Parsed
from seoaudit.loading.toml_fields import read_toml
from seoaudit.loading.yaml_fields import read_yaml


class PositionedHandler(BaseHandler):
    """A handler that knows the place of every value.

    `read(source, content)` gives fields, problems and values of the block between the fences.
    """

    style: Style
    read: Callable[[Source, Span], Parsed]

    def detect(self, text: str) -> bool:
        """Whether `text` begins with front matter of this format."""
        found = locate(text)
        return found is not None and found.style == self.style

    def split(self, text: str) -> tuple[str, str]:
        """What is between the fences, and the body. Raises `ValueError` without front matter."""
        found = locate(text)
        if found is None or found.style != self.style:
            raise ValueError(f"no {self.style} front matter at the head of the text")
        return text[found.content.start : found.content.end], text[found.body :]

    def load(self, fm: str, **_: object) -> dict[str, Any]:
        """The values of a block. Raises `ValueError` with line and reason where it is invalid."""
        source = Source("", fm)
        parsed = self.read(source, Span(0, len(fm)))
        for problem in parsed.problems:
            if problem.kind == "invalid":
                line, column = source.position(problem.span.start)
                raise ValueError(f"line {line}, column {column}: {problem.reason}")
        return parsed.data


class YamlHandler(PositionedHandler, YAMLHandler):
    """YAML between `---` fences."""

    style: Style = "yaml"
    read = staticmethod(read_yaml)


class JsonHandler(PositionedHandler, JSONHandler):
    """JSON in braces at the head, or between `;;;` or `---json` fences."""

    style: Style = "json"
    read = staticmethod(read_json)


class TomlHandler(PositionedHandler):
    """TOML between `+++` fences. Reads only: the standard library does not write TOML."""

    FM_BOUNDARY = YAMLHandler.FM_BOUNDARY
    START_DELIMITER = END_DELIMITER = "+++"
    style: Style = "toml"
    read = staticmethod(read_toml)


HANDLERS: dict[Style, PositionedHandler] = {
    "yaml": YamlHandler(),
    "toml": TomlHandler(),
    "json": JsonHandler(),
}
