from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.comparisons import find_comparisons
from briefgen.evidence.figures import find_figures
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, Span, lay_out
from briefgen.model.evidence import Figure, FigureKind, Quote, Speaker
from briefgen.model.quantity import Bound, Dimension


def article(text: str, language: str = "en") -> Article:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    source = Source("sample", SourceKind.TEXT, text.encode(errors="replace"))
    return Article(source, body, paragraphs, language=language)


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(article(text), ())


def only(text: str) -> Figure:
    (figure,) = figures(text)
    return figure


@pytest.mark.parametrize(
    ("text", "words", "value", "unit"),
    [
        ("The port handled 4.3m tonnes.", "4.3m tonnes", "4300000", "tonne"),
        ("The mast is 37m (121ft) high.", "37m", "37", "metre"),
        ("About 60 commercial fishermen met.", "About 60 commercial fishermen", "60", "commercial fisherman"),
        ("She runs three hospitals in Kent.", "three hospitals", "3", "hospital"),
        ("The bridge cost €1.2bn to build.", "€1.2bn", "1200000000", "euro"),
        ("It sold 8m of its small devices there.", "8m of its small devices", "8000000", "small device"),
        ("Jane Poole, 66, has resigned.", "66", "66", "year"),
        ("It spins 300 times a minute.", "300 times a minute", "300", "time per minute"),
        ("Two-thirds of parents agreed.", "Two-thirds", None, ""),
        (
            "The margin is plus or minus 2.4 percentage points.",
            "2.4 percentage points",
            "2.4",
            "percentage point",
        ),
        ("It lasted four-and-a-half years.", "four-and-a-half years", "4.5", "year"),
        ("It holds a quarter of a gallon.", "a quarter of a gallon", "0.25", "gallon"),
        ("It holds two US gallons.", "two US gallons", "2", "gallon"),
        ("They met 16 others.", "16", "16", ""),
        ("They met 16 other mayors.", "16 other mayors", "16", "mayor"),
        ("Costs would add up to $5bn.", "$5bn", "5000000000", "US dollar"),
        ("Oil fell to $71.40 a barrel on Friday.", "$71.40 a barrel", "71.40", "US dollar per barrel"),
        ("They paid 75 USD million for it.", "75 USD million", "75000000", "US dollar"),
        ("It costs 15 dollars 50.", "15 dollars 50", "15.5", "US dollar"),
        ("It costs 15 million US dollars.", "15 million US dollars", "15000000", "US dollar"),
        ("The board is 2 1/2 in thick.", "2 1/2 in", "2.5", "inch"),
        ("It melts at −20° on the Celsius scale.", "−20°", "-20", "degree Celsius"),
        ("It scores 40 on the GPa scale.", "40", "40", "gigapascal"),
        ("It weighs 3 × 10⁵ kg.", "3 × 10⁵ kg", "300000", "kilogram"),
        ("It weighs 10^6 tonnes.", "10^6 tonnes", "1000000", "tonne"),
        ("The plot is 5 in² large.", "5 in²", "5", "square inch"),
        ("It warmed by a mere 10 K.", "10 K", "10", "kelvin"),
        ("They waited an hour and a half.", "an hour and a half", "1.5", "hour"),
        ("It holds half an ounce.", "half an ounce", "0.5", "ounce"),
        ("It gave 900 K-1 visas.", "900 K-1 visas", "900", "K-1 visa"),
        ("Add 200g sugar.", "200g", "200", "gram"),
        ("It came with 64K of memory.", "64K", "64", "kibibyte"),
        ("Some 5K runners came.", "Some 5K runners", "5000", "runner"),
        ("On Monday 20 people died.", "20 people", "20", "person"),
        ("In New York 45 clinics closed.", "45 clinics", "45", "clinic"),
        ("Fully 250 firms came.", "250 firms", "250", "firm"),
        ("Some 1,500 US troops left.", "Some 1,500 US troops", "1500", "US soldier"),
        ("The quake killed 200.", "200", "200", "person"),
        ("It has a crew of six.", "six", "6", "person"),
        ("They brought 30 water cannon.", "30 water cannon", "30", "water cannon"),
        ("A 3.5-magnitude quake hit.", "3.5-magnitude", "3.5", "magnitude"),
        ("It sold for €3.5-4.6m.", "€3.5-4.6m", None, "euro"),
        ("It sold for $3m. Nobody knew.", "$3m", "3000000", "US dollar"),
        ("It is 3 in. The rest is less.", "3 in", "3", "inch"),
        ("It is 3 in. thick.", "3 in.", "3", "inch"),
        ("It holds 4 GiB.", "4 GiB", "4", "gibibyte"),
        ("It weighs 3 x 10-2 kg.", "3 x 10-2 kg", "0.03", "kilogram"),
        ("Seven killed in crash.", "Seven", "7", "person"),
        ("At least 30 others were seriously injured.", "At least 30", "30", "person"),
        ("One person was killed at the crossing.", "One person", "1", "person"),
        ("A 300-bed clinic opened.", "300-bed", "300", "bed"),
        ("He measures 5 foot 8.", "5 foot 8", "68", "inch"),
        ("Five of the three-tonne lorries broke down.", "Five", "5", ""),
        ("A boy of 12 was found.", "12", "12", "year"),
        ('"I was ruder than that," said Poole, 52.', "52", "52", "year"),
        ("Mum would have been 80 this year.", "80", "80", "year"),
        ("He would have turned 80 today.", "80", "80", "year"),
        ("The total would have been 80 this year.", "80", "80", ""),
        ("She died at the age of 92.", "92", "92", "year"),
        ("Children under 5 eat free.", "under 5", "5", "year"),
        ("Life expectancy in the valley is now 81.", "81", "81", "year"),
        ("With under 500 left, it closed.", "under 500", "500", ""),
        ("The ward has 2,300 births a year.", "2,300 births a year", "2300", "birth per year"),
        ("It moves 3.2 million pallets a year.", "3.2 million pallets a year", "3200000", "pallet per year"),
        ("It ships 150 sets of tyres a week.", "150 sets of tyres a week", "150", "set of tyres per week"),
        ("It lost 30 jobs a year ago.", "30 jobs", "30", "job"),
        ("It rose by 10 cm every quarter of an hour.", "10 cm", "10", "centimetre"),
        ("It earned $0.52 per diluted share.", "$0.52 per diluted share", "0.52", "US dollar per share"),
        ("It gave up 140 night runs.", "140 night runs", "140", "night run"),
        ("They slept 140 nights there.", "140 nights", "140", "night"),
        ("It closed eleven of those harbours.", "eleven of those harbours", "11", "harbour"),
        ("She saw eleven of them.", "eleven", "11", ""),
        ("They are four boats in five.", "four boats in five", "0.8", ""),
        ("Nine people in ten have signed.", "Nine people in ten", "0.9", ""),
        ("Nine workers in ten have signed.", "Nine workers in ten", "0.9", ""),
        ("It lost four boats in five days.", "four boats", "4", "boat"),
        ("He sold 30 sets of tyres.", "30 sets", "30", "set"),
    ],
)
def test_that_a_figure_has_its_words_value_and_unit(
    text: str, words: str, value: str | None, unit: str
) -> None:
    figure = figures(text)[0]
    assert (figure.text, figure.quantity.unit.name) == (words, unit)
    assert value is None or figure.quantity.value == Decimal(value)


