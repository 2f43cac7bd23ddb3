"""Readability indices, sentence and paragraph lengths, passive voice, transitions."""
