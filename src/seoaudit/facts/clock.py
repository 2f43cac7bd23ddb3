"""The day an audit is made for, and whether its outcome hangs on it."""

from __future__ import annotations

from datetime import date


class Clock:
    """Gives the day and remembers that it was asked for.

    What is measured without asking holds on any day.
    """

    __slots__ = ("_today", "was_asked")

    def __init__(self, today: date) -> None:
        self._today = today
        self.was_asked = False

    def has_reached(self, day: date) -> bool:
        """Whether `day` is not still to come; once it is so, it stays so."""
        return day <= self._today or day <= self.today

    @property
    def today(self) -> date:
        """The day to audit for."""
        self.was_asked = True
        return self._today
