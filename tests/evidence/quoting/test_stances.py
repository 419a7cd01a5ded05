"""What somebody expects, denies, demands or blames somebody for, told with the verb that says so."""

import pytest

from tests.kit.spoken import statements


@pytest.mark.parametrize(
    "text",
    [
        "Trump warf der Regierung vor, zu lügen.",
        "Merz forderte die Ministerin auf, zu handeln.",
        "Söder machte die Grünen für das Chaos verantwortlich.",
        "Verdi warf dem Unternehmen vor, die Löhne zu drücken.",
        "Greenpeace rief die Regierung auf, zu zahlen.",
        "Auch Merz forderte die Ministerin auf, zu handeln.",
        "Gestern warf der Ministerin niemand vor, gelogen zu haben.",
        "In Bonn warf dem Konzern die Opposition vor, das Geld verschwendet zu haben.",
        "Die Stadt forderte der Verband auf, mehr Geld auszugeben.",
        "Beuth, der das Amt leitet, forderte die Ministerin auf, zu handeln.",
        "Lufthansa kündigte den Beschäftigten an, Stellen zu streichen.",
    ],
)
def test_that_who_is_accused_or_called_on_accuses_nobody(text: str) -> None:
    assert statements(text, language="de") == []


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Am Montag kündigte die Firma an, 400 Stellen zu streichen.", "die Firma"),
        ("Gestern warf Tom Bell der Ministerin vor, gelogen zu haben.", "Tom Bell"),
        ("Im Streit um die Brücke warf die Opposition dem Amt vor, zu sparen.", "die Opposition"),
        ("Am Abend forderte der Verein die Stadt auf, den Platz zu öffnen.", "der Verein"),
        ("Die Ministerin warf der Presse vor, die Zahlen zu verdrehen.", "Die Ministerin"),
        ("Die Gewerkschaft warf dem Konzern vor, Stellen zu streichen.", "Die Gewerkschaft"),
        ("Dem Ministerium warf der Verband vor, die Zahlen zu schönen.", "der Verband"),
        ("Den Minister forderte die Opposition auf, zu gehen.", "die Opposition"),
        ("Deshalb machte die Polizei den Fahrer für den Unfall verantwortlich.", "die Polizei"),
    ],
)
def test_that_a_subject_in_plain_form_accuses(text: str, speaker: str) -> None:
    assert [who for _, who in statements(text, language="de")] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "Residents told to leave by police stayed.",
        "Drivers warned of ice slowed down.",
        "Workers promised to be paid got nothing.",
        "Children accused by teachers of theft wept.",
        "Residents urged by police to leave stayed.",
        "Three men accused of theft were freed.",
        "Tom Bell told stories to amuse the children.",
        "Tom Bell told a joke to warm the crowd.",
        "Tom Bell told of his plans to go home.",
        "Ann Cole called on the phone to say hello.",
        "The letter told Mr Bell to go.",
        "The hope Mr Bell expects to keep is small.",
    ],
)
def test_that_what_is_done_to_somebody_or_told_as_a_story_is_no_stance(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ministers warned of floods that had killed 40 people.",
            "warned of floods that had killed 40 people",
        ),
        ("Officials promised to build homes.", "promised to build homes"),
        ("The singer Ann Roe hopes to return.", "hopes to return"),
        ("Ann Cole called on ministers to act.", "called on ministers to act"),
        ("The union called on the government to act.", "called on the government to act"),
        ("Police told motorists to avoid the road.", "told motorists to avoid the road"),
        ("Mr Li told her to go.", "told her to go"),
        ("The judge told the jury to ignore it.", "told the jury to ignore it"),
        ("The report warned of problems linked to drugs.", "warned of problems linked to drugs"),
    ],
)
def test_that_a_stance_of_the_subject_is_told_whole(text: str, told: str) -> None:
    assert [words for words, _ in statements(text)] == [told]


@pytest.mark.parametrize("mark", ["", ","])
@pytest.mark.parametrize(
    ("first", "turn", "second"),
    [
        ("blamed the driver for the crash", "but", "denied that he was drunk"),
        ("expects that prices will fall", "while", "fears that they will not"),
        ("accused Ms Cole of lying", "and", "accused Mr Bell of theft"),
        ("warned of floods", "but", "rejected claims of panic"),
    ],
)
def test_that_the_stance_of_another_subject_is_its_own(mark: str, first: str, turn: str, second: str) -> None:
    told = statements(f"Mr Bell {first}{mark} {turn} Ms Cole {second}.")
    assert told == [(first, "Bell"), (second, "Cole")]


@pytest.mark.parametrize(
    ("text", "told", "language"),
    [
        ("Den Schaden bezifferte die Feuerwehr auf 80.000 Euro.", "Den Schaden", "de"),
        ("Die Kosten schätzt die Feuerwehr auf rund 30 Millionen Euro.", "Die Kosten", "de"),
        ("Die Feuerwehr bezifferte den Schaden auf 80.000 Euro.", "bezifferte", "de"),
        ("The fire service estimated the damage at about £80,000.", "estimated", "en"),
    ],
)
def test_that_a_sum_somebody_puts_something_at_is_theirs(text: str, told: str, language: str) -> None:
    ((words, speaker),) = statements(text, language=language)
    assert words == text[text.index(told) : -1]
    assert speaker is not None
    assert speaker.lower() in {"die feuerwehr", "the fire service"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Die Trainerin schätzt den Spieler auf dem Platz.", "de"),
        ("Der Schaden wird auf 80.000 Euro geschätzt.", "de"),
        ("Den Verein schätzt die Stadt seit Jahren.", "de"),
        ("The mayor put the statue at the door.", "en"),
        ("The damage was put at £80,000.", "en"),
    ],
)
def test_that_a_verb_of_sums_without_one_or_without_somebody_is_no_stance(text: str, language: str) -> None:
    assert statements(text, language=language) == []
