"""What else an article tells that somebody is: "Ann Cole is chair of the trust", "Cllr Cole, the chair,"."""

from collections.abc import Iterator

from briefgen.evidence.names.name_parts import past_letters
from briefgen.evidence.names.roles import apposition, leaves_head
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either

_LONGEST = 16


def other_roles(text: str, tokens: list[Token], last: int, tongue: Tongue) -> Iterator[str]:
    """What a name that ends at the index is called behind it, besides the office that may lead to it."""
    beside = apposition(text, tokens, last, tongue).text
    if beside:
        yield beside
    predicate = _predicate(text, tokens, past_letters(tokens, last, tongue), tongue)
    if predicate:
        yield predicate


def _predicate(text: str, tokens: list[Token], verb: int, tongue: Tongue) -> str:
    """The office that a sentence says somebody holds: "Ann Cole is the chair of the trust"."""
    speech = tongue.speech
    if verb + 1 >= len(tokens) or tokens[verb].lower not in tongue.titles.being:
        return ""
    first = verb + 1
    article = tokens[first].lower in speech.articles
    first += article
    stop = min(first + _LONGEST, len(tokens))
    ends = (at for at in range(first, stop) if _ends(tokens, at, tongue))
    end = next(ends, stop)
    head = next((at for at in range(first + 1, end) if leaves_head(tokens, at, tongue)), end)
    if head <= first or head > end or not _is_office(tokens, first, head, article=article, tongue=tongue):
        return ""
    return text[tokens[first].start : tokens[end - 1].end]


def _ends(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether the words for an office are over: at a mark, at "and", at "who", at another verb."""
    speech, word = tongue.speech, tokens[at].lower
    if tokens[at].kind is not Kind.WORD:
        return True
    stops = either(speech.conjunctions, speech.finite, speech.auxiliaries, speech.times)
    relative = word in speech.relative and not leaves_head(tokens, at, tongue)
    return word in stops or relative


def _is_office(tokens: list[Token], first: int, head: int, *, article: bool, tongue: Tongue) -> bool:
    """Whether the noun before the index is an office; one without an article needs what it is over.

    Of a capital for all nouns it needs that alone.
    """
    speech, titles, noun = tongue.speech, tongue.titles, tokens[head - 1]
    works = head - first > 1 and titles.people.get(noun.lower, Gender.PLURAL) is None
    works = works and noun.lower.endswith(titles.agent_endings)  # "lead engineer"
    if not (noun.lower in titles.roles or works) or noun.lower in titles.qualifying:
        return False
    other = either(speech.determiners, speech.infinitive_after) | tongue.names.possessive.keys()
    words = [token.lower for token in tokens[first:head]]
    if any(word in other or speech.is_adverb(word) for word in words):
        return False
    over = head < len(tokens) and tokens[head].lower in titles.role_links
    return noun.capital if tongue.names.nouns_capitalised else article or over
