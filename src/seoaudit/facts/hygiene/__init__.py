"""What does not belong in an article: garbled and invisible characters, residue, placeholders."""
