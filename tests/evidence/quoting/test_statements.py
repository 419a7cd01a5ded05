"""Speech reported without marks."""

import pytest

from tests.kit.spoken import reported, speakers, statements


def test_that_reporters_hear_a_statement_and_make_none() -> None:
    told = statements("The chairman, Bob Hay, told reporters the plan was dead.")
    assert told == [("the plan was dead", "Bob Hay")]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The minister, Ann Cole, said £14.5 million had been lost.", "£14.5 million had been lost"),
        ("The firm said on Monday it would close two plants.", "it would close two plants"),
        ("The firm, asked not to be named, said it would not.", "it would not"),
        ("Sales are up 40%, the club said, while the bill was cut.", "Sales are up 40%"),
        ("Prices were up 4%, the office found on Tuesday, more than double.", "Prices were up 4%"),
        ("It hit 40.3C, the Met Office said, beating 38.7C in 2019.", "It hit 40.3C"),
        ("The mayor said on May 23 that the port needs more ships.", "the port needs more ships"),
        ("The mayor said this week that the port needs more ships.", "the port needs more ships"),
        ("According to the Harbour Office (HO), freight fell by half.", "freight fell by half"),
        ("She told a court in Leeds that the plan was dead.", "the plan was dead"),
        ("He said in a statement he was tired.", "he was tired"),
        ("According to the ministry, prices will fall in May.", "prices will fall in May"),
        ("After the board met on Monday, the club said it would pay.", "it would pay"),
        ("The union said night staff were paid less.", "night staff were paid less"),
        ("The shop said summer sales fell.", "summer sales fell"),
        ("The mayor said late Friday that the plan was dead.", "the plan was dead"),
    ],
)
def test_that_a_statement_is_a_whole_clause(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Jobs will go at the plants in Spain and Slovakia, the company said.", "the company"),
        ("The trains will run between Hull and Leeds, the operator said.", "the operator"),
        ("Flights were halted in Chad, Niger and Mali, the airline said on Monday.", "the airline"),
        ("He was backed by Ann Cole and Bob Hay, the group said.", "the group"),
        ("The road is shut at Whitby and Filey, police said.", "police"),
        ("The plan was dead, Bob Hay, the chairman, said.", "Bob Hay"),
        ("The plan was dead, Bob Hay and Ann Cole, the owners, said.", "Ann Cole"),
    ],
)
def test_that_names_joined_in_a_clause_are_not_who_is_described_behind_it(text: str, speaker: str) -> None:
    assert [who for _, who in statements(text)] == [speaker]


@pytest.mark.parametrize(
    "text",
    [
        "She promised £14.5 million for a fund.",
        "Hay won the town by a mile in May, then the county narrowly went for Cole.",
        "The board announced plans to cut 300 jobs at the plant.",
        "The board announced a plan that would cut 300 jobs.",
        "Police fired tear gas while the organisers put the cups at the gate, as reported.",
        "He signed in January from Hull and the club said little about it.",
        "Ann Cole wrote a book about her life in the city.",
        "Velora NV on Thursday reported a loss of 4 million euros.",
        "The man who said he was a doctor was held on Monday.",
        "The chairman of the club in Leeds, Bob Hay, said.",
        "The board, which had said it would pay, left the room.",
        "In a study of voters based on calls, the group, a union, said.",
        "The insurers have paid out £184m so far, about 60% of what was claimed.",
        "The fund has paid £3m, a third of what was promised.",
        "Prices rose in May, nearly twice what was predicted.",
        "We are tired,'' said Bob Hay, the chairman who has led the club since May.",
    ],
)
def test_that_things_and_fragments_are_no_statements(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The salvage firm put the loss at 120 to 150 tonnes.", "put the loss at 120 to 150 tonnes"),
        ("The managers blamed better pay abroad.", "blamed better pay abroad"),
        ("The minister warned, though, that rents could rise.", "rents could rise"),
        ("The club said it'll close the pool.", "it'll close the pool"),
        ("The home said elderly patients had gone hungry.", "elderly patients had gone hungry"),
        ("According to the statement, Kelly met the mayor.", "Kelly met the mayor"),
        ("According to the mayor, Ann Cole, the pool will close.", "the pool will close"),
        ("Fred Lang has won the vote, according to three newspapers.", "Fred Lang has won the vote"),
        ("The ferry was late, according to polls at the time.", "The ferry was late"),
        (
            "After the court threw it out, Ms Cole said, most rules were safe.",
            "After the court threw it out, Ms Cole said, most rules were safe",
        ),
        ("Farmers complain that the dam leaks.", "the dam leaks"),
    ],
)
def test_that_english_reports_in_other_words_than_said(text: str, words: str) -> None:
    assert [told[0] for told in statements(text)] == [words]


