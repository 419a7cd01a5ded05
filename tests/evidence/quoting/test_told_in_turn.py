"""What the same speaker goes on to say: in the sentence, in a clause of its own, in the next sentence."""

import pytest

from tests.kit.spoken import statements

ALT = "die Seile seien alt"


@pytest.mark.parametrize(
    "text",
    [
        f"Die Brücke bleibe zu, sagte Rita Kolm, wobei sie hinzufügte, {ALT}.",
        f"Rita Kolm sagte, die Brücke bleibe zu, wobei sie betonte, {ALT}.",
        f"Rita Kolm sagte, die Brücke bleibe zu, und fügte hinzu, {ALT}.",
        f"Die Brücke bleibe zu, sagte Rita Kolm und fügte hinzu, {ALT}.",
    ],
)
def test_that_what_a_german_speaker_adds_is_a_statement_of_its_own(text: str) -> None:
    words = [said for said, _ in statements(text, language="de")]
    assert [words[0].lower(), *words[1:]] == ["die brücke bleibe zu", ALT]
    assert {who for _, who in statements(text, language="de")} == {"Rita Kolm"}


def test_that_a_condition_stays_with_what_was_said() -> None:
    said = "die Brücke bleibe zu, während die Seile getauscht würden"
    assert statements(f"Rita Kolm sagte, {said}.", language="de") == [(said, "Rita Kolm")]


@pytest.mark.parametrize(
    ("added", "told"),
    [
        ("adding the cables had rusted", ["the bridge would shut", "the cables had rusted"]),
        ("adding that boats would wait", ["the bridge would shut", "boats would wait"]),
        ("adding £3 to each fare", ["the bridge would shut, adding £3 to each fare"]),
        ("adding two lanes to the road", ["the bridge would shut, adding two lanes to the road"]),
    ],
)
def test_that_a_clause_that_is_added_is_parted_and_a_thing_is_not(added: str, told: list[str]) -> None:
    assert [said for said, _ in statements(f"Rita Colman said the bridge would shut, {added}.")] == told


@pytest.mark.parametrize("call", ["urged ministers to pay", "called on ministers to pay"])
def test_that_a_demand_behind_a_statement_is_told_by_itself(call: str) -> None:
    text = f"Rita Colman warned that the pool could shut by Easter, and {call} for repairs."
    assert [said for said, _ in statements(text)] == ["the pool could shut by Easter", f"{call} for repairs"]


@pytest.mark.parametrize("verb", ["say", "said"])
def test_that_a_verb_between_what_was_said_and_a_long_relative_clause_is_found(verb: str) -> None:
    text = f"The lake is warming faster than expected, {verb} the authors, who sampled it for ten long years."
    assert statements(text) == [("The lake is warming faster than expected", "the authors")]


def test_that_german_hearsay_is_a_statement_of_nobody() -> None:
    assert statements("Es fehlten 300 Fahrer, hieß es.", language="de") == [("Es fehlten 300 Fahrer", None)]
    assert statements("Das Schiff, hieß es.", language="de") == []


def test_that_the_german_mood_goes_on_behind_a_sentence_that_holds_a_quotation() -> None:
    text = "Trainer Uwe Faust sagte, seine Elf habe „alles gegeben“. Er sei stolz auf sie."
    assert statements(text, language="de") == [("Er sei stolz auf sie", "Uwe Faust")]
    assert statements(text.replace("sei", "ist"), language="de") == []


@pytest.mark.parametrize("cue", ["so Meteorologin Anke Bühl", "sagte Anke Bühl"])
def test_that_an_article_in_a_german_clause_opens_no_relative(cue: str) -> None:
    said = "Für die Jahreszeit sei das ungewöhnlich"
    assert statements(f"{said}, {cue}.", language="de") == [(said, "Anke Bühl")]
