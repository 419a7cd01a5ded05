from typing import Any

import pytest

from briefgen.app.plain_data import inspected
from briefgen.app.steps import Study
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out


def every(kind: str, text: str) -> list[dict[str, Any]]:
    body, paragraphs = lay_out([(text, ParagraphKind.TEXT)])
    article = Article(Source("sample", SourceKind.TEXT, text.encode()), body, paragraphs)
    found: list[dict[str, Any]] = inspected(Study(article, find_evidence(article)), "sample")[kind]
    return found


def first(kind: str, text: str) -> dict[str, Any]:
    return every(kind, text)[0]


def first_figure(text: str) -> dict[str, Any]:
    return first("figures", text)


@pytest.mark.parametrize(
    ("text", "value", "bound"),
    [
        ("The crane cost 3.8 billion dollars.", 3.8e9, ""),
        ("The crane cost 3 to 4 billion dollars.", [3e9, 4e9], ""),
        ("The crane cost tens of billions of dollars.", [1e10, 1e11], "order of magnitude"),
        ("They won 3-1 at home.", None, ""),
        ("The mast measures 5.4 ± 0.2 m.", 5.4, "~"),
    ],
)
def test_that_a_value_is_the_number_or_both_ends(text: str, value: object, bound: str) -> None:
    figure = first_figure(text)
    assert (figure["value"], figure["bound"]) == (value, bound)


def test_that_an_event_and_its_date_each_stand_where_their_span_points() -> None:
    text = "Trade slowed. After the bridge opened on 3 May 2019, the ferry stopped."
    event = first("events", text)
    assert event["text"] == text[event["start"] : event["end"]]
    assert event["date_text"] == text[event["date_start"] : event["date_end"]] == "3 May 2019"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("The mill, which burned in 1990, closed in 2012.", ["The mill", "closed in 2012."]),
        ("The mill closed on 3 May 2012.", ["The mill closed on 3 May 2012."]),
    ],
)
def test_that_what_is_shown_of_an_event_is_pieces_of_its_text(text: str, shown: list[str]) -> None:
    event = every("events", text)[-1]
    assert event["text"] == text[event["start"] : event["end"]] == text
    assert [text[start:end] for start, end in event["pieces"]] == shown


def test_that_the_slots_of_a_figure_point_at_their_words() -> None:
    text = "Exports rose to 8 tonnes in 2023."
    figure = first_figure(text)
    spans = {slot: text[slice(*figure[f"{slot}_span"])] for slot in ("subject", "period", "change")}
    assert spans == {"subject": "Exports", "period": "2023", "change": "rose"}
    assert figure["place_span"] is None


def test_that_a_figure_without_change_says_so() -> None:
    assert first_figure("The crane cost 3.8 billion dollars.")["change"] is None
