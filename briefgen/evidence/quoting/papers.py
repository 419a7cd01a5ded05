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
_GENITIVE = ("es", "s")


class PaperReferents(Referents):
    """Resolves the words for speakers in one article, those for papers to whoever issued them."""

    def told(self, attribution: Attribution, line: int, heard: Heard) -> Said:
        """The speaker an attribution in the line names; what a paper says, its issuer says."""
        phrase = attribution.phrase
        phrases = self.attributions(self.rows[line]).phrases
        plain = attribution.rule == HEARD or phrase.pronoun
        issued = None if plain else issuer(phrase, phrases)
        if issued is None:
            return super().told(attribution, line, heard)
        said = super().told(replace(attribution, phrase=issued), line, heard)
        bare = nominative(issued, phrases)
        if bare and said.who is None:
            said = replace(said, speaker=Speaker(bare, kind=_kind(bare, phrases)))
        # A body nothing tells to be one must not be whom a later "he" stands for.
        who = said.who if said.who and said.who.sure else None
        return replace(said, who=who, mention=phrase.text, mention_span=Span(phrase.start, phrase.end))


def issuer(phrase: Phrase, phrases: Phrases) -> Phrase | None:
    """The words for who issued the paper that a description is of; None where it is of none or of nobody's.

    Args:
        phrase: The description at the quotation, or a name that only begins with the word for a paper.
        phrases: Of its paragraph.
    """
    tokens, speech = phrases.tokens, phrases.speech
    near = range(phrase.first, min(phrase.first + _NOUN_WITHIN, phrase.last, len(tokens) - 2))
    at = next((index for index in near if tokens[index].lower in speech.papers), -1)
    if at < 0 or (phrase.mention and phrase.mention.first < at):
        return None
    if not phrase.mention and phrases.head(phrase) != tokens[at].lower:
        return None
    by = at + 1 + (tokens[at + 1].lower in speech.issued)
    if by + 1 >= len(tokens) or tokens[by].lower not in speech.issuing:
        return None
    found = phrases.starting(by + 1)
    if found is None or found.pronoun:
        return None
    called = tokens[found.first].capital and _is_somebody(tokens[found.first].lower, phrases)
    return found if called or phrases.speaks(found) or nominative(found, phrases) else None


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
