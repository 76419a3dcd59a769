"""What people read, collected from the source and held against the Qt Linguist files."""
