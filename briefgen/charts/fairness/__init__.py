"""What in a chart could mislead, and what was checked and found fair."""
