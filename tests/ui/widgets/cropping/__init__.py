"""Tests of choosing a part of a picture."""
