"""What the head of an HTML page tells search engines and readers' software."""
