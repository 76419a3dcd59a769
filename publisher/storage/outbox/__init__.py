"""The outbox in the database: the implementation of publisher.outbox, and what people do to it.

- people: enqueue, cancel, release, decide;  suspension: suspend, let_through, resume, suspended
- moving: another hour for what nothing has begun
- together: what stopped of an announcement, released in a spaced row or dropped
- reading: looking at it;                    port: `StoredOutbox`, for engines
- claiming, settling, leases, ready, pending: what the port does, each on an open connection
- clock: what is measured anew when the clock was set
- changing: the one place where a state changes;  rows: a row as a value
"""
