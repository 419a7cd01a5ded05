from datetime import date
from pathlib import Path

import pytest

from briefgen.evidence.figures import find_figures
from briefgen.model.article import (
    Article,
    ParagraphKind,
    Published,
    Source,
    SourceKind,
    Span,
    lay_out,
)
from briefgen.model.evidence import Direction, Figure, FigureKind, Quote, Speaker, Words
from briefgen.model.quantity import Bound


def article(text: str) -> Article:
    body, paragraphs = lay_out((part, ParagraphKind.TEXT) for part in text.split("\n\n"))
    return Article(
        Source("sample", SourceKind.TEXT, text.encode()),
        body,
        paragraphs,
        published=Published(date(2025, 5, 23)),
    )


def figures(text: str) -> tuple[Figure, ...]:
    return find_figures(article(text), ())


def text_of(words: Words | None) -> str | None:
    return words.text if words else None


@pytest.mark.parametrize(
    ("text", "subject"),
    [
        ("The jobless rate has fallen to 5 per cent.", "jobless rate"),
        ("Inflation stood at 3.4 per cent.", "Inflation"),
        ("The bank cut its growth forecast to 5 per cent.", "growth forecast"),
        ("According to the ministry, sales of cars rose by 5 per cent.", "sales of cars"),
        ("Wheat Prices (5 per cent)", "Wheat Prices"),
        ("He said 5 per cent was enough.", None),
        ("It killed 12 people.", None),
        ("I've been to 57 islands.", None),
        ("Ms Lee told the Mail she's already received 5 million letters.", None),
        ("Prices climb back above $1,300.", "Prices"),
        ("Ms Lee answered a grand total of 7 questions.", None),
        ("Ms Lee alleged in court that the firm earned 5 million euros.", "firm"),
        ("Ms Lee alleged in court that Brown Line earned 5 million euros.", "Brown Line"),
        ("The club won 57 per cent of the vote.", "club"),
        ("The bank sees another solid gain of 200 points.", None),
        ("Ms Lee won the last 5 contests.", "Ms Lee"),
        ("Shares closed 3.4% lower.", "Shares"),
        ("Here are 15 tips.", None),
        ("See also: Lee Will Cost $69 to Replace.", "Lee"),
        ("The company raised its revenue forecast for 2025 to $4.2 billion.", "revenue forecast"),
        ("The firm expects revenue of $4.2 billion in 2025.", "revenue"),
        ("Grid losses are estimated at 8 to 11 per cent.", "Grid losses"),
        ("Ms Lee was the first of the 3 speakers.", None),
        ("The funds of Mr Lee and Sen. Rand Poole paid $176,000.", "funds of Mr Lee and Sen. Rand Poole"),
        ("It limits it to 2 degrees Celsius (3.6 degrees Fahrenheit).", None),
    ],
)
def test_that_the_subject_is_what_the_verb_states(text: str, subject: str | None) -> None:
    assert text_of(figures(text)[0].subject) == subject


def test_that_a_pronoun_stands_for_the_subject_before_it() -> None:
    (figure,) = figures("The order book is full. It is worth 5 billion euros.")
    assert figure.subject is not None
    assert (figure.subject.text, figure.subject.inferred) == ("order book", True)


def test_that_a_pronoun_reaches_into_no_other_paragraph() -> None:
    (figure,) = figures("The order book is full.\n\nIt is worth 5 billion euros.")
    assert figure.subject is None


@pytest.mark.parametrize(
    ("text", "direction", "to"),
    [
        ("Exports rose to 5 per cent.", Direction.UP, True),
        ("Exports rose by 5 per cent.", Direction.UP, False),
        ("Exports fell 5 per cent.", Direction.DOWN, False),
        ("Exports were 5 per cent lower.", Direction.DOWN, False),
        ("It was a 5 per cent rise.", Direction.UP, False),
    ],
)
def test_that_a_change_is_told_by_or_to(text: str, direction: Direction, to: bool) -> None:
    change = figures(text)[0].change
    assert change is not None
    assert (change.direction, change.to) == (direction, to)
    assert change.span is not None
    assert change.span.of(text) == change.cue


@pytest.mark.parametrize(
    "text", ["They raised $5 million.", "Exports were 5 per cent.", "She waited 5 hours."]
)
def test_that_an_amount_or_a_level_is_no_change(text: str) -> None:
    assert figures(text)[0].change is None