@pytest.mark.parametrize(
    "text",
    [
        "The F-35 and the G7 met Covid-19 in the year 2019.",
        "It happened on May 3, 2025, at 7.30pm, on the 40th anniversary.",
        "Call 020 7946 0123 or (202) 555-0143.",
        "The 2014-15 season began on 24 May.",
        "In the previous four-year period it rained.",
        "The Group of Seven met, as did the Group of 20.",
        "He read Section 427 and Chapter 11 of Apple Watch 5 on Highway 35.",
        "One day one of them will win, at one point.",
        "It was founded four years ago, in the 1990s.",
        "2) the second point",
        "Bake it. 2. Eat it.",
        "The Boeing 737 jets flew; Windows 10 users slept on Super Tuesday 2.",
        "He bought an iPhone 15 Pro and flew in a 787 Dreamliner past 900 Grand Concourse.",
        "The screen shows 1920x1080 in 16:9.",
        "One official said that one thing was clear.",
        "She is a 30-something on a 10-odd team.",
        "It had a positive effect and a negative one.",
        "It happened 40 or 50 years ago.",
        "He took Logic 1-0 twice.",
        "Wealth doubled from 1950 to 1960.",
        "It is the No.1 channel.",
        "She left in the previous year and a half.",
        "13.25",
        "See https://example.org/2024/05/page-17 for it.",
        "Quillen AG (SIX: QLN) was listed again.",
        "The ice would be gone by 2100.",
        "The lease runs until 2150, and the tower has stood since 1066.",
        "The sea will rise by 2050; by 2100 the marsh is lost.",
    ],
)
def test_that_numbers_which_count_nothing_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("At least 12 people came.", Bound.AT_LEAST),
        ("More than 12 people came.", Bound.MORE_THAN),
        ("Up to 12 people came.", Bound.AT_MOST),
        ("Fewer than 12 people came.", Bound.LESS_THAN),
        ("Nearly 12 people came.", Bound.ABOUT),
        ("12 people or more came.", Bound.AT_LEAST),
        ("12 people came.", Bound.EXACT),
    ],
)
def test_that_a_bound_belongs_to_the_figure(text: str, bound: Bound) -> None:
    figure = only(text)
    assert figure.quantity.bound is bound
    assert figure.text == text.removesuffix(" came.")


