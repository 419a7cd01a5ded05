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
        "Dem Ministerium warf der Verband vor, die Zahlen zu schönen.",
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
        ("Deshalb machte die Polizei den Fahrer für den Unfall verantwortlich.", "die Polizei"),
    ],
)
def test_that_a_subject_in_plain_form_accuses(text: str, speaker: str) -> None:
    assert [who for _, who in statements(text, language="de")] == [speaker]
