"""What the program does, without saying how it looks."""
