"""The changes behind an opening without figures are of its time and told by its teller."""

import pytest

from briefgen.evidence.figures import find_figures
from tests.kit.labelled import plain_article

_ROW = "Ferry traffic rose 18 per cent from a year earlier and rail traffic rose 7 per cent."


@pytest.mark.parametrize(
    ("text", "language", "period", "teller"),
    [
        (
            f"The island's traffic moved apart in the first half of 2025, the port authority said. {_ROW}",
            "en",
            "the first half of 2025",
            "port authority",
        ),
        (
            f"The island's hotels filled up in the first half of 2025, the port authority said. {_ROW}",
            "en",
            "",
            "",
        ),
        (
            f"The island's traffic will be counted differently in 2027, the port authority said. {_ROW}",
            "en",
            "",
            "",
        ),
        (f"The island's traffic collapsed in 1973, the port authority said. {_ROW}", "en", "", ""),
        (
            "Die Ausfuhren der Insel entwickelten sich im ersten Halbjahr 2025 unterschiedlich, teilte das "
            "Statistische Landesamt mit. Die Ausfuhren von Käse stiegen um 8 Prozent, die Ausfuhren von "
            "Papier sanken um 5 Prozent.",
            "de",
            "ersten Halbjahr 2025",
            "Statistische Landesamt",
        ),
        (
            "Die Ernten fielen 2025 unterschiedlich aus, teilte das Statistische Landesamt mit. Die Ernte "
            "von Kohl wuchs um 13 Prozent, die Ernte von Rüben um 4 Prozent.",
            "de",
            "2025",
            "Statistische Landesamt",
        ),
        (
            "Die Besucherzahlen der Museen haben sich 2024 unterschiedlich entwickelt. Im Zoo stieg die Zahl "
            "der Besucher um 11 Prozent, im Stadtmuseum sank sie um 4 Prozent.",
            "de",
            "2024",
            "",
        ),
        (
            "Die Ausfuhren sollen 2027 steigen, sagte die Ministerin. Die Ausfuhren von Holz wuchsen um 6 "
            "Prozent, die Ausfuhren von Stahl fielen um 4 Prozent.",
            "de",
            "",
            "",
        ),
        (f"The island's traffic moved apart between 2023 and March 2025. It is calm. {_ROW}", "en", "", ""),
    ],
)
def test_that_changes_take_the_time_of_their_opening(
    text: str, language: str, period: str, teller: str
) -> None:
    found = find_figures(plain_article(text, language=language), ())
    assert [figure.period.text if figure.period else "" for figure in found] == [period] * 2
    assert [figure.says_who.text if figure.says_who else "" for figure in found] == [teller] * 2
