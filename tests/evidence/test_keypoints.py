"""Key points are sentences of the article, the ones that carry most first."""

import tomllib
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.read import read
from briefgen.evidence.find import find_evidence
from briefgen.evidence.keypoints import MOST, find_key_points
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, Span
from briefgen.model.evidence import Figure, FigureKind, KeyPoint, Quote, Speaker, SpeakerKind
from briefgen.model.quantity import Quantity
from tests.kit.labelled import FOLDER, labelled, plain_article

LEAD = (
    "The harbour town of Sandhaven will lose a third of its boats under a plan made public by the ministry."
)
PLAIN = "The ministry did not answer a letter that the harbour master had sent in the summer of that year."
COUNTED = (
    "Some 612 boats are left in the whole country after thirty years of shrinking quotas and poor prices."
)


def span(article: Article, words: str) -> Span:
    start = article.text.index(words)
    return Span(start, start + len(words))


def points(
    article: Article, quotes: tuple[Quote, ...] = (), figures: tuple[Figure, ...] = ()
) -> tuple[KeyPoint, ...]:
    return find_key_points(article, quotes, figures, ())


def test_that_every_key_point_is_a_sentence_of_the_article() -> None:
    article = plain_article(f"{LEAD} {PLAIN}", COUNTED)
    assert {point.text for point in points(article)} == {LEAD, PLAIN, COUNTED}
    assert all(point.span.of(article.text) == point.text for point in points(article))


def test_that_the_lead_comes_first_and_says_so() -> None:
    first = points(plain_article(LEAD, PLAIN))[0]
    assert (first.text, first.reason[:20]) == (LEAD, "It leads the article")


def test_that_a_figure_lifts_a_sentence() -> None:
    article = plain_article(LEAD, PLAIN, COUNTED)
    figure = Figure(span(article, "612 boats"), "612 boats", Quantity(None), FigureKind.COUNT)
    lifted = points(article, figures=(figure,))[1]
    assert (lifted.text, "has a figure" in lifted.reason) == (COUNTED, True)


@pytest.mark.parametrize("kind", [FigureKind.AGE, FigureKind.DURATION])
def test_that_an_age_or_a_stretch_of_time_lifts_no_sentence(kind: FigureKind) -> None:
    article = plain_article(LEAD, PLAIN, COUNTED)
    figure = Figure(span(article, "thirty years"), "thirty years", Quantity(None), kind)
    assert [one.score for one in points(article, figures=(figure,))] == [one.score for one in points(article)]


def test_that_a_named_speaker_is_a_reason() -> None:
    article = plain_article(
        LEAD, "Rosalind Vey opened the new ice plant in the old harbour and left at once."
    )
    quote = Quote(Span(0, 3), "The", Speaker("Rosalind Vey"))
    assert "names Rosalind Vey" in points(article, quotes=(quote,))[1].reason


def test_that_a_mere_quotation_comes_after_sentences_that_tell() -> None:
    said = (
        "“We have waited long enough for a minister who would come here and tell us the truth,” Mr Ode said."
    )
    article = plain_article(LEAD, said, PLAIN)
    words = said.split("”")[0][1:]
    quote = Quote(span(article, words), words, Speaker("Mr Ode"))
    assert [point.text for point in points(article, quotes=(quote,))] == [LEAD, PLAIN, said]


def test_that_half_a_quotation_is_no_key_point() -> None:
    said = "Sir Neil Ode said: ‘We were told that it was twelve. It is now clear that it was twenty-six.’"
    article = plain_article(LEAD, said)
    words = said.split("‘")[1][:-1]
    quote = Quote(span(article, words), words, Speaker("Neil Ode"))
    assert [point.text for point in points(article, quotes=(quote,))] == [LEAD]


@pytest.mark.parametrize("opening", ["It", "This", "His", "But"])
def test_that_a_sentence_that_hangs_on_another_comes_later(opening: str) -> None:
    hanging = f"{opening} came as a surprise to all who had followed the long talks in the capital."
    article = plain_article(LEAD, hanging, "Nobody answered a letter that the mayor had sent in the spring.")
    assert points(article)[-1].text == hanging


@pytest.mark.parametrize(
    "words",
    [
        "He came as a surprise to all who had followed the long talks in the capital.",
        "In televised remarks, she also said the country's boats need more support.",
        "Later they left the town for the capital with a letter of the harbour master.",
        "In this photo provided by the ministry, boats lie in the harbour of Sandhaven.",
    ],
)
def test_that_a_pronoun_without_a_name_and_a_caption_are_no_key_points(words: str) -> None:
    assert words not in {point.text for point in points(plain_article(LEAD, PLAIN, words))}


