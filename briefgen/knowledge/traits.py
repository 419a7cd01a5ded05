"""What holds of a language as a whole, asked for by its name and not by words it happens to list."""

from briefgen.knowledge.lexicon import table


def is_verb_second(language: str) -> bool:
    """Whether the verb of a main clause stands second, and that of one led by a joining word last: German."""
    return bool(table(language, "charts")["rows"]["verb_second"])


def has_capitalised_nouns(language: str) -> bool:
    """Whether every noun is written with a capital, and nouns are joined into one word: German."""
    return bool(table(language, "figures")["capitalised_nouns"])
