"""Contact details: phones, emails, postal addresses and booking links."""
