import pytest

from tests.kit.flagged import said
from tests.kit.spoken import quotations, speakers, texts


@pytest.mark.parametrize(
    "paragraph",
    [
        '"Nobody asked the men about it, said Ann Cole, whose brother runs the yard.',
        "“Nobody asked the men about it, Cole said on Friday in the yard.",
        "“Nobody asked the men about it, she said.",
    ],
)
def test_that_a_quotation_without_its_end_stops_at_the_attribution(paragraph: str) -> None:
    assert texts(paragraph) == ["Nobody asked the men about it,"]


def test_that_the_attribution_after_a_missing_mark_names_the_speaker() -> None:
    assert speakers('"Nobody asked the men about it, said Ann Cole, whose brother runs the yard.') == [
        "Ann Cole"
    ]


def test_that_a_quotation_without_its_beginning_starts_after_the_attribution() -> None:
    (quote,) = quotations("Ann Cole spoke last. Counting the losses she added, The yard is finished.”")
    assert (quote.text, quote.speaker and quote.speaker.name) == ("The yard is finished.", "Ann Cole")


def test_that_a_single_mark_may_close_a_double_one() -> None:
    assert texts("Cole wrote: “See you all at the gate.’ She saw the film “Low Water Running” later.")[0] == (
        "See you all at the gate."
    )


def test_that_an_inner_apostrophe_does_not_close_a_double_mark() -> None:
    assert texts("She spoke of “the ‘men.’ Nobody else came and", "nobody asked.” Then she left.")[0] == (
        "the ‘men.’ Nobody else came and"
    )


def test_that_a_mark_printed_twice_is_one() -> None:
    assert texts('"“We shut the gate on Monday,” Cole said before the others came in."') == [
        "We shut the gate on Monday,"
    ]


def test_that_an_opening_mark_may_close_after_a_word() -> None:
    assert texts("He called it “the best of the yards“ and Cole “the best of the owners”.") == [
        "the best of the yards",
        "the best of the owners",
    ]


@pytest.mark.parametrize(
    ("paragraphs", "found"),
    [
        (["We will go on,” said Ann Li. It was late."], ["We will go on,"]),
        (
            ["“We will,” said Ann Li, “but not now. “We need time.”"],
            ["We will,", "but not now.", "We need time."],
        ),
        (["Asked who pays, Ann Li was blunt. “Nobody.", "The council meets today."], ["Nobody."]),
        (
            ["“They lost in.", "1988. It was [a defeat],” said Ann Li."],
            ["They lost in.", "1988. It was [a defeat],"],
        ),
    ],
)
def test_that_a_missing_mark_is_where_the_sentence_ends(paragraphs: list[str], found: list[str]) -> None:
    assert texts(*paragraphs) == found


LEAD = "The mayor, Jan Li, met the press in the yard."
SINGLE = "‘We have no money left,’ said Jan Li. ‘Nobody has.’"
_OPENING = [("“", "en"), ('"', "en"), ("«", "en"), ("„", "de"), ("»", "de")]


@pytest.mark.parametrize(("mark", "language"), _OPENING)
@pytest.mark.parametrize(
    ("before", "words", "after"),
    [
        (
            "",
            {"en": "We will rebuild it,", "de": "Wir bauen es auf,"},
            {"en": " he said.", "de": " sagte er."},
        ),
        (
            "Jan Li spoke. ",
            {"en": "It is late,", "de": "Es ist spät,"},
            {"en": " he said.", "de": " sagte er."},
        ),
        ("Jan Li: ", {"en": "It cannot wait.", "de": "Es eilt sehr."}, {"en": "", "de": ""}),
    ],
)
def test_that_an_open_quotation_never_runs_over_the_writers_next_sentence(
    mark: str, language: str, before: str, words: dict[str, str], after: dict[str, str]
) -> None:
    rest = {"en": "The council met on Monday. It voted.", "de": "Der Rat tagte am Montag. Er stimmte zu."}
    paragraph = f"{before}{mark}{words[language]}{after[language]} {rest[language]}"
    (quote,) = quotations(LEAD, paragraph, language=language)
    assert quote.text == words[language]
    assert quote.confidence <= 0.5
    assert [kind for kind, _ in said(LEAD, paragraph, language=language)] == ["quotation marks"]


