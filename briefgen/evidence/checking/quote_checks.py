"""Checks of one quotation against another: the same words of one speaker, given in two ways."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice

from briefgen.evidence.checking.check_words import CheckWords, check_words
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence, Flag, Quote, QuoteKind

_WORD = re.compile(r"[^\W_][\w’'-]*")
_EDITED = re.compile(r"[\[\]…]|\.\.\.")
_RUN = 3
"""So many words in a row two quotations have in common before they are held against each other."""
_FEWEST_ALIKE, _MANY_ALIKE = 5, 10
_MOST_CHANGED = 2
_LONGEST = 80
_LOOKED_BACK = 4
_BESIDE = 2


@dataclass(frozen=True, slots=True)
class _Said:
    """The words of a quotation, in lower case, and where each stands."""

    quote: Quote
    words: tuple[str, ...]
    found: tuple[re.Match[str], ...]

    def around(self, start: int, end: int) -> Span:
        """From a few words before some of its words to a few behind them."""
        first, last = max(0, start - _BESIDE), min(len(self.found), max(end, start + 1) + _BESIDE) - 1
        return Span(self.found[first].start(), self.found[last].end())


def quote_flags(article: Article, evidence: Evidence) -> Iterator[Flag]:
    """Quotations of one speaker that are the same but for a number or a "not", or for one word of many."""
    words = check_words(article.language)
    seen: dict[tuple[str, ...], list[_Said]] = defaultdict(list)
    for said in _quotations(article, evidence.quotes):
        runs = dict.fromkeys(said.words[at : at + _RUN] for at in range(len(said.words) - _RUN + 1))
        for one in _nearest(one for run in runs for one in seen[run][-_LOOKED_BACK:]):
            apart = article.paragraph_index(one.quote.span.start) != article.paragraph_index(
                said.quote.span.start
            )
            if apart and _of_one_speaker(one.quote, said.quote):
                yield from _altered(article.text, one, said, words)
        for run in runs:
            seen[run].append(said)


def _nearest(shared: Iterable[_Said]) -> list[_Said]:
    """Those that share the most runs of words, told once for each of them."""
    told = list(shared)
    often = Counter(map(id, told))
    return sorted({id(one): one for one in told}.values(), key=lambda one: -often[id(one)])[:_LOOKED_BACK]


def _quotations(article: Article, quotes: Sequence[Quote]) -> Iterator[_Said]:
    """What stands in marks as it was said: edits in brackets and left out words are no slips."""
    for quote in quotes:
        if quote.kind is QuoteKind.STATEMENT or _EDITED.search(quote.text):
            continue
        words = _WORD.finditer(article.text, quote.span.start, quote.span.end)
        found = tuple(islice(words, _LONGEST))
        if len(found) >= _FEWEST_ALIKE:
            yield _Said(quote, tuple([word[0].casefold() for word in found]), found)


def _of_one_speaker(one: Quote, other: Quote) -> bool:
    names = {quote.speaker.name for quote in (one, other) if quote.speaker}
    return len(names) < 2  # either may be unknown


def _altered(text: str, one: _Said, other: _Said, words: CheckWords) -> Iterator[Flag]:
    """The place in which two quotations differ, where all around it is the same in both."""
    changes = SequenceMatcher(None, one.words, other.words, autojunk=False).get_opcodes()
    if any(change[0] == "replace" for change in (changes[0], changes[-1])):
        return  # they go on otherwise: "These are not the kind … These are the kind …"
    if changes[0][0] != "equal":  # one may quote less
        changes.pop(0)
    if changes and changes[-1][0] != "equal":
        changes.pop()
    alike = sum(end - start for name, start, end, *_ in changes if name == "equal")
    inside = [change for change in changes if change[0] != "equal"]
    if len(inside) != 1 or alike < _FEWEST_ALIKE:
        return
    _, start, end, start_other, end_other = inside[0]
    swapped = (*one.words[start:end], *other.words[start_other:end_other])
    if max(end - start, end_other - start_other) > _MOST_CHANGED:
        return
    if alike >= _MANY_ALIKE or all(_weighs(word, words) for word in swapped):
        spans = (other.around(start_other, end_other), one.around(start, end))
        said = words.say("altered", one=spans[1].of(text), other=spans[0].of(text))
        yield Flag("quotation altered", said, spans)


def _weighs(word: str, words: CheckWords) -> bool:
    """Whether a word turns what is said: a number or a denial."""
    return word[0].isdigit() or word in words.numbers or word in words.denies