def test_that_each_figure_has_the_period_beside_it() -> None:
    first, second = figures("Output rose from 5 tonnes in 2019 to 8 tonnes in 2023.")
    assert (text_of(first.period), text_of(second.period)) == ("2019", "2023")
    assert first.when is not None
    assert first.when.isoformat() == "2019"
    assert text_of(second.compared_to) == "5 tonnes"


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("According to the World Bank, debt was 5 per cent.", "World Bank"),
        ("Debt was 5 per cent, according to Ms Li.", "Ms Li"),
        ("Debt was 5 per cent, the ministry said.", "ministry"),
        ("Debt was 5 per cent, he said.", None),
        ("Debt was 5 per cent.", None),
    ],
)
def test_that_who_says_so_is_named(text: str, who: str | None) -> None:
    assert text_of(figures(text)[0].says_who) == who


def test_that_measure_and_place_follow_the_figure() -> None:
    (figure,) = figures("It bought 5 per cent of the harvest in Kenya.")
    assert (text_of(figure.measure), text_of(figure.place)) == ("of the harvest", "Kenya")


def real(shared: Path) -> tuple[Figure, ...]:
    text = (shared / "articles" / "arms-exports.txt").read_text("utf-8")
    body = text[text.index("President Vladimir Putin said on") : text.index(" REUTERS")]
    body = body.replace("largely\n\nfocused", "largely focused").replace("production\n\nto", "production to")
    one = article(body)
    start, end = one.text.index("The portfolio"), one.text.index('," Mr Putin said') + 1
    said = Quote(
        Span(start, end), one.text[start:end], Speaker("Vladimir Putin"), "Mr Putin", Span(end + 2, end + 10)
    )
    return find_figures(one, (said,))


def test_that_a_noun_like_a_verb_belongs_to_what_a_share_is_of() -> None:
    (figure,) = figures("Fuel accounts for 31% of running costs this year.")
    assert text_of(figure.measure) == "of running costs"


def test_that_the_real_article_holds_the_figures_read_by_hand(shared: Path) -> None:
    found = real(shared)
    assert [figure.text for figure in found] == [
        "thousands of troops",
        "7.8 per cent",
        "21 per cent",
        "tens of billions of dollars",
    ]
    assert [text_of(figure.period) for figure in found[1:3]] == [
        "the 2020-24 period",
        "the previous four-year period",
    ]
    assert {text_of(figure.subject) for figure in found[1:3]} == {"Russian arms exports"}
    assert {text_of(figure.measure) for figure in found[1:3]} == {"of the global market"}
    assert found[1].kind is FigureKind.SHARE
    assert found[3].kind is FigureKind.MAGNITUDE
    assert [text_of(figure.says_who) for figure in found] == [
        None,
        "Stockholm International Peace Research Institute (Sipri)",
        "Stockholm International Peace Research Institute (Sipri)",
        "Vladimir Putin",
    ]


def test_that_the_day_of_the_saying_is_not_the_period_of_the_figure() -> None:
    (figure,) = figures("House prices rose by 6 per cent, the bank said on Tuesday.")
    assert figure.period is None


@pytest.mark.parametrize(
    "text",
    [
        "He was one member of that group of 5 people.",
        "Its critics said that he has 5 per cent of it.",
        "The ruling party won 60 per cent to their 35 per cent.",
        "The lender, which holds 5 per cent of the debt, has closed.",
        "She helped ships that carry 5 tonnes.",
        "Now she is up an average of 5 points.",
        "He made speeches that commanded fees worth 5 million euros.",
    ],
)
def test_that_no_subject_is_taken_from_another_clause(text: str) -> None:
    assert text_of(figures(text)[-1].subject) is None


def test_that_a_time_inside_the_subject_is_the_period() -> None:
    (figure,) = figures("Young voters in 2008 accounted for 30 per cent, a share that may rise on Saturday.")
    assert (text_of(figure.subject), text_of(figure.period)) == ("Young voters", "2008")


@pytest.mark.parametrize(
    "text",
    [
        "It bought the yard for 5 million euros and is rushing to open it in March.",
        "It has been used by 19 ships since it began in June 2023.",
        'Last month, he asked how "5 million euros" went missing.',
        "In April, the paper reported that 5 million euros went missing.",
        "The poll of 900 voters released on Wednesday surprised them.",
    ],
)
def test_that_no_period_is_taken_from_another_clause(text: str) -> None:
    assert figures(text)[0].period is None


