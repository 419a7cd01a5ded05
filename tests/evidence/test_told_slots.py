"""What each figure of a sentence means, by classes of sentences that were once read wrong."""

import pytest

from tests.kit.told import slot, told

Case = tuple[str, str, str, str]


def check(language: str, case: Case) -> None:
    text, figure, name, wanted = case
    found = told(text, language)
    assert figure in found, f"{figure} of {sorted(found)}"
    assert slot(found[figure], name) == wanted


@pytest.mark.parametrize(
    "case",
    [
        ("Im Herbst waren es 180.", "180", "reads", "180"),
        ("Im Park stehen Bänke. Dort waren es 68. Die Stadt will mehr.", "68", "reads", "68"),
        ("Im Mai verkaufte der Hof 90 Kälber.", "90 Kälber", "reads", "90 Kälber"),
        ("Die Zahl hat sich binnen zwei Wochen auf 9.600 verdoppelt.", "9.600", "reads", "9600"),
        ("Die Zahl hat sich innerhalb von zwei Wochen auf 9.600 verdoppelt.", "9.600", "reads", "9600"),
        ("Der Preis stieg um ein Drittel auf 9 Euro.", "ein Drittel", "reads", "0.3333"),
        ("Die Stadt hat 45 Brunnen, dreimal so viele wie 2022.", "dreimal so viele", "reads", "3 time"),
        ("61 Prozent der Gäste sind froh, 2019 waren es 68.", "68", "reads", "68 percent"),
    ],
)
def test_that_german_numbers_are_read_at_the_end_of_a_sentence_and_behind_nouns(case: Case) -> None:
    check("de", case)


@pytest.mark.parametrize(
    "text", ["Er wurde am 3. Platz geehrt.", "Der Airbus 320 landete.", "Es war am 5. Mai."]
)
def test_that_german_ordinals_and_names_stay_no_figures(text: str) -> None:
    assert not told(text, "de")


@pytest.mark.parametrize(
    "case",
    [
        ("The price of butter has gone up by a third since May.", "a third", "reads", "0.3333"),
        ("Thefts fell by a quarter in 2022.", "a quarter", "change", "down by"),
    ],
)
def test_that_a_fraction_may_be_the_size_of_a_change(case: Case) -> None:
    check("en", case)


def test_that_a_third_party_is_no_fraction() -> None:
    assert not told("It was bought by a third party and lost by a third runner.")


@pytest.mark.parametrize(
    "case",
    [
        ("Critics say it cost £55m.", "£55m", "subject", ""),
        ("Officials said it would cost £2m.", "£2m", "subject", ""),
        ("Ann Lee said it cost £5m.", "£5m", "subject", ""),
        ("The company said it earned £5m.", "£5m", "subject", "company"),
        ("Forecasters had expected growth of 2.4%.", "2.4%", "subject", ""),
        ("Analysts expect sales of £5m.", "£5m", "subject", "sales"),
        ("A family spends £214 a week.", "£214 a week", "subject", "family"),
        (
            "Births fell 4%, the lowest since 1989, while deaths rose to 36,200.",
            "36,200",
            "subject",
            "deaths",
        ),
        ("Labour is on 31%.", "31%", "subject", "Labour"),
        ("Shares closed 6.1% lower at $48.20.", "$48.20", "change", "down to"),
        ("Two thirds of farms fell below it.", "Two thirds", "measure", "of farms"),
    ],
)
def test_that_a_figure_is_of_what_its_verb_states_and_of_nobody_who_only_tells_it(case: Case) -> None:
    check("en", case)


@pytest.mark.parametrize(
    "case",
    [
        ("North Rivers and Dale Water are at 63% and 58%.", "58%", "subject", "Dale Water"),
        ("North Rivers and Dale Water are at 63% and 58%.", "63%", "subject", "North Rivers"),
        ("Labour and the Greens are on 31% and 12% respectively.", "12%", "subject", "Greens"),
        ("Prices and wages rose by 4% and 3%.", "3%", "change", "up by"),
        ("Li, Poole and the Greens won 40%, 30% and 20% of the vote.", "30%", "subject", "Poole"),
        ("Prices and wages rose by 4%.", "4%", "subject", "Prices and wages"),
        ("Li, Poole and Ray won 40% and 30%.", "30%", "subject", ""),
    ],
)
def test_that_figures_are_dealt_out_in_order_to_as_many_names(case: Case) -> None:
    check("en", case)


