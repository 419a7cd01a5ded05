"""What one sentence claims and the next ones tell: flagged only where both are of one thing."""

import pytest

from tests.kit.flagged import said

_LET_BE = [
    # Factors that were since another day, elsewhere, or are yet to come.
    ("en", "Profits have tripled since 1990. They were £3m in 2020 and £4m in 2021."),
    ("en", "Fares will be doubled next year. They were £4 in 2010 and £5 in 2020."),
    ("en", "The council wants fares to be halved. They were £4 in 2010 and £5 in 2020."),
    ("en", "Sales doubled in Japan but not here. They rose from 40 to 45 in Leeds."),
    ("en", "Rents doubled after the war. They were £400 in 2010 and £500 in 2020."),
    ("en", "In the north rents doubled. They were £400 in 2010 and £500 in 2020."),
    ("de", "Die Mieten haben sich in Japan verdoppelt. Sie stiegen von 400 auf 500 Euro."),
    # Changes since another day, of another thing, or measured otherwise.
    ("en", "Sales rose from 40 to 50. That is a 4% rise on 2019."),
    ("en", "Profits fell from £40m to £30m. This is a 5% drop in real terms."),
    ("en", "Sales rose from 40 to 50. It was a 12% increase for the group as a whole."),
    ("en", "Sales rose from 40 to 50. That is a rise of 4% a year."),
    ("en", "Sales rose from 40 to 50. That is a rise of 4%, in real terms."),
    ("de", "Der Umsatz stieg von 40 auf 50 Euro. Das ist ein Plus von 4 Prozent zum Vorjahr."),
    # Shares of two things, or of two groups.
    ("en", "Unemployment in Ash is 8%. Unemployment in Elm is 5%. Unemployment fell 3% last year."),
    ("en", "Support was 45% among men. Support was 40% among women. Support fell 5%."),
    ("en", "Support was 45% among men. Among women it was 40%. Support fell 5%."),
    ("en", "Turnout was 45% in 2019. Turnout was 40% in 2024. The count took all night. Turnout fell 5%."),
    ("en", "Support was 45% in 2019. Support was 40% in 2024. Support fell 5% last week."),
    ("en", "Support in Ash was 45% in 2019. In Elm it was 40% in 2024. Support fell 5%."),
    # The dead of two events.
    ("en", "The blast killed nine people. The 12 dead of the fire in Leeds were buried."),
    ("en", "The blast killed nine people. The 12 dead in Leeds were buried."),
    ("en", "The blast killed nine people. A ferry sank off Skerra. The 12 dead were buried."),
    ("en", "The storm killed seven people. The nine killed by the flood were named."),
    ("en", "The crash killed three people. The eight deaths at the mine shook the town."),
    ("de", "Die Explosion tötete neun Menschen. Die 12 Toten des Brandes wurden begraben."),
]


@pytest.mark.parametrize(("language", "text"), _LET_BE)
def test_that_sentences_of_two_things_are_let_be(language: str, text: str) -> None:
    assert said(text, language=language) == []


@pytest.mark.parametrize(
    ("language", "text", "kind"),
    [
        ("en", "Rents doubled. They were £400 in 2010 and £500 in 2020.", "change"),
        ("en", "Entry fees have tripled. They were £4 in 2010 and are £8 now.", "change"),
        ("de", "Die Mieten haben sich verdoppelt. Sie stiegen von 400 auf 500 Euro.", "change"),
        ("en", "Sales rose from 40 to 50. That is a 4% rise.", "change"),
        ("en", "Sales rose from 40 to 50. That is a rise of 4%, the firm said.", "change"),
        ("de", "Der Umsatz stieg von 40 auf 50 Euro. Das ist ein Plus von 4 Prozent.", "change"),
        ("en", "Support was 45% in 2019. Support was 40% in 2024. Support fell 5%.", "percent or points"),
        ("en", "Support was 40% in May. In March it was 45%. Support fell by 5%.", "percent or points"),
        (
            "en",
            "Support was 40% in May. It had been 45% before the vote. Support fell 5%.",
            "percent or points",
        ),
        ("en", "The blast killed nine people. The 12 dead were buried on Monday.", "two values"),
        ("en", "The flood killed seven people. The nine killed were named.", "two values"),
        (
            "en",
            "The crash killed seven people. It was icy. The nine people killed in the crash were named.",
            "two values",
        ),
        ("en", "The crash killed three people. The five dead have been named.", "two values"),
    ],
)
def test_that_sentences_of_one_thing_are_held_against_each_other(language: str, text: str, kind: str) -> None:
    assert [flag for flag, _ in said(text, language=language)] == [kind]
