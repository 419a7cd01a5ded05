import pytest

from briefgen.evidence.words.speech import tongue
from tests.kit.spoken import quotations, speakers, statements

ANNA = "Anna Reed, the council leader, opened the hall on Monday."
PAUL = "Paul Reed, a baker from Wick, came too."


def test_that_a_surname_of_two_names_nobody() -> None:
    (quote,) = quotations(ANNA, PAUL, "“It will not hold for another winter,” Reed said.")
    assert (quote.speaker, quote.mention, quote.confidence) == (None, "Reed", 0.0)


def test_that_reported_speech_of_one_of_two_is_nobodys_either() -> None:
    both = "John Smith, 40, a plumber, and Peter Smith, 43, a driver, were fined on Monday."
    assert statements(both, "Smith told the Gazette that the court had been fair.") == [
        ("the court had been fair", None)
    ]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("“It will not hold,” Ms Reed said.", "Anna Reed"),
        ("“It will not hold,” Mr Reed said.", "Paul Reed"),
        ("“It will not hold,” Paul Reed said.", "Paul Reed"),
        ("“It will not hold,” Anna said.", "Anna Reed"),
        ("“It will not hold,” council leader Reed said.", "Anna Reed"),
        ("“It will not hold,” the council leader said.", "Anna Reed"),
        ("Anna Reed frowned. “It will not hold,” Reed said.", "Anna Reed"),
        ("Reed frowned. “It will not hold,” she said.", "Anna Reed"),
        ("Reed, laughing, told Paul Reed: “It will not hold.”", "Anna Reed"),
    ],
)
def test_that_title_name_role_or_place_tell_which_of_two(words: str, name: str) -> None:
    assert speakers(ANNA, PAUL, words) == [name]


def test_that_a_pronoun_for_either_of_two_names_nobody() -> None:
    first = "John Reed, 40, a plumber, was fined on Monday. Paul Reed, 43, a driver, was cleared."
    assert speakers(first, "Reed left early. “It was all a mistake,” he said.") == [None]


def test_that_what_goes_on_after_nobody_is_nobodys() -> None:
    told = "“It will not hold,” Reed said. “Not for another winter.”"
    assert speakers("“We know it,” said Omar Lee, an engineer.", ANNA, PAUL, told) == ["Omar Lee", None, None]


def test_that_a_relative_in_passing_leaves_the_surname_to_whom_the_text_is_about() -> None:
    (quote,) = quotations(
        "Anna Reed opened the hall on Monday. Reed leads the council.",
        "She came with her father, Paul Reed.",
        "It has no heating. “It will not hold for another winter,” Reed said.",
    )
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.inferred) == ("Anna Reed", True)
    assert quote.confidence == tongue("en").confidence["shared surname"]


def test_that_somebody_named_once_far_back_leaves_the_surname_too() -> None:
    said = speakers(
        "Anna Reed opened the hall on Monday. Reed leads the council.",
        "Paul Reed built it in 1910.",
        "It has a stage, a kitchen and a bar.",
        "“It will not hold for another winter,” Reed said.",
    )
    assert said == ["Anna Reed"]


def test_that_who_is_called_by_the_first_name_is_not_meant_by_the_surname() -> None:
    said = speakers(
        "Anna Reed and her husband, Paul Reed, keep the hall.",
        "Paul swept the floor as Reed spoke.",
        "“It will not hold for another winter,” Reed said.",
    )
    assert said == ["Anna Reed"]


def test_that_words_are_of_who_alone_has_said_any() -> None:
    said = speakers(
        "On the tour with Anna Reed, her brother Paul Reed said the roof was worse than the floor.",
        "“It will not hold for another winter,” Reed added.",
    )
    assert said == ["Paul Reed"]


