"""What is wrong with front matter: problems, dates, spelling, slugs and image fields."""
