"""The report for clients: one self-contained HTML file."""
