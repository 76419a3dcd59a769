"""A newsletter: what the adapters that send mail write alike, whoever carries it."""
