"""Measures seoaudit against the floor, the bare interpreter and its peers, as ratios in one run.

    python benchmarks/run.py            # throughput, start-up, kept results, processes, peers
    python benchmarks/run.py --growth   # 10 to 10,000 articles, one of 100 to 1,000,000 words

Every figure is the median of whole processes run in turn. Peers are measured where they are
installed (rumdl, proselint, codespell, markdownlint-cli2, textlint on the PATH).
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

from corpus import Writer
from measuring import Spent, medians

HERE = Path(__file__).resolve().parent
PEERS: dict[str, list[str]] = {
    "rumdl": ["rumdl", "check", "--no-cache"],
    "proselint": ["proselint", "check"],
    "codespell": ["codespell"],
    "markdownlint-cli2": ["markdownlint-cli2"],
    "textlint": ["textlint"],
}
CHECK = [sys.executable, "-m", "seoaudit", "check", "--fail-on", "never", "--format", "json"]
EDITED = "edited/article-00000.md"
BARE = [sys.executable, "-I", "-c", "pass"]


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--words", type=int, default=1300)
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--growth", action="store_true")
    given = parser.parse_args()
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}, ")
    print(f"{os.cpu_count()} cores; preset strict; median of {given.runs} runs\n")
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "seoaudit.toml").write_text('extends = ["strict"]\n')
        table = growth if given.growth else side_by_side
        for line in table(folder, given.articles, given.words, given.runs):
            print(line, flush=True)


def kept(folder: Path, *more: str) -> list[str]:
    """The command with results kept in a folder of the benchmark's own."""
    return [*CHECK, "--cache-dir", str(folder / "cache"), *more]


def fresh(*more: str) -> list[str]:
    """The command without kept results."""
    return [*CHECK, "--no-cache", *more]


def edited(command: Sequence[str]) -> list[str]:
    """The command after another line at the end of the article that is edited."""
    return ["sh", "-c", f'echo >> {EDITED} && exec "$@"', "sh", *command]


def side_by_side(folder: Path, articles: int, words: int, runs: int) -> Iterator[str]:
    """One table: ours cold and warm, what it is measured against, and its peers."""
    Writer().fill(folder / "corpus", articles, words)
    Writer().fill(folder / "edited", articles, words)
    Writer().fill(folder / "thousand", 1000, words)
    one = "corpus/article-00000.md"
    commands: dict[str, Sequence[str]] = {
        "bare interpreter": BARE,
        "floor": [sys.executable, str(HERE / "floor.py"), "corpus"],
        "read and hash": [sys.executable, str(HERE / "reading.py"), "corpus"],
        "--version": [sys.executable, "-m", "seoaudit", "--version"],
        "--help": [sys.executable, "-m", "seoaudit", "--help"],
        "one article, changed": edited(kept(folder, "--jobs", "1", EDITED)),
        "one article, nothing kept": fresh("--jobs", "1", one),
        "one article, unchanged": kept(folder, "--jobs", "1", one),
        "cold": fresh("--jobs", "1", "corpus"),
        "cold, preset recommended": fresh("--jobs", "1", "--preset", "recommended", "corpus"),
        "warm": kept(folder, "--jobs", "1", "corpus"),
        "warm, one article changed": edited(kept(folder, "--jobs", "1", "edited")),
        "1,000 articles, one process": fresh("--jobs", "1", "thousand"),
        "1,000 articles, two processes": fresh("--jobs", "2", "thousand"),
    }
    for peer, command in PEERS.items():
        if shutil.which(command[0]):
            commands[peer] = [*command, *(["corpus/*.md"] if "lint-" in peer else ["corpus"])]
    measured = medians(commands, folder, runs)
    bare, start = measured["bare interpreter"], measured["one article, nothing kept"]
    floor = measured["floor"].cpu - bare.cpu
    yield f"{articles} articles of {words} words"
    yield ""
    yield "| what | CPU s | wall s | peak MB | ratio |"
    yield "|---|---|---|---|---|"
    for name, figures in measured.items():
        yield _row(name, figures, _ratio(name, measured, bare, start, floor))


def _ratio(name: str, measured: dict[str, Spent], bare: Spent, start: Spent, floor: float) -> str:
    figures = measured[name]
    if name == "bare interpreter":
        return "1"
    if name == "floor":
        return f"{floor:.3f} s without start-up"
    if name.startswith("cold"):
        return f"{(figures.cpu - start.cpu) / floor:.2f} x floor, start-up aside"
    if name.startswith("warm"):
        return f"{figures.cpu / measured['read and hash'].cpu:.1f} x read and hash"
    if name.endswith("two processes"):
        alone = measured["1,000 articles, one process"]
        return f"{alone.wall / figures.wall:.2f} times as fast as one"
    if name in PEERS:
        return f"{figures.cpu / measured['cold'].cpu:.2f} x ours cold"
    return f"{figures.cpu / bare.cpu:.1f} x bare"


def growth(folder: Path, _: int, words: int, runs: int) -> Iterator[str]:
    """How CPU and memory grow with the number of articles and with the length of one."""
    yield "| articles | CPU s | ms an article | peak MB |"
    yield "|---|---|---|---|"
    start = medians({"bare": BARE}, folder, runs)["bare"].cpu
    for count in (10, 100, 1000, 10_000):
        name = f"articles-{count}"
        Writer().fill(folder / name, count, words)
        figures = medians({name: fresh("--jobs", "1", name)}, folder, min(runs, 1))[name]
        each = 1000 * (figures.cpu - start) / count
        yield f"| {count:,} | {figures.cpu:.2f} | {each:.2f} | {figures.peak / 1024:.0f} |"
    yield ""
    yield "| words of one article | CPU s | ms per 1,000 words | peak MB |"
    yield "|---|---|---|---|"
    for length in (100, 1000, 10_000, 100_000, 1_000_000):
        path = folder / f"words-{length}.md"
        path.write_text(Writer().article(1, length), "utf-8")
        figures = medians({"one": fresh("--jobs", "1", path.name)}, folder, min(runs, 1))["one"]
        each = 1_000_000 * (figures.cpu - start) / length
        yield f"| {length:,} | {figures.cpu:.2f} | {each:.2f} | {figures.peak / 1024:.0f} |"


def _row(name: str, figures: Spent, ratio: str) -> str:
    peak = figures.peak / 1024
    return f"| {name} | {figures.cpu:.3f} | {figures.wall:.3f} | {peak:.0f} | {ratio} |"


if __name__ == "__main__":
    main()
