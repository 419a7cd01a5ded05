"""Briefgen: from a news article to a brief that leads back to its source."""
