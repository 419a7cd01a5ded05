"""Turns of a whole clause that the checks look for, compiled from the table `checks` of a language."""

import re
from dataclasses import dataclass
from functools import cache

from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import any_of


@dataclass(frozen=True, slots=True)
class TurnWords:
    """The turns of one language.

    Attributes:
        weekday_behind: All that stands between a day and the weekday it is said to be ("5 July, a Tuesday").
        part_behind: Words behind a figure that make it a part of the one before.
        until_now: Words that tell what a value was before the one just told.
        dealt_out: Words behind a sum that lead to who pays or gets which part of it.
        past_around: What stands before and behind a date that is told as past by both together.
        concludes: Words that draw a conclusion from the numbers before ("thus").
        this_time: Words for the time of writing, which a number of another time may be set against.
        by_before: Words before the size of a change, an article between them or not.
        restates: Between two shares and how far they lie apart: ", or ", " (".
        one_each: Things of which each goes to one only ("votes").
        shared_once: The same where a list behind a colon names who has them ("seats").
        given_out: Words between a sum and those it is split among.
        those_behind: Words behind a count that make it one of those that were counted before.
        those_open: Such words where they open a sentence.
        list_behind: Between a total and the first of its parts, where the clause is closed before them.
        measuring: Adjectives of measure, which may stand between a measure and its noun.
        years_ago: A time by how long it lies back.
        lasts: Words that tell since when or over what time something changed.
        goes_on: What goes on with the person of the sentence before, right behind years in office.
        according: What may stand behind a comma and name who tells it.
        was_before: A verb that tells what something was, up to its number.
        vague_subjects: Subjects that tell a number or share of what was named before.
        futures: Verbs that make a participle before them no past.
        clause_ends: A mark, or a comma with a joining word, behind which another clause begins.
        opening_marks: Marks that may open a sentence.
    """

    concludes: re.Pattern[str]
    this_time: re.Pattern[str]
    by_before: re.Pattern[str]
    restates: re.Pattern[str]
    one_each: re.Pattern[str]
    shared_once: re.Pattern[str]
    given_out: re.Pattern[str]
    those_behind: re.Pattern[str]
    those_open: re.Pattern[str]
    list_behind: re.Pattern[str]
    measuring: frozenset[str]
    years_ago: re.Pattern[str]
    lasts: re.Pattern[str]
    goes_on: re.Pattern[str]
    according: re.Pattern[str]
    was_before: re.Pattern[str]
    vague_subjects: frozenset[str]
    futures: re.Pattern[str]
    clause_ends: re.Pattern[str]
    opening_marks: str
    weekday_behind: re.Pattern[str]
    part_behind: re.Pattern[str]
    dealt_out: re.Pattern[str]
    until_now: re.Pattern[str]
    past_around: tuple[tuple[re.Pattern[str], re.Pattern[str]], ...]


@cache
def turn_words(language: str) -> TurnWords:
    """The turns of that language, or of English where it has none."""
    words = table(language, "checks")
    return TurnWords(
        concludes=re.compile(rf"(?<!\w)(?i:{any_of(words['concludes'])})(?!\w)"),
        this_time=re.compile(rf"(?<!\w)(?i:{any_of(words['this_time'])})(?!\w)"),
        by_before=re.compile(
            rf"(?<!\w)(?:{any_of(words['by'])})\s"
            rf"(?:(?:{any_of(table(language, 'numbers')['definite'])})\s)?\Z"
        ),
        restates=re.compile(rf"\s?[,(–—-]\s?(?:(?:{any_of(words['restates'])})\s)?"),
        one_each=re.compile(rf"(?<!\w)(?i:{any_of(words['one_each'])})(?!\w)"),
        shared_once=re.compile(rf"(?<!\w)(?i:{any_of(words['shared_once'])})(?!\w)"),
        given_out=re.compile(rf"(?<!\w)(?:{any_of(words['given_out'])})(?!\w)"),
        those_behind=re.compile(rf"\s(?:{any_of(words['those_behind'])})(?!\w)"),
        those_open=re.compile(rf"(?:{any_of(words['those_open'])})(?!\w)"),
        list_behind=re.compile(words["list_behind"]),
        measuring=frozenset(words["measuring"]),
        years_ago=re.compile(words["years_ago"]),
        lasts=re.compile(
            rf"\d{{4}}|(?<!\w)(?i:{any_of([*words['lasts'], *table(language, 'calendar')['units']])})(?!\w)"
        ),
        goes_on=re.compile(words["goes_on"]),
        according=re.compile(rf"\s(?:{any_of(table(language, 'speech')['according'])})\s"),
        was_before=re.compile(rf"(?<!\w)(?:{words['was_before']})\s\Z"),
        vague_subjects=frozenset(words["vague_subjects"]),
        futures=re.compile(rf"(?<!\w)(?:{any_of(words['futures'])})(?!\w)"),
        clause_ends=re.compile(rf"[.;:!?]\s|, (?:{any_of(table(language, 'speech')['joining'])})\s"),
        opening_marks="“„«»‘‚\"'",
        weekday_behind=re.compile(words["weekday_behind"]),
        until_now=re.compile(rf"(?<!\w)(?:{any_of(words['until_now'])})(?!\w)"),
        dealt_out=re.compile(rf"[,;]\s(?:{any_of(words['dealt_out'])})\s"),
        part_behind=re.compile(rf"\s(?:{any_of(words['part_behind'])})(?!\w)"),
        past_around=tuple(
            (re.compile(rf"(?<!\w){before}\Z"), re.compile(behind)) for before, behind in words["past_around"]
        ),
    )
