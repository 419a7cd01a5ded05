import pytest

from briefgen.evidence.find import find_evidence
from tests.kit.labelled import plain_article


def subjects(text: str, language: str = "en") -> list[str | None]:
    figures = find_evidence(plain_article(text, language=language)).figures
    return [figure.subject.text if figure.subject else None for figure in figures]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (
            "Exports to China were £4bn and exports to the US were £6bn.",
            ["Exports to China", "exports to the US"],
        ),
        ("Exports to the US came to £6bn.", ["Exports to the US"]),
        ("To us it was £6bn.", [None]),
        ("Ministers had offered 5%.", [None]),
        ("The unions demanded 7%.", [None]),
        ("The vineyard covered 5 hectares.", ["vineyard"]),
        ("A poll put Lane on 45%.", ["Lane"]),
        (
            "The poll had put the ruling Front on 34 per cent, the Greens on 12 and the List on 9 per cent.",
            ["ruling Front", "Greens", "List"],
        ),
        ("A survey gave Labour 34 per cent and the Greens 12 per cent.", ["Labour", "Greens"]),
        ("The law gives owners 34 per cent.", [None]),
        ("The Liberals lead by 11 points in Vale.", ["Liberals"]),
        ("The surplus there reached £15.6 billion.", ["surplus"]),
        ("The average home there sold for £312,000.", ["average home"]),
        ("Revenue was £412.6m, up 9% on the year.", ["Revenue", "Revenue"]),
        ("Revenue reached £412.6m in May, up 9%.", ["Revenue", "Revenue"]),
        ("The firm sold 40,000 cars, up 9 per cent.", ["firm", None]),
    ],
)
def test_that_a_figure_is_of_what_its_sentence_says(text: str, found: list[str | None]) -> None:
    assert subjects(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Die Quote lag im Mai bei 5 Prozent.", ["Quote"]),
        ("Im Mai lag die Quote bei 5 Prozent.", ["Quote"]),
        ("Im Mai hatte die Quote bei 5 Prozent gelegen.", ["Quote"]),
        ("Im Juni stieg der Absatz um 3 Prozent.", ["Absatz"]),
        ("In Ulm betrug der Anteil der Pendler am Verkehr 61 Prozent.", ["Anteil der Pendler am Verkehr"]),
        ("Er sagte, dass die Preise für Gas um 7 Prozent gestiegen seien.", ["Preise für Gas"]),
        ("Die Liste verliert zwei Punkte und erreicht 4 Prozent.", ["Liste", "Liste"]),
        (
            "Die Union kommt auf 33 Prozent, die Liste auf 21, der Bund auf 15 Prozent.",
            ["Union", "Liste", "Bund"],
        ),
        ("Das Institut sieht die Union bei 33 Prozent und die Liste bei 15 Prozent.", ["Union", "Liste"]),
        ("Der Minister hatte 5 Prozent geboten.", [None]),
        (
            "Die Exporte in die USA beliefen sich auf 12 Euro, die Exporte nach China auf 7 Euro.",
            ["Exporte in die USA", "Exporte nach China"],
        ),
        ("In Bayern lag die Quote bei 3,4 Prozent, in Bremen bei 11 Prozent.", ["Quote", "Quote"]),
        ("Der Konzern erzielte 2025 einen Gewinn von 84 Millionen Euro.", ["Gewinn"]),
        ("Laut Umfrage würden 45 Prozent sie wählen.", [None]),
    ],
)
def test_that_a_figure_is_of_the_subject_wherever_the_verb_stands(text: str, found: list[str | None]) -> None:
    assert subjects(text, "de") == found


