"""What happens to things that are counted at several places: "In Ash 520 jobs will go, in Elm 240"."""

import re
from dataclasses import replace
from functools import cache

from briefgen.charts.suggesting.ideas import unit_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.model.evidence import Comparison

_CLAUSE = re.compile(r"((?:\s[^\W\d_][\w’'-]*){0,5})[,.;]")
_WORDS = re.compile(r",?(?:\s[^\W\d_][\w’'-]*){0,3}\s")

_REACH = 24
_MOST_BEFORE = 2
"""Words before a payer: the verb, and an article."""


def counted_that(comparison: Comparison, drafts: Drafts) -> str:
    """What is counted with what happens to it: "jobs that will go"; empty where that is not told.

    Without it "Ash highest of 3, at 520 jobs" may be read as the jobs there are.
    """
    first, unit = min(comparison.figures, key=lambda figure: figure.span), unit_of(comparison.figures)
    place, text = first.place.span if first.place else None, drafts.article.text
    measure = first.measure
    # "40 bridges were closed": what was done to them may be their measure.
    done = measure is None or (measure.span is not None and measure.span.start >= first.span.end)
    counted = unit.is_counted and first.subject is None and done
    if not counted or place is None or place.end > first.span.start:
        return ""
    before = _WORDS.fullmatch(text, place.end, first.span.start)
    behind = _CLAUSE.match(text, first.span.end)
    if before is None or behind is None:
        return ""
    led, rest = before[0].split(), behind[1].split()
    verbs = _verbs(drafts.language)
    if led and led[0].lower() in verbs:
        rest = [*rest, led[0]] if rest else []  # "wurden 40 Brücken gesperrt": the verb comes last
    elif len(led) == 1 and not rest and led[0].islower() and led[0].endswith(_endings(drafts.language)):
        rest = led  # "fehlen 900 Lehrer"
    elif not (rest and rest[0].lower() in verbs):
        return ""
    many = drafts.numbers.unit(unit)
    return drafts.title("that", unit=many, clause=" ".join(rest)) if rest else ""


def paid_there(comparison: Comparison, drafts: Drafts) -> Comparison:
    """The comparison of places with what is paid there by whom as its subject: "Kunden zahlen".

    "Kunden: Hessen highest at 36 cents" would say that customers are 36 cents.
    """
    first = min(comparison.figures, key=lambda figure: figure.span)
    subject, place = first.subject.span if first.subject else None, first.place.span if first.place else None
    if subject is None or place is None or not subject.end <= place.start:
        return comparison
    text = drafts.article.text
    before = text[max(0, subject.start - _REACH) : subject.start].split()[-_MOST_BEFORE:]
    said = [*text[subject.end : place.start].split()[:1], *reversed(before)]
    verb = next((word for word in said if word in drafts.payments), "")
    named = first.subject is not None and comparison.subject == first.subject.text
    return replace(comparison, subject=f"{comparison.subject} {verb}") if verb and named else comparison


@cache
def _verbs(language: str) -> frozenset[str]:
    words = table(language, "figures")
    return frozenset((*words["clause_verbs"], *words["auxiliaries"]))


@cache
def _endings(language: str) -> tuple[str, ...]:
    """How verbs end that may stand before what they are told of."""
    return tuple(table(language, "charts")["name"]["verb_endings"])