def test_that_a_difference_is_counted_from_the_time_after_it() -> None:
    first, second = figures("About 1,150 people work there, 240 fewer than in 2019.")
    assert first.period is None
    assert second.period is None
    assert second.quantity.unit.name == "person"
    assert second.change is not None
    assert (second.change.direction, second.change.to) == (Direction.DOWN, False)
    assert text_of(second.compared_to) == "2019"


def test_that_a_short_name_stands_for_the_one_in_full() -> None:
    text = "The Coastal Trade Office (CTO) opened. Trade was 5 per cent lower in 2024, the office said."
    (figure,) = figures(text)
    assert figure.says_who is not None
    assert (figure.says_who.text, figure.says_who.inferred) == ("Coastal Trade Office (CTO)", True)


def test_that_a_short_name_for_two_organisations_stays_short() -> None:
    text = "The Trade Office met the Land Office. Trade was 5 per cent lower in 2024, the office said."
    assert text_of(figures(text)[0].says_who) == "office"


@pytest.mark.parametrize(
    "text",
    [
        "Other states limit it to 5 per cent.",
        "In an average calculated yesterday, she led with 5 per cent.",
        "Nearly 5 per cent of them said so.",
        "Texas, leading a coalition of 13 states, sued.",
    ],
)
def test_that_only_a_name_says_a_figure(text: str) -> None:
    assert figures(text)[0].says_who is None


def test_that_a_list_under_one_head_has_names_for_subjects() -> None:
    found = figures(
        "The largest buyers last year were Kenya Mills with 5 tonnes and Ghana Oils with 4 tonnes."
    )
    assert [text_of(figure.subject) for figure in found] == ["Kenya Mills", "Ghana Oils"]
    assert {text_of(figure.measure) for figure in found} == {"largest buyers"}
    assert {text_of(figure.period) for figure in found} == {"last year"}


def test_that_parts_of_a_whole_under_one_verb_are_subjects() -> None:
    found = figures("Of the ships, 46 per cent carry timber and paper, 31 per cent ore and 23 per cent food.")
    assert [text_of(figure.subject) for figure in found] == ["timber and paper", "ore", "food"]
    assert {text_of(figure.measure) for figure in found} == {"ships"}


@pytest.mark.parametrize(
    "text",
    [
        "It will more than double the 216 posts there.",
        "It has grown into a firm with 5 per cent margins.",
        "He ended up mired in 5 million euros of debt.",
    ],
)
def test_that_a_word_of_change_governs_only_its_own_figure(text: str) -> None:
    assert figures(text)[0].change is None


def test_that_a_fall_below_a_level_is_a_level_reached() -> None:
    (figure,) = figures("Turnout fell below 30 per cent.")
    assert figure.change is not None
    assert figure.change.to


def test_that_what_money_is_spent_on_is_told() -> None:
    (figure,) = figures("The port would invest 85 million euros in a crane line by 2028.")
    assert (text_of(figure.subject), text_of(figure.measure), text_of(figure.period)) == (
        "port",
        "in a crane line",
        "2028",
    )


def test_that_a_change_goes_on_to_what_it_reached() -> None:
    by, again, to = figures("Crude oil fell $2.31, or 3.1 per cent, to $72.14 a barrel.")
    assert [text_of(figure.subject) for figure in (by, again, to)] == ["Crude oil"] * 3
    assert [figure.change.to if figure.change else None for figure in (by, again, to)] == [False, False, True]


def test_that_a_subject_begins_with_its_own_clause() -> None:
    (figure,) = figures("That follows news that the gross product increased 1.2 per cent in May.")
    assert text_of(figure.subject) == "gross product"


@pytest.mark.parametrize(
    "text",
    [
        "Li led by 20 points with more than half of the vote counted.",
        "She had a net loss of more than $915 million in 1995.",
        "Cuts in the roughly 15,000-member union hurt.",
        "They will fall short of the 1,237 they need.",
        "They put hundreds of millions of dollars behind more popular plans.",
        "The stone was worn down by the tread of 1,000 people.",
        "Their promises add up to more than $8.5 million.",
        "Farmers make up 36 per cent of the valley.",
    ],
)
def test_that_no_change_is_read_where_none_is_stated(text: str) -> None:
    assert figures(text)[0].change is None


