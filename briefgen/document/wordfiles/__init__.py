"""The parts of a Word file: its package, what it has room for, its tables, text and forms."""
