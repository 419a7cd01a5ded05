"""What estimates are of by the words before them: "How many lynxes live in the hills is in dispute"."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL, any_of
from briefgen.knowledge.sentence_ends import sentence_start
from briefgen.model.quantity import Dimension, Unit

_GAP, _OPENING, _LOOKED_AT = 4, 1500, 20_000
"""Code points between two sentences, of the head of an article, and of what is searched for a name."""


def sentence_before(sentence: range, drafts: Drafts) -> range:
    """The sentence right before, or nothing."""
    text = drafts.article.text
    begin = max(0, sentence.start - _GAP)
    end = begin + len(text[begin : sentence.start].rstrip())
    start = sentence_start(text, drafts.language, max(0, end - 1))
    return range(start, end)


def measure_before(sentence: range, unit: Unit, drafts: Drafts) -> str:
    """What the sentence before, or the head of the article, says is estimated; empty where neither does.

    Args:
        sentence: The first with an estimate.
        unit: Of the estimates.
        drafts: For the article's words.
    """
    text, words = drafts.article.text, _words(drafts.language)
    before = sentence_before(sentence, drafts)
    asked = words.asked_cost.search(text, before.start, before.stop)
    if asked and unit.dimension is Dimension.MONEY:
        named = next(filter(None, asked.groups()))
        return str(drafts.numbers.words["estimates"]["asked_of"]["cost"]).format(of=named)
    for stretch in (before, range(0, min(_OPENING, sentence.start))):
        said = text[stretch.start : stretch.stop]
        if many := _asked(said, text[:_LOOKED_AT], words):
            return many
        if stretch is before and (named_so := words.measure.search(said)):
            return " ".join(named_so["measure"].split())
    return ""


def _asked(said: str, text: str, words: "_Words") -> str:
    """What it is asked how many there are of: of two words where the article has both elsewhere."""
    asked = words.asked.search(said)
    if asked is None or not words.is_noun(asked["one"]):
        return ""
    both = f"{asked['one']} {asked['other']}"
    return both if text.casefold().count(both.casefold()) > 1 else asked["one"]


@dataclass(frozen=True, slots=True)
class _Words:
    """Of one language.

    Attributes:
        asked: A question for a number, direct or not: "how many wolves live"; `asked_cost` one for a cost.
        measure: A measure with what it is of: "the population of wolves in the Alps".
        no_nouns: What follows a question for a number and is no noun, case folded.
        capitals: Whether nouns are written with a capital.
    """

    asked: re.Pattern[str]
    asked_cost: re.Pattern[str]
    measure: re.Pattern[str]
    no_nouns: frozenset[str]
    capitals: bool

    def is_noun(self, word: str) -> bool:
        """Whether a word behind "how much" may name what there is so much of."""
        return word.casefold() not in self.no_nouns and (word[0].isupper() or not self.capitals)


@cache
def _words(language: str) -> _Words:
    charts = table(language, "charts")
    known, small = charts["told_ranges"], charts["estimates"]["small"]
    thing, noun = r"([^?.,;:\d\n]{3,60})", r"[^\W\d_][\w-]*"
    articles: Sequence[str] = charts["name"]["articles"]
    return _Words(
        re.compile(rf"(?<![^\W_])(?i:{any_of(known['asks'])})\s(?P<one>{noun})\s(?P<other>{noun})"),
        re.compile("|".join(thing.join(map(re.escape, one.split("{of}"))) for one in known["asked_cost"])),
        re.compile(
            rf"(?<![^\W_])(?P<measure>(?:{any_of(known['measures'])})\s(?:{any_of(known['of'])})\s(?:[^\W\d_]+['’]s\s)?{noun}"
            rf"(?:\s(?:{any_of(known['where'])})\s(?:{any_of(known['articles'])}\s)?(?:{CAPITAL}[\w-]*)(?:\s{CAPITAL}[\w-]*)?)?)"
        ),
        frozenset([*small, *articles]),
        bool(table(language, "figures")["capitalised_nouns"]),
    )
