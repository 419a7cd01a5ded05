import pytest

from tests.kit.spoken import quotations


def _speaker(text: str, language: str = "en") -> tuple[str, str]:
    speaker = quotations(text, language=language)[-1].speaker
    assert speaker
    return speaker.name, speaker.role


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        (
            "Ronan Daly TD, Minister for Trade, said: “I am glad of it.”",
            "Ronan Daly",
            "TD, Minister for Trade",
        ),
        ("“I am glad of it,” said Ann Cole MSP, the party's leader.", "Ann Cole", "MSP, the party's leader"),
        ("Dame Ann Cole OBE, chair of the trust, said: “I am glad.”", "Ann Cole", "OBE, chair of the trust"),
        ("“I am glad of it,” said Tom Leary OBE MP, who leads the party.", "Tom Leary", "OBE MP"),
        ("“I am glad of it,” Rhodri Bevan MS said on Monday.", "Rhodri Bevan", "MS"),
        ("Sir Tom Leary KC said: “I am glad of it.”", "Tom Leary", "KC"),
        (
            "Ronan Daly TD, Minister for Trade, left. “We stay,” the minister said.",
            "Ronan Daly",
            "TD, Minister for Trade",
        ),
        ("The minister, Ronan Daly TD, said: “I am glad of it.”", "Ronan Daly", "minister"),
        ("The health secretary, Ann Cole MSP, said: “I am glad of it.”", "Ann Cole", "health secretary"),
        ("“I am glad of it,” said the deputy leader, Rhodri Bevan MS.", "Rhodri Bevan", "deputy leader"),
        ("The barrister, Tom Leary KC, said: “I am glad of it.”", "Tom Leary", "barrister"),
        ("The chair, Dr Ann Cole OBE, said: “I am glad of it.”", "Ann Cole", "chair"),
        (
            "The union's president, Ann Cole OBE, said: “I am glad.”",
            "Ann Cole",
            "the union's president",
        ),
        ("In Dublin, Ronan Daly TD said: “I am glad of it.”", "Ronan Daly", "TD"),
        ("After the vote for minister, Ronan Daly TD said: “I am glad of it.”", "Ronan Daly", "TD"),
        (
            "The clerk, the mayor, Ronan Daly TD and Ann Cole left. “I am glad,” said Mr Daly.",
            "Ronan Daly",
            "TD",
        ),
        ("Ronan Daly TD and Ann Cole MP said: “I am glad of it.”", "Ronan Daly and Ann Cole", ""),
        ("Leary FC said: “I am glad of it.”", "Leary FC", ""),
        ("Ann Cole, MP for Hull, said: “I am glad of it.”", "Ann Cole", "MP for Hull"),
        ("“I am glad of it,” said MP Ann Cole.", "Ann Cole", "MP"),
        ("“I am glad of it,” said Ann Cole of TD Bank.", "Ann Cole", "of TD Bank"),
        ("Rhodri Bevan, who has MS, said: “I am glad of it.”", "Rhodri Bevan", ""),
        ("“I am glad of it,” said M.S. Rao of the rice board.", "M.S. Rao", "of the rice board"),
        ("M.R. Khan left. “I am glad of it,” said D.R. Patel.", "D.R. Patel", ""),
    ],
)
def test_that_letters_behind_a_name_are_no_part_of_it(text: str, name: str, role: str) -> None:
    assert _speaker(text) == (name, role)


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("„Ich freue mich sehr“, sagte Jana Pohl MdB.", "Jana Pohl", "MdB"),
        (
            "Tom Holt MdL, Sprecher der Fraktion, sagte: „Ja, sehr gern.“",
            "Tom Holt",
            "MdL, Sprecher der Fraktion",
        ),
        ("Jana Pohl, MdB der Grünen, sagte: „Ich freue mich sehr.“", "Jana Pohl", "MdB der Grünen"),
        ("„Ich freue mich sehr“, sagte Tom Holt, MdL für Kiel.", "Tom Holt", "MdL für Kiel"),
        ("„Ich freue mich sehr“, sagte Eva Lind, MdEP.", "Eva Lind", "MdEP"),
        ("Die Ministerin, Jana Pohl MdL, sagte: „Ja, sehr gern.“", "Jana Pohl", "Ministerin"),
        ("Jana Pohl, Imkerin aus Ulm, sagte: „Ja, sehr gern.“", "Jana Pohl", "Imkerin aus Ulm"),
        ("Tom Holt, Berlin, sagte: „Ja, sehr gern.“", "Tom Holt", ""),
        ("Tom Holt, FDP, sagte: „Ja, sehr gern.“", "Tom Holt", ""),
        ("Tom Holt, Sommer wie Winter draußen, sagte: „Ja, sehr gern.“", "Tom Holt", ""),
        ("Der MDR sagte: „Ich freue mich sehr.“", "Der MDR", ""),
    ],
)
def test_that_german_letters_behind_a_name_are_no_part_of_it(text: str, name: str, role: str) -> None:
    assert _speaker(text, "de") == (name, role)
