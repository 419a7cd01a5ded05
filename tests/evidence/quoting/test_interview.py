import pytest

from briefgen.evidence.quotes import find_quotes
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import Quote, QuoteKind


def quotations(*paragraphs: str, language: str = "en") -> list[Quote]:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    article = Article(Source("test", SourceKind.TEXT, b""), text, laid, language=language)
    return [quote for quote in find_quotes(article) if quote.kind is not QuoteKind.STATEMENT]


def answers(*paragraphs: str, language: str = "en") -> list[tuple[str, str | None]]:
    found = quotations(*paragraphs, language=language)
    return [(quote.text, quote.speaker.name if quote.speaker else None) for quote in found]


LEAD = "Ms Lena Brandt runs the harbour."


def test_that_labelled_answers_are_quotes_of_who_is_named_before_them() -> None:
    assert answers(
        LEAD,
        "Harbour News: Was that the plan from the start?",
        "Lena Brandt: No. The plan was to close two.",
        "Harbour News: And what happened then?",
        "Brandt: We closed nine of them instead.",
    ) == [
        ("No. The plan was to close two.", "Lena Brandt"),
        ("We closed nine of them instead.", "Lena Brandt"),
    ]


@pytest.mark.parametrize(("question", "answer", "language"), [("Q", "A", "en"), ("F", "A", "de")])
def test_that_question_and_answer_may_be_one_letter(question: str, answer: str, language: str) -> None:
    lead = {"en": LEAD, "de": "Frau Lena Brandt leitet den Hafen."}[language]
    (quote,) = quotations(
        lead, f"{question}: Why did it close?", f"{answer}: It cost too much.", language=language
    )
    assert quote.speaker is not None
    assert (quote.text, quote.speaker.name, quote.inferred) == ("It cost too much.", "Lena Brandt", True)


@pytest.mark.parametrize(
    ("lead", "question", "answer", "language"),
    [
        ("Ms Lena Brandt runs the harbour with Mr Paul Reiss.", "Q", "A", "en"),
        ("Ms Lena Brandt runs the harbour. Her brother is Mr Paul Brandt.", "Q", "A", "en"),
        ("Frau Lena Brandt leitet den Hafen mit Herrn Paul Reiss.", "Frage", "Antwort", "de"),
    ],
)
def test_that_the_mark_of_an_answer_names_nobody(
    lead: str, question: str, answer: str, language: str
) -> None:
    (quote,) = quotations(
        lead, f"{question}: Why did it close?", f"{answer}: It cost too much.", language=language
    )
    assert (quote.speaker, quote.mention, quote.mention_span, quote.inferred) == (None, "", None, False)


def test_that_a_name_before_an_answer_is_still_its_mention() -> None:
    (quote,) = quotations(LEAD, "Q: Why did it close?", "Brandt: It cost us too much.")
    assert (quote.mention, quote.inferred) == ("Brandt", False)


def test_that_an_answer_without_a_label_follows_a_question_once_the_two_are_known() -> None:
    found = quotations(
        LEAD,
        "Harbour News: Was that the plan?",
        "Lena Brandt: No. The plan was to close two.",
        "And what is it today?",
        "It is nine, and it will stay nine.",
        "The harbour opened in 1921.",
    )
    assert [quote.text for quote in found][1:] == ["It is nine, and it will stay nine."]
    assert found[1].inferred


@pytest.mark.parametrize(
    "paragraphs",
    [
        ("Note: The figures are provisional.", "Correction: The harbour has nine quays."),
        ("What next: Will it close?", "Nobody knows what will happen."),
    ],
)
def test_that_labels_alone_make_no_interview(paragraphs: tuple[str, ...]) -> None:
    assert answers(LEAD, *paragraphs) == []


def test_that_a_quotation_inside_an_answer_belongs_to_it() -> None:
    assert answers(
        LEAD, "Harbour News: What did he say?", "Lena Brandt: He told me “you will never do it” and left."
    ) == [("He told me “you will never do it” and left.", "Lena Brandt")]


SPOKE = "Ms Lena Brandt runs the harbour. She spoke to us about the berths."