def test_that_a_place_stands_in_the_clause_of_its_figure() -> None:
    near, far = figures("It closed 300 shops in Leeds. It closed 20 shops, and staff in York left.")
    assert (text_of(near.place), far.place) == ("Leeds", None)


def test_that_no_place_is_cut() -> None:
    walls = "the very old and by now all but crumbling harbour walls"
    (figure,) = figures(f"The fund gave 20 million dollars to keep {walls} of the town in Greenlandia.")
    assert text_of(figure.place) in (None, "Greenlandia")


def test_that_what_a_figure_is_set_against_goes_past_a_title() -> None:
    text = "Mr Poole won 25 million votes, compared with 16 million for Mrs. Lee of Leeds."
    assert text_of(figures(text)[0].compared_to) == "16 million for Mrs. Lee of Leeds"


def test_that_a_day_on_which_something_was_said_is_no_period() -> None:
    (figure,) = figures("The bank on Friday boasted that the jobless rate has fallen to 5 per cent.")
    assert figure.period is None


def test_that_numbers_of_a_list_share_their_unit() -> None:
    found = figures("They waited for three, four and even five hours.")
    assert [figure.quantity.unit.name for figure in found] == ["hour"] * 3


def test_that_digits_tied_to_digits_count_nothing() -> None:
    assert not figures("He has a 3-2-1 strategy.")


def test_that_a_bracket_after_a_name_is_no_part_of_it() -> None:
    (figure,) = figures("Iowa (93 per cent were calm, according to exit polls) was quiet.")
    assert text_of(figure.says_who) == "exit polls"


def test_that_a_bracket_ends_what_a_figure_is_of() -> None:
    (figure,) = figures("It harmed Mr Fox (the target of 3 per cent of the advertising), and others.")
    assert text_of(figure.measure) == "of the advertising"


def test_that_the_level_before_a_fall_gives_its_unit_to_the_one_after() -> None:
    before, after = figures("Support fell from 660,000 dollars four years ago to just 75,000 this year.")
    assert after.quantity.unit == before.quantity.unit
    assert text_of(after.compared_to) == "660,000 dollars"


def test_that_a_time_in_brackets_is_that_of_the_brackets() -> None:
    first, _ = figures("Some 2,200 ships came (10,000 are due next year).")
    assert first.period is None


def test_that_a_time_before_which_something_held_is_not_its_own() -> None:
    (figure,) = figures("Before 2015 exports stood at 5 per cent.")
    assert figure.period is None


def test_that_polls_show_and_shows_do_not() -> None:
    (polled,) = figures("Polls show Ms Lee up by 10 points.")
    (shown,) = figures("The award show has cost 5 million euros.")
    assert (text_of(polled.says_who), shown.says_who) == ("Polls", None)


@pytest.mark.parametrize(
    "text",
    [
        "They chose 3 from each of 9 districts.",
        "It held 10 sailors from two boats.",
        "It won 3 seats by campaigning against a welcome of 1 million guests.",
    ],
)
def test_that_figures_of_other_things_are_not_what_one_is_set_against(text: str) -> None:
    assert figures(text)[0].compared_to is None


def test_that_past_a_level_is_what_was_reached() -> None:
    (figure,) = figures("The harbour fund surges past $1 billion.")
    assert figure.change
    assert figure.change.to
    assert text_of(figure.subject) == "harbour fund"


def test_that_a_loss_by_points_is_no_level() -> None:
    (figure,) = figures("His lead turned to a three-point loss.")
    assert figure.change
    assert not figure.change.to


def test_that_nobody_is_named_by_its_analysis() -> None:
    (figure,) = figures("According to its analysis, 82 per cent stayed.")
    assert figure.says_who is None


def test_that_a_time_just_before_a_figure_is_its_own() -> None:
    found = figures("On Monday 20 people left and on Friday 300 shops closed.")
    assert [text_of(figure.period) for figure in found] == ["Monday", "Friday"]


def test_that_another_thing_set_against_keeps_its_own_subject() -> None:
    deficit, limit = figures("The deficit was 4.5% of output, against a limit of 3%.")
    assert (text_of(deficit.subject), text_of(limit.subject)) == ("deficit", "limit")


