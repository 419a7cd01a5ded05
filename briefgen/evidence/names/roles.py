"""What somebody is called besides a name: the office before it, the description after it."""

from dataclasses import dataclass

from briefgen.evidence.names.callings import (
    called_beside,
    is_calling,
    is_noun_for_somebody,
    is_role,
    role_stands_before,
)
from briefgen.evidence.names.name_parts import is_letters, is_rank, is_woman, past_letters
from briefgen.evidence.names.posts import (
    appears_before,
    comma_before,
    is_post,
    joins_nouns,
    leading_clause,
    past_body,
)
from briefgen.evidence.text.tokens import Kind, Token
from briefgen.evidence.words.speech import Gender, Tongue
from briefgen.evidence.words.word_sets import either, without

_LONGEST_BEFORE = 6
_LONGEST_AFTER = 16
_BETWEEN_COMMAS = 3
_LONGEST_OWNER = 4


@dataclass(frozen=True, slots=True)
class Role:
    """The words, and the gender they tell where they tell one."""

    text: str = ""
    gender: Gender | None = None


_NOTHING = Role()


def role_before(text: str, tokens: list[Token], first: int, name_from: int, tongue: Tongue) -> Role:
    """The office before a name: "President", "Sipri analyst", "State Sen."; "Mr" is none."""
    titles = tongue.titles
    last = name_from
    while last > first and tokens[last - 1].lower in titles.address:
        if tokens[last - 1].lower in titles.ranks:
            break
        last -= 1
    start = first
    before = tokens[first - 1] if last > first > 0 else None
    parts = either(titles.former, titles.levels, titles.rank_parts)
    if (
        before
        and before.capital
        and (before.lower in parts or (before.initial and _is_remit(before, tokens[first], tongue)))
    ):
        start -= 1  # "First Minister Ann Cole", whose first word no name begins with
    beside = called_beside(tokens, first, last, tongue)
    if last == first and (beside or role_stands_before(tokens, first, tongue)):
        start = _reach_back(tokens, first, tongue)
    called = beside or any(is_role(tokens[at].lower, tongue) for at in range(start, last))
    called = called or any(is_rank(tokens, at, last + 1, tongue) for at in range(start, last))
    called = called or (start < last and is_woman(tokens, last - 1, tongue))
    if start >= last or not (called or is_noun_for_somebody(tokens[last - 1], tongue)):
        return _kinship(text, tokens, first, last, tongue)
    start = _with_level(tokens, start, tongue)
    whose = start > 0 and tokens[start - 1].lower in tongue.names.possessive
    if whose and not any(tokens[at].lower in either(titles.roles, titles.ranks) for at in range(start, last)):
        return Role("", _gender(tokens[start:last], tongue))  # "his colleague": whose is not said
    return Role(text[tokens[start].start : tokens[last - 1].end], _gender(tokens[start:last], tongue))


def _is_remit(word: Token, office: Token, tongue: Tongue) -> bool:
    """Whether the first word of a sentence says what an office is for: "Housing Secretary Ann Cole"."""
    speech = tongue.speech
    other = either(speech.prepositions, speech.conjunctions, speech.determiners, speech.times, speech.finite)
    plain = word.lower not in other and not speech.is_adverb(word.lower) and not word.possessive
    known = word.lower in tongue.titles.bodies
    return known or (plain and office.capital and office.lower in tongue.titles.roles)


def _kinship(text: str, tokens: list[Token], first: int, last: int, tongue: Tongue) -> Role:
    """Whose relative somebody is: "Ann's daughter Gemma", or that they are one: "grieving mum Ann Cole".

    "Her daughter Gemma", "a daughter, Gemma" and "daughter Gemma" have no role: they do not say whose.
    """
    at = last if last > first else first
    if at < 1 or tokens[at - 1].lower not in tongue.titles.kin:
        return Role()
    speech, gender = tongue.speech, _gender(tokens[at - 1 : at], tongue)
    start = _reach_back(tokens, at, tongue)
    before = tokens[start - 1] if start and not tokens[start].initial else None
    if before and before.possessive:
        first = _owner(tokens, start) if before.capital else _article(tokens, start, tongue)
        words = text[tokens[first].start : tokens[at - 1].end] if first >= 0 else ""
        return Role(words if before.capital else words[:1].lower() + words[1:], gender)
    if before and before.initial and before.lower.endswith(speech.fronted_endings):
        start -= 1  # "Grieving mum"
        before = None
    word = before.lower if before else tokens[start].lower
    owned = word in tongue.names.possessive or word in speech.determiners or word in speech.conjunctions
    owned = owned or word in speech.prepositions
    owned = owned or tokens[at - 1].lower not in tongue.titles.kin_alone
    return Role("" if owned else text[tokens[start].start : tokens[at - 1].end], gender)


