"""The schema of a content management system, and what an article has that it does not allow."""