def test_that_an_owner_is_the_subject_of_the_figure_set_against() -> None:
    own, other = figures("Ms Lee had 51 per cent to law professor Tim Fry's 43 per cent.")
    assert (text_of(own.subject), text_of(other.subject)) == ("Ms Lee", "Tim Fry")


def test_that_a_number_in_brackets_counts_nobody_before_it() -> None:
    (minute,) = figures("They led through Sam Petrie (41) at the break.")
    assert minute.subject is None


def test_that_an_amount_told_again_in_brackets_is_set_against_nothing() -> None:
    bonus, pounds, before, wanted = figures(
        "Andora offered a bonus of 18.5 million pesos (£14,900) per worker, up from 16m pesos in February"
        " but well below the 22m pesos the union wants."
    )
    assert (text_of(bonus.compared_to) or "").startswith("16m pesos in February")
    assert pounds.compared_to is None
    assert (bonus.earlier, before.quantity.unit.name) == (before.span, "peso per worker")
    assert (wanted.text, wanted.quantity.bound, wanted.earlier) == ("22m pesos", Bound.EXACT, None)
    assert wanted.subject is None


def test_that_an_amount_told_again_by_share_leaves_the_comparison_to_the_first() -> None:
    profit, share, loss, loss_share = figures(
        "Net income was $38.1 million, or $0.52 per share, versus a net loss of $12.4 million, or $0.17"
        " per share, a year earlier."
    )
    assert (text_of(profit.compared_to) or "").startswith("a net loss of $12.4 million")
    assert (share.compared_to, loss.compared_to, loss_share.compared_to) == (None, None, None)


def test_that_the_object_of_a_change_is_what_changed_however_long_it_is() -> None:
    cut, now, before = figures(
        "The strike, now in its third week, has cut output at the country's second-largest tin mine by"
        " roughly two-thirds, to about 900 tonnes a day from 2,700 tonnes a day in February."
    )
    mine = "output at the country's second-largest tin mine"
    assert [text_of(figure.subject) for figure in (cut, now, before)] == [mine] * 3


def test_that_a_time_that_owns_a_noun_stays_in_the_subject() -> None:
    now, before = figures(
        "Analysts at Pell & Co raised their forecast for this year's deficit to between 380,000 and 420,000"
        " tonnes, from 250,000 tonnes."
    )
    assert text_of(now.subject) == "forecast for this year's deficit"
    assert text_of(before.subject) == "forecast for this year's deficit"


def test_that_two_months_are_one_period_and_no_name() -> None:
    imports, fewer = figures(
        "Norland imported 1.1 million tonnes in January and February, 3 per cent less than a year earlier."
    )
    assert (text_of(imports.period), text_of(imports.subject)) == ("January and February", "Norland")
    assert fewer.subject is None or fewer.subject.text != "February"


def test_that_a_fall_below_the_known_level_is_told_as_reached() -> None:
    (turnout,) = figures("The turnout would drop below the 30% that the law demands.")
    assert turnout.change is not None
    assert turnout.change.to
    assert (turnout.text, turnout.kind) == ("30%", FigureKind.SHARE)


def test_that_a_clause_after_an_amount_is_no_noun_of_it() -> None:
    returned, collected = figures("They give back $1.7bn, more than the $1.2bn it expects to collect.")
    assert text_of(collected.subject) != "it expects"
    assert text_of(returned.compared_to) == "$1.2bn it expects to collect"


def test_that_the_time_of_a_figure_is_that_of_its_own_sentence_in_a_quotation() -> None:
    promised, present, feared = figures(
        "\u201cIn 2019 we were promised twenty-one million. Now it's forty-six."
        " What will it be in 2027 \u2013 sixty?\u201d"
    )
    assert [text_of(figure.period) for figure in (promised, present, feared)] == ["2019", None, "2027"]


@pytest.mark.parametrize(
    ("text", "subject"),
    [("Mr Ray reached €3 billion.", None), ("Mr Ray reached 3 metres.", "Mr Ray")],
)
def test_that_a_person_is_not_what_so_large_a_number_is_of(text: str, subject: str | None) -> None:
    (figure,) = figures(text)
    assert (figure.subject.text if figure.subject else None) == subject


def test_that_the_figure_stands_for_the_subject_of_the_sentence_before() -> None:
    _, last = figures("Exports were 4 million tonnes in 2020. The figure rose to 5 million tonnes in 2024.")
    assert last.subject
    assert last.subject.text == "Exports"
