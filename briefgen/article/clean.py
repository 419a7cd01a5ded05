"""Lines to article: which are the body, the headline, captions, and why the rest is set aside.

Every reader ends here; they differ in what they know of a line.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from briefgen.article.captions import signed_by
from briefgen.article.choice import chosen_lines
from briefgen.article.dateline import Dateline, dateline_of
from briefgen.article.grids import cells
from briefgen.article.headline import NO_TITLES, Titles
from briefgen.article.joins import MOST_JOINED, continues, join
from briefgen.article.languages import language_of
from briefgen.article.lines import Line, Mark
from briefgen.article.metadata import (
    NOTHING_KNOWN,
    Known,
    byline_in,
    placed_byline,
    published_from,
    split_byline,
    split_place,
    standfirst_in,
)
from briefgen.article.outlet import outlet_in
from briefgen.article.parts import Parts
from briefgen.article.shape import Shape, shapes
from briefgen.article.weights import Weights, weights
from briefgen.article.whole import head_of, is_huge, nothing_of, parted, with_rest
from briefgen.article.words import reason_for
from briefgen.model.article import (
    PARAGRAPH_BREAK,
    Article,
    Caption,
    ParagraphKind,
    SetAside,
    Source,
    Span,
    lay_out,
)
from briefgen.model.problem import BriefgenError, error

_KINDS = {
    Mark.HEADING: ParagraphKind.SUBHEAD,
    Mark.ITEM: ParagraphKind.LIST_ITEM,
    Mark.ROW: ParagraphKind.TABLE_ROW,
}
_SUBHEAD_WORDS = 12
_MOST_CREDIT, _LEAST_TOLD = 100, 60  # characters
_COMMENTS = "comments"
_MOST_COMMENTS = 200  # lines below their title


def article_from(
    source: Source,
    lines: Sequence[Line],
    titles: Titles = NO_TITLES,
    known: Known = NOTHING_KNOWN,
    given: Weights | None = None,
) -> Article:
    """The article in the lines.

    Args:
        source: Kept in the article; only its name is looked at.
        lines: In the order of reading.
        titles: What the source says of its headline without showing it.
        known: What the source declares; what it does not is looked for in the lines.
        given: What the features of a line are multiplied with; by default the shipped weights.

    Raises:
        BriefgenError: There is no running text in the lines.
    """
    every = parted(lines)
    if not is_huge(every):
        return _article(source, every, titles, known, given)
    head = head_of(every)
    try:
        article = _article(source, head, titles, known, given)
    except BriefgenError:
        article, head = nothing_of(source), ()
    whole = with_rest(article, every[len(head) :])
    if not whole.text:
        raise _no_article(source)
    return whole


def _article(
    source: Source, lines: Sequence[Line], titles: Titles, known: Known, given: Weights | None
) -> Article:
    told = [line.text for line in lines if len(line.text) > _LEAST_TOLD] or [line.text for line in lines]
    language = language_of(" ".join(told), known.language)
    seen = shapes(lines, language)
    used = given or weights(page=any(line.mark for line in lines))
    parts = Parts(lines, seen, language, chosen_lines(lines, seen, used, language))
    parts.find_headline(titles, used)
    parts.leave_bylines()
    parts.take_captions()
    if not parts.body:
        raise _no_article(source)
    return _assemble(source, parts, known)


def _no_article(source: Source) -> BriefgenError:
    return error("there is no article in it", source.name, "copy the text of the article and paste it")


def _assemble(source: Source, parts: Parts, known: Known) -> Article:
    texts, starts = _paragraphs(parts)
    texts, agency = _without_signature(texts, _credits(parts))
    text, paragraphs = lay_out((words, kind) for words, kind in texts if words)
    dateline = _dateline([words for words, _ in texts])
    head = _head(parts)
    headline, signed = _headline(parts, known, text)
    standfirst = _standfirst(parts, known, headline)
    captions = _captions(parts, starts)
    byline, place = _byline(parts, known, [*head[-25:], signed])
    return Article(
        source=source,
        text=text,
        paragraphs=paragraphs,
        headline=headline,
        standfirst=standfirst,
        byline=byline,
        agency=agency or dateline.agency or known.agency,
        outlet=known.outlet or outlet_in(_outside(parts), headline),
        place=dateline.place or place,
        published=known.published
        or published_from(head[-40:], text, [c.text for c in captions], parts.language),
        language=parts.language,
        captions=captions,
        set_aside=(
            *([SetAside(signed, "byline", 0)] if signed else []),
            *_set_aside(parts, starts, standfirst),
            *_signature(texts, agency, parts),
        ),
        dateline=_dateline_span(text),
    )


def _head(parts: Parts) -> list[str]:
    """The lines above the body, and those that stand between its first three paragraphs."""
    end = parts.body[min(2, len(parts.body) - 1)]
    return [line.text for at, line in enumerate(parts.lines[:end]) if not parts.chosen[at]]


def _byline(parts: Parts, known: Known, head: Sequence[str]) -> tuple[str, str]:
    """Who wrote the article, and where, as far as the byline tells."""
    stated = known.byline or byline_in(head, parts.language)
    return split_place(stated or placed_byline(_between(parts), parts.language), parts.language)


def _headline(parts: Parts, known: Known, text: str) -> tuple[str, str]:
    """The headline as seen, else as declared, and the byline that a copy glued to it."""
    if parts.headline is None:
        return known.headline, ""
    line = parts.lines[parts.headline]
    return (line.text, "") if line.mark else split_byline(line.text, text, parts.language)


def _paragraphs(parts: Parts) -> tuple[list[tuple[str, ParagraphKind]], list[int]]:
    """The paragraphs of the body, cut ones joined, and the index of the line each starts with."""
    texts: list[tuple[str, ParagraphKind]] = []
    starts: list[int] = []
    last = -2
    for index in parts.body:
        line = parts.lines[index]
        grows = texts and last == index - 1 and len(texts[-1][0]) < MOST_JOINED
        if grows and continues(parts.lines[last], line):
            words, kind = texts[-1]
            whole = ParagraphKind.TEXT if kind is ParagraphKind.SUBHEAD and line.mark is Mark.NONE else kind
            texts[-1] = (join(words, line.text), whole)
        else:
            texts.append((line.text, _kind(line, parts.shapes[index])))
            starts.append(index)
        last = index
    return texts, starts


def _kind(line: Line, shape: Shape) -> ParagraphKind:
    if line.mark in _KINDS:
        return _KINDS[line.mark]
    if cells(line.text) > 1 and ("\t" in line.text or line.text.count("|") > 1):
        return ParagraphKind.TABLE_ROW
    if line.text[0] in "•·‣▪–-*" and line.text[1:2].isspace():
        return ParagraphKind.LIST_ITEM
    short = shape.size <= _SUBHEAD_WORDS and not shape.ended and not shape.quoted
    return ParagraphKind.SUBHEAD if short else ParagraphKind.TEXT


def _without_signature(
    texts: list[tuple[str, ParagraphKind]], credits: str
) -> tuple[list[tuple[str, ParagraphKind]], str]:
    """The paragraphs with the agency's signature taken off the end, and the agency."""
    words, kind = texts[-1]
    rest, agency = signed_by(words, credits)
    return ([*texts[:-1], (rest, kind)], agency) if agency else (texts, "")


