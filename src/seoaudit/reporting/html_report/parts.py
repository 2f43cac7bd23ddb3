"""The named parts of the document, as they come with seoaudit or from an agency's folder."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from string import Template

from seoaudit.catalogue.errors import nearest
from seoaudit.engine.options import UsageError
from seoaudit.reporting.html_report.markup import Markup, escaped

# What a folder of `--template` may hold; docs/report.md tells what each is.
PARTS = ("head.html", "cover.html", "introduction.html", "footer.html", "style.css", "extra.css")
_OWN = Path(__file__).parent / "parts"


class Parts:
    """The parts of a template. Raises `UsageError` for a folder that cannot be used."""

    def __init__(self, folder: str) -> None:
        self._texts = {name: (_OWN / name).read_text("utf-8") for name in PARTS}
        self._files = {name: str(_OWN / name) for name in PARTS}
        if folder:
            self._take(Path(folder))

    def filled(self, name: str, values: Mapping[str, str]) -> Markup:
        """A part with its placeholders replaced; values that are no `Markup` are escaped."""
        safe = {
            key: value if isinstance(value, Markup) else escaped(value)
            for key, value in values.items()
        }
        try:
            return Markup(Template(self._texts[name]).substitute(safe))
        except KeyError as fault:
            unknown = str(fault.args[0])
            line = self._line(name, unknown)
            hint = nearest(unknown, tuple(values)) or f"; there are {', '.join(sorted(values))}"
            raise UsageError(
                f"{self._files[name]}:{line}: unknown placeholder '${unknown}'{hint}"
            ) from None
        except ValueError:
            raise UsageError(
                f"{self._files[name]}: a '$' that begins no placeholder; write it as '$$'"
            ) from None

    def style(self) -> str:
        """The style sheet, with what the agency adds."""
        text = self._texts["style.css"] + self._texts["extra.css"]
        if "</" in text:
            name = "extra.css" if "</" in self._texts["extra.css"] else "style.css"
            raise UsageError(f"{self._files[name]}: '</' must not stand in a style sheet")
        return text

    @staticmethod
    def script() -> str:
        """The script, which is always our own."""
        return (_OWN / "script.js").read_text("utf-8")

    def _take(self, folder: Path) -> None:
        if not folder.is_dir():
            raise UsageError(f"there is no folder '{folder}' for --template")
        for path in sorted(folder.iterdir()):
            if path.suffix not in (".html", ".css", ".js"):
                continue
            if path.name not in PARTS:
                hint = nearest(path.name, PARTS) or f"; parts are {', '.join(PARTS)}"
                raise UsageError(f"{path}: unknown part of a report{hint}")
            try:
                self._texts[path.name] = path.read_text("utf-8-sig")
            except (OSError, UnicodeDecodeError) as fault:
                raise UsageError(f"{path}: cannot read this part: {fault}") from None
            self._files[path.name] = str(path)

    def _line(self, name: str, placeholder: str) -> int:
        for number, line in enumerate(self._texts[name].split("\n"), start=1):
            if f"${placeholder}" in line or f"${{{placeholder}}}" in line:
                return number
        return 1
