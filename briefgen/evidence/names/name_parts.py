"""Where in words with a capital the name begins, after titles and offices."""

from dataclasses import dataclass

from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either, without

_LONGEST_BODY = 40  # in words; of thousands of "House of" in a row each was read to the end
_SHORTEST_CALLING = 4
_LONGEST_CALLING = 3
_LONGEST_CALLED = 8
_OFFICE_AND_NAME = 2


@dataclass(frozen=True, slots=True)
class Chunk:
    """Capitalised words that name someone: half-open token range, the name within it."""

    first: int
    last: int
    name_from: int
    address: str
    possessive: bool


def chunk_of(tokens: list[Token], first: int, last: int, tongue: Tongue) -> Chunk:
    """The words from `first` to before `last`, with where their name begins and its form of address."""
    titles, names = tongue.titles, tongue.names
    name_from = first
    address = ""
    surname = last - 2 >= first and tokens[last - 2].lower in names.given
    for at in range(first, last - 1 if surname else last):
        if _names_body(tokens, at, last, tongue):
            break
        word = undotted(tokens[at].lower)
        several = at == first and _calls_several(tokens, first, last, tongue)
        addressed = word in titles.address and not _are_initials(tokens[at])
        if addressed and not _sits(tokens, at, last, tongue):
            address = word
        titled = several or addressed or word in titles.roles or word in titles.former
        titled = titled or (word in names.not_names and at == name_from) or _calls(tokens, at, last, tongue)
        titled = titled or is_rank(tokens, at, last, tongue) or is_parent_of(word, tongue)
        titled = titled or (word in titles.rank_parts and first < at == name_from)
        office = (
            at > first
            and word in titles.offices
            and tokens[at - 1].lower in either(titles.role_links, titles.offices)
        )
        held = word in titles.role_links and not any(token.lower in names.given for token in tokens[first:at])
        if titled or office or held:
            name_from = at + 1
    if names.nouns_capitalised or _held_for(tokens, name_from, last, tongue):
        given = (at for at in range(name_from, last) if tokens[at].lower in names.given)
        small = (at for at in range(name_from + 1, last) if tokens[at].text in names.particles)
        name_from = next(given, next(small, name_from + 1) - 1)
        name_from += (
            name_from == first and last - first > _OFFICE_AND_NAME and is_woman(tokens, first, tongue)
        )
    known_given = tokens[first].lower in names.given and name_from > first + 1 and address == ""
    if name_from >= last or known_given or _only_qualified(tokens, first, name_from, last, tongue):
        name_from = first
    return Chunk(first, last, name_from, address, tokens[last - 1].possessive)


