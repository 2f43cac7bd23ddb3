"""What an article promises and advises about health."""
