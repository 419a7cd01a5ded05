"""Who made a statement, told in the sentence behind it: "Das teilte die Stadt am Montag mit."."""

from collections.abc import Sequence

from briefgen.evidence.meaning.attributed import name_there
from briefgen.evidence.words.slot_words import SlotWords
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Words


def attributed_behind(
    words: SlotWords, article: Article, sentences: Sequence[Span], index: int
) -> Words | None:
    """Who made the statement, where the sentence behind says only that: "Das teilte die Stadt mit.".

    Args:
        words: Of the language.
        article: With its text.
        sentences: Of the article, in order.
        index: Of the statement; the sentence behind stands in its paragraph.
    """
    if index + 1 >= len(sentences):
        return None
    one, behind = sentences[index], sentences[index + 1]
    found = words.sayings.told_behind.match(article.text, behind.start, behind.end)
    if found is None or article.paragraph_index(one.start) != article.paragraph_index(behind.start):
        return None
    return name_there(words, behind.of(article.text), behind.start, _inside(found.span("name"), behind))


def _inside(place: tuple[int, int], sentence: Span) -> tuple[int, int]:
    return place[0] - sentence.start, place[1] - sentence.start
