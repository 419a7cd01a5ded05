import tomllib

import pytest

from tests.kit.measured import FOLDER, SETS, Case, cases, found_in

FLOORS = tomllib.loads((FOLDER / "floors.toml").read_text("utf-8"))


def read(text: str, language: str = "en") -> tuple[str, ...]:
    return found_in(Case("", text, language, ()))


@pytest.mark.parametrize("name", SETS)
def test_that_no_fewer_sentences_have_their_figures_than_before(name: str) -> None:
    those = cases(name)
    assert len(those) == FLOORS[name]["there"]
    assert sum(case.agrees(found_in(case)) for case in those) >= FLOORS[name]["right"]


def test_that_a_figure_too_many_or_too_few_does_not_agree() -> None:
    case = Case("", "Three boats sank.", "en", ("3 boat",))
    assert case.agrees(found_in(case))
    assert not case.agrees(())
    assert not case.agrees(("3 boat", "4 boat"))


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Rain fell on ٣٫٥٪ of it.", ("3.5 percent",)),
        ("A share of ３５．５％ is held.", ("35.5 percent",)),
        ("They sold १२० tractors.", ("120 tractor",)),
        ("The fund holds 3.5亿 now.", ()),
        ("The town has 二百万 people.", ()),
    ],
)
def test_that_digits_of_other_scripts_are_read_right_or_not_at_all(
    text: str, figures: tuple[str, ...]
) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost 1,5 million euros.", ()),
        ("The plot is 1.200,50 euros.", ()),
        ("Some 12,34,567 people came.", ("~ 1234567 person",)),
        ("They gave 3,20,000 rupees.", ("320000 rupee",)),
    ],
)
def test_that_marks_which_group_no_three_digits_make_no_wrong_number(
    text: str, figures: tuple[str, ...]
) -> None:
    assert read(text) == figures


def test_that_a_german_number_with_a_point_is_not_cut_at_it() -> None:
    assert read("Das kostet 1.5 Millionen Euro.", "de") == ()
    assert read("Es waren 1.500 Menschen.", "de") == ("1500 person",)


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It cost a quarter of a million euros.", ("250000 euro",)),
        ("It owes three quarters of a billion dollars.", ("750000000 US dollar",)),
        ("It ran a third of a mile.", ("0.3333 mile",)),
    ],
)
def test_that_a_part_of_a_scale_is_one_number(text: str, figures: tuple[str, ...]) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("They hired 25 salesmen.", ("25 salesman",)),
        ("It owns 18 matrices.", ("18 matrix",)),
        ("It has 3 campuses and 4 minibuses.", ("3 campus", "4 minibus")),
        ("It has 7 clauses and 6 houses.", ("7 clause", "6 house")),
        ("The lab keeps 200 specimens.", ("200 specimen",)),
        ("He saw 40 elk.", ("40 elk",)),
    ],
)
def test_that_what_is_counted_has_its_singular(text: str, figures: tuple[str, ...]) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Pupils aged 16 or over may vote.", (">= 16 year (age)",)),
        ("It sells fish at £9 a portion.", ("9 pound sterling per portion",)),
        ("She earns 900 Ugandan shillings.", ("900 Ugandan shilling",)),
        ("It flies the 787-9 to Lima.", ()),
        ("She wears size 12.", ()),
    ],
)
def test_that_a_bound_a_rate_and_a_name_are_told_by_what_stands_beside(
    text: str, figures: tuple[str, ...]
) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Sales fell 31% to 4.1 trillion.", ("31 percent", "4100000000000")),
        ("Sales fell 31% to 4.1 trillion won.", ("31 percent", "4100000000000 South Korean won")),
        ("It drew 10 to 15 billion euros.", ("10000000000..15000000000 euro",)),
    ],
)
def test_that_a_number_of_its_own_unit_takes_no_scale_of_the_next(
    text: str, figures: tuple[str, ...]
) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It lost 412 billion won in spring.", ("412000000000 South Korean won",)),
        ("Shares closed at 84,300 won.", ("84300 South Korean won",)),
        ("Of 9 teams, 5 won.", ("9 team", "5 team")),
        ("The 1,200 won their appeal.", ("1200",)),
    ],
)
def test_that_a_currency_called_like_a_verb_is_read_behind_large_amounts(
    text: str, figures: tuple[str, ...]
) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Police were called at 2015 hours.", "en"),
        ("Crews left shortly after 0615hrs.", "en"),
        ("The road was shut until 1845 hrs.", "en"),
        ("It was quiet at about 2200 hours.", "en"),
        ("Die Feuerwehr rückte gegen 2015 Uhr aus.", "de"),
    ],
)
def test_that_four_digits_of_hours_behind_a_preposition_are_a_time_of_day(text: str, language: str) -> None:
    assert read(text, language) == ()


