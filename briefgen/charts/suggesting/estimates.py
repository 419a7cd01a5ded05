"""One measure as several tellers put it: "the ministry expects 2% to 2.4%, the central bank 1.6% to 2.1%"."""

import re
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from decimal import Decimal

from briefgen.charts.periods import capitalised, period
from briefgen.charts.suggesting.estimate_words import estimate_words
from briefgen.charts.suggesting.ideas import Idea, finished, is_balanced, is_range, one_series, point
from briefgen.charts.suggesting.measures_before import measure_before
from briefgen.charts.suggesting.said_of import sentences_of
from briefgen.charts.titles import Drafts
from briefgen.knowledge.patterns import any_of
from briefgen.knowledge.told_by import is_body
from briefgen.model.article import Span
from briefgen.model.chart import ChartKind, ChartSpec
from briefgen.model.evidence import Event, Figure, FigureKind, Words
from briefgen.model.quantity import Bound, Dimension

_MOST, _FEWEST, _NAME_WORDS, _MEASURE_WORDS = 8, 2, 6, 7
_TAIL_WORDS, _ASKED_REACH = 4, 120
_NEW_WORDS = 2
"""More new words than these behind a teller name another measure: "imports will make up"."""
_YEAR = re.compile(r"(?<![\w.,])(?:19|20)\d{2}(?![\w%]|[.,]\d)")
_SLIGHT = (FigureKind.AGE, FigureKind.RANK, FigureKind.RATIO, FigureKind.SCORE, FigureKind.DURATION)


@dataclass(frozen=True, slots=True)
class Estimates:
    """What several tellers put one measure at.

    Attributes:
        measure: What they tell of, in the article's words.
        rows: The figures with who tells them, by place.
    """

    measure: str
    rows: tuple[tuple[Figure, str], ...]


def told_estimates(
    figures: Sequence[Figure], drafts: Drafts, events: Sequence[Event] = ()
) -> list[Estimates]:
    """The rows of estimates of an article, none of which shares a figure with another.

    Args:
        figures: All of the article's that may be told, by place; expected ones among them.
        drafts: For the article's words.
        events: All it dates, for the time of a row whose figures name none: "expects this year 2 to 3".
    """
    reader, found, at = EstimateReader(figures, drafts, events), list[Estimates](), 0
    while at < len(figures):
        row = reader.row(at)
        found += [row] if row else []
        at += len(row.rows) if row else 1
    return found


def from_estimates(row: Estimates, drafts: Drafts) -> Iterator[Idea]:
    """A range plot with a row a teller: a bar from end to end, a point where one value is stated."""
    figures = [figure for figure, _ in row.rows]
    points = [point(figure, capitalised(who)) for figure, who in row.rows]
    unit = figures[0].quantity.unit
    # From the lowest to the highest of several is what nobody estimated: only how many is said.
    count = drafts.numbers.number(Decimal(len(points)))
    title = drafts.title("estimated_by", measure=_as_noun(row.measure, drafts), count=count)
    spec = ChartSpec(
        "",
        ChartKind.RANGE,
        title,
        one_series(capitalised(row.measure), points),
        unit,
        reason=drafts.reason("estimates"),
    )
    if title and row.measure:
        yield Idea(0, figures[0].span.start, finished(spec, drafts, figures))


def _as_noun(measure: str, drafts: Drafts) -> str:
    """What something is expected to do as a noun: "growth of the economy" of "economy to grow"."""
    nouns: dict[str, str] = drafts.numbers.words["estimates"]["deeds"]
    deed = next((one for one in nouns if measure.endswith(f" {one}")), "")
    if not deed:
        return measure
    subject = measure.removesuffix(f" {deed}")
    led = re.search(
        rf"(?<!\w)(?i:(?P<article>{any_of(drafts.numbers.words['name']['articles'])})\s{re.escape(subject)}\s{deed})",
        drafts.article.text,
    )
    return nouns[deed].format(subject=f"{led['article'].casefold()} {subject}" if led else subject)


