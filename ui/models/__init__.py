"""Tables of views, kept up to date row by row."""
