"""Two who say something together: "Mr Lee and Ms Poole said", "doctors and witnesses said"."""

from briefgen.evidence.names.callings import means_people
from briefgen.evidence.names.name_parts import past_letters
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.apposed import past_adverbs
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.model.article import Span
from briefgen.model.evidence import Speaker

_LONGEST_ROLE = 4
_BEFORE, _BEHIND = 60, 40
_ENDS = frozenset({".", ",", ";", ":"})


class Together:
    """Finds who says something together with somebody in one article."""

    def __init__(self, rows: list[Line], people: People, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.tongue = tongue

    def beside(self, phrase: Phrase, line: int, *, inverted: bool) -> Mention | None:
        """Who says it together with somebody: "Mr Lee and Ms Poole said", "said Mr Lee and Ms Poole"."""
        tokens, speech = self.rows[line].tokens, self.tongue.speech
        near = self.people.within(max(phrase.start - _BEFORE, 0), phrase.end + _BEHIND)
        for other in near:
            if other.line != line or other.possessive or other.among or other is phrase.mention:
                continue
            last = past_letters(tokens, other.last, self.tongue)
            follows = past_adverbs(tokens, last, self.tongue)
            after = tokens[follows].lower if follows < len(tokens) else "."
            if last + 1 == phrase.first and after in speech.adding:
                start, _ = self.rows[line].sentence(other.first)
                lead = tokens[other.first - 1].lower if other.first > start else ""
                # "Ministers Lee and Poole"
                leads = lead in speech.articles or lead in self.tongue.titles.plural_people
                begin = other.first - leads
                before = tokens[begin - 1]
                if begin == start or before.text == "," or before.kind is Kind.QUOTE:
                    return other
            if other.first == phrase.last + 1 and tokens[phrase.last].lower in speech.adding:
                spoken = after in speech.finite
                ends = after in _ENDS or after in speech.prepositions or after in speech.times
                if spoken != inverted and (spoken or ends):
                    return other
        return None

    def as_one(self, other: Mention, mention: Mention, who: Named) -> Speaker:
        """Two as one speaker, joined as the text has them; what each of them is stands with neither."""
        tokens = self.rows[mention.line].tokens
        names, joint = [other.who.name, who.name], tokens[past_letters(tokens, other.last, self.tongue)].text
        if mention.first < other.first:
            names, joint = names[::-1], tokens[past_letters(tokens, mention.last, self.tongue)].text
        return Speaker(f" {joint} ".join(names), kind=who.kind)

    def several(self, phrase: Phrase, line: int) -> Span | None:
        """Where two stand who say it together: "doctors and witnesses", "the union and the council"."""
        row = self.rows[line]
        tokens, adding = row.tokens, self.tongue.speech.adding
        links = self.tongue.speech.prepositions
        inside = range(phrase.first + 1, phrase.last)
        head = next((at for at in inside if tokens[at].lower in links), phrase.last)
        if not self._is_party(tokens[head - 1]):
            return self._for_both(phrase, tokens) if head < phrase.last else None
        if phrase.last < len(tokens) and tokens[phrase.last].lower in adding:
            last = self._party_from(tokens, phrase.last + 1)
            return Span(phrase.start, tokens[last].end) if last else None
        if phrase.first < 2 or tokens[phrase.first - 1].lower not in adding:
            return None
        first = self._party_until(tokens, phrase.first - 2, row.sentence(phrase.first)[0])
        return Span(tokens[first].start, phrase.end) if first >= 0 else None

    def _for_both(self, phrase: Phrase, tokens: list[Token]) -> Span | None:
        """Where one stands who speaks for two: "a spokesman for the club and its owner"."""
        speech, at = self.tongue.speech, phrase.last + 1
        own = at < len(tokens) and tokens[at].lower in self.tongue.names.possessive
        if not own or tokens[phrase.last].lower not in speech.adding:
            return None
        near = range(at + 1, min(at + _LONGEST_ROLE + 1, len(tokens)))
        ends = (n for n in near if tokens[n].kind is not Kind.WORD or tokens[n].lower in speech.finite)
        end = next(ends, at)
        return Span(phrase.start, tokens[end - 1].end) if end > at + 1 else None

    def _is_party(self, token: Token) -> bool:
        """Whether a noun is for several people or a body."""
        titles, word = self.tongue.titles, token.lower
        body = word in titles.bodies and word not in titles.documents
        plain = self.tongue.names.nouns_capitalised and not word.endswith(titles.thing_endings)
        agents = plain and token.capital and word.endswith(titles.agent_endings)  # "Sanitäter"
        return (
            means_people(token, self.tongue)
            or agents
            or body
            or (token.text.isupper() and len(token.text) > 1)
        )

    def _party_from(self, tokens: list[Token], at: int) -> int:
        """The index of the noun of the second who says it, with a verb or a mark after it; 0 for none."""
        at += at < len(tokens) and tokens[at].lower in self.tongue.speech.articles
        follows = past_adverbs(tokens, at + 1, self.tongue)
        after = tokens[follows] if follows < len(tokens) else None
        speech = self.tongue.speech
        ends = (
            after is None or after.kind is not Kind.WORD or after.lower in speech.finite | speech.prepositions
        )
        return at if at < len(tokens) and self._is_party(tokens[at]) and ends else 0

    def _party_until(self, tokens: list[Token], at: int, start: int) -> int:
        """The index where the words for the first begin, which nothing but a mark precedes; -1 for none."""
        if at < start or not self._is_party(tokens[at]):
            return -1
        at -= at > start and tokens[at - 1].lower in self.tongue.speech.articles
        return at if at == start or tokens[at - 1].kind is not Kind.WORD else -1
