"""How options and settings go into a brief, and what a brief lacks."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TypeVar

from briefgen.app import charting
from briefgen.app.chart_columns import Overrides, as_asked, merged, remarks_on, sheet_asked
from briefgen.app.chart_columns import told as as_read
from briefgen.app.chart_files import check_saved
from briefgen.app.chart_options import parsed, with_option
from briefgen.app.options import OptionError, Value
from briefgen.app.settings import Settings
from briefgen.app.templates import template
from briefgen.brief import edit
from briefgen.brief.compose import Given
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartSpec
from briefgen.model.evidence import QuoteKind
from briefgen.model.problem import BriefgenError, Place, Problem, Severity, error

T = TypeVar("T")


def given(settings: Settings, options: Mapping[str, Value]) -> Given:
    """What was given beforehand: options win over settings."""
    return Given(
        title=_text(options, "title"),
        subtitle=_text(options, "subtitle"),
        bottom_line=_text(options, "bottom_line"),
        assessment=_text(options, "assessment"),
        author=_text(options, "author", settings.author),
        organisation=_text(options, "organisation", settings.organisation),
        reference=_text(options, "reference"),
        classification=_text(options, "classification"),
        prepared=_day(options, None),
    )


def with_options(brief: Brief, options: Mapping[str, Value]) -> Brief:
    """A finished brief with options of the command line laid over it."""
    brief = replace(
        brief,
        author=_text(options, "author", brief.author),
        organisation=_text(options, "organisation", brief.organisation),
        reference=_text(options, "reference", brief.reference),
        classification=_text(options, "classification", brief.classification),
        prepared=_day(options, brief.prepared),
    )
    if "template" in options:
        form = template(str(options["template"]))
        brief = edit.set_template(brief, form.name, form.language)
    if "title" in options:
        brief = edit.set_title(brief, str(options["title"]))
    if "subtitle" in options:
        brief = edit.set_subtitle(brief, str(options["subtitle"]))
    if "bottom_line" in options:
        brief = edit.set_bottom_line(brief, str(options["bottom_line"]))
    if "assessment" in options:
        brief = edit.set_assessment(brief, str(options["assessment"]).split("\n\n"))
    return brief


def with_chart_options(brief: Brief, flags: Sequence[str]) -> Brief:
    """The brief with options of its charts laid over: "title=…", "2.sort=largest first".

    Raises:
        BriefgenError: With the problem of each flag that could not be followed.
    """
    return _followed(brief, flags, "--chart", lambda so_far, flag: _with_chart_option(so_far, *parsed(flag)))


def _followed(start: T, flags: Sequence[str], option: str, follow: Callable[[T, str], T]) -> T:
    """What comes of following each flag of an option in turn.

    Raises:
        BriefgenError: With the problems of all flags that could not be followed.
    """
    problems: list[Problem] = []
    for flag in flags:
        try:
            start = follow(start, flag)
        except OptionError as wrong:
            problems.append(Problem(Severity.ERROR, wrong.text, Place(f"{option} {flag}"), wrong.hint))
        except BriefgenError as wrong:
            problems += wrong.problems
    if problems:
        raise BriefgenError(*problems)
    return start


def _with_chart_option(brief: Brief, number: int, name: str, text: str) -> Brief:
    before = _chart(brief, number)
    changed = with_option(before, name, text, brief.language)
    return edit.set_chart(brief, charting.settled(brief, before, changed))


def with_chart_tables(
    brief: Brief, flags: Sequence[str], columns: Sequence[str] = ()
) -> tuple[Brief, tuple[Problem, ...]]:
    """The brief with data of its charts taken from files: "ports.csv=Port yearbook", "2.ports.xlsx=…".

    A number one above that of the last chart begins a chart of the analyst's own. How each table was
    read is told in a note; `columns` overrides it: "Year=text", "2.decimal=,".

    Raises:
        BriefgenError: With every problem: a file that cannot be read, a table without a source.
    """
    none: Overrides = {}
    asked = _followed(none, columns, "--chart-columns", lambda so_far, flag: merged(so_far, flag))
    start: tuple[Brief, tuple[Problem, ...]] = (brief, ())
    done = _followed(
        start,
        flags,
        "--chart-data",
        lambda so_far, flag: _with_chart_table(so_far, _table_named(flag), asked),
    )
    without = set(asked) - {_table_named(flag)[0] for flag in flags}
    if without:
        text = f"no table is given for chart {min(without)}"
        raise error(text, "--chart-columns", "give one with --chart-data")
    return done


def _table_named(flag: str) -> tuple[int, Path, str]:
    """Chart number (from 1), file and source."""
    left, _, source = flag.partition("=")
    if not source.strip():
        raise OptionError("every figure you enter needs a source", "write it as ports.csv=Port yearbook 2024")
    return (*_numbered(left), source.strip())


def _with_chart_table(
    so_far: tuple[Brief, tuple[Problem, ...]], named: tuple[int, Path, str], asked: Overrides
) -> tuple[Brief, tuple[Problem, ...]]:
    (brief, told), (number, path, source) = so_far, named
    count = len(brief.charts)
    if not 1 <= number <= count + 1:
        raise OptionError(
            f"there is no chart {number}", f"the brief has {count}; {count + 1} begins a new one"
        )
    before = brief.charts[number - 1] if number <= count else charting.own_chart(brief)
    own = asked.get(number, ())
    language = before.language_in(brief.language)
    grid = as_asked(charting.read_table(path, sheet_asked(own), language), own)
    changed = charting.settled(brief, before, charting.with_table(before, grid, source, brief.language))
    note = as_read(grid, changed.unit.name, path)
    return edit.add_chart(brief, changed), (*told, note, *remarks_on(grid))


def with_suggestions(brief: Brief, chosen: Sequence[str]) -> Brief:
    """The brief with the charts chosen among those its article suggests, in that order; as it is for none.

    Args:
        brief: The brief.
        chosen: Numbers as `inspect` gives them, from 1, or kinds: "timeline" is the first of its kind.

    Raises:
        BriefgenError: With every choice the article does not suggest.
    """
    if not chosen:
        return brief
    known = charting.suggestions(brief)
    none: tuple[ChartSpec, ...] = ()
    taken = _followed(none, chosen, "--take-chart", lambda so_far, which: (*so_far, _suggested(known, which)))
    return replace(brief, charts=tuple({chart.key: chart for chart in taken}.values()))


def _suggested(known: Sequence[ChartSpec], which: str) -> ChartSpec:
    word = which.strip().casefold()
    if word.isdecimal() and 1 <= int(word) <= len(known):
        return known[int(word) - 1]
    found = next((spec for spec in known if spec.kind.value.casefold() == word), None)
    if found is None:
        listed = ", ".join(f"{number} {spec.kind}" for number, spec in enumerate(known, 1))
        hint = f"it suggests {listed}" if known else "it suggests none; --chart-data begins one of your own"
        raise OptionError(f"the article suggests no chart “{which}”", hint)
    return found


def chart_files(brief: Brief, flags: Sequence[str]) -> tuple[tuple[ChartSpec, Path], ...]:
    """The charts to save beside the brief, each with its file: "chart.svg", "2.chart.png", "2.data.csv".

    Raises:
        BriefgenError: With every problem: no such chart, an ending charts are not saved as.
    """
    none: tuple[tuple[ChartSpec, Path], ...] = ()
    return _followed(none, flags, "--chart-file", lambda found, flag: (*found, _saved(brief, flag)))


def _saved(brief: Brief, flag: str) -> tuple[ChartSpec, Path]:
    number, path = _numbered(flag)
    check_saved(path)
    return _chart(brief, number), path


def _chart(brief: Brief, number: int) -> ChartSpec:
    if not 1 <= number <= len(brief.charts):
        count = len(brief.charts)
        more = "" if count else "; --take-chart takes one the article suggests, --chart-data begins your own"
        raise OptionError(f"there is no chart {number}", f"the brief has {count}{more}")
    return brief.charts[number - 1]


def _numbered(words: str) -> tuple[int, Path]:
    """Chart number and file of "2.chart.png"; the first chart where no number leads."""
    number, dot, name = words.partition(".")
    if dot and number.isdecimal() and "." in name:
        return int(number), Path(name)
    return 1, Path(words)


def missing(brief: Brief) -> tuple[Problem, ...]:
    """What a reader would expect and the brief does not have, though its template has room for it."""
    form, found = template(brief.template), brief.evidence
    said = [quote for quote in found.quotes if quote.kind is not QuoteKind.STATEMENT]
    wanted = (
        ("quotes", brief.quotes, said, "quotation", "the brief has no quotes"),
        ("figures", brief.figures, found.figures, "figure", "the brief has no table of figures"),
    )
    return tuple(
        _lack(brief, f"no {what} was {'taken' if known else 'found'}", hint)
        for slot, there, known, what, hint in wanted
        if not there and form.most(slot)
    )


def undrawn(brief: Brief) -> tuple[Problem, ...]:
    """That charts were suggested of which none was taken unasked; nothing where an analyst chose."""
    if brief.charts or brief.attended or not template(brief.template).most("charts"):
        return ()
    kinds = tuple(dict.fromkeys(spec.kind.value for spec in charting.suggestions(brief)))
    if not kinds:
        return ()
    text = f"no chart was taken: what the article suggests is drawn only where asked for ({', '.join(kinds)})"
    hint = f"--take-chart “{kinds[0]}” takes it" if " " in kinds[0] else f"--take-chart {kinds[0]} takes it"
    return (Problem(Severity.NOTE, text, Place(brief.article.source.name), hint),)


def _lack(brief: Brief, text: str, hint: str) -> Problem:
    return Problem(Severity.WARNING, text, Place(brief.article.source.name), hint)


def _text(options: Mapping[str, Value], name: str, otherwise: str = "") -> str:
    return str(options.get(name, otherwise))


def _day(options: Mapping[str, Value], otherwise: date | None) -> date | None:
    day = options.get("prepared", otherwise)
    return day if isinstance(day, date) else None
