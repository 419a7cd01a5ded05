"""Quotes: who said what, each with its place and how sure its speaker is."""

from briefgen.evidence.marks import Marked, marked
from briefgen.evidence.speakers import Said, Speakers
from briefgen.evidence.speech import Tongue, tongue
from briefgen.model.article import Article
from briefgen.model.evidence import Quote, QuoteKind


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """The quotations and the reported statements of an article, in the order of the text."""
    words = tongue(article.language)
    stretches = marked(article)
    said = Speakers(article, stretches, words).all()
    pairs = zip(stretches, said, strict=True)
    return tuple(_quote(article, stretch, by, words) for stretch, by in pairs if _is_speech(article, stretch, by))


def _is_speech(article: Article, stretch: Marked, by: Said) -> bool:
    words = stretch.inner.of(article.text).split()
    return len(words) >= 3 or by.rule in {"before", "after", "inverted", "weak verb"}


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
