"""`python -m seoaudit` is the command `seoaudit`."""

from __future__ import annotations

from seoaudit.cli.main import entry_point

if __name__ == "__main__":
    entry_point()
