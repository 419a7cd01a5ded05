"""The place that "there" stands for at the head of a row, where the sentence before can mean but one."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from itertools import zip_longest

from briefgen.charts.suggesting.said_of import sentence_before
from briefgen.charts.titles import Drafts
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.patterns import NAME_WORD, any_of, name_of
from briefgen.model.article import Span

_NAME = name_of(NAME_WORD, rf"(?:[a-z]{{2,3}}\s)?{NAME_WORD}", 2)


@dataclass(frozen=True, slots=True)
class _Forms:
    """Patterns of a language.

    Attributes:
        stays: A name that opens a sentence and is said to be a place: "Elm remains the village with".
        opens: A name that opens one, with the word behind it; `joined` the words there that join two names.
        placed: Names behind a preposition of place, without an article.
        any_name: Names, known by their capital: none where every noun has one.
        town: A name that says by itself that it is a place.
        lead: What leads to a name that is a place wherever the article tells it again.
    """

    stays: re.Pattern[str]
    opens: re.Pattern[str]
    joined: frozenset[str]
    placed: re.Pattern[str]
    any_name: re.Pattern[str] | None
    town: re.Pattern[str]
    lead: str


def says_there(clause: Sequence[str], language: str) -> bool:
    """Whether a word of a clause stands for a place told before it: no "there" of "there were 40 fires".

    Args:
        clause: Its words, without capitals.
        language: Of the article.
    """
    words, charts = table(language, "aligned"), table(language, "charts")
    measures = {*charts["rows"]["measures"], *charts["share"]["words"]}  # "turnout there was 55 per cent"
    return any(
        word in words["leaning"]
        and (before in measures or not (word in words["expletives"] and led in words["exists"]))
        for before, word, led in zip_longest(("", *clause[:-1]), clause, clause[1:])
    )


def leads_to_place(word: str, language: str) -> bool:
    """Whether names may be places behind a preposition, or without one."""
    return not word or word in table(language, "aligned")["place_leads"]


def meant_by_there(start: int, drafts: Drafts) -> Span | None:
    """Where "there" is; None where the sentence before, of the same paragraph, leaves a choice.

    Args:
        start: Where the sentence with the word begins.
        drafts: Of the article.
    """
    text, forms = drafts.article.text, _forms(drafts.language)
    before = sentence_before(start, drafts, same_paragraph=True)
    if before is None:
        return None
    begin, end = before.start, before.stop
    stays = forms.stays.match(text, begin, end)
    if stays:
        return Span(*stays.span("name"))
    placed = [Span(*found.span("name")) for found in forms.placed.finditer(text, begin, end)]
    placed = [one for one in placed if one.of(text).casefold() not in drafts.calendar]
    opening = forms.opens.match(text, begin, end)
    named = Span(*opening.span("name")) if opening and opening["next"] not in forms.joined else None
    known = named is not None and _is_placed(named, drafts, forms, drafts.article.text)
    if placed:
        alone = len(placed) == 1 and not known
        return placed[0] if alone and _is_town(placed[0], drafts, forms) else None
    more = forms.any_name.findall(text, begin, end) if forms.any_name else []
    return named if known and len(more) < 2 else None


def _is_town(name: Span, drafts: Drafts, forms: _Forms) -> bool:
    """Whether what stands behind a preposition is a place, where a capital does not say so: "in Kolonien"."""
    town = forms.any_name is not None or forms.town.fullmatch(name.of(drafts.article.text)) is not None
    return town or _is_placed(name, drafts, forms, "")


def _is_placed(name: Span, drafts: Drafts, forms: _Forms, text: str) -> bool:
    """Whether the headline or a text tells a name as a place: "in Elm"."""
    led = re.compile(rf"(?<![^\W_]){forms.lead}\s{re.escape(name.of(drafts.article.text))}(?![\w’'-])")
    return any(led.search(words) for words in (drafts.article.headline, text))


@cache
def _forms(language: str) -> _Forms:
    places, own, rows = (table(language, name) for name in ("places", "aligned", "charts"))
    articles = any_of([*places["articles"], *rows["name"]["articles"]])
    kinds, lead = any_of(places["kinds"]), any_of([*own["place_leads"]])
    said = rf"(?:(?:{articles})\s(?:{kinds})\s)?"
    name = rf"(?i:{said})(?P<name>{_NAME})"
    town = rf"(?i:{any_of(places['known'])})|[^\W\d_]+(?:{any_of(places['endings'])})"
    return _Forms(
        re.compile(
            rf"{name}\s(?:{any_of(own['stays'])})\s(?:[^\W\d_]+\s){{0,2}}?(?:{articles})\s"
            rf"(?:[^\W\d_A-Z][\w-]*\s){{0,3}}?(?:{kinds})(?![^\W_])"
        ),
        re.compile(rf"{name}\s(?P<next>[^\W\d_]+)"),
        frozenset([*places["joins"], *own["attached"]]),
        re.compile(rf"(?<![^\W_])(?i:{lead})\s(?P<name>{_NAME})(?![\w’'-])"),
        None if places["nouns_capitalised"] else re.compile(rf"(?<![^\W_]){_NAME}"),
        re.compile(town),
        rf"(?i:{lead})",
    )
