"""A throw-away real Plone on loopback, which is also iMio's central news server."""
