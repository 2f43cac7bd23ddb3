"""The commit that is audited."""

from __future__ import annotations


def revision() -> str:
    """The abbreviated commit that the current folder is at, with `+` where files differ from it.

    Empty outside of a git repository, without git, or before the first commit.
    """
    import subprocess

    try:
        done = subprocess.run(
            ["git", "describe", "--always", "--dirty=+", "--exclude=*"],
            capture_output=True,
            text=True,
            check=False,
            timeout=30,
        )
    except (OSError, subprocess.TimeoutExpired):
        return ""
    return done.stdout.strip() if done.returncode == 0 else ""
