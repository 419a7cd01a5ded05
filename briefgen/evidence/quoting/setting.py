"""What stands around a quotation, as the rules that tell speech from other words in marks read it."""

import re
from dataclasses import dataclass

from briefgen.evidence.quoting.said import Said
from briefgen.evidence.text.tokens import Kind, Line, Token
from briefgen.evidence.words.speech import Tongue
from briefgen.evidence.words.word_sets import either, without

_PART = re.compile(r"\w+")
_UNSPACED = re.compile(r"[\u3041-\u30ff\u3400-\u9fff\uf900-\ufaff\uff66-\uff9d]")
_BEFORE = "before"
_CLAUSE = 5
_NEAR = 3
_FEW = 2
_SPLIT = 30
_ENDING = frozenset(".,!?…")
_BREAKS = frozenset(",;:—–")
_WIDE = str.maketrans("。，、！？", ".,,!?")


@dataclass(frozen=True, slots=True)
class Setting:
    """What stands around a quotation.

    Attributes:
        words: Its words.
        size: Number of its words, the parts of "far-fetched" and "don't" counted each; of a script without
            blanks, two for every three signs.
        first: It begins a sentence.
        closed: The mark its words end with, inside the quotation marks or right after them; or empty.
        rule: The rule that found its speaker, or empty.
        cue: The words that tie it to its speaker, in lower case.
        named_before: The words for its speaker stand before it.
        gap: Number of tokens between the cue and the quotation; -1 where the cue does not stand before it.
        broken: A comma or another mark stands between the cue before it and the quotation.
        shown: A word before it, a comma aside, says that it stands on a sign or is shouted.
        names: A participle before it only gives a thing its name: "a habit called “…”".
        glossed: It tells what a word of another language means: "Latin for “…”".
        listens: It stands where the listener of a verb of saying does: "told “…”", "sagte der „…“".
        continues: It goes on after the attribution that split it: "“…,” she said, “and …”".
    """

    words: list[str]
    size: int
    first: bool
    before: Token | None
    after: Token | None
    closed: str
    rule: str
    cue: str
    named_before: bool
    gap: int
    broken: bool
    verb_near: bool
    shown: bool
    names: bool
    glossed: bool
    listens: bool
    continues: bool


def setting(line: Line, at: int, text: str, by: Said, tongue: Tongue) -> Setting:
    """The setting of the quotation that is the token at the index."""
    start, _ = line.sentence(at)
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    before = line.tokens[max(start, at - _CLAUSE) : at]
    carrier = next((token for token in reversed(before[-_FEW:]) if token.text != ","), None)
    between = line.tokens[by.cue_at : at] if by.cue_at >= 0 else []
    return Setting(
        words=text.split(),
        size=_size(text),
        first=at == start,
        before=line.tokens[at - 1] if at > start else None,
        after=after,
        closed=_closed(line.tokens[at], after),
        rule=by.rule,
        cue=by.cue.lower(),
        named_before=by.mention_span is not None and by.mention_span.end <= line.tokens[at].start,
        gap=at - by.cue_at if by.cue_at >= 0 else -1,
        broken=any(token.text in _BREAKS for token in between),
        verb_near=any(token.lower in tongue.speech.verbs for token in before[-_NEAR:]),
        shown=carrier is not None and carrier.lower in tongue.speech.shown,
        names=_names(before, tongue) or _is_called(line, at, before, tongue),
        glossed=_glossed(before, tongue),
        listens=not any(token.text in _BREAKS for token in between) and _listens(before, by, tongue),
        continues=continues(line, at, text),
    )


def _listens(before: list[Token], by: Said, tongue: Tongue) -> bool:
    """Whether the last words are an article whose noun was told it, or a verb with its listener behind."""
    speech, cue = tongue.speech, by.cue.lower()
    if not before or by.rule != _BEFORE or cue in either(speech.loose, speech.weak):
        return False
    addressed = cue in speech.addressing
    if addressed and before[-1].lower == cue:
        return True
    listener = before[-1].lower in speech.listener_articles
    link = before[-_FEW].lower if len(before) > 1 else ""
    if addressed or not tongue.names.nouns_capitalised:
        return addressed and listener and link == cue
    return listener and link not in without(speech.prepositions, speech.listener_links)


def continues(line: Line, at: int, text: str) -> bool:
    """Whether it goes on after an attribution that split it: "…," she said, "and …"."""
    start, _ = line.sentence(at)
    if at == start or line.tokens[at - 1].text != "," or not text[:1].islower():
        return False
    return any(
        token.kind is Kind.QUOTE and "," in {token.closed, line.tokens[index + 1].text}
        for index, token in enumerate(line.tokens[max(start, at - _SPLIT) : at - 1], max(start, at - _SPLIT))
    )


def _size(text: str) -> int:
    unspaced = len(_UNSPACED.findall(text))
    return len(_PART.findall(text)) if not unspaced else -(-2 * unspaced // 3)


def _closed(token: Token, after: Token | None) -> str:
    outside = after.text if after and after.kind is Kind.MARK and after.start == token.end else ""
    return token.closed.translate(_WIDE) or (outside if outside in _ENDING else "")


def _names(before: list[Token], tongue: Tongue) -> bool:
    """Whether the last words are an indefinite article, a noun for a thing and a participle."""
    speech, titles = tongue.speech, tongue.titles
    if len(before) <= _FEW or before[-1].lower not in speech.weak:
        return False
    noun = before[-2]
    somebody = noun.lower in titles.people or noun.lower in titles.roles
    somebody = somebody or (noun.lower in titles.bodies and not _is_placed(before, tongue))
    somebody = somebody or noun.lower in titles.plural_people or _has_own_subject(before, tongue)
    if somebody or noun.kind is not Kind.WORD or noun.capital or noun.lower.endswith(titles.agent_endings):
        return False
    article = next((at for at in range(len(before) - 3, -1, -1) if before[at].lower in speech.indefinite), -1)
    return article >= 0 and all(token.kind is Kind.WORD for token in before[article:])


def _is_placed(before: list[Token], tongue: Tongue) -> bool:
    """Whether the noun before the last word stands behind a preposition and "a": "on a street called"."""
    placed = before[-_FEW - 2].lower if len(before) > _FEW + 1 else ""
    return placed in tongue.speech.prepositions and before[-_FEW - 1].lower in tongue.speech.indefinite


def _is_called(line: Line, at: int, before: list[Token], tongue: Tongue) -> bool:
    """Whether a participle between commas names a thing: "the plan, called “…”, will", not "… by rivals,"."""
    if len(before) < _FEW or before[-1].lower not in tongue.speech.naming or before[-2].text != ",":
        return False
    after = line.tokens[at + 1] if at + 1 < len(line.tokens) else None
    return _closed(line.tokens[at], after) == ","


def _has_own_subject(before: list[Token], tongue: Tongue) -> bool:
    """Whether the last verb is that of a clause with a subject of its own: "a street that locals called"."""
    speech = tongue.speech
    at = len(before) - _FEW - 1
    at -= before[at].lower in speech.determiners
    opens = at >= 0 and before[at].lower in either(speech.relative, speech.statement_that)
    return opens and before[-_FEW].lower not in speech.auxiliaries


def _glossed(before: list[Token], tongue: Tongue) -> bool:
    """Whether a language and "for" stand before it."""
    if len(before) < _FEW:
        return False
    language, joint = before[-2:]
    return joint.lower in tongue.speech.glosses and language.lower in tongue.speech.languages
