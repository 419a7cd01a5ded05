import pytest

from tests.kit.spoken import quotations, speakers, texts


@pytest.mark.parametrize(
    "paragraph",
    [
        '"Nobody asked the men about it, said Ann Cole, whose brother runs the yard.',
        "“Nobody asked the men about it, Cole said on Friday in the yard.",
        "“Nobody asked the men about it, she said.",
    ],
)
def test_that_a_quotation_without_its_end_stops_at_the_attribution(paragraph: str) -> None:
    assert texts(paragraph) == ["Nobody asked the men about it,"]


def test_that_the_attribution_after_a_missing_mark_names_the_speaker() -> None:
    assert speakers('"Nobody asked the men about it, said Ann Cole, whose brother runs the yard.') == [
        "Ann Cole"
    ]


def test_that_a_quotation_without_its_beginning_starts_after_the_attribution() -> None:
    (quote,) = quotations("Ann Cole spoke last. Counting the losses she added, The yard is finished.”")
    assert (quote.text, quote.speaker and quote.speaker.name) == ("The yard is finished.", "Ann Cole")


def test_that_a_single_mark_may_close_a_double_one() -> None:
    assert texts("Cole wrote: “See you all at the gate.’ She saw the film “Low Water Running” later.")[0] == (
        "See you all at the gate."
    )


def test_that_an_inner_apostrophe_does_not_close_a_double_mark() -> None:
    assert texts("She spoke of “the ‘men.’ Nobody else came and", "nobody asked.” Then she left.")[0] == (
        "the ‘men.’ Nobody else came and"
    )


def test_that_a_mark_printed_twice_is_one() -> None:
    assert texts('"“We shut the gate on Monday,” Cole said before the others came in."') == [
        "We shut the gate on Monday,"
    ]


def test_that_an_opening_mark_may_close_after_a_word() -> None:
    assert texts("He called it “the best of the yards“ and Cole “the best of the owners”.") == [
        "the best of the yards",
        "the best of the owners",
    ]


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (["We will go on,” said Ann Li. It was late."], ["We will go on,"]),
        (
            ["“We will,” said Ann Li, “but not now. “We need time.”"],
            ["We will,", "but not now.", "We need time."],
        ),
        (["Asked who pays, Ann Li was blunt. “Nobody.", "The council meets today."], ["Nobody."]),
        (
            ["“They lost in.", "1988. It was [a defeat],” said Ann Li."],
            ["They lost in.", "1988. It was [a defeat],"],
        ),
    ],
)
def test_that_a_missing_mark_is_where_the_sentence_ends(paragraphs: list[str], found: list[str]) -> None:
    assert texts(*paragraphs) == found
