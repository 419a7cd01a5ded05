"""Checks of wording that leaves open how much is meant: "three times more", "a twofold rise"."""

from collections.abc import Iterator

from briefgen.evidence.check_words import check_words
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Flag

_MOST_THAT_MATTERS = 10
"""Above this the difference of one is within what readers take such words to mean."""


def wording_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:  # noqa: ARG001  # one signature for all
    """Factors that can be read in two ways."""
    words = check_words(article.language)
    for name in ("times", "fold", "times_less", "fold_less"):
        for named in words.find(name, article.text):
            if 2 <= named.number <= _MOST_THAT_MATTERS:
                spelled = {"number": words.spelled(named.number), "next": words.spelled(named.number + 1)}
                yield Flag("times more", words.say(name, words=named.text, **spelled), (named.span,))
