"""Words that cells of a table are known by: heads of dates, totals, notes below it, cells without a value."""

from functools import cache

from briefgen.knowledge.lexicon import languages, table


@cache
def cell_words(name: str) -> frozenset[str]:
    """A list of the table `[cell]` of `charts.toml`, of all languages together and casefolded.

    A table is read before its language is known: "Total" and "Summe" are looked for in each.

    Raises:
        KeyError: A language has no list of that name.
    """
    cells = (table(language, "charts")["cell"] for language in languages())
    return frozenset(words.casefold() for cell in cells for words in cell[name])
