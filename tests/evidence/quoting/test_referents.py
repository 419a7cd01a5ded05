import pytest

from briefgen.model.evidence import SpeakerKind
from tests.kit.spoken import quotations, speakers, statements

ANN = "Ann Bell, the editor, was at the gate with Omar Lee and Jane Poole."


@pytest.mark.parametrize("asked", ["asked the reporter", "a reporter asked her", "asked Omar Lee"])
def test_that_who_answers_is_not_who_asked(asked: str) -> None:
    said = speakers(
        "Ann Bell, the editor, was at the gate.", f"“Will it reopen?” {asked}. “No, I think,” she answered."
    )
    assert said[1] == "Ann Bell"


@pytest.mark.parametrize(
    "words",
    [
        "“It will reopen,” Mr Lee and Ms Poole said in a statement.",
        "“It will reopen,” said Mr Lee and Ms Poole.",
        "In a joint statement, Omar Lee and Jane Poole said: “It will reopen.”",
        "Mr Lee and Ms Poole, both engineers, smiled. Lee and Poole said: “It will reopen.”",
    ],
)
def test_that_two_who_say_it_together_are_both_its_speakers(words: str) -> None:
    assert speakers(ANN, words)[-1] == "Omar Lee and Jane Poole"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("Ann Bell met Omar Lee and Jane Poole said: “It will reopen.”", "Jane Poole"),
        ("“It will reopen,” said Mr Lee, and Ms Poole nodded.", "Omar Lee"),
        ("“It will reopen,” Mr Lee said and Ms Poole agreed.", "Omar Lee"),
    ],
)
def test_that_two_of_whom_one_speaks_are_not_taken_together(words: str, name: str) -> None:
    assert speakers(ANN, words) == [name]


def test_that_they_are_the_two_who_spoke_last_together() -> None:
    said = speakers(ANN, "“It will reopen,” Mr Lee and Ms Poole said. “We are sure of it,” they added.")
    assert said == ["Omar Lee and Jane Poole"] * 2


def test_that_words_quoted_from_somebody_are_theirs() -> None:
    assert speakers(ANN, "Bell quoted Churchill: “We shall never give in to them.”") == ["Churchill"]


def test_that_it_is_the_report_of_the_sentence_before() -> None:
    said = speakers("The report says the bridge was unsafe. It warns that “another winter may be the last”.")
    assert said == ["The report"]


def test_that_that_stays_where_it_is_what_was_spoken_of() -> None:
    assert statements("Ann Bell said that was the note she left.") == [
        ("that was the note she left", "Ann Bell")
    ]
    assert statements("Ann Bell said that the note was hers.") == [("the note was hers", "Ann Bell")]


def test_that_german_speakers_speak_together_too() -> None:
    said = speakers("Uwe Kolb und Ruth Aller kamen. „Wir sind bereit“, sagten Kolb und Aller.", language="de")
    assert said == ["Uwe Kolb und Ruth Aller"]


@pytest.mark.parametrize(
    ("language", "words", "both"),
    [
        ("en", "“They were running,” doctors and witnesses said.", "doctors and witnesses"),
        ("en", "“It failed,” said police and prosecutors.", "police and prosecutors"),
        (
            "en",
            "Nurses and doctors at the clinic said: “We are tired.”",
            "Nurses and doctors at the clinic",
        ),
        ("de", "„Sie rannten alle“, sagten Ärzte und Zeugen.", "Ärzte und Zeugen"),
        (
            "de",
            "Gewerkschaft und Betriebsrat warnten vor „einem Kahlschlag“.",
            "Gewerkschaft und Betriebsrat",
        ),
    ],
)
def test_that_two_described_who_say_it_together_are_both_its_speakers(
    language: str, words: str, both: str
) -> None:
    assert speakers(words, language=language) == [both]


def test_that_two_bodies_make_a_statement_together() -> None:
    assert statements("Police and prosecutors said the man had acted alone.") == [
        ("the man had acted alone", "Police and prosecutors")
    ]


@pytest.mark.parametrize(
    "words",
    [
        "Leeds Crown Court heard Lowe “spent it all on horses”.",
        "The jury was told that the accused was “a danger to every child in the town”.",
    ],
)
def test_that_a_court_is_not_who_says_what_it_hears(words: str) -> None:
    assert speakers(words) == [None]


