"""The checks together: in order, silent on nothing, never failing."""

from hypothesis import given
from hypothesis import strategies as st

from tests.kit.flagged import flags, said


def test_that_flags_come_in_the_order_of_the_text() -> None:
    found = flags(
        "Rents are three times higher than in 2010.",
        "The vote is on Friday, 3 May 2025.",
        "In 2020-24 exports fell, compared with the previous four-year period.",
    )
    assert [flag.kind for flag in found] == ["times more", "weekday", "span length"]


def test_that_an_article_in_which_all_adds_up_has_no_flags() -> None:
    assert said("The mayor opened the bridge on Saturday, 3 May 2025.", "It cost $4 million.") == []


@given(
    st.lists(
        st.text()
        | st.from_regex(
            r"(rose |fell |from |to |a total of |[0-9]{1,3} |per cent |\$|million |2020-24 "
            r"|previous |three-year |times more than |, |\. ){1,30}",
            fullmatch=True,
        ),
        max_size=3,
    )
)
def test_that_no_text_breaks_a_check(paragraphs: list[str]) -> None:
    for flag in flags(*paragraphs):
        assert flag.spans
