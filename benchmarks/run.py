"""Measures seoaudit against the floor and the bare interpreter, as ratios in one run.

    python benchmarks/run.py [--articles 500] [--words 1300] [--runs 5]

Every figure is the median CPU time (user and system) of whole processes.
"""

from __future__ import annotations

import argparse
import os
import platform
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from corpus import Writer

FLOOR = Path(__file__).resolve().parent / "floor.py"


def cpu_seconds(command: Sequence[str], folder: Path) -> float:
    """CPU time of a command and its children, its output thrown away."""
    # As on a user's machine, where modules are compiled once.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, check=False)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime - before.ru_utime + after.ru_stime - before.ru_stime


def interleaved(commands: Mapping[str, Sequence[str]], folder: Path, runs: int) -> dict[str, float]:
    """Median CPU time of each command, the commands run in turn so that drift hits all alike."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            spent = cpu_seconds(command, folder)
            if turn:
                times[name].append(spent)
    return {name: statistics.median(values) for name, values in times.items()}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--articles", type=int, default=500)
    parser.add_argument("--words", type=int, default=1300)
    parser.add_argument("--runs", type=int, default=5)
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        Writer().fill(folder / "corpus", given.articles, given.words)
        (folder / "seoaudit.toml").write_text('extends = ["strict"]\n')
        python = sys.executable
        check = [python, "-m", "seoaudit", "check", "--jobs", "1", "--fail-on", "never"]
        check = [*check, "--format", "json"]
        commands = {
            "bare interpreter": [python, "-I", "-c", "pass"],
            "floor": [python, str(FLOOR), "corpus"],
            "seoaudit, one article": [*check, "corpus/article-00000.md"],
            f"seoaudit, {given.articles} articles": [*check, "corpus"],
        }
        times = interleaved(commands, folder, given.runs)
    report(times, given.articles, given.words, given.runs)


def report(times: dict[str, float], articles: int, words: int, runs: int) -> None:
    """Print the table: seconds, and what each is a multiple of."""
    bare = times["bare interpreter"]
    floor = times["floor"] - bare
    one = times["seoaudit, one article"]
    many = times[f"seoaudit, {articles} articles"]
    thousands = articles * words / 1000
    print(f"{platform.python_implementation()} {platform.python_version()}, {platform.machine()}")
    print(f"{articles} articles of {words} words, strict preset, one process, no cache;")
    print(f"median CPU of {runs} runs\n")
    print("| what | CPU s | ms per 1,000 words | ratio |")
    print("|---|---|---|---|")
    print(f"| bare interpreter | {bare:.3f} | | 1 |")
    print(f"| one article, whole process | {one:.3f} | | {one / bare:.1f} x bare |")
    print(f"| floor (without start-up) | {floor:.3f} | {1000 * floor / thousands:.2f} | 1 |")
    whole = many - one
    print(
        f"| seoaudit (without start-up) | {whole:.3f} | {1000 * whole / thousands:.2f} "
        f"| {whole / floor:.2f} x floor |"
    )


if __name__ == "__main__":
    main()
