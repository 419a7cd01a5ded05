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
        ("Ronan Daly TD and Ann Cole MP said: “I am glad of it.”", "Ronan Daly and Ann Cole", ""),
        ("Leary FC said: “I am glad of it.”", "Leary FC", ""),
        ("Ann Cole, MP for Hull, said: “I am glad of it.”", "Ann Cole", "MP for Hull"),
        ("“I am glad of it,” said MP Ann Cole.", "Ann Cole", "MP"),
        ("“I am glad of it,” said Ann Cole of TD Bank.", "Ann Cole", "of TD Bank"),
        ("Rhodri Bevan, who has MS, said: “I am glad of it.”", "Rhodri Bevan", ""),
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
        ("Der MDR sagte: „Ich freue mich sehr.“", "Der MDR", ""),
    ],
)
def test_that_german_letters_behind_a_name_are_no_part_of_it(text: str, name: str, role: str) -> None:
    assert _speaker(text, "de") == (name, role)