@pytest.mark.parametrize(
    "text",
    [
        "The trainer put his best striker at number 10.",
        "The ferry sails according to rules set in 1950.",
        "When asked about it, Ms Cole said, visibly angry, goodbye.",
        "Cole, blamed for the crash, left the club.",
    ],
)
def test_that_the_same_words_report_nothing_elsewhere(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Die Ärztin rät Eltern, die Impfung aufzufrischen.", "rät Eltern, die Impfung aufzufrischen"),
        ("Der Verein fordert einen festen Plan.", "fordert einen festen Plan"),
        ("Aus Sicht der Ministerin ist das Dach sicher.", "ist das Dach sicher"),
        (
            "Die Stadtwerke gehen davon aus, dass der Strompreis steigt.",
            "gehen davon aus, dass der Strompreis steigt",
        ),
        ("Nach den Worten von Ute Kern fehlten drei Boote.", "fehlten drei Boote"),
        ("Die Feuerwehr forderte einen zweiten Kran an.", None),
        ("Die Polizei forderte die Demonstranten auf.", None),
        ("Der Lehrer ging davon aus dem Zimmer.", None),
    ],
)
def test_that_german_advice_and_demands_are_told_with_their_verb(text: str, words: str | None) -> None:
    assert [told[0] for told in statements(text, language="de")] == ([words] if words else [])


def test_that_german_sets_what_was_said_off_by_a_comma() -> None:
    text = "Er sagte am Montag in Bonn, das Werk werde im Mai schließen."
    assert statements(text, language="de")[0][0] == "das Werk werde im Mai schließen"
    asked = statements("Die Ministerin forderte einen Plan bis zum 30. September.", language="de")
    assert asked == [("forderte einen Plan bis zum 30. September", "Die Ministerin")]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The board said it would keep the ferry, but it was sold in May.", "it would keep the ferry"),
        ("The firm said it would close the plant, and it closed in May.", "it would close the plant"),
        ("The firm said the plant was sound, although two lines are idle.", "the plant was sound"),
        ("Ann Cole said the plant was safe, but Ann Cole did not say how.", "the plant was safe"),
        ("Ann Cole said the plant was safe, though she admitted it leaked.", "the plant was safe"),
        ("Ann Cole said the plant was safe, and urged the town to wait.", "the plant was safe"),
        ("The firm said the plant was safe, adding that it would stay.", "the plant was safe"),
        ("The firm said the plant was safe, as did the town.", "the plant was safe"),
        ("The firm said the plant was safe and noted that it leaked.", "the plant was safe"),
        ("He told Ann Cole the yard was full, according to notes she kept.", "the yard was full"),
        ("The firm said it had hired Ann Cole, who ran a bank in Hull.", "it had hired Ann Cole"),
        ("He told the court the yard was full, which is open to all.", "the yard was full"),
        ("Forty percent said the town was safe, while 9 percent left.", "the town was safe"),
    ],
)
def test_that_a_statement_ends_where_the_writer_goes_on(text: str, statement: str) -> None:
    assert statements(text)[0][0] == statement


@pytest.mark.parametrize(
    "said",
    [
        "it would close the plant, but that the town would gain",
        "it would close the plant, but the town would gain",
        "the plant was safe, but the yard was not",
        "the process was fair, but required an effort",
        "Ann Cole, who ran a bank, would lead it",
        "it had hired Ann Cole, who ran a bank, and that she would lead it",
        "the idea is good, but sometimes luck is better",
        "the yard, which is open to all, was full",
    ],
)
def test_that_a_statement_goes_on_where_nothing_says_otherwise(said: str) -> None:
    assert statements(f"The chairman said {said}.")[0][0] == said


