"""Images of the body and of the metadata, and what is said of them."""