def test_that_german_namesakes_are_kept_apart() -> None:
    both = "Die Trainerin Anna Kolb und der Bäcker Paul Kolb kamen am Montag in die Halle."
    assert speakers(both, "„Das hält keinen Winter“, sagte Kolb.", language="de") == [None]
    assert speakers(both, "„Das hält keinen Winter“, sagte Frau Kolb.", language="de") == ["Anna Kolb"]


DAVID = "David Miller, the mayor, opened the hall on Monday."
TOM = "Tom Miller, a baker, catered for the guests."


@pytest.mark.parametrize(
    "named",
    [
        (DAVID, TOM),
        (f"{DAVID} Sarah Miller's brother Tom Miller came too.",),
        ("David Miller, 44, a plumber, was there.", "Sarah Miller's brother Tom Miller was there too."),
        (DAVID, "He came with Tom Miller. It rained."),
        ("David and Tom Miller opened a shop on Monday.",),
        ("Brothers David and Tom Miller opened a shop on Monday.",),
        ("David Miller said it was dark.", "Tom Miller nodded.", "It rained."),
        ("Kwaku Miller and his brother Paul Miller opened a shop on Monday.",),
    ],
)
def test_that_a_title_and_the_surname_of_two_men_name_nobody(named: tuple[str, ...]) -> None:
    assert speakers(*named, "“It will not hold,” Mr Miller said. “Not at all.”") == [None, None]
    assert statements(*named, "Mr Miller said the roof would not hold.")[-1][1] is None


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("“It will not hold,” Mr Miller, the mayor, said.", "David Miller"),
        ("“It will not hold,” said Mr Miller, the baker.", "Tom Miller"),
        ("“It will not hold,” the mayor, Mr Miller, said.", "David Miller"),
        ("“It will not hold,” the baker said.", "Tom Miller"),
        ("“It will not hold,” Mayor Miller said.", "David Miller"),
        ("Tom Miller frowned. “It will not hold,” Mr Miller said.", "Tom Miller"),
    ],
)
def test_that_a_role_set_beside_the_surname_tells_which_of_two_men(words: str, name: str) -> None:
    assert speakers(DAVID, TOM, words) == [name]


def test_that_of_two_named_together_by_one_surname_the_title_tells_which() -> None:
    both = "David and Sarah Miller opened a shop on Monday."
    assert speakers(both, "“It will sell,” Mr Miller said.", "“It may,” Mrs Miller said.") == [
        "David Miller",
        "Sarah Miller",
    ]


def test_that_a_german_calling_before_the_surname_tells_which_of_two() -> None:
    both = "Der Bäcker Jan Kolb und der Maler Uwe Kolb kamen am Montag in die Halle."
    assert speakers(both, "„Das hält nicht“, sagte Herr Kolb.", language="de") == [None]
    assert speakers(both, "„Das hält nicht“, sagte Maler Kolb.", language="de") == ["Uwe Kolb"]
    assert speakers(both, "„Das hält nicht“, sagte der Bäcker.", language="de") == ["Jan Kolb"]


def test_that_an_office_with_full_stops_is_no_part_of_the_name() -> None:
    told = "The bank chose Timothy Sloan on Monday. “It is fine,” said incoming C.E.O. Tim Sloan."
    assert speakers(told, "“It will grow,” Mr Sloan said.") == ["Timothy Sloan", "Timothy Sloan"]


def test_that_who_only_tells_whose_mother_somebody_is_is_not_meant_by_the_surname() -> None:
    told = "Patricia Reed, mother of the victim Sean Reed, rejected the claim."
    assert speakers("It killed Sean Reed in May.", told, "“It was a lie,” Reed said.") == ["Patricia Reed"]


def test_that_a_relative_who_spoke_by_title_leaves_the_bare_surname_to_nobody() -> None:
    both = "Zoe Reed, the founder, and her brother Martin Reed, the treasurer, disagree."
    told = ("“I will not sell,” Ms Reed said. Mr Reed said: “She is wrong.”", "“So it is,” said Reed.")
    assert speakers(both, *told) == ["Zoe Reed", "Martin Reed", None]
