"""A window over an article with evidence laid out by hand, so that these tests stand on the window alone."""

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from briefgen.app.settings import Settings
from briefgen.app.steps import Study
from briefgen.brief.compose import Given, compose
from briefgen.gui.start import application
from briefgen.gui.theme import Appearance
from briefgen.gui.window import Window
from briefgen.model.article import (
    Article,
    Caption,
    ParagraphKind,
    Published,
    SetAside,
    Source,
    SourceKind,
    Span,
    lay_out,
)
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartKind, ChartSpec, Point, Series
from briefgen.model.evidence import (
    Comparison,
    ComparisonKind,
    Difference,
    Event,
    Evidence,
    Figure,
    FigureKind,
    Flag,
    KeyPoint,
    Quote,
    Speaker,
    Words,
)
from briefgen.model.moment import PartialDate, Period
from briefgen.model.quantity import Dimension, Quantity, Unit
from briefgen.model.template import Slot, Template

_HERE = Path(__file__).parent


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen plugin says this of every window that is shown; it has no frame to hint at."""
    for item in items:
        if item.path.is_relative_to(_HERE):
            item.add_marker(pytest.mark.qt_log_ignore("does not support propagateSizeHints"))


PARAGRAPHS = (
    "HALDEN - Harbour operators said on March 4 that the port must grow if it is to keep its place.",
    "Since the new quay opened in June 2022, container traffic has moved from road to rail.",
    "According to the Coastal Freight Institute (CFI), rail carried 38.5 per cent of containers in 2024, "
    "compared with 24 per cent in the previous three-year period.",
    '"We have room for two more cranes. We do not have room for two more years of waiting," Ms Aasen said.',
    "She also warned that thousands of jobs depend on the decision.",
    '"The railway is the harbour\'s front door," Mr Berg said.',
    "The council is to decide in the autumn.",
)
PER_CENT = Unit("percent", Dimension.PERCENT, "%")


def _at(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


@pytest.fixture(scope="session")
def article() -> Article:
    text, paragraphs = lay_out((words, ParagraphKind.TEXT) for words in PARAGRAPHS)
    source = Source("harbour.txt", SourceKind.TEXT, text.encode())
    return Article(
        source,
        text,
        paragraphs,
        headline="Harbour asks for a second quay as rail freight grows",
        agency="Coast Wire",
        place="Halden",
        published=Published(date(2025, 3, 4)),
        captions=(Caption("Cranes at the new quay on a winter morning.", "I. Lund", 0),),
        set_aside=(
            SetAside("Sign up for our newsletter", "a newsletter prompt", 0),
            SetAside("Share", "a share bar", 0),
        ),
    )


@pytest.fixture(scope="session")
def evidence(article: Article) -> Evidence:
    text = article.text
    aasen, berg = Speaker("Ingrid Aasen", "Harbour director"), Speaker("Jonas Berg", "Head of rail")
    quotes = tuple(
        Quote(span := _at(text, words), span.of(text), speaker, cue="said", confidence=0.98)
        for words, speaker in (
            ("We have room for two more cranes. We do not have room for two more years of waiting,", aasen),
            ("The railway is the harbour's front door,", berg),
        )
    )
    later, earlier, jobs = _figures(text)
    difference = Difference(Decimal("14.5"), Decimal("0.604"), "38.5 − 24 = 14.5 percentage points")
    pair = Comparison(
        ComparisonKind.THEN_NOW,
        (earlier, later),
        "Containers carried by rail",
        Span(later.span.start, _at(text, "the previous three-year period").end),
        ("the previous three-year period", "2024"),
        difference,
    )
    sentence = _at(text, PARAGRAPHS[6])
    return Evidence(
        quotes,
        (later, earlier, jobs),
        (pair,),
        (
            Event(
                _at(text, "March 4"),
                "said on March 4 that the port must grow",
                _at(text, "said on March 4 that the port must grow"),
                Period.of(PartialDate(2025, 3, 4)),
                True,
            ),
            Event(
                _at(text, "June 2022"),
                "the new quay opened in June 2022",
                _at(text, "the new quay opened in June 2022"),
                Period.of(PartialDate(2022, 6)),
            ),
        ),
        (
            KeyPoint(_at(text, PARAGRAPHS[1]), PARAGRAPHS[1], 2.0, "an event"),
            KeyPoint(sentence, PARAGRAPHS[6], 1.0, "ends the article"),
        ),
        (
            Flag(
                "span length",
                "2024 is one year; the earlier period has three",
                (_at(text, "the previous three-year period"),),
            ),
        ),
        tuple(paragraph.span for paragraph in article.paragraphs),
    )


def _figures(text: str) -> tuple[Figure, Figure, Figure]:
    rail = Words("containers carried by rail")
    cfi = Words("Coastal Freight Institute", _at(text, "Coastal Freight Institute"))
    later = Figure(
        _at(text, "38.5 per cent"), "38.5 per cent", Quantity(Decimal("38.5"), PER_CENT), FigureKind.SHARE,
        rail, Words("of containers"), Words("2024"), Period.of(PartialDate(2024)), None, cfi,
    )  # fmt: skip
    earlier = Figure(
        _at(text, "24 per cent"), "24 per cent", Quantity(Decimal(24), PER_CENT), FigureKind.SHARE,
        rail, Words("of containers"), Words("the previous three-year period"), None, None, cfi,
    )  # fmt: skip
    jobs = Figure(
        _at(text, "thousands of jobs"), "thousands of jobs", Quantity(None, Unit("job"), low=Decimal(1000)),
        FigureKind.MAGNITUDE, Words("jobs"),
    )  # fmt: skip
    return later, earlier, jobs


@pytest.fixture(scope="session")
def chart(evidence: Evidence) -> ChartSpec:
    later, earlier, _ = evidence.figures
    points = (
        Point("the previous three-year period", Decimal(24), span=earlier.span, text=earlier.text),
        Point("2024", Decimal("38.5"), span=later.span, text=later.text),
    )
    return ChartSpec(
        "chart:pair:1", ChartKind.PAIR, "Rail’s share rose by 14.5 points",
        (Series("Rail", points),), PER_CENT,
        subtitle="Share of containers, per cent", source="Coastal Freight Institute, via Coast Wire",
        alt="Bars of rail’s share of containers", drafted_title="Rail’s share rose by 14.5 points",
        reason="One measure, two values with the same unit and source.",
        highlight="2024", figures=(earlier.key, later.key),
    )  # fmt: skip


@pytest.fixture(scope="session")
def study(article: Article, evidence: Evidence, chart: ChartSpec) -> Study:
    return Study(article, evidence, (chart,))


@pytest.fixture(scope="session")
def draft(study: Study) -> Callable[..., Brief]:
    slots = tuple(
        Slot(name, 0, most)
        for name, most in (("quotes", 2), ("figures", 4), ("key_points", 1), ("events", 2), ("charts", 1))
    )
    here = Path(__file__)
    form = Template(
        "policy-brief", "Policy brief", "For decisions", here.parent, "en-GB", 2, slots, None, None, here
    )

    def _draft() -> Brief:
        return compose(study.article, study.evidence, study.charts, form, Given(attended=True))

    return _draft


@pytest.fixture
def brief(draft: Callable[..., Brief]) -> Brief:
    return draft()


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    return application()


@pytest.fixture
def appearance(qapp: QApplication) -> Iterator[Appearance]:
    shown = Appearance(qapp, "light")
    yield shown
    shown.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def window(appearance: Appearance, tmp_path: Path) -> Iterator[Window]:
    made = Window(
        appearance, Settings(theme="light", export_folder=str(tmp_path)), tmp_path / "settings.toml"
    )
    made.show()
    yield made
    made.close()
    assert not made.session.busy, "a job outlived its window"
    made.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def working(window: Window, study: Study, brief: Brief, monkeypatch: pytest.MonkeyPatch) -> Window:
    """The window with the article open, whose pages nobody sets."""
    monkeypatch.setattr(window.session, "_set_page", lambda: None)
    window.session.show_study(study, brief)
    return window
