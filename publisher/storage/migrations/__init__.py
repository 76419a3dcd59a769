"""The history of the tables, one file per change. Never edit one that was released."""