def test_that_the_german_mood_tells_what_the_writer_adds() -> None:
    text = "Er sagte, das Werk werde im Mai schließen, während der Rat dagegen ist."
    assert statements(text, language="de")[0][0] == "das Werk werde im Mai schließen"
    both = "Er sagte, das Werk sei zu, während der Hafen offen sei."
    assert statements(both, language="de")[0][0] == "das Werk sei zu, während der Hafen offen sei"


def test_that_a_clause_may_begin_with_about_and_a_number() -> None:
    assert statements("Omar Lee said about 8,000 people took part.") == [
        ("about 8,000 people took part", "Omar Lee")
    ]


def test_that_who_is_quoted_as_saying_something_said_it() -> None:
    told = "Ann Bell, the mayor, was quoted by the Gazette as saying that the road would reopen."
    assert statements(told) == [("the road would reopen", "Ann Bell")]
    assert statements("State media quoted Omar Lee as saying the talks had failed.") == [
        ("the talks had failed", "Omar Lee")
    ]
    assert statements("He described the plan as leaving nothing to say.") == []


def test_that_what_was_denied_is_told_with_the_denial() -> None:
    told = statements("Ministers denied that waiting times had risen since 2020.")
    assert told == [("denied that waiting times had risen since 2020", "Ministers")]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Kündigungen soll es nach Angaben der Gewerkschaft nicht geben.", "Gewerkschaft"),
        ("Sperrungen wird es laut Bürgermeisterin Petra Lorenz nicht geben.", "Petra Lorenz"),
        ("Im Hafen sind nach Angaben der Polizei am Montag zwei Schiffe gesunken.", "Polizei"),
        ("Der Fluss war nach Angaben des Ministeriums zu warm.", "Ministerium"),
        ("Der Preis bleibt laut Reimann bis Ende 2026 stabil.", "Reimann"),
        ("Die Fabrik spart nach Berechnungen des Unternehmens 30.000 Tonnen.", "Unternehmen"),
        ("Das Auto war laut einer Zeugin viel zu schnell.", "einer Zeugin"),
    ],
)
def test_that_a_clause_around_its_source_is_told_whole(text: str, speaker: str) -> None:
    assert statements(text, language="de") == [(text[:-1], speaker)]


@pytest.mark.parametrize(
    "text",
    [
        "Das Haus wird laut Plan im Mai fertig.",
        "Er spielte laut Musik im Garten.",
        "Die Kinder riefen laut nach ihrer Mutter.",
        "Der Fahrer, der laut Polizei betrunken war, floh.",
        "Wenn die Brücke laut Polizei sicher ist, darf sie bleiben.",
    ],
)
def test_that_what_a_clause_below_or_no_source_holds_is_no_statement(text: str) -> None:
    assert statements(text, language="de") == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Und der Wagen war laut Polizei viel zu schnell, doch der Fahrer bestreitet das.",
            "der Wagen war laut Polizei viel zu schnell",
        ),
        ("Laut Polizei fuhr der Bus zu schnell.", "fuhr der Bus zu schnell"),
        ("Nach ersten Erkenntnissen der Polizei stieß er gegen ein Tor.", "stieß er gegen ein Tor"),
    ],
)
def test_that_a_german_source_vouches_for_its_own_clause(text: str, told: str) -> None:
    assert (told, "Polizei") in statements(text, language="de")


