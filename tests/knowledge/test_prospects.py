import pytest

from briefgen.knowledge.prospects import Prospect, is_to_come, prospect

PLANNED, EXPECTED, POSSIBLE = Prospect.PLANNED, Prospect.EXPECTED, Prospect.POSSIBLE


def _prospect(language: str, text: str) -> Prospect | None:
    at = text.index("40")
    return prospect(text, language, at, at + 2)


@pytest.mark.parametrize(
    ("language", "text", "found"),
    [
        ("en", "The club wants to hire 40 wardens.", PLANNED),
        ("en", "The club said it would hire 40 wardens.", PLANNED),
        ("en", "Critics said the move would cost 40 jobs.", POSSIBLE),
        ("en", "The club is expected by Dr. Smith to have 40 wardens.", Prospect.EXPECTED),
        ("de", "Die Gebühr soll am 3. Mai von 25 auf 40 Euro steigen.", PLANNED),
        ("en", "The number of wardens is to fall from 60 to 40 by 2027.", PLANNED),
        ("en", "Under the plan, the towns get 40 per cent.", PLANNED),
        ("en", "The fund paid 60 in 2020 and has 40 pledged for this year.", PLANNED),
        ("en", "The new centre will have 40 spaces, down from 60.", EXPECTED),
        ("en", "The share is expected to reach 40 per cent.", EXPECTED),
        ("en", "The share could reach 40 per cent.", POSSIBLE),
        ("en", "If approved, the budget falls to 40 million.", POSSIBLE),
        ("en", "The budget falls to 40 million unless members object.", POSSIBLE),
        ("de", "Die Stadt will 40 Lehrer einstellen.", PLANNED),
        ("de", "Bis 2030 sollen 40 Prozent aus Wind kommen.", PLANNED),
        ("de", "Sie sagte, dass die Zahl auf 40 sinken soll.", PLANNED),
        ("de", "Das Zentrum wird 40 Plätze haben.", EXPECTED),
        ("de", "Das Werk wird 40 Millionen Euro ausgeben.", EXPECTED),
        ("de", "Die Zahl der Lehrer könnte auf 40 sinken.", POSSIBLE),
    ],
)
def test_that_what_is_no_fact_yet_is_told_as_what_it_is(language: str, text: str, found: Prospect) -> None:
    assert _prospect(language, text) is found


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The club had 40 wardens, and wants to hire more."),
        ("en", "Asked who should pay for repairs, 40 per cent said landlords."),
        ("en", "Residents were asked about the planned bypass: 40 per cent supported it."),
        ("de", "Auf die Frage, wer zahlen soll, nannten 40 Prozent die Vermieter."),
        ("en", "The club, which will close next year, has 40 wardens."),
        ("en", "The club that wants to buy the hall had 40 members."),
        ("en", "As ministers plan cuts, spending rose to 40 million."),
        ("en", "The number fell to 40, as the council had planned."),
        ("en", "The new centre will have 60 spaces, up from 40."),
        ("en", "The plan’s critics say the number fell from 60 to 40."),
        ("en", "In May 40 wardens left."),
        ("en", "54 per cent backed the plan, 40 per cent opposed it."),
        ("de", "54 Prozent lehnten den Plan ab, 40 Prozent waren dafür."),
        ("en", "The pool will close in May after the cost of its roof rose to 40 million."),
        ("en", "The council plans to sell the hall because repairs cost 40 million."),
        ("en", "The firm is to shut the mill as orders fell to 40."),
        ("de", "In der Stadt werden 40 Prozent aus Wind gewonnen."),
        ("de", "Das Geld wird seit 2019 gezahlt und stieg auf 40 Euro."),
        ("de", "Weil die Stadt sparen will, sank die Zahl auf 40."),
        ("de", "Laut den Kritikern der Pläne sanken die Kosten auf 40 Euro."),
        ("de", "Nach den Prognosen vom Mai stiegen die Preise um 40 Prozent."),
        ("en", "After the proposals sales slid to 40 million."),
        ("de", "Die Zahl wird kleiner: Sie sank auf 40."),
        ("en", "Prices slowed more than expected in May, to 40 per cent."),
        ("en", "54% wanted to keep it, 28% wanted to end it and 40% were unsure."),
        ("en", "54% of bakers plan to stay, against 28% of grocers and 40% of butchers."),
        ("de", "28 Prozent wollten es beenden und 40 Prozent waren unsicher."),
        ("en", "Output was lower than forecast last year, at 40 tonnes."),
        ("en", "Sales fell faster than analysts had predicted, to 40."),
        ("en", "As expected, the fee is 40 pounds."),
        ("en", "The wall cost more than planned, 40 million."),
        ("de", "Die Preise stiegen stärker als erwartet, um 40 Prozent."),
        ("de", "Der Umsatz sank, wie geplant, auf 40 Millionen."),
        ("de", "Die Quote sank weniger als Fachleute erwartet hatten, auf 40 Prozent."),
        ("de", "Die Anlage soll einen ganzen Ort versorgen und kostet 40 Millionen Euro."),
        ("de", "Der Park will im Mai öffnen und beschäftigt 40 Gärtner."),
        ("en", "The hall is to seat a whole choir and is 40 metres long."),
        ("en", "The museum hopes to draw crowds and employs 40 people."),
        ("en", "The plant will feed the grid and costs 40 million euros."),
    ],
)
def test_that_a_plan_beside_a_fact_leaves_it_one(language: str, text: str) -> None:
    assert _prospect(language, text) is None


@pytest.mark.parametrize(
    ("text", "to_come"),
    [
        ("Die Quote wird von 4,4 auf 5,2 Prozent steigen.", True),
        ("Der Beitrag wird von 14,6 auf 15,1 Prozent angehoben.", False),
        ("Die Zulage wird seit 2019 gezahlt und stieg stark.", False),
        ("Der Verein wird das Spiel gewinnen.", True),
    ],
)
def test_that_a_passive_of_the_present_is_not_to_come(text: str, *, to_come: bool) -> None:
    assert is_to_come(text, "de", text.index("wird") + 4) is to_come


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Die Anlage soll eine Leistung von 40 Megawatt haben und kostet viel Geld."),
        ("de", "Die Brücke soll lang werden und 40 Millionen Euro kosten."),
        ("de", "Der Verein will im Mai Bäume und im Juni 40 Sträucher pflanzen."),
        ("en", "The plant will crush cane and employ 40 people."),
        ("en", "The council wants to plant trees and hedges 40 metres long."),
    ],
)
def test_that_what_a_plan_goes_on_with_is_planned(language: str, text: str) -> None:
    assert _prospect(language, text) is not None