@pytest.mark.parametrize(
    ("text", "low", "high", "unit"),
    [
        ("It weighs between 44 and 50 kg.", 44, 50, "kilogram"),
        ("Four to five thousand people came.", 4000, 5000, "person"),
        ("Prices range from $10 to $15 billion.", 10_000_000_000, 15_000_000_000, "US dollar"),
        ("It took two or three days.", 2, 3, "day"),
        ("An 8- to 16-metre mirror is planned.", 8, 16, "metre"),
        ("Flats start from 450 sq ft up to 900 sq ft.", 450, 900, "square foot"),
        ("Voters between the ages of 18 and 29 agreed.", 18, 29, "year"),
        ("The population is put at between 40 and 60 million.", 40_000_000, 60_000_000, ""),
    ],
)
def test_that_a_range_has_two_ends_and_no_value(text: str, low: int, high: int, unit: str) -> None:
    quantity = only(text).quantity
    assert quantity.value is None
    assert (quantity.low, quantity.high, quantity.unit.name) == (Decimal(low), Decimal(high), unit)


def test_that_a_result_of_a_match_is_a_score() -> None:
    figure = only("The home side won 3-1 on Saturday.")
    assert (figure.kind, figure.quantity.value, figure.text) == (FigureKind.SCORE, None, "3-1")


def test_that_so_many_to_one_is_a_ratio_and_no_range() -> None:
    figure = only("The road's ratio of benefit to cost was 4.1 to one.")
    assert (figure.kind, figure.quantity.value, figure.text) == (
        FigureKind.RATIO,
        Decimal("4.1"),
        "4.1 to one",
    )


def test_that_a_result_takes_no_unit_from_the_figure_before_it() -> None:
    _, result = figures("Albion came from two goals down to win 3-2 at Rovers.")
    assert (result.kind, result.quantity.unit.name) == (FigureKind.SCORE, "")


def test_that_an_order_of_magnitude_keeps_its_noun() -> None:
    figure = only("They sent thousands of lorries.")
    assert (figure.text, figure.kind, figure.quantity.value) == (
        "thousands of lorries",
        FigureKind.MAGNITUDE,
        None,
    )


@given(st.text(max_size=300))
def test_that_any_text_gives_figures_that_point_at_their_words(text: str) -> None:
    assert_sound(article(text))


PIECES = [
    *(
        "5",
        "1,234",
        "20",
        "½",
        "one in",
        "two",
        "half",
        "tens of",
        "hundred",
        "thousand",
        "million",
        "m",
        "bn",
    ),
    *(
        "$",
        "£",
        "%",
        "per cent",
        "barrel",
        "a",
        "is",
        "and",
        "to",
        "from",
        "between",
        "of the",
        "at least",
        "ago",
    ),
    *("May", "2020", "year", "rose", "fell", "won", "compared with", "Kent", "who", "Ms Li said"),
    *("-", "–", "/", ",", ".", "(", ")", "'", '"', "\n\n"),
]


@given(
    st.lists(st.sampled_from(PIECES), max_size=60),
    st.sampled_from(["", " "]),
    st.sampled_from(["en", "de", "xx"]),
)
def test_that_number_soup_gives_figures_that_point_at_their_words(
    pieces: list[str], between: str, language: str
) -> None:
    assert_sound(article(between.join(pieces), language))


def assert_sound(one: Article) -> None:
    found = find_figures(one, ())
    at = 0
    for figure in found:
        assert at <= figure.span.start < figure.span.end <= len(one.text)
        assert figure.span.of(one.text) == figure.text
        at = figure.span.end
        for words in (figure.subject, figure.measure, figure.period, figure.place, figure.compared_to):
            assert words is None or words.span is None or words.span.of(one.text) == words.text
    for comparison in find_comparisons(one, found):
        assert len(comparison.labels) == len(comparison.figures) > 1
        assert all(comparison.span.contains(figure.span) for figure in comparison.figures)


