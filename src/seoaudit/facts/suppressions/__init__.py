"""Where an article itself says that a rule need not be kept."""
