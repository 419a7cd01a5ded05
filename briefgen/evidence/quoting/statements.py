"""Speech reported without marks: "Ms Li said the plan would fail"."""

from bisect import bisect_left
from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace

from briefgen.evidence.quoting.as_told import (
    HEARSAY,
    OWN_ACCOUNT,
    as_told,
    by_hearsay,
    by_one_told_of,
    by_own_account,
    is_account_of,
)
from briefgen.evidence.quoting.asides import ASIDE, around
from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.contents import Contents, Range
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.emerging import by_emerging
from briefgen.evidence.quoting.further import FURTHER, further
from briefgen.evidence.quoting.indirect import INDIRECT, goes_on
from briefgen.evidence.quoting.inner_sources import by_inner_source, by_whereby
from briefgen.evidence.quoting.pointing_back import by_pointing_back
from briefgen.evidence.quoting.said import NOBODY, Said
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.quoting.stances import STANCE, Stances
from briefgen.evidence.quoting.told_inside import INSIDE
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.word_sets import either
from briefgen.model.article import Span
from briefgen.model.evidence import Quote, QuoteKind

_UNKNOWN = 0.5
_LONGEST_TERM = 40
_RULE = "statement"
_NOBODYS = "statement, nobody"
"""The rule of a statement whose speaker is not known: what is sure or not is that somebody said it."""

_MARKS = frozenset("'\"“”„‘«»")
_OWN_RULES = frozenset({STANCE, FURTHER, ASIDE, INDIRECT})
_OF_PRONOUNS = frozenset(f"{rule}, pronoun" for rule in (_RULE, STANCE, FURTHER, ASIDE))
RULES = _OWN_RULES | _OF_PRONOUNS | {_RULE, _NOBODYS, INSIDE}
"""Every rule by whose name a language tells how sure a statement is."""


Told = tuple[list[Quote], Said | None]
"""Statements, and who made the last of them, whom the next sentence may go on reporting."""


def find_statements(speakers: Speakers, spoken: Collection[int]) -> Iterator[Quote]:
    """Those of each sentence without quotations that reports what somebody said.

    What was said is a clause with a verb of its own: of "announced plans to cut jobs" there is none. What
    somebody expects, demands or denies is told with the verb that says so.

    Args:
        speakers: Of the article.
        spoken: Where the words of each quotation start; other marks in a sentence only hold a name or a
            term, and what is reported around them is a statement still.
    """
    last: Said | None = None
    for line in speakers.rows:
        if line.tokens:
            told, last = _Reader(speakers, line, spoken).read(last)
            yield from told