def test_that_a_court_is_told_by_who_is_named() -> None:
    words = "The jury was told by Helen Drake that the accused was “a danger to every child in the town”."
    assert speakers(words) == ["Helen Drake"]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Literacy Now wants help. Governments gave $600m, it said.", "Literacy Now"),
        ("Velora bought the mill in May. It said 40 jobs would go.", "Velora"),
        ("The charity runs 40 shops. It said 12 would close.", "The charity"),
        ("Surveyors drained the dock. They said that it was cracked.", "Surveyors"),
        ("Scientists sent a robot. They found that the ice was thin.", "Scientists"),
        ("Ann Cole runs the mill. It said 40 jobs would go.", None),
        ("The chairman met voters. They said the plan was dead.", "voters"),
        ("The report was late. It said the plan was dead.", None),
    ],
)
def test_that_they_and_it_are_who_the_sentence_before_is_about(text: str, speaker: str | None) -> None:
    assert [who for _, who in statements(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Der Beirat will klagen. „Wir warten“, klagte dessen Vorsitzende Sandra Böhm.", "Sandra Böhm"),
        ("Die Gewerkschaft will klagen. „Wir warten“, sagte deren Sprecher Jan Holt.", "Jan Holt"),
        ("Der Verein will klagen. „Wir warten“, betonte sein Vorsitzender Jan Holt.", "Jan Holt"),
        ("Die Firma will klagen. „Wir warten“, warnte ihre Chefin Ida Frost.", "Ida Frost"),
        ("Der Verband will klagen. „Wir warten“, so dessen Präsident Jan Holt.", "Jan Holt"),
        ("Der Verband will klagen. „Wir warten“, sagte dessen Sprecherin.", "dessen Sprecherin"),
        ("Die Halle ist zu. „Wir warten“, sagte sie.", "Mareike Vogt"),
        ("Die Werft, deren Dach fehlt, ist zu. „Wir warten“, sagte Vogt.", "Mareike Vogt"),
        ("Der Verein, dessen Chef Jan Holt fehlt, sagte: „Wir warten“.", "Der Verein"),
    ],
)
def test_that_german_says_whose_somebody_is_before_the_one_who_speaks(text: str, speaker: str) -> None:
    before = "„Das ist schlimm“, sagte Mareike Vogt."
    assert speakers(f"{before} {text}", language="de") == ["Mareike Vogt", speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Outside court Ms Khan's father, Imran, said: “No sum brings her back.”", "Imran"),
        ("After the verdict Mr Denby's widow, Sheila, said: “No sum brings him back.”", "Sheila"),
        ("Outside the hall Denby's lawyer, Rosa Quick, said: “No sum brings him back.”", "Rosa Quick"),
        ("In a statement Mr Denby's sister, Wanda, said: “No sum brings him back.”", "Wanda"),
        ("At home in Leeds, Mr Denby's brother, Ned, told the Post: “We are tired.”", "Ned"),
        ("Outside court Mr Denby's father said: “No sum brings him back.”", "Mr Denby's father"),
        ("Outside court Mr Denby said: “I am sorry.”", "Paul Denby"),
        ("Outside court Mr Denby's letter said: “I am sorry.”", "Paul Denby"),
        ("Mr Denby's father, a docker, said: “He was a good man.”", "Mr Denby's father"),
    ],
)
def test_that_whose_relative_speaks_does_not_speak_after_words_of_place(text: str, speaker: str) -> None:
    assert speakers("Paul Denby, 52, and Aisha Khan, 23, left.", text) == [speaker]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Tom Leary, whose mother waited, said no. “It is late,” the 44-year-old builder said.", "Tom Leary"),
        ("Tom Leary, 44, met Jan Holt. “It is late,” the 44-year-old builder said.", "Tom Leary"),
        ("Ann Cole, who has two sons, left. “It is late,” said the 51-year-old teacher.", "Ann Cole"),
        ("Ann Cole (51) met Jan Holt. “It is late,” said the 51-year-old driver.", "Ann Cole"),
        ("Ann Cole wept. “It is late,” the 51-year-old farmer added.", "Ann Cole"),
        ("Ann Cole met 19-year-old Jan Holt. “It is late,” the 19-year-old docker said.", "Jan Holt"),
        ("Tom Leary met Jan Holt. “It is late,” the 44-year-old builder said.", "the 44-year-old builder"),
        ("Tom Leary said no. “It is late,” a 44-year-old builder said.", "a 44-year-old builder"),
        ("Tom Leary, 52, said no. “It is late,” the 44-year-old builder said.", "the 44-year-old builder"),
        ("Tom Leary said no. “It is late,” the 44-year-old actress said.", "the 44-year-old actress"),
        ("Mayor Tom Leary left. “It is late,” the 44-year-old builder said.", "the 44-year-old builder"),
    ],
)
def test_that_an_age_and_a_calling_stand_for_who_was_just_named(text: str, speaker: str) -> None:
    assert speakers(text)[-1] == speaker


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("The oldest guest so far, 91-year-old Doris Roe, said it was “a fine old house”.", "Doris Roe"),
        ("The youngest member, 24-year-old Bob Hay, said it was “a very strange day”.", "Bob Hay"),
        ("One of the tenants, 61-year-old Bob Hay, said it was “like a bad film”.", "Bob Hay"),
        ("The only guest, the 91-year-old Doris Roe, called it “a bad film”.", "Doris Roe"),
        ("The oldest guest so far, who met Doris Roe, said it was “a fine old house”.", "The oldest guest"),
    ],
)
def test_that_an_age_may_stand_between_a_description_and_its_name(text: str, speaker: str) -> None:
    assert speakers(text) == [speaker]


