"""What the article says of a number: whether it is the size of its subject, whose it is, and where."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any

from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import DOTTED_NAME_WORD
from briefgen.knowledge.sentence_ends import sentence_start
from briefgen.knowledge.sentence_ends import sentences_of as sentences_of
from briefgen.model.evidence import Comparison, Figure, FigureKind

_VERB_REACH, _COMMA_REACH, _OPENING_REACH = 80, 8, 24
_NAME = rf"{DOTTED_NAME_WORD}(?: (?:[a-z]{{2,3}} )?{DOTTED_NAME_WORD}){{0,4}}"
"""Words with a capital first letter, with small words ("of", "and") between them."""


def sentence_before(start: int, drafts: Drafts, *, same_paragraph: bool = False) -> range | None:
    """The sentence before a place, behind a dateline and without the space that follows; None where none is.

    Args:
        start: Where the sentence after it begins.
        drafts: Of the article.
        same_paragraph: Whether one of the paragraph before is none.
    """
    text, end = drafts.article.text, start
    while end > drafts.opens and text[end - 1].isspace():
        end -= 1
    if end <= drafts.opens or (same_paragraph and "\n" in text[end:start]):
        return None
    return range(max(drafts.opens, sentences_of(text, drafts.language, end - 1, end - 1).start), end)


def is_told_of(figure: Figure, drafts: Drafts) -> bool:
    """Whether a number is how large its subject is, not what the subject did with so much of something.

    "Turnout stood at 63 per cent" and "a loss of £3 million" state a size; "Northline carried 4 million
    tonnes" and "the campaign raised £3 million" do not: "Northline: 4 million tonnes" would say nothing.
    """
    subject = figure.subject
    if subject is None or subject.span is None or subject.span.start > figure.span.start:
        return True
    between = drafts.article.text[subject.span.end : figure.span.start]
    if len(between) > _VERB_REACH:
        return figure.change is not None
    words = {word.strip(",;:()—–-“”‘’\"'").casefold() for word in between.split()}
    known = drafts.numbers.words["name"]
    cue = set(figure.change.cue.casefold().split()) if figure.change else set()
    verbs = {*known["states"], *known["sizes"], *cue}
    # Cells of a row stand beside each other without a word that joins them.
    return "\t" not in between and (not any(map(str.isalpha, words)) or not verbs.isdisjoint(words))


def owner(figure: Figure, drafts: Drafts) -> str:
    """Who has what is counted: "Greens" of "the Greens won 31 seats"; empty where nobody is named."""
    text = drafts.article.text
    found = _forms(drafts.language)["owner"].search(
        text[sentence_start(text, drafts.language, figure.span.start) : figure.span.start]
    )
    return str(found[1]) if found else ""


def done(comparison: Comparison, drafts: Drafts) -> str:
    """What all items did with so much of something, one word: "produced"; empty where that is not told.

    One verb between the first item and its figure holds for a whole row: "Norway produced 71 TWh, ahead of
    Poland with 49 TWh".
    """
    first = min(comparison.figures, key=lambda figure: figure.span)
    subject = first.subject.span if first.subject else None
    if subject is None or subject.end > first.span.start or first.change:
        return ""
    between = _forms(drafts.language)["described"].sub(
        "", drafts.article.text[subject.end : first.span.start]
    )
    said = _forms(drafts.language)["the_most"].sub("", between).split()
    known = drafts.numbers.words["name"]
    is_verb = len(said) == 1 and said[0].isalpha() and said[0] in known["does"]
    return said[0] if is_verb else ""


def is_paid(comparison: Comparison, drafts: Drafts) -> bool:
    """Whether money is what the one subject of several places earns or pays: "In Ash a driver earns £31"."""
    first = min(comparison.figures, key=lambda figure: figure.span)
    subject, place = first.subject, first.place
    if first.kind is not FigureKind.AMOUNT or not (subject and subject.span and place and place.span):
        return False
    if comparison.subject != subject.text or place.span.end > subject.span.start:
        return False
    said = drafts.article.text[place.span.end : first.span.start].casefold().split()
    return not drafts.payments.isdisjoint(said)


def setting(figure: Figure, drafts: Drafts) -> str:
    """The words before the subject that say where or of whom it holds: "At Greenhill"; empty for none."""
    text, subject = drafts.article.text, figure.subject
    found = _forms(drafts.language)["before"].match(
        text, sentence_start(text, drafts.language, figure.span.start)
    )
    if found is None or subject is None or subject.span is None or _is_date(found[0], drafts):
        return ""
    return str(found[0]) if 0 <= subject.span.start - found.end() <= _COMMA_REACH else ""


def place_before(figure: Figure, drafts: Drafts) -> str:
    """Where it holds, before the verb of its sentence: "in Lübeck" of "In Lübeck stieg die Quote"."""
    text, subject = drafts.article.text, figure.subject
    found = _forms(drafts.language)["opening"].match(
        text, sentence_start(text, drafts.language, figure.span.start)
    )
    if found is None or subject is None or subject.span is None or _is_date(found[0], drafts):
        return ""
    place = figure.place.text if figure.place else ""
    near = 0 < subject.span.start - found.end() <= _OPENING_REACH
    said = str(found[0])
    return said[:1].lower() + said[1:] if near and place and said.endswith(f" {place}") else ""


def place_after(figures: Sequence[Figure], drafts: Drafts) -> str:
    """Where it holds, said right behind the last of the figures: "at the Marl plant"; empty for none."""
    spans = [figure.span for figure in figures]
    # "from 420 tonnes in 2021 at the Marl plant": the period of the last value may stand between.
    last = max(figures, key=lambda figure: figure.span)
    spans += [last.period.span] if last.period and last.period.span else []
    end = max(span.end for span in spans)
    found = _forms(drafts.language)["after"].match(drafts.article.text, end)
    return str(found[1]) if found and not _is_date(found[1], drafts) else ""


def place_within(figures: Sequence[Figure], subject: str, drafts: Drafts) -> str:
    """Where a change is told to hold between its values: "in Luton" of "rose to 31% in Luton from 24%"."""
    first, last = sorted(figures, key=lambda figure: figure.span)[:: len(figures) - 1]
    span = first.place.span if first.place and not first.place.inferred else None
    if span is None or not first.span.end <= span.start < span.end <= last.span.start:
        return ""
    said = drafts.article.text[first.span.end : span.end].strip()
    led = _forms(drafts.language)["opening_place"].fullmatch(said)
    return said if led and span.of(drafts.article.text).casefold() not in subject.casefold() else ""


@cache
def _forms(language: str) -> dict[str, re.Pattern[str]]:
    words: dict[str, Any] = table(language, "charts")["name"]
    before, articles, kinds, holds, most = (
        "|".join(map(re.escape, words[name]))
        for name in ("setting_first", "articles", "place_kinds", "holds", "the_most")
    )
    first = rf"(?:{before})"
    article = rf"(?:(?:{articles}) )?"
    return {
        "before": re.compile(rf"(?i:{first}) {article}{_NAME}(?=, )"),
        "opening": re.compile(rf"(?i:{first}) {article}{_NAME}(?=\s[a-zß-ÿ])"),
        "opening_place": re.compile(rf"{first} {article}{_NAME}"),
        "after": re.compile(rf",? ({first} {article}{_NAME}(?: (?:{kinds}))?)(?=[.;]|$)", re.MULTILINE),
        "described": re.compile(r"^,\s[^\d,;:.()“”\"]{2,60},(?=\s)"),
        "the_most": re.compile(rf" (?:{most}),? $"),
        "owner": re.compile(rf"(?:^|, )(?i:{article})({_NAME}) (?:{holds}) (?:\w+ )?$"),
    }


def _is_date(words: str, drafts: Drafts) -> bool:
    """Whether the name is that of a month or a day: "In May" says no place."""
    return not drafts.calendar.isdisjoint(word.strip(",.").casefold() for word in words.split())
