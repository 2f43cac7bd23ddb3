"""What a server said of a live page, beyond what stands in the page."""
