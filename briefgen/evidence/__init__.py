"""Article to Evidence: quotes, figures, events, key points and what does not add up."""
