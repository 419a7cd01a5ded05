"""What somebody is called besides a name: the office before it, the description after it."""

from dataclasses import dataclass

from briefgen.evidence.speech import Gender, Tongue
from briefgen.evidence.tokens import Kind, Token

_LONGEST_BEFORE = 6
_LONGEST_AFTER = 16
_BETWEEN_COMMAS = 3


@dataclass(frozen=True, slots=True)
class Role:
    """The words, and the gender they tell where they tell one."""

    text: str = ""
    gender: Gender | None = None


def role_before(text: str, tokens: list[Token], first: int, name_from: int, tongue: Tongue) -> Role:
    """The office before a name: "President", "Sipri analyst"; forms of address are none."""
    titles = tongue.titles
    last = name_from
    while last > first and tokens[last - 1].lower.rstrip(".") in titles.address:
        last -= 1
    start = first
    if last == first and _before_is_role(tokens, first, tongue):
        start = _reach_back(tokens, first, tongue)
        last = first
    if start >= last or not any(_is_role(tokens[at].lower, tongue) for at in range(start, last)):
        return Role()
    return Role(text[tokens[start].start : tokens[last - 1].end], _gender(tokens[start:last], tongue))


def apposition(text: str, tokens: list[Token], after: int, tongue: Tongue) -> Role:
    """The description after a name and a comma: "head of research at Sipri"."""
    if after >= len(tokens) or tokens[after].text != ",":
        return Role()
    first = after + 1
    stop = min(first + _LONGEST_AFTER, len(tokens))
    end = next(
        (
            at
            for at in range(first, stop)
            if tokens[at].kind is not Kind.WORD and tokens[at].text not in "-&/"
        ),
        stop,
    )
    end = next((at for at in range(first, end) if tokens[at].lower in tongue.speech.relative), end)
    if end == stop and stop < len(tokens):
        return Role()
    while first < end and tokens[first].lower in tongue.speech.determiners:
        first += 1
    head = next((at for at in range(first, end) if tokens[at].lower in tongue.speech.prepositions), end)
    if not any(_is_role(token.lower, tongue) for token in tokens[first:head]):
        return Role("", _gender(tokens[first:head], tongue))
    if any(token.lower in tongue.speech.finite for token in tokens[first:end]):
        return Role()
    return Role(text[tokens[first].start : tokens[end - 1].end], _gender(tokens[first:head], tongue))


def _is_role(word: str, tongue: Tongue) -> bool:
    """Whether it says what somebody is; whose brother or wife they are is no role."""
    titles = tongue.titles
    return word not in titles.kin and (word in titles.roles or word in titles.people)


def _before_is_role(tokens: list[Token], first: int, tongue: Tongue) -> bool:
    before = tokens[first - 1] if first else None
    return (
        before is not None
        and before.kind is Kind.WORD
        and not before.possessive
        and _is_role(before.lower, tongue)
    )


def _reach_back(tokens: list[Token], first: int, tongue: Tongue) -> int:
    """The index where a role of several words before a name begins."""
    speech = tongue.speech
    at = first - 1
    while at > max(first - _LONGEST_BEFORE, 0):
        before = tokens[at - 1]
        stops = before.kind is not Kind.WORD or before.possessive or before.lower in speech.determiners
        stops = stops or before.lower in speech.prepositions or before.lower in speech.conjunctions
        if stops or before.lower in speech.finite or before.lower in speech.auxiliaries or before.initial:
            break
        at -= 1
    return at


def _gender(tokens: list[Token], tongue: Tongue) -> Gender | None:
    genders = (tongue.titles.people.get(token.lower) for token in tokens)
    return next((gender for gender in genders if gender), None)


def aged(tokens: list[Token], at: int) -> bool:
    """Whether an age stands between commas after a name: "Ann Cole, 49, a nurse"."""
    marks = [token.text for token in tokens[at : at + 3]]
    return len(marks) == _BETWEEN_COMMAS and marks[0] == marks[2] == "," and marks[1].isdigit()
