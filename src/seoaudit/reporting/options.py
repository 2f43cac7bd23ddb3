"""How a report is to look."""

from __future__ import annotations

from datetime import date

from msgspec import Struct


class RenderOptions(Struct, frozen=True):
    """What a renderer needs to know of where its output goes.

    `width` is the number of columns, at least 40. `ascii` asks for frames and carets that any
    encoding has; the article's own text is left as it is. `quiet` leaves out everything that is
    no issue and no error. `full` shows every place of every article, nothing folded, and
    `show_suppressed` also what articles suppress. `top` limits a report for people to so many
    entries, those that matter most; 0 for all. A report for clients is of the day `today`, tells
    what changed since the last run in the file `history` ("": that of each site), and takes its
    parts from the folder `template` where that has them.
    """

    color: bool = False
    width: int = 80
    ascii: bool = False
    quiet: bool = False
    full: bool = False
    show_suppressed: bool = False
    top: int = 0
    today: date | None = None
    history: str = ""
    template: str = ""
