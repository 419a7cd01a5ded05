"""Words of a brief that a PDF cannot print: what is said of them on its pages, and kept for its check."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any

from briefgen.brief.wording import Wording
from briefgen.knowledge.face_runs import MISSING, unprinted
from briefgen.model.chart import ChartSpec
from briefgen.model.manuscript import Manuscript


def lost_signs(manuscript: Manuscript) -> str:
    """The characters among all words of the manuscript that no typeface at hand can print, each once."""
    return "".join(unprinted(_words(manuscript)))


def said_on_page(manuscript: Manuscript, wording: Wording) -> tuple[tuple[str, str], ...]:
    """The entry that says what the sign in place of words means; none where all words are printed."""
    # The paragraphs of the article are there for templates that print it whole; ours print none of them.
    chosen = replace(manuscript, article=replace(manuscript.article, paragraphs=()))
    if not lost_signs(chosen):
        return ()
    return ((wording.fill("about", "unprinted"), wording.fill("about", "stands_for", sign=MISSING)),)


def _words(value: Any) -> Iterator[str]:
    """All text in plain data and dataclasses; of charts what is read out, not what is drawn."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | list):
        for item in value:
            yield from _words(item)
    elif is_dataclass(value) and not isinstance(value, ChartSpec):
        for one in fields(value):
            yield from _words(getattr(value, one.name))