def is_woman(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether a noun before a name tells by its ending what a woman is: "die Schülerin Leni Brandtner"."""
    titles, names = tongue.titles, tongue.names
    noun = tokens[at].lower.rpartition("-")[2]
    if not names.nouns_capitalised or not noun.endswith(titles.feminine_ending):
        return False
    defined = at > 0 and tokens[at - 1].lower in without(tongue.speech.articles, tongue.speech.indefinite)
    somebody = defined or noun.endswith(titles.agent_endings)
    other = noun in names.given or noun in names.places or noun in titles.kin or noun in titles.bodies
    short = len(tokens[at].text) <= _SHORTEST_CALLING
    return somebody and not (other or short or noun.endswith(titles.thing_endings))


def undotted(word: str) -> str:
    """A word without its full stops: "c.e.o." is "ceo"."""
    return word.replace(".", "")


def is_rank(tokens: list[Token], at: int, last: int, tongue: Tongue) -> bool:
    """Whether capitals are the rank of the name that ends before `last`: "DC Ann Cole", "T/DCI Cole"."""
    titles, shown = tongue.titles, tokens[at].text
    word = shown.rpartition("/")[2].lower()
    if at + 1 >= last or not shown.isupper() or word not in titles.initials:
        return False
    alone = word in titles.initials_alone and tokens[at + 1].lower not in titles.bodies
    return tokens[at + 1].lower in tongue.names.given or alone


def is_letters(token: Token, tongue: Tongue) -> bool:
    """Whether a word is letters for a seat, a rank at the bar or an honour: "TD", "MdB", "OBE"."""
    return token.lower in tongue.titles.letters and sum(letter.isupper() for letter in token.text) > 1


def are_letters_behind(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether a word is such letters behind a name, and no part of a longer one: not "Elm OBE Trust"."""
    if not at or not tokens[at - 1].capital or not is_letters(tokens[at], tongue):
        return False
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    return following is None or not following.capital or is_letters(following, tongue)


def past_letters(tokens: list[Token], at: int, tongue: Tongue) -> int:
    """The index after the letters behind a name that ends at the index: "Ann Cole OBE MP"; else itself."""
    while is_calling_behind(tokens, at, tongue):
        at += 1
    return at


def is_calling_behind(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether letters for an office or an honour stand behind the name that ends at the index: "Cole MSP"."""
    if at >= len(tokens) or tokens[at].text.islower() or tokens[at].kind is not Kind.WORD:
        return False
    if is_letters(tokens[at], tongue):
        return True
    known = tokens[at].text.isupper() and 1 < len(tokens[at].text) <= _LONGEST_CALLING
    return known and tokens[at].lower in either(tongue.titles.people_words, tongue.titles.roles)


def _are_initials(token: Token) -> bool:
    """Whether it is dotted inside and so no form of address, whatever its letters spell: "M.S. Rao"."""
    return "." in token.text.rstrip(".")


def _sits(tokens: list[Token], at: int, last: int, tongue: Tongue) -> bool:
    """Whether capitals are a seat in a parliament and no address: "MS Rhodri Bevan" beside "Ms Bevan"."""
    shown = tokens[at].text
    gendered = tongue.titles.address.get(undotted(shown.lower())) is not None
    return (
        gendered
        and shown.isalpha()
        and shown.isupper()
        and at + 1 < last
        and not tokens[at + 1].text.isupper()
    )


def _calls(tokens: list[Token], at: int, last: int, tongue: Tongue) -> bool:
    """Whether the first word of a sentence says what somebody is before a whole name: "Baker Tom Hale"."""
    token, given = tokens[at], tongue.names.given
    if not token.initial or at + 1 >= last or token.lower in given or tokens[at + 1].lower not in given:
        return False
    if at + 2 == last:
        return token.lower in tongue.titles.plural_people  # "Brothers Tom and Ned Hale"
    agent = len(token.text) > _SHORTEST_CALLING and token.lower.endswith(tongue.titles.agent_endings)
    return agent or token.lower in tongue.titles.people or token.lower in tongue.titles.kin


def _calls_several(tokens: list[Token], first: int, last: int, tongue: Tongue) -> bool:
    """Whether the word is an office of more than one: "Ministers Bell and Cole", "Drs Ann Bell and Cole"."""
    titles = tongue.titles
    joins = last + 1 < len(tokens) and tokens[last].lower in tongue.speech.adding
    if not joins or not tokens[last + 1].capital:
        return False
    named = last - first == _OFFICE_AND_NAME or tokens[first + 1].lower in tongue.names.given
    word = undotted(tokens[first].lower)
    ends = [ending for ending in tongue.speech.present_endings if word.endswith(ending)]
    one = [word.removesuffix(ending) for ending in ends]
    called = any(office in titles.roles or office in titles.address for office in one)
    bodies = any(token.lower in titles.bodies for token in (*tokens[first + 1 : last], tokens[last + 1]))
    return named and called and word not in titles.bodies and not bodies


def _held_for(tokens: list[Token], name_from: int, last: int, tongue: Tongue) -> bool:
    """Whether what an office is for stands before a name: "Secretary of State for Wales Ann Poole"."""
    linked = name_from > 1 and tokens[name_from - 1].lower in tongue.titles.role_links
    return linked and any(tokens[at].lower in tongue.names.given for at in range(name_from + 1, last - 1))


def _only_qualified(tokens: list[Token], first: int, name_from: int, last: int, tongue: Tongue) -> bool:
    """Whether one word is left after some that are no office by themselves: "National Grid"."""
    if not first < name_from == last - 1 or tokens[last - 1].lower in tongue.names.given:
        return False
    titles, names = tongue.titles, tongue.names
    adjectives = either(titles.qualifying, without(names.not_names, titles.roles))
    return all(token.lower in adjectives for token in tokens[first:name_from])


def _names_body(tokens: list[Token], at: int, last: int, tongue: Tongue) -> bool:
    """Whether a body's whole name begins at the index: "Office for National Statistics"."""
    titles = tongue.titles
    last = min(last, at + _LONGEST_BODY)
    linked = at + 2 < last and tokens[at + 1].lower in titles.role_links
    if not linked or tokens[at].lower not in titles.bodies:
        return False
    words = [token.lower.rstrip(".") for token in tokens[at + 2 : last]]
    if any(word in tongue.names.given or word in titles.address for word in words):
        return False
    return not any(token.lower in titles.roles for token in tokens[at + 3 : last])


def is_parent_of(word: str, tongue: Tongue) -> bool:
    """Whether it says how many children somebody has: "mum-of-three"."""
    parent, joint, many = word.partition(tongue.titles.parent_joint)
    return joint != "" and many != "" and parent in tongue.titles.kin


def called_body(tokens: list[Token], first: int, last: int, tongue: Tongue) -> str:
    """The noun for a body set beside a name: "the airline Norjet", "Unite, the union for technicians".

    Empty where there is none.
    """
    called, speech = tongue.titles.bodies_called, tongue.speech
    before = tokens[first - 1].lower if first else ""
    if before in called and (first < 2 or not tokens[first - 2].possessive):
        return before
    if last + 2 >= len(tokens) or tokens[last].text not in {",", "("}:
        return ""
    if tokens[last + 1].lower not in speech.articles:
        return ""
    ends = either(speech.prepositions, speech.relative, speech.statement_that)
    for at in range(last + 2, min(last + _LONGEST_CALLED, len(tokens))):
        token = tokens[at]
        ended = at + 1 >= len(tokens) or tokens[at + 1].kind is Kind.MARK or tokens[at + 1].lower in ends
        if token.kind is not Kind.WORD or token.possessive:
            return ""
        if ended:
            return token.lower if token.lower in called else ""
    return ""
