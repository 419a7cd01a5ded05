"""The line under a chart that names its source."""

from briefgen.knowledge.lexicon import languages, table


def named_source(source: str, language: str) -> str:
    """The source as it is printed: "Source: Ports association." of bare words.

    Words that say by a head what they are ("Sources: …", "Quelle: …") stay as they are, in any language.
    """
    words = " ".join(source.split())
    head, colon, _ = words.partition(":")
    heads = {one for each in languages() for one in table(each, "charts")["cell"]["footers"]}
    if not words or (colon and head.strip().casefold() in heads):
        return source
    return str(table(language, "charts")["source"]["of"]).format(who=words.removesuffix("."))
