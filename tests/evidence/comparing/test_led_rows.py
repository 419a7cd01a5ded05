import pytest

from briefgen.evidence.find import find_evidence
from briefgen.model.evidence import Comparison
from tests.kit.labelled import plain_article


def comparisons(text: str, language: str = "en") -> tuple[Comparison, ...]:
    return find_evidence(plain_article(text, language=language)).comparisons


@pytest.mark.parametrize(
    ("text", "language", "unit", "labels"),
    [
        (
            "Norland lead the medal table with 23 medals, ahead of Sudmark on 17 and Estria on 11.",
            "en",
            "medal",
            ("Norland", "Sudmark", "Estria"),
        ),
        (
            "Italy lead the table with nine, ahead of Britain on six and Germany on five.",
            "en",
            "",
            ("Italy", "Britain", "Germany"),
        ),
        (
            "First came Orlan Foods with 412,000 tonnes, ahead of Brell with 300,000 and Tavi with 150,000.",
            "en",
            "tonne",
            ("Orlan Foods", "Brell", "Tavi"),
        ),
        (
            "Kestrel moved 1.9 million containers last year, behind Dalmere with 3.4 million but ahead of "
            "Orrey with 1.1 million.",
            "en",
            "container",
            ("Dalmere", "Kestrel", "Orrey"),
        ),
        (
            "Bayern führt die Tabelle mit 18 Medaillen an, vor Hessen mit 12 und Sachsen mit neun.",
            "de",
            "Medaille",
            ("Bayern", "Hessen", "Sachsen"),
        ),
        (
            "Die Grünen liegen mit 34 Prozent vorn, vor der CDU mit 29 Prozent und der SPD mit 16 Prozent.",
            "de",
            "percent",
            ("Grünen", "CDU", "SPD"),
        ),
    ],
)
def test_that_a_ranking_holds_its_leader_and_one_unit(
    text: str, language: str, unit: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == labels
    assert {figure.quantity.unit.name for figure in found.figures} == {unit}


@pytest.mark.parametrize(
    ("text", "language", "unit", "labels"),
    [
        (
            "The Pines took the seat of Lower Tolby in Friday's vote with 12,604 ballots, 39% of those cast,"
            " ahead of the Oaks on 9,210 and Elm on 6,004.",
            "en",
            "ballot",
            ("Pines", "Oaks", "Elm"),
        ),
        (
            "Norland won the regatta with 412 points, a record, ahead of Sudmark on 380 and Estria on 311.",
            "en",
            "point",
            ("Norland", "Sudmark", "Estria"),
        ),
        (
            "Kestrel Air led with 9,400 seats, 41% of the total, followed by Orrey Jet with 7,100 and"
            " Dalmere with 4,000.",
            "en",
            "seat",
            ("Kestrel Air", "Orrey Jet", "Dalmere"),
        ),
        (
            "Elm held the ward with 2,310 ballots (44 per cent), ahead of Oak on 1,900 and Yew on 1,020.",
            "en",
            "ballot",
            ("Elm", "Oak", "Yew"),
        ),
        (
            "Die Linden gewannen den Kreis mit 12.604 Stimmen, 39 Prozent der abgegebenen, vor den Eichen mit"
            " 9.210 und den Ulmen mit 6.004.",
            "de",
            "Stimme",
            ("Linden", "Eichen", "Ulmen"),
        ),
        (
            "Hessen siegte mit 412 Punkten, einem Rekord, vor Bayern mit 380 und Sachsen mit 311.",
            "de",
            "point",
            ("Hessen", "Bayern", "Sachsen"),
        ),
    ],
)
def test_that_a_leader_stands_in_its_row_past_what_tells_it_again(
    text: str, language: str, unit: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == labels
    assert {figure.quantity.unit.name for figure in found.figures} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        "Norland won 12 medals, 5% of them gold, ahead of schedule in 40 events.",
        "Norland won 12 medals, 5% of them gold, ahead of a May with 40 events.",
        "The club sold 900 seats, 12% more than planned, ahead of Norland on 17 May.",
    ],
)
def test_that_what_is_ahead_of_a_time_is_no_leader(text: str) -> None:
    assert comparisons(text) == ()


def test_that_a_ranking_is_of_what_its_first_has_most_or_least_of() -> None:
    (found,) = comparisons(
        "York had the lowest share of empty shops at 8%, followed by Bath on 9% and Hull on 13%."
    )
    assert found.subject == "share of empty shops"


