"""What is known of languages: a folder for each, in it a module for each subject.

A module's data is the constant that is named as the module, in capitals: `TRANSITIONS` of
`german/transitions.py`. A module is imported when it is first asked for; what a language has none
for is not known, and then nothing is measured by it. `pack` alone must be there.
"""

from __future__ import annotations

from functools import cache
from importlib import import_module
from types import ModuleType
from typing import TypeVar

Shape = TypeVar("Shape")

# The folder of each language by its code.
LANGUAGES = {"de": "german", "en": "english", "es": "spanish", "fr": "french"}


@cache
def module_of(code: str, subject: str) -> ModuleType | None:
    """The module on a subject, None where the language has none.

    `code` is a language code such as `en` or `en-GB`; the region is ignored.
    """
    language = LANGUAGES.get(code.replace("_", "-").partition("-")[0].lower())
    if language is None:
        return None
    name = f"{__name__}.{language}.{subject}"
    try:
        return import_module(name)
    except ModuleNotFoundError as error:
        if error.name != name:
            raise
        return None


def part(code: str, subject: str, shape: type[Shape]) -> Shape | None:
    """The data on a subject, None where the language has none.

    `code` is as for `module_of`. Raises TypeError if the data is not of the shape.
    """
    module = module_of(code, subject)
    if module is None:
        return None
    data = getattr(module, subject.upper())
    if not isinstance(data, shape):
        raise TypeError(f"{module.__name__}.{subject.upper()} must be a {shape.__name__}")
    return data