@pytest.mark.parametrize(
    "words",
    [
        "Rosalind Vey said she would open the new ice plant in the old harbour at once.",
        "Fishermen said they had not been asked about the boats in the old harbour.",
        "“He left us alone,” said Rosalind Vey, who opened the plant in the old harbour.",
    ],
)
def test_that_a_pronoun_after_its_name_may_stand(words: str) -> None:
    article = plain_article(LEAD, PLAIN, words)
    quote = Quote(span(article, "He left us alone"), "He left us alone") if "“" in words else None
    assert words in {point.text for point in points(article, (quote,) if quote else ())}


def test_that_the_writers_own_voice_comes_later() -> None:
    voiced = "I walked for a day along the harbour of Sandhaven and counted the boats of the town."
    article = plain_article(
        LEAD, voiced, "A dog slept on the quay while the wind blew from the north all day."
    )
    assert points(article)[-1].text == voiced


def test_that_a_lead_beside_the_headlines_subject_yields_to_a_sentence_on_it() -> None:
    lead = "There are towns where nothing ever changes, whatever the season and the weather."
    article = replace(plain_article(lead, COUNTED), headline="612 boats left after years of poor prices")
    assert points(article)[0].text == COUNTED


def test_that_only_a_proper_name_is_a_reason() -> None:
    article = plain_article(LEAD, "The company opened the new ice plant in the old harbour in May.")
    speaker = Speaker("The company", kind=SpeakerKind.ORGANISATION)
    quote = Quote(span(article, "new"), "new", speaker)
    assert not any("names" in point.reason for point in points(article, (quote,)))


def chosen(language: str) -> dict[str, list[str]]:
    words = (FOLDER.parent / "keypoints" / f"{language}.toml").read_text("utf-8")
    return dict(tomllib.loads(words)["articles"])


@pytest.mark.parametrize(("language", "first", "share"), [("en", 5, 0.8), ("de", 3, 0.8)])
def test_that_the_first_are_mostly_those_a_reader_chose(language: str, first: int, share: float) -> None:
    right = found = 0
    for gold in labelled(language):
        if gold.path.stem in chosen(language):
            article = read(Source(gold.path.name, SourceKind.TEXT, gold.path.read_bytes()))
            best = find_evidence(article).key_points[:first]
            right += sum(point.text.startswith(tuple(chosen(language)[gold.path.stem])) for point in best)
            found += len(best)
    assert right / found >= share


def test_that_what_repeats_a_better_sentence_comes_later() -> None:
    again = "Under the plan of the ministry, the harbour town of Sandhaven will lose a third of its boats."
    article = plain_article(LEAD, again, PLAIN)
    assert [point.text for point in points(article)] == [LEAD, PLAIN, again]


@pytest.mark.parametrize(
    "words",
    [
        "Why would anybody build a harbour where there has never been a boat at all?",
        "No boats.",
        "Boats and more",
    ],
)
def test_that_questions_and_scraps_are_no_key_points(words: str) -> None:
    assert points(plain_article(words)) == ()


def test_that_a_subhead_is_no_key_point() -> None:
    assert points(plain_article(LEAD, kind=ParagraphKind.SUBHEAD)) == ()


def test_that_no_more_than_twelve_are_offered() -> None:
    sentences = [
        f"The boat number {n} left the harbour of town {n * 7} at dawn for island {n * 13}."
        for n in range(40)
    ]
    assert len(points(plain_article(*sentences))) == MOST


@given(
    st.lists(
        st.text() | st.from_regex(r"([A-Z][a-z]{1,5}( [a-z]{1,6}){3,9}\. ?){1,5}", fullmatch=True), max_size=6
    )
)
def test_that_every_key_point_points_at_its_words(paragraphs: list[str]) -> None:
    article = plain_article(*paragraphs)
    found = points(article)
    assert all(point.span.of(article.text) == point.text for point in found)
    assert len({point.span for point in found}) == len(found)


GERMAN = (
    "Der Hafenort Sandhaven verliert nach einem Plan des Ministeriums ein Drittel seiner Boote.",
    "Im ganzen Land sind nach dreißig Jahren sinkender Quoten noch 612 Boote übrig geblieben.",
    "Das Ministerium antwortete nicht auf einen Brief, den der Hafenmeister im Sommer geschickt hatte.",
    "In den Häfen der Nachbarn liegen 310 Kutter und 45 Schlepper, vor einem Jahr waren es 420 Kutter.",
    "Die neue Studie zeigt nach Angaben der Forscher, dass die Fische weiter nach Norden ziehen.",
    "Von der Mole aus sieht man an klaren Tagen die ganze Bucht mit ihren Leuchttürmen.",
    "Wer hier arbeitet, kennt die Strömung und das Wetter und jeden Stein an der Einfahrt.",
)


