"""Words of another that somebody quotes: "“My boss told me ‘never come back’, and I left,” she said"."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.words.speech_words import Speech
from briefgen.evidence.words.word_sets import either
from briefgen.model.article import Article, Paragraph, Span
from briefgen.model.evidence import Quote, QuoteKind, Speaker, SpeakerKind

INSIDE = "quoted inside"
"""The rule of such words: a statement, since only who quotes them is heard to say them."""

_UNKNOWN = 0.5
_FEWEST_WORDS = 2
_LONGEST = 5_000
_NEAR = 4
_LONG = 4
"""Letters a particle has at most."""
_WORD = re.compile(r"\w+")
_INNER = re.compile(r"(?:^|[\s(—–])[‘'‚‹›\"“„»«](?=\w)")
_WEAK = "weak verb"

Reads = Callable[[Article], list[Quote]]
"""Finds the quotations of an article, as if nobody quoted it."""


def find_inside(speakers: Speakers, spoken: Sequence[Quote], reads: Reads) -> Iterator[Quote]:
    """What is quoted inside the quotations, each as a statement of whoever their speaker says said it.

    Words that nobody is said to have said there, and a single word, are left out: "the ‘good’ old days".

    Args:
        speakers: Of the article.
        spoken: Its quotations.
        reads: Finds those of a text of its own.
    """
    for quote in spoken:
        if len(quote.text) <= _LONGEST and _INNER.search(quote.text):
            alone = (Paragraph(Span(0, len(quote.text))),)
            for one in reads(replace(speakers.article, text=quote.text, paragraphs=alone)):
                by = _speaker(one, quote, speakers) if _is_told(one, quote, speakers) else None
                if by:
                    yield as_told(one, quote.span.start, by, speakers)


def as_told(quote: Quote, at: int, by: Speaker, speakers: Speakers) -> Quote:
    """A quotation as a statement of the speaker, moved by as many code points as it stands further on."""
    return replace(
        quote,
        span=quote.span.shifted(at),
        speaker=by,
        mention_span=quote.mention_span.shifted(at) if quote.mention_span else None,
        kind=QuoteKind.STATEMENT,
        confidence=speakers.tongue.confidence.get(INSIDE, _UNKNOWN),
        rule=INSIDE,
        continues=False,
    )


def _is_told(one: Quote, outer: Quote, speakers: Speakers) -> bool:
    """Whether it was said by somebody there, and is not all of what the outer speaker says."""
    tongue, mention = speakers.tongue, one.mention_span
    speech, words = tongue.speech, one.mention.lower().split()
    if mention is None or one.rule == _WEAK or len(one.span) >= len(outer.span):
        return False
    apart = either(speech.relative - speech.articles, speech.statement_that, speech.statement_nobody)
    if words[0] in apart | tongue.titles.somebody or len(one.text.split()) < _FEWEST_WORDS:
        return False
    if any(map(speech.is_denying, outer.text[: mention.start].lower().split()[-_NEAR:])):
        return False  # "Not once has an aide said"
    between = set(_WORD.findall(outer.text[mention.end : one.span.start].lower()))
    cue = one.cue.lower()
    if cue == ":":
        return not between.isdisjoint(_telling(speech) | speech.statement_verbs)
    return cue in either(speech.statement_verbs, speech.addressing) and cue not in speech.base


def _telling(speech: Speech) -> set[str]:
    """The verbs that lead to what was said behind a helping one: German "hat gesagt"."""
    frames = (frame for frames in speech.statement_openings.values() for frame in frames)
    return {part for frame in frames for part in frame if len(part) > _LONG}


def _speaker(one: Quote, outer: Quote, speakers: Speakers) -> Speaker | None:
    """Who said it: the outer speaker for "I", somebody the article names by the name it gives in full."""
    names, word = speakers.tongue.names, one.mention.lower()
    if word in names.first:
        return outer.speaker if word in names.first_one else None
    if one.speaker is None or word in names.pronouns:
        return None
    if one.speaker.kind is SpeakerKind.UNNAMED:
        return one.speaker
    last = one.speaker.name.lower().split()[-1]
    known = [who for who in speakers.people.everyone() if who.surname == last]
    if not known:
        return one.speaker
    return Speaker(known[0].name, known[0].role, known[0].kind) if len(known) == 1 else None
