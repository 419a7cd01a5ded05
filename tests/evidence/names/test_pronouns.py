import pytest

from tests.kit.spoken import quotations, speakers, statements


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("Poole adviser Ann Cole, the youngest of them, took up the theme.", "she", "Ann Cole"),
        ("The bill was backed by Ann Cole of Kent, who said none came from Jane Poole.", "she", "Ann Cole"),
        ("Mark Reed did not answer when Arun Mehta asked whether it would close.", "he", "Mark Reed"),
        (
            "After the fall of the wall, Arun Mehta, once a friend of Mark Reed, handed her an answer.",
            "he",
            "Arun Mehta",
        ),
    ],
)
def test_that_a_pronoun_goes_to_the_subject_of_the_sentence_before(
    before: str, pronoun: str, name: str
) -> None:
    lead = "Jane Poole and Mark Reed met in Oslo."
    assert speakers(lead, before, f"“It is open,” {pronoun} said.") == [name]


def test_that_a_pronoun_that_heads_a_sentence_passes_on_whom_it_stands_for() -> None:
    assert speakers(
        "Arun Mehta, 49, a nurse, came early. He had voted for Mark Reed and wore the badge of Mark Reed.",
        "“It is all going to be fine,” he said.",
    ) == ["Arun Mehta"]


@pytest.mark.parametrize(
    ("described", "pronoun"),
    [("a spokesman for the port", "he"), ("a spokeswoman for the port", "she"), ("the mayor", "she")],
)
def test_that_a_pronoun_may_stand_for_the_unnamed_speaker_before(described: str, pronoun: str) -> None:
    lead = "Jane Poole met Mark Reed in Oslo."
    first, second = quotations(
        lead, f"“No comment from us,” said {described}. “We will wait for it,” {pronoun} added."
    )
    assert second.speaker == first.speaker
    assert (second.mention, second.inferred) == (pronoun, True)


def test_that_a_pronoun_is_not_somebody_described_of_the_other_gender() -> None:
    assert speakers(
        "Jane Poole came.", "“No,” said a spokesman for the port. “I will wait for it,” she said."
    )[-1] == ("Jane Poole")


def test_that_a_pronoun_nobody_stands_before_is_whom_the_next_sentence_names() -> None:
    (quote,) = quotations(
        "“It was all over by noon,” she said.", "Ann Cole, 44, has run the yard since 2010."
    )
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.inferred) == ("Ann Cole", True)


def test_that_a_pronoun_nobody_fits_has_no_speaker() -> None:
    assert speakers("The yard shut.", "“It was all over by noon,” she said.") == [None]


def test_that_a_resolved_pronoun_is_less_sure_than_a_name() -> None:
    named, pronoun = quotations("“It is open,” Jane Poole said.", "“It is not,” she said.")
    assert named.confidence > pronoun.confidence > 0.5


def test_that_she_is_no_body_named_after_its_place() -> None:
    before = "Teacher Nadia Holt left the hall."
    text = "Swim England says 500 pools have closed. “It is bad,” she said."
    assert speakers("She can swim.", before, text) == ["Nadia Holt"]
    text = "Singer Xeno London says 500 pools have closed. “It is bad,” she said."
    assert speakers("She can swim.", before, text) == ["Xeno London"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Local MS Rhodri Bevan called that “an insult”. “It is late,” he told the Post.", "Rhodri Bevan"),
        ("Labour MS Huw Bevan called it “a joke”. “It is late,” he said.", "Huw Bevan"),
        ("The MS Rhodri Bevan branded it “a scandal”. “It is late,” he said.", "Rhodri Bevan"),
        ("The plan is “a scandal”, said MS Emrys Howell. “It is late,” he said.", "Emrys Howell"),
        ("Keir Ovens, the local MS, called it “a joke”. “It is late,” he said.", "Keir Ovens"),
        ("Former MS Osian Reed called it “a joke”. “It is late,” he wrote.", "Osian Reed"),
        ("Ms Rosa Bevan was there. “It is late,” he said.", "Max Lloyd"),
        ("Ms Bevan called it “a joke”. “It is late,” he said.", "Max Lloyd"),
        ("MS ROSA BEVAN was there. “It is late,” he said.", "Max Lloyd"),
    ],
)
def test_that_a_member_of_the_senedd_is_no_ms(text: str, speaker: str) -> None:
    assert speakers("Insp Max Lloyd said a girl was hurt.", text)[-1] == speaker


@pytest.mark.parametrize("later", ["she", "he"])
def test_that_a_guess_between_two_bars_no_other_pronoun(later: str) -> None:
    lead = "Quill Marrow met Sanza Ferly at the harbour."
    said = speakers(
        lead, "Marrow left. “It is all over now,” he said.", f"Marrow came back. “I am done,” {later} said."
    )
    assert said == ["Quill Marrow"] * 2