@pytest.mark.parametrize(
    ("paragraphs", "told"),
    [
        (
            [SPOKE, "Why did you close the berths?", "We had no choice. I told the crews first."],
            ["We had no choice. I told the crews first."],
        ),
        (
            [
                SPOKE,
                "Why did you close the berths?",
                "I had to.",
                "Would you do it again?",
                "I would, but later.",
            ],
            ["I would, but later."],
        ),
        (
            [SPOKE, "Harbour News: Why did you close the berths?", "We had no choice. I told the crews."],
            ["We had no choice. I told the crews."],
        ),
        (
            [
                LEAD,
                "Lena Brandt: We closed nine of the berths.",
                "Brandt: I would do it again, with more notice.",
            ],
            ["We closed nine of the berths.", "I would do it again, with more notice."],
        ),
        (
            [LEAD, "Q: The union says that was too many.", "A: It is right about two of them."],
            ["It is right about two of them."],
        ),
        (
            [
                LEAD,
                "Q: Why did you close the berths? A: Nobody came. Q: And now? A: We wait for the ferries.",
            ],
            ["We wait for the ferries."],
        ),
        (
            [
                LEAD,
                "Harbour News: You once said “nobody will lose a job”. Was that wrong?",
                "Brandt: Yes, it was.",
            ],
            ["nobody will lose a job", "Yes, it was."],
        ),
    ],
)
def test_that_a_turn_or_two_are_an_interview(paragraphs: list[str], told: list[str]) -> None:
    found = answers(*paragraphs)
    assert {who for _, who in found} == {"Lena Brandt"}
    assert [text for text, _ in found][-len(told) :] == told


@pytest.mark.parametrize(
    "paragraphs",
    [
        ["Warum haben Sie die Plätze geschlossen?", "Weil niemand kam. Ich hatte keine Wahl."],
        ["Frage: Warum haben Sie die Plätze geschlossen?", "Antwort: Weil niemand mehr kam."],
        ["Frage: Das waren zu viele.", "Antwort: Bei zweien stimmt das."],
        ["Brandt: Wir hatten keine Wahl, niemand kam mehr."],
    ],
)
def test_that_a_german_turn_or_two_are_an_interview(paragraphs: list[str]) -> None:
    lead = "Frau Lena Brandt leitet den Hafen. Mit uns sprach sie über die Liegeplätze."
    assert [who for _, who in answers(lead, *paragraphs, language="de")] == ["Lena Brandt"]


@pytest.mark.parametrize(
    "paragraphs",
    [
        [SPOKE, "Why did the berths close?", "We all know why: nobody came to load there."],
        ["Ann Cole writes on ships.", "Do you remember the old docks?", "I do. I grew up beside them."],
        [SPOKE, "How do you know that?", "We asked Lena Brandt, and she told us so."],
        ["The winners of the regatta.", "Lena Brandt: 12 points and the cup.", "Tom Cole: 9 points."],
        [LEAD, "Harbour: We close at five."],
        [LEAD, "Lena Brandt: How I closed the berths"],
    ],
)
def test_that_a_question_or_a_name_alone_is_no_interview(paragraphs: list[str]) -> None:
    assert answers(*paragraphs) == []


def test_that_labels_shortened_to_initials_stand_for_the_full_ones() -> None:
    assert answers(
        LEAD,
        "Harbour News: How many berths did you close?",
        "Lena Brandt: Nine of them, in the first year.",
        "HN: The union says that was too many.",
        "LB: The union is right about two.",
        "HN: What would you do otherwise?",
        "L.B.: I would tell the crews before the press.",
    ) == [
        ("Nine of them, in the first year.", "Lena Brandt"),
        ("The union is right about two.", "Lena Brandt"),
        ("I would tell the crews before the press.", "Lena Brandt"),
    ]


def test_that_initials_that_fit_two_names_stay_as_they_are() -> None:
    found = answers(
        "Ms Lena Brandt and Mr Leo Burke run the harbour.",
        "Harbour News: How many berths did you close?",
        "LB: Nine of them, in the first year.",
    )
    assert found == [("Nine of them, in the first year.", "LB")]


