"""The columns of the window; they do not know each other."""
