"""The words for who speaks, as descriptions without a name."""

import pytest

from tests.kit.spoken import mentions, speakers, statements


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tennessee authorities said the bridge would close on Monday.", "Tennessee authorities"),
        ("Ohio beekeepers said the winter had killed half their hives.", "Ohio beekeepers"),
        ("Two stonemasons told the inquest the arch had been unsound for years.", "Two stonemasons"),
        ("One accused smuggler said he knew nothing of the crate.", "One accused smuggler"),
        (
            "Hale left early. The state Department of Transportation said work would begin in May.",
            "state Department of Transportation",
        ),
    ],
)
def test_that_who_states_something_is_described_in_whole(text: str, speaker: str) -> None:
    assert [name for _, name in statements(text)] == [speaker]


def test_that_a_shape_of_noun_in_no_list_names_who_speaks() -> None:
    assert speakers("“The hives are empty,” beekeepers said.") == ["beekeepers"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Save the Children said the camp had no water.", "Save the Children"),
        ("Transport for London said the line would open on Friday.", "Transport for London"),
        ("Doctors Without Borders said two nurses had died.", "Doctors Without Borders"),
        ("Speaking for Labour, Ann Cole said it was a disgrace.", "Ann Cole"),
        ("The Teachers' Union said pay had fallen.", "Teachers' Union"),
        ("Britain's Labour Party said it would vote no.", "Labour Party"),
        ("Residents of Leeds said the noise had grown.", "Residents of Leeds"),
    ],
)
def test_that_the_name_of_a_body_with_small_words_in_it_is_whole(text: str, speaker: str) -> None:
    assert [name for _, name in statements(text)] == [speaker]


def test_that_a_body_named_right_after_its_words_is_whole() -> None:
    assert speakers("“Nobody has slept,” Save the Children said.") == ["Save the Children"]


def test_that_the_words_that_name_who_speaks_are_the_name_and_not_what_tells_of_it() -> None:
    (found,) = mentions("State Sen. Mark Poole, a Democrat, said he would vote no.")
    assert found == "State Sen. Mark Poole"


def test_that_where_something_was_written_is_no_part_of_who_wrote_it() -> None:
    words = "„Das ist das Ende des Hauses“, schrieb der Personalrat in einem offenen Brief."
    assert speakers(words, language="de") == ["der Personalrat"]


def test_that_one_who_speaks_for_two_is_described_in_whole() -> None:
    words = "“Every sum was checked,” a spokeswoman for the company and its parent fund said."
    assert speakers(words) == ["a spokeswoman for the company and its parent fund"]


def test_that_a_spokesman_for_both_is_who_is_named_beside() -> None:
    words = "A spokesman for both bodies, Alun Rees, said: “Nobody should mistake this.”"
    assert speakers(words) == ["Alun Rees"]


@pytest.mark.parametrize(
    ("paragraphs", "speaker"),
    [
        (("She taught them to swim.", "Swim England says 500 pools have closed."), "Swim England"),
        (("For some, sport is dull.", "Sport Wales said the hall was full."), "Sport Wales"),
        (("They need shelter.", "Shelter Scotland said 900 had no home."), "Shelter Scotland"),
        (("They age well.", "Age Ireland has said 2,000 homes were lost."), "Age Ireland"),
        (("They cycle to work.", "Cycle Germany warned the road was a trap."), "Cycle Germany"),
        (("The northern coast is wet.", "Northern Ireland said it was ready."), "Northern Ireland"),
        (("He came today.", "Today France said the hall was full."), "France"),
        (("The neighbouring land is flat.", "Neighbouring France said it was ready."), "France"),
        (("The coastal road is shut.", "Coastal Wales said it was ready."), "Wales"),
        (("The engineer left.", "Engineer Ann Cole said it was ready."), "Ann Cole"),
    ],
)
def test_that_a_common_word_before_a_place_belongs_to_the_name_of_who_speaks(
    paragraphs: tuple[str, ...], speaker: str
) -> None:
    assert [name for _, name in statements(*paragraphs)] == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Ann Roe spoke, echoing some old critics, of “a ruin in waiting”.", "Ann Roe"),
        ("The ministers came with a long answer about “a ruin in waiting”.", "The ministers"),
        ("The man I met called it “a ruin in waiting”.", "The man"),
        ("The neighbours she trusted called it “a ruin in waiting”.", "The neighbours"),
        ("The builders broke the wall and called it “a ruin in waiting”.", "The builders"),
    ],
)
def test_that_a_verb_or_a_pronoun_is_no_part_of_a_description(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]


@pytest.mark.parametrize(
    ("sentence", "speaker"),
    [
        ("Leading economists said it was “a ruin in waiting”.", "Leading economists"),
        ("Retired teachers said it was “a ruin in waiting”.", "Retired teachers"),
        ("The will says the house is “a ruin in waiting”.", "The will"),
        ("Sports officials said it was “a ruin in waiting”.", "Sports officials"),
    ],
)
def test_that_a_participle_or_noun_that_looks_like_a_verb_stays_in_it(sentence: str, speaker: str) -> None:
    assert speakers(sentence) == [speaker]
