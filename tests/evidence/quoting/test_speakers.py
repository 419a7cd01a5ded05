import pytest

from briefgen.evidence.quoting.said import Said
from briefgen.evidence.quoting.speakers import Speakers
from briefgen.evidence.text.marks import marked
from briefgen.evidence.words.speech import tongue
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import SpeakerKind
from tests.kit.spoken import quotations, speakers


def said(*paragraphs: str, language: str = "en") -> list[Said]:
    text, laid = lay_out((words, ParagraphKind.TEXT) for words in paragraphs)
    article = Article(Source("test", SourceKind.TEXT, b""), text, laid, language=language)
    return Speakers(article, marked(article), tongue(language)).all()


def names(*paragraphs: str, language: str = "en") -> list[str | None]:
    return [one.speaker.name if one.speaker else None for one in said(*paragraphs, language=language)]


LEAD = "Defence Secretary Jane Poole met Finance Minister Arun Mehta in Oslo."


def test_that_a_spokesman_for_a_body_is_unnamed_and_described_in_full() -> None:
    (one,) = said("A spokesman for the dockers' union called the figures “a warning to us all”.")
    assert one.speaker is not None
    assert one.speaker.name == "A spokesman for the dockers' union"
    assert one.speaker.kind is SpeakerKind.UNNAMED


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "“It will not hold,” said one engineer involved in the repair.",
            "one engineer involved in the repair",
        ),
        ("“It will not hold,” the influential daily wrote.", "the influential daily"),
        (
            "A report released on Friday said the dam was “a risk to everybody”.",
            "A report released on Friday",
        ),
        ("Small groups of protesters chanted, “We will not go.”", "Small groups of protesters"),
        ("“It will not hold,” noted the Harbour Gazette this summer.", "Harbour Gazette"),
    ],
)
def test_that_a_description_is_taken_whole(sentence: str, name: str) -> None:
    assert names(sentence) == [name]


def test_that_a_surname_that_is_a_word_names_its_owner() -> None:
    assert (
        names("The report was read by Peter Will in May.", "“It is the end of it all,” Will said.")
        == [
            None,
            "Peter Will",
        ][1:]
    )


def test_that_a_time_put_first_is_no_speaker() -> None:
    assert names(
        LEAD, "But a few days later, Poole spoke again, telling them the plan “is dead and gone”."
    ) == ["Jane Poole"]


def test_that_an_attribution_may_be_inverted_before_the_quotation() -> None:
    assert names(LEAD, "Because of the plan, explained Poole, “the whole of it is over by March.”") == [
        "Jane Poole"
    ]


def test_that_the_subject_of_reported_speech_does_not_take_the_pronoun() -> None:
    assert names(
        "Peter Marsh, the mayor, said Arun Mehta continued to hurt the town.",
        "“I do not think it went well,” he said.",
    ) == ["Peter Marsh"]


def test_that_who_made_the_statement_before_says_on() -> None:
    assert names(
        LEAD,
        "The bill was signed by Ms Ann Cole, who said none of it came from Jane Poole.",
        "“It never made any sense to me,” she said.",
    ) == ["Ann Cole"]


def test_that_a_thing_does_not_speak_where_somebody_spoke_before() -> None:
    assert names(
        LEAD,
        "Ms Poole said the work “came together in a week”. Audiences may want “far more than a shrug”.",
    ) == ["Jane Poole", "Jane Poole"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Nach Angaben von Pohl ist der Plan „ein Geschenk an die anderen“.",
        "„Wir warten nicht auf die anderen“, sagte Verteidigungsministerin Pohl.",
    ],
)
def test_that_a_german_surname_leads_to_the_full_name(sentence: str) -> None:
    lead = "Verteidigungsministerin Jana Pohl traf am Montag Karl Müller in Oslo."
    assert names(lead, sentence, language="de") == ["Jana Pohl"]


