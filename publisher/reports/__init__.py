"""What auditors, archivists and process miners read: each kind of file in its own room."""