class EstimateReader:
    """Reads rows of estimates out of an article's words."""

    def __init__(self, figures: Sequence[Figure], drafts: Drafts, events: Sequence[Event]) -> None:
        self._dates = [event for event in events if event.when is not None]
        self._figures, self._drafts, self._text = figures, drafts, drafts.article.text
        self._words = estimate_words(drafts.language)

    def row(self, at: int) -> Estimates | None:
        """The row that begins with a figure; None where it is none, or of nothing named."""
        first = self._figures[at]
        if first.kind in _SLIGHT or first.quantity.bound is Bound.ORDER:
            return None
        who, measure = self._head(first)
        if not who:
            return None
        told = [(first, who)]
        for figure in self._figures[at + 1 : at + _MOST]:
            who = self._next(told[-1][0], figure, measure) if self._is_like(figure, first) else ""
            if not who:
                break
            told.append((figure, who))
        ranged = any(is_range(figure) for figure, _ in told)
        names = {who.casefold() for _, who in told}
        if len(told) < _FEWEST or not ranged or len(names) < len(told) or not self._is_whole(told):
            return None
        measure = measure or self._behind(first) or self._heading(first) or self._beside(told)
        measure = measure or self._before(told)
        return Estimates(measure, tuple(self.alike(told))) if self.is_measure(measure) else None

    # --- the first teller ---------------------------------------------------------------------

    def _head(self, figure: Figure) -> tuple[str, str]:
        """Who tells the first figure, and what it is of where that stands before it."""
        sentence = sentences_of(self._text, self._drafts.language, figure.span.start, figure.span.end)
        lead = self._undated(sentence.start, figure)
        if any(mark in lead for mark in ',;:()“”"\n'):
            return "", ""
        words, known = self._unjoined(lead.split()), self._words
        if len(words) > 2 and words[1].isdecimal():
            words = words[2:]  # "Für 2026 erwartet …"
        verb = next((at for at, word in enumerate(words) if word.casefold() in known.verbs), None)
        if verb is None:
            return self._costed(words)
        if self._is_own(words[verb + 1 :]):
            return "", ""
        rest = words[verb + 1 :]
        if verb:
            return self.teller(words[:verb], said=True), self.measure_of(rest)
        # "Für 2026 erwartet das Institut ein Wachstum von …"
        rest = self._bare(rest)
        size = next((i for i, word in enumerate(rest) if word in known.parting | known.small), len(rest))
        who = rest[:size]
        while who and who[-1] in known.links:
            who = who[:-1]  # "Für 2026 rechnet der Verband mit …"
        return self.teller(who, said=False), self.measure_of(rest[size:])

    def _costed(self, words: list[str]) -> tuple[str, str]:
        """Who says what something will cost: "The council says the bridge will cost"; empty for neither."""
        at = next((i for i, word in enumerate(words) if word.casefold() in self._words.telling), 0)
        said = " ".join(words[at + 1 :])
        costs = next((one for one in self._words.costs if said.endswith(f" {one}")), "")
        thing = said.removesuffix(f" {costs}").split()
        if not (
            at and costs and thing[0].casefold() in self._words.articles and len(thing) <= _MEASURE_WORDS - 2
        ):
            return "", ""
        forms: dict[str, str] = self._drafts.numbers.words["estimates"]["asked_of"]
        return self.teller(words[:at], said=True), str(forms["cost"]).format(of=" ".join(thing))

    def _is_own(self, words: list[str]) -> bool:
        """Whether it is what a firm expects of itself: "expects profit of £2m", not "the profit of"."""
        own = any(word.casefold().endswith(self._words.own) for word in words)
        return own and self._words.articles.isdisjoint(words[:1])

    def _undated(self, start: int, figure: Figure) -> str:
        """The words before a figure without its period, and the preposition that leads to it."""
        lead, date = self._text[start : figure.span.start], self._date(start, figure)
        period = figure.period.span if figure.period else date.span if date else None
        if period is None or not start <= period.start < period.end <= figure.span.start:
            return lead
        before = self._text[start : period.start].split()
        while before and before[-1].casefold() in self._drafts.numbers.words["name"]["never_last"]:
            before.pop()
        return f"{' '.join(before)} {self._text[period.end : figure.span.start]}"

    def _date(self, start: int, figure: Figure) -> Event | None:
        """The only date between a place and a figure."""
        found = [one for one in self._dates if start <= one.span.start < one.span.end <= figure.span.start]
        return found[0] if len(found) == 1 else None

    def _year(self, figure: Figure) -> Words | None:
        """The only year between the start of its sentence and a figure."""
        sentence = sentences_of(self._text, self._drafts.language, figure.span.start, figure.span.end)
        found = list(_YEAR.finditer(self._text, sentence.start, figure.span.start))
        date = self._date(sentence.start, figure)
        if not found and date and date.when:
            return Words(period(date.when, self._drafts.language), date.span, inferred=True)
        return Words(found[0][0], Span(*found[0].span()), inferred=True) if len(found) == 1 else None

    def _unjoined(self, words: list[str]) -> list[str]:
        while words and words[0].casefold() in self._words.joints:
            words = words[1:]
        return words

    def _bare(self, words: list[str]) -> list[str]:
        return words[1:] if words and words[0].casefold() in self._words.articles else words

    def measure_of(self, words: list[str]) -> str:
        """What is told of, between a verb and the figure, without what only joins it to them."""
        small = self._words.links | self._words.small | self._words.articles
        while words and (words[0].casefold() in small or words[0].isdecimal()):
            words = words[1:]
        never_last = self._drafts.numbers.words["name"]["never_last"]
        while words and (words[-1].casefold() in small or words[-1].casefold() in never_last):
            words = words[:-1]
        return "" if len(words) == 1 and words[0].casefold() in self._words.called else " ".join(words)

    def is_measure(self, measure: str) -> bool:
        """Whether words of an article say what is estimated."""
        words = measure.casefold().split()
        plain = bool(words) and len(words) <= _MEASURE_WORDS and is_balanced(measure)
        told = plain and self._words.whose.isdisjoint(words) and not any(map(str.isdigit, measure))
        return told and not (len(words) == 1 and words[0] in self._words.vague)

    def _behind(self, figure: Figure) -> str:
        """What a share is of, right behind it: "2% to 2.4% growth"."""
        if figure.quantity.unit.dimension is not Dimension.PERCENT:
            return ""
        found = re.compile(r"\s(?P<of>[^\s,;.\d]+(?:\s[^\s,;.\d]+){0,2}?)(?=[,;.]|\s\w+\s\d{4})").match(
            self._text, figure.span.end
        )
        return self.measure_of(found["of"].split()) if found else ""

    def _heading(self, figure: Figure) -> str:
        """What the sentence before says that estimates differ of: "Estimates of the wolf population vary"."""
        begin = max(0, figure.span.start - 400)
        found = list(self._words.heading.finditer(self._text, begin, figure.span.start))
        same = self._drafts.article.paragraph_index
        if not found or same(found[-1].end() - 1) != same(figure.span.start):
            return ""
        return self.measure_of(found[-1]["of"].split())

    def _beside(self, told: Sequence[tuple[Figure, str]]) -> str:
        """What all of them measure: named behind the first alone, or asked for in the sentence before.

        What differs behind them is of several measures: "2 to 3 tonnes of wheat, the mill 1 to 2 of rye".
        """
        tails = [self._tail(figure) for figure, _ in told]
        first, unit = tails[0], told[0][0].quantity.unit
        if any(tail and tail.casefold() != first.casefold() for tail in tails[1:]):
            return ""
        if first:
            known = unit.dimension not in (Dimension.MONEY, Dimension.PERCENT, Dimension.COUNT)
            words = first.split()
            named = len(words) == 1 or words[0].casefold() in self._words.links
            return self.measure_of(words) if known and named and len(words) <= _TAIL_WORDS else ""
        return self._asked(told[0][0]) if unit.dimension is Dimension.MONEY else ""

    def _before(self, told: Sequence[tuple[Figure, str]]) -> str:
        """What the words before the row say all of them put at so much; nothing behind them names another."""
        first, own = told[0][0], {self._tail(figure).casefold() for figure, _ in told} - {""}
        sentence = sentences_of(self._text, self._drafts.language, first.span.start, first.span.end)
        plain = own <= self._words.small | self._words.verb_ends
        return measure_before(sentence, first.quantity.unit, self._drafts) if plain else ""

    def _tail(self, figure: Figure) -> str:
        """The words behind a figure up to the next comma, joint or end of a sentence."""
        found = self._words.tail.match(self._text, figure.span.end)
        tail = found["tail"] if found else ""
        dated = (one.span.start for one in self._dates if figure.span.end < one.span.start)
        return tail[: next(dated, figure.span.end + len(tail)) - figure.span.end].strip()

    def _asked(self, figure: Figure) -> str:
        """What the question right before a sentence asks the cost of: "What will the bridge cost?"."""
        sentence = sentences_of(self._text, self._drafts.language, figure.span.start, figure.span.end)
        begin = max(0, sentence.start - _ASKED_REACH)
        found = self._words.asked.search(self._text[begin : sentence.start])
        if found is None or "\n" in found[0]:
            return ""
        of = next(filter(None, found.groups()))
        forms: dict[str, str] = self._drafts.numbers.words["estimates"]["asked_of"]
        lead, _, name = of.partition(" ")
        # The article changes with its case, and so would a word between it and the noun.
        if lead.casefold() in forms and " " in name:
            return ""
        return str(forms["cost"]).format(of=f"{forms.get(lead.casefold(), lead.casefold())} {name}")

    # --- those behind it ----------------------------------------------------------------------

    def _next(self, before: Figure, figure: Figure, measure: str) -> str:
        """Who tells a later figure of the same measure; empty where it may be of another."""
        joint = self._words.joint.match(self._text, before.span.end, figure.span.start)
        paragraph = self._drafts.article.paragraph_index
        if joint is None or paragraph(before.span.start) != paragraph(figure.span.start):
            return ""
        said = self._undated(joint.end(), figure)
        if any(mark in said for mark in ',;:()“”"\n.'):
            return ""
        words, known = self._unjoined(said.split()), self._words
        told_of = measure.casefold().split()
        again = {*known.small, *known.called, *known.links, *known.articles, *told_of, *known.same(told_of)}
        if (own := figure.says_who) and own.span and before.span.end < own.span.start < figure.span.start:
            new = self._text[own.span.end : figure.span.start].split()
            told = len({one.casefold() for one in new} - again - known.telling) <= _NEW_WORDS
            named = not told or self._names_other(new, again)
            return "" if named else " ".join(self._bare(own.text.split()))
        folded = [word.casefold() for word in words]
        verb = next((at for at, word in enumerate(folded) if word in known.telling), None)
        if verb is not None:
            whole = set(folded[verb + 1 :]) <= again
            return self.teller(words[:verb], said=True) if whole and verb else ""
        size = len(words)
        while size and folded[size - 1] in known.links | known.small:
            size -= 1
        # A new sentence has a verb of its own.
        return "" if "." in joint[0] else self.teller(words[:size], said=False)

    def _names_other(self, words: list[str], again: Set[str]) -> bool:
        """Whether words behind a verb of telling name another thing: "says the tunnel will cost"."""
        folded = [word.casefold() for word in words]
        told = next((at for at, word in enumerate(folded) if word in self._words.telling), len(folded))
        rest = set(folded[told + 1 :])
        return not rest <= again

    def _is_like(self, figure: Figure, first: Figure) -> bool:
        """Whether it may be of the same measure, by unit, kind of change, time and place."""
        own, unit = figure.quantity.unit, first.quantity.unit
        alike = own.may_be(unit) or unit.may_be(own)
        timed = not (figure.when and first.when) or figure.when == first.when
        ways = {one.change.direction for one in (figure, first) if one.change}
        apart = len({self._where(one) for one in (figure, first)} - {""}) > 1
        told = timed and not apart and len(ways) <= 1
        return alike and told and figure.quantity.bound is not Bound.ORDER

    def _where(self, figure: Figure) -> str:
        """Where or among whom its value holds, as the words right behind it or its own place say."""
        found = self._words.where.match(self._text, figure.span.end)
        name = found["name"].rstrip(".").casefold() if found else ""
        if name and self._drafts.calendar.isdisjoint(name.split()):
            return name
        place = figure.place
        return place.text.casefold() if place and not place.inferred else ""

    def teller(self, words: list[str], *, said: bool) -> str:
        """The name of who tells it; empty of anybody who may be no teller.

        Args:
            words: Before the verb, or before the figure where it is left out.
            said: With a verb that tells of an estimate; else only a body or an abbreviation counts, since
                "the economy by 2%, exports by 3%" leaves out the same words.
        """
        known, given = self._words, words
        words = self._bare(words)
        folded = [word.casefold() for word in words]
        parted = known.nobody | known.small | known.parting
        if (
            not 0 < len(words) <= _NAME_WORDS
            or not parted.isdisjoint(folded)
            or folded[0] in known.never_first
        ):
            return ""
        if any(map(str.isdigit, "".join(words))) or not self._drafts.calendar.isdisjoint(folded):
            return ""
        name = " ".join(words)
        body = is_body(folded, self._drafts.language)
        short = name.isupper() and len(name) > 1 and name.casefold() not in known.places
        # "The insurer puts it at": who tells it need be no body of which the tables know.
        named = said and (len(given) > len(words) or any(word[:1].isupper() for word in words))
        return name if body or short or named else ""

    # --- the row ------------------------------------------------------------------------------

    def _is_whole(self, told: Sequence[tuple[Figure, str]]) -> bool:
        """Whether the sentences tell no other value in its unit, which would be missing from the chart."""
        first, last = told[0][0], told[-1][0]
        read = sentences_of(self._text, self._drafts.language, first.span.start, last.span.end)
        row = {figure.span for figure, _ in told}
        unit = first.quantity.unit
        return not any(
            one.quantity.unit == unit and one.span.start in read and one.span not in row
            for one in self._figures
        )

    def alike(self, told: Sequence[tuple[Figure, str]]) -> Iterator[tuple[Figure, str]]:
        """The rows in one unit, each stated by its own teller."""
        first = told[0][0]
        unit = next((one.quantity.unit for one, _ in told if one.quantity.unit.name), first.quantity.unit)
        told_at = first.period or self._year(first)
        changed = next((figure.change for figure, _ in told if figure.change), None)
        for figure, who in told:
            place = self._text.rfind(who, 0, figure.span.start)
            span = Span(place, place + len(who)) if place >= 0 else None
            yield (
                replace(
                    figure,
                    quantity=replace(figure.quantity, unit=unit),
                    says_who=Words(who, span),
                    change=changed,
                    period=figure.period or told_at,
                    subject=None,
                    measure=None,
                ),
                who,
            )