def test_that_a_source_that_ends_a_clause_is_none_of_its_words() -> None:
    whole = "Zwei Schiffe sanken im Hafen nach Angaben der Polizei."
    assert statements(whole, language="de")[0][0] == "Zwei Schiffe sanken im Hafen"


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (
            "Shares fell 4% after the water company cut its forecast and said it would raise bills.",
            "the water company",
        ),
        ("Talks broke down when the union walked out and said it would strike.", "the union"),
        ("Ann Cole left after the firm cut pay and said she was tired.", "Ann Cole"),
    ],
)
def test_that_a_thing_that_cannot_speak_leaves_the_word_to_who_can(text: str, speaker: str) -> None:
    assert [name for _, name in statements(text)] == [speaker]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Doctors said at least 12 people had died.", "at least 12 people had died"),
        ("Officials said up to 40 people were missing.", "up to 40 people were missing"),
        ("Police said around 200 homes were lost.", "around 200 homes were lost"),
        ("Ann Cole said over 30 had died.", "over 30 had died"),
    ],
)
def test_that_a_number_with_its_bound_begins_what_was_said(text: str, said: str) -> None:
    assert [words for words, _ in statements(text)] == [said]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Ärzte und Zeugen sagten, mindestens zwölf Menschen seien gestorben.",
            ("mindestens zwölf Menschen seien gestorben", "Ärzte und Zeugen"),
        ),
        (
            "Die Brücke werde im Mai gesperrt, so eine Sprecherin der Stadt.",
            ("Die Brücke werde im Mai gesperrt", "eine Sprecherin der Stadt"),
        ),
        (
            "Polizei und Staatsanwaltschaft teilten mit, der Mann habe allein gehandelt.",
            ("der Mann habe allein gehandelt", "Polizei und Staatsanwaltschaft"),
        ),
    ],
)
def test_that_german_plurals_and_what_follows_the_words_make_statements(
    text: str, told: tuple[str, str]
) -> None:
    assert statements(text, language="de") == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Leeds Crown Court heard that Lowe had forged 40 cheques.", ("Lowe had forged 40 cheques", None)),
        ("Jurors were told that he spent the money on horses.", ("he spent the money on horses", None)),
        ("The inquest was told the brakes had failed.", ("the brakes had failed", None)),
        (
            "The jury was told by Helen Drake that the accused was a danger to the town.",
            ("the accused was a danger to the town", "Helen Drake"),
        ),
    ],
)
def test_that_what_a_court_hears_is_reported_and_only_its_teller_made_it(
    text: str, told: tuple[str, str | None]
) -> None:
    assert statements(text) == [told]


@pytest.mark.parametrize(
    "text", ["The court heard three witnesses on Monday.", "Parents heard that the school would close."]
)
def test_that_nobody_tells_what_is_heard_elsewhere(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "The survey of 3,212 tenants, carried out by Northgate in May, found that 41% were in debt.",
            ("41% were in debt", "The survey of 3,212 tenants"),
        ),
        (
            "A study of 2.5 million patients found that 41% were ill.",
            ("41% were ill", "A study of 2.5 million patients"),
        ),
        ("Some 3,212 tenants said they were in debt.", ("they were in debt", "Some 3,212 tenants")),
    ],
)
def test_that_a_number_among_the_words_for_a_speaker_is_read_whole(text: str, told: tuple[str, str]) -> None:
    assert statements(text) == [told]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Baker Tina Moss, who sells from a van, said hungry students queue for hours.",
            ("hungry students queue for hours", "Tina Moss"),
        ),
        (
            "Reverend Paul Ash, 61, said young families leave first.",
            ("young families leave first", "Paul Ash"),
        ),
        (
            "Nina Holt, a ranger for 12 years, of Elmstead, said local farmers burn the heath.",
            ("local farmers burn the heath", "Nina Holt"),
        ),
        (
            "On Monday Paul Ash, who keeps the keys, said former tenants broke in.",
            ("former tenants broke in", "Paul Ash"),
        ),
        ("Police, called at noon, said young men threw stones.", ("young men threw stones", "Police")),
        (
            "Paul Ash, 61, died on Friday, said police in Elmstead.",
            ("Paul Ash, 61, died on Friday", "police in Elmstead"),
        ),
        (
            "The bridge, the longest in Europe, will close, said officials on Monday.",
            ("The bridge, the longest in Europe, will close", "officials"),
        ),
        ("Fares will rise, said Nina Holt, who runs the line.", ("Fares will rise", "Nina Holt")),
    ],
)
def test_that_a_subject_past_what_is_put_in_takes_the_verb(text: str, told: tuple[str, str]) -> None:
    assert statements(text) == [told]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("Ferries run later than in Norway, the report says.", "the report"),
        ("Rents rose faster than Munich, the tenants' union said.", "the tenants' union"),
        ("Turnover was lower than Aldi, the survey found.", "the survey"),
        ("The trust earned 4m euros more than Ajax, the auditors said.", "the auditors"),
        ("The rail firm has overtaken Amazon, the study said.", "the study"),
        ("Voters trust her less than Anna Cole, the pollster said.", "the pollster"),
        ("Anna Cole, the pollster said on Monday, had won.", None),
    ],
)
def test_that_a_name_that_ends_a_clause_has_no_apposition_behind_it(text: str, speaker: str | None) -> None:
    assert [who for _, who in statements(text)] == ([speaker] if speaker else [])