def test_that_a_german_age_may_stand_between_a_description_and_its_name() -> None:
    text = "Die älteste Besucherin bisher, die 91-jährige Doris Weiß, nannte es „einen sehr guten Film“."
    assert speakers(text, language="de") == ["Doris Weiß"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Union met on Monday. The miners stood at the gate. “We stay,” they said.", "The miners"),
        ("The Union told the miners to go home. “We stay,” they said.", "the miners"),
        ("Elm Council met residents on Monday. “It will ruin us,” they said.", "residents"),
        ("Fans of the club sang outside. It rained. “It is ours,” they said.", "Fans"),
        ("Fans sang. Kit Rowe, who uses they/them pronouns, waved. “I love it,” they said.", "Kit Rowe"),
        ("Kit Rowe, who uses they/them pronouns, waved. Fans sang. “I love it,” they said.", "Kit Rowe"),
        ("The Union said the miners were angry. “We stay,” they said.", None),
        ("The Union met on Monday. “We stay,” they said.", "Union"),
    ],
)
def test_that_they_are_the_people_told_of_nearest(words: str, name: str | None) -> None:
    assert speakers(words) == [name]


def test_that_german_they_are_several_by_the_verb() -> None:
    told = "Jana Pohl kam am Montag. Die Anwohner warteten vor dem Rathaus."
    assert speakers(f"{told} „Wir bleiben“, sagten sie.", language="de") == ["Die Anwohner"]
    alone = "Jana Pohl traf am Montag die Anwohner. „Wir bleiben“, sagte sie."
    assert speakers(alone, language="de") == ["Jana Pohl"]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "A farmer from Hull, who did not give his name, lost a cow. “It jumped,” he says.",
            "A farmer from Hull",
        ),
        (
            "A plumber from Hull, who would not talk, lost his van. “It burned,” he says.",
            "A plumber from Hull",
        ),
        ("One shop owner, whose door was broken twice, gave up. “It burned,” he says.", "One shop owner"),
        (
            "A baker in Elm Street, who is 60, lost his oven. It was new. “It burned,” he says.",
            "A baker in Elm Street",
        ),
        ("A roofer lost his van in the fire. The street was shut. “It burned,” he says.", "A roofer"),
        ("A river took eleven roofs. “It was like a train,” he says.", "Tom Leary"),
        ("A storm nobody saw took eleven roofs. “It was like a train,” he says.", "Tom Leary"),
        ("The storm took eleven roofs. “It was like a train,” he says.", "Tom Leary"),
        ("A farmer from Hull, Bob Hay, lost a cow. “It jumped,” he says.", "Bob Hay"),
        ("A baker lost his oven. Bob Hay came. “It burned,” Hay says.", "Bob Hay"),
    ],
)
def test_that_he_is_the_unnamed_person_a_paragraph_opens_with(told: str, name: str) -> None:
    assert speakers("“We are done,” said Tom Leary.", told) == ["Tom Leary", name]