def test_that_a_figure_inside_a_quotation_is_said_by_its_speaker() -> None:
    one = article('"We lost 40 ships," she said.')
    quote = Quote(Span(1, 18), one.text[1:18], Speaker("Ana Li"), "she", Span(20, 23), inferred=True)
    (figure,) = find_figures(one, (quote,))
    assert figure.says_who is not None
    assert (figure.says_who.text, figure.says_who.inferred) == ("Ana Li", True)


def test_that_dimension_decides_the_kind() -> None:
    kinds = {
        f.quantity.unit.dimension: f.kind
        for f in figures("It has 5 ships, £5, 5 km and 5 per cent of trade.")
    }
    assert kinds == {
        Dimension.COUNT: FigureKind.COUNT,
        Dimension.MONEY: FigureKind.AMOUNT,
        Dimension.LENGTH: FigureKind.MEASURE,
        Dimension.PERCENT: FigureKind.SHARE,
    }


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("It will make eight million 250ml bottles.", [("8000000", "bottle"), ("250", "millilitre")]),
        ("The poll shows a 62%-32% divide.", [("62", "percent"), ("32", "percent")]),
        (
            "The offer is C$6 (US$4.46) per share.",
            [("6", "Canadian dollar per share"), ("4.46", "US dollar")],
        ),
        (
            "It lost 162.31 points, or 2.1%, to 7,425.81.",
            [("162.31", "point"), ("2.1", "percent"), ("7425.81", "point")],
        ),
        ("The term rose to 20 years from 15.", [("20", "year"), ("15", "year")]),
        (
            "The gap is $544 billion -- $105 billion more.",
            [("544000000000", "US dollar"), ("105000000000", "US dollar")],
        ),
    ],
)
def test_that_neighbours_keep_apart_and_share_only_what_they_have_in_common(
    text: str, found: list[tuple[str, str]]
) -> None:
    values = [(figure.quantity.value, figure.quantity.unit.name) for figure in figures(text)]
    assert values == [(Decimal(value), unit) for value, unit in found]


@pytest.mark.parametrize(
    ("text", "words", "value", "low", "high", "unit"),
    [
        ("The beam is 5.4 ± 0.2 m long.", "5.4 ± 0.2 m", "5.4", "5.2", "5.6", "metre"),
        (
            "Support is at 52 per cent, plus or minus 3 percentage points.",
            "52 per cent, plus or minus 3 percentage points",
            "52",
            "49",
            "55",
            "percent",
        ),
    ],
)
def test_that_a_number_keeps_how_far_it_may_be_off(
    text: str, words: str, value: str, low: str, high: str, unit: str
) -> None:
    quantity = only(text).quantity
    assert only(text).text == words
    assert (quantity.value, quantity.low, quantity.high) == (Decimal(value), Decimal(low), Decimal(high))
    assert (quantity.unit.name, quantity.bound) == (unit, Bound.ABOUT)


@pytest.mark.parametrize(
    ("text", "values", "unit"),
    [
        ("Petrol rose 5p to 145p.", ["5", "145"], "penny"),
        ("Crude slid $1.25 to $60.40.", ["1.25", "60.40"], "US dollar"),
        ("The box is 10 x 20 x 30 cm.", ["10", "20", "30"], "centimetre"),
        ("The field is 50 by 100 metres.", ["50", "100"], "metre"),
        ("Two men and one woman fell.", ["2", "1"], None),
        ("One doctor and 3 nurses fell ill.", ["1", "3"], None),
    ],
)
def test_that_numbers_beside_each_other_stay_apart(text: str, values: list[str], unit: str | None) -> None:
    found = figures(text)
    assert [str(figure.quantity.value) for figure in found] == values
    assert unit is None or {figure.quantity.unit.name for figure in found} == {unit}


def test_that_a_bare_number_takes_no_unit_from_one_it_is_not_set_beside() -> None:
    assert [figure.quantity.unit.name for figure in figures("It ran at 2.4 GHz on 20.")] == ["gigahertz", ""]


def test_that_a_rise_that_might_be_a_range_is_one() -> None:
    quantity = only("Prices rose 5 to 10 per cent.").quantity
    assert (quantity.low, quantity.high) == (Decimal(5), Decimal(10))


def test_that_a_result_stands_after_the_name_of_the_loser() -> None:
    figure = only("Spain beat Italy 2-0.")
    assert (figure.text, figure.kind) == ("2-0", FigureKind.SCORE)


def test_that_a_result_is_written_with_a_colon_too() -> None:
    figure = only("They won 3:2 after extra time.")
    assert (figure.kind, figure.quantity.low, figure.quantity.high) == (
        FigureKind.SCORE,
        Decimal(3),
        Decimal(2),
    )


