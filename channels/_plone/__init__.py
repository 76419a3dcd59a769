"""Plone's REST interface, for the channels that stand on it: a town's own site, and iMio's news."""
