"""Icons, styles, translations and templates, read with importlib.resources."""
