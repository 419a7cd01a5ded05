import pytest

from briefgen.evidence.standing import costs, greets, stands_alone


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Of that sum, £4 million went to schools.", "en"),
        ("That number has since doubled.", "en"),
        ("London accounted for 14,890 of them.", "en"),
        ("Instead, the firm closed two plants in May.", "en"),
        ("In those towns, rents rose by 5 per cent.", "en"),
        ("Von diesen Betrieben schlossen 12 im Mai.", "de"),
        ("Stattdessen schloss die Firma im Mai zwei Werke.", "de"),
        ("In Berlin liegen 400 davon.", "de"),
        ("The reason was a fault in the pump.", "en"),
        ("In the year before that, the firm lost £3 million.", "en"),
        ("Grund ist vor allem der Rückgang beim Getreide.", "de"),
        ("Im Jahr davor war es noch ein Gewinn von 3 Millionen Euro.", "de"),
        ("Dessen Schuss aus 25 Metern war kaum zu halten.", "de"),
        ("The sea has risen by a foot since then.", "en"),
        ("At its peak in 2004, it employed 610 people.", "en"),
        ("In May it fell to 4 per cent.", "en"),
        ("Die Miete ist seitdem um 12 Prozent gestiegen.", "de"),
        ("Auf dem Höhepunkt im Jahr 2004 beschäftigte sie 610 Menschen.", "de"),
        ("Im Mai fiel er auf 4 Prozent.", "de"),
        ("Two weeks later the company closed a plant.", "en"),
        ("The rent rose by 20 per cent, and half of that since then.", "en"),
        ("Zwei Jahre später verkaufte die Firma das Gelände.", "de"),
        ("You closed nine depots in the first year.", "en"),
        ("The drivers' union called your closures a mistake.", "en"),
        ("Frau Solheim, Sie haben im ersten Jahr neun Depots geschlossen.", "de"),
    ],
)
def test_that_a_sentence_costs_more_that_points_back_at_the_one_before(text: str, language: str) -> None:
    assert costs(text, language) < 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The reason for the fire was a fault in the pump.", "en"),
        ("Der Grund für den Brand war ein Fehler.", "de"),
        ("Of the 214 families, 61 moved in May.", "en"),
        ("Some 40 of the towns said that rents rose.", "en"),
        ("In London, 14,890 shops closed.", "en"),
        ("Von den 214 Familien zogen 61 im Mai um.", "de"),
        ("The mill closed in 1990 and has since then been a shop.", "en"),
        ("In May it was clear that the bridge would close.", "en"),
        ("In 2004 the firm said it employed 610 people.", "en"),
        ("Die Mühle schloss 1990 und ist seitdem ein Laden.", "de"),
        ("Im Mai sagte die Firma, sie beschäftige 610 Menschen.", "de"),
        ("Im Mai schlossen zwei Werke, in denen 610 Menschen arbeiteten.", "de"),
        ("Five years after the fire, the mill was a shop.", "en"),
        ("By law it must close in May.", "en"),
        ("Zwei Jahre nach dem Brand war die Mühle ein Laden.", "de"),
    ],
)
def test_that_a_sentence_costs_nothing_that_names_what_it_counts(text: str, language: str) -> None:
    assert costs(text, language) == 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A third of them are still in tents.", "en"),
        ("Most of these closed within a year.", "en"),
        ("The highest were measured in May, with 6.8 grams a litre.", "en"),
        ("The rest went to schools in the north.", "en"),
        ("Second, a promise that no school will close.", "en"),
        ("In the islands it is 71 per cent.", "en"),
        ("Drei Viertel davon waren Schafe aus dem Norden.", "de"),
        ("Die höchsten wurden im Mai gemessen, mit 6,8 Gramm.", "de"),
        ("In Österreich sind es 6.300, in Ungarn nur 1.000.", "de"),
        ("Zweitens die Quote für kleine Boote.", "de"),
    ],
)
def test_that_a_sentence_costs_more_that_leaves_out_its_noun(text: str, language: str) -> None:
    assert costs(text, language) < 0


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("A third of the pupils are still in tents.", "en"),
        ("The highest reading was taken in May.", "en"),
        ("The rest home in Leeds was sold.", "en"),
        ("The forest was sold for £4m in May.", "en"),
        ("Second Avenue was closed on Friday.", "en"),
        ("On Friday the fare was raised to £3.", "en"),
        ("Die höchste Brücke wurde im Mai gesperrt.", "de"),
        ("In Halle sind 400 Läden geschlossen.", "de"),
    ],
)
def test_that_a_sentence_costs_nothing_that_has_its_noun(text: str, language: str) -> None:
    assert costs(text, language) == 0


@pytest.mark.parametrize(
    ("text", "language", "stands"),
    [
        ("In Bayern sank sie um 1,6 Prozent.", "de", False),
        ("Nach dem Spiel lobte er die Abwehr.", "de", False),
        ("Im Mai hatte er noch widersprochen.", "de", False),
        ("In June she resigned after 12 years.", "en", False),
        ("In Leeds, Ada Lund said she would resign.", "en", True),
        ("In Halle sagte Trainer Ott, er sei müde.", "de", True),
        ("In Bayern sank die Zahl um 1,6 Prozent.", "de", True),
    ],
)
def test_that_a_place_or_month_behind_a_preposition_names_no_one(
    text: str, language: str, stands: bool
) -> None:
    assert stands_alone(text, language) is stands


@pytest.mark.parametrize(
    ("text", "language", "row"),
    [
        ("Buses and trains, roads and bridges, cycle lanes, parks and pools in 14 districts.", "en", True),
        ("Schulen, Kitas, Büchereien, Schwimmbäder, Museen, Theater: All das muss bleiben.", "de", True),
        ("The council will close two schools, a library and a pool in the north of the town.", "en", False),
        ("Copper rose 2%, zinc 3%, lead 4%, tin 5% and nickel 6%.", "en", False),
        ("Die Stadt schließt zwei Schulen, eine Bücherei und ein Bad im Norden.", "de", False),
    ],
)
def test_that_a_bare_row_of_things_costs_a_sentence(text: str, language: str, row: bool) -> None:
    assert (costs(text, language) < 0) is row


@pytest.mark.parametrize(
    ("text", "language"), [("Also, the pit is shut.", "en"), ("Auch das Bad schließt.", "de")]
)
def test_that_going_on_costs_less_than_pointing_back(text: str, language: str) -> None:
    back = {"en": "That number has since doubled.", "de": "Das zeigt eine Studie der Stadt."}[language]
    assert costs(back, language) < costs(text, language) < 0


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("Ladies and gentlemen, we meet today to vote on the budget.", "en", True),
        ("Guten Morgen und vielen Dank für den freundlichen Empfang.", "de", True),
        ("Good mornings begin with the tide, the harbour master says.", "en", False),
        ("Der Dank der Stadt gilt allen Helfern des Abends.", "de", False),
    ],
)
def test_that_a_greeting_is_told_by_how_it_begins(text: str, language: str, found: bool) -> None:
    assert greets(text, language) is found
