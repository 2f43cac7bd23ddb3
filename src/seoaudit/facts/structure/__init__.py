"""Headings, lists, tables and sections, and which of them lost their markup."""