@pytest.mark.parametrize(
    "text",
    [
        "They have conceded 24 goals, the most in the league.",
        "The college admitted 3,100 students last year.",
        "He conceded a penalty and five goals.",
        "The avalanche claimed 12 lives in Tyrol and left 40 hurt.",
        "Holt claimed three wickets as the town were bowled out for 98.",
        "The clinic admitted 30 patients with burns.",
    ],
)
def test_that_what_is_let_in_or_taken_is_not_said(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Ministers conceded 40 bridges were unsafe.", "40 bridges were unsafe"),
        ("The clinic admitted 30 patients had died.", "30 patients had died"),
        ("The coach conceded that the match was lost.", "the match was lost"),
        ("The firm claimed 40 fitters had quit.", "40 fitters had quit"),
    ],
)
def test_that_a_clause_that_is_conceded_is_said(text: str, said: str) -> None:
    assert [words for words, _ in statements(text)] == [said]


def test_that_whoever_is_told_something_is_not_they() -> None:
    told = statements("“We sank,” Anna Cole told Radio Elm.", "They said the league was hard.")
    assert ("the league was hard", "Radio Elm") not in told


def test_that_a_german_comma_right_behind_the_time_sets_the_clause_off() -> None:
    assert statements("Er sagte am Montag, das Werk werde schließen.", language="de")[0][0] == (
        "das Werk werde schließen"
    )
    told = statements("CDU und FDP gemeinsam erklärten, der Haushalt sei gesichert.", language="de")
    assert told == [("der Haushalt sei gesichert", "CDU und FDP")]


def test_that_a_statement_of_nobody_known_has_a_confidence_of_its_own() -> None:
    (known,) = reported("The firm said it was late.")
    (nobody,) = reported("He said it was late.")
    assert (known.rule, nobody.rule) == ("statement", "statement, nobody")
    assert nobody.speaker is None
    assert nobody.confidence < known.confidence


def test_that_a_statement_by_a_pronoun_is_less_sure() -> None:
    named, pronoun = reported("Ann Cole said it was late.", "She said the train had left.")
    assert pronoun.speaker == named.speaker
    assert pronoun.confidence < named.confidence


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Ida Brand ergänzte, nun müsse geliefert werden.", ("nun müsse geliefert werden", "Ida Brand")),
        ("Ida Brand mahnte, die Zeit werde knapp.", ("die Zeit werde knapp", "Ida Brand")),
        ("Ida Brand forderte am Montag, die Stadt müsse zahlen.", ("die Stadt müsse zahlen", "Ida Brand")),
    ],
)
def test_that_german_verbs_of_adding_and_urging_report(text: str, told: tuple[str, str]) -> None:
    assert statements(text, language="de") == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Ida Brand kündigte eine Klage an, das Amt schwieg dazu.",
    ],
)
def test_that_a_german_clause_behind_a_thing_is_the_writers(text: str) -> None:
    assert statements(text, language="de") == []


def test_that_a_german_demand_ends_before_the_next_clause() -> None:
    text = "Ida Brand forderte mehr Personal, die Stadt sparte weiter."
    assert statements(text, language="de") == [("forderte mehr Personal", "Ida Brand")]


