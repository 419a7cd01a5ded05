"""Who a description beside a name describes: "the nominee, Jane Poole,"."""

from briefgen.evidence.names.name_parts import past_letters
from briefgen.evidence.names.named import Named
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either
from briefgen.model.evidence import SpeakerKind

_LONGEST_ROLE = 4
_LONGEST_TIME = 5
_BEFORE, _BEHIND = 60, 40


class Appositions:
    """Finds the names that stand in apposition to descriptions in one article."""

    def __init__(self, rows: list[Line], people: People, tongue: Tongue) -> None:
        self.rows = rows
        self.people = people
        self.tongue = tongue

    def named(self, phrase: Phrase, line: int) -> Named | None:
        """Who a description beside a name describes: "the nominee, Jane Poole," or "Poole, a nominee who"."""
        tokens = self.rows[line].tokens
        ends = past_adverbs(tokens, self._past_rest(tokens, phrase), self.tongue)
        after = ends + 1 < len(tokens) and tokens[ends].text == ","
        end = phrase.first - 1
        if (
            end > 2
            and tokens[end].text == ","
            and tokens[end - 1].text.isdigit()
            and tokens[end - 2].text == ","
        ):
            end -= 2
        before = phrase.first > 1 and tokens[end].text == ","
        for mention in self.people.within(max(phrase.start - _BEFORE, 0), phrase.end + _BEHIND):
            if mention.line != line or mention.possessive or mention.among:
                continue
            if mention.who.kind is not SpeakerKind.PERSON:
                continue
            named_from = _past_owner(tokens, mention.first)
            beside = after and self._only_role_between(tokens, ends + 1, named_from)
            if beside and not self._opens_clause(tokens, phrase, mention):
                return mention.who
            closed = after or not self._in_clause(tokens, mention)
            last = past_letters(tokens, mention.last, self.tongue)
            if before and last == end and closed and not self._governed(tokens, mention.first):
                return mention.who
        return None

    def _opens_clause(self, tokens: list[Token], phrase: Phrase, mention: Mention) -> bool:
        """Whether the name is the subject behind a source: "According to the statement, Ms Li met him"."""
        governed = phrase.first > 0 and tokens[phrase.first - 1].lower in self.tongue.speech.prepositions
        last = past_letters(tokens, mention.last, self.tongue)
        return governed and last < len(tokens) and tokens[last].kind is Kind.WORD

    def _past_rest(self, tokens: list[Token], phrase: Phrase) -> int:
        """The index behind what belongs to a description: "head of health and safety", "at the time"."""
        at, speech = phrase.last, self.tongue.speech
        comma = next(
            (n for n in range(at, min(at + _LONGEST_TIME, len(tokens))) if tokens[n].text == ","), at
        )
        if all(token.kind is Kind.WORD for token in tokens[at:comma]) and self._is_time(tokens[at:comma]):
            return comma
        words = [token.lower for token in tokens[phrase.first : at + 2]]
        if speech.noun_links.isdisjoint(words[1:]) or at + 1 >= len(tokens):
            return at
        if tokens[at].lower in speech.joining and tokens[at + 1].kind is Kind.WORD:
            closed = at + 2 < len(tokens) and tokens[at + 2].text == ","
            return at + 2 if closed and not tokens[at + 1].capital else at
        return at

    def _is_time(self, tokens: list[Token]) -> bool:
        """Whether the words say when: "at the time", "that night"."""
        speech = self.tongue.speech
        verbs = either(speech.finite, speech.auxiliaries, speech.weak)
        when = bool(tokens) and tokens[-1].lower in speech.times
        return when and verbs.isdisjoint([token.lower for token in tokens])

    def _only_role_between(self, tokens: list[Token], start: int, first: int) -> bool:
        """Whether nothing but an office stands before the name: "her successor, actor Jan Li"."""
        if self._calls_by_name(tokens, start, first):
            return True
        if not start <= first <= start + _LONGEST_ROLE:
            return False
        titles = self.tongue.titles
        first = self._before_age(tokens, start, first)
        between = [token.lower for token in tokens[start:first]]
        return not between or (
            all(token.kind is Kind.WORD and not token.possessive for token in tokens[start:first])
            and (
                between[-1] in either(titles.people_words, titles.roles)
                or between[-1].endswith(titles.agent_endings)
            )
        )

    def _calls_by_name(self, tokens: list[Token], start: int, first: int) -> bool:
        """Whether a noun for a person leads to the name: "her deputy, an old nurse called Jan Li"."""
        titles, speech = self.tongue.titles, self.tongue.speech
        words = [token.lower for token in tokens[start:first]]
        naming = next((size for size in map(len, self._naming(words)) if size < len(words)), 0)
        described = tokens[start : first - naming]
        if not naming or any(token.kind is not Kind.WORD or token.possessive for token in described):
            return False
        if any(token.lower in either(speech.relative, speech.conjunctions) for token in described[1:]):
            return False
        last = len(described)
        while last > 1 and (described[last - 1].capital and described[last - 2].lower in speech.prepositions):
            last -= 2  # "a painter from Leeds called Jan Li"
        noun = described[last - 1].lower
        known = noun in either(titles.people_words, titles.roles) or noun in titles.kin
        return known or (noun.endswith(titles.agent_endings) and not noun.endswith(titles.thing_endings))

    def _naming(self, words: list[str]) -> list[tuple[str, ...]]:
        """The ways the words end in "called"."""
        return [naming for naming in self.tongue.titles.naming if tuple(words[-len(naming) :]) == naming]

    def _before_age(self, tokens: list[Token], start: int, first: int) -> int:
        """The index where "91-year-old" or "the 91-year-old" before a name begins; else that of the name."""
        endings = self.tongue.titles.age_endings
        if first > start and tokens[first - 1].lower.endswith(endings):
            first -= 1
            if first > start and tokens[first - 1].lower in self.tongue.speech.articles:
                first -= 1
        return first

    def _governed(self, tokens: list[Token], first: int) -> bool:
        """Whether a preposition stands before the name: "with Jane Poole, the minister said"."""
        return first > 0 and tokens[first - 1].lower in self.tongue.speech.prepositions

    def _in_clause(self, tokens: list[Token], mention: Mention) -> bool:
        """Whether a name ends a clause, and no apposition is open: "less than Cole, the firm said"."""
        start, _ = self.rows[mention.line].sentence(mention.first)
        word = tokens[mention.first - 1] if mention.first > start else None
        if word is None or word.kind is not Kind.WORD:
            return False
        titles, speech = self.tongue.titles, self.tongue.speech
        if word.lower in speech.joining and mention.first - 2 > start:
            return tokens[mention.first - 2].capital  # "in Peru and Chile" names no subject.
        called = either(titles.roles, titles.former, titles.people_words, titles.levels)
        opens = either(speech.joining, speech.that, speech.times, speech.articles, called)
        return word.lower not in opens and not speech.is_adverb(word.lower)


def past_adverbs(tokens: list[Token], at: int, tongue: Tongue) -> int:
    """The index of the first token from there on that is no adverb: of "said" in "she later said"."""
    while at < len(tokens) and tongue.speech.is_adverb(tokens[at].lower):
        at += 1
    return at


def _past_owner(tokens: list[Token], first: int) -> int:
    """The index where the owner before a name begins: "France's Ann Cole"; else that of the name."""
    while first > 0 and tokens[first - 1].possessive and tokens[first - 1].capital:
        first -= 1
    return first
