"""What goes wrong on the web, told in one line."""

from __future__ import annotations

from typing import Literal

# `broken`: it is surely not there. `blocked`: it is not for us. `slow`: it did not come in time.
# `dropped`: the connection ended early, which may not happen again. `odd`: anything else.
Kind = Literal["broken", "blocked", "slow", "dropped", "odd"]


class WebError(Exception):
    """An address could not be read: why, without the address, and what kind of trouble that is."""

    def __init__(self, message: str, kind: Kind = "odd") -> None:
        super().__init__(message)
        self.message = message
        self.kind: Kind = kind
