"""Text: counting, shortening, Markdown, slugs. Pure, and knowing no platform's account."""
