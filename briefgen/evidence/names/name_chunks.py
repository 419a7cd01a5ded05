"""The words with a capital that name somebody, told from other words with one."""

from collections.abc import Iterator, Sequence

from briefgen.evidence.names.name_case import Case, headline, is_foreign_particle, nearly_all
from briefgen.evidence.names.name_parts import Chunk, chunk_of, is_woman
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either

_LONGEST_SIGNED = 3
_LONGEST_NICKNAME = 20


def name_chunks(rows: Sequence[Line], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names outside quotations, each with its paragraph, in the order of the text."""
    case = Case(rows, tongue)
    chunks = [(line, chunk) for line in rows for chunk in _chunks(line.tokens, case)]
    if tongue.names.nouns_capitalised:
        prose = [(line, chunk) for line, chunk in chunks if not headline(line.tokens)]
        return _names_among_nouns(prose, tongue)
    return _names_among_capitals(chunks, tongue)


def _names_among_capitals(chunks: list[tuple[Line, Chunk]], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names, of sentences written like a headline only those that stand in others."""
    lines = {line.paragraph: line for line, _ in chunks}
    titled = {at: found for at, line in lines.items() if (found := _title_cased(line, tongue))}
    if not titled:
        return chunks

    def inside(line: Line, chunk: Chunk) -> bool:
        return chunk.first in titled.get(line.paragraph, ())

    known = {line.tokens[chunk.last - 1].lower for line, chunk in chunks if not inside(line, chunk)}
    names: list[tuple[Line, Chunk]] = []
    for line, chunk in chunks:
        if inside(line, chunk) and not _signs(line, chunk, tongue):
            own = (at for at in range(chunk.first, chunk.last) if line.tokens[at].lower in known)
            names += ((line, Chunk(at, at + 1, at, "", line.tokens[at].possessive)) for at in own)
        else:
            names.append((line, chunk))
    return names


def _signs(line: Line, chunk: Chunk, tongue: Tongue) -> bool:
    """Whether a name stands by itself before a comma, as under a letter: "Jane Poole, Harbour Trust"."""
    first, after = line.tokens[chunk.first], line.tokens[chunk.last : chunk.last + 1]
    alone = not after or after[0].text == ","
    return alone and first.lower in tongue.names.given and 1 < chunk.last - chunk.first <= _LONGEST_SIGNED


def _title_cased(line: Line, tongue: Tongue) -> set[int]:
    """The tokens of the sentences in which the small words have a capital too: "Li Said That It Was"."""
    if headline(line.tokens):
        return set(range(len(line.tokens)))
    speech = tongue.speech
    small = (speech.finite, speech.auxiliaries, speech.prepositions, speech.conjunctions, speech.determiners)
    found: set[int] = set()
    for start, stop in zip(line.breaks, [*line.breaks[1:], len(line.tokens)], strict=True):
        words = [token for token in line.tokens[start:stop] if token.kind is Kind.WORD]
        if not nearly_all([token.text[0].isupper() for token in words]):
            continue
        capitals = [token for token in words if token.text[0].isupper()][1:]
        raised = [one for one in capitals if not one.initial and any(one.lower in kind for kind in small)]
        if len(raised) > 1:
            found.update(range(start, stop))
    return found


def _names_among_nouns(chunks: list[tuple[Line, Chunk]], tongue: Tongue) -> list[tuple[Line, Chunk]]:
    """The names where every noun has a capital: they hold a given name, a title, a body or a surname."""
    given, address, bodies = tongue.names.given, tongue.titles.address, tongue.titles.bodies

    def words(line: Line, chunk: Chunk) -> list[str]:
        return [token.lower.rstrip(".") for token in line.tokens[chunk.first : chunk.last]]

    def known(word: str) -> bool:
        return word in given or word in address or word in bodies

    def tied(line: Line, chunk: Chunk) -> bool:
        """Whether a small word that stands in names only is one of it: "Pieter van Dijk", "al-Rashid"."""
        if " ".join(words(line, chunk)) in tongue.names.places:
            return False
        small = [token for token in line.tokens[chunk.first : chunk.last] if token.text[:1].islower()]
        return any(token.capital or is_foreign_particle(token.lower, tongue) for token in small)

    chunks = [(line, chunk) for line, chunk in chunks if not _described(line, chunk, tongue)]
    surnames = {
        words(line, chunk)[-1]
        for line, chunk in chunks
        if any(map(known, words(line, chunk)))
        or tied(line, chunk)
        or _after_role(words(line, chunk), tongue)
        or (chunk.name_from == chunk.first + 1 and is_woman(line.tokens, chunk.first, tongue))
    }
    return [
        (line, chunk)
        for line, chunk in chunks
        if tied(line, chunk) or any(known(word) or word in surnames for word in words(line, chunk))
    ]


def _described(line: Line, chunk: Chunk, tongue: Tongue) -> bool:
    """Whether common nouns with an article describe somebody: "ein Student", "der Vorstand des Konzerns"."""
    before = line.tokens[chunk.first - 1].lower if chunk.first else ""
    if before not in tongue.speech.determiners:
        return False
    titles = tongue.titles
    words = [token.lower for token in line.tokens[chunk.first : chunk.last]]
    common = either(titles.roles, titles.people_words, titles.bodies)
    if words[0] not in common and words[0] not in titles.kin:
        return False
    if len(words) == 1:
        return True
    owner = words[-1] in common or any(words[-1].removesuffix(end) in titles.bodies for end in ("s", "es"))
    return owner and words[1:-1] != [] and words[1] in tongue.names.genitive


def _after_role(words: list[str], tongue: Tongue) -> bool:
    """Whether a first word is an office and the last is none: "Trainerin Stella Quarg"."""
    nouns = either(tongue.titles.roles, tongue.titles.people_words)
    outside = words[-1] not in nouns and words[-1] not in tongue.titles.bodies
    return len(words) > 1 and words[0] in nouns and outside


def _chunks(tokens: list[Token], case: Case) -> Iterator[Chunk]:
    index = 0
    for first, token in enumerate(tokens):
        if first < index:
            continue
        small = 0 if token.capital else case.small_words(tokens, first)
        if not small and not (token.capital and case.is_name(tokens, first)):
            continue
        last = _chunk_end(tokens, first + small, case)
        if case.begins_body(tokens, first):
            yield Chunk(first, last, first, "", tokens[last - 1].possessive)
        elif not all(token.lower in case.tongue.names.not_names for token in tokens[first:last]):
            yield chunk_of(tokens, first, last, case.tongue)
        index = last


def _chunk_end(tokens: list[Token], first: int, case: Case) -> int:
    """The index after the last word of a name that begins at `first`."""
    at = first + 1
    while at < len(tokens) and (not tokens[at - 1].possessive or _of_members(tokens, at, case)):
        token = tokens[at]
        if case.is_name(tokens, at) and not token.initial:
            at += 1
        elif _linked(tokens, at, case) or (_nickname(tokens, at) and case.is_name(tokens, at + 1)):
            at += 2
        elif small := case.particles(tokens, at):
            at += small + 1
        elif _office(tokens, at, case):
            at += 3
        elif (
            token.lower == ","
            and at + 1 < len(tokens)
            and tokens[at + 1].lower.rstrip(".") in case.tongue.names.suffixes
        ):
            at += 2
        else:
            break
    return at


def _of_members(tokens: list[Token], at: int, case: Case) -> bool:
    """Whether a body is called by its members: "the Farmers’ Union", "Women's League"."""
    titles, owner = case.tongue.titles, tokens[at - 1].lower
    several = owner.endswith(case.tongue.speech.present_endings) and owner.endswith(titles.agent_endings)
    members = several or owner in titles.plural_people
    return members and tokens[at].capital and tokens[at].lower in titles.bodies


def _nickname(tokens: list[Token], at: int) -> bool:
    """Whether a word or two in quotation marks stand inside a name: Ann “Sunny” Cole."""
    token = tokens[at]
    short = token.kind is Kind.QUOTE and token.end - token.start <= _LONGEST_NICKNAME
    return short and token.closed == "" and at + 1 < len(tokens)


def _linked(tokens: list[Token], at: int, case: Case) -> bool:
    """Whether a small word at `at` joins names: "&", "of" in "Secretary of State"."""
    if at + 1 >= len(tokens) or not case.is_name(tokens, at + 1):
        return False
    word, following = tokens[at].lower, tokens[at + 1].lower
    if word != "&" and following in case.tongue.speech.times:
        return False  # "die Polizei am Abend"
    titles = case.tongue.titles
    office = (
        word in titles.role_links and tokens[at - 1].lower in titles.roles and following in titles.offices
    )
    body = word in titles.role_links and tokens[at - 1].lower in titles.bodies
    body = body or case.begins_body(tokens, at - 1)
    return word == "&" or office or body or case.holds_office(tokens, at)


def _office(tokens: list[Token], at: int, case: Case) -> bool:
    """Whether an office of the kind "of the House" goes on at `at`."""
    titles = case.tongue.titles
    words = [token.lower for token in tokens[at : at + 3]]
    linked = len(words) == 3 and words[0] in titles.role_links and words[1] in titles.role_links
    if linked and case.begins_body(tokens, at - 1):
        return tokens[at + 2].capital
    return linked and words[2] in titles.offices and tokens[at - 1].lower in titles.roles