@pytest.mark.parametrize("mark", ['"', "“", "«"])
def test_that_an_open_quotation_does_not_run_on_into_the_next_one(mark: str) -> None:
    closing = {'"': '"', "“": "”", "«": "»"}[mark]
    first, second = (
        f"{mark}We will rebuild it, he said. The council met.",
        f"{mark}It is late,{closing} Li said.",
    )
    assert texts(LEAD, first, second) == ["We will rebuild it,", "It is late,"]
    assert texts(LEAD, f"{first} {second}") == ["We will rebuild it,", "It is late,"]
    assert len(said(LEAD, first, second)) == len(said(LEAD, f"{first} {second}")) == 1


def test_that_few_words_without_their_end_stop_with_the_sentence() -> None:
    (quote,) = quotations("Jan Li called it “a leap in the dark. The council met on Monday.")
    assert (quote.text, quote.confidence) == ("a leap in the dark", 0.5)
    assert texts("Jan Li called it “a leap in the dark and left. The council met on Monday.") == []


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("‘It was late, said Ann Cole. The council met on Monday.", "It was late,"),
        ("‘It was late, said Ann Cole. The workers’ council met on Monday.", "It was late,"),
        ("Ann Cole said: ‘It was late. The council met on Monday.", "It was late."),
        ("Ann Cole called it ‘a leap in the dark. The council met on Monday.", "a leap in the dark"),
    ],
)
def test_that_an_open_single_mark_is_mended_and_told(paragraph: str, found: str) -> None:
    assert texts(SINGLE, paragraph)[2:] == [found]
    ((kind, text),) = said(SINGLE, paragraph)
    assert kind == "quotation marks"
    assert text.startswith("The mark ‘ before")


def test_that_an_open_single_mark_is_told_where_no_other_stands() -> None:
    for paragraph in ("Ann Cole said: ‘It was late. The council met.", "‘It was late, Ann Cole said."):
        assert texts(paragraph)[0].startswith("It was late")
        assert len(said(paragraph)) == 1


@pytest.mark.parametrize(
    "paragraph",
    [
        "In the ‘90s, Jones’ band played rock ‘n’ roll at five o’clock. ‘Tis true.",
        "In the '90s, Jones' band played rock 'n' roll at five o'clock. 'Tis true.",
        "In the ’90s, the boys’ band played l’eau for ’em till six.",
        "He let ‘em go and the dogs’ owners left, said Ann Cole.",
    ],
)
def test_that_an_apostrophe_is_no_open_mark(paragraph: str) -> None:
    assert texts(SINGLE, paragraph)[2:] == []
    assert said(SINGLE, paragraph) == []


@pytest.mark.parametrize(
    ("paragraphs", "language"),
    [
        (("Jan Li said: “We will act. It is late.", "“And fast.", "“So be it.”", "The council met."), "en"),
        (("Jan Li said: “You will fail, he said. I proved him wrong.", "“And I am proud of it.”"), "en"),
        (("Jan Li sagte: „Wir handeln. Es ist spät.", "„Und zwar schnell.“", "Der Rat tagte."), "de"),
    ],
)
def test_that_a_quotation_over_paragraphs_is_whole(paragraphs: tuple[str, ...], language: str) -> None:
    found = quotations(*paragraphs, language=language)
    marks = {"“", "„"}
    words = [one.partition(": ")[2] or one for one in paragraphs if marks & set(one)]
    assert [quote.text for quote in found] == [one.strip("“”„") for one in words]
    assert all(quote.confidence > 0.5 for quote in found)
    assert said(*paragraphs, language=language) == []
