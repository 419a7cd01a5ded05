from briefgen.article.lines import Line, lines_of
from briefgen.article.lists import with_list_below, with_numbers_between
from briefgen.article.shape import Shape, shapes
from tests.article.conftest import SENTENCES

LEAD = SENTENCES[:2]


def laid_out(*words: str) -> tuple[tuple[Line, ...], tuple[Shape, ...]]:
    lines = lines_of("\n".join(words))
    return lines, shapes(lines, "en")


def added(*below: str) -> int:
    """How many of the lines below the lead are taken into the body."""
    lines, seen = laid_out(*LEAD, *below)
    chosen = [True] * len(LEAD) + [False] * len(below)
    found = with_list_below(chosen, lines, seen)
    assert found[: len(LEAD)] == [True] * len(LEAD)
    assert sorted(found, reverse=True) == found
    return sum(found) - len(LEAD)


NUMBERED = ("1) A rope of hemp", "https://shop.example/1", "2) A lamp", "https://shop.example/2", "3) A bell")


def test_that_a_list_numbered_from_one_right_below_the_body_is_part_of_it() -> None:
    assert added(*NUMBERED, "Privacy policy") == len(NUMBERED)


def test_that_a_numbered_list_under_a_title_of_furniture_is_no_part_of_the_body() -> None:
    assert added("Most read", *NUMBERED) == 0


def test_that_a_list_that_does_not_begin_at_one_is_no_part_of_the_body() -> None:
    assert added("7) A rope", "8) A lamp", "9) A bell") == 0


def test_that_a_numbered_list_ends_at_a_line_of_furniture() -> None:
    assert added("1) A rope", "2) A lamp", "Advertisement", "3) A bell") == 0


def recipe(number: int) -> tuple[str, ...]:
    return (
        f"Plan of day {number} for a house of {number + 2} people",
        "Before breakfast",
        f"Half a litre of milk, {number} apples, two slices of dark bread and some cheese",
        "After breakfast",
        f"Soup of {number} leeks and three carrots with a bone of beef, boiled for two hours",
    )


RECIPES = tuple(line for number in range(1, 7) for line in recipe(number))


def test_that_a_long_list_of_one_pattern_below_a_short_introduction_is_the_body() -> None:
    last_repeated = max(at for at, line in enumerate(RECIPES) if line == "After breakfast")
    assert added(*RECIPES) == last_repeated + 1


def test_that_repeated_lines_behind_a_title_of_furniture_are_no_part_of_the_body() -> None:
    assert added("Related", *RECIPES) == 0


def test_that_repeated_lines_below_a_whole_article_are_no_part_of_it() -> None:
    words = SENTENCES * 3
    lines, seen = laid_out(*words, *RECIPES)
    chosen = [True] * len(words) + [False] * len(RECIPES)
    assert with_list_below(chosen, lines, seen) == chosen


def test_that_nothing_is_added_to_nothing() -> None:
    lines, seen = laid_out(*RECIPES)
    assert not any(with_list_below([False] * len(lines), lines, seen))


def test_that_numbered_titles_over_kept_texts_are_kept() -> None:
    lines, _ = laid_out("1. Welbury", SENTENCES[0], "2. Ormsea", SENTENCES[1], "3. Hallow", SENTENCES[2])
    assert with_numbers_between([False, True] * 3, lines) == [True] * 6


def test_that_numbers_out_of_order_are_no_list() -> None:
    lines, _ = laid_out("1. Welbury", SENTENCES[0], "7. Ormsea", SENTENCES[1], "3. Hallow", SENTENCES[2])
    assert with_numbers_between([False, True] * 3, lines) == [False, True] * 3
