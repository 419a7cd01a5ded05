"""Checks of wording that leaves open how much is meant: "three times more", "a twofold rise"."""

from collections.abc import Iterator

from briefgen.evidence.check_words import check_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Flag

_MOST_THAT_MATTERS = 10
"""Above this the difference of one is within what readers take such words to mean."""


def wording_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:  # noqa: ARG001  # one signature for all
    """Factors that can be read in two ways."""
    words = check_words(article.language)
    for name in ("times", "fold", "times_less", "fold_less"):
        for match in words.patterns[name].finditer(article.text):
            number = words.number(match["number"])
            if 2 <= number <= _MOST_THAT_MATTERS:
                spelled = {"number": words.spelled(number), "next": words.spelled(number + 1)}
                text = words.say(name, words=match[0], **spelled)
                yield Flag("times more", text, (Span(*match.span()),))
