"""The title as a search result shows it, and how wide that is."""
