"""Pages read from the web, carefully: robots.txt, rates, sizes, times, and no private address."""
