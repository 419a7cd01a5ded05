"""Which people "they" stands for: those told of nearest before it, or one person who is called "they"."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from briefgen.evidence.names.callings import means_people
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.model.article import Span
from briefgen.model.evidence import Speaker, SpeakerKind

_SENTENCES_BACK = 3
_LONGEST = 4


@dataclass(frozen=True, slots=True)
class Meant:
    """Whom "they" stands for; with neither it may be more than one, and nothing tells which.

    Attributes:
        speaker: People described.
        who: One person whom the article calls "they".
    """

    speaker: Speaker | None = None
    who: Named | None = None


@dataclass(frozen=True, slots=True)
class _Group:
    span: Span
    first: int
    last: int


class Groups:
    """Resolves "they" in one article."""

    def __init__(
        self,
        text: str,
        rows: list[Line],
        people: People,
        attributions: Callable[[Line], Attributions],
        tongue: Tongue,
    ) -> None:
        self.text = text
        self.rows = rows
        self.people = people
        self.attributions = attributions
        self.tongue = tongue
        self._counting = tongue.titles.role_links & tongue.titles.belonging

    def meant(self, phrase: Phrase, line: int) -> Meant | None:
        """Whom the pronoun stands for; None where no people are told of before it."""
        one = self._called_they(phrase, line)
        if one and one.line == line:
            return Meant(who=one.who)
        for back, (row, start, stop) in enumerate(self._sentences_before(phrase, line)):
            groups = list(self._all(row, start, stop))
            if groups:
                return Meant() if one else self._of_sentence(row, (start, stop), groups, far=back > 1)
            if self._body_heads(row, start, stop):
                break
        return Meant(who=one.who) if one else None

    def _of_sentence(
        self, row: Line, sentence: tuple[int, int], groups: list[_Group], *, far: bool
    ) -> Meant | None:
        """Which of the people a sentence tells of: its subject, else the only ones there.

        Where a body is the subject that said or did it to people who are only spoken of, nobody is sure.
        """
        start, stop = sentence
        subject = self.attributions(row).phrases.clause_subject(start, stop)
        heads = [group for group in groups if subject and subject.first in {group.first, group.last - 1}]
        heads = heads or [group for group in groups if group.first - start <= 1]
        if heads:
            return Meant(self._speaker(heads[0]))
        if far or len(groups) > 1:
            return None if far else Meant()
        (group,) = groups
        if self._body_heads(row, start, stop) and (
            self._governed(row, group) or self._said(row, sentence, group)
        ):
            return Meant()
        return Meant(self._speaker(group))

    def _said(self, row: Line, sentence: tuple[int, int], group: _Group) -> bool:
        """Whether the sentence reports what its subject said, and did not tell the people to do something."""
        told = self.attributions(row).whole(*sentence)
        after = row.tokens[group.last].lower if group.last < len(row.tokens) else ""
        asked = after in self.tongue.speech.infinitive_after & self.tongue.speech.prepositions
        return told is not None and not asked

    def _governed(self, row: Line, group: _Group) -> bool:
        return group.first > 0 and row.tokens[group.first - 1].lower in self.tongue.speech.prepositions

    def _body_heads(self, row: Line, start: int, stop: int) -> bool:
        """Whether a body, named or described, is the subject of the sentence."""
        phrases = self.attributions(row).phrases
        subject = phrases.clause_subject(start, stop)
        if subject is None or subject.pronoun:
            return False
        if subject.mention:
            return subject.mention.who.kind is SpeakerKind.ORGANISATION
        titles = self.tongue.titles
        return phrases.head(subject) in titles.bodies - titles.documents

    def _speaker(self, group: _Group) -> Speaker:
        return Speaker(group.span.of(self.text), kind=SpeakerKind.UNNAMED)

    def _called_they(self, phrase: Phrase, line: int) -> Mention | None:
        """The last mention of a person whom the article calls "they", in this paragraph or the one before."""
        since = self.rows[max(line - 1, 0)].tokens or self.rows[line].tokens
        named = self.people.within(since[0].start, phrase.start)
        return next((one for one in reversed(named) if one.who.gender is Gender.PLURAL), None)

    def _all(self, row: Line, start: int, stop: int) -> Iterator[_Group]:
        """The people a sentence tells of without names."""
        phrases = self.attributions(row).phrases
        for at in range(start, stop):
            named = at in phrases.named and not row.tokens[at].initial
            if means_people(row.tokens[at], self.tongue) and not named and not self._modifies(row.tokens, at):
                first = self._begins(row, start, at)
                yield _Group(Span(row.tokens[first].start, row.tokens[at].end), first, at + 1)

    def _begins(self, row: Line, start: int, at: int) -> int:
        """The index where the words for people begin that end there: "hundreds of angry miners"."""
        tokens, speech = row.tokens, self.tongue.speech
        first = at
        while first > start and first > at - _LONGEST:
            before = tokens[first - 1]
            opens = first - 1 == start and before.capital and before.lower.endswith(speech.adjective_endings)
            describes = before.text.islower() and before.lower.endswith(speech.adjective_endings)
            if before.lower in speech.determiners:
                return first - 1
            if before.kind is not Kind.WORD or not (opens or describes or before.text.isdigit()):
                break
            first -= 1
        if first - start > 1 and tokens[first - 1].lower in self._counting:
            counted = tokens[first - 2].lower
            if counted.endswith(speech.present_endings) or counted in self.tongue.titles.plural_people:
                return first - 2
        return first

    def _modifies(self, tokens: list[Token], at: int) -> bool:
        """Whether a noun that has no plural ending belongs to the one behind it: "a family home"."""
        speech = self.tongue.speech
        following = tokens[at + 1] if at + 1 < len(tokens) else None
        if following is None or not following.text.islower() or not speech.present_endings:
            return False
        small = (speech.finite, speech.auxiliaries, speech.weak, speech.prepositions, speech.conjunctions)
        ends = any(following.lower in words for words in small) or following.lower in speech.relative
        ends = ends or following.lower in speech.infinitive_after or speech.is_adverb(following.lower)
        ends = ends or following.lower.endswith(speech.past_endings)
        return not ends and not tokens[at].lower.endswith(speech.present_endings)

    def _sentences_before(self, phrase: Phrase, line: int) -> Iterator[tuple[Line, int, int]]:
        """What stands before the pronoun in its sentence, and the sentences before it, the nearest first."""
        row = self.rows[line]
        stop = row.sentence(phrase.first)[0]
        if stop < phrase.first:
            yield row, stop, phrase.first
        for _ in range(_SENTENCES_BACK):
            if not stop:
                line -= 1
                row = self.rows[line] if line >= 0 else Line(0, [], [])
                stop = len(row.tokens)
            if not stop:
                return
            start = row.sentence(stop - 1)[0]
            yield row, start, stop
            stop = start
