"""Slots that belong to another clause than the one of their figure."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "words", "period", "language"),
    [
        ("The lease costs £4m a year and ends in June 2028.", "£4m a year", "", "en"),
        ("The loan carries interest of 6% and matures in 2031.", "6%", "", "en"),
        ("The scheme pays £72 a week and begins in May.", "£72 a week", "", "en"),
        ("The bridge cost £85m and opened in May 2019.", "£85m", "", "en"),
        ("The licence is worth $9m but lapses in 2030.", "$9m", "", "en"),
        ("The firm spent £5m on roads and schools in 2024.", "£5m", "2024", "en"),
        ("The school had 30 teachers and pupils in 2024.", "30 teachers", "2024", "en"),
        ("The council spent £4m and £5m in 2023.", "£4m", "2023", "en"),
        ("Die Bahn kostet 40 Millionen Euro und fährt ab Mai 2027.", "40 Millionen Euro", "", "de"),
        ("Das Werk hat 400 Mitarbeiter und schließt im März 2027.", "400 Mitarbeiter", "", "de"),
        ("Der Umsatz stieg um 5 Prozent und lag 2024 bei 9 Millionen Euro.", "5 Prozent", "", "de"),
        ("Die Firma streicht 90 Stellen und senkt in diesem Jahr die Preise.", "90 Stellen", "", "de"),
        ("Die Stadt gab 3 Mio. Euro für Straßen und Schulen im Jahr 2024 aus.", "3 Mio. Euro", "2024", "de"),
    ],
)
def test_that_the_time_of_a_second_verb_is_not_that_of_the_figure(
    text: str, words: str, period: str, language: str
) -> None:
    assert slot(told(text, language)[words], "period") == period


@pytest.mark.parametrize(
    ("text", "start", "end", "period"),
    [
        ("It would raise capacity from 40,000 to 60,000 seats by 2029.", "40,000", "60,000 seats", "2029"),
        ("It aims to cut waste from 5.2 tonnes to 2.1 tonnes by 2035.", "5.2 tonnes", "2.1 tonnes", "2035"),
        ("Ministers want to double the budget from £3bn to £6bn by 2028.", "£3bn", "£6bn", "2028"),
        ("The line will double its capacity from 6.6GW to 12.3GW by 2030.", "6.6GW", "12.3GW", "2030"),
        ("The rate fell from 7% to 5% in 2024.", "7%", "5%", "2024"),
        ("Fares rose from £2 to £3 in May.", "£2", "£3", "May"),
    ],
)
def test_that_where_a_change_began_is_not_of_the_time_it_ended(
    text: str, start: str, end: str, period: str
) -> None:
    figures = told(text)
    assert (slot(figures[start], "period"), slot(figures[end], "period")) == ("", period)


@pytest.mark.parametrize(
    ("text", "words", "subject", "language"),
    [
        ("If you ask people in Ely to pay £3, they laugh.", "£3", "", "en"),
        ("If a family earns £40,000, it gets nothing.", "£40,000", "", "en"),
        ("Suppose a shop sells 200 loaves.", "200 loaves", "", "en"),
        ("Unless the club raises £5m, it will close.", "£5m", "", "en"),
        ("Wenn eine Familie 40.000 Euro verdient, bekommt sie nichts.", "40.000 Euro", "", "de"),
        ("Falls die Miete 900 Euro kostet, zahlt das Amt.", "900 Euro", "", "de"),
        ("When drivers pay £5, they stay away.", "£5", "drivers", "en"),
        ("If sales rise, profit will reach £5m.", "£5m", "profit", "en"),
        ("The firm earned £5m if you count the sale.", "£5m", "firm", "en"),
    ],
)
def test_that_a_condition_states_nothing_of_anybody(
    text: str, words: str, subject: str, language: str
) -> None:
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "subject"),
    [
        ("So müssten Kliniken Zahlungen über 50.000 Euro freigeben lassen.", "über 50.000 Euro", "Zahlungen"),
        ("Die Bank vergab Kredite über 3 Millionen Euro.", "über 3 Millionen Euro", "Kredite"),
        ("Der Händler stellte Rechnungen über 900 Euro aus.", "über 900 Euro", "Rechnungen"),
        ("Der Umsatz lag über 50 Millionen Euro.", "über 50 Millionen Euro", "Umsatz"),
        ("Die Stadtwerke hatten mit 17.000 Fahrgästen gerechnet.", "17.000 Fahrgästen", ""),
        ("Experten hatten mit einem Plus von 3 Prozent gerechnet.", "3 Prozent", ""),
        ("Das Amt war von 12 Millionen Euro ausgegangen.", "12 Millionen Euro", ""),
    ],
)
def test_that_a_german_sum_is_of_its_noun_and_of_nobody_who_reckons_with_it(
    text: str, words: str, subject: str
) -> None:
    assert slot(told(text, "de")[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "measure"),
    [
        ("Tribes would have first claim to 18% of the river's flow.", "18%", "of the river's flow"),
        ("Ministers own 60% of the bank's shares.", "60%", "of the bank's shares"),
        ("The tax took 40% of the firm's gains.", "40%", "of the firm's gains"),
        ("It lost 30% of its parents' support.", "30%", "of its parents' support"),
        ("Some 38% of drivers opposed the toll.", "Some 38%", "of drivers"),
        ("Some 12% of the river flows into the lake.", "Some 12%", "of the river"),
    ],
)
def test_that_what_somebody_owns_is_no_verb(text: str, words: str, measure: str) -> None:
    assert slot(told(text)[words], "measure") == measure


@pytest.mark.parametrize(
    ("text", "words", "who"),
    [
        ("Ms Hale told Tom Reed, 34, that he was free.", "34", ""),
        ("Mr Justice Oak told Peter Lang, 58, that he had lied.", "58", ""),
        ("The coroner told the widow, Ann Cole, 72, that the fire was an accident.", "72", ""),
        ("Sheriff Gow warned Lee Bates, 29, that he would be jailed.", "29", ""),
        ("The minister told reporters that 58 people had died.", "58 people", "minister"),
        ("The firm said sales were £5m.", "£5m", "firm"),
    ],
)
def test_that_the_age_of_who_is_told_is_said_by_nobody(text: str, words: str, who: str) -> None:
    assert slot(told(text)[words], "says_who") == who


@pytest.mark.parametrize(
    ("text", "size", "level"),
    [
        ("Die Aktie verlor bis zum Mittag 11 Prozent auf 18,40 Euro.", "11 Prozent", "18,40 Euro"),
        ("Das Papier gewann am Nachmittag 4 Prozent auf 32 Euro.", "4 Prozent", "32 Euro"),
        ("Der Kurs fiel bis zum Abend um 3 Prozent auf 71 Euro.", "3 Prozent", "71 Euro"),
    ],
)
def test_that_a_part_of_the_day_parts_no_verb_from_its_figures(text: str, size: str, level: str) -> None:
    figures = told(text, "de")
    assert figures[size].change
    assert slot(figures[level], "subject") == slot(figures[size], "subject") != ""


@pytest.mark.parametrize(
    ("text", "words", "subject", "language"),
    [
        ("Some 300 pupils in Spain, Italy and Greece took 900 exams.", "900 exams", "", "en"),
        ("Workers in Spain, Italy and Greece earned €9bn.", "€9bn", "", "en"),
        ("Rent will be £61 this year and blamed debt costs, which rose to £9.", "£9", "debt costs", "en"),
        ("He told voters the tax would raise £5m.", "£5m", "tax", "en"),
        ("The council told residents the road would cost £5m.", "£5m", "road", "en"),
        ("He said sales of the firm rose 5 per cent.", "5 per cent", "sales of the firm", "en"),
        ("Acme, Borel and Corvin earned £9m.", "£9m", "Acme, Borel and Corvin", "en"),
        (
            "Das Werk koste 3 Millionen Euro und spare 2 Millionen Euro, sagte er.",
            "2 Millionen Euro",
            "",
            "de",
        ),
        ("Eine Lok kostet 3 Millionen Euro und wiegt 80 Tonnen.", "80 Tonnen", "Lok", "de"),
    ],
)
def test_that_a_subject_is_no_rest_of_a_phrase(text: str, words: str, subject: str, language: str) -> None:
    assert slot(told(text, language)[words], "subject") == subject


@pytest.mark.parametrize(
    ("text", "words", "place"),
    [
        ("In London, 31% of entries passed, against 21% in the north-east.", "21%", ""),
        ("In Wales, 9% of homes are empty, compared with 4% in the rest of the country.", "4%", ""),
        ("In Leeds, 12% of homes are empty, compared with 5% in York.", "5%", "York"),
        ("In Leeds, 3 people were killed and 4 people hurt in a crash.", "4 people", "Leeds"),
    ],
)
def test_that_what_a_place_is_set_against_is_not_of_it(text: str, words: str, place: str) -> None:
    assert slot(told(text)[words], "place") == place


@pytest.mark.parametrize(
    ("text", "words", "period"),
    [
        ("The threshold stays at £50,270 until 2031.", "£50,270", "until 2031"),
        ("The price is frozen at £3 until May 2027.", "£3", "until May 2027"),
        ("The rent was £900 in 2024.", "£900", "2024"),
    ],
)
def test_that_a_figure_that_holds_until_a_time_says_so(text: str, words: str, period: str) -> None:
    assert slot(told(text)[words], "period") == period
