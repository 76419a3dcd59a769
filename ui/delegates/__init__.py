"""How cells of the tables are painted."""
