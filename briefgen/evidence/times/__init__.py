"""Times as a text writes them, and the arithmetic of the calendar."""
