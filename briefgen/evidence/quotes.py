"""Quotes: who said what, each with its place and how sure its speaker is."""

from briefgen.evidence.marks import Marked, marked
from briefgen.evidence.scare import is_speech, setting
from briefgen.evidence.speakers import Said, Speakers
from briefgen.evidence.speech import Tongue, tongue
from briefgen.evidence.tokens import Kind
from briefgen.model.article import Article
from briefgen.model.evidence import Quote, QuoteKind


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """The quotations and the reported statements of an article, in the order of the text."""
    words = tongue(article.language)
    stretches = marked(article)
    speakers = Speakers(article, stretches, words)
    said = speakers.all()
    found: list[Quote] = []
    for line in speakers.rows:
        for at, token in enumerate(line.tokens):
            if token.kind is Kind.QUOTE:
                stretch, by = stretches[token.quote], said[token.quote]
                here = setting(line, at, stretch.inner.of(article.text), by, words)
                if is_speech(here, words):
                    found.append(_quote(article, stretch, by, words))
    return tuple(found)


def _quote(article: Article, stretch: Marked, by: Said, words: Tongue) -> Quote:
    return Quote(
        span=stretch.inner,
        text=stretch.inner.of(article.text),
        speaker=by.speaker,
        mention=by.mention,
        mention_span=by.mention_span,
        cue=by.cue,
        kind=QuoteKind.DIRECT,
        inferred=by.inferred,
        confidence=words.confidence.get(by.rule, 0.5),
        rule=by.rule,
    )
