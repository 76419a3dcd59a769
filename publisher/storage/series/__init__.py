"""Series and their occurrences, as rows."""