@pytest.mark.parametrize(
    "case",
    [
        ("Profit was $1.42 a share, compared with $1.10.", "$1.10", "subject", "Profit"),
        ("Profit was $1.42 a share, compared with $1.10.", "$1.10", "reads", "1.1 US dollar per share"),
        ("The party won 45 seats against 38.", "38", "reads", "38 seat"),
        ("The rate was 8% in Spain and at 24% in Italy.", "24%", "subject", "rate"),
        ("Sales fell 8% in Spain and 24% in Italy.", "24%", "change", "down by"),
        ("It was 38C, five degrees above the May average.", "five degrees", "compared_to", "the May average"),
        (
            "It took 412 patients, three times as many as in July 2024.",
            "three times",
            "compared_to",
            "July 2024",
        ),
        ("United have 41 points, five more than City.", "five", "compared_to", "City"),
    ],
)
def test_that_a_figure_set_beside_another_takes_its_meaning(case: Case) -> None:
    check("en", case)


@pytest.mark.parametrize(
    "case",
    [
        (
            "Founded in 2010, the club had 240 members in its first year.",
            "240 members",
            "period",
            "its first year",
        ),
        (
            "The fund made 300 loans in 2015 and 240 in its first year.",
            "300 loans",
            "compared_to",
            "240 in its first year",
        ),
        ("She scored 14 goals this season.", "14 goals", "period", "this season"),
        ("Ardent shipped 210 chips in the quarter.", "210 chips", "period", "the quarter"),
    ],
)
def test_that_a_period_may_be_told_without_a_date(case: Case) -> None:
    check("en", case)


@pytest.mark.parametrize(
    "case",
    [
        (
            "Weil der Verlust auf 12 Millionen Euro stieg, sank die Aktie.",
            "12 Millionen Euro",
            "change",
            "up to",
        ),
        (
            "Weil der Verlust auf 12 Millionen Euro stieg, sank die Aktie.",
            "12 Millionen Euro",
            "subject",
            "Verlust",
        ),
        (
            "Obwohl die Zahl der Geburten 2024 auf 680.000 sank, wuchs die Stadt.",
            "680.000",
            "change",
            "down to",
        ),
        ("Obwohl die Zahl der Geburten 2024 auf 680.000 sank, wuchs die Stadt.", "680.000", "period", "2024"),
        ("Dass die Mieten um 5 Prozent stiegen, überrascht.", "5 Prozent", "change", "up by"),
        ("Die Aktie verlor am Mittwoch 4,8 Prozent auf 23,15 Euro.", "4,8 Prozent", "change", "down by"),
        ("Die Aktie verlor am Mittwoch 4,8 Prozent auf 23,15 Euro.", "23,15 Euro", "change", "down to"),
        ("Weltweit beschäftigt der Konzern 18.300 Menschen.", "18.300 Menschen", "subject", "Konzern"),
        ("Der Konzern hat 1.800 Stellen, davon 90 in Polen.", "90", "reads", "90 Stelle"),
        (
            "In Bayern stiegen die Mieten um 3 Prozent, in Sachsen nur um 2 Prozent.",
            "2 Prozent",
            "change",
            "up by",
        ),
        (
            "Rehm hat im Mai 24 Millionen Euro umgesetzt, 6 Prozent weniger als zuvor.",
            "6 Prozent",
            "subject",
            "Rehm",
        ),
        ("Die Karte kostet 49 Euro statt bisher 39 Euro.", "39 Euro", "subject", "Karte"),
        (
            "Der Gewinn lag im Mai bei 5 Euro, im Mai des Vorjahres waren es 4 Euro.",
            "4 Euro",
            "period",
            "Mai des Vorjahres",
        ),
        ("Bis 2028 will er 900 Stellen streichen.", "900 Stellen", "period", "Bis 2028"),
        ("Der Gewinn lag im Vorjahr noch bei 5 Euro.", "5 Euro", "period", "Vorjahr"),
    ],
)
def test_that_german_clauses_tell_what_became_of_a_figure(case: Case) -> None:
    check("de", case)
