"""Words that no dictionary knows: shown in the fields where they are written. Knows no service."""