def test_that_people_who_are_told_begin_no_clause() -> None:
    told = statements("Chief executive Lena Holt told analysts copper output would rise.")
    assert told == [("copper output would rise", "Lena Holt")]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("It has lost 1,000, a spokeswoman for the council, Ruth Obi, admitted.", "It has lost 1,000"),
        (
            "The pool will close in May, a spokesman for the firm, Tom Hale, said.",
            "The pool will close in May",
        ),
        ("Sales have doubled, the head of the union, Ann Cole, said.", "Sales have doubled"),
        ("Sales have doubled, an economist at the bank, Ann Cole, said on Monday.", "Sales have doubled"),
        ("Half of the trees died, a botanist, Ann Cole, told reporters.", "Half of the trees died"),
        ("Sales have doubled, Ann Cole, the head of the union, said.", "Sales have doubled"),
        (
            "Sales fell in Kent, a county in the south, Ann Cole, 40, said.",
            "Sales fell in Kent, a county in the south",
        ),
        ("They will hire Tom Hale, a docker, Ann Cole, the head, said.", "They will hire Tom Hale, a docker"),
        (
            "It sold the north, the best market of the firm, Ann Cole said.",
            "It sold the north, the best market of the firm",
        ),
    ],
)
def test_that_a_description_beside_the_speaker_is_none_of_the_words(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Of the 86 homes, 52 are empty, according to the council, up from 31 out of 80 six years ago.",
            "Of the 86 homes, 52 are empty",
        ),
        ("Nine pools are shut, according to the trust, up from four two years ago.", "Nine pools are shut"),
        ("Rents have doubled, according to the bank, the third rise in five months.", "Rents have doubled"),
        ("It cost £4m, according to Ann Cole, twice what other towns paid.", "It cost £4m"),
        ("In 2020, 52 were empty, according to the trust, a rise of 20 homes.", "In 2020, 52 were empty"),
        ("Half of them left, according to the union, most of them drivers.", "Half of them left"),
        ("In the north, according to the survey, one in four homes is empty.", "one in four homes is empty"),
        ("In May, according to the office, up to 300 people were hurt.", "up to 300 people were hurt"),
        ("According to the trust, the homes stood empty for years.", "the homes stood empty for years"),
        ("On the coast, according to the trust, rents doubled each year.", "rents doubled each year"),
    ],
)
def test_that_what_is_compared_behind_a_source_is_no_statement(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("The union Unison, which has 3,000 members, said the figures hid a rise.", "the figures hid a rise"),
        ("The charity said the cuts hurt the poorest.", "the cuts hurt the poorest"),
        ("Ann Cole said the storm tore the roof off.", "the storm tore the roof off"),
        ("Police said thieves stole 40 cars.", "thieves stole 40 cars"),
        ("The union said the quake shook the hall.", "the quake shook the hall"),
        ("The club said the board sought new owners.", "the board sought new owners"),
    ],
)
def test_that_irregular_verbs_make_a_clause(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    "text",
    [
        "The firm announced a hunt for those hurt in the fire.",
        "The club promised a prize for the thieves caught there.",
        "The board announced a plan that hid nothing.",
    ],
)
def test_that_irregular_participles_make_none(text: str) -> None:
    assert statements(text) == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        ("Others were sharper: the plan was a disgrace, said Ann Cole.", "the plan was a disgrace"),
        ("The reaction was swift: the bridge would stay open, Tom Leary said.", "the bridge would stay open"),
        ("There was praise too: the vote had been fair, according to the union.", "the vote had been fair"),
        ("Criticism came from Hull: the mayor should go, said Ann Cole, who left.", "the mayor should go"),
        (
            "The party was not convinced: taxes would have to rise, it said on Monday.",
            "taxes would have to rise",
        ),
        (
            "One thing was clear: the school would close in May, said a spokesman.",
            "the school would close in May",
        ),
        (
            "The plan has two parts: a bridge and a road, said Ann Cole.",
            "The plan has two parts: a bridge and a road",
        ),
        (
            "It cut two jobs: the cook and the driver who came from Hull, the union said.",
            "It cut two jobs: the cook and the driver who came from Hull",
        ),
        ("By 10:30 the bridge was closed, police said.", "By 10:30 the bridge was closed"),
    ],
)
def test_that_a_clause_before_a_colon_is_the_writers(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "Kritik kam von der Opposition: Die Werke hätten Gewinn gemacht, sagte Leyla Aydin.",
            "Die Werke hätten Gewinn gemacht",
        ),
        ("Das Echo war geteilt: Der Plan sei eine Schande, sagte Jana Pohl.", "Der Plan sei eine Schande"),
        ("Lob gab es auch: die Wahl sei fair verlaufen, sagte der Sprecher.", "die Wahl sei fair verlaufen"),
        (
            "Der Plan hat zwei Teile: eine Brücke und eine Straße, sagte Jana Pohl.",
            "Der Plan hat zwei Teile: eine Brücke und eine Straße",
        ),
    ],
)
def test_that_a_german_clause_before_a_colon_is_the_writers(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text, language="de")] == [statement]


