"""seoaudit lints published articles the way the best linters lint code."""
