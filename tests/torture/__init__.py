"""Never lost, never twice, never a lie: faults of every sort, and the verdict (`make torture`).

- platform: `ledger` is what a citizen sees, `sink` speaks for four kinds of platform, `kinds` are
  the adapters to them;  tests.servers.fault_proxy stands in front and fails on demand
- engine: `processes` starts and kills real ones (`engine`, `desktop`, `publisher worker`), `steps`
  names the moments at which one dies, `hand` does its work in a time of our own
- `scene` is a town's outbox before its platforms;  `scenarios/` holds the faults, one room each
- `verdict` compares the outbox with the ledger;  `table` prints it;  `__main__` is the command
"""
