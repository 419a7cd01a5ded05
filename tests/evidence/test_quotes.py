from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.evidence.quotes import find_quotes
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import Quote, QuoteKind, SpeakerKind


def article(*paragraphs: str, language: str = "en") -> Article:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    return Article(Source("test", SourceKind.TEXT, b""), text, laid, language=language)


def quotations(*paragraphs: str, language: str = "en") -> list[Quote]:
    found = find_quotes(article(*paragraphs, language=language))
    return [quote for quote in found if quote.kind is not QuoteKind.STATEMENT]


def speakers(*paragraphs: str) -> list[str | None]:
    return [quote.speaker.name if quote.speaker else None for quote in quotations(*paragraphs)]


LEAD = "Defence Secretary Jane Poole met Finance Minister Arun Mehta in Oslo."


@pytest.mark.parametrize(
    "sentence",
    [
        "“We will not wait for the others,” said Ms Poole.",
        "“We will not wait for the others,” Ms Poole said.",
        "“We will not wait for the others,” Ms Poole later told reporters in Oslo.",
        "“We will not wait for the others,” Poole, who arrived late, said on Friday.",
        "“We will not wait for the others,” according to Ms Poole.",
        "Ms Poole said: “We will not wait for the others.”",
        "Ms Poole, who arrived late, said: “We will not wait for the others.”",
        "In a statement on Friday, Ms Poole said: “We will not wait for the others.”",
        "Asked about the delay, Poole replied, “We will not wait for the others.”",
        "Ms Poole was blunt: “We will not wait for the others.”",
        "Poole: “We will not wait for the others.”",
        "Ms Poole smiled, saying, “We will not wait for the others.”",
        "According to Ms Poole, “we will not wait for the others” was never said.",
        "“We will not wait,” Ms Poole said, “for the others.”",
        "Poole went on to say “we will not wait for the others”.",
        "The plan is “a gift to nobody but the others”, Ms Poole said.",
        "The plan was described by some as weak, but Ms Poole called it “a gift to the others”.",
    ],
)
def test_that_a_speaker_is_found_wherever_the_sentence_names_her(sentence: str) -> None:
    assert set(speakers(LEAD, sentence)) == {"Jane Poole"}


def test_that_the_speaker_has_the_role_without_the_name() -> None:
    (quote,) = quotations(LEAD, "“We will not wait for them,” Ms Poole said.")
    assert quote.speaker is not None
    assert (quote.speaker.role, quote.mention, quote.cue) == ("Defence Secretary", "Ms Poole", "said")
    assert not quote.inferred


@pytest.mark.parametrize("role", ["Co-author", "Co-founder", "Vice-president", "Ex-minister"])
def test_that_a_role_with_a_prefix_is_no_part_of_the_name(role: str) -> None:
    (quote,) = quotations(f"{role} Lena Furrer said the pace was new. “We checked it twice,” Furrer said.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Lena Furrer", role)


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("The union's president, Ann Cole, rejected it. “It is late,” she said.", "the union's president"),
        ("Chile's finance minister, Ann Cole, left. “It is late,” she said.", "Chile's finance minister"),
        (
            "“It is late,” said Ann Cole, the company's chief operating officer.",
            "the company's chief operating officer",
        ),
        ("“It is late,” said Ann Cole, the chief operating officer.", "chief operating officer"),
        ("The head of the union, Ann Cole, left. “It is late,” she said.", "head of the union"),
        ("“It is late,” said the director, Ann Cole.", "director"),
        ("Council leader Ann Cole (Lab) called it “a turning point for us”.", "Council leader"),
        ("Yesterday leader Ann Cole called it “a turning point for us”.", "leader"),
        ("The president, Ann Cole, and a clerk left. “It is late,” Cole said.", ""),
        ("He came with his wife, Ann Cole. “It is late,” Cole said.", ""),
        ("Everybody but minister Ann Cole left. “It is late,” Cole said.", "minister"),
        ("In the office of the director, Ann Cole told us: “It is late.”", ""),
    ],
)
def test_that_a_role_is_given_as_an_editor_would(sentence: str, role: str) -> None:
    (quote,) = quotations(sentence)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Ann Cole", role)


def test_that_a_role_after_the_name_is_taken() -> None:
    (quote,) = quotations("“It fell again last year,” said Lena Brandt, head of research at Sipri.")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Lena Brandt", "head of research at Sipri")


@pytest.mark.parametrize(("pronoun", "name"), [("she", "Jane Poole"), ("he", "Arun Mehta")])
def test_that_a_pronoun_is_resolved_by_what_fits_it_and_marked(pronoun: str, name: str) -> None:
    (quote,) = quotations(
        "Defence Secretary Jane Poole met Mr Arun Mehta in Oslo.",
        f"“We will not wait for them,” {pronoun} said.",
    )
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.mention, quote.inferred) == (name, pronoun, True)