def test_that_the_reasons_are_in_the_language_of_the_article() -> None:
    source = Source("a.txt", SourceKind.TEXT, "\n\n".join(("Boote in Sandhaven", *GERMAN)).encode())
    article = read(source)
    assert article.language == "de"
    reasons = [point.reason for point in find_evidence(article).key_points]
    assert len(reasons) >= 6
    assert all(reason.startswith("Er ") and reason.endswith(".") for reason in reasons), reasons
    assert not any(word in reason for reason in reasons for word in ("It ", " has ", " and ", " the "))
    assert reasons[0].startswith("Er führt den Artikel an")
    assert any("„" in reason for reason in reasons), reasons


def test_that_a_greeting_neither_leads_nor_is_a_key_point() -> None:
    greeting = "Ladies and gentlemen, thank you all for coming to this old hall tonight."
    found = points(plain_article(greeting, LEAD, PLAIN))
    assert (found[0].text, found[0].reason[:20]) == (LEAD, "It leads the article")
    assert greeting not in {one.text for one in found}


def test_that_a_german_lead_says_its_headline_in_other_forms_and_compounds() -> None:
    lead = "Der frühere Geschäftsführer des Klinikverbunds hat im Untersuchungsausschuss Vorwürfe erhoben."
    article = replace(
        plain_article(lead, language="de"), headline="Früherer Chef vom Klinikverbund kritisiert Ausschuss"
    )
    assert "gibt die Überschrift wieder" in points(article)[0].reason


def test_that_short_words_and_words_that_only_begin_alike_are_not_the_same() -> None:
    article = replace(
        plain_article("The contract for the ferries was signed by the harbour town."),
        headline="Contracting costs sink harbourside tower",
    )
    assert "headline" not in points(article)[0].reason


PAIRS = [
    ("protest", "protect"),
    ("protest", "protein"),
    ("contract", "contrast"),
    ("company", "compact"),
    ("support", "suppose"),
    ("international", "national"),
    ("general", "generic"),
]


@pytest.mark.parametrize(("told", "headline"), [*PAIRS, *((other, one) for one, other in PAIRS)])
def test_that_a_headline_is_not_said_in_words_that_only_look_alike(told: str, headline: str) -> None:
    article = plain_article(f"The {told} was the talk of the quiet town on a warm evening.")
    point = points(replace(article, headline=headline.title()))[0]
    assert "headline" not in point.reason


@pytest.mark.parametrize(
    ("told", "headline", "language"),
    [
        ("protests", "protest", "en"),
        ("companies", "company", "en"),
        ("protesters", "protests", "en"),
        ("russia", "russian", "en"),
        ("inspection", "inspected", "en"),
        ("post-election", "election", "en"),
        ("hauptausschuss", "ausschuss", "de"),
        ("gerichte", "gericht", "de"),
        ("bebauung", "bebaut", "de"),
    ],
)
def test_that_a_headline_is_said_in_forms_of_its_words(told: str, headline: str, language: str) -> None:
    said = {
        "en": f"The {told} was the talk of the town on a warm evening.",
        "de": f"Am Abend war es {told} um acht am See in Celle.",
    }
    article = plain_article(said[language], language=language)
    point = points(replace(article, headline=headline.title()))[0]
    assert ("headline" in point.reason) or ("Überschrift" in point.reason)


def test_that_german_words_that_only_begin_alike_are_not_the_same() -> None:
    article = plain_article("Am Abend war das Konzept um acht am See in Celle zu hören.", language="de")
    assert "Überschrift" not in points(replace(article, headline="Konzern"))[0].reason


def test_that_a_sentence_which_needs_the_one_before_comes_after_one_that_stands_alone() -> None:
    back = "Das sei auch eine Folge von 612 Tagen Dürre, sagte die Leiterin des Amtes in Celle."
    alone = "Die Gewerkschaft ruft die Beschäftigten der Werft zu einem Streik auf."
    lead = "Der Hafen in Emden hat in diesem Jahr ein Fünftel weniger umgeschlagen als sonst."
    article = plain_article(f"{lead} {back}", alone, language="de")
    assert [one.text for one in points(article)] == [lead, alone, back]
