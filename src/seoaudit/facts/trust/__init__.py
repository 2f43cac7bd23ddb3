"""Who wrote an article and when, as far as it says."""