@pytest.mark.parametrize(
    ("told", "name"),
    [
        (
            "Ein Schäfer aus Klötze, der nichts sagen will, verlor Tiere. „Es sprang“, sagt er.",
            "Ein Schäfer aus Klötze",
        ),
        (
            "Ein Bäcker aus Torhagen heizt seit März nicht mehr. „Es war warm“, sagt er.",
            "Ein Bäcker aus Torhagen",
        ),
        ("Ein Taucher, der ungenannt bleibt, hat das Wrack gesehen. „Es lag da“, sagt er.", "Ein Taucher"),
        ("Ein Bäcker aus Elm hat zu. Der Ofen ist alt. „Es war warm“, sagt er.", "Ein Bäcker aus Elm"),
        ("Ein Unwetter aus dem Westen hat elf Dächer abgedeckt. „Es war laut“, sagt er.", "Tom Holt"),
        ("Eine Bäckerin aus Torhagen heizt seit März nicht mehr. „Es war warm“, sagt er.", "Tom Holt"),
        ("Ein Schäfer, Bernd Kolb, hat elf Tiere verloren. „Es sprang“, sagt er.", "Bernd Kolb"),
    ],
)
def test_that_german_he_is_the_unnamed_person_a_paragraph_opens_with(told: str, name: str) -> None:
    assert speakers("„Wir sind fertig“, sagte Tom Holt.", told, language="de") == ["Tom Holt", name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Her deputy, a retired engineer called Pascal Vidal, jokes that “it is her turn”.", "Pascal Vidal"),
        ("The owner, a former sailor named Bob Hay, says it is “the best bar in town”.", "Bob Hay"),
        ("My neighbour, a nurse called Doris Roe, says it is “the end of the street”.", "Doris Roe"),
        ("His successor, a lawyer by the name of Jan Holt, said it was “a very good day”.", "Jan Holt"),
        ("The winner, a 24-year-old student called Mia Berg, said it was “a strange day”.", "Mia Berg"),
        ("One guest, a painter from Leeds named Tom Leary, said it was “like a bad film”.", "Tom Leary"),
        ("Her dog, a spaniel called Bob Hay, won. The judge said it was “a very good day”.", "The judge"),
        ("The owner, a fan of a band called Tom Leary, said it was “a very good day”.", "The owner"),
        ("The owner, a man who called Tom Leary twice, said it was “a very good day”.", "The owner"),
    ],
)
def test_that_a_description_may_lead_to_its_name_by_a_word_for_being_called(text: str, name: str) -> None:
    assert speakers(text) == [name]


def test_that_a_german_description_may_lead_to_its_name_by_namens() -> None:
    text = "Ihr Stellvertreter, ein früherer Ingenieur namens Pascal Vidal, nennt es „einen Witz“."
    assert speakers(text, language="de") == ["Pascal Vidal"]


@pytest.mark.parametrize(
    ("text", "second", "language"),
    [
        (
            "A ministry spokesman called it “a success”. One Tory backbencher put it differently. "
            "“It is a mess,” he said.",
            "One Tory backbencher",
            "en",
        ),
        (
            "A union official called it “a disgrace”. A driver at the depot went further. "
            "“It is a theft,” he said.",
            "A driver at the depot",
            "en",
        ),
        (
            "“It is closed,” said a spokeswoman. Another doctor was less guarded. “It is a mess,” she said.",
            "Another doctor",
            "en",
        ),
        (
            "A teacher said it was “a cruel joke”. One pupil shrugged. “It is quite fine,” she said.",
            "One pupil",
            "en",
        ),
        (
            "Ein Sprecher der Stadt nannte den Plan „ohne Alternative“. Ein Anwohner sah das anders. "
            "„Das ist ein Loch“, sagte er.",
            "Ein Anwohner",
            "de",
        ),
        (
            "Eine Sprecherin der Klinik nannte es „einen Erfolg“. Eine Ärztin wurde deutlicher. "
            "„Das ist ein Loch“, sagte sie.",
            "Eine Ärztin",
            "de",
        ),
        (
            "A union official called it “a disgrace”. A report is due in May. “It is a theft,” he said.",
            "A union official",
            "en",
        ),
        (
            "A woman in the queue said it was “a disgrace”. A man left. “I have waited all day,” she said.",
            "A woman in the queue",
            "en",
        ),
        ("A union official called it “a disgrace”. “It is a theft,” he said.", "A union official", "en"),
    ],
)
def test_that_he_is_the_unnamed_person_last_told_of(text: str, second: str, language: str) -> None:
    assert speakers(text, language=language)[1] == second


