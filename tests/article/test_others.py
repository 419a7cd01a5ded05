from briefgen.article.lines import lines_of
from briefgen.article.others import without_other_articles
from briefgen.article.shape import shapes
from tests.article.conftest import SENTENCES

ABOVE = ("Home", "Council votes for a new swimming hall", "By Ann Lee", "3 March 2026")
BETWEEN = (
    "Share",
    "Related",
    "Ferry line drops its winter timetable",
    "Subscribe",
    "Log in",
    "Most read",
    "Follow us",
    "Privacy policy",
)
OTHER = tuple(
    f"Bell founder number {n} wants more copper from the mines of the north, but the price is too high."
    for n in range(12)
)
SAME = tuple(
    f"The swimming hall of Lindvik cost {n} million crowns, and the council voted on it in spring."
    for n in range(3)
)


def kept(between: tuple[str, ...], below: tuple[str, ...]) -> int:
    """How many lines stay of the body, where all sentences were taken for it."""
    lines = lines_of("\n".join((*ABOVE, *SENTENCES, *between, *below)))
    body = {*SENTENCES, *below}
    chosen = [line.text in body for line in lines]
    return sum(without_other_articles(chosen, shapes(lines, "en")))


def test_that_a_longer_article_on_something_else_below_the_furniture_is_left_out() -> None:
    assert kept(BETWEEN, OTHER) == len(SENTENCES)


def test_that_text_on_the_same_is_kept_wherever_it_stands() -> None:
    assert kept(BETWEEN, SAME) == len(SENTENCES) + len(SAME)


def test_that_text_on_something_else_is_kept_where_nothing_ended() -> None:
    assert kept(("Share", "Ferry line drops its winter timetable"), OTHER) == len(SENTENCES) + len(OTHER)
