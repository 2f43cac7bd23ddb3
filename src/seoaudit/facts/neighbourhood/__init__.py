"""What lies beside an article: the files of its site, and the addresses that its pages have."""
