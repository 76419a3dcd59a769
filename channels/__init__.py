"""One adapter per room. Nothing here imports another adapter."""
