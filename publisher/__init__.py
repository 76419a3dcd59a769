"""The domain and the delivery engine: no Qt, no adapter, no network library."""