def _signature(texts: Sequence[tuple[str, ParagraphKind]], agency: str, parts: Parts) -> Iterable[SetAside]:
    if agency:
        whole = parts.lines[parts.body[-1]].text
        end = texts[-1][0]
        yield SetAside(
            whole[len(whole) - len(whole.removeprefix(end)) :].strip() or agency, "agency", len(texts)
        )


def _credits(parts: Parts) -> str:
    """The short lines above the body and the credits of pictures: where an agency may be named."""
    head = [line.text for line in parts.lines[: parts.body[0]] if len(line.text) < _MOST_CREDIT]
    alone = [parts.lines[index].text for index in sorted(parts.credits)]
    return "\n".join([*head, *alone, *(credit for _, credit in parts.captions.values())])


def _outside(parts: Parts) -> list[str]:
    return [line.text for line, chosen in zip(parts.lines, parts.chosen, strict=True) if not chosen]


def _standfirst(parts: Parts, known: Known, headline: str) -> str:
    """The line that sums the article up, as declared, as seen or by its place; never the headline again."""
    under = [line for line in _between(parts) if line.casefold() != headline.casefold()]
    stated = known.standfirst or _described(parts, known.described)
    return stated if stated and stated != headline else standfirst_in(under, parts.language)


def _described(parts: Parts, summary: str) -> str:
    """The summary where a line above the body says just that."""
    above = parts.lines[: parts.body[0]]
    seen = any(line.text.casefold() == summary.casefold() for line in above)
    return summary if summary and seen else ""


def _dateline(texts: Sequence[str]) -> Dateline:
    return next((found for text in texts[:3] if (found := dateline_of(text)) != Dateline()), Dateline())


def _dateline_span(text: str) -> Span | None:
    """The dateline the text opens with."""
    length = dateline_of(text.partition(PARAGRAPH_BREAK)[0]).length
    return Span(0, length) if length else None


def _between(parts: Parts) -> list[str]:
    """The lines between the headline and the body that are nothing else."""
    if parts.headline is None:
        return []
    between = range(parts.headline + 1, parts.body[0])
    taken = parts.captions.keys() | parts.credits
    return [
        parts.lines[i].text
        for i in between
        if i not in taken and not parts.shapes[i].reason and not parts.shapes[i].caption
    ]


def _before(index: int, starts: Sequence[int]) -> int:
    return bisect_right(starts, index)


def _captions(parts: Parts, starts: Sequence[int]) -> tuple[Caption, ...]:
    found = (
        Caption(words, credit, _before(index, starts))
        for index, (words, credit) in sorted(parts.captions.items())
    )
    return tuple(dict.fromkeys(found))


def _set_aside(parts: Parts, starts: Sequence[int], standfirst: str) -> Iterable[SetAside]:
    last = parts.body[-1]
    for index, line in enumerate(parts.lines):
        used = parts.chosen[index] or index in parts.captions or index == parts.headline
        if not used and line.text != standfirst:
            yield SetAside(line.text, _reason(parts, index, last), _before(index, starts))


def _is_comment(parts: Parts, index: int, last: int) -> bool:
    """Whether the last title of furniture above a line below the body is that of the comments."""
    above = range(index - 1, max(last, index - _MOST_COMMENTS), -1)
    titles = (parts.shapes[at] for at in above if parts.shapes[at].ends)
    title = next(titles, None)
    return title is not None and title.reason == _COMMENTS


def _reason(parts: Parts, index: int, last: int) -> str:
    if index in parts.credits:
        return "picture credit"
    line, shape = parts.lines[index], parts.shapes[index]
    if parts.tells_author(index):
        return "byline"
    worded = shape.reason or (reason_for(line.text, parts.language) if shape.size > 60 else "")
    if worded:
        return worded
    if parts.headline is not None and line.text == parts.lines[parts.headline].text:
        return "headline again"
    if shape.dated and shape.size < 12:
        return "note on dates"
    if index > last and _is_comment(parts, index, last):
        return _COMMENTS
    if index > last and 4 <= shape.size < 25:
        return "related headline"
    return "menu" if shape.size < 4 else "no part of the article"