def test_that_an_answer_is_taken_though_its_question_is_a_statement() -> None:
    found = answers(
        LEAD,
        "Harbour News: Was that the plan from the start?",
        "Lena Brandt: No. The plan was to close two.",
        "And what happened then?",
        "We closed nine of them, because nobody came to load there any more.",
        "Many say it will never recover.",
        "People said that of the old docks too. Then the ferries came and the town filled again.",
        "Would you do it again?",
        "Yes, but later in the year and with more notice.",
    )
    assert [text for text, _ in found][2] == (
        "People said that of the old docks too. Then the ferries came and the town filled again."
    )


def test_that_a_long_answer_holds_no_question() -> None:
    found = answers(
        LEAD,
        "Harbour News: Was that the plan from the start?",
        "Lena Brandt: No. The plan was to close two.",
        "And what happened then?",
        "We closed nine of them, because nobody came to load there any more.",
        "I said so at the time.",
        "People said that of the old docks too. Then the ferries came and the town filled again.",
        "Would you do it again?",
        "Yes, but later in the year and with more notice.",
    )
    assert len(found) == 3


def test_that_a_question_and_its_answer_need_no_label() -> None:
    told = answers(
        "Rosa Field built the first mill on the river. We met her at the quay.",
        "Why the river?",
        "I grew up beside it and wanted to know what it could do.",
        "What was the hardest part?",
        "Money. Once I asked the bank, “Will you wait?”",
        "Would you do it again?",
        "I would, but smaller.",
        "Rosa Field, 57, trained as a nurse before the mill.",
    )
    assert told == [
        ("I grew up beside it and wanted to know what it could do.", "Rosa Field"),
        ("Will you wait?", "Rosa Field"),
        ("I would, but smaller.", "Rosa Field"),
    ]


def test_that_a_german_question_and_its_answer_need_no_label() -> None:
    told = answers(
        "Die Biologin Karla Wendt zählt Fledermäuse. Ein Gespräch über die Nacht.",
        "Frau Wendt, warum Fledermäuse?",
        "Ich war elf, als eine in unserem Dach hing.",
        "Wie viele haben Sie gezählt?",
        "Wir kamen auf 412 Tiere. Mein Chef sagte: „Zähl noch mal.“",
        "Was müsste sich ändern?",
        "Ich würde das Licht ausschalten.",
        language="de",
    )
    assert told == [
        ("Ich war elf, als eine in unserem Dach hing.", "Karla Wendt"),
        ("Zähl noch mal.", "Mein Chef"),
        ("Ich würde das Licht ausschalten.", "Karla Wendt"),
    ]


@pytest.mark.parametrize(
    "paragraphs",
    [
        (
            "A guide by Ann Cole.",
            "What is inflation?",
            "It is the rate at which prices rise.",
            "Why are prices rising?",
            "Energy costs rose.",
            "What can I do about it?",
            "Check your savings.",
        ),
        (
            "Ann Cole wants to win. Will she?",
            "Can she do it?",
            "“I think so,” she said.",
            "What about the town?",
            "“We will see,” she said.",
            "And then?",
            "“I go home,” she said.",
        ),
        (
            "Ann Cole met Bob Hay.",
            "Why now?",
            "I was tired.",
            "Why here?",
            "I was born here.",
            "Why both?",
            "We are friends.",
        ),
    ],
)
def test_that_questions_a_writer_answers_are_no_interview(paragraphs: tuple[str, ...]) -> None:
    assert not [words for words, _ in answers(*paragraphs) if words in paragraphs]