@pytest.mark.parametrize(
    ("text", "units"),
    [
        ("Of the 214 families, 61 had moved and 40 were waiting.", ["family", "family", "family"]),
        ("Of the 300 lawmakers elected, 121 are women.", ["lawmaker", "lawmaker"]),
        ("Of the 40 firms, 61 per cent were sold for 99.", ["firm", "percent", ""]),
    ],
)
def test_that_a_bare_number_counts_what_it_is_told_to_be_a_part_of(text: str, units: list[str]) -> None:
    figures = find_evidence(plain_article(text)).figures
    assert [figure.quantity.unit.name for figure in figures] == units


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        (
            "Kestrel lost 9%, the biggest faller on the Nordic 40 index, which was 0.2% higher.",
            "en",
            "Nordic 40 index",
        ),
        ("Tolby Oil lost 5%, the worst performer in the sector, which was 1.2% lower.", "en", "sector"),
        ("Brell gained 3%, the best stock on the Alpine market, which rose 0.4%.", "en", "Alpine market"),
        ("Norland added 4%, the largest gain in years, which was 2% more.", "en", "largest gain in years"),
        ("Sales fell 5%, and the largest mill, which was 2% down, shut.", "en", "largest mill"),
        ("Sales at Orrey, which were 5% lower, worry it.", "en", "Sales at Orrey"),
        ("Der Zoll fand 40 Kisten mit Uhren, Ketten und Ringen, 12 Prozent weniger als 2023.", "de", None),
        (
            "Gezählt wurden 900 Unfälle mit Rehen, Füchsen und Dachsen, 6 Prozent mehr als im Vorjahr.",
            "de",
            None,
        ),
        ("Brell sold 900 boats in Spain and Malta, 12% fewer than in 2023.", "en", None),
        ("China 20 per cent, Peru 12 per cent and Cuba 5 per cent.", "en", "Cuba"),
    ],
)
def test_that_the_last_noun_before_a_mark_is_subject_only_where_it_is_meant(
    text: str, language: str, found: str | None
) -> None:
    assert subjects(text, language)[-1] == found


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("In Halle zählte die Polizei dagegen nur 210.", "de", None),
        ("In Kiel registrierte die Feuerwehr im Mai nur 40.", "de", None),
        ("Die Behörde verzeichnete 2025 nur 300.", "de", None),
        ("Police recorded 210.", "en", None),
        ("The agency registered 1,200 last year.", "en", None),
        ("Wardens counted 88 in 2024.", "en", None),
        ("Crowds numbered 300.", "en", "Crowds"),
        ("Die Opfer zählten 40.", "de", "Opfer"),
        ("The agency reported 12% of its income from fees.", "en", "agency"),
        ("Police numbers reached 210.", "en", "Police numbers"),
    ],
)
def test_that_who_counts_is_not_what_is_counted(text: str, language: str, found: str | None) -> None:
    assert subjects(text, language) == [found]


@pytest.mark.parametrize(
    ("text", "language", "labels"),
    [
        (
            "Crews up north waited an average of 41 minutes in October, down from 58 a year earlier.",
            "en",
            ("a year earlier", "October"),
        ),
        ("Calls last on average 9 minutes, up from 7 minutes in 2019.", "en", ("2019", "later")),
        (
            "Lorries waited an average of 3 hours at the border in May, up from 2 hours in April.",
            "en",
            ("April", "May"),
        ),
        (
            "Callers waited about 41 minutes in October, compared with 58 minutes in May.",
            "en",
            ("May", "October"),
        ),
        (
            "Patienten warteten im Schnitt 41 Minuten, nach 58 Minuten im Vorjahr.",
            "de",
            ("Vorjahr", "später"),
        ),
        ("Anrufer warten heute 12 Minuten, 2020 waren es noch 7 Minuten.", "de", ("2020", "heute")),
    ],
)
def test_that_how_long_somebody_waits_is_compared(text: str, language: str, labels: tuple[str, ...]) -> None:
    (found,) = find_evidence(plain_article(text, language=language)).comparisons
    assert found.labels == labels
    assert found.subject == text.split(" wa")[0].split(" last")[0]


@pytest.mark.parametrize(
    "text",
    [
        "They waited 20 minutes and left after 30 minutes.",
        "The wait of 41 minutes cost 58 minutes.",
        "She waited three years before she sued for four years.",
    ],
)
def test_that_times_of_one_story_are_not_compared(text: str) -> None:
    assert find_evidence(plain_article(text)).comparisons == ()


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("The judge ordered Norrail to pay £840,000 in costs.", ["Norrail"]),
        ("The court told the firm to pay £4m.", ["firm"]),
        ("Ministers want Kestrel to pay £3m.", ["Kestrel"]),
        ("The regulator has asked Orrey to pay £2m.", ["Orrey"]),
        ("Residents urged the council to spend £5m.", ["council"]),
        ("The panel forced Brell Foods to pay £90,000.", ["Brell Foods"]),
        ("The car left the road at 90mph.", [None]),
        ("The train had left the rails at 68mph.", [None]),
        ("The bank left the rate at 5%.", ["rate"]),
        ("The firm had to pay £4m.", ["firm"]),
        ("The order to the mill was worth £4m.", ["order to the mill"]),
    ],
)
def test_that_who_has_to_pay_is_told_from_who_says_so(text: str, found: list[str | None]) -> None:
    assert subjects(text) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Im Mai lag die Quote der Stadt Ulm bei 5 Prozent.", ["Quote der Stadt Ulm"]),
        ("Im Mai lag der Anteil einer Partei bei 5 Prozent.", ["Anteil einer Partei"]),
    ],
)
def test_that_a_subject_behind_its_verb_keeps_its_genitive(text: str, found: list[str]) -> None:
    assert subjects(text, "de") == found
