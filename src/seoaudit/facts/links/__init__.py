"""Links: what they say, where they lead, and addresses and references that are none."""
