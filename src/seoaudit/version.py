"""The version of seoaudit."""

VERSION = "0.1.0"
