"""A call to action, with its place and where it leads."""

from __future__ import annotations

from typing import Literal

from seoaudit.facts.occurrence import Occurrence
from seoaudit.language.call_lexicon import Kind

CallScope = Literal["main", "page", "field"]


class Call(Occurrence, frozen=True):
    """An invitation to act.

    `label` holds its words as read, `kind` the act (`call`, `contact`, `book`, `buy`, `try`,
    `join`, `subscribe`, `download`, `visit`). `target` is what it leads to: the URL of a link
    (`tel:` and `mailto:` too), a bare phone number, address or URL beside it, `form`, `template`,
    the words that name a means which is not to be seen (`the button below`), or None. `linked`
    tells that the words themselves are the link. `scope` is `main`, `page` for what stands around
    the main content, or `field` for a front matter field. `position` says how far into the prose
    it begins (0..1), None outside the main prose. `in_text` tells that it is part of running
    text; else it is a label: a link, a button, a parameter, a field. `direct` tells that its
    words or its sentence say whose the offer is, or that it is for now (`book your visit`, `call
    us`); a bare `get a quote` may be advice.
    """

    label: str = ""
    kind: Kind = "contact"
    target: str | None = None
    scope: CallScope = "main"
    position: float | None = None
    in_text: bool = True
    linked: bool = False
    direct: bool = True


class UnlinkedLabel(Occurrence, frozen=True):
    """A call's label (`label`) and the bare address after it (`target`), both within `span`."""

    label: str = ""
    target: str = ""
