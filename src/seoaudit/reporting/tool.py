"""What the tool is called and which version of it speaks.

Kept here as text because asking the installed package for it costs as much as the audit of
several articles; a test keeps it equal to the project's version.
"""

from __future__ import annotations

NAME = "seoaudit"
VERSION = "0.1.0"
