"""The words of a text, where dictionaries are, who reads them, what a town calls right."""
