"""The words of a language, compiled from its tables into what the rules ask for."""
