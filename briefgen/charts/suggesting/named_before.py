"""What a pronoun that opens a sentence stands for, where the sentence before is about one thing alone."""

import re
from functools import cache

from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of

_REST = 4
"""More words behind a verb name another thing that may be meant."""


def named_before(pronoun: str, start: int, drafts: Drafts) -> str:
    """The name of a pronoun without its article: "music school" of "The music school grows. It counted".

    Empty where the sentence before, of the same paragraph, names anything else than what it is about, or
    where the article before that is of another gender.

    Args:
        pronoun: As it stands in the article.
        start: Where its sentence begins.
        drafts: Of the article.
    """
    text, known = drafts.article.text, _forms(drafts.language)
    before = sentence_before(start, drafts, same_paragraph=True)
    if pronoun not in known.again or before is None:
        return ""
    found = known.about.fullmatch(text, before.start, before.stop)
    if found is None:
        return ""
    article = (found["article"] or "").strip()
    bare = not article and pronoun == next(iter(known.again))
    rest = found["rest"].split()
    alone = not any(word[:1].isupper() or word.casefold() in known.articles for word in rest)
    return found["thing"] if alone and (bare or article in known.again[pronoun]) else ""


class _Forms:
    def __init__(self, language: str) -> None:
        charts, figures = table(language, "charts"), table(language, "figures")
        names, rows = charts["name"], charts["rows"]
        self.again = {pronoun: frozenset(words) for pronoun, *words in charts["facets"]["again"]}
        self.articles = frozenset(names["articles"])
        verbs = any_of(
            [*figures["auxiliaries"], *rows["being"], *figures["up"]["before"], *figures["down"]["before"]]
        )
        formed = any_of(names["deed_ends"])
        self.about = re.compile(
            rf"(?P<article>(?:(?i:{any_of(names['articles'])})\s)?)"
            rf"(?P<thing>[^\W\d_][\w’'-]*(?:\s[^\W\d_][\w’'-]*){{0,4}}?)\s"
            rf"(?:{verbs}|[^\W\d_A-Z]{{2,}}(?:{formed}))(?P<rest>(?:\s[^\s,.;:]+){{0,{_REST}}})\."
        )


@cache
def _forms(language: str) -> _Forms:
    return _Forms(language)
