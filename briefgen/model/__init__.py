"""The nouns of Briefgen: frozen dataclasses over the standard library only."""