@pytest.mark.parametrize(
    ("before", "pronoun", "name"),
    [
        ("Acme spokeswoman Ann Cole criticised Jane Poole.", "she", "Ann Cole"),
        ("Former Ohio governor Arun Mehta, a friend, praised Mark Reed.", "he", "Arun Mehta"),
        ("Harun Oduya, 49, a nurse, met Mark Reed at a rally and left early.", "he", "Harun Oduya"),
        (
            "The plan was backed by Ann Cole, the mayor, who said none came from Jane Poole.",
            "she",
            "Ann Cole",
        ),
    ],
)
def test_that_a_pronoun_goes_to_whom_the_sentence_before_is_about(
    before: str, pronoun: str, name: str
) -> None:
    lead = "Jane Poole and Mark Reed met in Oslo."
    assert names(lead, before, f"“It is open,” {pronoun} said.") == [name]


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (
            (
                "Leader Rosa Lind opposed it. Cllr Lind replied: “Ask the people who live there.”",
                "One man, Derek Hale, died. His daughter, Joanne, sat in the gallery on Monday.",
                "“Dad would have laughed at it,” she said afterwards.",
            ),
            "Joanne",
        ),
        (
            (
                "Dr Priya Anand led the unit until 2022 and gave evidence on Monday.",
                "Asked by Catherine Boyle, for a family, if anyone had seen it, she replied: “We all did.”",
            ),
            "Priya Anand",
        ),
        (
            ("A council spokesperson said the ratio was better. They said it would not rise “by a penny”.",),
            "a council spokesperson",
        ),
        (
            (
                "Officials said the ratio was better now.",
                "They added that bills would not rise “by a single penny”.",
            ),
            "officials",
        ),
        (
            ("Ann Cole and Tom Hale left. They said that bills would not rise “by a single penny”.",),
            "Ann Cole and Tom Hale",
        ),
    ],
)
def test_that_a_pronoun_goes_to_whom_the_sentence_before_introduces(
    paragraphs: tuple[str, ...], name: str | None
) -> None:
    found = names(*paragraphs)[-1]
    assert (found.lower() if found else None) == (name.lower() if name else None)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "„Es gibt keine Verletzten“, sagte eine Sprecherin der Küstenwache.",
            "eine Sprecherin der Küstenwache",
        ),
        (
            "„Es gibt keine Verletzten“, sagte ein Sprecher der Reederei am Montag.",
            "ein Sprecher der Reederei",
        ),
        ("„Es gibt keine Verletzten“, sagte eine Sprecherin, der niemand glaubte.", "eine Sprecherin"),
    ],
)
def test_that_a_german_genitive_belongs_to_the_description(sentence: str, name: str) -> None:
    assert names(sentence, language="de") == [name]


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (("Ann Cole, 49, met Tom Hale, 24.", "“It was late,” the 24-year-old said."), "Tom Hale"),
        (
            ("24-year-old Tom Hale beat Ann Cole.", "“It was late,” the 24-year-old said."),
            "Tom Hale",
        ),
        (("Ann Cole left early. Tom Hale scored twice.", "“It was late,” the 24-year-old said."), "Tom Hale"),
        (("Ann Cole met Tom Hale.", "“It was late,” the 24-year-old said."), "the 24-year-old"),
        (("Tom Hale, 31, scored twice.", "“It was late,” the 24-year-old said."), "the 24-year-old"),
        (
            ("Lee Tait left. Victor Okon scored twice.", "“It was late,” the Nigerian said."),
            "Victor Okon",
        ),
    ],
)
def test_that_an_age_or_an_origin_stands_for_the_one_it_fits(paragraphs: tuple[str, ...], name: str) -> None:
    (quoted,) = [quote for quote in said(*paragraphs) if quote.speaker]
    assert quoted.speaker is not None
    assert quoted.speaker.name == name
    assert quoted.inferred == (name not in {"the 24-year-old", "Guardian"})


@pytest.mark.parametrize(
    ("paragraphs", "name"),
    [
        (("Dan Ferris told MPs that it failed.", "“I won’t pretend,” the minister said."), "Dan Ferris"),
        (("Dan Ferris told MPs that it failed.", "“You will go,” the judge said."), "the judge"),
        (("Ann Cole left. Dan Ferris told it.", "“I won’t pretend,” the minister said."), "the minister"),
        (("Mr Dan Ferris told it.", "“I won’t pretend,” the actress said."), "the actress"),
        (("", "“I won’t pretend,” the minister said."), "the minister"),
    ],
)
def test_that_an_office_stands_for_the_only_person_named(paragraphs: tuple[str, ...], name: str) -> None:
    assert names(*paragraphs)[-1] == name


def test_that_a_place_beside_a_description_is_nobody_with_a_role() -> None:
    found = said("Jan Li, a nurse from Kent, Ohio, came. “It is late,” Ohio said.")
    assert [quote.speaker.role for quote in found if quote.speaker] == [""]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("“Prices rose,” the Office for National Statistics said.", "Office for National Statistics"),
        ("“Claims rose,” the Association of British Insurers said.", "Association of British Insurers"),
        ("The reactor made 5 GW last year. “It is not enough for us,” it said.", None),
    ],
)
def test_that_bodies_keep_their_whole_name_and_units_speak_not(text: str, name: str | None) -> None:
    assert names(text) == [name]


def test_that_a_surname_two_side_by_side_share_names_nobody() -> None:
    both = "Mary Jones, the finance minister, and her brother Tom Jones, a banker, spoke."
    assert names(f"{both} Jones said: “I am calm.”") == [None]
    assert names(f"{both} Mary Jones said: “I am calm.”") == ["Mary Jones"]


def test_that_kin_is_no_role() -> None:
    (one,) = said("Her brother Tom Jones said: “I am calm about it.”")
    assert one.speaker is not None
    assert one.speaker.role == ""


def test_that_an_office_of_two_words_tells_its_only_holder() -> None:
    first = "Dr Laila Haddad, the health secretary, apologised. Nobody asked why."
    (one,) = said(f"{first} The health secretary added: “We failed.”")
    assert one.speaker is not None
    assert (one.speaker.name, one.inferred) == ("Laila Haddad", True)