def test_that_the_only_one_told_of_keeps_what_a_pronoun_tells() -> None:
    said = speakers(
        "Quill Marrow runs the harbour. “It is all over now,” he said.",
        "Ann Cole met Quill Marrow. Marrow and Ann Cole left. “I am done with it,” she said.",
    )
    assert said == ["Quill Marrow", "Ann Cole"]


FAR = "Her husband, Derek, stayed out of it. “I keep my head down,” he said."
CLERK = "A builder told the clerk, Owen Lee: “Do not go in.” Lee passed it on. “I told them,” he said. “{}”"


@pytest.mark.parametrize(
    ("last", "name"),
    [
        ("Asked which one, he smiled. “I have to live here,” he replied.", "Owen Lee"),
        ("It rained that day. “I have to live here,” he added.", "Owen Lee"),
        ("“I have to live here,” he said.", "Owen Lee"),
        ("The hall was shut. “I have to live here,” he said.", "Owen Lee"),
        ("Nothing came of it. He said: “I have to live here.”", "Owen Lee"),
        ("The post came late. “I have to live here,” he went on.", "Owen Lee"),
        ("Derek came back. “I have to live here,” he said.", "Derek"),
        ("Tom Hale was there too. “I have to live here,” he said.", "Tom Hale"),
        ("Jane Poole came back. “I have to live here,” she said.", "Jane Poole"),
    ],
)
def test_that_who_spoke_last_by_a_pronoun_is_nearer_than_who_is_named_before(last: str, name: str) -> None:
    assert speakers(FAR, CLERK.format("One of them listened."), last)[-1] == name


def test_that_a_pronoun_for_one_of_two_named_together_is_left_open() -> None:
    assert speakers("Anna Berg and Lena Holt run the inn.", "“We close at ten,” she said.") == [None]
    assert speakers("Anna Berg and Mark Holt run the inn.", "“We close at ten,” she said.") == ["Anna Berg"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (
            "The Harbour Trust met on Monday. North America is its largest market. It said sales would rise.",
            "Harbour Trust",
        ),
        (
            "Skyfern Air cut its plan on Monday. Demand was weak in Chad. It said sales would rise.",
            "Skyfern Air",
        ),
        (
            "Corvex Metals opened a pit in Chile. Chile raised its tax. It said sales would rise.",
            "Corvex Metals",
        ),
        ("Trade grew. North America is the largest market. It said sales would rise.", None),
        ("Chile has raised its tax. It said sales would rise.", None),
    ],
)
def test_that_it_is_a_body_before_it_is_a_place_or_a_thing(text: str, name: str | None) -> None:
    assert [who for _, who in statements(text)] == [name]


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("Die Brauerei Lohmann wuchs. Brasilien ist ihr größter Markt.", "Sie", "Lohmann"),
        ("Die Gewerkschaft tagte am Montag in Kiel.", "Sie", "Die Gewerkschaft"),
        ("Das Amt prüft den Fall seit Montag.", "Es", "Das Amt"),
        ("Der Verein kaufte zwei Hallen.", "Er", "Der Verein"),
        ("Der Verein kaufte zwei Hallen von Anna Kohl.", "Sie", "Anna Kohl"),
        ("Der Sturm war stark.", "Er", None),
        ("Der Verein kaufte zwei Hallen.", "Sie", None),
    ],
)
def test_that_a_german_pronoun_may_be_the_body_of_its_gender(
    before: str, pronoun: str, name: str | None
) -> None:
    text = f"{before} {pronoun} teilte mit, der Preis werde steigen."
    assert [who for _, who in statements(text, language="de")] == [name]


@pytest.mark.parametrize(
    ("before", "pronoun", "after", "name"),
    [
        (
            "Der 61-jährige Lastwagenfahrer aus Altenau blieb unverletzt.",
            "er",
            "Bürgermeister Udo Kern kam am Mittag.",
            "Der 61-jährige Lastwagenfahrer aus Altenau",
        ),
        ("Die Busfahrerin kam ins Krankenhaus.", "sie", "Landrätin Eva Kurz half.", "Die Busfahrerin"),
        ("Der Lastwagen blieb liegen.", "er", "Landwirt Udo Kern rannte los.", None),
        ("Der 30-jährige Motor blieb stehen.", "er", "Landwirt Udo Kern rannte los.", None),
        ("Die Brücke war gesperrt.", "sie", "Landrätin Eva Kurz half.", None),
    ],
)
def test_that_a_german_pronoun_is_nobody_first_named_behind_it(
    before: str, pronoun: str, after: str, name: str | None
) -> None:
    assert speakers(f"{before} „Ich sah nichts“, sagte {pronoun}.", after, language="de") == [name]


@pytest.mark.parametrize(
    ("before", "name"),
    [
        ("The 61-year-old trucker was unhurt.", "The 61-year-old trucker"),
        ("The bridge was shut.", None),
        ("The 30-year-old engine broke.", None),
    ],
)
def test_that_a_pronoun_behind_a_sentence_is_nobody_first_named_later(before: str, name: str | None) -> None:
    assert speakers(f"{before} “I never heard it,” he said.", "Mayor Tom Hale came at noon.") == [name]
