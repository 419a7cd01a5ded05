"""Quotes: who said what, each with its place and how sure its speaker is."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import replace

from briefgen.evidence.quoting.interview import find_answers, said_by_you
from briefgen.evidence.quoting.prose_interview import in_first_person
from briefgen.evidence.quoting.said import Said
from briefgen.evidence.quoting.scare import is_speech
from briefgen.evidence.quoting.setting import setting
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.quoting.statements import find_statements
from briefgen.evidence.quoting.told_inside import find_inside
from briefgen.evidence.text.marks import Marked, marked
from briefgen.evidence.text.tokens import Kind, Line
from briefgen.evidence.words.speech import Tongue, tongue
from briefgen.knowledge.work import Work, result_of
from briefgen.model.article import Article, Paragraph
from briefgen.model.evidence import Quote, QuoteKind

_UNKNOWN = 0.5
_PRONOUN = "pronoun"
_SHARED = "shared surname"
_MENDED = "mended"
_LONGEST_SECTION = 400_000
_SENTENCE_MARKS = frozenset(",.!?…—–-:;")


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """The quotations and the reported statements of an article, in the order of the text.

    Quotations (kinds DIRECT and PARTIAL) stand between marks, never overlap and lie within one
    paragraph; one that runs over paragraphs gives one quote each, the later ones with `continues`
    set. Titles, nicknames and scare quotes are left out. Statements hold no quotation; one that lies in a
    quotation is what somebody else is quoted there as saying.
    """
    return result_of(finding_quotes(article))


def finding_quotes(article: Article) -> Work[tuple[Quote, ...]]:
    """The same, told section by section of a book-length text."""
    if len(article.text) <= _LONGEST_SECTION or len(article.paragraphs) <= 1:
        return _find(article)
    quotes: list[Quote] = []
    for end, section in _sections(article):
        quotes += section
        yield end / len(article.text)
    return tuple(quotes)


def _find(article: Article) -> tuple[Quote, ...]:
    speakers, spoken = _spoken(article)
    answers = find_answers(speakers)
    quoted = in_first_person(speakers, spoken)
    quoted = said_by_you(speakers, quoted, answers)
    marked_or_told = [*quoted, *find_statements(speakers, {quote.span.start for quote in spoken})]
    quotes = [*answers, *(quote for quote in marked_or_told if not _inside(quote, answers))]
    quotes += find_inside(speakers, quotes, lambda inner: _spoken(inner)[1])
    return tuple(sorted(quotes, key=lambda quote: quote.span))


def _spoken(article: Article) -> tuple[Speakers, list[Quote]]:
    """The quotations between marks, those of interviews and other turns aside."""
    stretches = marked(article)
    speakers = Speakers(article, stretches, tongue(article.language))
    return speakers, _quotations(speakers, stretches, speakers.all())


def _inside(quote: Quote, answers: list[Quote]) -> bool:
    """Whether it lies in one of the answers, which stand in the order of the text."""
    at = bisect_right(answers, quote.span.start, key=lambda answer: answer.span.start)
    return at > 0 and answers[at - 1].span.overlaps(quote.span)


def _sections(article: Article) -> Iterator[tuple[int, list[Quote]]]:
    """The quotes of a book-length text, read in sections so that memory stays bounded; where each ends."""
    paragraphs = article.paragraphs
    first = 0
    for index, paragraph in enumerate(paragraphs):
        last = index + 1 == len(paragraphs)
        if last or paragraph.span.end - paragraphs[first].span.start > _LONGEST_SECTION:
            begin = paragraphs[first].span.start
            section = _section(article, paragraphs[first : index + 1])
            yield paragraph.span.end, [_shifted(quote, begin) for quote in _find(section)]
            first = index + 1


def _section(article: Article, paragraphs: tuple[Paragraph, ...]) -> Article:
    """The part of an article that holds the paragraphs, as an article of its own."""
    begin, end = paragraphs[0].span.start, paragraphs[-1].span.end
    own = tuple(Paragraph(p.span.shifted(-begin), p.kind) for p in paragraphs)
    return replace(article, text=article.text[begin:end], paragraphs=own)


def _shifted(quote: Quote, by: int) -> Quote:
    mention = quote.mention_span.shifted(by) if quote.mention_span else None
    return replace(quote, span=quote.span.shifted(by), mention_span=mention)


def _quotations(speakers: Speakers, stretches: tuple[Marked, ...], said: list[Said]) -> list[Quote]:
    found: list[Quote] = []
    for line in speakers.rows:
        for at, token in enumerate(line.tokens):
            if token.kind is not Kind.QUOTE:
                continue
            stretch, by = stretches[token.quote], said[token.quote]
            text = stretch.inner.of(speakers.article.text)
            here = setting(line, at, text, by, speakers.tongue)
            if is_speech(here, speakers.tongue):
                continues = stretch.resumes or here.continues
                kind = QuoteKind.DIRECT if continues or _whole(line, at, text) else QuoteKind.PARTIAL
                found.append(_quote(stretch, text, by, kind, continues, speakers))
    return found


def _whole(line: Line, at: int, text: str) -> bool:
    """Whether it is a sentence of its own and not some words inside the writer's."""
    token = line.tokens[at]
    before = line.tokens[at - 1] if at else None
    first = next((letter for letter in text if letter.isalpha()), "")
    begins = before is None or line.sentence(at)[0] == at or not first.islower()
    after = line.tokens[at + 1].text if at + 1 < len(line.tokens) else ""
    return begins and (token.closed != "" or after in _SENTENCE_MARKS or after == "")


def _quote(
    stretch: Marked, text: str, by: Said, kind: QuoteKind, continues: bool, speakers: Speakers
) -> Quote:
    return Quote(
        span=stretch.inner,
        text=text,
        speaker=by.speaker,
        mention=by.mention,
        mention_span=by.mention_span,
        cue=by.cue,
        kind=kind,
        inferred=by.inferred,
        confidence=_mended(stretch, _confidence(by, speakers.tongue), speakers.tongue),
        rule=by.rule,
        continues=continues,
    )


def _mended(stretch: Marked, sure: float, words: Tongue) -> float:
    """How sure it is with the words counted in: where a mark is missing, nobody knows where they end."""
    return min(sure, words.confidence.get(_MENDED, _UNKNOWN)) if stretch.mended else sure


def _confidence(by: Said, words: Tongue) -> float:
    """How sure the speaker is: as sure as the rule that found the words for one, less for a pronoun's."""
    if by.speaker is None:
        return 0.0
    known = words.confidence
    sure = known.get(by.rule, _UNKNOWN)
    if by.shared:
        return min(sure, known.get(_SHARED, _UNKNOWN))
    meant = by.mention.lower()
    if meant in words.names.pronouns or meant in words.names.possessive:
        return known.get(f"{by.rule}, {_PRONOUN}", min(sure, known.get(_PRONOUN, _UNKNOWN)))
    return sure