def test_that_a_description_that_repeats_one_persons_role_is_resolved_and_marked() -> None:
    (quote,) = quotations(
        "Mayor Ann Cole met Judge Tom Bird.", "“We will not wait for them,” the mayor said."
    )
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.mention, quote.inferred) == ("Ann Cole", "the mayor", True)


def test_that_answers_of_an_interview_belong_to_who_is_named_before_the_colon() -> None:
    assert speakers(
        "Jane Poole runs the ministry.",
        "Interviewer: “Will you go on with the plan?”",
        "Poole: “We will go on, of course.”",
    ) == ["Interviewer", "Jane Poole"]


GERMAN = "Verteidigungsministerin Jana Pohl traf am Montag den Parteichef Karl Müller in Oslo."


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("„Wir warten nicht auf die anderen“, sagte Frau Pohl.", "Jana Pohl"),
        ("„Wir warten nicht auf die anderen“, sagte sie.", "Jana Pohl"),
        ("„Wir warten nicht auf die anderen“, so Müller.", "Karl Müller"),
        ("Müller zufolge ist der Plan „ein Geschenk an die Reichen“.", "Karl Müller"),
        ("Laut Müller ist der Plan „ein Geschenk an die Reichen“.", "Karl Müller"),
        ("»Wir warten nicht auf die anderen«, sagte ein Sprecher.", "ein Sprecher"),
    ],
)
def test_that_german_tables_work_too(sentence: str, name: str) -> None:
    (quote,) = quotations(GERMAN, sentence, language="de")
    assert quote.speaker is not None
    assert quote.speaker.name == name


def test_that_two_of_one_surname_are_kept_apart() -> None:
    assert speakers(
        "Mr Peter Marsh and his wife, Mrs Anna Marsh, both spoke.",
        "“I would do it all again,” Mr Marsh said.",
        "“I would not do it again,” Mrs Marsh said.",
    ) == ["Peter Marsh", "Anna Marsh"]


@pytest.mark.parametrize(
    ("text", "name", "kind"),
    [
        ("“We will look into it,” a ministry spokesman said.", "a ministry spokesman", SpeakerKind.UNNAMED),
        ("“We will look into it,” said one senior official.", "one senior official", SpeakerKind.UNNAMED),
        (
            "“We will look into it,” the Ministry of Defence said.",
            "Ministry of Defence",
            SpeakerKind.ORGANISATION,
        ),
        ("“We will look into it,” the company said.", "the company", SpeakerKind.ORGANISATION),
    ],
)
def test_that_who_has_no_name_is_called_as_the_article_calls_them(
    text: str, name: str, kind: SpeakerKind
) -> None:
    (quote,) = quotations(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.kind) == (name, kind)


def test_that_a_speaker_carries_over_the_sentences_of_a_paragraph() -> None:
    found = quotations(LEAD, "“We will not wait,” Ms Poole said. “They had their chance. It is over.”")
    assert [quote.speaker.name if quote.speaker else "" for quote in found] == ["Jane Poole", "Jane Poole"]
    assert [quote.inferred for quote in found] == [False, True]


def test_that_a_speaker_carries_over_paragraphs_that_open_again() -> None:
    found = quotations(
        LEAD, "“We will not wait,” Ms Poole said. “They had their chance.", "“It is all over now.”"
    )
    assert found[-1].speaker is not None
    assert found[-1].speaker.name == "Jane Poole"
    assert found[-1].continues


def test_that_a_quotation_split_by_its_attribution_continues() -> None:
    first, second = quotations(LEAD, "“We will not wait,” Ms Poole said, “for anybody else.”")
    assert (first.continues, second.continues) == (False, True)


def test_that_a_paragraph_after_a_colon_belongs_to_who_introduced_it() -> None:
    assert speakers(LEAD, "Mr Mehta wrote on Friday:", "“We will pay for the whole of it.”") == ["Arun Mehta"]


def test_that_a_body_named_after_a_queen_is_no_woman() -> None:
    found = speakers(
        "Dr Priya Anand led the unit. The Queen Adelaide Hospital shut it.", "“We knew it all,” she said."
    )
    assert found == ["Priya Anand"]


def test_that_an_unknowable_speaker_is_none() -> None:
    assert speakers("“Nobody told us that it would end.”") == [None]


def test_that_words_inside_a_sentence_are_partial_and_sentences_direct() -> None:
    partial, direct = quotations(
        LEAD, "Ms Poole called it “a gift to the rich”. “We will not pay,” she said."
    )
    assert (partial.kind, direct.kind) == (QuoteKind.PARTIAL, QuoteKind.DIRECT)


