"""Who speaks in a paper that is said to say something: "a statement from Northway Rail said"."""

from dataclasses import replace

from briefgen.evidence.names.noun_phrases import Phrases
from briefgen.evidence.names.phrase import Phrase
from briefgen.evidence.quoting.cues import HEARD, Attribution
from briefgen.evidence.quoting.referents import Referents
from briefgen.evidence.quoting.said import Heard, Said
from briefgen.evidence.words.word_sets import either
from briefgen.model.article import Span
from briefgen.model.evidence import Speaker, SpeakerKind

_NOUN_WITHIN = 4
_FIRST_WITHIN = 10
_GENITIVE = ("es", "s")


class PaperReferents(Referents):
    """Resolves the words for speakers in one article, those for papers to whoever issued them."""

    def told(self, attribution: Attribution, line: int, heard: Heard) -> Said:
        """The speaker an attribution in the line names; what a paper says, its issuer says."""
        phrase = attribution.phrase
        phrases = self.attributions(self.rows[line]).phrases
        plain = attribution.rule == HEARD or phrase.pronoun
        both = None if plain else joint_issuers(phrase, phrases)
        if both:
            return self._together(attribution, line, heard, both)
        issued = None if plain else issuer(phrase, phrases) or owner(phrase, phrases)
        if issued is None:
            return super().told(attribution, line, heard)
        said = super().told(replace(attribution, phrase=issued), line, heard)
        bare = nominative(issued, phrases)
        if bare and said.who is None:
            said = replace(said, speaker=Speaker(bare, kind=_kind(bare, phrases)))
        # A body nothing tells to be one must not be whom a later "he" stands for.
        who = said.who if said.who and said.who.sure else None
        return replace(said, who=who, mention=phrase.text, mention_span=Span(phrase.start, phrase.end))

    def _together(
        self, attribution: Attribution, line: int, heard: Heard, both: tuple[Phrase, Phrase]
    ) -> Said:
        """Two who issued a paper as one speaker: "a joint letter from Ann Roe and Tom Cole"."""
        phrases = self.attributions(self.rows[line]).phrases
        said = super().told(replace(attribution, phrase=both[1]), line, heard)
        named = [party.mention.who for party in both if party.mention]
        if len(named) == len(both):
            kind = named[0].kind
        else:
            bodies = (phrases.head(party) in phrases.tongue.titles.bodies for party in both)
            kind = SpeakerKind.ORGANISATION if any(bodies) else SpeakerKind.UNNAMED
        names = [_called(party, phrases) for party in both]
        span = Span(both[0].start, both[1].end)
        joint = phrases.tokens[both[0].last].text
        speaker = Speaker(f" {joint} ".join(names), kind=kind)
        return replace(said, speaker=speaker, who=None, mention=span.of(self.text), mention_span=span)


def joint_issuers(phrase: Phrase, phrases: Phrases) -> tuple[Phrase, Phrase] | None:
    """The two who issued the paper that a description is of, or of the second of whom it is; else None."""
    tokens, speech = phrases.tokens, phrases.speech
    by = _issuing(phrase, phrases)
    if by < 0 and phrase.first and tokens[phrase.first - 1].lower in speech.adding:
        near = range(phrase.first - 3, max(phrase.first - _FIRST_WITHIN, 0), -1)
        by = next((at for at in near if tokens[at].lower in speech.issuing), -1)
        by = by if by > 0 and _is_paper(by - 1, phrases) else -1
    first = phrases.starting(by + 1) if by >= 0 else None
    if first is None or first.pronoun or tokens[first.last : first.last + 1] == []:
        return None
    second = phrases.starting(first.last + 1) if tokens[first.last].lower in speech.adding else None
    if (
        _is_office(first, phrases)
        or second is None
        or second.pronoun
        or not _issues(first, phrases)
        or not _issues(second, phrases)
    ):
        return None
    return (first, second) if phrase.first <= second.last else None


def _is_paper(at: int, phrases: Phrases) -> bool:
    """Whether a paper, or how it was issued behind it, ends at the index: "a letter", "a letter signed"."""
    at -= phrases.tokens[at].lower in phrases.speech.issued
    return at >= 0 and phrases.tokens[at].lower in phrases.speech.papers


def _issues(party: Phrase, phrases: Phrases) -> bool:
    """Whether the words are for somebody, or for a body or a country."""
    first = phrases.tokens[party.first].lower
    known = phrases.speaks(party) or _is_somebody(first, phrases) or _in_dative(party, phrases)
    return party.mention is not None or known


