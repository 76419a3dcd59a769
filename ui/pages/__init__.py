"""The pages of the main window; they know the service through the desk."""