@pytest.mark.parametrize(
    "text",
    [
        "Russia will mark “Victory Day” on Friday.",
        "He appeared on NBC's “Meet the Press” on Sunday.",
        "The so-called “golden share” was sold.",
        "He signed copies of the book, “The Long Road: How to Lose a Bank,” in Oslo.",
        "ON STAGE—“Puppets sell out a mill in its first week of shows,” by The Herald's Ann Cole.",
        "Robert “Bob” Marsh won the film award for “The Long Way Home” in Oslo.",
        '<div class="a b c">He left early on.</div>',
    ],
)
def test_that_titles_nicknames_and_scare_quotes_are_no_speech(text: str) -> None:
    assert quotations(text) == []


def test_that_reported_speech_is_a_statement_and_no_quotation() -> None:
    (statement,) = find_quotes(article("Ms Jane Poole said on Friday that the plan would cost far more."))
    assert statement.kind is QuoteKind.STATEMENT
    assert statement.text == "the plan would cost far more"
    assert statement.speaker is not None
    assert statement.speaker.name == "Jane Poole"


def test_that_a_statement_may_stand_before_its_attribution() -> None:
    (statement,) = find_quotes(article("The plan would cost far more, Ms Jane Poole said."))
    assert statement.text == "The plan would cost far more"


@pytest.mark.parametrize(
    ("sentence", "said", "name"),
    [
        (
            "The lakes will lose half their fish by 2050, researchers said on Friday, after counting shoals.",
            "The lakes will lose half their fish by 2050",
            "researchers",
        ),
        (
            "The ice covered less land, down from its peak in 1985, the team from the University of Sion "
            "reported in the journal Cold Letters.",
            "The ice covered less land, down from its peak in 1985",
            "the team from the University of Sion",
        ),
        (
            "The queue for berths rose to 311 in August, official figures show, as the minister admitted.",
            "The queue for berths rose to 311 in August",
            "official figures",
        ),
        (
            "In Oslo, Ms Jane Poole said on Friday, the plan would cost far more.",
            "the plan would cost far more",
            "Jane Poole",
        ),
    ],
)
def test_that_a_statement_ends_where_its_attribution_begins(sentence: str, said: str, name: str) -> None:
    (statement,) = find_quotes(article(sentence))
    assert statement.text == said
    assert statement.speaker is not None
    assert statement.speaker.name == name


@pytest.mark.parametrize(
    "sentence",
    [
        "Andina offered a one-off bonus of 18 pesos per worker, up from 16 pesos in February.",
        "The yard pays 18 pounds more per worker than it did in the spring of last year.",
    ],
)
def test_that_what_is_done_is_no_statement(sentence: str) -> None:
    assert not find_quotes(article(sentence))


def test_that_the_real_page_has_its_two_quotes(shared: Path) -> None:
    text = (shared / "articles" / "arms-exports.txt").read_text("utf-8")
    found = quotations(*(line for line in text.split("\n") if line.strip()))
    assert [quote.speaker and (quote.speaker.name, quote.speaker.role) for quote in found] == [
        ("Vladimir Putin", "President")
    ] * 2
    assert [quote.mention for quote in found] == ["Mr Putin"] * 2


def _holds(read: Article) -> None:
    previous = 0
    for quote in find_quotes(read):
        assert quote.text == quote.span.of(read.text)
        assert quote.text
        assert 0 <= quote.confidence <= 1
        assert quote.mention_span is None or quote.mention_span.of(read.text) == quote.mention
        if quote.kind is not QuoteKind.STATEMENT:
            assert quote.span.start >= previous
            previous = quote.span.end


SPOKEN = ["said", "told", "Ms", "Li", "Poole", "he", "she", "the", "minister", "that", "who", "said:"]
SPOKEN += ["We", "will", "go", "U.S.", "according", "to"]
MARKS = [*"“”‘’«»,.:?()—…'", '"', "'s", "\u00a0", "Ꝗ", "İ"]
WORDS = st.sampled_from(SPOKEN + MARKS)


@given(st.lists(st.lists(WORDS, max_size=30).map(" ".join), max_size=4))
@settings(max_examples=300, deadline=None)
def test_that_any_heap_of_speech_words_gives_true_spans(paragraphs: list[str]) -> None:
    _holds(article(*paragraphs))


@given(st.lists(st.text(max_size=120), max_size=4), st.sampled_from(["en", "de", "xx"]))
@settings(deadline=None)
def test_that_any_text_gives_true_spans(paragraphs: list[str], language: str) -> None:
    _holds(article(*paragraphs, language=language))


def test_that_two_thousand_quotes_in_a_paragraph_are_read() -> None:
    text = " ".join(f"“We will go on number {n},” said Jane Poole." for n in range(2000))
    assert len(quotations(text)) == 2000


def test_that_a_text_of_book_length_is_read_in_sections() -> None:
    paragraph = "“We will go on and on,” said Jane Poole. She met nobody at all. " * 10
    read = article(*[paragraph] * 1000)
    found = find_quotes(read)
    assert len(found) >= 10_000
    assert all(quote.text == quote.span.of(read.text) for quote in found)
