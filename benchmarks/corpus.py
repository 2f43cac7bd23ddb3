"""A deterministic corpus: articles whose words follow one another as in the seed articles."""

from __future__ import annotations

import random
import re
from itertools import pairwise
from pathlib import Path

SEEDS = Path(__file__).resolve().parent.parent / "fixtures" / "seeds"


def _chain() -> dict[str, list[str]]:
    """What word follows what in the prose of the seeds."""
    following: dict[str, list[str]] = {}
    for path in sorted(SEEDS.glob("*.txt")):
        words = re.findall(r"[A-Za-z][A-Za-z’'-]*|[.,]", path.read_text("utf-8"))
        for first, second in pairwise(words):
            following.setdefault(first, []).append(second)
    return following


class Writer:
    """Writes articles; the same number always gives the same article."""

    def __init__(self) -> None:
        self.following = _chain()
        self.starts = sorted(word for word in self.following if word[0].isupper())

    def sentence(self, chance: random.Random) -> str:
        words = [chance.choice(self.starts)]
        length = chance.randint(8, 26)
        while len(words) < length:
            words.append(chance.choice(self.following.get(words[-1], self.starts)))
        text = " ".join(word for word in words if word != ".").rstrip(" ,")
        return re.sub(r" ,", ",", text) + "."

    def paragraph(self, chance: random.Random) -> str:
        sentences = [self.sentence(chance) for _ in range(chance.randint(2, 5))]
        if chance.random() < 0.3:
            sentences.append("See [our guide](/guides/back-care) for **more of this** and `code`.")
        if chance.random() < 0.1:
            sentences.append("Café owners ask: “does it help?” – it does… 👍")
        return " ".join(sentences)

    def article(self, number: int, words: int = 1300) -> str:
        """Markdown with front matter and about `words` words."""
        chance = random.Random(number)
        title = self.sentence(chance).rstrip(".")[:60]
        front_matter = (
            f"---\ntitle: {title!r}\ndescription: >\n  {self.sentence(chance)}\n  "
            f"{self.sentence(chance)}\nauthor: Ada Example\ndate: 2025-0{chance.randint(1, 9)}-11\n"
            f"tags: [massage, back pain]\nslug: article-{number}\n---\n"
        )
        parts = [front_matter]
        written = 0
        while written < words:
            kind = chance.random()
            if kind < 0.15:
                part = f"## {self.sentence(chance).rstrip('.')[:50]}"
            elif kind < 0.25:
                part = "\n".join(f"- {self.sentence(chance)}" for _ in range(4))
            elif kind < 0.27:
                part = "| Week | Sessions |\n|---|---|\n| 1 | 2 |\n| 2 | 1 |"
            elif kind < 0.29:
                part = f"![{self.sentence(chance)[:40]}](/images/photo-{chance.randint(1, 99)}.jpg)"
            else:
                part = self.paragraph(chance)
            parts.append(part)
            written += len(part.split())
        parts.append("Call us at [780-555-0123](tel:+17805550123) or [book online](/book/) today.")
        return "\n\n".join(parts) + "\n"

    def fill(self, folder: Path, articles: int, words: int = 1300) -> None:
        """Write so many articles into a folder."""
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(articles):
            (folder / f"article-{number:05}.md").write_text(self.article(number, words), "utf-8")
