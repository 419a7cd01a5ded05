"""What a happening is called on a timeline, and what the line is called: its date stands over it already."""

import re
from collections.abc import Sequence
from functools import cache

from briefgen.charts.suggesting.ideas import is_balanced
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of
from briefgen.model.evidence import Event

_FEWEST_WORDS = 2
_EARLY, _STEM = 2, 5
"""The paragraphs behind the headline that tell its matter, and letters of a word that its forms share."""
_WORD = re.compile(r"[^\W\d_]{4,}")


def short_label(label: str, date: str, most: int, drafts: Drafts) -> str:
    """A label without its date where that ends it, and without a second clause where it is too long.

    "Work on a new pier started on 28 April 2025" keeps no date, "A fire in 2019 closed the mill" does.

    Args:
        label: The clause of a happening.
        date: The words for its date.
        most: Words of a label that is not cut.
        drafts: Of the article.
    """
    forms = _forms(drafts.language)
    at = label.find(date)
    if len(label.split()) > most and at >= 0:
        joint = forms.joint.search(label, at + len(date))
        label = label[: joint.start()] if joint else label
    end = forms.lead.search(label[:at]) if at > 0 and label[at + len(date) :] in ("", ".") else None
    bare = label[: end.start()] if end else ""
    return bare if len(bare.split()) >= _FEWEST_WORDS else label


def is_of_the_matter(first: str, drafts: Drafts) -> bool:
    """Whether a clause opens with what the matter itself owns: "Its chief executive resigned"."""
    return first in drafts.numbers.words["name"]["event_owned"]


def events_title(events: Sequence[Event], drafts: Drafts) -> str:
    """The headline as the matter of a timeline: "Chronology: …"; empty where they may be of another matter.

    Args:
        events: All on it.
        drafts: Of the article.
    """
    headline = " ".join(drafts.article.headline.split()).rstrip(" .:;")
    if not headline or not is_balanced(headline):
        return ""
    told = " ".join(event.told for event in events)
    early = min(drafts.article.paragraph_index(event.clause.start) for event in events) <= _EARLY
    if not early and _stems(headline).isdisjoint(_stems(told)):
        return ""
    called = _forms(drafts.language).called.match(headline)
    return drafts.title("whole" if called else "chronology", measure=headline)


def _stems(words: str) -> set[str]:
    return {word[:_STEM] for word in _WORD.findall(words.casefold())}


class _Forms:
    def __init__(self, language: str) -> None:
        words = table(language, "charts")
        self.lead = re.compile(rf"\s(?:{any_of(words['period_words']['date_leads'])})\s$")
        self.joint = re.compile(rf",\s(?:{any_of(words['name']['deed_joins'])})\s")
        self.called = re.compile(rf"(?i:{any_of(words['name']['chronologies'])})(?![^\W\d_])")


@cache
def _forms(language: str) -> _Forms:
    return _Forms(language)
