"""What the widgets show, worked out without widgets."""
