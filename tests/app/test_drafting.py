"""What a brief lacks, told as it is."""

from dataclasses import replace

import pytest

from briefgen.app import charting, drafting
from briefgen.app.drafting import missing, undrawn
from briefgen.brief.compose import Given, compose
from briefgen.model.brief import Brief
from briefgen.model.chart import ChartKind
from briefgen.model.evidence import Evidence
from briefgen.model.problem import Severity
from tests.kit import made


@pytest.fixture
def brief() -> Brief:
    return compose(made.article(), made.evidence(), (), made.template(name="policy-brief"), Given())


def _said(brief: Brief) -> list[str]:
    return [problem.text for problem in missing(brief)]


def test_that_nothing_is_missed_where_quotes_and_figures_were_taken(brief: Brief) -> None:
    assert not _said(brief)


def test_that_what_was_found_and_not_taken_is_said_so(brief: Brief) -> None:
    assert brief.evidence.figures
    assert brief.evidence.quotes
    bare = replace(brief, quotes=(), figures=())
    assert _said(bare) == ["no quotation was taken", "no figure was taken"]
    nothing = replace(bare, evidence=Evidence())
    assert _said(nothing) == ["no quotation was found", "no figure was found"]


def test_that_what_a_template_has_no_room_for_is_not_missed(
    brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    form = made.template(name="policy-brief")
    room = tuple(slot for slot in form.slots if slot.name != "figures")
    monkeypatch.setattr(drafting, "template", lambda _name: replace(form, slots=room))
    assert _said(replace(brief, quotes=(), figures=())) == ["no quotation was taken"]


def test_that_charts_suggested_and_not_drawn_are_told_with_the_way_to_take_one(
    brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    kinds = (ChartKind.BIG_NUMBER, ChartKind.TIMELINE, ChartKind.BIG_NUMBER)
    charts = tuple(replace(made.CHART, kind=kind) for kind in kinds)
    monkeypatch.setattr(charting, "suggestions", lambda _: charts)
    (told,) = undrawn(brief)
    assert told.severity is Severity.NOTE
    assert told.text.endswith("drawn only where asked for (big number, timeline)")
    assert told.hint == "--take-chart “big number” takes it"
    assert not undrawn(replace(brief, charts=charts[:1]))
    assert not undrawn(replace(brief, attended=True))
    monkeypatch.setattr(charting, "suggestions", lambda _: ())
    assert not undrawn(brief)