def test_that_a_german_genitive_names_the_body_itself() -> None:
    text = "Nach Angaben des Konzerns ist „alles unter voller Kontrolle im Werk“."
    assert names(text, language="de") == ["Konzern"]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Der Vorstand des Konzerns erklärte: „Wir haben nichts gewusst.“", "Der Vorstand des Konzerns"),
        ("Ein Anwalt der Kläger sagte: „Es wurde lange vertuscht.“", "Ein Anwalt der Kläger"),
        ("„Wir haben nichts gewusst“, teilte ein Unternehmen mit.", "ein Unternehmen"),
        ("„Wir haben nichts gewusst“, hieß es in einem Bericht des Rates.", "einem Bericht des Rates"),
        ("In einer Mitteilung heißt es: „Wir haben nichts gewusst.“", "einer Mitteilung"),
        ("„Wir haben nichts gewusst“, fürchtet Elternsprecherin Ruth Aller.", "Ruth Aller"),
        ("„Wir haben nichts gewusst“, sagte Chef Ulrich Menk dieser Zeitung.", "Ulrich Menk"),
        ("Ihr Mann Alois lachte. „Ich habe nichts gewusst“, sagte er.", "Alois"),
        ("Leiter Egon Prinz kam. „Ich weiß von nichts“, sagte Prinz. Dann ging er.", "Egon Prinz"),
        ("Laut einer Studie des Bundes zahlen Familien „viel mehr als früher“.", "einer Studie des Bundes"),
    ],
)
def test_that_german_words_for_a_speaker_keep_their_head(text: str, name: str) -> None:
    assert names(text, language="de") == [name]


def test_that_he_is_the_unnamed_subject_of_the_sentence_before() -> None:
    text = "A spokesman for the port said the berth was full. “We are looking,” he said."
    assert names(LEAD, text) == ["A spokesman for the port"]


def test_that_a_statement_takes_over_from_the_quotation_before() -> None:
    text = "“It is late,” Ms Poole said. Mr Mehta said the ferry would wait. “We have all night.”"
    assert names(LEAD, text) == ["Jane Poole", "Arun Mehta"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Ms Poole’s letter calls the plan “a gift to nobody at all”.", "Jane Poole"),
        ("Poole’s motto was “never leave the harbour at night”.", "Jane Poole"),
        ("Poole’s lawsuit calls the plan “a gift to nobody at all”.", "Poole’s lawsuit"),
        ("Poole’s team called the plan “a gift to nobody at all”.", "Poole’s team"),
    ],
)
def test_that_the_words_of_a_thing_are_its_owners(sentence: str, name: str) -> None:
    assert names("Jane Poole came to Oslo.", sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "name", "role"),
    [
        (
            "The Home Secretary, Anita Rao, said the fall was “no reason to relax”.",
            "Anita Rao",
            "Home Secretary",
        ),
        (
            "“It works,” said Dr. Leila Farouk, an endocrinologist at Mercer University who was not there.",
            "Leila Farouk",
            "endocrinologist at Mercer University",
        ),
        ("Mr Garvey’s barrister, Tom Ellery, said he was “a fool”.", "Tom Ellery", "Mr Garvey’s barrister"),
        (
            "“It works,” said the environment minister, Clara Duarte. But scientists disagreed.",
            "Clara Duarte",
            "environment minister",
        ),
    ],
)
def test_that_an_office_beside_a_name_is_its_role(sentence: str, name: str, role: str) -> None:
    (one,) = said(sentence)
    assert one.speaker is not None
    assert (one.speaker.name, one.speaker.role) == (name, role)


def test_that_whose_president_somebody_is_stays_in_the_role() -> None:
    (one,) = said("„Wir sparen“, sagte der Präsident des Städtetags, Ulrich Kaiser.", language="de")
    assert one.speaker is not None
    assert one.speaker.role == "Präsident des Städtetags"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "The son of one alleged victim, who lives abroad, told the jury: “Dad was home.”",
            "The son of one alleged victim",
        ),
        ("She planned a bridge over the Severn, an idea one member dismissed as “a toy”.", "one member"),
        ("He moved to Hull, a place one visitor called “the end of the road”.", "one visitor"),
        ("A cousin of the accused told the jury: “He was at home.”", "A cousin of the accused"),
    ],
)
def test_that_who_speaks_is_described_in_whole_and_without_what_is_spoken_of(text: str, speaker: str) -> None:
    assert [quote.speaker.name for quote in quotations(text) if quote.speaker] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("“We dig deep holes,” said 🙂 Mayor Ann Lee.", "Ann Lee"),
        ("“We dance all day,” ❤️ said 😀 Kim Poe.", "Kim Poe"),
        ("“We swim home,” Kim Poe 😀 said.", "Kim Poe"),
        ("Thanks to Ann Lee 🙂 Tom Hale said: “We lost again.”", "Tom Hale"),
        ("Hello “We build,” said Mayor Ann Lee.", "Ann Lee"),
    ],
)
def test_that_pictures_hide_no_speaker(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]
