"""Whom a surname by itself names where several people of an article have it."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from briefgen.evidence.names.name_parts import Chunk
from briefgen.evidence.names.named import Named
from briefgen.evidence.text.tokens import Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either
from briefgen.model.evidence import SpeakerKind

_NEVER = -10
_MOST = 12  # of one surname that are compared; of more nobody can tell whom it means
_KIN_AFTER = 4


@dataclass(slots=True)
class _Told:
    """What an article tells of somebody who shares a surname.

    Attributes:
        full: How often it gives the name in full, the whole article read.
        clear: How often it has named them beyond doubt, so far.
        paragraph: The last one to do so.
        latest: The how manieth of all such namings the last of them was.
        short: It called them by the surname while nobody else had it.
        speaks: Their name in full stands at a verb of saying, anywhere.
        spoke: They were named beyond doubt at a verb of saying, so far.
        first_name: It calls them by the first name alone.
        kin: They are brought in as somebody's relative.
        describes: In whose description they are named last: "Ann Reed, mother of Sean Reed,".
        acts: A verb follows their name in full, or words for a relative of theirs.
        titles: The words before the name in full, in lower case: "dr", "council", "leader".
    """

    full: int = 0
    clear: int = 0
    paragraph: int = _NEVER
    latest: int = 0
    short: bool = False
    speaks: bool = False
    spoke: bool = False
    first_name: bool = False
    kin: bool = False
    describes: Named | None = None
    acts: bool = False
    titles: frozenset[str] = frozenset()

    @property
    def in_passing(self) -> bool:
        """Whether they are named once and say nothing."""
        return self.full == 1 and not (self.speaks or self.spoke)


class Namesakes:
    """Keeps who was named when, and tells of several with one surname whom it means."""

    def __init__(self, tongue: Tongue) -> None:
        self.tongue = tongue
        speech = tongue.speech
        self._telling = tongue.titles.telling
        self._small = either(speech.determiners, speech.prepositions, speech.conjunctions)
        self._told: dict[Named, _Told] = {}
        self._namings = 0
        self._full_in: defaultdict[tuple[int, int], list[tuple[int, Named]]] = defaultdict(list)

    def add_full(self, who: Named, line: Line, chunk: Chunk, *, speaks: bool) -> None:
        """Notes a name in full, before the article is read for whom each short one means."""
        tokens = line.tokens
        before = self._full_in[line.paragraph, line.sentence(chunk.first)[0]]
        told = self._told.setdefault(who, _Told())
        if before and self._describes_kin(tokens, chunk.first):
            told.describes = before[-1][1]
        before.append((chunk.first, who))
        told.full += 1
        told.speaks = told.speaks or speaks
        told.kin = told.kin or self._is_kin(tokens, chunk)
        told.acts = told.acts or self._acts(tokens, chunk.last)
        told.titles |= self._titles(tokens, chunk)

    def name(self, who: Named, paragraph: int, *, short: bool, speaks: bool) -> None:
        """Notes that somebody is named there beyond doubt, `short` by the surname alone."""
        told = self._told.setdefault(who, _Told())
        self._namings += 1
        told.clear += 1
        told.paragraph = paragraph
        told.latest = self._namings
        told.short = told.short or short
        told.spoke = told.spoke or speaks

    def name_first(self, who: Named) -> None:
        """Notes that somebody is called by the first name alone."""
        self._told.setdefault(who, _Told()).first_name = True

    def fitting(
        self, several: Sequence[Named], gender: Gender | None, line: Line, chunk: Chunk, beside: str
    ) -> list[Named]:
        """Those of one surname whom it may mean: named before, titled as here, not told apart from it.

        Args:
            several: Those who have the surname.
            gender: What the title before it tells.
            line: Where it stands.
            chunk: The words there.
            beside: The description set beside it, as in "Mr Reed, the mayor,".
        """
        people = [who for who in several[-_MOST:] if who.kind is SpeakerKind.PERSON]
        people = [who for who in people if gender is None or who.gender in {None, gender}]
        titles = self._titles(line.tokens, chunk)
        called = frozenset(beside.lower().split()) - self._small
        apart = self._named_after(line, chunk)
        for narrower in (
            [who for who in people if called & frozenset(who.role.lower().split())],
            [who for who in people if self._of(who).paragraph != _NEVER],
            [who for who in people if who.sure or self._of(who).acts],
            [who for who in people if who not in apart or self._of(who).paragraph == _NEVER],
            [who for who in people if not self._of(who).first_name],
            [who for who in people if titles & (self._of(who).titles | frozenset(who.role.lower().split()))],
        ):
            remaining = [who for who in people if who in narrower]
            people = remaining or people
        return people

    def _titles(self, tokens: list[Token], chunk: Chunk) -> frozenset[str]:
        """The titles and offices before a name that not every man or woman has."""
        words = {token.lower.rstrip(".") for token in tokens[max(chunk.first - 1, 0) : chunk.name_from]}
        return frozenset(words & self._telling)

    def _named_after(self, line: Line, chunk: Chunk) -> list[Named]:
        """Who is named in full further on in the sentence: "Reed said Anna Reed was right" means another."""
        full = self._full_in.get((line.paragraph, line.sentence(chunk.first)[0]), [])
        return [who for at, who in full[-_MOST:] if at > chunk.first]

    def meant(self, fit: Sequence[Named], paragraph: int, *, speaks: bool) -> Named | None:
        """Which of several people the article goes on about; None where it does not tell.

        It is who alone was named before in the paragraph. Else it is whom the article has called by the
        surname while nobody else had it, where it brings in all the others as relatives in passing or
        named none of them nearby; or who is named again and again, of others named once and far back.
        Words are of who alone has said any so far, where no other was named since.

        Args:
            fit: Those whom it may mean.
            paragraph: Where the surname stands.
            speaks: It stands at a verb of saying.
        """
        here = [who for who in fit if self._of(who).paragraph == paragraph]
        if len(here) == 1:
            return here[0]
        leading = [who for who in fit if self._leads(who, fit, paragraph)]
        if len(leading) == 1 and (not here or self._of(leading[0]).short):
            return leading[0]
        return self._speaker(fit) if speaks else None

    def _speaker(self, fit: Sequence[Named]) -> Named | None:
        """Who alone has said anything by name, unless another was named since."""
        spoke = [who for who in fit if self._of(who).spoke]
        last = max(self._of(who).latest for who in fit)
        return spoke[0] if len(spoke) == 1 and self._of(spoke[0]).latest == last else None

    def _leads(self, who: Named, fit: Sequence[Named], paragraph: int) -> bool:
        return all(self._is_aside(other, who, paragraph) for other in fit if other is not who)

    def _is_aside(self, other: Named, who: Named, paragraph: int) -> bool:
        """Whether the article is about the second of two and not about the first."""
        own, aside = self._of(who), self._of(other)
        if aside.describes is who and aside.paragraph == own.paragraph:
            return True
        if own.short and aside.kin and not own.kin and aside.in_passing:
            return True
        far = paragraph - aside.paragraph > 1
        often = max(own.clear, own.full) > 1
        return far and not aside.short and (own.short or (often and aside.in_passing))

    def _of(self, who: Named) -> _Told:
        return self._told.get(who) or _Told()

    def _describes_kin(self, tokens: list[Token], first: int) -> bool:
        """Whether a name only tells whose relative another is, who stands before the comma."""
        titles, articles = self.tongue.titles, self.tongue.speech.articles
        for at in range(first - 2, max(first - 2 - _KIN_AFTER, 0), -1):
            if tokens[at].lower in titles.kin and tokens[at + 1].lower in titles.role_links:
                before = at - 2 if tokens[at - 1].lower in articles else at - 1
                return tokens[before].text == ","
        return False

    def _acts(self, tokens: list[Token], at: int) -> bool:
        """Whether a verb begins at the index, or "and his brother": then a person's name ends there."""
        speech = self.tongue.speech
        word, following = ([token.lower for token in tokens[at : at + 2]] + ["", ""])[:2]
        if word in speech.adding:
            return following in self.tongue.names.possessive
        known = word in speech.finite or word in speech.auxiliaries or word in speech.weak
        return known or (
            at < len(tokens) and tokens[at].text.islower() and word.endswith(speech.past_endings)
        )

    def _is_kin(self, tokens: list[Token], chunk: Chunk) -> bool:
        """Whether a word beside the name says whose relative they are: "her father, Paul Reed,"."""
        titles, first = self.tongue.titles, chunk.first
        before = tokens[first - 1] if first else None
        if before and before.text == "," and first > 1:
            before = tokens[first - 2]
        elif before and before.capital and before.lower in titles.address:
            before = None  # "Father Reed", and German "Frau Reed"
        after = tokens[chunk.last : chunk.last + _KIN_AFTER]
        apposed = bool(after) and after[0].text == "," and any(token.lower in titles.kin for token in after)
        return apposed or (before is not None and before.lower in titles.kin)
