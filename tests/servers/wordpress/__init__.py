"""A throw-away real WordPress on loopback, made of the distribution's packages."""
