"""Questions and answers in a window of their own. Opened, never executed: the main loop goes on."""
