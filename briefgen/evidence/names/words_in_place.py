"""What a word of a paragraph is where it stands: a noun or a verb, a noun for somebody, an adverb."""

from collections.abc import Container

from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_SHORTEST_AGENT = 5
_LASTING = 3


class WordsInPlace:
    """Tells what the words of one paragraph are."""

    def __init__(self, line: Line, tongue: Tongue) -> None:
        self.line = line
        self.tokens = line.tokens
        self.tongue = tongue
        self.speech = tongue.speech

    def is_noun(self, index: int) -> bool:
        """Whether a word that could be a verb stands as a noun here: "his claims"."""
        if self._shows(index):
            return True
        if index == 0:
            return False
        before = self.tokens[index - 1]
        owner = before.lower in self.tongue.names.possessive or (
            before.possessive and before.kind is Kind.WORD
        )
        if owner or before.lower in self.speech.articles or self._qualifies_person(index):
            return True
        if self._past(before):
            return not self._acts_after_participle(index)
        word = self.tokens[index].lower
        plural = word.endswith("s") and before.kind is Kind.WORD and before.text.islower() and index > 1
        plural = plural and word not in self.speech.passive_auxiliaries
        return plural and self.tokens[index - 2].possessive and not self._is_head(before.lower)

    def _qualifies_person(self, index: int) -> bool:
        """Whether a participle stands between a word that counts and one person: "one alleged victim"."""
        before = self.tokens[index - 1].lower
        if before not in self.speech.determiners or before not in self.tongue.titles.anonymous:
            return False
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        person = following in self.tongue.titles.people or self._is_agent(following)
        return person and self._past(self.tokens[index])

    def _acts_after_participle(self, index: int) -> bool:
        """Whether a verb in the past follows a participle that is itself a noun: "the accused told"."""
        article = index > 1 and self.tokens[index - 2].lower in self.speech.articles
        word = self.tokens[index].lower
        told = word in self.speech.addressing or word.endswith(self.speech.past_endings)
        return article and told and not word.endswith(self.speech.present_endings)

    def _shows(self, index: int) -> bool:
        """Whether a plural noun is what shows something: "official figures show"."""
        following = self.tokens[index + 1].lower if index + 1 < len(self.tokens) else ""
        return following in self.speech.evident and self.tokens[index].lower.endswith("s")

    def _acts(self, at: int) -> bool:
        """Whether the word is a verb before a preposition: "the Gazette focuses on"."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        verb = self.tokens[at].lower.endswith(self.speech.present_endings)
        return verb and following in self.speech.prepositions and not self._is_head(self.tokens[at].lower)

    def _is_verb_behind(self, at: int, first: int) -> bool:
        """Whether a word has a form that may be the verb behind words for somebody."""
        word, speech = self.tokens[at].lower, self.speech
        if word in speech.finite or word in speech.auxiliaries or word in speech.weak:
            return True
        if word in speech.infinitive_after and word not in speech.noun_links:
            return True
        if at == first:
            return False
        if word in speech.clause_verbs and self.tokens[at].text.islower():
            return True
        return self._declares(at) or (at > first + 1 and self._takes_object(at)) or self._shows(at - 1)

    def _declares(self, at: int) -> bool:
        """Whether a noun for a body is a verb behind a plural: "the authors state that"."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        before = self.tokens[at - 1]
        several = before.lower.endswith(self.speech.present_endings) and not before.possessive
        body = self.tokens[at].text.islower() and self.tokens[at].lower in self.tongue.titles.bodies
        return body and several and following in self.speech.statement_that

    def _takes_object(self, at: int) -> bool:
        """Whether the word is a verb in the present before an article: "the page features a picture"."""
        following = self.tokens[at + 1].lower if at + 1 < len(self.tokens) else ""
        present = self.tokens[at].text.islower() and self.tokens[at].lower.endswith(
            self.speech.present_endings
        )
        return present and following in self.speech.articles and not self._is_head(self.tokens[at].lower)

    def _loose(self, word: str) -> bool:
        return word in self.speech.noun_links or word in self.speech.times

    def _lasts(self, at: int, names: Container[int] = ()) -> bool:
        """Whether a word for a time belongs to what somebody is: "a nurse of 20 years", "night porter Li".

        Args:
            at: Its index.
            names: The indices where names begin.
        """
        if at + 2 in names and self._is_head(self.tokens[at + 1].lower):
            return self.tokens[at].text.islower() and self.tokens[at + 1].text.islower()
        if at < _LASTING or self.tokens[at].capital:
            return False
        link, many = self.tokens[at - 2].lower, self.tokens[at - 1]
        counting = either(self.tongue.titles.anonymous, self.speech.determiners)
        several = many.text.isdigit() or many.lower in counting
        lasting = link in self.speech.noun_links and link not in self.speech.placing
        return lasting and several and self._is_head(self.tokens[at - _LASTING].lower)

    def _hangs(self, at: int, first: int) -> bool:
        """Whether a last word belongs to what is cut off: "released" of "an audit released in May"."""
        if self._loose(self.tokens[at].lower):
            return not self._lasts(at)
        following = self.tokens[at + 1] if at + 1 < len(self.tokens) else None
        if following is None or following.kind is not Kind.WORD or at < first + 2:
            return False
        noun = self.tokens[at - 1]
        plain = noun.text.islower() and not (self.speech.is_adverb(noun.lower) or self._past(noun))
        return plain and self._past(self.tokens[at]) and self._loose(following.lower)

    def _past(self, token: Token) -> bool:
        past = token.text.islower() and token.lower.endswith(self.speech.past_endings) and len(token.text) > 4
        return past and not self.speech.is_adverb(token.lower)

    def _is_head(self, word: str) -> bool:
        titles = self.tongue.titles
        people = word in titles.people or word in titles.plural_people or word in titles.roles
        return people or self._is_agent(word) or word in titles.bodies or word in titles.former

    def _is_agent(self, word: str) -> bool:
        """Whether a word tells by its ending that it is for somebody: "beekeeper", "glaziers"."""
        agent = len(word) > _SHORTEST_AGENT and word.endswith(self.tongue.titles.agent_endings)
        return agent and word not in either(self.speech.prepositions, self.speech.determiners)

    def _adverb(self, at: int) -> bool:
        token = self.tokens[at]
        return (
            self.speech.is_adverb(token.lower)
            and not token.capital
            and token.lower not in self.tongue.titles.bodies
        )
