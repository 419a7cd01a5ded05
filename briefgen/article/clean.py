"""Lines to article: which are the body, the headline, captions, and why the rest is set aside.

Every reader ends here; they differ in what they know of a line.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from briefgen.article.asides import reason_of
from briefgen.article.askers import asker_in
from briefgen.article.captions import signed_by
from briefgen.article.choice import chosen_lines
from briefgen.article.dateline import Dateline, dateline_of, is_dateline, place_with_day, stopped_dateline
from briefgen.article.dates import dates_in, day_span
from briefgen.article.grids import cells
from briefgen.article.joins import MOST_JOINED, continues, join
from briefgen.article.labelled import labelled_captions
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
from briefgen.article.notices import notice_in
from briefgen.article.outlet import agency_alone, outlet_and_agency, outlet_in
from briefgen.article.shape import Shape, shapes
from briefgen.article.sorter import Sorter
from briefgen.article.titles import NO_TITLES, Titles
from briefgen.article.weights import Weights, weights
from briefgen.article.whole import head_of, is_huge, nothing_of, parted, with_rest
from briefgen.article.windowtitle import outlet_in_title
from briefgen.article.words import agency_called
from briefgen.knowledge.work import Work, result_of
from briefgen.model.article import (
    Article,
    Caption,
    Certainty,
    ParagraphKind,
    Published,
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
_NEAR_END = 3  # lines
_PARTED, _HEAD_READ = 0.1, 0.7
"""The share of the time after each stage, for a text far longer than an article."""


def article_from(
    source: Source,
    lines: Sequence[Line],
    titles: Titles = NO_TITLES,
    known: Known = NOTHING_KNOWN,
    given: Weights | None = None,
) -> Article:
    """The article in the lines, as `making` tells."""
    return result_of(making(source, lines, titles, known, given))


def making(
    source: Source,
    lines: Sequence[Line],
    titles: Titles = NO_TITLES,
    known: Known = NOTHING_KNOWN,
    given: Weights | None = None,
) -> Work[Article]:
    """The work of finding the article in the lines.

    Args:
        source: Kept in the article; only its name is looked at.
        lines: In the order of reading.
        titles: What the source says of its headline without showing it.
        known: What the source declares; what it does not is looked for in the lines.
        given: What the features of a line are multiplied with; by default the shipped weights.

    Raises:
        BriefgenError: There is no running text in the lines, or a notice in place of an article.
    """
    every = parted(lines)
    yield _PARTED
    if not is_huge(every):
        if notice := notice_in(every):
            hint = "open the article in a browser, copy its text and paste it"
            raise error(f"this is no article but a notice {notice}", source.name, hint)
        return _article(source, every, titles, known, given)
    head = head_of(every)
    try:
        article = _article(source, head, titles, known, given)
    except BriefgenError:
        article, head = nothing_of(source), ()
    yield _HEAD_READ
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
    labelled = labelled_captions(lines, language)
    rest = [at for at in range(len(lines)) if at not in labelled.lines]
    inside = chosen_lines([lines[at] for at in rest], [seen[at] for at in rest], used, language)
    body = {at for at, is_body in zip(rest, inside, strict=True) if is_body}
    sorter = Sorter(lines, seen, language, [at in body for at in range(len(lines))], labelled=labelled)
    sorter.take_twins()
    sorter.find_headline(titles, used)
    sorter.take_standfirst()
    sorter.leave_bylines()
    sorter.take_captions()
    sorter.take_pull_quotes()
    if not sorter.body:
        raise _no_article(source)
    return _assemble(source, sorter, known)


def _no_article(source: Source) -> BriefgenError:
    return error("there is no article in it", source.name, "copy the text of the article and paste it")


def _assemble(source: Source, sorter: Sorter, known: Known) -> Article:
    texts, starts = _paragraphs(sorter)
    texts, agency = _without_signature(texts, _credits(sorter))
    text, paragraphs = lay_out((words, kind) for words, kind in texts if words)
    head = _head(sorter)
    alone = [f"{line} {texts[0][0]}" for line in head if is_dateline(line)]
    dateline = _dateline([*alone[-1:], *(words for words, _ in texts)])
    opening, below = (_opening(words, sorter) for words in (texts[0][0], texts[min(1, len(texts) - 1)][0]))
    headline, signed = _headline(sorter, known, text)
    standfirst = _standfirst(sorter, known, headline)
    captions = _captions(sorter, starts)
    byline, place = _byline(sorter, known, [*head[-25:], signed], f"{headline} {text}")
    outlet, agency_named = outlet_and_agency(
        known.outlet
        or outlet_in(_outside(sorter), headline)
        or outlet_in_title(known.titled, headline, sorter.language, source.url),
        agency or dateline.agency or known.agency or agency_alone(_unpictured(sorter)),
    )
    return Article(
        source=source,
        text=text,
        paragraphs=paragraphs,
        headline=headline,
        standfirst=standfirst,
        byline=byline,
        agency=agency_named,
        outlet=outlet,
        place=dateline.place
        or opening.place
        or below.place
        or place
        or _dated_place(head, text, sorter.language),
        published=_published(sorter, known, "\n".join([*alone[-1:], text]), captions),
        language=sorter.language,
        captions=captions,
        set_aside=(
            *([SetAside(signed, "byline", 0)] if signed else []),
            *_set_aside(sorter, starts, standfirst),
            *_signature(texts, agency, sorter),
        ),
        dateline=Span(0, opening.length) if opening.length else None,
    )


def _published(sorter: Sorter, known: Known, text: str, captions: Sequence[Caption]) -> Published | None:
    """The day as declared, as seen or, where neither tells it, as what is declared makes likely."""
    pictures = [caption.text for caption in captions]
    seen = published_from(_head(sorter)[-40:], text, pictures, sorter.language, _outside(sorter))
    return known.published or seen or _day_below(sorter) or known.likely


def _day_below(sorter: Sorter) -> Published | None:
    """The day that stands right below the text on a line of its own, as under a letter."""
    below = [line.text for line in sorter.lines[sorter.body[-1] + 1 : sorter.body[-1] + 2]]
    told = (
        text for text in below if day_span(text.rstrip("."), sorter.language) == (0, len(text.rstrip(".")))
    )
    days = dates_in(next(told, ""), sorter.language)
    return Published(days[0], Certainty.INFERRED, "date below the text") if days else None


def _head(sorter: Sorter) -> list[str]:
    """The lines above the body, and those between its first three paragraphs but for other articles there."""
    return [sorter.lines[at].text for at in _head_at(sorter)]


def _unpictured(sorter: Sorter) -> list[str]:
    """The same without what may name the giver of a picture."""
    return [sorter.lines[at].text for at in _head_at(sorter) if not sorter.may_credit(at)]


def _head_at(sorter: Sorter) -> list[int]:
    start, end = sorter.body[0], sorter.body[min(2, len(sorter.body) - 1)]
    found: list[int] = []
    is_related = False
    for at in range(end):
        is_related = at > start and not sorter.chosen[at] and (is_related or sorter.shapes[at].ends)
        if not sorter.chosen[at] and not is_related:
            found.append(at)
    return found


def _byline(sorter: Sorter, known: Known, head: Sequence[str], told: str) -> tuple[str, str]:
    """Who wrote the article or asked in it, and where, as far as the byline tells."""
    stated = known.byline or byline_in(head, sorter.language, told)
    named = stated or placed_byline(_between(sorter), sorter.language) or _asker_below(sorter)
    return split_place(named, sorter.language)


def _asker_below(sorter: Sorter) -> str:
    below = sorter.lines[sorter.body[-1] + 1 : sorter.body[-1] + 1 + _NEAR_END]
    return next((names for line in below if (names := asker_in(line.text, sorter.language))), "")


def _headline(sorter: Sorter, known: Known, text: str) -> tuple[str, str]:
    """The headline as seen, else as declared, and the byline that a copy glued to it."""
    if sorter.headline is None:
        return known.headline, ""
    line = sorter.lines[sorter.headline]
    return (line.text, "") if line.mark else split_byline(line.text, text, sorter.language)


def _paragraphs(sorter: Sorter) -> tuple[list[tuple[str, ParagraphKind]], list[int]]:
    """The paragraphs of the body, cut ones joined, and the index of the line each starts with."""
    texts: list[tuple[str, ParagraphKind]] = []
    starts: list[int] = []
    last = -2
    for index in sorter.body:
        line = sorter.lines[index]
        grows = texts and last == index - 1 and len(texts[-1][0]) < MOST_JOINED
        if grows and continues(sorter.lines[last], line):
            words, kind = texts[-1]
            whole = ParagraphKind.TEXT if kind is ParagraphKind.SUBHEAD and line.mark is Mark.NONE else kind
            texts[-1] = (join(words, line.text), whole)
        else:
            texts.append((line.text, _kind(line, sorter.shapes[index])))
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


def _signature(texts: Sequence[tuple[str, ParagraphKind]], agency: str, sorter: Sorter) -> Iterable[SetAside]:
    if agency:
        whole = sorter.lines[sorter.body[-1]].text
        end = texts[-1][0]
        yield SetAside(
            whole[len(whole) - len(whole.removeprefix(end)) :].strip() or agency, "agency", len(texts)
        )


def _credits(sorter: Sorter) -> str:
    """The short lines above the body and the credits of pictures: where an agency may be named."""
    head = [line.text for line in sorter.lines[: sorter.body[0]] if len(line.text) < _MOST_CREDIT]
    alone = [sorter.lines[index].text for index in sorted(sorter.credits)]
    return "\n".join([*head, *alone, *(credit for _, credit in sorter.captions.values())])


def _outside(sorter: Sorter) -> list[str]:
    return [line.text for line, chosen in zip(sorter.lines, sorter.chosen, strict=True) if not chosen]


def _standfirst(sorter: Sorter, known: Known, headline: str) -> str:
    """The line that sums the article up, as declared, as seen or by its place; never the headline again."""
    under = [line for line in _between(sorter) if line.casefold() != headline.casefold()]
    seen = " ".join(sorter.lines[index].text for index in sorter.standfirst)
    stated = known.standfirst or seen or _described(sorter, known.described)
    return stated if stated and stated != headline else standfirst_in(under, sorter.language)


def _described(sorter: Sorter, summary: str) -> str:
    """The summary where a line above the body says just that."""
    above = sorter.lines[: sorter.body[0]]
    seen = any(line.text.casefold() == summary.casefold() for line in above)
    return summary if summary and seen else ""


def _dateline(texts: Sequence[str]) -> Dateline:
    return next((found for text in texts[:3] if (found := dateline_of(text)) != Dateline()), Dateline())


def _opening(first: str, sorter: Sorter) -> Dateline:
    """The dateline a paragraph opens with."""
    found = dateline_of(first)
    if found.length:
        return found
    others = [line.text for line in sorter.lines if line.text != first]
    return stopped_dateline(first, others, sorter.language)


def _dated_place(head: Sequence[str], text: str, language: str) -> str:
    return next((place for line in head if (place := place_with_day(line, text, language))), "")


def _between(sorter: Sorter) -> list[str]:
    """The lines between the headline and the body that are nothing else."""
    if sorter.headline is None:
        return []
    between = range(sorter.headline + 1, sorter.body[0])
    givers = [i for i in between if agency_called(sorter.lines[i].text) and sorter.may_credit(i)]
    # the words for a picture stand over its giver or under him
    pictured = {at for i in givers for at in (i - 1, i, i + 1) if not sorter.shapes[at].stopped}
    taken = sorter.captions.keys() | sorter.labelled.lines | sorter.credits | pictured
    return [
        sorter.lines[i].text
        for i in between
        if i not in taken and not sorter.shapes[i].reason and not sorter.shapes[i].caption
    ]


def _before(index: int, starts: Sequence[int]) -> int:
    return bisect_right(starts, index)


def _captions(sorter: Sorter, starts: Sequence[int]) -> tuple[Caption, ...]:
    found = (
        Caption(words, credit, _before(index, starts))
        for index, (words, credit) in sorted(sorter.captions.items())
    )
    return tuple(dict.fromkeys(found))


def _set_aside(sorter: Sorter, starts: Sequence[int], standfirst: str) -> Iterable[SetAside]:
    last = sorter.body[-1]
    for index, line in enumerate(sorter.lines):
        used = sorter.chosen[index] or index in {*sorter.captions, *sorter.standfirst, sorter.headline}
        if not used and line.text != standfirst:
            yield SetAside(line.text, reason_of(sorter, index, last), _before(index, starts))
