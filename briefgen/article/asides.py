"""Why a line is set aside, as the reader is told."""

import re

from briefgen.article.ends import is_matter
from briefgen.article.lines import Mark
from briefgen.article.sorter import Sorter
from briefgen.article.words import about_words, reason_for

_COMMENTS, _RELATED = "comments", "related headline"
_MATTER = "end matter of a release"
_MOST_COMMENTS = 200  # lines below their title
_MOST_RELATED, _MOST_TEASER = 10, 25  # lines below their title; words
# A telephone number with its label, or the address of a mailbox.
_CALLED = re.compile(
    r"(?:[^\W\d_]{1,12}[.:]{0,2} ?)?(?:\+?[\d(][\d ()/-]{5,24}|[^\s@]{1,60}@[^\s@]{1,60}\.[a-z]{2,12})"
)


def _is_comment(sorter: Sorter, index: int, last: int) -> bool:
    """Whether the last title of furniture above a line below the body is that of the comments."""
    above = range(index - 1, max(last, index - _MOST_COMMENTS), -1)
    titles = (sorter.shapes[at] for at in above if sorter.shapes[at].ends)
    title = next(titles, None)
    return title is not None and title.reason == _COMMENTS


def _is_under_related(sorter: Sorter, index: int) -> bool:
    """Whether nothing but titles stands between a title and the words that announce other articles."""
    for at in range(index, max(index - _MOST_RELATED, -1), -1):
        shape = sorter.shapes[at]
        if at < index and shape.reason:
            return shape.reason == _RELATED and not shape.stopped
        if sorter.chosen[at] or not 4 <= shape.size < _MOST_TEASER:
            return False
    return False


def _is_under_matter(sorter: Sorter, index: int, last: int) -> bool:
    """Whether a title of what a release says below its text stands not far above a line."""
    above = range(index - 1, max(last, index - _MOST_RELATED), -1)
    return any(_is_matter(sorter.lines[at].text, sorter) for at in above if not sorter.shapes[at].stopped)


def _is_matter(text: str, sorter: Sorter) -> bool:
    """Whether a line is the title of what a release says below its text; "About" with a name of the text."""
    about = about_words(sorter.language).match(text)
    if not about:
        return is_matter(text, sorter.language)
    name = text[about.end() :].strip(" :").split()[-1:]
    is_name = bool(name) and name[0][:1].isupper()
    return is_name and any(name[0] in sorter.lines[at].text for at in sorter.body)


def reason_of(sorter: Sorter, index: int, last: int) -> str:
    """Why a line is no part of the article; `last` is the last line of the body."""
    if index in sorter.credits:
        return "picture credit"
    if index in sorter.labelled.labels:
        return "label of a caption"
    line, shape = sorter.lines[index], sorter.shapes[index]
    if line.outside or line.mark is Mark.NOTE:
        return line.outside or str(Mark.NOTE)
    if sorter.tells_author(index):
        return "byline"
    if index in sorter.pulled:
        return "pull quote"
    is_title = index > last and _is_matter(line.text, sorter)
    worded = _MATTER if is_title else shape.reason
    worded = worded or (reason_for(line.text, sorter.language) if shape.size > 60 else "")
    if worded:
        return worded
    if sorter.headline is not None and line.text == sorter.lines[sorter.headline].text:
        return "headline again"
    if shape.dated and shape.size < 12 and not shape.told:
        return "note on dates"
    if _CALLED.fullmatch(line.text):
        return "contact line"
    if _is_under_related(sorter, index):
        return _RELATED
    below = _reason_below(sorter, index, last) if index > last else ""
    return below or ("menu" if shape.size < 4 else "no part of the article")


def _reason_below(sorter: Sorter, index: int, last: int) -> str:
    """Why a line below the body is none of it, by the titles above it; empty where none tells."""
    if _is_under_matter(sorter, index, last):
        return _MATTER
    if _is_comment(sorter, index, last):
        return _COMMENTS
    return _RELATED if 4 <= sorter.shapes[index].size < 25 else ""
