"""What a figure means: of what it is, when, where, who says so, and how it changed."""
