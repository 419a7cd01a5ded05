"""The words for somebody in a paragraph: a name, a pronoun or a description."""

from briefgen.evidence.names.name_parts import is_calling_behind, past_letters
from briefgen.evidence.names.people import Mention, People
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.names.words_in_place import WordsInPlace
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either, without
from briefgen.model.evidence import SpeakerKind

LONGEST = 14
"""In words; a longer stretch is no description."""

_EXTENDED = 3
_VERB_NEAR = 8


class Phrases(WordsInPlace):
    """Finds the words for somebody that begin at a place of one paragraph."""

    def __init__(self, text: str, line: Line, people: People, tongue: Tongue) -> None:
        super().__init__(line, tongue)
        self.text = text
        self._found: dict[tuple[int, bool, int], Phrase | None] = {}
        span = (line.tokens[0].start, line.tokens[-1].end + 1) if line.tokens else (0, 0)
        self.mentions = people.within(*span)
        self.at_first = {mention.first: mention for mention in self.mentions}
        self.named = {at for mention in self.mentions for at in range(mention.first, mention.last)}
        self.at_last = {mention.last: mention for mention in self.mentions}

    def starting(self, index: int, *, verb_follows: bool = False, stop: int = -1) -> Phrase | None:
        """The words for somebody that begin at the index.

        Args:
            index: Of the first token.
            verb_follows: An unknown verb may end them.
            stop: The index they end before at the latest; -1 for the end of the paragraph.
        """
        if index >= len(self.tokens) or self.tokens[index].kind is not Kind.WORD:
            return None
        key = (index, verb_follows, stop)
        if key not in self._found:
            self._found[key] = self._starting(index, verb_follows, stop)
        return self._found[key]

    def _starting(self, index: int, verb_follows: bool, stop: int) -> Phrase | None:
        token = self.tokens[index]
        extended = self._extended(index) if self.speech.attribute_endings else 0
        if extended and not -1 < stop < extended:
            return self._phrase(index, extended)
        if self._is_pronoun(token):
            return self._phrase(index, index + 1)
        governs = index not in self.at_first and self._governs(index)
        if governs or (token.initial and self._opens_only(index)):
            return None
        end = self._end(index, verb_follows)
        end = min(end, stop) if stop > index else end
        mention = self._named(index, end)
        if mention:
            return self._phrase(index, mention.last, mention)
        if end > index and self._describes(index, end):
            return self._phrase(index, end)
        return None

    def _extended(self, index: int) -> int:
        """The index behind a noun and its participle with words of its own before it; 0 for none."""
        speech, tokens = self.speech, self.tokens
        if index + _EXTENDED >= len(tokens) or tokens[index].lower not in either(
            speech.determiners, self.tongue.titles.anonymous
        ):
            return 0
        opens = either(speech.prepositions, without(speech.articles, speech.indefinite))
        if tokens[index + 1].text not in opens:
            return 0
        for at in range(index + _EXTENDED, min(index + LONGEST, len(tokens))):
            before = tokens[at - 1]
            if tokens[at].kind is not Kind.WORD:
                return 0
            bound = before.text.islower() and before.lower.endswith(speech.attribute_endings)
            bound = bound and tokens[at - 2].capital and before.lower not in either(speech.verbs, opens)
            if bound and tokens[at].capital and self._is_head(tokens[at].lower):
                return at + 1
        return 0

    def _opens_only(self, index: int) -> bool:
        """Whether a word begins sentences and describes nobody: "There", "However"."""
        word = self.tokens[index].lower
        describes = word in self.speech.determiners or word in self.tongue.names.possessive
        return word in self.tongue.starters and not describes and index not in self.at_first

    def _governs(self, index: int) -> bool:
        """Whether a preposition that may also begin a description does not: "about the vote"."""
        if index + 1 >= len(self.tokens) or self.tokens[index].lower not in self.speech.prepositions:
            return False
        following = self.tokens[index + 1]
        whose = following.lower in self.speech.articles or following.lower in self.tongue.names.possessive
        return whose or following.capital or self._is_pronoun(following)

    def _is_pronoun(self, token: Token) -> bool:
        return token.lower in self.tongue.names.pronouns or token.lower in self.tongue.names.first

    def _end(self, first: int, verb_follows: bool) -> int:
        """The index after a phrase that begins at `first`, links of a description included."""
        at = first
        linked = False
        stop = min(len(self.tokens), first + LONGEST)
        while at < stop:
            token = self.tokens[at]
            word = token.lower
            if self._reduced(at, first):
                verb = self._verb_near(at + 2)
                if verb:
                    return verb
                at += 2
                continue
            nickname = token.kind is Kind.QUOTE and at in self.named and at > first
            if not nickname and (token.kind is not Kind.WORD or self._breaks(at, first)):
                break
            if verb_follows and at > first + 1 and self._past(token) and not self.is_noun(at):
                break
            if self._complete(at, first) and (verb_follows or self._after_noun(at) or not self._goes_on(at)):
                break
            linked = linked or word in self.speech.noun_links
            at += 1
        while at > first and self._hangs(at - 1, first) and at - 1 not in self.named:
            at -= 1
        if at > first + 1 and self.tokens[at - 1].lower in self.speech.determiners:
            at -= 1 + (at > first + 2 and self.tokens[at - 2].lower in self.speech.noun_links)
        return at

    def _reduced(self, at: int, first: int) -> bool:
        """Whether a participle goes on with a description: "a memo released Friday"."""
        if at <= first or at + 1 >= len(self.tokens) or not self._past(self.tokens[at]):
            return False
        tied = self._loose(self.tokens[at + 1].lower)
        verb = self.tokens[at].lower in either(self.speech.finite, self.speech.weak)
        if not tied or verb or not self._is_head(self.tokens[at - 1].lower):
            return False
        inverted = first > 0 and self.tokens[first - 1].lower in self.speech.finite
        return inverted or self._verb_near(at + 2) > 0

    def _verb_near(self, at: int) -> int:
        """The index of the verb of saying that follows before the next mark; 0 for none."""
        for index in range(at, min(at + _VERB_NEAR, len(self.tokens))):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return 0
            verb = token.lower in self.speech.finite or token.lower in self.speech.weak
            if verb and not self.is_noun(index):
                return index
        return 0

    def _complete(self, at: int, first: int) -> bool:
        """Whether a name or a noun for somebody ended before the index and what follows is no such noun."""
        if at > first and self._genitive(at, first) and self._is_person(at):
            return True
        if at == first or self.tokens[at].capital or self.tokens[at].lower in self.speech.noun_links:
            return False
        if self._shows(at):
            return False
        before = self.tokens[at - 1]
        noun = before.capital and before.lower not in self.speech.articles
        if self.tongue.names.nouns_capitalised and (noun or _counts_years(before)):
            return not self._genitive(at, first)
        named = at in self.at_last and not before.possessive
        word = self.tokens[at].lower
        determined = self.tokens[first].lower in self.speech.determiners
        acts = either(self.speech.clause_verbs, self.speech.clause_verbs_either)
        if named and determined and not word.endswith(self.speech.past_endings):
            return self._acts(at) or word in acts
        if named:
            return not self._is_head(word)
        if before.possessive or not self._is_head(before.lower) or self._only_former(before.lower, at):
            return False
        return not self._is_head(self.tokens[at].lower) and not self._qualifies(at)

    def _only_former(self, word: str, at: int) -> bool:
        """Whether an adjective of time stands before a noun in no list: "the former champion"."""
        titles, following = self.tongue.titles, self.tokens[at]
        noun = word in titles.people or word in titles.roles or word in titles.plural_people
        past = following.lower.endswith(self.speech.past_endings) or following.lower in self.speech.weak
        return word in titles.former and not noun and following.text.islower() and not past

    def _is_person(self, at: int) -> bool:
        """Whether the name of a person ends before the index: no genitive belongs to one."""
        mention = self.at_last.get(at)
        return mention is not None and bool(mention.who.given) and mention.who.sure

    def _after_noun(self, at: int) -> bool:
        """Whether any noun, where all have a capital, is complete before a word without one."""
        return self.tongue.names.nouns_capitalised and not self.tokens[at].capital

    def _joins_offices(self, at: int) -> bool:
        """Whether "and" goes on with another office of the one named: "head and vice-president Jan Li"."""
        if self.tokens[at].lower not in self.speech.joining or at + 1 >= len(self.tokens):
            return False
        titles = self.tongue.titles
        office = self.tokens[at + 1].lower.split("-")[-1]
        role = office in titles.roles and self._is_head(self.tokens[at - 1].lower)
        return role and any(k in self.at_first for k in range(at + 1, min(at + 4, len(self.tokens))))

    def _qualifies(self, at: int) -> bool:
        """Whether the word is an adjective before another noun for somebody or a name."""
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following is None or not self.tokens[at].lower.endswith(self.speech.adjective_endings):
            return False
        return self._is_head(following.lower) or at + 1 in self.at_first

    def _goes_on(self, at: int) -> bool:
        """Whether unknown words lead to another noun for somebody or a name: "a law enforcement official"."""
        for index in range(at, min(at + 3, len(self.tokens))):
            token = self.tokens[index]
            if token.kind is not Kind.WORD or self._breaks(index, at - 1) or self._past(token):
                return False
            if self._is_head(token.lower) or index in self.at_first:
                return True
        return False

    def _breaks(self, at: int, first: int) -> bool:
        word = self.tokens[at].lower
        speech = self.speech
        if at > first and self.tokens[at].initial:
            return True
        if at in self.named and (self.tokens[at].capital or word in self.tongue.names.particles):
            return False
        if at > first and (self._new_phrase(at, first) or self._is_pronoun(self.tokens[at])):
            return True
        if at == first and word in speech.determiners:
            return False
        if self._is_verb_behind(at, first) and not self.is_noun(at):
            return True
        stops = (word in speech.relative and not self._genitive(at, first)) or (
            word in speech.conjunctions and not self._joins_offices(at)
        )
        timed = word in speech.times and not self._lasts(at, self.at_first)
        stops = stops or (timed and not self._before_adjective(at))
        if stops or (
            word in speech.prepositions and (at == first or word not in speech.noun_links or self._sets(at))
        ):
            return True
        return at > first and (
            self._opens_participle(at)
            or (self._adverb(at) and not self._before_adjective(at) and not self._counts(at))
        )

    def _opens_participle(self, at: int) -> bool:
        """Whether a participle that closes words for somebody goes on: "the man driving the van"."""
        token = self.tokens[at]
        if not token.lower.endswith(self.speech.fronted_endings) or not token.text.islower():
            return False
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        before = self.tokens[at - 1].lower
        return not self._is_head(following) and (at - 1 in self.named or self._is_head(before))

    def _new_phrase(self, at: int, first: int) -> bool:
        """Whether an article after a noun begins the next words: "told the inquest the arch was unsound"."""
        before, speech = self.tokens[at - 1].lower, self.speech
        if self.tokens[at].text not in without(speech.articles, speech.noun_links):
            return False
        governed = either(speech.prepositions, speech.noun_links, speech.determiners, speech.conjunctions)
        return before not in governed and not self._genitive(at, first)

    def _genitive(self, at: int, first: int) -> bool:
        """Whether an article right after a noun says whose: "eine Sprecherin der Küstenwache"."""
        word = self.tokens[at].lower
        if at <= first or word not in self.speech.articles or word not in self.speech.noun_links:
            return False
        follows = at + 1 < len(self.tokens) and self.tokens[at + 1].kind is Kind.WORD
        return self.tokens[at - 1].capital and follows

    def _sets(self, at: int) -> bool:
        """Whether a preposition tells where something is said: "der Rat in einem offenen Brief"."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        nouns = self.tongue.names.nouns_capitalised
        return nouns and self.tokens[at].lower in self.speech.placing and following in self.speech.indefinite

    def _counts(self, at: int) -> bool:
        """Whether a word that may be an adverb counts what a description is linked to: "for both bodies"."""
        speech = self.speech
        return self.tokens[at].lower in speech.determiners and self.tokens[at - 1].lower in speech.noun_links

    def _before_adjective(self, at: int) -> bool:
        """Whether an adverb belongs to a description: "the newly drawn map", "Li's first visitors"."""
        before, word = self.tokens[at - 1], self.tokens[at].lower
        if before.possessive:
            return word in self.speech.adverbs
        return before.lower in self.speech.articles and word.endswith(self.speech.adverb_endings)

    def _named(self, first: int, end: int) -> Mention | None:
        """The name that is the head of the phrase: no preposition and no owner before it."""
        found = None
        at = first
        while at < end:
            mention = self.at_first.get(at)
            if mention and not mention.possessive:
                found = mention
                at = mention.last
                continue
            word = self.tokens[at].lower
            if self._of_office(at, first):
                at += 2
                continue
            if found and found.last == at and is_calling_behind(self.tokens, at, self.tongue):
                at = past_letters(self.tokens, at, self.tongue)
                continue
            if (word in self.speech.prepositions and at > first) or self._genitive(at, first):
                break
            found = None
            at = mention.last if mention else at + 1
        governs = found and (
            at >= end or found.last >= end or self.tokens[found.last].lower in self.speech.prepositions
        )
        return found if governs else None

    def _of_office(self, at: int, first: int) -> bool:
        """Whether an office goes on before its holder's name: "former secretary of state Ann Cole"."""
        titles = self.tongue.titles
        if not first < at < len(self.tokens) - 2 or self.tokens[at].lower not in titles.role_links:
            return False
        role, office = self.tokens[at - 1].lower, self.tokens[at + 1].lower
        return role in titles.roles and office in titles.offices and at + 2 in self.at_first

    def _describes(self, first: int, end: int) -> bool:
        """Whether the words describe somebody: an article before them, or a noun for people."""
        token = self.tokens[first]
        titles = self.tongue.titles
        head = self._head_end(first, end)
        noun = self.tokens[head - 1].lower
        following = self.tokens[end].lower if end < len(self.tokens) else ""
        if noun in self.speech.times or (following in self.speech.times and not self._is_head(noun)):
            return False
        if self._governs_object(first):
            return False
        known = noun in titles.plural_people or noun in titles.people or noun in titles.bodies
        several = noun.endswith(self.speech.present_endings) and self._is_agent(noun)
        known = known or (several and (token.initial or following not in self.speech.addressing))
        determined = token.lower in self.speech.determiners or token.lower in self.tongue.names.possessive
        return (
            known
            or self._shows(end - 1)
            or (determined and (head > first + 1 or token.lower in titles.anonymous))
            or token.possessive
            or (token.capital and not token.initial)
        )

    def _governs_object(self, first: int) -> bool:
        """Whether the first word is a verb with its object: "echoing some commentators", "features five"."""
        token, speech = self.tokens[first], self.speech
        following = self.tokens[first + 1] if first + 1 < len(self.tokens) else None
        somebody = self._is_head(token.lower) or token.lower in speech.hearers
        if following is None or not token.text.islower() or somebody or self.tongue.names.nouns_capitalised:
            return False
        owning = self.tongue.names.possessive
        verb = token.lower.endswith((*speech.fronted_endings, *speech.present_endings))
        verb = (
            verb
            and token.lower not in owning
            and token.lower not in either(speech.determiners, speech.prepositions)
        )
        opens = following.lower in owning or following.lower in speech.determiners or following.text.isdigit()
        return verb and not token.possessive and opens

    def _head_end(self, first: int, end: int) -> int:
        """The index after the noun of a description: after "officers" in "police officers in Elmstead"."""
        return next((at for at in range(first + 1, end) if self._ends_head(at)), end)

    def _ends_head(self, at: int) -> bool:
        """Whether what belongs to a noun begins: a preposition, or a participle as in "a report released"."""
        participle = self._past(self.tokens[at]) and self._is_head(self.tokens[at - 1].lower)
        word = self.tokens[at].lower
        return participle or word in self.speech.prepositions or word in self.speech.noun_links

    def _phrase(self, first: int, last: int, mention: Mention | None = None) -> Phrase:
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        pronoun = (
            self.tokens[first].lower if last == first + 1 and self._is_pronoun(self.tokens[first]) else ""
        )
        return Phrase(first, last, start, end, self.text[start:end], mention, pronoun)

    def speaks(self, phrase: Phrase) -> bool:
        """Whether the words are for somebody who can speak: a person, a body, he or she."""
        if phrase.pronoun:
            return self.tongue.names.pronouns.get(phrase.pronoun) is not Gender.NEUTER
        if phrase.mention:
            who = phrase.mention.who
            return who.sure or bool(who.given) or who.kind is SpeakerKind.ORGANISATION
        return self._is_head(self.head(phrase))

    def head(self, phrase: Phrase) -> str:
        """The noun of a description in lower case: "officers" of "police officers in Elmstead"."""
        return self.tokens[self._head_end(phrase.first, phrase.last) - 1].lower


def _counts_years(token: Token) -> bool:
    """Whether a noun begins with a number: "58-Jährige"."""
    return token.text[:1].isdigit() and any(letter.isupper() for letter in token.text)