@pytest.mark.parametrize(
    ("lead", "turns"),
    [
        (
            "Ms Rosa Field built the mill. She spoke to Ann Cole.",
            [
                "Why did you build it?",
                "I wanted to.",
                "You were told to stop.",
                "We were told twice.",
                "And now?",
                "Now it runs.",
            ],
        ),
        (
            "Ms Rosa Field built the mill. She talked to us at the quay.",
            [
                "Was it hard?",
                "I slept for an hour a night.",
                "The mayor called it “a folly”.",
                "He did. Then he asked us for a ticket.",
                "Would you do it again?",
                "I would not.",
            ],
        ),
        (
            "An interview with Rosa Field, who built the mill.",
            [
                "You are no engineer.",
                "I am a nurse.",
                "Who taught you?",
                "My mother and her books.",
                "Did it pay?",
                "We broke even.",
            ],
        ),
        (
            "Rosa Field spoke at the quay about her mill.",
            [
                "How much did it cost?",
                "I stopped counting.",
                "Your bank did not.",
                "I told them to be patient.",
                "And you are still friends.",
                "We send each other cards.",
            ],
        ),
        (
            "Rosa Field, 57, was interviewed in her mill.",
            [
                "What do you grind?",
                "I grind rye.",
                "Some bakers say it is too coarse.",
                "They should chew more, we think.",
                "What comes next?",
                "A second stone.",
                "You said that last year.",
                "I say it each year.",
            ],
        ),
        (
            "Ms Rosa Field is a miller. She spoke to Tom Birch.",
            [
                "What changed?",
                "We did, and I did most of all.",
                "Neighbours complained of noise.",
                "So did I. Then we greased it.",
                "Will it last?",
                "We hope so.",
            ],
        ),
    ],
)
def test_that_a_statement_in_the_place_of_a_question_is_answered(lead: str, turns: list[str]) -> None:
    found = [pair for pair in answers(lead, *turns) if pair[0] in turns]
    assert found == [(answer, "Rosa Field") for answer in turns[1::2] if len(answer.split()) > 2]


def test_that_a_german_statement_in_the_place_of_a_question_is_answered() -> None:
    turns = [
        "Warum haben Sie die Mühle gebaut?",
        "Ich wollte es so.",
        "Viele hielten das für verrückt.",
        "Das war es auch, und wir haben gelacht.",
        "Würden Sie es wieder tun?",
        "Ich würde früher anfangen.",
    ]
    lead = "Die Müllerin Rosa Feld hat eine Mühle gebaut. Ein Gespräch."
    assert answers(lead, *turns, language="de") == [(answer, "Rosa Feld") for answer in turns[1::2]]


@pytest.mark.parametrize(
    "paragraphs",
    [
        # Answers of several paragraphs: what stands between is the answer's, and so is what it says of "I".
        [
            "Rosa Field built the mill. She spoke to us.",
            "Why did you build it?",
            "I wanted to, and I had the stones.",
            "I found them in the river one dry summer.",
            "The river gave them up without a fight that year.",
            "And now?",
            "We grind rye.",
            "What comes next?",
            "I rest.",
        ],
        # Nobody is interviewed.
        ["Rosa Field writes on mills.", "Why?", "I like them.", "You may not.", "We all do.", "So?", "I go."],
        # Two are written about.
        [
            "Rosa Field met Tom Hale. They spoke.",
            "Why?",
            "I like mills.",
            "You hate them.",
            "We do.",
            "So?",
            "I go.",
        ],
    ],
)
def test_that_a_paragraph_of_an_answer_is_no_question_put_as_a_statement(paragraphs: list[str]) -> None:
    found = [words for words, _ in answers(*paragraphs)]
    assert "The river gave them up without a fight that year." in found or not found


@pytest.mark.parametrize(
    ("lead", "who"),
    [
        (LEAD, "Lena Brandt"),
        ("Ms Lena Brandt and Mr Leo Burke run the harbour.", None),
        ("Ms Lena Brandt runs it. Ms Brandt was a pilot. Ms Brandt knows Mr Leo Burke.", "Lena Brandt"),
    ],
)
def test_that_an_unnamed_answer_is_of_whom_alone_the_text_is_about(lead: str, who: str | None) -> None:
    assert [by for _, by in answers(lead, "Q: Will you sell?", "A: Never, not for a million.")] == [who]


@pytest.mark.parametrize(
    ("lead", "turns", "language"),
    [
        (
            "Lena Brandt runs the harbour. She spoke to us.",
            ("Brandt: I closed nine of them.", "Brandt: I asked my boss. He said, “Do it, then.”"),
            "en",
        ),
        (
            "Lena Brandt leitet den Hafen. Sie sprach mit uns.",
            ("Brandt: Ich habe neun geschlossen.", "Brandt: Ich fragte den Chef. Der sagte: „Dann los.“"),
            "de",
        ),
    ],
)
def test_that_a_turn_may_end_in_what_somebody_else_said(
    lead: str, turns: tuple[str, ...], language: str
) -> None:
    found = answers(lead, *turns, language=language)
    assert found == [(turn.removeprefix("Brandt: "), "Lena Brandt") for turn in turns]
