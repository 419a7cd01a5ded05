"""The drafted words of a chart: title, subtitle, source, alt text and reason, from the evidence alone."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from briefgen.charts.data.grid_dates import moment
from briefgen.charts.data.grid_labels import in_words
from briefgen.charts.numbers import MINUS, NBSP, Numbers
from briefgen.charts.periods import all_dated, capitalised, is_years, named, period, shared_year
from briefgen.knowledge.lexicon import table
from briefgen.knowledge.tellers import as_called, teller
from briefgen.model.article import Article
from briefgen.model.chart import ChartKind, ChartSpec, Point
from briefgen.model.evidence import Figure, FigureKind
from briefgen.model.quantity import Dimension, Unit

MOST_WORDS = 15
_ALT_POINTS, _NAMED = 12, 4
_SHORT_WORD = 3
_OWNER_WORDS = 4
"""Of more words no possessive is made: "exports of arms to India’s share" would be read wrongly."""


@dataclass(frozen=True, slots=True)
class Drafts:
    """Writes the words of charts about one article in one language."""

    article: Article
    language: str
    numbers: Numbers

    @classmethod
    def of(cls, article: Article) -> "Drafts":
        """Drafts in the language of the article."""
        return cls(article, article.language, Numbers.of(article.language))

    @property
    def opens(self) -> int:
        """Where the text begins, behind its dateline."""
        return self.article.dateline.end if self.article.dateline else 0

    @property
    def payments(self) -> frozenset[str]:
        """Verbs with which money changes hands."""
        return frozenset(self.numbers.words["name"]["payments"])

    def participle(self, verb: str) -> str:
        """What was done to a thing, of the verb that tells it: "given" of "gave"."""
        return str(self.numbers.words["name"]["participles"].get(verb, verb))

    @property
    def calendar(self) -> frozenset[str]:
        """Names of months and weekdays, case folded."""
        words = table(self.language, "calendar")
        return frozenset(
            name.casefold() for names in (*words["months"], *words["weekdays"]) for name in names
        )

    # --- titles -----------------------------------------------------------------------------

    def title(self, form: str, **parts: str) -> str:
        """A title of a form, with a capital; empty when it would be longer than 15 words."""
        text = capitalised(str(self.numbers.words["title"][form]).format(**parts).strip())
        return text if len(text.replace(NBSP, " ").split()) <= MOST_WORDS else ""

    def changed(
        self, subject: str, change: Decimal, now: Decimal, unit: Unit, *, inferred: bool = False
    ) -> str:
        """That something fell, rose or stayed; by its first words where all are too many, empty for none.

        An `inferred` subject is whose figure it is, not always what fell or rose: it stands before a colon.
        """
        way = "fell" if change < 0 else "rose" if change > 0 else "same"
        parts = {
            "amount": self.numbers.with_unit(abs(change), difference_unit(unit)),
            "value": self.numbers.with_unit(now, unit),
        }
        form = f"{way}_of" if inferred else way
        if not subject or parts["amount"].casefold().endswith(subject.casefold()):
            return ""
        heads = (subject, self.head(subject))
        titles = (self.title(form, subject=name, **parts) for name in heads if name)
        return next(filter(None, titles), "") or self.title(f"{way}_short", **parts)

    def named(self, measure: str) -> str:
        """What is measured as a title without a finding: "Number of boats", "Share of the revenue"."""
        forms = self.numbers.words["subtitle"]
        first = measure.partition(" ")[0].casefold()
        share = str(forms["share"]).format(measure=_lowered(measure))
        return capitalised(shortened(share if first in forms["share_begins"] else measure))

    def head(self, subject: str) -> str:
        """What stands before the first preposition of a name: "Average catch" of "average catch of cod"."""
        words = subject.split()
        known = {*self.numbers.words["name"]["shared_first"], *self.numbers.words["subtitle"]["share_begins"]}
        ends = (at for at, word in enumerate(words) if at and word.casefold() in known)
        return " ".join(words[: next(ends, 0)])

    def with_setting(self, setting: str, title: str) -> str:
        """A title after the article's words that say where it holds, where it stays short enough."""
        full = f"{setting}, {_lowered(title)}" if setting and title else ""
        return full if full and len(full.replace(NBSP, " ").split()) <= MOST_WORDS else title

    def share_changed(self, shares: Sequence[str], change: Decimal, now: Decimal, unit: Unit) -> str:
        """That a share of something fell, rose or stayed, by the first of its names that is short enough."""
        way = "fell" if change < 0 else "rose" if change > 0 else "same"
        points = f"{self.numbers.number(abs(change))}{NBSP}{self.numbers.words['difference']['points']}"
        parts = {"amount": points, "value": self.numbers.with_unit(now, unit)}
        titles = (self.title(way, subject=share, **parts) for share in shares)
        return next(filter(None, titles), "")

    def reached(self, names: Sequence[str], now: Figure, *, fell: bool) -> str:
        """That something fell or rose to a value, in the article's words: "fell to about 900 tonnes"."""
        form = "fell_to" if fell else "rose_to"
        titles = (self.title(form, subject=name, text=now.text) for name in names)
        return next(filter(None, titles), "")

    def share_names(self, subject: str, figure: Figure) -> list[str]:
        """What a share is of, in words, fullest first: "Rail’s share of journeys"; none where it is no share.

        A subject that is itself a share or a rate is named by its own words alone.
        """
        forms = self.numbers.words["share"]
        measure = figure.measure.text if figure.measure else ""
        if figure.quantity.unit.dimension is not Dimension.PERCENT or not (subject and measure):
            return []
        told = {word.strip("’'").casefold() for word in subject.split()} & set(forms["words"])
        if told or measure.split()[0].casefold() not in self.numbers.words["subtitle"]["share_begins"]:
            return []
        brief = len(subject.split()) <= _OWNER_WORDS
        plural = subject.endswith("s") and len(subject.split()[-1]) > _SHORT_WORD  # "Gas’s" is no plural
        owner = str(forms["owner_s" if plural else "owner"]).format(subject=subject)
        first = str(forms["of"]).format(owner=owner, measure=measure)
        long = str(forms["of_long"]).format(subject=subject, measure=measure)
        return [first if brief else long, str(forms["alone"]).format(measure=measure)]

    def value(self, point: Point, unit: Unit) -> str:
        """The value of a point with its unit, and its bound where it has one; it must have a value."""
        assert point.value is not None, "only stated values have words"
        return self.numbers.bounded(self.numbers.with_unit(point.value, unit), point.bound)

    def difference(self, change: Decimal, unit: Unit) -> str:
        """The change as printed at a bracket: "−13.2 points", "+$1.2 billion"."""
        return difference(change, unit, self.numbers)

    # --- the furniture --------------------------------------------------------------------------

    def subtitle(self, figures: Sequence[Figure], unit: Unit, subject: str = "") -> str:
        """Measure, place and period where they are known, and the unit in words.

        Args:
            figures: What the chart shows.
            unit: Of all of them.
            subject: What is measured, taken where the figures have no measure in common.
        """
        measure, place = (
            common(words.text if (words := getattr(figure, slot)) else "" for figure in figures)
            for slot in ("measure", "place")
        )
        # "Unemployment" is a share itself.
        ends = {word.casefold() for word in (*measure.split()[:1], *measure.split()[-1:])}
        is_rate = not ends.isdisjoint(self.numbers.words["share"]["words"])
        if measure and not is_rate and all(figure.kind is FigureKind.SHARE for figure in figures):
            forms = self.numbers.words["subtitle"]
            begins = measure.split()[0].casefold() in forms["share_begins"]
            measure = str(forms["share" if begins else "share_of"]).format(measure=measure)
        else:
            measure = self._without_preposition(measure)
        units = self.numbers.unit(unit)
        if figures and all(figure.change and not figure.change.to for figure in figures):
            form = "change" if units else "change_bare"
            units = str(self.numbers.words["subtitle"][form]).format(unit=units)
        elif self.numbers.is_said(unit, measure or subject):
            units = ""
        place = "" if place in (measure or subject) else place  # "rents in Morley, Morley"
        when = self._periods(figures)
        when = "" if f" {when} ".casefold() in f" {measure or subject} ".casefold() else when
        parts = (measure or subject, place, when, units)
        return capitalised(", ".join(_told_once(parts)))

    def _without_preposition(self, measure: str) -> str:
        """What an amount is of or in, as a name: "rent" for "in rent"."""
        first, _, rest = measure.partition(" ")
        known = {*self.numbers.words["name"]["shared_first"], *self.numbers.words["subtitle"]["share_begins"]}
        return rest if rest and first.casefold() in known else measure

    def _periods(self, figures: Sequence[Figure]) -> str:
        """The period all figures share; or the years they run over, where each says its own."""
        said = [named(one, self.language) if one else "" for one in _dated(figures, self.language)]
        periods = list(dict.fromkeys(said))
        if len(periods) < 2 or not all(periods):
            return periods[0] if len(periods) == 1 else ""
        if not all(map(is_years, periods)):
            return shared_year(periods, [figure.when for figure in figures])
        form = "between" if len(periods) == 2 else "span"
        ends = {"first": min(periods), "last": max(periods)}
        return str(self.numbers.words["subtitle"][form]).format(**ends)

    def source(self, figures: Iterable[Figure]) -> str:
        """The line under the chart: who states the figures, and where that was read."""
        told = (as_called(figure.says_who, self.article.text) for figure in figures if figure.says_who)
        said = [teller(who, self.article.text, self.language) for who in told]
        who = "; ".join(dict.fromkeys(filter(None, said)))
        outlet = self.article.agency or self.article.outlet
        forms = self.numbers.words["source"]
        if who and outlet and who.casefold() != outlet.casefold():
            return str(forms["via"]).format(who=who, outlet=outlet)
        read = who or outlet or self._headline()
        return str(forms["of"]).format(who=read) if read else str(forms["unknown"])

    def _headline(self) -> str:
        """What names the article where nobody who published it is known."""
        title = shortened(self.article.headline.strip().rstrip(" .;:,"))
        return str(self.numbers.words["source"]["headline"]).format(title=title) if title else ""

    def reason(self, name: str, count: int = 0) -> str:
        """Why a chart is suggested, one sentence."""
        return str(self.numbers.words["reason"][name]).format(count=self.numbers.number(Decimal(count)))

    def alt(self, spec: ChartSpec) -> str:
        """The text alternative: the type of chart, of which data, with the finding."""
        words = self.numbers.words
        points = [self._alt_point(spec, name, p) for name, p in _named_points(spec)]
        values = "; ".join(points[:_ALT_POINTS])
        if len(points) > _ALT_POINTS:
            values += "; " + words["more"].format(n=len(points) - _ALT_POINTS)
        has_finding = spec.title and spec.title != self.names(spec)
        form = words["alt"]["text" if has_finding else "plain"]
        if has_finding and spec.kind is ChartKind.TIMELINE:
            # Its subtitle says how the line is to be read.
            form = words["alt"]["dated"]
        names = [series.name for series in spec.series if series.name]
        data = self._lowered(spec.subtitle) or self._listed(names)
        data = data or self.numbers.unit(spec.unit) or self._lowered(words["value"])
        kind, reason = words["kind"][spec.kind], _lowered_article(spec.title)
        return str(form).format(kind=kind, data=data, values=values, reason=reason)

    def _lowered(self, text: str) -> str:
        """With a small first letter, where nouns of the language are not written with a large one."""
        return text if table(self.language, "figures")["capitalised_nouns"] else _lowered(text)

    def names(self, spec: ChartSpec) -> str:
        """What is shown, without a finding: the names of its series, of its items where these are dates.

        As many as 15 words hold; empty where nothing has a name, or the first is longer than that.
        """
        series = [one.name for one in spec.series if one.name]
        items = list(dict.fromkeys(point.label for point in spec.points))
        dated = bool(series) and all(moment(name) for name in series)
        for most in range(_NAMED, 0, -1):
            shown = [self._first(items, most)] if dated or not series else []
            text = ", ".join([*shown, *([self._first(series, most)] if series else [])])
            if len(text.split()) <= MOST_WORDS:
                return capitalised(text)
        return ""

    def _first(self, names: Sequence[str], most: int) -> str:
        """Names in a list; of many the first few with how many more there are, which are more than one."""
        if len(names) <= most + 1:
            return self._listed(names)
        return f"{', '.join(names[:most])} {self.numbers.words['more'].format(n=len(names) - most)}"

    def _listed(self, names: Sequence[str]) -> str:
        between = f" {self.numbers.words['refusal']['and']} "
        return between.join(filter(None, (", ".join(names[:-1]), *names[-1:])))

    def _alt_point(self, spec: ChartSpec, name: str, point: Point) -> str:
        value = point.text if spec.kind is ChartKind.TABLE else self.numbers.stated(point, spec.unit)
        if spec.kind is ChartKind.TIMELINE:
            # A label may lack the date its clause begins with, which the drawing sets over it.
            short = bool(point.text) and point.label != point.text
            value = period(point.when, self.language) if short and point.when else ""
        label = in_words(point.label, point.when, self.language)
        named = f"{name}, {label}" if name else label.rstrip(".")
        return str(self.numbers.words["alt"]["value"]).format(label=named, value=value).strip()


