"""What dev.py sets up, with the standard library alone: the system, and `.venv`."""
