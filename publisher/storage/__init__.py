"""Where everything is kept: one SQLite file, or a PostgreSQL database that a team shares.

Each file here is one table or two, as functions that take an open connection, so that the caller
composes one transaction: `with database.write() as connection: …`. Only `database` opens anything.
"""
