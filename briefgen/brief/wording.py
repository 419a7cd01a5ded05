"""Words Briefgen itself prints: dates, marks and fixed phrases, in the language of the brief."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from briefgen.knowledge.lexicon import table
from briefgen.model.article import Article, Span
from briefgen.model.moment import PartialDate, Period

NBSP = "\u00a0"
EN_DASH = "–"


@dataclass(frozen=True)
class Wording:
    """The table `print.toml` of one language, and its outer quotation marks."""

    words: dict[str, Any]
    marks: tuple[str, str] = ("“", "”")

    @classmethod
    def of(cls, language: str) -> "Wording":
        """The wording for a BCP 47 language; English where there is none."""
        left, right = table(language, "house")["quote_marks"]
        return cls(table(language, "print"), (left, right))

    def __getitem__(self, name: str) -> str:
        return str(self.words[name])

    def fill(self, section: str, name: str, **parts: str) -> str:
        """A phrase of a section with its parts filled in."""
        return str(self.words[section][name]).format(**parts)

    def quoted(self, text: str) -> str:
        """The text in the quotation marks of the language."""
        return f"{self.marks[0]}{text}{self.marks[1]}"

    def within(self, name: str) -> str:
        """A name as it stands within a line: "a spokesman for the bank" of "A spokesman for the bank"."""
        first = name.split(" ", 1)[0]
        return name[:1].lower() + name[1:] if first in self.words["articles"] else name

    def unit(self, name: str, otherwise: str) -> str:
        """The house's word for a unit, or the words given."""
        return str(self.words["unit"].get(name, otherwise))

    def day(self, day: date) -> str:
        """A day as printed, held together by no-break spaces: "23 May 2025"."""
        return self.moment(PartialDate(day.year, day.month, day.day))

    def moment(self, moment: PartialDate, *, short: bool = False) -> str:
        """A date at its own precision; `short` as used in tables ("Feb 2022")."""
        if not moment.month:
            return str(moment.year)
        months = self.words["months_short" if short else "months"]
        if not moment.day:
            return f"{months[moment.month - 1]}{NBSP}{moment.year}"
        form = self["date"].replace(" ", NBSP)
        return form.format(day=moment.day, month=months[moment.month - 1], year=moment.year)

    def period(self, period: Period, *, short: bool = False) -> str:
        """A stretch of time: "2020–24", "May–June 2025", or the one date it is."""
        start, end = period.start, period.end
        if start == end:
            return self.moment(start, short=short)
        if not start.month and not end.month:
            same_century = start.year // 100 == end.year // 100
            return (
                f"{start.year}{EN_DASH}{end.year % 100:02d}"
                if same_century
                else f"{start.year}{EN_DASH}{end.year}"
            )
        return f"{self.moment(start, short=short)} {EN_DASH} {self.moment(end, short=short)}"


def mark(article: Article, *spans: Span) -> str:
    """The way back that is printed: "¶ 5", or "¶ 3–4" over neighbouring paragraphs."""
    numbers = sorted({article.paragraph_number(span) for span in spans})
    if not numbers:
        return ""
    if len(numbers) > 1 and numbers[-1] - numbers[0] == len(numbers) - 1:
        return f"¶{NBSP}{numbers[0]}{EN_DASH}{numbers[-1]}"
    return f"¶{NBSP}" + ", ".join(str(number) for number in numbers)
