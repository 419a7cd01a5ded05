"""Speech reported without marks: "Ms Li said the plan would fail"."""

from collections.abc import Iterator

from briefgen.evidence.cues import Attribution
from briefgen.evidence.speakers import Said, Speakers
from briefgen.evidence.speech import Speech
from briefgen.evidence.tokens import Kind, Line, Token
from briefgen.model.article import Span
from briefgen.model.evidence import Quote, QuoteKind

_FEWEST_WORDS = 4
_OBJECT = 6
_BRACKET = 8
_AFTER_THE_WORDS = frozenset({"tail", "closing", "inverted"})


def find_statements(speakers: Speakers) -> Iterator[Quote]:
    """One for each sentence without quotation marks that reports what somebody said."""
    for line in speakers.rows:
        if not line.tokens:
            continue
        stops = [*line.breaks[1:], len(line.tokens)]
        plain = [
            (start, stop)
            for start, stop in zip(line.breaks, stops, strict=True)
            if not any(token.kind is Kind.QUOTE for token in line.tokens[start:stop])
        ]
        if plain:
            yield from _of_line(speakers, line, plain)


def _of_line(speakers: Speakers, line: Line, sentences: list[tuple[int, int]]) -> Iterator[Quote]:
    speech = speakers.tongue.speech
    for start, stop in sentences:
        if not any(token.lower in speech.reporting for token in line.tokens[start:stop]):
            continue
        found = speakers.attributions(line).whole(start, stop)
        if found and not _reports(found, line.tokens[start:stop], speech):
            continue
        content = _content(line.tokens, start, stop, found, speech) if found else None
        if found and content:
            yield _statement(speakers, speakers.told(found, line.paragraph), content)


def _reports(found: Attribution, tokens: list[Token], speech: Speech) -> bool:
    """Whether the verb reports speech by itself, unlike "offered", or by where it or another verb stands."""
    if found.rule in _AFTER_THE_WORDS:
        return True
    first = found.cue.lower().split()[:1]
    own = speech.reporting | speech.postpositions | speech.evident | speech.after_only
    return not own.isdisjoint(first) or any(token.lower in speech.subjunctive for token in tokens)


def _content(tokens: list[Token], start: int, stop: int, found: Attribution, speech: Speech) -> Span | None:
    """What was said: after the verb, or before an attribution at the end."""
    end = stop
    while end > start and tokens[end - 1].kind is Kind.MARK:
        end -= 1
    phrase = found.phrase
    tail = phrase.first > start and tokens[phrase.first - 1].text == "," and found.at < 0
    if tail or found.rule in {"inverted", "closing"} or _at_end(found, end):
        first, last = start, _before_attribution(tokens, start, phrase.first)
    else:
        first, last = _after_verb(tokens, max(found.at, phrase.last), end, speech), end
    if last - first < _FEWEST_WORDS:
        return None
    return Span(tokens[first].start, tokens[last - 1].end)


def _at_end(found: Attribution, end: int) -> bool:
    return found.at >= end - 1


def _before_attribution(tokens: list[Token], start: int, first: int) -> int:
    at = first
    while at > start and tokens[at - 1].text != ",":
        at -= 1
    return max(at - 1, start)


def _after_verb(tokens: list[Token], at: int, end: int, speech: Speech) -> int:
    """The index at which what was said begins: past "reporters", "on Friday", "that"."""
    for index in range(at, min(at + _OBJECT, end)):
        if tokens[index].lower in speech.that:
            return index + 1
    if at < end and tokens[at].text == "(":
        at = next((n + 1 for n in range(at, min(at + _BRACKET, end)) if tokens[n].text == ")"), at)
    while at < end and (tokens[at].kind is Kind.MARK or _sets(tokens, at, end, speech)):
        at += 1
    return at


def _sets(tokens: list[Token], at: int, end: int, speech: Speech) -> bool:
    """Whether the word tells when or to whom, or is the "on" before such a word."""
    here = tokens[at].lower in speech.times | speech.listeners
    on = tokens[at].lower in speech.prepositions and at + 1 < end
    return here or (on and tokens[at + 1].lower in speech.times and tokens[at + 1].capital)


def _statement(speakers: Speakers, said: Said, content: Span) -> Quote:
    return Quote(
        span=content,
        text=content.of(speakers.article.text),
        speaker=said.speaker,
        mention=said.mention,
        mention_span=said.mention_span,
        cue=said.cue,
        kind=QuoteKind.STATEMENT,
        inferred=said.inferred,
        confidence=speakers.tongue.confidence.get("statement", 0.5),
        rule="statement",
    )