@pytest.mark.parametrize(
    ("text", "language", "subject", "first"),
    [
        (
            "Chile was the largest producer with 5.7m tonnes, ahead of Peru with 2.6m tonnes.",
            "en",
            "tonne",
            "Chile",
        ),
        (
            "Norland remained the biggest buyer with 400 tonnes, followed by Sudmark with 300 tonnes.",
            "en",
            "tonne",
            "Norland",
        ),
        ("Kestrel is the smallest carrier with 40 ships, behind Orrey with 90 ships.", "en", "ship", "Orrey"),
        ("York had the largest share of any city at 34%, followed by Bath on 29%.", "en", "share", "York"),
        (
            "York had the largest share of the vote at 34%, followed by Bath on 29%.",
            "en",
            "share of the vote",
            "York",
        ),
        ("Tolby had the fewest of all towns with 14 pools, ahead of Horn with 20.", "en", "pool", "Horn"),
        (
            "Horn had the most empty shops of all towns with 40, ahead of Lanz with 25.",
            "en",
            "empty shops",
            "Horn",
        ),
        (
            "Malta had the highest rate in Europe at 40%, ahead of Spain with 30%.",
            "en",
            "rate in Europe",
            "Malta",
        ),
        (
            "Chile war der größte Produzent mit 5,7 Millionen Tonnen, vor Peru mit 2,6 Millionen Tonnen.",
            "de",
            "tonne",
            "Chile",
        ),
    ],
)
def test_that_a_row_is_of_no_role_of_its_first_nor_of_its_bounds(
    text: str, language: str, subject: str, first: str
) -> None:
    (found,) = comparisons(text, language)
    assert (found.subject, found.labels[0]) == (subject, first)


@pytest.mark.parametrize(
    ("text", "language", "subject", "first"),
    [
        (
            "Die meisten Brände gab es in Hessen mit 82.000, gefolgt von Bremen mit 41.000 und Jena mit 300.",
            "de",
            "Brände",
            "Hessen",
        ),
        (
            "Die höchste Quote hatte Halle mit 12 Prozent, vor Kiel mit 9 Prozent und Jena mit 8 Prozent.",
            "de",
            "Quote",
            "Halle",
        ),
        (
            "The most fires were in Tolby with 82, followed by Horn with 41 and Lanz with 33.",
            "en",
            "fires",
            "Tolby",
        ),
        ("The highest rate was in Malta with 40%, ahead of Spain with 30%.", "en", "rate", "Malta"),
    ],
)
def test_that_a_row_is_of_the_most_that_opens_its_sentence(
    text: str, language: str, subject: str, first: str
) -> None:
    (found,) = comparisons(text, language)
    assert (found.subject, found.labels[0]) == (subject, first)


@pytest.mark.parametrize(
    "text",
    [
        "On Sunday Norland led with 23 medals, ahead of Sudmark on 17 and Estria on 11.",
        "The council has 23 seats, ahead of Monday on 17 counts.",
        "The side lead by 12 points with 23 games left, ahead of a final on 17 May.",
    ],
)
def test_that_a_row_whose_first_is_not_named_is_no_ranking(text: str) -> None:
    assert comparisons(text) == ()


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The largest producer was Chile with 40 tonnes, ahead of Peru with 30 tonnes.", "en"),
        ("Der größte Produzent war Chile mit 40 Tonnen, vor Peru mit 30 Tonnen.", "de"),
    ],
)
def test_that_what_a_name_is_said_to_be_is_not_what_it_has_most_of(text: str, language: str) -> None:
    figures = find_evidence(plain_article(text, language=language)).figures
    measures = {figure.measure.text for figure in figures if figure.measure}
    assert measures.isdisjoint({"producer", "Produzent"})


@pytest.mark.parametrize(
    ("text", "language", "unit", "labels"),
    [
        (
            "Norland, a small island, won the most, 23 medals, followed by Sudmark with 17 and Estria, its"
            " neighbour, with 11.",
            "en",
            "medal",
            ("Norland", "Sudmark", "Estria"),
        ),
        (
            "Ash Bank, a lender, lent the most, $4.2bn, followed by Elm Trust, in Ohio, with $3.1bn and Oak"
            " Mutual with $900m.",
            "en",
            "US dollar",
            ("Ash Bank", "Elm Trust", "Oak Mutual"),
        ),
        (
            "Tolby had the fewest, 14 pools, followed by Horn, in the north, with 20 and Lanz with 33.",
            "en",
            "pool",
            ("Lanz", "Horn", "Tolby"),
        ),
        (
            "Kenya, the champion, leads with 12 wins, ahead of Peru, on seven, and Chile, with five.",
            "en",
            "win",
            ("Kenya", "Peru", "Chile"),
        ),
        (
            "Bremen, an der Weser, zahlte am meisten, 262 Millionen Euro, gefolgt von Kiel mit 143 Millionen"
            " und Ulm, an der Donau, mit 98 Millionen.",
            "de",
            "euro",
            ("Bremen", "Kiel", "Ulm"),
        ),
        (
            "Hessen, das Gastland, siegte mit 23 Punkten, gefolgt von Bayern, dem Nachbarn, mit 17 und"
            " Sachsen mit elf.",
            "de",
            "point",
            ("Hessen", "Bayern", "Sachsen"),
        ),
    ],
)
def test_that_a_name_of_a_row_may_be_described(
    text: str, language: str, unit: str, labels: tuple[str, ...]
) -> None:
    (found,) = comparisons(text, language)
    assert found.labels == labels
    assert {figure.quantity.unit.name for figure in found.figures} == {unit}


@pytest.mark.parametrize(
    "text",
    [
        "Norland, a small island, won the most, 23 medals, followed by a party with 170 guests.",
        "Ash Bank was paid the most, $4.2bn, followed by talks with three firms and, on Monday, with two.",
        "Norland won most medals, 23, followed by parades in May with 170 and June, in the rain, with 30.",
    ],
)
def test_that_what_follows_is_not_always_a_row(text: str) -> None:
    assert comparisons(text) == ()