def _owner(tokens: list[Token], at: int) -> int:
    """The index where the name of an owner begins that ends before the index."""
    while at and tokens[at - 1].kind is Kind.WORD and tokens[at - 1].capital:
        at -= 1
    return at


def _article(tokens: list[Token], at: int, tongue: Tongue) -> int:
    """The index of the article of an owner that ends before the index: "the dead man's"; -1 for none."""
    near = range(at - 1, max(at - _LONGEST_OWNER, -1), -1)
    return next((n for n in near if tokens[n].lower in tongue.speech.articles), -1)


def role_behind(text: str, tokens: list[Token], last: int, tongue: Tongue) -> Role:
    """What stands behind a name without a comma: "Ann Cole MSP", "Ann Cole of the Rivers Trust".

    What a comma sets off behind letters is told with them: "Ann Cole MSP, Minister for Health".
    """
    end = past_letters(tokens, last, tongue)
    if end == last:
        return _belonging(text, tokens, last, tongue)
    ends = tokens[end - 1]
    letters = text[tokens[last].start : ends.start + len(ends.text)]
    beside = apposition(text, tokens, end, tongue)
    clause = end + 1 < len(tokens) and leading_clause(tokens, end + 1, end + _LONGEST_AFTER, tongue) > end + 1
    return Role(f"{letters}, {beside.text}" if beside.text and not clause else letters, beside.gender)


def role_beside(text: str, tokens: list[Token], first: int, last: int, tongue: Tongue) -> Role:
    """What stands beside a name that no office leads to: "the mayor, Ann Cole MP", "Ann Cole, a nurse".

    Letters behind the name are told where there is nothing else.
    """
    end = past_letters(tokens, last, tongue)
    behind = role_behind(text, tokens, last, tongue)
    if behind.text and (end == last or apposition(text, tokens, end, tongue).text):
        return behind
    beside = behind if behind.text else apposition(text, tokens, last, tongue)
    before = Role() if beside.text and end == last else apposed_before(text, tokens, first, end, tongue)
    before = before if before.text else Role(appears_before(tokens, first, tongue), before.gender)
    return before if before.text or not (beside.text or beside.gender) else beside


def _belonging(text: str, tokens: list[Token], first: int, tongue: Tongue) -> Role:
    """The body somebody belongs to: "of the Rivers Trust", "from Elm University"; no place."""
    end = past_body(tokens, first, tongue)
    return Role(text[tokens[first].start : tokens[end - 1].end]) if end > first else Role()


def _with_level(tokens: list[Token], start: int, tongue: Tongue) -> int:
    """The index where an office begins with words before it: "former President", "Ohio state Rep."."""
    titles = tongue.titles
    at = start
    while at > 0 and tokens[at - 1].text in titles.levels:
        at -= 1
    place = 0 < at < start and tokens[at - 1].capital and not tokens[at - 1].possessive
    at -= place
    before = tokens[at - 1].text if at > 0 else ""
    return at - (before in titles.former and not tongue.speech.is_adverb(before))