@dataclass
class _Reader:
    """Reads one paragraph, sentence by sentence, each with who spoke or acted in the one before."""

    speakers: Speakers
    line: Line
    spoken: Collection[int]

    def __post_init__(self) -> None:
        speech = self.speakers.tongue.speech
        self.speech = speech
        self.saying = either(speech.reporting, speech.participle, speech.postpositions)
        self.reporting = either(self.saying, speech.telling_stances, speech.statement_as_said)
        self.reporting |= speech.statement_emerging | speech.whereby
        self.language = self.speakers.article.language

    def read(self, last: Said | None) -> Told:
        """The statements of the paragraph in the order of its sentences, and who made the last of them.

        Args:
            last: Who made the last of the paragraph before.
        """
        tokens = self.line.tokens
        stops = [*self.line.breaks[1:], len(tokens)]
        unpaired = [at for at, token in enumerate(tokens) if token.text in _MARKS]
        quotes = [
            at for at, token in enumerate(tokens) if token.kind is Kind.QUOTE and self._is_spoken(token)
        ]
        statements: list[Quote] = []
        before: Range | None = None
        for start, stop in zip(self.line.breaks, stops, strict=True):
            told: list[Quote] = []
            quote = _last_within(quotes, start, stop)
            if _last_within(unpaired, start, stop) >= 0:
                last = None  # a mark that could not be paired: what the sentence reports is unclear
            elif quote >= 0:
                told, last = self._behind_quote(start, quote, stop)
            else:
                told, last = self._pointed(before, start, stop) or self._of_sentence(start, stop, last)
            statements += told
            plain = not told and max(quote, _last_within(unpaired, start, stop)) < 0
            before = (start, stop) if plain else None
        return statements, last

    def _pointed(self, before: Range | None, start: int, stop: int) -> Told | None:
        """The sentence before as a statement, where this one only says whose it is."""
        if before is None or self.line.tokens[start].lower not in self.speech.statement_pointing:
            return None
        contents = Contents(self.speakers.attributions(self.line).phrases, start, stop, self.language)
        found = by_pointing_back(contents, before, start)
        if found is None:
            return None
        by, (first, end) = found
        said = self.speakers.told(by, self.line.paragraph)
        return ([self._statement(said, by.rule, first, end)], said) if said.speaker else None

    def _is_spoken(self, token: Token) -> bool:
        inner = self.speakers.quotes[token.quote].inner
        return inner.start in self.spoken or inner.end - inner.start > _LONGEST_TERM

    def _of_sentence(self, start: int, stop: int, last: Said | None) -> Told:
        tokens = self.line.tokens
        if self.reporting.isdisjoint([token.lower for token in tokens[start:stop]]):
            return [], self._acting(start, stop)
        attributions = self.speakers.attributions(self.line)
        contents = Contents(attributions.phrases, start, stop, self.language)
        if _asks(contents, start, stop):
            return [], None
        statements: list[Quote] = []
        found = list(self._told(attributions, contents, start, stop))
        for by, (first, end) in found:
            said = self._said_by(by, last)
            if (said.speaker or by.rule != STANCE) and not self._names_himself(said, first, end):
                rule = INDIRECT if by.rule == OWN_ACCOUNT else by.rule
                statements.append(self._statement(said, rule, first, end))
            last = said
        if found:
            return statements, last
        going_on = goes_on(contents, start) if last and last.speaker else None
        if last is None or going_on is None:
            return [], self._acting(start, stop)
        said = replace(last, inferred=True, mention="", mention_span=None, cue="")
        return [self._statement(said, INDIRECT, *going_on)], last

    def _said_by(self, by: Attribution, last: Said | None) -> Said:
        """Whose the words are; what "ihren Angaben" belongs to, the sentence before may tell."""
        if by.rule == HEARSAY:
            return replace(NOBODY, mention=by.phrase.text, cue=by.cue)
        if by.rule != OWN_ACCOUNT:
            return self.speakers.told(by, self.line.paragraph)
        before = last if last and is_account_of(last, by, self.speakers.tongue) else NOBODY
        return replace(before, inferred=True, mention="", mention_span=None, cue=by.cue)

    def _told(
        self, attributions: Attributions, contents: Contents, start: int, stop: int
    ) -> Iterator[tuple[Attribution, Range]]:
        """What a sentence reports, in order: whose it is, and the range of its words."""
        parted = around(contents, attributions, start)
        if parted is not None:
            yield from parted
            return
        whole = as_told(contents, start) or by_own_account(contents, start)
        whole = whole or by_hearsay(contents, start) or by_inner_source(contents, attributions, start)
        whole = whole or by_whereby(contents, attributions, start) or by_emerging(contents, start)
        if whole:
            yield whole
            return
        stances = Stances(attributions.phrases, contents.clause, contents.writers)
        held = [(by, (first, end)) for by, first, end in stances.all(start, contents.end)]
        said = self._said(attributions, contents, start, stop)
        told = [*(pair for pair in said if not stances.opens(*pair, contents.end)), *held]
        found = _outermost(told)
        for by, (_, end) in list(found):
            more = further(contents, stances, max(end, by.at), by.phrase)
            found += [(who, (first, last)) for who, first, last in more]
        yield from _outermost(found)

    def _said(
        self, attributions: Attributions, contents: Contents, start: int, stop: int
    ) -> Iterator[tuple[Attribution, Range]]:
        if self.saying.isdisjoint([token.lower for token in contents.tokens[start:stop]]):
            return
        for found in attributions.candidates(start, stop):
            # What was denied is the opposite of what was said.
            content = None if contents.denied(found.cue) else contents.of(found)
            if content:
                yield found, contents.without_next_verb(content)
                return
        told = by_one_told_of(contents, start)
        content = contents.of(told) if told and not contents.denied(told.cue) else None
        if told and content:
            yield told, content

    def _behind_quote(self, start: int, quote: int, stop: int) -> Told:
        """What goes on being reported behind a quotation: "“No,” she said, adding that it would rain".

        Behind a sentence that holds a quotation its speaker may go on: "„Nein“, so Li. Das sei zu teuer."
        """
        attributions = self.speakers.attributions(self.line)
        by = attributions.of(quote)
        if by is None:
            return [], None
        last = self.speakers.told(by, self.line.paragraph) if self.speech.subjunctive else None
        if self.reporting.isdisjoint([t.lower for t in self.line.tokens[quote:stop]]):
            return [], last
        contents = Contents(attributions.phrases, start, stop, self.language)
        stances = Stances(attributions.phrases, contents.clause, contents.writers)
        more = further(contents, stances, max(quote + 1, by.phrase.last, by.at), by.phrase)
        statements = []
        for who, (first, end) in _outermost([(who, (first, at)) for who, first, at in more]):
            said = self.speakers.told(who, self.line.paragraph)
            if said.speaker:
                statements.append(self._statement(said, who.rule, first, end))
        return statements, last

    def _names_himself(self, said: Said, first: int, end: int) -> bool:
        """Whether the words name whom a pronoun stands for: "He thinks Li will win" is not Li's."""
        pronouns = self.speakers.tongue.names.pronouns
        if said.who is None or said.mention.lower() not in pronouns or not said.who.given:
            return False
        tokens = self.line.tokens
        named = (at for at in range(first + 1, end) if tokens[at].lower == said.who.surname)
        return any(not tokens[at - 1].capital for at in named)

    def _acting(self, start: int, stop: int) -> Said | None:
        """Who does what a sentence tells; the next may report his words: "Li verteidigte das. Er sei …"."""
        if not self.speech.subjunctive:
            return None
        phrase = self.speakers.attributions(self.line).phrases.clause_subject(start, stop)
        if phrase is None or phrase.mention is None:
            return None
        who = Attribution(phrase, "", INDIRECT)
        return self.speakers.told(who, self.line.paragraph)

    def _statement(self, said: Said, rule: str, first: int, end: int) -> Quote:
        tokens = self.line.tokens
        tongue, content = self.speakers.tongue, Span(tokens[first].start, tokens[end - 1].end)
        rule = rule if rule in _OWN_RULES else _RULE
        rule = rule if said.speaker else _NOBODYS
        of_pronoun = said.speaker and said.mention.lower() in tongue.names.pronouns
        return Quote(
            span=content,
            text=content.of(self.speakers.article.text),
            speaker=said.speaker,
            mention=said.mention,
            mention_span=said.mention_span,
            cue=said.cue,
            kind=QuoteKind.STATEMENT,
            inferred=said.inferred,
            confidence=tongue.confidence.get(f"{rule}, pronoun" if of_pronoun else rule, _UNKNOWN),
            rule=rule,
        )


def _last_within(places: list[int], start: int, stop: int) -> int:
    """The last of the places, which are in order, that lies in the range; -1 for none."""
    at = bisect_left(places, stop) - 1
    return places[at] if at >= 0 and places[at] >= start else -1


def _asks(contents: Contents, start: int, stop: int) -> bool:
    """Whether a sentence is a question that a verb opens: "Will the minister say that …?"."""
    opens = either(contents.speech.auxiliaries, contents.speech.infinitive_after)
    return contents.tokens[stop - 1].text == "?" and contents.tokens[start].lower in opens


def _outermost(told: list[tuple[Attribution, Range]]) -> list[tuple[Attribution, Range]]:
    """Those that overlap none which begins before, in order."""
    kept: list[tuple[Attribution, Range]] = []
    for found in sorted(told, key=lambda entry: (entry[1][0], -entry[1][1])):
        if not kept or found[1][0] >= kept[-1][1][1]:
            kept.append(found)
    return kept