@pytest.mark.parametrize(
    "sentence",
    [
        "The trust will close two of its wards from January, the trust's board was told last night.",
        "The wards will close in January, councillors were told on Monday.",
        "The plan would have failed within a year, MPs were told.",
    ],
)
def test_that_those_who_were_told_something_do_not_state_it(sentence: str) -> None:
    assert statements(sentence) == []


def test_that_whom_somebody_told_it_is_the_listener() -> None:
    assert [who for _, who in statements("The wards will close, Ann Cole told the board.")] == ["Ann Cole"]


@pytest.mark.parametrize(
    "sentence",
    ["It was not, Ms Poole says, an easy choice.", "The yard will, Ms Poole said, close in May."],
)
def test_that_a_statement_parted_by_its_attribution_is_told_whole(sentence: str) -> None:
    assert [words for words, _ in statements(sentence)] == [sentence.rstrip(".")]


def test_that_a_statement_cut_in_its_middle_is_none() -> None:
    assert statements("The plan was drawn up by, Ms Poole said, people who had never seen a boat.") == []


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("The yard will close in May, Ms Poole said, because it is old.", "The yard will close in May"),
        ("The yard was not safe, Ms Poole said.", "The yard was not safe"),
    ],
)
def test_that_a_whole_clause_before_an_attribution_is_stated(sentence: str, told: str) -> None:
    assert [text for text, _ in statements(sentence)] == [told]


def test_that_names_keep_the_small_words_of_the_north() -> None:
    assert speakers("“We have waited for years,” said Jógvan á Heygum, who runs the port.") == [
        "Jógvan á Heygum"
    ]
    assert speakers("“It is very late,” said Gunnar í Gong.") == ["Gunnar í Gong"]


@pytest.mark.parametrize("who", ["The authors", "The inspectors", "The unions"])
def test_that_to_state_is_a_verb_behind_a_plural(who: str) -> None:
    assert speakers(f"{who} state that the island “is ours for good”.") == [who]


def test_that_a_state_is_a_body_behind_its_article() -> None:
    assert speakers("The state said that the island “is ours for good”.") == ["The state"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Not everyone agrees that the glacier is doomed.",
        "Hardly anyone said that the tax was fair.",
        "Not one minister believes that the plan will work.",
        "Nicht alle sagen, dass der Plan gut ist.",
    ],
)
def test_that_what_not_all_say_is_stated_by_nobody(sentence: str) -> None:
    assert statements(sentence) == []


@pytest.mark.parametrize(
    ("text", "statement"),
    [
        (
            "The leader, Ann Cole, said the so-called “bedroom tax” had hurt tenants.",
            "the so-called “bedroom tax” had hurt tenants",
        ),
        (
            "Ann Cole said the ferry “Star of Leith” would sail in May.",
            "the ferry “Star of Leith” would sail in May",
        ),
        ("Bob Hay said the “Warm Homes Bill” had failed.", "the “Warm Homes Bill” had failed"),
    ],
)
def test_that_marks_around_a_name_do_not_hide_what_is_reported(text: str, statement: str) -> None:
    assert [words for words, _ in statements(text)] == [statement]
    assert speakers(text) == []


@pytest.mark.parametrize(
    "text", ["Ann Cole said the plan was “a disgrace”.", "Ann Cole saw the film “Star of Leith” in May."]
)
def test_that_what_is_quoted_or_not_said_is_no_statement(text: str) -> None:
    assert statements(text) == []


def test_that_german_reports_go_on_in_their_mood_whatever_the_verb() -> None:
    lead = "Das Projekt sei nötig, sagte Jens Albers am Dienstag."
    more = [
        "Die Kosten lägen bei vier Millionen Euro.",
        "Der Bau dauere zwei Jahre.",
        "Danach kämen die Gleise.",
    ]
    told = statements(" ".join([lead, *more]), language="de")
    assert [words for words, _ in told[1:]] == [one.rstrip(".") for one in more]
    assert {who for _, who in told} == {"Jens Albers"}


@pytest.mark.parametrize("more", ["Die Kosten lagen bei vier Millionen Euro.", "Danach kamen die Gleise."])
def test_that_the_writers_own_mood_ends_a_german_report(more: str) -> None:
    lead = "Das Projekt sei nötig, sagte Jens Albers am Dienstag."
    assert [words for words, _ in statements(f"{lead} {more}", language="de")] == ["Das Projekt sei nötig"]