@pytest.mark.parametrize(
    "text", ["She worked 1500 hours of overtime.", "Pupils get 1200 hours a year.", "It cost us 2000 hours."]
)
def test_that_four_digits_of_hours_are_a_length_of_time(text: str) -> None:
    assert len(read(text)) == 1


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Calls took eight minutes and 20 seconds.", ("500 second",)),
        ("He ran it in two hours 14 minutes.", ("134 minute",)),
        ("It took two hours, 14 minutes and 20 seconds.", ("8060 second",)),
        ("She is 5ft 10in tall.", ("70 inch",)),
        ("He weighs 12 stone 4lb.", ("172 pound",)),
        ("The baby weighed 7lb 3oz.", ("115 ounce",)),
        ("He was jailed for six years and three months.", ("75 month",)),
        ("They were at sea for two weeks and three days.", ("17 day",)),
    ],
)
def test_that_a_measure_told_in_two_units_is_one_figure(text: str, figures: tuple[str, ...]) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("Er bekam zwei Jahre und neun Monate Haft.", ("33 month",)),
        ("Die Fahrt dauerte drei Stunden und 25 Minuten.", ("205 minute",)),
    ],
)
def test_that_a_german_measure_in_two_units_is_one_figure(text: str, figures: tuple[str, ...]) -> None:
    assert read(text, "de") == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("It took two hours, 90 minutes too long.", ("2 hour", "90 minute")),
        ("He got three years, his brother nine months.", ("3 year", "9 month")),
        ("It runs for two years or 18 months.", ("2 year", "18 month")),
        ("Two hours and 75 minutes were lost.", ("2 hour", "75 minute")),
        ("They had 2.5 hours and 20 minutes.", ("2.5 hour", "20 minute")),
        ("The trip takes two hours; 20 minutes are by foot.", ("2 hour", "20 minute")),
        ("It lasts five days and two nights.", ("5 day", "2 night")),
    ],
)
def test_that_two_measures_beside_each_other_stay_two(text: str, figures: tuple[str, ...]) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "figures"),
    [
        ("The cost of the roof rose from £2m to £5m.", ("2000000 pound sterling", "5000000 pound sterling")),
        ("Rising costs range from £2m to £5m.", ("2000000..5000000 pound sterling",)),
        ("Seats cost from £12 to £30.", ("12..30 pound sterling",)),
    ],
)
def test_that_the_nearest_word_tells_a_change_from_a_spread(text: str, figures: tuple[str, ...]) -> None:
    assert read(text) == figures


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Most crashes happen between 5 and 7pm.", "en"),
        ("The pool is open from 6 to 9 am.", "en"),
        ("Trains ran between 7.30 and 9 a.m. only.", "en"),
        ("Trains leave at 7, 9 and 11 am.", "en"),
        ("The road will be shut between 9 and 5 o'clock.", "en"),
        ("She has been on the floor since six in the morning.", "en"),
        ("The bar shut at ten at night.", "en"),
        ("Die meisten Unfälle ereignen sich zwischen 17 und 22 Uhr.", "de"),
        ("Die Bücherei ist von 8 bis 12 Uhr geöffnet.", "de"),
        ("Der Markt öffnet um 8 und um 14 Uhr.", "de"),
        ("Die Busse fahren um 7, 9 und 11 Uhr.", "de"),
        ("Sie liegt seit sechs am Morgen dort.", "de"),
    ],
)
def test_that_hours_of_the_day_are_no_figures(text: str, language: str) -> None:
    assert not read(text, language)


@pytest.mark.parametrize(
    ("text", "language", "figures"),
    [
        ("Between 5 and 7 people died.", "en", ("5..7 person",)),
        ("Zwischen 17 und 22 Menschen kamen.", "de", ("17..22 person",)),
        ("The clinic saw six in the morning.", "en", ("6",)),
        ("They left at 6 in the morning and lost 3 boats.", "en", ("3 boat",)),
    ],
)
def test_that_counts_beside_hours_stay(text: str, language: str, figures: tuple[str, ...]) -> None:
    assert read(text, language) == figures
