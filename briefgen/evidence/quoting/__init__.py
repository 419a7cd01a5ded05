"""Words in quotation marks and reported ones: where they stand, what they are, whose they are."""