def test_that_the_numbers_of_sources_are_no_figures() -> None:
    text = "Sleep helps (1). Walks help more (2, 3). One study of 38 people agreed (3)."
    assert [figure.text for figure in figures(text)] == ["38 people"]
    assert len(figures("Ann Lee (34) met Bob Poole (41) and Tom Cole (29).")) == 3


def test_that_the_version_of_a_product_is_no_figure() -> None:
    assert figures("The update macOS 12.1 contains a fault.") == ()


def test_that_millions_go_on_where_a_letter_could_be_a_unit() -> None:
    _, before = figures("The maker shipped 14.6m pens in June, compared with 9.8m a year earlier.")
    assert (before.quantity.value, before.quantity.unit.name) == (Decimal(9_800_000), "pen")
    _, tide = figures("The firm sold 2m boats, while the tide rose to 9.8m at noon.")
    assert tide.quantity.unit.name == "metre"


def test_that_who_had_forecast_a_number_is_not_what_it_counts() -> None:
    _, forecast = figures("Lynx sold 186,400 cars, short of the 195,000 analysts had forecast.")
    assert forecast.quantity.unit.name == ""


def test_that_a_stretch_of_time_in_a_date_is_no_figure() -> None:
    (sales,) = figures("Sales were £64m in the six months to June.")
    assert sales.text == "£64m"


def test_that_of_them_counts_what_the_sentence_before_counts() -> None:
    found = figures("Police recorded 45,210 knife offences. London accounted for 14,890 of them.")
    assert [one.quantity.unit.name for one in found] == ["knife offence", "knife offence"]
    apart = figures("Police recorded 45,210 knife offences.\n\nIt sent 14,890 of them.")
    assert apart[1].quantity.unit.name == ""


@pytest.mark.parametrize(
    ("text", "subjects"),
    [
        ("Gas supplied 210 TWh, or 31% of the total.", ["Gas", "Gas"]),
        (
            "Wind led with 132 TWh, ahead of hydropower (64 TWh) and peat (4 TWh).",
            ["Wind", "hydropower", "peat"],
        ),
        ("Shares closed up 6.4 per cent.", ["Shares"]),
        ("The company expects annual revenue of £2bn.", ["annual revenue"]),
        ("About 12 per cent of turnover of £11.9bn was lost.", [None, "turnover"]),
        ("Economists had expected 3.0%.", [None]),
        ("It posted third-quarter revenue of £412m.", ["revenue"]),
        ("Sales of the two leading brands reached $41 billion.", [None, "Sales of the two leading brands"]),
        ("Losses reported by clinics rose to £1,340.", ["Losses reported by clinics"]),
        ("Traffic on the three bridges has fallen to 9,000.", [None, "Traffic on the three bridges"]),
        ("Shares fell 9% before closing at €31.", ["Shares", None]),
    ],
)
def test_that_what_a_wire_counts_is_named(text: str, subjects: list[str | None]) -> None:
    assert [one.subject.text if one.subject else None for one in figures(text)] == subjects


def test_that_the_day_results_came_out_is_no_period_of_theirs() -> None:
    (sales,) = figures("Harrow reported third-quarter sales of £412m on Thursday.")
    assert sales.period is not None
    assert sales.period.text == "third-quarter"


def test_that_a_level_ticked_up_to_is_no_limit() -> None:
    now, then = figures("The unemployment rate ticked up to 4.6%, from 4.4%.")
    assert (now.text, now.quantity.bound, now.earlier) == ("4.6%", Bound.EXACT, then.span)
    (limit,) = figures("Winds of up to 75 km per hour hit the coast.")
    assert limit.quantity.bound is Bound.AT_MOST


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The Fund, paid for mostly by Norway, was worth $112m.", "Fund"),
        ("The council had reserves of £40m.", "reserves"),
        ("The bank left its key rate unchanged at 3.5%.", "key rate"),
        ("Obesity rates fell for the second year running, to 38.9%.", "Obesity rates"),
    ],
)
def test_that_what_is_put_in_hides_no_subject(text: str, subject: str) -> None:
    (figure,) = figures(text)
    assert figure.subject is not None
    assert figure.subject.text == subject


def test_that_an_employer_who_adds_jobs_says_nothing() -> None:
    (jobs,) = figures("Employers added just 41,000 jobs in October.")
    assert jobs.says_who is None


def test_that_what_stands_instead_of_a_figure_shares_its_unit() -> None:
    found = figures("They work 35 instead of 38 hours a week.")
    assert [figure.quantity.unit.name for figure in found] == ["hour per week"] * 2
