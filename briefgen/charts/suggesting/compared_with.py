"""What the changes of a row are compared with, where their sentence says it: "compared with 2024"."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Figure


def compared_with(group: Sequence[Figure], drafts: Drafts) -> tuple[str, ...]:
    """The times that the sentences of a group of changes compare with, each with the words that lead to it.

    None where they name none; several tell that not all changes are counted from one time.

    Args:
        group: Changes of one row.
        drafts: Of the article.
    """
    spans, text = [figure.span for figure in group], drafts.article.text
    told = sentences_of(text, drafts.language, min(spans).start, max(spans).end)
    found = (match.group() for match in _times(drafts.language).finditer(text, told.start, told.stop))
    return tuple(" ".join([words[:1].lower() + words[1:], *rest]) for words, *rest in map(str.split, found))


@cache
def _times(language: str) -> re.Pattern[str]:
    """Words that compare, and a year, a month or another time right behind them."""
    charts = table(language, "charts")
    rows, months = charts["rows"], any_of(table(language, "lookalikes")["months"])
    article = rf"(?:(?:{any_of([*charts['name']['articles'], *rows['base_articles']])})\s)"
    base = rf"(?:{any_of([*rows['bases'], *rows['base_times']])})(?![^\W_])"
    year = r"(?:19|20)\d\d(?:/\d\d)?(?![\w.,]\d)"
    named = rf"{article}?(?:\w+\s){{0,2}}?{base}(?:\s{article}(?:\w+\s)?{base})?(?:\s(?:of\s)?{year})?"
    month = rf"(?:{months})(?![^\W_])(?:\s{year})?"
    return re.compile(rf"(?<![^\W_])(?i:{any_of(rows['compared_with'])})\s(?:{year}|{month}|{named})")
