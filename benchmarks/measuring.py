"""CPU, wall time and memory of whole processes, run in turn so that drift hits all alike."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

# Runs a command and prints its CPU seconds, its greatest resident set in KiB, and its exit code.
_RUNNER = """
import resource, subprocess, sys
done = subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(used.ru_utime + used.ru_stime, used.ru_maxrss, done.returncode)
"""


class Spent(NamedTuple):
    """What a process took: seconds of CPU (user and system), seconds on the wall, KiB at its peak.

    The peak is that of the largest single process of those that a command starts.
    """

    cpu: float
    wall: float
    peak: int


def spent(command: Sequence[str], folder: Path) -> Spent:
    """Run a command with its output thrown away. Raises RuntimeError where one of ours fails:
    peers exit with 1 and more for what they find.
    """
    # As on a user's machine, where modules are compiled once.
    environment = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    began = time.perf_counter()
    done = subprocess.run(
        [sys.executable, "-S", "-c", _RUNNER, *command],
        cwd=folder,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    wall = time.perf_counter() - began
    cpu, peak, code = done.stdout.split()
    if code != "0" and sys.executable in command:
        raise RuntimeError(f"exit code {code} of: {' '.join(command)}")
    return Spent(float(cpu), wall, int(peak))


def medians(commands: Mapping[str, Sequence[str]], folder: Path, runs: int) -> dict[str, Spent]:
    """The median of each figure of each command, after one run that does not count."""
    all_spent: dict[str, list[Spent]] = {name: [] for name in commands}
    for turn in range(runs + 1):
        for name, command in commands.items():
            one = spent(command, folder)
            if turn:
                all_spent[name].append(one)
    return {
        name: Spent(
            statistics.median(one.cpu for one in values),
            statistics.median(one.wall for one in values),
            int(statistics.median(one.peak for one in values)),
        )
        for name, values in all_spent.items()
    }
