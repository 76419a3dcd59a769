"""Measured ratios, run by `make bench`. Nothing here decides whether a test passes."""