def _is_office(party: Phrase, phrases: Phrases) -> bool:
    """Whether the words are one of two offices of somebody named: "Cole aide and mayor Ann Roe"."""
    titles, head = phrases.tongue.titles, phrases.head(party)
    bare = party.mention is None and phrases.tokens[party.first].lower not in phrases.speech.determiners
    return bare and head in either(titles.people_words, titles.roles) and head not in titles.bodies


def _in_dative(party: Phrase, phrases: Phrases) -> bool:
    """Whether the noun for a body has the ending of the German dative: "von Bund und Ländern"."""
    tongue, noun = phrases.tongue, party.text.lower()
    return tongue.names.nouns_capitalised and noun.endswith("n") and noun[:-1] in tongue.titles.bodies


def _called(party: Phrase, phrases: Phrases) -> str:
    """The name, or the words; of German "von Bund und Ländern" without the ending of the dative."""
    if party.mention:
        return party.mention.who.name
    dative = _in_dative(party, phrases)
    return nominative(party, phrases) or (party.text[:-1] if dative else party.text)


def _issuing(phrase: Phrase, phrases: Phrases) -> int:
    """The index of "by" or "from" behind the paper that a description is of; -1 for none."""
    tokens, speech = phrases.tokens, phrases.speech
    near = range(phrase.first, min(phrase.first + _NOUN_WITHIN, phrase.last, len(tokens) - 2))
    papers = either(speech.papers, speech.statement_accounts)
    at = next((index for index in near if tokens[index].lower in papers), -1)
    if at < 0 or (phrase.mention and phrase.mention.first < at):
        return -1
    if not phrase.mention and phrases.head(phrase) != tokens[at].lower:
        return -1
    by = at + 1 + (tokens[at + 1].lower in speech.issued)
    return by if by + 1 < len(tokens) and tokens[by].lower in speech.issuing else -1


def issuer(phrase: Phrase, phrases: Phrases) -> Phrase | None:
    """The words for who issued the paper that a description is of; None where it is of none or of nobody's.

    Args:
        phrase: The description at the quotation, or a name that only begins with the word for a paper.
        phrases: Of its paragraph.
    """
    by = _issuing(phrase, phrases)
    found = phrases.starting(by + 1) if by >= 0 else None
    if found is None or found.pronoun:
        return None
    first = phrases.tokens[found.first]
    called = first.capital and _is_somebody(first.lower, phrases)
    return found if called or phrases.speaks(found) or nominative(found, phrases) else None


def owner(phrase: Phrase, phrases: Phrases) -> Phrase | None:
    """The words for the body or the holder of an office whose paper a description is: "the union's letter".

    None where it is no paper, somebody named or a time owns it ("Friday's letter"), or "his" firm does.
    """
    tokens = phrases.tokens[phrase.first : phrase.last]
    at = next((n for n in range(len(tokens) - 1, -1, -1) if tokens[n].possessive), -1)
    if at < 1 or phrase.mention or tokens[-1].lower not in phrases.speech.papers or at == len(tokens) - 1:
        return None
    if tokens[0].lower not in phrases.speech.articles or not _is_somebody(tokens[at].lower, phrases):
        return None
    end = tokens[at].start + len(tokens[at].text)
    words = phrases.text[phrase.start : end]
    return Phrase(phrase.first, phrase.first + at + 1, phrase.start, end, words)


def nominative(phrase: Phrase, phrases: Phrases) -> str:
    """The noun of "des Verbands" for somebody in the genitive, without its ending; empty for any other."""
    before = phrases.tokens[phrase.first - 1].lower if phrase.first else ""
    if before not in phrases.tongue.names.genitive or phrase.last > phrase.first + 1:
        return ""
    words = (phrase.text.removesuffix(ending) for ending in _GENITIVE if phrase.text.endswith(ending))
    return next((word for word in words if _is_somebody(word.lower(), phrases)), "")


def _is_somebody(noun: str, phrases: Phrases) -> bool:
    titles = phrases.tongue.titles
    known = either(titles.people_words, titles.roles, titles.bodies)
    return noun in known or noun.endswith((*titles.agent_endings, *titles.compounds))


def _kind(noun: str, phrases: Phrases) -> SpeakerKind:
    titles, word = phrases.tongue.titles, noun.lower()
    of_body = tuple(ending for ending in titles.compounds if ending in titles.bodies)
    body = word in titles.bodies or (bool(of_body) and word.endswith(of_body))
    return SpeakerKind.ORGANISATION if body else SpeakerKind.UNNAMED
