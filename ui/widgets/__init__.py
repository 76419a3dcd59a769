"""Parts of a window that know no service."""
