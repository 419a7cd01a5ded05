"""What trafilatura takes for the body of a page: one voice among the features of a line."""

import re
from dataclasses import replace

from lxml.html import HtmlElement

from briefgen.article.lines import Line

_WORD = re.compile(r"\w+")
_RUN = 3


def with_kept(lines: list[Line], tree: HtmlElement) -> list[Line]:
    """The lines with the share of their words that trafilatura keeps."""
    from trafilatura import extract

    words = _words(extract(tree, include_comments=False, include_tables=True) or "")
    known = {tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)}
    return [replace(line, kept=_share(_words(line.text), known)) for line in lines] if known else lines


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _share(words: list[str], known: set[tuple[str, ...]]) -> float:
    """The share of three-word runs that are known; a shorter line must be one known start."""
    if len(words) < _RUN:
        return 0.0
    runs = [tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1)]
    return sum(run in known for run in runs) / len(runs)
