"""What the JSON-LD of an article says, and whether it says what the page does."""
