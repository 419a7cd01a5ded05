"""Whose a verb is: the subject before it, past what is put in between."""

from briefgen.evidence.names.noun_phrases import LONGEST, Phrases
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.text.tokens import Kind
from briefgen.evidence.words.word_sets import either, without

_REACH = 40
_CLAUSE = 120
_PLACE = 4
_BELONGING = 10
_LONGEST_TITLE = 40


class Clauses(Phrases):
    """Finds the subjects of verbs and clauses in one paragraph."""

    def subject(self, start: int, verb: int) -> Phrase | None:
        """The subject of a verb: what stands before it, past auxiliaries and what is put in between."""
        at = verb - 1
        while at >= start and self._belongs_to_verb(at):
            at -= 1
        if at < start:
            return None
        token = self.tokens[at]
        if token.lower in self.speech.relative:
            return self._antecedent(start, at)
        if token.text in {",", ")", "—", "–", "-", "--"}:
            return self._before_insertion(start, at)
        if token.lower in self.speech.joining:
            relative = self._relative_before(start, at)
            if relative >= 0:
                return self._antecedent(start, relative)
            found = self._main_subject(start, at) or self.clause_subject(start, at)
            return found if found and self.speaks(found) else self._nearer_subject(start, at) or found
        if token.lower in self.speech.conjunctions or token.lower in self.speech.finite:
            return self.clause_subject(start, at)
        return self._told_who(start, at) or self.ending(start, at)

    def _told_who(self, start: int, at: int) -> Phrase | None:
        """Whom a "who" tells of whose clause ends before the verb: "residents who live by the dam fear".

        Where "who" says it, the words before the verb are its subject: "those who say the firm warned".
        """
        speech, relative = self.speech, self._relative_before(start, at + 1)
        if relative <= start or relative + 2 > at or self.tokens[relative - 1].kind is not Kind.WORD:
            return None
        own = range(relative + 1, at + 1)
        if self.tokens[relative].lower not in self.tongue.names.who:
            acts = any(self.tokens[k].lower in speech.auxiliaries for k in own)
            return self._antecedent(start, relative) if acts else None
        verb = self.tokens[relative + 1]
        small = either(speech.prepositions, speech.determiners, speech.conjunctions, speech.times)
        plain = verb.text.islower() and verb.lower not in small and not speech.is_adverb(verb.lower)
        holds = either(speech.verbs, speech.finite, speech.telling_stances)
        thinks = any(self.tokens[k].lower in holds and not self.is_noun(k) for k in own)
        nearer = self.ending(start, at) if thinks else None
        if not plain or self._is_pronoun(verb) or (nearer and self.speaks(nearer)):
            return None
        return self._antecedent(start, relative)

    def _relative_insertion(self, start: int, at: int) -> int:
        """The index of a "who" after a comma whose clause holds a place and ends at the index; else -1."""
        commas = [k for k in range(max(start, at - _REACH), at) if self.tokens[k].text == ","]
        if self.tokens[at].text != "," or len(commas) < 2 or at - commas[-1] > _PLACE:
            return -1
        opening = commas[-2]
        plain = all(token.kind is Kind.WORD for token in self.tokens[commas[-1] + 1 : at])
        return opening + 1 if plain and self.tokens[opening + 1].lower in self.speech.relative else -1

    def waits_for_verb(self, start: int, comma: int) -> bool:
        """Whether a subject opens the sentence and nothing but words put in stands between it and the comma.

        "Ann Cole, 29, of Leeds, " waits for its verb; "Ann Cole, 29, died in May, " has one.
        """
        subject = self.clause_subject(start, comma)
        if subject is None or subject.last >= comma or self.tokens[subject.last].text != ",":
            return False
        later = (at for at in range(subject.last + 1, comma) if self.tokens[at].text == ",")
        return not any(self._acting(self._past_adverbs(at + 1)) for at in later)

    def goes_on_acting(self, first: int, stop: int) -> bool:
        """Whether a verb follows a comma: "The hall, said Ms Li, will close" has its own, "said" is hers."""
        commas = (at for at in range(first, stop - 1) if self.tokens[at].text == ",")
        return any(self._acting(self._past_adverbs(at + 1)) for at in commas)

    def _past_adverbs(self, at: int) -> int:
        while at + 1 < len(self.tokens) and self.speech.is_adverb(self.tokens[at].lower):
            at += 1
        return at

    def named_before(self, start: int, end: int) -> Phrase | None:
        """The name that ends at the index, which no preposition governs: "That shocked Ms Li: …"."""
        mention = self.at_last.get(end)
        if mention is None or mention.possessive or mention.first < start:
            return None
        before = self.tokens[mention.first - 1].lower if mention.first > start else ""
        return None if before in self.speech.prepositions else self._phrase(mention.first, end, mention)

    def _main_subject(self, start: int, at: int) -> Phrase | None:
        """The name or pronoun that begins the main clause: "When asked, he rose and said"."""
        for index in range(at - 1, max(start, at - _REACH), -1):
            token = self.tokens[index]
            if token.kind is Kind.QUOTE:
                return None
            phrase = self.starting(index + 1) if token.text == "," and index + 1 < at else None
            if (
                phrase
                and (phrase.pronoun or phrase.mention)
                and phrase.last < at
                and self._acting(phrase.last)
            ):
                return phrase
        return None

    def _nearer_subject(self, start: int, at: int) -> Phrase | None:
        """Who can speak in the clause before "and": "Shares fell after the company cut pay and said"."""
        speech = self.speech
        opens = without(speech.conjunctions, speech.joining, speech.that)
        for index in range(at - 1, max(start, at - _REACH), -1):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return None
            if token.lower in opens:
                phrase = self.starting(index + 1, verb_follows=True)
                return phrase if phrase and phrase.last < at and self.speaks(phrase) else None
        return None

    def _acting(self, at: int) -> bool:
        token = self.tokens[at]
        return self._past(token) or token.lower in either(self.speech.auxiliaries, self.speech.verbs)

    def _relative_before(self, start: int, at: int) -> int:
        """The index of the "who" whose clause "and" goes on: "an official who left and called"; or -1."""
        for index in range(at - 1, max(start, at - _REACH), -1):
            token = self.tokens[index]
            if token.kind is not Kind.WORD:
                return -1
            if token.lower in without(self.speech.relative, self.speech.articles):
                return index
        return -1

    def _antecedent(self, start: int, relative: int) -> Phrase | None:
        """Whom "who" stands for: the name right before it, else the phrase that ends there."""
        end = relative
        while end > start and self.tokens[end - 1].kind is Kind.MARK:
            end = self._before_bracket(start, end - 1) + 1 if self.tokens[end - 1].text == ")" else end - 1
        mention = self.at_last.get(end)
        if mention and not mention.possessive:
            return self._phrase(mention.first, mention.last, mention)
        return self.ending(start, relative - 1)

    def _belongs_to_verb(self, at: int) -> bool:
        token = self.tokens[at]
        if token.kind is not Kind.WORD or (token.capital and at in self.named):
            return False
        word = token.lower
        aside = word in self.speech.auxiliaries or word in self.speech.infinitive_after
        return aside or (self.speech.is_adverb(word) and not token.capital)

    def _before_insertion(self, start: int, at: int) -> Phrase | None:
        """The subject before a comma, past an insertion: "Ms Li, who leads it, said"."""
        bracketed = self._before_bracket(start, at - 1) + 1 if self.tokens[at - 1].text == ")" else -1
        named = self.at_last.get(bracketed)
        if named and named.first > start and self.tokens[named.first - 1].kind is Kind.MARK:
            return self._phrase(named.first, named.last, named)
        described = self._behind_which(start, at)
        if described:
            return described
        relative = self._relative_insertion(start, at)
        if relative > start:
            return self._antecedent(start, relative)
        opening = "(" if self.tokens[at].text == ")" else self.tokens[at].text
        index = at - 1
        while index > max(start, at - _REACH) and self.tokens[index].text != opening:
            token = self.tokens[index]
            if token.kind is Kind.QUOTE and token.end - token.start > _LONGEST_TITLE:
                return None
            index -= 1
        if index <= start:
            return self.ending(start, at - 1)
        earlier = self._past_short(start, index) or self._past_belonging(start, index)
        return (earlier if opening == "," else None) or self.ending(start, index - 1)

    def _behind_which(self, start: int, at: int) -> Phrase | None:
        """The subject in a clause about what came before: "in June, which the minister, Ann Li, called"."""
        if self.tokens[at].text != ",":
            return None
        end = at
        for comma in range(at - 1, max(start, at - _REACH), -1):
            if self.tokens[comma].text != ",":
                continue
            inserted = range(comma + 1, end)
            own_clause = self.tokens[comma + 1].lower in self.speech.relative
            if not own_clause and any(self._acting(k) and not self.is_noun(k) for k in inserted):
                return None
            relative = self._relative_before(start, comma)
            phrase = self.starting(relative + 1, stop=comma) if relative > start else None
            if phrase and phrase.last == comma and self.speaks(phrase):
                return phrase
            end = comma
        return None

    def _past_belonging(self, start: int, comma: int) -> Phrase | None:
        """The name before where somebody belongs: "Ann Li, of the University of Ely, who led it, said"."""
        reach = range(comma - 1, max(start, comma - _BELONGING), -1)
        opening = next((k for k in reach if self.tokens[k].text == ","), -1)
        belongs = opening >= 0 and self.tokens[opening + 1].lower in self.speech.prepositions
        return self.named_before(start, opening) if belongs else None

    def _past_short(self, start: int, comma: int) -> Phrase | None:
        """The name before another short insertion that ends at the comma: "Ann Li, R-Ohio, a nurse, said"."""
        opening = next(
            (k for k in range(comma - 1, max(start, comma - _PLACE) - 1, -1) if self.tokens[k].text == ","),
            -1,
        )
        named = self.at_last.get(opening)
        own = any(k in self.at_first for k in range(opening + 1, comma))
        return None if named is None or named.possessive or own else self._phrase(named.first, opening, named)

    def ending(self, start: int, at: int) -> Phrase | None:
        """The phrase whose last word is at the index or before an insertion that ends there."""
        while at >= start and self.tokens[at].kind is Kind.MARK:
            at = self._before_bracket(start, at) if self.tokens[at].text == ")" else at - 1
        if at < start:
            return None
        if self._is_pronoun(self.tokens[at]):
            owner = self._told_of(start, at)
            return owner or self._phrase(at, at + 1)
        extended = self._extended_to(start, at + 1)
        if extended:
            return extended
        first = at
        while first > max(start, at - LONGEST) and not self._bounds(first - 1, at):
            first -= 1
        while first < at and self._leads(first):
            first += 1
        first = next((k for k in range(at, first + 1, -1) if self._begins_anew(k)), first)
        return self._within(first, at + 1)

    def _told_of(self, start: int, at: int) -> Phrase | None:
        """Whom a clause with "who" tells of that ends in a governed pronoun: "a man who looked at it"."""
        if at - 1 <= start or self.tokens[at - 1].lower not in self.speech.prepositions:
            return None
        relative = self._relative_before(start, at)
        plain = relative > start and self.tokens[relative - 1].kind is Kind.WORD
        return self._antecedent(start, relative) if plain else None

    def _extended_to(self, start: int, end: int) -> Phrase | None:
        """The description with words before its participle that ends there, as German has them."""
        if not self.speech.attribute_endings:
            return None
        near = range(max(start, end - LONGEST), end - 2)
        return next((self._phrase(first, end) for first in near if self._extended(first) == end), None)

    def _begins_anew(self, index: int) -> bool:
        """Whether an article after a noun begins the subject of a clause: "a prize the club calls"."""
        before = self.tokens[index - 1].lower
        speech = self.speech
        governed = (
            before in speech.prepositions or before in speech.determiners or before in speech.noun_links
        )
        word = self.tokens[index].lower
        counted = word in self.tongue.titles.anonymous & speech.determiners and word not in speech.adverbs
        article = word in speech.articles and not self._genitive(index, 0)
        begins = (article or counted) and not governed and self._is_noun_word(index - 1)
        return begins or self._many_behind_one(index)

    def _many_behind_one(self, index: int) -> bool:
        """Whether a noun of many people follows one of a single thing: "a move campaigners called"."""
        titles, word = self.tongue.titles, self.tokens[index].lower
        agents = word.endswith(titles.agent_endings) and word[:-1].endswith(titles.agent_endings)
        several = word in titles.plural_people or (agents and not self.tongue.names.nouns_capitalised)
        single = index > 1 and self.tokens[index - 2].lower in self.speech.indefinite
        return several and single and self._is_noun_word(index - 1)

    def _is_noun_word(self, index: int) -> bool:
        token = self.tokens[index]
        return token.kind is Kind.WORD and not self._past(token) and not self.speech.is_adverb(token.lower)

    def _before_bracket(self, start: int, at: int) -> int:
        """The index before the bracket that closes at the index."""
        opening = at
        while opening > max(start, at - _REACH) and self.tokens[opening].text != "(":
            opening -= 1
        return opening - 1 if self.tokens[opening].text == "(" else at - 1

    def _bounds(self, index: int, at: int) -> bool:
        token = self.tokens[index]
        if token.kind is not Kind.WORD:
            return index not in self.named
        word = token.lower
        speech = self.speech
        verb = (
            word in speech.finite or word in speech.weak or word in speech.auxiliaries
        ) and not self.is_noun(index)
        joins = word in speech.conjunctions and not self._goes_on_with_office(index)
        return verb or joins or (index < at and self._relates(index))

    def _relates(self, index: int) -> bool:
        """Whether a word begins a clause about the one before it; an article only after a comma."""
        word = self.tokens[index].lower
        article = word in self.speech.articles
        return word in self.speech.relative and (not article or self.tokens[index - 1].text == ",")

    def _goes_on_with_office(self, index: int) -> bool:
        """Whether "and" joins two offices of one person: "the former mayor and current senator"."""
        joins = self.tokens[index].lower in self.speech.joining and index + 1 < len(self.tokens)
        following = self.tokens[index + 1].lower if joins else ""
        return following in self.tongue.titles.former and not self.speech.is_adverb(following)

    def _leads(self, index: int) -> bool:
        token = self.tokens[index]
        if index in self.named:
            return False
        return (
            (self._adverb(index) and token.lower not in self.speech.determiners)
            or (token.initial and self.speech.is_adverb(token.lower) and not self._begins_phrase(index))
            or token.lower in self.speech.times
        )

    def _begins_phrase(self, index: int) -> bool:
        """Whether an article stands there, and no particle of a verb that is written the same ("ein")."""
        return self.tokens[index].lower in self.speech.articles and self.tokens[index + 1].capital

    def _within(self, first: int, end: int) -> Phrase | None:
        """The subject among words that end before a verb: after a preposition the last, else the first."""
        if self.tokens[first].lower in self.speech.prepositions:
            for at in range(end - 1, first, -1):
                word = self.tokens[at - 1].lower
                mention = self.at_last.get(at + 1)
                if (
                    mention
                    and mention.first > first + 1
                    and self.tokens[mention.first - 1].lower not in self.speech.prepositions
                ):
                    owns = mention.possessive and mention.last < end
                    own = self.starting(mention.first, stop=end) if owns else None
                    return own or self._phrase(mention.first, mention.last, mention)
                head = self._is_pronoun(self.tokens[at]) or self.tokens[at].lower in self.speech.determiners
                if head and word not in self.speech.prepositions:
                    return self.starting(at)
            return None
        return self.starting(first)

    def clause_subject(self, start: int, stop: int) -> Phrase | None:
        """The first words for somebody in the clause, which no preposition and no conjunction governs."""
        start = max(start, stop - _CLAUSE)
        at = self._past_fronted(start, stop)
        while at < stop:
            token = self.tokens[at]
            if (
                token.kind is Kind.WORD
                and not self._leads(at)
                and token.lower not in self.speech.conjunctions
            ):
                if token.lower in self.speech.prepositions:
                    at = self._past_phrase(at, stop)
                    continue
                phrase = self.starting(at, verb_follows=True)
                if phrase and phrase.last <= stop:
                    return phrase
            at += 1
        return None

    def _past_fronted(self, start: int, stop: int) -> int:
        """The index after the comma of a clause or phrase put first; `start` where there is none."""
        first = self.tokens[start].lower if start < stop else ""
        opens = either(self.speech.prepositions, self.speech.conjunctions)
        timed = self.speech.is_adverb(first) and start + 1 < stop and start not in self.at_first
        if first in self.speech.joining or (timed and self.tokens[start + 1].lower in opens):
            return self._past_fronted(start + 1, stop)  # "Soon after the vote, Ms Li"
        fronted = first.endswith(self.speech.fronted_endings) and start not in self.at_first
        if not fronted and first not in self.speech.conjunctions and first not in self.speech.prepositions:
            return start
        commas = [
            at
            for at in range(start, min(stop, start + _REACH))
            if self.tokens[at].text == "," or self.tokens[at].closed == ","
        ]
        after = start
        for n, comma in enumerate(commas):
            after = comma + 1
            nearer = n + 1 < len(commas) and commas[n + 1] - comma <= _PLACE
            if not nearer or self._is_pronoun(self.tokens[comma + 1]):
                break
        return after

    def _past_phrase(self, at: int, stop: int) -> int:
        phrase = self.starting(at + 1) if at + 1 < stop else None
        return max(phrase.last, at + 1) if phrase else at + 1