def test_that_the_spokesman_of_a_german_body_is_a_person_and_no_body() -> None:
    (quote,) = quotations("Ein Sprecher der Stadt nannte den Plan „ohne Alternative“.", language="de")
    assert quote.speaker is not None
    assert quote.speaker.kind is SpeakerKind.UNNAMED


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("A junior doctor at the time, Dr Tomasz Wilk, told the inquiry: “It was a mess.”", "Tomasz Wilk"),
        ("The chairman at that time, Clive Moss, said: “It was a mess.”", "Clive Moss"),
        ("Its head at the time, Ann Cole, said: “It was a mess.”", "Ann Cole"),
        ("A nurse on the ward that night, Ann Cole, said: “It was a mess.”", "Ann Cole"),
        ("“It was a mess,” said the captain on the night, Rob Hunt.", "Rob Hunt"),
        ("“It was a mess,” said the surgeon last year, Rob Hunt.", "Rob Hunt"),
        ("“It was a mess,” said a clerk at the time.", "a clerk"),
        ("A clerk left at the time, but Rob Hunt said: “It was a mess.”", "Rob Hunt"),
        ("A clerk at the court, who met Rob Hunt, said: “It was a mess.”", "A clerk at the court"),
    ],
)
def test_that_a_time_behind_a_description_does_not_hide_its_name(text: str, name: str) -> None:
    assert speakers(text) == [name]


@pytest.mark.parametrize(
    ("office", "again"),
    [
        ("Kassenwartin Clara Noll", "die Kassenwartin"),
        ("Ehrenmitglied Clara Noll", "das Ehrenmitglied"),
        ("Vorstandsmitglied Clara Noll", "das Vorstandsmitglied"),
        ("Platzwart Uwe Brandt", "der Platzwart"),
        ("Jugendwartin Clara Noll", "die Jugendwartin"),
        ("Gerätewart Uwe Brandt", "der Gerätewart"),
    ],
)
def test_that_an_office_of_a_german_club_is_one(office: str, again: str) -> None:
    role, name = office.split(" ", 1)
    (quote,) = quotations(f"{office} trat zurück. „Ich gehe“, sagte {again}.", language="de")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize("thing", ["Die Gegenwart", "Das Fahrzeug", "Die Antwort"])
def test_that_a_german_noun_that_only_ends_like_an_office_is_none(thing: str) -> None:
    found = quotations(f"Clara Noll trat zurück. {thing} war „ein großer Spaß“, sagte Noll.", language="de")
    assert [quote.speaker.name for quote in found if quote.speaker] == ["Clara Noll"]


@pytest.mark.parametrize(
    ("before", "who"),
    [
        ("Northway Lines, which runs the ferries, cancelled two trips.", "Northway Lines"),
        ("Elm Harbour, which owns nine quays, has shut one.", "Elm Harbour"),
        ("Tidewater Gas, which supplies the valley, cut the supply.", "Tidewater Gas"),
        ("Omar Lee, who runs the ferries, cancelled two trips.", None),
    ],
)
def test_that_a_thing_that_runs_something_is_no_person(before: str, who: str | None) -> None:
    assert speakers(f"{before} It said in a statement: “We are sorry for the delay.”") == [who]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Ines Roe, 19, won on Sunday. “She will learn,” said the coach.", "en", "the coach"),
        ("Ines Rohde, 19, gewann. „Sie lernt noch“, sagte die Trainerin.", "de", "die Trainerin"),
    ],
)
def test_that_a_coach_is_not_the_one_she_trains(text: str, language: str, who: str) -> None:
    assert speakers(text, language=language) == [who]


@pytest.mark.parametrize(
    ("text", "language", "who"),
    [
        ("Mia Holt, 23, lost twice in May. “I was tired,” said the left-hander.", "en", "Mia Holt"),
        (
            "Dame Ella Frost sang in Leeds. The star wrote that she was “done with it all”.",
            "en",
            "Ella Frost",
        ),
        ("Jan Korte, 23, verlängerte bis Mai. „Ich bleibe gern“, sagte der Linkshänder.", "de", "Jan Korte"),
        ("Mia Holt lost to Ann Cole. “I was tired,” said the left-hander.", "en", "the left-hander"),
        ("Mia Holt, 23, lost twice in May. “She was tired,” said the coach.", "en", "the coach"),
        ("Ina Korte verlor. „Ich bleibe gern“, sagte der Linkshänder.", "de", "der Linkshänder"),
        ("A painter was hurt near Mia Holt. “I fell,” said the painter.", "en", "the painter"),
    ],
)
def test_that_a_trait_stands_for_the_one_person_told_of(text: str, language: str, who: str) -> None:
    assert speakers("Omar Lee, an engineer, and Jane Poole watched.", text, language=language) == [who]