def apposition(text: str, tokens: list[Token], after: int, tongue: Tongue) -> Role:
    """The description after a name and a comma, its age aside: "head of research at Sipri"."""
    after = past_letters(tokens, after, tongue)
    if after >= len(tokens) or tokens[after].text != ",":
        return _NOTHING
    after += 2 if aged(tokens, after) else 0
    first = after + 1
    if first < len(tokens) and tokens[first].lower in tongue.titles.appearing:
        return Role(tokens[first].text)
    led = leading_clause(tokens, first, first + _LONGEST_AFTER, tongue)
    if led > first:
        return Role(text[tokens[first].start : tokens[led - 1].end])
    belonging = _belonging(text, tokens, first, tongue)
    if belonging.text:
        return belonging
    stop = min(first + _LONGEST_AFTER, len(tokens))
    end = next(
        (
            at
            for at in range(first, stop)
            if tokens[at].kind is not Kind.WORD and tokens[at].text not in "-&/"
        ),
        stop,
    )
    whose = (at for at in range(first, end) if _begins_clause(tokens, at, tongue))
    end = next(whose, end)
    if end == stop and stop < len(tokens):
        return Role()
    speech = tongue.speech
    goes_on = either(speech.joining, speech.conjunctions, speech.auxiliaries, speech.finite)
    if first < end and (tokens[first].lower in goes_on or _is_predicate(tokens, first, tongue)):
        return Role()
    head = next((at for at in range(first, end) if tokens[at].lower in speech.prepositions), end)
    first = _past_article(tokens, first, head, tongue)
    called = any(is_role(token.lower, tongue) or is_letters(token, tongue) for token in tokens[first:head])
    called = called or (first < head and is_noun_for_somebody(tokens[first], tongue))
    if not called and not is_calling(tokens, after + 1, head, tongue):
        return Role("", _gender(tokens[first:head], tongue))
    if any(token.lower in either(speech.finite, speech.auxiliaries) for token in tokens[first:end]):
        return Role()
    return Role(text[tokens[first].start : tokens[end - 1].end], _gender(tokens[first:head], tongue))


def apposed_before(text: str, tokens: list[Token], first: int, last: int, tongue: Tongue) -> Role:
    """The description before a comma and a name: "the union's president, Ann Cole, …".

    One word that is no given name has none: it may as well be a place.
    """
    end = comma_before(tokens, first)
    if end < 1 or not _ends_apposition(tokens, last, tongue):
        return Role()
    kin = tokens[end - 1].lower in tongue.titles.kin
    if kin and end > 1 and tokens[end - 2].lower in tongue.names.possessive:
        return Role("", _gender(tokens[end - 1 : end], tongue))
    if last - first == 1 and tokens[first].lower not in tongue.names.given:
        return Role()
    if kin and tokens[end - 2].possessive:
        return _kinship(text, tokens, end, end, tongue)
    start = _description_start(tokens, end, tongue)
    head = next((at for at in range(start + 1, end) if leaves_head(tokens, at, tongue)), end)
    called = is_role(tokens[head - 1].lower, tongue) or is_calling(tokens, start, head, tongue)
    if start >= head or not called or tokens[head - 1].possessive:
        return Role()
    whose = tokens[start].lower in tongue.names.possessive or tokens[start].lower in tongue.speech.relative
    if whose and not (tokens[head - 1].lower in tongue.titles.roles or is_post(tokens, head, end, tongue)):
        return Role(gender=_gender(tokens[start:head], tongue))
    start = _past_article(tokens, start, head, tongue)
    words = text[tokens[start].start : tokens[end - 1].end]
    if tokens[start].initial and tokens[start].lower in tongue.speech.determiners:
        words = words[0].lower() + words[1:]
    return Role(words, _gender(tokens[start:head], tongue))


def _is_predicate(tokens: list[Token], first: int, tongue: Tongue) -> bool:
    """Whether words after the comma are a verb and what it governs: "Ann Cole, 57, trained as a nurse"."""
    speech = tongue.speech
    after = tokens[first + 1].lower if first + 1 < len(tokens) else ""
    past = tokens[first].text.islower() and tokens[first].lower.endswith(speech.past_endings)
    return past and after in either(speech.prepositions, speech.conjunctions, speech.determiners)


def _ends_apposition(tokens: list[Token], last: int, tongue: Tongue) -> bool:
    """Whether a mark ends what the name is put beside, and it does not go on as a list."""
    if last + 1 >= len(tokens):
        return True
    listed = tokens[last].text == "," and tokens[last + 1].lower in tongue.speech.joining
    return tokens[last].kind is Kind.MARK and not listed


