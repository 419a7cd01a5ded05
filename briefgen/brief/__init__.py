"""Evidence and choices to Brief: composes, edits, cites and verifies."""
