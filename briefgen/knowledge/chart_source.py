"""The line under a chart that names its source."""

from briefgen.knowledge.cell_words import cell_words
from briefgen.knowledge.lexicon import table


def named_source(source: str, language: str) -> str:
    """The source as it is printed: "Source: Ports association." of bare words.

    Words that say by a head what they are ("Sources: …", "Quelle: …") stay as they are, in any language.
    """
    words = " ".join(source.split())
    head, colon, _ = words.partition(":")
    if not words or (colon and head.strip().casefold() in cell_words("footers")):
        return source
    return str(table(language, "charts")["source"]["of"]).format(who=words.removesuffix("."))
