"""All evidence together: what a careful reader finds, nothing on an empty page, no crash on any text."""

from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.read import load, read
from briefgen.evidence.events import find_events
from briefgen.evidence.find import find_evidence
from briefgen.evidence.keypoints import find_key_points
from briefgen.model.article import Article, Span
from briefgen.model.evidence import Evidence
from tests.kit.labelled import plain_article

PIECES = [
    "“We will not go,” ",
    "said Ms Ode. ",
    "On Friday, 3 May 2025, ",
    "exports fell ",
    "from 24 per cent ",
    "to $3 million ",
    "in 2020-24 ",
    "the previous four-year period. ",
    "She ",
    "told reporters: ",
    "‘no",
    "(Reuters) - ",
    "A total of 48 people ",
    "„Nein“, ",
    "sagte er. ",
    "\u200b",
    "\u2028",
    "🙂 ",
    "مرحبا ",
    "你好。",
]


def spans_of(evidence: Evidence) -> list[Span]:
    return [
        *(quote.span for quote in evidence.quotes),
        *(quote.mention_span for quote in evidence.quotes if quote.mention_span),
        *(figure.span for figure in evidence.figures),
        *(event.span for event in evidence.events),
        *(event.clause for event in evidence.events),
        *(point.span for point in evidence.key_points),
        *(span for flag in evidence.flags for span in flag.spans),
        *evidence.sentences,
    ]


@pytest.fixture(scope="module")
def arms() -> tuple[Article, Evidence]:
    path = Path(__file__).resolve().parents[3] / "shared" / "articles" / "arms-exports.txt"
    if not path.is_file():
        pytest.skip("the shared articles are not here")
    article = read(load(path))
    return article, find_evidence(article)


def test_that_the_dated_happenings_of_a_real_page_are_found(arms: tuple[Article, Evidence]) -> None:
    dated = [(event.when.isoformat() if event.when else "", event.inferred) for event in arms[1].events]
    assert dated == [("2025-05-23", True), ("2022-02", False), ("2025-04", True)]


def test_that_the_one_flag_of_a_real_page_is_raised(arms: tuple[Article, Evidence]) -> None:
    (flag,) = arms[1].flags
    assert flag.text == (
        "2020–24 is five years; “the previous four-year period” does not match it: "
        "an equal earlier span would be 2015–19"
    )
    assert [span.of(arms[0].text) for span in flag.spans] == ["2020-24", "the previous four-year period"]


def test_that_the_compared_shares_of_a_real_page_are_a_key_point(arms: tuple[Article, Evidence]) -> None:
    assert any("7.8 per cent" in point.text for point in arms[1].key_points[:3])


def test_that_a_page_with_nothing_in_it_has_no_evidence() -> None:
    evidence = find_evidence(plain_article("Nothing."))
    assert evidence == Evidence(sentences=(Span(0, 8),))


@given(
    st.lists(st.text() | st.lists(st.sampled_from(PIECES), max_size=12).map("".join), max_size=4),
    st.sampled_from(["en", "de", "fr"]),
)
def test_that_every_span_lies_in_the_text(paragraphs: list[str], language: str) -> None:
    article = plain_article(*paragraphs, language=language)
    evidence = find_evidence(article)
    assert all(span.end <= len(article.text) for span in spans_of(evidence))
    assert all(figure.text == figure.span.of(article.text) for figure in evidence.figures)
    assert all(quote.text == quote.span.of(article.text) for quote in evidence.quotes)


@pytest.mark.parametrize(
    "piece", ["May ", "from 2020 to ", "three times more than ", "a total of ", "Monday, ", "1", "“", ". "]
)
def test_that_repeated_words_take_time_in_proportion(piece: str) -> None:
    def seconds(times: int) -> float:
        """The best of three, so that another program on the machine does not count."""
        article = plain_article(piece * times)
        found = []
        for _ in range(3):
            start = process_time()
            find_key_points(article, (), (), find_events(article))
            found.append(process_time() - start)
        return min(found)

    assert seconds(8_000) < 40 * max(seconds(1_000), 0.002)


@pytest.mark.parametrize(
    ("text", "years"),
    [
        ("In 1200 cases the fee was waived.", []),
        ("She dropped out after 1500 metres.", []),
        ("In 1945 troops took the house, and 1200 people fled.", ["1945"]),
    ],
)
def test_that_a_number_of_things_is_no_year(text: str, years: list[str]) -> None:
    events = find_evidence(plain_article(text)).events
    assert [event.when.isoformat() for event in events if event.when] == years


def test_that_the_town_of_a_dateline_tells_nothing(tmp_path: Path) -> None:
    page = tmp_path / "wreck.txt"
    page.write_text(
        "Wreck off Tober may hold silver\n\nBy Ann Orde, 26 September 2025\n\n"
        "TOBERMORE — Divers believe that the wreck holds between 300 and 450 silver coins. Raising it would "
        "take two years, the Mull Fund said on Friday.\n",
        encoding="utf-8",
    )
    article = read(load(page))
    evidence = find_evidence(article)
    assert article.dateline is not None
    assert article.dateline.of(article.text).startswith("TOBERMORE")
    assert not any(figure.says_who and "TOBER" in figure.says_who.text for figure in evidence.figures)
    assert not any(sentence.overlaps(article.dateline) for sentence in evidence.sentences)
