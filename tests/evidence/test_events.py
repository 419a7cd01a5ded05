"""Dated happenings: when, and in which clause."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.evidence.events import find_events
from briefgen.model.article import ParagraphKind, Span
from briefgen.model.evidence import Event, Evidence
from tests.kit.labelled import plain_article
from tests.kit.pointing import misplaced

FRIDAY = date(2025, 5, 23)


def events(*paragraphs: str, published: date | None = FRIDAY, language: str = "en") -> tuple[Event, ...]:
    return find_events(plain_article(*paragraphs, published=published, language=language))


def when(*paragraphs: str, published: date | None = FRIDAY) -> list[str]:
    return [
        event.when.isoformat() if event.when else "" for event in events(*paragraphs, published=published)
    ]


def test_that_a_full_date_is_no_inference() -> None:
    (event,) = events("The bridge opened on 3 May 2019 after two years of work.")
    assert (event.when and event.when.isoformat(), event.inferred) == ("2019-05-03", False)


def test_that_a_date_without_a_year_takes_it_from_the_day_of_publication() -> None:
    (event,) = events("In April, the council closed the bridge.")
    assert (event.when and event.when.isoformat(), event.inferred) == ("2025-04", True)


def test_that_a_date_stays_open_where_the_day_of_publication_is_not_known() -> None:
    (event,) = events("The council met on Tuesday.", published=None)
    assert (event.when, event.inferred) == (None, False)


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("The council will meet on Tuesday.", "2025-05-27"),
        ("On Tuesday the council will meet.", "2025-05-27"),
        ("Mr Ode said on Tuesday that the council will meet.", "2025-05-20"),
        ("On Tuesday, Mr Ode said the council will meet.", "2025-05-20"),
        ("The plant is due to close on July 1.", "2025-07-01"),
        ("The plant closed on July 1.", "2024-07-01"),
        ("If it lasts until March, growth is nearer 1%.", "2026-03"),
        ("The talks lasted until March.", "2025-03"),
        ("From March, fares are higher by a tenth.", "2026-03"),
        ("From March fares were higher by a tenth.", "2025-03"),
    ],
)
def test_that_the_words_around_tell_what_is_to_come(sentence: str, period: str) -> None:
    assert when(sentence) == [period]


def test_that_a_clause_of_its_own_is_the_happening() -> None:
    (event,) = events("Since the mine flooded the whole valley in March 2021, the town has lived on fishing.")
    assert event.text == "the mine flooded the whole valley in March 2021"


def test_that_a_clause_opening_with_a_pronoun_brings_its_sentence() -> None:
    sentence = "The firm grew fast after he took over the works in 2015."
    assert [event.text for event in events(sentence)] == [sentence]


def test_that_a_dateline_is_no_happening() -> None:
    dateline = "PORTO, May 22 (Agency) - "
    article = plain_article(f"{dateline}The port reopened on Wednesday.", published=FRIDAY)
    found = find_events(replace(article, dateline=Span(0, len(dateline))))
    assert [event.text for event in found] == ["The port reopened on Wednesday."]


@pytest.mark.parametrize(
    "sentence",
    [
        "Who won the 2016 election?",
        "Over the past five years prices rose.",
        "After the 2016 election, prices rose.",
    ],
)
def test_that_a_date_on_which_nothing_happened_is_no_event(sentence: str) -> None:
    assert events(sentence) == ()


def test_that_one_clause_is_one_event() -> None:
    assert len(events("The council met on 3 May 2025 and on 9 May 2025 in the old hall.")) == 1


def test_that_a_subhead_is_no_event() -> None:
    article = plain_article("What happened in 2019", kind=ParagraphKind.SUBHEAD)
    assert find_events(article) == ()


@given(
    st.lists(
        st.text()
        | st.from_regex(
            r"(Since |after | on | in May | 2020|, |LONDON - | will | said | town |\. ){1,30}", fullmatch=True
        )
        | st.from_regex(
            r"(The old mill( burned in 2010| closed in May 2012|, which was sold in 2004,| and"
            r"| was rebuilt in 2016| fell on 3 May 2019|, and in 2020 the town bought it){1,6}\. ){1,3}",
            fullmatch=True,
        ),
        max_size=4,
    )
)
def test_that_every_event_points_at_its_words(paragraphs: list[str]) -> None:
    article = plain_article(*paragraphs, published=FRIDAY)
    assert misplaced(article, Evidence(events=find_events(article))) == []


def test_that_an_event_keeps_its_whole_clause_and_shows_pieces_of_it() -> None:
    sentence = "The abbey burned down in 1789, was rebuilt in 1891 and then became a school in 1950."
    _, rebuilt, _ = events(sentence)
    assert rebuilt.text == "The abbey burned down in 1789, was rebuilt in 1891"
    assert [piece.of(sentence) for piece in rebuilt.pieces] == ["The abbey", "was rebuilt in 1891"]
    assert rebuilt.told == "The abbey … was rebuilt in 1891"


@pytest.mark.parametrize(
    "sentence",
    [
        "They spoke of the problems of today and of their fathers.",
        "The plan would cost a fortune over the next decade in the town.",
        "The bank made a fortune over the past year in the town.",
    ],
)
def test_that_a_stretch_of_time_or_our_own_days_date_no_event(sentence: str) -> None:
    assert not events(sentence)


def test_that_a_month_just_ahead_is_the_one_to_come() -> None:
    assert when("The bank sees a possible rise in June.") == ["2025-06"]


def test_that_ahead_of_a_vote_is_before_it() -> None:
    assert when("The mayor slipped ahead of the vote on Monday.") == ["2025-05-26"]


@pytest.mark.parametrize(
    ("text", "published", "day"),
    [
        ("She is expected back on Friday.", date(2025, 3, 3), "2025-03-07"),
        ("The ruling is expected on 4 April.", date(2025, 3, 3), "2025-04-04"),
        ("He was elected in December.", date(2025, 11, 8), "2024-12"),
        ("A forward signed in January from Hull scored.", date(2025, 11, 8), "2025-01"),
        ("A rise expected in December worries them.", date(2025, 11, 8), "2025-12"),
        ('She said: "Ask me in May."', date(2025, 11, 8), "2026-05"),
        ("They agreed to meet again on Friday.", date(2025, 3, 3), "2025-03-07"),
        ("The two met again on Friday.", date(2025, 3, 3), "2025-02-28"),
        ("Residents must write by 5pm on 3 May.", date(2025, 3, 3), "2025-05-03"),
        ("They must have left the port on Friday.", date(2025, 3, 3), "2025-02-28"),
    ],
)
def test_that_the_verb_tells_whether_a_date_is_past_or_to_come(text: str, published: date, day: str) -> None:
    assert when(text, published=published) == [day]


@pytest.mark.parametrize(
    "text",
    [
        "Prices rose at the slowest pace, the lowest reading since March 2021.",
        "Families were £1,200 worse off than in 2021.",
        "Exports came to £5m, up from £4m in 2019.",
        "Die Quote war die niedrigste seit März 2021.",
    ],
)
def test_that_nothing_happened_at_a_time_that_something_is_set_against(text: str) -> None:
    language = "de" if text.startswith("Die") else "en"
    assert not events(text, language=language)


def test_that_what_has_gone_on_since_a_date_began_at_it() -> None:
    assert when("The pier has been closed since March 2021.") == ["2021-03"]


@pytest.mark.parametrize(
    ("sentence", "language", "period"),
    [
        ("Coalition talks begin on Wednesday.", "en", "2024-05-15"),
        ("The next strike starts on Monday.", "en", "2024-05-13"),
        ("The inquest opens in Leeds on Thursday.", "en", "2024-05-16"),
        ("The trial continues on Thursday.", "en", "2024-05-16"),
        ("On Thursday the inquest opens in Leeds.", "en", "2024-05-16"),
        ("The talks did not begin on Wednesday.", "en", "2024-05-08"),
        ("The meeting began on Wednesday.", "en", "2024-05-08"),
        ("She told the start of the story on Wednesday.", "en", "2024-05-08"),
        ("The gates open onto a yard that was cleared on Wednesday.", "en", "2024-05-08"),
        ("The bill was lost in a crucial vote on Wednesday.", "en", "2024-05-08"),
        ("The shops stayed open on Wednesday.", "en", "2024-05-08"),
        ("Der Streik läuft seit Freitag.", "de", "2024-05-10"),
        ("Am Freitag hat das Amt den Park eröffnet.", "de", "2024-05-10"),
        ("Der Stadtrat tagt am Freitag.", "de", "2024-05-17"),
        ("Am Freitag tagt der Stadtrat.", "de", "2024-05-17"),
        ("Der Prozess wurde am Freitag eröffnet.", "de", "2024-05-10"),
        ("Das Amt hat am Freitag den Park eröffnet.", "de", "2024-05-10"),
    ],
)
def test_that_a_verb_of_the_timetable_in_its_present_looks_ahead(
    sentence: str, language: str, period: str
) -> None:
    (event,) = events(sentence, published=date(2024, 5, 12), language=language)
    assert event.when is not None
    assert event.when.isoformat() == period


@pytest.mark.parametrize(
    ("sentence", "period"),
    [
        ("Der Mann soll am Samstag zwei Gäste verletzt haben.", "2024-05-11"),
        ("Am Samstag soll er aus der Klinik geflohen sein.", "2024-05-11"),
        ("Der Umbau soll am Samstag beendet sein.", "2024-05-18"),
        ("Der Chor soll am Samstag singen.", "2024-05-18"),
    ],
)
def test_that_what_someone_is_said_to_have_done_is_over(sentence: str, period: str) -> None:
    (event,) = events(sentence, published=date(2024, 5, 12), language="de")
    assert event.when is not None
    assert event.when.isoformat() == period


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Talks start on Monday.", "2025-05-26"),
        ("The strikes begin on Sunday and rallies end on Monday.", "2025-05-25"),
        ("Shops open on Sunday.", "2025-05-25"),
        ("Voters saw the shops open on Sunday.", "2025-05-18"),
        ("This start on Sunday was slow.", "2025-05-18"),
    ],
)
def test_that_a_verb_behind_a_plural_dates_ahead_though_it_may_be_a_noun(text: str, day: str) -> None:
    assert when(text)[0] == day


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Am Sonntag schneit es.", "2025-05-25"),
        ("Morgen taut es.", "2025-05-24"),
        ("Am Sonntag stimmt der Rat ab.", "2025-05-25"),
        ("Am Sonntag schneite es.", "2025-05-18"),
        ("Am Sonntag hat es geschneit.", "2025-05-18"),
        ("Am Sonntag gewinnt Kiel.", "2025-05-18"),
    ],
)
def test_that_a_german_present_behind_its_day_dates_ahead(text: str, day: str) -> None:
    (event,) = events(text, language="de")
    assert event.when
    assert event.when.isoformat() == day


@pytest.mark.parametrize(
    "text", ["The index was down at 561.2 points by 1015 GMT.", "It fell from 1430 GMT."]
)
def test_that_a_time_of_day_is_no_year(text: str) -> None:
    assert not events(text)


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The pier drew 7,000 people last year, more than double the 3,000 seen in 2019.", "en", ["2024"]),
        ("Thefts cost the town £15.8m last year, up from £12.3m in 2022.", "en", ["2024"]),
        ("The port made £14.2m, against a loss of £3.1m in 2022.", "en", []),
        ("The yard employs 3,200 people, up from about 2,750 in 2021.", "en", []),
        ("Sales rose to 60 from 40 in 2019.", "en", []),
        ("Sales rose from 40 in 2019 to 60 in 2024.", "en", ["2024"]),
        ("The fund made £5m after £2.5m in 2022.", "en", []),
        ("The fund made £5m in 2024 from £2.5m in 2022.", "en", ["2024"]),
        ("Der Gewinn betrug 14 Millionen Euro nach 3 Millionen Euro im Jahr 2022.", "de", []),
        ("Die Werft hat 3200 Leute, verglichen mit 2750 im Jahr 2021.", "de", []),
        ("Die Zahl stieg von 40 im Jahr 2019 auf 60 im Jahr 2024.", "de", ["2024"]),
    ],
)
def test_that_the_date_of_an_amount_that_another_is_set_against_dates_nothing(
    text: str, language: str, found: list[str]
) -> None:
    dated = [event.when.isoformat() for event in events(text, language=language) if event.when]
    assert dated == found


@pytest.mark.parametrize(
    ("text", "language", "year"),
    [
        ("The yard cut its staff from 400 to 300 in 2022.", "en", "2022"),
        ("She was freed after 40 days in 2022.", "en", "2022"),
        ("He spoke against the plan in 2022.", "en", "2022"),
        ("The firm lost more than £9m in 1995.", "en", "1995"),
        ("The mayor read letters from 88 firms in 2022.", "en", "2022"),
        ("Die Werft sank von 400 auf 300 Leute im Jahr 2022.", "de", "2022"),
        ("Nach 40 Tagen kam er im Jahr 2022 frei.", "de", "2022"),
    ],
)
def test_that_other_dates_behind_such_words_date_what_happened(text: str, language: str, year: str) -> None:
    assert [event.when and event.when.isoformat() for event in events(text, language=language)] == [year]


@pytest.mark.parametrize(
    ("text", "language", "found"),
    [
        ("The pool, which opened in 1974, was used by 88,000 people last year.", "en", ["1974", "2024"]),
        ("The bank, which met on 3 May, cut its rate on Thursday.", "en", ["2025-05-03", "2025-05-22"]),
        ("The bakery, founded in 1922, closes its doors on Sunday.", "en", ["1922", "2025-05-25"]),
        ("The striker, who has not scored since April, faces a scan on Sunday.", "en", ["2025-05-25"]),
        ("Ms Rae, who was elected in May, takes office in July.", "en", ["2025-05", "2025-07"]),
        ("The dam, designed in 1958 by Ann Lee, will shut in June.", "en", ["1958", "2025-06"]),
        ("Das Gesetz, im Jahr 2022 beschlossen, tritt am 1. Juli in Kraft.", "de", ["2022", "2025-07-01"]),
        ("Das Schiff, das 1987 vom Stapel lief, fährt im Juni 2025 ab.", "de", ["1987", "2025-06"]),
        ("Das 2022 beschlossene Gesetz tritt am 1. Juli in Kraft.", "de", ["2025-07-01"]),
        ("The pool, which opened in 1974, is blue.", "en", ["1974"]),
        ("Das Bad, das 1974 im Mai gebaut wurde, schloss im April 2025.", "de", ["1974", "2025-04"]),
    ],
)
def test_that_what_commas_put_in_is_a_happening_of_its_own(
    text: str, language: str, found: list[str]
) -> None:
    assert [event.when.isoformat() for event in events(text, language=language) if event.when] == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Shares fell on Wednesday after the yard cut its outlook for 2027.", ["2025-05-21"]),
        ("Figures for April show a rise in thefts.", []),
        ("The opening is set for 2027.", ["2027"]),
        ("The race planned for 2027 is off.", ["2027"]),
        ("He was called up for Saturday.", ["2025-05-17"]),
    ],
)
def test_that_a_year_something_is_about_dates_nothing(text: str, found: list[str]) -> None:
    assert when(text) == found


@pytest.mark.parametrize(
    ("text", "language"),
    [("The board meets on Thursday, 5 June.", "en"), ("Der Rat tagt am Donnerstag, 5. Juni.", "de")],
)
def test_that_a_day_with_its_weekday_dates_an_event(text: str, language: str) -> None:
    (event,) = events(text, language=language)
    assert event.when is not None
    assert event.when.isoformat() == "2025-06-05"


@pytest.mark.parametrize(
    ("text", "language", "day"),
    [
        ("Councillors voted 31 to 14 on Tuesday night to close the 1970s building.", "en", "2025-05-20"),
        ("The 1960s tower was pulled down on Monday.", "en", "2025-05-19"),
        ("Fire broke out in the 1970s building on Tuesday.", "en", "2025-05-20"),
        ("The council agreed on Monday to sell the pool from the 1970s.", "en", "2025-05-19"),
        ("The firm bought its early-1950s factory last year.", "en", "2024"),
        ("Am Dienstag stimmte der Rat für den Abriss des 1970er-Jahre-Baus.", "de", "2025-05-20"),
        ("Das Bad aus den 1970er-Jahren wurde am Montag geschlossen.", "de", "2025-05-19"),
        ("In the 1970s people moved away.", "en", "1970/1979"),
        ("The pit was flooded in the 1980s and closed.", "en", "1980/1989"),
        ("The 1970s were hard for the town.", "en", "1970/1979"),
        ("In den 1970er-Jahren zogen viele weg.", "de", "1970/1979"),
    ],
)
def test_that_the_decade_of_a_thing_dates_no_event_of_a_day(text: str, language: str, day: str) -> None:
    assert [one.when.isoformat() for one in events(text, language=language) if one.when] == [day]


def test_that_the_decade_of_a_thing_alone_dates_nothing() -> None:
    assert not events("Councillors voted 31 to 14 to close the 1970s building.")


@pytest.mark.parametrize(
    ("text", "language", "month"),
    [
        ("Tom Leary, whose mother waited five hours in July, said he saw no change.", "en", "2024-07"),
        ("The club won nine games in July.", "en", "2024-07"),
        ("The bridge, which collapsed in July, will be rebuilt.", "en", "2024-07"),
        ("The mine shut in August.", "en", "2024-08"),
        ("The shop said it faced a loss in July.", "en", "2024-07"),
        ("Der Fahrer starb im Juli.", "de", "2024-07"),
        ("Die Mutter, die im Juli fünf Stunden wartete, klagt nun.", "de", "2024-07"),
        ("The council agreed to open a school in July.", "en", "2025-07"),
        ("Mr Ode said the school needs 40 staff in July.", "en", "2025-07"),
        ("Ms Rae, who is at odds with many, takes office in July.", "en", "2025-07"),
        ("The pool will close in July.", "en", "2025-07"),
        ("Der Rat beschloss, das Bad im Juli zu schließen.", "de", "2025-07"),
    ],
)
def test_that_a_past_verb_makes_its_month_one_that_is_over(text: str, language: str, month: str) -> None:
    assert [one.when.isoformat() for one in events(text, language=language) if one.when] == [month]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The fine is the largest imposed on a railway, exceeding the £7.5m paid by Eastline in 2011.", "en"),
        ("The water reached 3.4 metres, beating the record of 2.9 metres set in 1979, it said.", "en"),
        ("The price topped the £4m paid for a Monet in 2003.", "en"),
        ("Rainfall of 90mm broke the record of 84mm set in 1968.", "en"),
        ("It passed the previous high of 1,200 reached in 2014.", "en"),
        ("The turnout is the highest since the vote in 1997.", "en"),
        ("It overtook the mark of 12 metres that she set in 2009.", "en"),
        ("Mit 3,4 Metern übertraf der Pegel den Rekord von 2,9 Metern aus dem Jahr 1979.", "de"),
        ("Der Preis übertraf die 4 Millionen Euro, die 2003 für ein Bild gezahlt wurden.", "de"),
    ],
)
def test_that_the_date_of_what_is_exceeded_dates_no_event(text: str, language: str) -> None:
    assert not events(text, language=language)


@pytest.mark.parametrize(
    ("text", "year"),
    [
        ("She set the record of 2.9 metres in 1979.", "1979"),
        ("The river exceeded its banks in 1979, flooding 40 homes.", "1979"),
        ("Sales topped £4m in 2019.", "2019"),
        ("He broke the record of 84mm in 1968.", "1968"),
        ("Sales passed 4,000 units and the firm opened a shop in 2019.", "2019"),
        ("The council passed a plan for 40 homes backed by residents in 2019.", "2019"),
    ],
)
def test_that_the_date_of_exceeding_dates_an_event(text: str, year: str) -> None:
    assert [one.when.isoformat() for one in events(text) if one.when] == [year]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The trust has hired 212 paramedics since April and plans to hire another 90 by next summer.", "en"),
        ("The firm has cut 40 jobs since March and wants to close a shop in June.", "en"),
        ("It sold 40 boats before 2019 and hopes to sell twice that by July.", "en"),
    ],
)
def test_that_a_word_before_a_date_opens_no_clause(text: str, language: str) -> None:
    assert {one.text for one in events(text, language=language)} == {text}


@pytest.mark.parametrize(
    ("text", "clause"),
    [
        ("Fares rose after the old mill closed in April.", "the old mill closed in April"),
        ("Prices rose because the last mill shut in April 2019.", "the last mill shut in April 2019"),
    ],
)
def test_that_a_clause_of_a_date_still_stands_alone(text: str, clause: str) -> None:
    assert [one.text for one in events(text)] == [clause]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A pint costs £4.98, up 6% on last year.", []),
        ("Takings were down 12 per cent on 2019.", []),
        ("Sales rose 3% on last year.", []),
        ("The shares were up 2% on Wednesday.", ["2025-05-21"]),
        ("Sales rose by 4% on 3 May 2025.", ["2025-05-03"]),
        (
            "There were 380 pubs in 2024, down from 390 at the start of that decade and 410 in 2011.",
            ["2024"],
        ),
    ],
)
def test_that_what_a_change_is_counted_from_dates_no_event(text: str, found: list[str]) -> None:
    assert when(text) == found
