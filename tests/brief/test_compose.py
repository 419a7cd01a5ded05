from dataclasses import replace
from datetime import date

import pytest

from briefgen.brief import edit
from briefgen.brief.compose import Given, after_dateline, compose
from briefgen.model.article import Span
from briefgen.model.brief import Brief
from briefgen.model.chart import Origin
from briefgen.model.evidence import Evidence, QuoteKind
from briefgen.model.template import Slot
from tests.kit import made


def composed(given: Given | None = None) -> Brief:
    return compose(made.article(), made.evidence(), (made.CHART,), made.template(), given)


def test_that_an_unattended_title_is_the_headline() -> None:
    assert composed().title.text == "Linden closes its last coal plant"
    assert composed().title.origin is Origin.ARTICLE


def test_that_the_bottom_line_is_the_lead_sentence_without_its_dateline() -> None:
    lead = composed().bottom_line
    assert lead is not None
    assert lead.text.startswith("The city will close")
    assert lead.span is not None
    assert lead.span.of(made.TEXT) == lead.text


def test_that_the_lead_is_not_repeated_as_a_key_point() -> None:
    assert [line.key for line in composed().key_points] == [made.POINT.key, made.STAFF_POINT.key]


def test_that_every_line_is_verbatim() -> None:
    brief = composed()
    for line in (*brief.key_points, *brief.context):
        assert line.span is not None
        assert line.text == line.span.of(made.TEXT)


def test_that_flagged_evidence_is_taken_when_nobody_attends() -> None:
    brief = composed()
    assert made.NOW.key in brief.figures
    assert brief.charts == (made.CHART,)


def test_that_flagged_evidence_waits_for_an_analyst() -> None:
    flag = replace(made.FLAG, spans=(made.NOW.span, made.THEN.span))
    brief = compose(
        made.article(),
        replace(made.evidence(), flags=(flag,)),
        (made.CHART,),
        made.template(),
        Given(attended=True),
    )
    assert made.NOW.key not in brief.figures
    assert brief.charts == ()
    assert made.STAFF.key in brief.figures


def test_that_no_more_is_taken_than_the_template_has_room_for() -> None:
    small = made.template(slots=(Slot("figures", 0, 2), Slot("key_points", 0, 1)))
    brief = compose(made.article(), made.evidence(), (made.CHART,), small)
    assert len(brief.figures) == 2
    assert len(brief.key_points) == 1
    assert brief.quotes == ()
    assert brief.charts == ()


def test_that_compared_figures_come_first() -> None:
    assert composed().figures[:2] == (made.NOW.key, made.THEN.key)


def test_that_statements_are_never_quoted() -> None:
    said = replace(made.QUOTE, kind=QuoteKind.STATEMENT)
    brief = compose(made.article(), replace(made.evidence(), quotes=(said,)), (), made.template())
    assert brief.quotes == ()


def test_that_what_the_analyst_gave_is_marked_as_hers() -> None:
    brief = composed(Given(title="Coal ends", bottom_line="It ends in May.", assessment="One.\n\nTwo."))
    assert (brief.title.text, brief.title.origin) == ("Coal ends", Origin.ANALYST)
    assert brief.bottom_line is not None
    assert brief.bottom_line.origin is Origin.ANALYST
    assert [line.text for line in brief.assessment] == ["One.", "Two."]


def test_that_an_article_with_nothing_in_it_still_makes_a_brief() -> None:
    brief = compose(replace(made.article(), headline=""), Evidence(), (), made.template())
    assert brief.title.text.startswith("The city will close")
    assert (brief.quotes, brief.figures, brief.charts) == ((), (), ())


def test_that_the_context_repeats_nothing() -> None:
    assert [made.article().paragraph_number(line.span) for line in composed().context if line.span] == [5]


def test_that_only_a_dateline_is_taken_off() -> None:
    dashed = replace(made.article(), text="A plan - one of many - failed.", dateline=None)
    span = after_dateline(dashed, Span(0, len(dashed.text)))
    assert span.start == 0


def test_that_the_given_date_is_kept() -> None:
    assert composed(Given(prepared=date(2025, 3, 5))).prepared == date(2025, 3, 5)


@pytest.mark.parametrize(
    ("article", "template", "printed"),
    [("de", "en-GB", "de"), ("en", "en-GB", "en-GB"), ("fr", "en-GB", "en-GB"), ("en", "de", "en")],
)
def test_that_a_brief_speaks_the_language_of_its_article_where_there_are_words_for_it(
    article: str, template: str, printed: str
) -> None:
    source = replace(made.article(), language=article)
    brief = compose(source, made.evidence(), (), made.template(language=template), Given())
    assert brief.language == printed
    assert edit.set_template(brief, "other", template).language == printed


def test_that_a_dateline_with_a_full_stop_is_no_bottom_line() -> None:
    article = made.article()
    first = article.paragraphs[0].span
    place = Span(first.start, made.TEXT.index(" ", first.start))
    evidence = replace(made.evidence(), sentences=(place, Span(place.end + 1, first.end)))
    lead = compose(replace(article, dateline=place), evidence, (), made.template()).bottom_line
    assert lead is not None
    assert lead.span == Span(place.end + 1, first.end)
