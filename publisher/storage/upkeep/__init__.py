"""Keeping the SQLite file safe: who has it open, copies of it, its integrity, taking a copy back.

The database of a team (PostgreSQL) is its administrators' to keep: nothing here touches it.
"""
