"""What an article wants to be found for, where it says so, and what it repeats."""
