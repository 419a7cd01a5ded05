"""Sorts the lines of a source into what they are: body, headline, bylines, captions and credits."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from briefgen.article.askers import asker_in
from briefgen.article.captions import (
    credit_of,
    is_house,
    may_be_caption,
    split_credit,
    twin_credit,
)
from briefgen.article.dateline import is_dateline
from briefgen.article.dates import dates_in
from briefgen.article.headline import headline_index
from briefgen.article.labelled import Labelled
from briefgen.article.labelled_turns import turn_lines
from briefgen.article.lines import Line, Mark
from briefgen.article.metadata import is_byline, is_role, placed_byline, standfirst_in
from briefgen.article.pictures import credit_below, credited_names, glued_credit, is_under_name
from briefgen.article.pullquotes import pull_quotes
from briefgen.article.shape import Shape
from briefgen.article.shorttitles import short_headline
from briefgen.article.titles import Titles
from briefgen.article.weights import Weights
from briefgen.knowledge.lexicon import table

_MOST_BYLINE, _MOST_DAY = 8, 6  # words
_LEAST_SUMMARY, _MOST_SUMMARY, _LEAST_BELOW = 4, 2, 2  # words; lines; lines
_MOST_DECK, _LEAST_UNDER_DECK = 20, 10  # words; words


@dataclass
class Sorter:
    """Sorts the lines into what they are, step by step; `chosen` is true for the lines of the body."""

    lines: Sequence[Line]
    shapes: Sequence[Shape]
    language: str
    chosen: list[bool]
    headline: int | None = None
    captions: dict[int, tuple[str, str]] = field(default_factory=dict)
    credits: set[int] = field(default_factory=set)
    labelled: Labelled = field(default_factory=Labelled)
    under_house: set[int] = field(default_factory=set)
    standfirst: list[int] = field(default_factory=list)
    pulled: list[int] = field(default_factory=list)

    @property
    def body(self) -> list[int]:
        """The indices of the lines of the body."""
        return [index for index, chosen in enumerate(self.chosen) if chosen]

    def find_headline(self, titles: Titles, given: Weights) -> None:
        """Picks the headline; it and what it repeats are no part of the body."""
        others = {*self.captions, *turn_lines(self.lines, self.language)}
        weighed = headline_index(self.lines, self.shapes, self.body, titles, given.headline, others)
        self.headline = short_headline(self.lines, self.shapes, self.body, weighed, self.language)
        if self.headline is not None:
            words = self.lines[self.headline].text
            for index in self.body:
                if self.lines[index].text == words:
                    self.chosen[index] = False

    def take_standfirst(self) -> None:
        """Takes the line or two that the source calls a standfirst, or that look it, off the top of the body.

        Nothing is taken that has no text of several paragraphs below it.
        """
        told = [index for index, line in enumerate(self.lines) if line.sums_up and not line.aside]
        told = [
            index for index in told if index != self.headline and self.shapes[index].size >= _LEAST_SUMMARY
        ]
        below = [index for index in self.body if not self.lines[index].sums_up]
        told = told or self._deck()
        below = [index for index in below if index not in told]
        if not 0 < len(told) <= _MOST_SUMMARY or len(below) < _LEAST_BELOW or told[-1] > below[0]:
            return
        self.standfirst = told
        for index in told:
            self.chosen[index] = False

    def _deck(self) -> list[int]:
        """The line just under the headline of a bare text that is no sentence, where all below it are."""
        body = self.body
        if len(body) <= _LEAST_BELOW + 1 or self.headline is None or body[0] != self.headline + 1:
            return []
        deck, under = self.shapes[body[0]], [self.shapes[index] for index in body[1 : _LEAST_BELOW + 2]]
        bare = all(self.lines[index].mark is Mark.NONE for index in body[:2]) and self.lines[body[0]].gap
        words = not (deck.ended or deck.leads or deck.quoted or deck.byline or deck.dateline)
        is_short = words and not deck.numbered and deck.size <= _MOST_DECK
        words_of_it = self.lines[body[0]].text
        signs = words_of_it.split()[0].lower() in table(self.language, "furniture")["byline"]["by"]
        sums_up = is_short and not signs and bool(standfirst_in([words_of_it], self.language))
        told = all(shape.ended and not shape.leads for shape in under) and under[0].size >= _LEAST_UNDER_DECK
        return body[:1] if bare and sums_up and told else []

    def leave_bylines(self) -> None:
        """Takes lines that do nothing but name the author, the day or a dateline off the top of the body."""
        days = [index for index in self.body if self._is_day(index)]
        for index in self.body[:3]:
            shape = self.shapes[index]
            short = shape.size <= _MOST_BYLINE and not shape.ended
            if (short and self.tells_author(index)) or days == [index] or is_dateline(self.lines[index].text):
                self.chosen[index] = False
        if len(self.body) > 1 and asker_in(self.lines[self.body[-1]].text, self.language):
            self.chosen[self.body[-1]] = False

    def tells_author(self, index: int) -> bool:
        """Whether a line is a byline, or the office of the author right under one."""
        return self._is_byline(index) or (
            index > 0 and self._is_byline(index - 1) and is_role(self.lines[index].text, self.language)
        )

    def _is_byline(self, index: int) -> bool:
        """Whether a line names the author; names and a place do only between headline and body."""
        text = self.lines[index].text
        if is_byline(text, self.language):
            return True
        if self.headline is None or not placed_byline([text], self.language):
            return False
        return self.headline < index <= next(iter(self.body), -1)

    def _is_day(self, index: int) -> bool:
        """Whether a line is little more than a date; several such lines are subheads of a timeline."""
        shape = self.shapes[index]
        return (
            shape.size <= _MOST_DAY
            and not shape.ended
            and bool(dates_in(self.lines[index].text, self.language))
        )

    def take_captions(self) -> None:
        """Takes captions and credits out of the body and of what is left over."""
        self.captions |= self.labelled.captions
        self.credits |= self.labelled.credits
        names = credited_names(self.lines, self.shapes)
        for index, line in enumerate(self.lines):
            if index in self.labelled.lines or index in self.under_house:
                continue
            words, credit = split_credit(line.text, self.language)
            alone = credit_of(line.text, self.language) or ("" if words else credit)
            if alone:
                self._take_credit(index, alone)
            elif credit and words:
                self._take(index, words, credit)
            elif self.chosen[index] and (
                below := credit_below(index, self.lines, self.shapes, self.language)
            ):
                self._take(index, line.text, below)
            elif self.chosen[index] and is_under_name(index, self.chosen, self.lines, self.shapes):
                self._take(index, line.text, self.lines[index - 1].text)
                self.chosen[index - 1] = False
                self.credits.add(index - 1)
            elif self.chosen[index] and all(glued := glued_credit(line.text, self.shapes[index], names)):
                self._take_glued(index, *glued)
            elif line.mark is Mark.CAPTION and not self.chosen[index]:
                self._take(index, line.text, "")

    def may_credit(self, at: int) -> bool:
        """Whether a line may name who gives a picture: words stand over it that nothing else explains.

        Under the headline, a byline or a button, or over one or a day, it names who wrote.
        """
        if at in self.credits:
            return True
        above, below = at - 1, self.shapes[at + 1 : at + 2]
        if above < 0 or above == self.headline or above in self.standfirst or self.tells_author(above):
            return False
        shape = self.shapes[above]
        if shape.reason or shape.dated or shape.stamp or shape.size < _LEAST_SUMMARY:
            return False
        return not any(row.byline or row.stamp or row.dated for row in below)

    def take_twins(self) -> None:
        """Takes the words for a picture that stand above the same words with their credit."""
        for index, (line, below) in enumerate(pairwise(self.lines)):
            if credit := twin_credit(line.text, below.text, self.language):
                self._take(index, line.text, credit)
                self._take(index + 1, line.text, credit)

        told = {words for words, _ in self.captions.values()}
        for index in self.body:
            if self.lines[index].text in told:
                self.chosen[index] = False

    def take_pull_quotes(self) -> None:
        """Takes out words that the body has a second time within a longer paragraph."""
        self.pulled = pull_quotes(self.lines, self.body)
        for index in self.pulled:
            self.chosen[index] = False

    def _take_credit(self, index: int, credit: str) -> None:
        self.chosen[index] = False
        self.credits.add(index)
        above = index - 1
        is_free = above >= 0 and above != self.headline and above not in self.captions
        if is_free and self._is_captioned(above):
            self._take(above, self.lines[above].text, credit)
        elif is_house(self.lines[index].text, self.language) and self._is_under_house(index + 1):
            self._take(index + 1, self.lines[index + 1].text, credit)
            self.under_house.add(index + 1)

    def _is_captioned(self, at: int) -> bool:
        """Whether a line above a credit is what it belongs to."""
        is_other = self._goes_on(at) or self.tells_author(at)
        return may_be_caption(self.lines[at].text) and not is_other

    def _is_under_house(self, at: int) -> bool:
        """Whether a line below the name of who sells pictures tells of one: words without a full stop."""
        if at + 1 >= len(self.lines) or at == self.headline or not may_be_caption(self.lines[at].text):
            return False
        shape = self.shapes[at]
        other = shape.ended or shape.reason or shape.byline or shape.low or shape.numbered or self._is_day(at)
        return not (other or self.tells_author(at))

    def _take_glued(self, index: int, words: str, credit: str) -> None:
        """Takes the words for a picture with their credit, and the caption that stands below them."""
        self._take(index, words, credit)
        below = index + 1
        if below < len(self.lines) - 1 and self.chosen[below] and not self.shapes[below].ended:
            self._take(below, self.lines[below].text, credit)

    def _goes_on(self, above: int) -> bool:
        """Whether the line above a credit is running text between paragraphs of its kind."""
        return self.chosen[above] and any(self.chosen[:above]) and self.lines[above].mark is not Mark.CAPTION

    def _take(self, index: int, words: str, credit: str) -> None:
        self.chosen[index] = False
        self.captions[index] = (words, credit)
