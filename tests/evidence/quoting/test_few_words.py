import pytest

from tests.kit.spoken import quotations


def texts(*paragraphs: str, language: str = "en") -> list[str]:
    return [quote.text for quote in quotations(*paragraphs, language=language)]


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("The lawyer, Ann Cole, said his client would “fight on” until the appeal.", ["fight on"]),
        ("Ann Cole said the new rules for tenants were “a mess”.", ["a mess"]),
        ("Ann Cole described the long wait for trains as “absurd”.", ["absurd"]),
        ("Ann Cole accused the firm of being “too slow” and “too dear”.", ["too slow", "too dear"]),
        ("According to Ann Cole, the roof was “rotten”.", ["rotten"]),
        ("The roof was “quite rotten”, Ann Cole said.", ["quite rotten"]),
        ("“This,” as the minister put it, “is war.”", ["This,", "is war."]),
        ("“We go,” said Ann Cole. “Tomorrow.”", ["We go,", "Tomorrow."]),
        ("“We go”, said Ann Cole. “Tomorrow”.", ["We go", "Tomorrow"]),
    ],
)
def test_that_a_word_or_two_are_quoted_where_a_verb_of_saying_governs_them(
    sentence: str, found: list[str]
) -> None:
    assert texts(sentence) == found


@pytest.mark.parametrize(
    ("sentence", "found"),
    [
        ("Minister Karl Brandt hält das für „fatal“.", ["fatal"]),
        ("Minister Karl Brandt sprach von einem „Skandal“.", ["Skandal"]),
        ("Karl Brandt sprach von einem „handfesten Skandal“.", ["handfesten Skandal"]),
        ("Karl Brandt nennt das „Unsinn“.", ["Unsinn"]),
        ("Die Opposition hält das für „Symbolpolitik“.", ["Symbolpolitik"]),
        ("Grüne und Linke kritisierten den Plan als „Augenwischerei“.", ["Augenwischerei"]),
        ("Karl Brandt sprach dagegen von „grober Willkür“.", ["grober Willkür"]),
        ("Die Opposition warf der Regierung „Wortbruch“ vor.", ["Wortbruch"]),
        ("Sie bezeichnete den Vorschlag als „Zumutung“.", ["Zumutung"]),
        ("Laut Brandt ist die Lage „ernst“.", ["ernst"]),
        ("Brandt sagte, die Lage sei „sehr ernst“.", ["sehr ernst"]),
        ("„Das ist“, so Brandt weiter, „ein Fehler.“", ["Das ist", "ein Fehler."]),
        ("„Wir gehen“, sagte Anna Roth. „Morgen.“", ["Wir gehen", "Morgen."]),
    ],
)
def test_that_a_german_word_or_two_are_quoted_though_nouns_have_capitals(
    sentence: str, found: list[str]
) -> None:
    assert texts(sentence, language="de") == found


@pytest.mark.parametrize(
    ("sentence", "language"),
    [
        ("Die Fähre „Seestern“ sei gesunken, sagte Brandt.", "de"),
        ("Brandt sagte, das Frachtschiff „Hoffnung“ sei gesunken.", "de"),
        ("Brandt sagte dem „Tagesblatt“, die Lage sei ernst.", "de"),
        ("The motto is “nil desperandum”, Latin for “never give up hope”.", "en"),
        ("Ann Cole said so, though the owners never “reopened” the case.", "en"),
        ("Ann Cole blamed “elites”.", "en"),
    ],
)
def test_that_names_and_terms_of_a_word_or_two_are_none(sentence: str, language: str) -> None:
    assert texts(sentence, language=language) == []


@pytest.mark.parametrize("sentence", ["王部長は「我々は負けない」と述べた。", "他说：“我们不会放弃。”"])
def test_that_words_of_a_script_without_blanks_are_counted_by_signs(sentence: str) -> None:
    assert len(texts(sentence)) == 1


def test_that_a_title_in_a_script_without_blanks_is_no_speech() -> None:
    assert texts("他读「红楼梦」这本书") == []
