from collections.abc import Callable

import pytest

from briefgen.article.lines import lines_of
from briefgen.article.live import with_entries
from briefgen.article.shape import shapes
from briefgen.model.article import Article

Reader = Callable[..., Article]

TITLE = "Storm Berit: ferries stay in port as waves reach nine metres – latest"
ENTRIES = (
    ("15.42", "Road to the harbour closed", "The road is closed after a landslip, the council said."),
    ("14.10", "Ferries cancelled", "All ferries are cancelled until Sunday, which hits about 320 people."),
    ("13.05", "Storm reaches land", "“We have not seen such waves since 1994,” said Ms Greta Holm."),
    ("12.00", "Welcome", "Welcome to our coverage of the storm, which reached Lindvik shortly before five."),
)  # fmt: skip


def chosen(text: str, body: set[str]) -> list[str]:
    """The lines of the body once entries are made whole, where only those given were chosen."""
    lines = lines_of(text)
    found = with_entries([line.text in body for line in lines], lines, shapes(lines, "en"))
    return [line.text for line, is_body in zip(lines, found, strict=True) if is_body]


def test_that_an_entry_of_a_live_blog_is_title_and_text() -> None:
    blog = "\n\n".join((TITLE, *(line for entry in ENTRIES for line in entry), "Send us your pictures"))
    body = chosen(blog, {ENTRIES[0][2], ENTRIES[1][2]})
    assert body == [line for _, *told in ENTRIES for line in told]


def test_that_times_beside_titles_alone_are_no_live_blog() -> None:
    ticker = "\n\n".join(line for time, title, _ in ENTRIES for line in (time, title))
    text = ENTRIES[0][2]
    assert chosen(f"{text}\n\n{ticker}", {text}) == [text]


def test_that_two_times_are_no_live_blog() -> None:
    blog = "\n\n".join(line for entry in ENTRIES[:2] for line in entry)
    assert chosen(blog, {ENTRIES[0][2]}) == [ENTRIES[0][2]]


def test_that_the_headline_of_a_live_blog_stands_over_its_list_of_entries(read_bytes: Reader) -> None:
    rows = "12m ago Road to the harbour closed\n55m ago Ferries cancelled\n2h ago Storm reaches land"
    entries = [line for entry in ENTRIES for line in entry]
    article = read_bytes("\n\n".join(("LIVE", TITLE, "By Ann Lee", "Key events", rows, *entries)).encode())
    assert article.headline == TITLE
    assert article.paragraph_texts[0] == ENTRIES[0][1]


def test_that_one_entry_chosen_brings_the_others() -> None:
    blog = "\n\n".join((TITLE, *(line for entry in ENTRIES for line in entry)))
    body = chosen(blog, {ENTRIES[1][2]})
    assert body == [line for _, *told in ENTRIES for line in told]


def test_that_a_time_with_its_zone_opens_an_entry() -> None:
    times = ("4.42pm GMT", "3.10pm GMT", "14:55 GMT")
    entries = [line for time, (_, *told) in zip(times, ENTRIES, strict=False) for line in (time, *told)]
    body = chosen("\n\n".join((TITLE, *entries)), {ENTRIES[0][2], "3.10pm GMT"})
    assert not set(times) & set(body)


def test_that_a_summary_above_the_first_entry_stays_with_all_entries() -> None:
    summary = ("Ferries stay in port until Monday, the line said.", "The harbour road is closed.")
    lines = lines_of("\n".join((TITLE, *summary, *(part for entry in ENTRIES for part in entry))))
    chosen = [line.text in (*summary, ENTRIES[0][2]) for line in lines]
    found = with_entries(chosen, lines, shapes(lines, "en"))
    kept = [line.text for line, is_kept in zip(lines, found, strict=True) if is_kept]
    assert kept == [*summary, *(part for entry in ENTRIES for part in entry[1:])]


@pytest.mark.parametrize("times", [("15.42", "14.10", "13.05"), ("15:42", "14:10", "13:05")])
def test_that_a_list_of_entries_with_their_times_holds_no_headline(
    read_bytes: Reader, times: tuple[str, ...]
) -> None:
    entries = [line for time, (_, *told) in zip(times, ENTRIES, strict=False) for line in (time, *told)]
    rows = [f"{time} {entry[1]}" for time, entry in zip(times, ENTRIES, strict=False)]
    top = ("Sign in", "Live", TITLE, "Updated 4 March 2026, 14.52", "By Ann Lee", "Key events")
    article = read_bytes("\n".join((*top, *rows, *entries)).encode())
    assert article.headline == TITLE
    assert article.paragraph_texts[0] == ENTRIES[0][1]


@pytest.mark.parametrize("label", ["Advertisement", "Sponsored", "Article continues below"])
def test_that_an_entry_goes_on_below_an_advertisement(label: str) -> None:
    more = "The council has asked people who need not travel to stay at home this evening."
    first, *others = ENTRIES
    blog = "\n\n".join((TITLE, *first, label, more, "Share", *(line for entry in others for line in entry)))
    assert chosen(blog, {ENTRIES[0][2], ENTRIES[1][2]})[:3] == [*first[1:], more]


def test_that_what_stands_behind_another_button_is_no_entry() -> None:
    more = "Sign up to read every entry of our coverage as soon as it is written by our people."
    first, *others = ENTRIES
    blog = "\n\n".join((TITLE, *first, "Share", more, *(line for entry in others for line in entry)))
    assert more not in chosen(blog, {ENTRIES[0][2], ENTRIES[1][2]})