def _dated(figures: Sequence[Figure], language: str) -> list[str]:
    """The words for when each figure holds, as a date where they cannot stand alone ("vorigen Jahr")."""
    periods = [figure.period.text if figure.period else "" for figure in figures]
    dated = ((words, [figure.when]) for words, figure in zip(periods, figures, strict=True))
    return [all_dated([words], when, language)[0] if words else "" for words, when in dated]


def _told_once(parts: Iterable[str]) -> list[str]:
    """The parts without what one before them says already: "seats, seats"."""
    kept: list[str] = []
    for part in parts:
        if part and part.casefold() not in (one.casefold() for one in kept):
            kept.append(part)
    return kept


def _named_points(spec: ChartSpec) -> list[tuple[str, Point]]:
    several = len(spec.series) > 1
    return [(series.name if several else "", point) for series in spec.series for point in series.points]


def _lowered(text: str) -> str:
    """The text with a small first letter, unless its first word is a name or an abbreviation."""
    first = text.split(" ")[0]
    return text if first.isupper() or any(c.isupper() for c in first[1:]) else text[:1].lower() + text[1:]


def _lowered_article(text: str) -> str:
    """A title goes on mid-sentence as it is: its first word may be a name."""
    return text.rstrip(".")


def difference(change: Decimal, unit: Unit, numbers: Numbers) -> str:
    """The change as printed at a bracket: "−13.2 points", "+$1.2 billion"; "±0" for none."""
    if unit.dimension is Dimension.PERCENT:
        words = f"{numbers.number(abs(change))} {numbers.words['difference']['points']}"
    else:
        words = numbers.quantity(abs(change), unit)
    sign = MINUS if change < 0 else "+" if change > 0 else "±"
    return (sign + words).replace(NBSP, " ")


def difference_unit(unit: Unit) -> Unit:
    """The unit of a difference: percentage points between shares, otherwise the unit itself."""
    if unit.dimension is Dimension.PERCENT:
        return Unit("percentage point", Dimension.PERCENTAGE_POINT)
    return unit


def shortened(text: str) -> str:
    """At most as many words as a title may have, with an ellipsis where some are left out."""
    words = text.split()
    return text if len(words) <= MOST_WORDS else " ".join(words[:MOST_WORDS]) + "…"


def common(texts: Iterable[str]) -> str:
    """The one text all of them are, or empty."""
    found = set(texts)
    return found.pop() if len(found) == 1 else ""
