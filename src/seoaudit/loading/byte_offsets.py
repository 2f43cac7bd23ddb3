"""From the byte offsets of a UTF-8 parser to the character offsets of a text."""

from __future__ import annotations

from bisect import bisect_right

from seoaudit.language.deferred import deferred

_ASCII = bytes(range(128))
_RUN = deferred(r"[^\x00-\x7f]+")


class CharacterOffsets:
    """Character offsets of `text`, plus `base`, from byte offsets in it as UTF-8; all 0-based.

    An offset within a character gives that character's offset.
    """

    def __init__(self, text: str, base: int = 0) -> None:
        data = self._data = text.encode("utf-8", "surrogatepass")
        # Between runs of characters beyond ASCII: byte offsets just after one and before the next,
        # and how far they are ahead of character offsets.
        self._firsts = [0]
        self._lasts: list[int] = []
        self._ahead = [-base]
        beyond = b"" if text.isascii() else data.translate(None, _ASCII)
        at = done = surplus = 0
        while done < len(beyond):
            # The next byte beyond ASCII is the first that has its value.
            at = data.index(beyond[done], at)
            self._lasts.append(at)
            run = found[0] if (found := _RUN.match(text, at - surplus)) else ""
            width = len(run.encode("utf-8", "surrogatepass"))
            at += width
            done += width
            surplus += width - len(run)
            self._firsts.append(at)
            self._ahead.append(surplus - base)
        self._lasts.append(len(data))

    def stretch(self, byte: int) -> tuple[int, int, int]:
        """The byte offsets around one that are as far ahead of their characters, and how far.

        They are the first and the last of a stretch.
        """
        index = bisect_right(self._firsts, byte) - 1
        last, ahead = self._lasts[index], self._ahead[index]
        if byte <= last:
            return self._firsts[index], last, ahead
        inside = self._data[last:byte].decode("utf-8", "ignore")
        return byte, byte, byte - (last - ahead + len(inside))

    def of(self, byte: int) -> int:
        """The character offset of one byte."""
        return byte - self.stretch(byte)[2]
