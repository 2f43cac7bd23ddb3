"""Claims that want a source."""