def _description_start(tokens: list[Token], end: int, tongue: Tongue) -> int:
    """The index where the description begins that ends there: at its article, or after a verb or a mark."""
    speech = tongue.speech
    stops = either(speech.conjunctions, speech.verbs, speech.auxiliaries)
    at = end
    while at > max(end - _LONGEST_AFTER, 0):
        before = tokens[at - 1]
        linked = before.lower in speech.prepositions and before.lower not in speech.noun_links
        stop = before.lower in stops and not joins_nouns(tokens, at - 1, tongue)
        joins = before.text == "&" and at > 1 and tokens[at - 2].capital and tokens[at].capital
        if (before.kind is not Kind.WORD and not joins) or stop or linked:
            break
        at -= 1
        whose = at > 0 and tokens[at - 1].lower in tongue.titles.role_links
        if before.lower in speech.determiners and not whose and not _is_genitive(tokens, at, tongue):
            break
    while at < end and tokens[at].lower in speech.prepositions:
        at += 1
    return end if _ends_in_place(tokens, end, tongue) else at


def leaves_head(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether the noun of a description ends before the index: "president of", "Präsident des"."""
    return tokens[at].lower in tongue.speech.prepositions or _is_genitive(tokens, at, tongue)


def _is_genitive(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether an article says whose what stands before it is: "der Präsident des Städtetags"."""
    word, speech = tokens[at].lower, tongue.speech
    return at > 0 and word in speech.articles and word in speech.noun_links and tokens[at - 1].capital


def _ends_in_place(tokens: list[Token], end: int, tongue: Tongue) -> bool:
    """Whether a place ends the words, which goes on after the comma: "a nurse from Kent, Ohio"."""
    before = tokens[end - 2].lower if end > 1 else ""
    return tokens[end - 1].capital and before in without(tongue.speech.prepositions, tongue.titles.role_links)


def _begins_clause(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether "who" begins a clause there; what may be an article does not in "die Leiterin der Klinik"."""
    word = tokens[at].lower
    noun = tokens[at + 1] if at + 1 < len(tokens) else None
    article = word in tongue.speech.articles and noun is not None and is_role(noun.lower, tongue)
    return word in tongue.speech.relative and not article and not _is_genitive(tokens, at, tongue)


def _past_article(tokens: list[Token], first: int, head: int, tongue: Tongue) -> int:
    """The index after the articles, which stay before an owner: "the company's chief officer"."""
    at = first
    while at < head and tokens[at].lower in tongue.speech.determiners:
        at += 1
    owned = any(token.possessive for token in tokens[at : head - 1])
    return first if owned else at


def _reach_back(tokens: list[Token], first: int, tongue: Tongue) -> int:
    """The index where a role of several words before a name begins."""
    speech = tongue.speech
    at = first - 1
    while at > max(first - _LONGEST_BEFORE, 0):
        before = tokens[at - 1]
        stops = before.kind is not Kind.WORD or before.possessive or before.lower in speech.determiners
        stops = stops or before.lower in speech.prepositions or before.lower in speech.conjunctions
        stops = stops or before.lower in speech.relative
        if stops or before.lower in speech.finite or before.lower in speech.auxiliaries:
            break
        if before.initial and not _begins_role(tokens, at - 1, tongue):
            break
        at -= 1
    return at


def _begins_role(tokens: list[Token], at: int, tongue: Tongue) -> bool:
    """Whether the first word of a sentence belongs to the role: "Council leader Ann Cole"."""
    word, speech = tokens[at].lower, tongue.speech
    aside = word in tongue.starters or word in speech.times or word in speech.relative
    compound = at + 1 < len(tokens) and is_role(tokens[at + 1].lower, tongue)
    aside = aside or (word in tongue.titles.people and word not in tongue.titles.roles and not compound)
    return not (aside or speech.is_adverb(word) or word.endswith(speech.fronted_endings))


def _gender(tokens: list[Token], tongue: Tongue) -> Gender | None:
    genders = (tongue.titles.people.get(token.lower) for token in tokens)
    return next((gender for gender in genders if gender), None)


def aged(tokens: list[Token], at: int) -> bool:
    """Whether an age stands between commas after a name: "Ann Cole, 49, a nurse"."""
    marks = [token.text for token in tokens[at : at + 3]]
    return len(marks) == _BETWEEN_COMMAS and marks[0] == marks[2] == "," and marks[1].isdigit()
