"""Who says each quotation of an article."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from briefgen.evidence.names.compounds import with_compounds
from briefgen.evidence.names.people import find_people
from briefgen.evidence.quoting.attribution import Attributions
from briefgen.evidence.quoting.carried_quotes import Leaves, Passage, Text, carried, leaves
from briefgen.evidence.quoting.cues import Attribution
from briefgen.evidence.quoting.papers import PaperReferents
from briefgen.evidence.quoting.pulled import Repeats
from briefgen.evidence.quoting.said import NOBODY, Heard, Said, carried_over
from briefgen.evidence.quoting.verb_subjects import VerbSubjects
from briefgen.evidence.text.marks import Marked
from briefgen.evidence.text.tokens import Kind, Line, lines
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either
from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article

_GUESSES = frozenset({"", "last speaker"})
_LEADS = frozenset({":", ","})
OWN_WORDS = "own words"
"""The rule of a quotation that only repeats the words of the article."""


class Speakers:
    """Reads an article once and tells whose each of its quotations is."""

    def __init__(self, article: Article, quotes: Sequence[Marked], tongue: Tongue) -> None:
        self.article = article
        self.quotes = quotes
        self.rows = lines(article, quotes, tongue)
        self.tongue = tongue = with_compounds(tongue, self.rows)
        self.people = find_people(article, self.rows, tongue)
        self.repeats = Repeats(article)
        self.said: list[Said] = [NOBODY] * len(quotes)
        self._attributions: dict[int, Attributions] = {}
        self._heard: dict[int, list[tuple[int, Heard]]] = {}
        self._referents = PaperReferents(article.text, self.rows, self.people, self.attributions, tongue)

    def all(self) -> list[Said]:
        """One for each quotation, in order."""
        text = Text(
            self.article.text, self.quotes, self.rows, self.people, self._referents, self.tongue, self.said
        )
        heard, left = Heard(), Leaves()
        for line in self.rows:
            self._heard[line.paragraph] = [(0, heard)]
            passage = Passage(text, line, heard, left.speaker)
            self._read(passage)
            left = leaves(passage)
            last = left.stated if left.stated.speaker else passage.heard.last
            heard = Heard(last, left.stated)
        for line in self.rows:
            if len(line.tokens) == 1 and line.tokens[0].kind is Kind.QUOTE:
                self._pulled(line.tokens[0].quote)
        for number in range(len(self.quotes) - 2, -1, -1):
            self._told_at_end(number)
        return self.said

    def told(self, attribution: Attribution, line: int) -> Said:
        """The speaker an attribution in the line names, its words resolved by who was heard before them."""
        heard = self._heard.get(line, [(0, Heard())])
        before = bisect_right(heard, attribution.phrase.first, key=lambda entry: entry[0])
        return self._referents.told(attribution, line, heard[max(before, 1) - 1][1])

    def attributions(self, line: Line) -> Attributions:
        """The attributions of a paragraph."""
        found = self._attributions.get(line.paragraph)
        if found is None:
            phrases = VerbSubjects(self.article.text, line, self.people, self.tongue)
            found = self._attributions[line.paragraph] = Attributions(line, phrases, self.tongue)
        return found

    def _read(self, passage: Passage) -> None:
        """Fills in the speakers of a paragraph; each that is known is heard by what follows."""
        for n, found in enumerate(passage.direct):
            said = passage.told(found) if found else carried(passage, n)
            if found and self._on_sign(passage.line, passage.at[n], found):
                said = replace(said, speaker=None, who=None)
            self.said[passage.tokens[passage.at[n]].quote] = said
            if said.speaker:
                passage.heard = replace(passage.heard, last=said)
                self._heard[passage.line.paragraph].append((passage.at[n], passage.heard))
            elif said.unknowable:
                passage.heard = replace(passage.heard, last=NOBODY)
                self._heard[passage.line.paragraph].append((passage.at[n], passage.heard))

    def _on_sign(self, line: Line, at: int, found: Attribution) -> bool:
        """Whether the words stand on a sign, whoever holds it: "a banner that read “…”", "a placard: “…”"."""
        speech, tokens = self.tongue.speech, line.tokens
        if self._is_sign(line, found):
            return True
        begin, index = line.sentence(at)[0], at - 1
        if tokens[index].text in _LEADS:
            index -= 1
        reads = tokens[index].lower in either(speech.finite, speech.participle)
        if reads:
            index -= 1
            if tokens[index].lower in either(speech.relative, speech.statement_that):
                index -= 1
        named = found.phrase.first <= index < found.phrase.last
        if index < begin or named or tokens[index].lower not in speech.signs:
            return False
        return reads or (found.cue == ":" and not self._is_beside(line, index, begin))

    def _is_sign(self, line: Line, found: Attribution) -> bool:
        """Whether words are said of a sign, and of no body with such a name: "the Ely Banner said".

        Where all nouns have capitals, a verb of saying makes it a body: "Die Tafel sagte".
        """
        speech, phrase = self.tongue.speech, found.phrase
        if phrase.mention or self.attributions(line).phrases.head(phrase) not in speech.signs:
            return False
        if table(self.article.language, "figures")["capitalised_nouns"]:
            told = " ".join(word.text for word in line.tokens[phrase.last : phrase.last + 1])
            return found.cue.lower() not in speech.finite or (found.rule != "inverted" and told != found.cue)
        words = line.tokens[phrase.first : phrase.last]
        return not any(word.capital and not word.initial for word in words if word.lower in speech.signs)

    def _is_beside(self, line: Line, index: int, begin: int) -> bool:
        """Whether a sign is only what somebody stands by or points to: "zeigte auf das große Schild: “…”"."""
        speech, tokens = self.tongue.speech, line.tokens
        at, led = index - 1, either(speech.prepositions, speech.determiners)
        if at > begin and tokens[at].lower not in led and not tokens[at].capital:
            at -= 1
        if at > begin and tokens[at].lower in speech.determiners:
            at -= 1
        beside = tokens[at].lower in speech.prepositions and tokens[at].lower not in speech.accompanying
        return at > begin and beside

    def _told_at_end(self, number: int) -> None:
        """Gives a quotation that runs on the speaker its next paragraph names."""
        after = self.said[number + 1]
        open_ended = self.quotes[number].runs_on and self.said[number].rule in _GUESSES | {"continued"}
        if open_ended and after.speaker and after.rule not in _GUESSES:
            self.said[number] = replace(carried_over(after), rule="continued")

    def _pulled(self, number: int) -> None:
        """Sets right whose a quotation is that stands alone and repeats words of the article."""
        if self.said[number].rule not in _GUESSES:
            return
        place = self.repeats.elsewhere(self.quotes[number].inner)
        if place < 0:
            return
        at = bisect_right(self.quotes, place, key=lambda quote: quote.inner.start) - 1
        if at >= 0 and place < self.quotes[at].inner.end:
            self.said[number] = carried_over(self.said[at])
        else:
            self.said[number] = Said(rule=OWN_WORDS)
