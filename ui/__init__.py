"""The desktop: Qt only."""
