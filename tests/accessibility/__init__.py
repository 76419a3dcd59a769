"""Publisher as a screen reader of the system meets it: the real window, over AT-SPI alone."""
