"""Objects told before the verb that puts them at a figure: "Die Kosten bezifferte das Amt auf 3 Euro"."""

import re
from dataclasses import replace
from functools import cache

from briefgen.evidence.meaning.figured import FiguredSentence, Slots
from briefgen.evidence.words.number_words import alternatives
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import CAPITAL
from briefgen.knowledge.told_by import is_body
from briefgen.model.article import Span
from briefgen.model.evidence import Words

_REACH = 240
_FEWEST_NAMES = 2


def with_objects_first(language: str, sentence: FiguredSentence, filled: list[Slots]) -> list[Slots]:
    """The slots, the object that opens the sentence as the subject of the figure it is put at.

    Who puts it there stands between the verb and the figure, and says it. Where neither its article nor its
    name tells which of the two is the object, the slots are left as they are.
    """
    pattern = _pattern(language)
    if pattern is None or not sentence.readings:
        return filled
    told, first = list(filled), sentence.readings[0].start - sentence.span.start
    found = pattern.fullmatch(sentence.text, 0, first) if first <= _REACH else None
    if found is None or not _is_teller(language, found):
        return filled
    what, who = (Span(*found.span(name)).shifted(sentence.span.start) for name in ("what", "who"))
    says = _teller(told[0], what, Words(found["who"], who))
    told[0] = replace(told[0], subject=Words(found["what"], what), says_who=says)
    return told


def _teller(slots: Slots, what: Span, who: Words) -> Words:
    """Who puts the object at the figure: whom a quotation or a full name tells, and no object as a name."""
    known = slots.says_who
    if known is None or known.span is None or known.span.overlaps(what):
        return who
    same = who.span and known.span.contains(who.span) and not known.inferred
    return who if same else known


def _is_teller(language: str, found: re.Match[str]) -> bool:
    """Whether what stands behind the verb is its subject and what opens the sentence its object."""
    who, what = found["who"].split(), found["what"].split()
    objects = table(language, "comparisons")["object_articles"]
    if not (what[-1][0].isupper() and who[-1][0].isupper()) or not set(objects).isdisjoint(who):
        return False  # "Den Angaben zufolge bezifferte die Polizei den Schaden auf"
    if found["marked"] or found["nominative"]:
        return True
    named = not found["article"] and len(who) >= _FEWEST_NAMES and all(word[0].isupper() for word in who)
    bodies = [is_body([word.casefold() for word in one], language) for one in (who, what)]
    return named or bodies == [True, False]


@cache
def _pattern(language: str) -> re.Pattern[str] | None:
    """From the start of a sentence to its figure; None where no verb stands before its subject."""
    sides, figures = table(language, "comparisons"), table(language, "figures")
    if not sides["object_articles"]:
        return None
    objects, either = (alternatives(sides[f"{kind}_articles"]) for kind in ("object", "either"))
    noun = rf"{CAPITAL}[^,;:()\d„“\"]{{1,60}}?"
    lead = alternatives([*sides["lead_in"], *figures["softening"]])
    return re.compile(
        rf"(?:(?P<marked>(?i:{objects}))|(?i:{either}))\s(?P<what>{noun})\s"
        rf"(?:{alternatives(sides['puts_first'])})\s"
        rf"(?:(?P<nominative>{alternatives(sides['subject_articles'])})\s|(?P<article>{either})\s)?"
        rf"(?P<who>{noun})\s(?:{alternatives(sides['put_at'])})\s(?:(?:{lead})\s)*"
    )
