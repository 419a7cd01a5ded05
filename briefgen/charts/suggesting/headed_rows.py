"""A headline as the title of a row whose words do not say what is measured: "Norway tops coffee list"."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.suggesting.ideas import is_balanced, unit_of
from briefgen.charts.titles import MOST_WORDS, Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Comparison
from briefgen.model.quantity import Dimension

_FROM, _LAST_PARAGRAPH, _LEAST_LEFT = 3, 1, 1
_WORD = re.compile(r"[^\W\d_][\w’'-]*")


def headed(comparison: Comparison, labels: Sequence[str], drafts: Drafts) -> str:
    """The headline where it says which item leads in what; empty where it does not say so of this row.

    The row has to stand at the start of the article, be of three items or more in a unit that is named, and
    be led by the one item the headline names.

    Args:
        comparison: Items side by side.
        labels: Their names, in the order of the figures.
        drafts: Of the article.
    """
    title, forms = " ".join(drafts.article.headline.split()).rstrip(" ."), _forms(drafts.language)
    figures, unit = comparison.figures, unit_of(comparison.figures)
    told = len(figures) >= _FROM and unit.name and unit.dimension is not Dimension.PERCENT
    near = drafts.article.paragraph_index(comparison.span.start) <= _LAST_PARAGRAPH
    values = [figure.quantity.value for figure in figures]
    if not (told and near and title) or None in values or title.endswith(("?", ":", "…")):
        return ""
    most = max(value for value in values if value is not None)
    first = [label for label, value in zip(labels, values, strict=True) if value == most]
    named = [label for label in labels if _says(title, label)]
    if len(first) != 1 or named != first or any(map(str.isdigit, title)) or not forms.leads.search(title):
        return ""
    rest = forms.leads.sub(" ", title.replace(first[0], " "))
    left = [word for word in _WORD.findall(rest) if word.casefold() not in forms.small]
    fits = len(title.split()) <= MOST_WORDS and is_balanced(title)
    return title if fits and len(left) >= _LEAST_LEFT else ""


def _says(title: str, label: str) -> bool:
    return re.search(rf"(?<![^\W_]){re.escape(label)}(?![^\W_])", title) is not None


class _Forms:
    def __init__(self, language: str) -> None:
        charts = table(language, "charts")
        words, name = charts["headed"], charts["name"]
        self.leads = re.compile(rf"(?<![^\W_])(?i:{any_of(words['leads'])})(?![^\W_])")
        self.small = frozenset([*words["lists"], *name["articles"], *name["never_last"], *words["again"]])


@cache
def _forms(language: str) -> _Forms:
    return _Forms(language)
