import pytest

from briefgen.evidence.quotes import find_quotes
from briefgen.model.article import Article, ParagraphKind, Source, SourceKind, lay_out
from briefgen.model.evidence import QuoteKind
from tests.kit.spoken import quotations, speakers, statements


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "“It is a risk,” Ann Cole, the chief engineer of Northport, one of the towns on the coast, said.",
            "Ann Cole",
        ),
        (
            "“It is a risk,” docker Tom Hale, wearing a cap and a “Save the Yard” badge, said as he left.",
            "Tom Hale",
        ),
        (
            "Cole, who spoke to the council on Monday in St. Ives, lamented the “noise and the dust” of it.",
            "Cole",
        ),
        ("On Monday, after losing Kent in the vote, Sen. Ann Cole (R-Ohio), said, “I am tired.”", "Ann Cole"),
        (
            "He quoted Sen. Ann Cole (R-Wis.), who told a paper the yard was “a lost and hopeless case”.",
            "Ann Cole",
        ),
        ("Cole, who is a vicar at the church of Ely, Kent, blamed the port for “years of waste”.", "Cole"),
        ("Asked on Monday, Sen. Ann Cole, R-Ohio, a key member, said: “They will not pass it.”", "Ann Cole"),
        ("The film, titled “Low Water”, says the yard is “a danger to the town”.", "The film"),
    ],
)
def test_that_the_subject_is_found_past_what_is_put_in_between(sentence: str, name: str) -> None:
    assert speakers(sentence)[-1] == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The paper listed the risks: “The yard is old,” the union wrote.", "the union"),
        ("Judge Ann Cole said the firm had put “profits before people”.", "Ann Cole"),
        ("Tom Hale said his union puts “members first”.", "Tom Hale"),
        ("Tom Hale put it plainly: “The yard is done for.”", "Tom Hale"),
        ("Cole answers Hale with, “Why should we?” Hale then left the room.", "Cole"),
        ("Cole claimed on Friday that “the yard is safe,” one of the engineers said it was not.", "Cole"),
        ("The yard is “a lawful source of income,” as a ministry memo put it.", "a ministry memo"),
        ("He asked about “the price of the land,” court records show.", "court records"),
        ("“It is over,” beamed Cole’s driver, dancer Jan Hale.", "Jan Hale"),
        ("The delay did not surprise the engineer Ann Cole: “We knew it in March.”", "Ann Cole"),
        ("The report was late - Ann Cole: “We knew it in March.”", "Ann Cole"),
        ("Former secretary of state Ann Cole: “We knew it in March.”", "Ann Cole"),
        ("“We are very glad” about the vote, said Ann Cole, head of the union.", "Ann Cole"),
        ("Quote: “We can dig a very deep hole.” - Harbour director Ann Cole, on the new yard.", "Ann Cole"),
        ("It is a prize the old club calls “the only one for us”.", "the old club"),
        ("There’s an old saying that “the tide waits for nobody at all”.", "an old saying"),
        ("“It is slow,” said Northport head and vice-president Ann Cole.", "Ann Cole"),
        ("Asked about it, Ann Cole shrugged: “Nobody asked us.”", "Ann Cole"),
        (
            "It was turned down because, officials wrote, it offered “less than a pound for each spent”.",
            "officials",
        ),
        (
            "The bid failed since, a council memo said, it promised “a quay that floods each spring”.",
            "a council memo",
        ),
    ],
)
def test_that_the_attribution_that_binds_is_taken(sentence: str, name: str) -> None:
    assert speakers(sentence)[-1] == name


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        (
            "The owners fought back, with one of their films asking, “Is she able to run it?”",
            "one of their films",
        ),
        (
            "Owners were quick to join, with Ann Cole saying it was bad and asking, “Who would do it?”",
            "Ann Cole",
        ),
        ("Ann Cole posted a note on Mastodon reading “Thank you Northport” after the vote.", "Ann Cole"),
        (
            "Hale stayed away, only for Ann Cole to write on Monday that “there is no plan for the yard”.",
            "Ann Cole",
        ),
        ("Last month, when I asked Hale, she looked up, smiled and said, “I will stay on.”", "Hale"),
    ],
)
def test_that_a_participle_or_infinitive_has_its_subject(sentence: str, name: str) -> None:
    lead = "Sue Hale met Ann Cole in Oslo."
    said = speakers(lead, sentence)[-1]
    assert said is not None
    assert said.endswith(name)


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("A safety office report released last year found the yard “unfit for any ship”.", None),
        ("“No ship may land,” the order released Friday said.", "the order released Friday"),
        ("Hale's family has called on the port to close it “for the good of the town”.", "Hale's family"),
        (
            "At a talk in Oslo, Cole's first five visitors were hostile: “Why now?”",
            "Cole's first five visitors",
        ),
        ("According to the newly released harbour map, the yard is “not a part of the town”.", "harbour map"),
        ("Officials familiar with the talks described them as “hard but fair to us”.", "Officials familiar"),
        ("The former mayor and current party leader said it was “a gift to the owners”.", "The former mayor"),
        (
            "“It is bad,” said an official who left the port and called it “a mess of our making”.",
            "an official",
        ),
        ("The striking builders painted the slogan “Pay Us Our Wages” on the gate.", "The striking builders"),
    ],
)
def test_that_a_description_is_taken_by_its_head(sentence: str, name: str | None) -> None:
    said = speakers(sentence)[-1]
    assert said is not None
    assert (name or "A safety office report released last year") in said


def test_that_a_sentence_written_like_a_headline_names_who_is_named_elsewhere() -> None:
    assert speakers(
        "In remarks in Oslo, Jane Poole spoke of the yard.",
        "Poole Said That The Yard In The North “Could Have Been Kept As It Was.”",
    ) == ["Jane Poole"]


def test_that_surnames_that_are_words_name_their_owners() -> None:
    assert speakers("Al From founded it.", "“It is over now,” From said.", "“It is not,” Bo Early said.") == [
        "Al From",
        "Bo Early",
    ]
    assert speakers("Theresa May was in Oslo.", "May said it was “the end of the road”.") == ["Theresa May"]
    assert speakers("Steven Law left the port.", "Law said it was “the end of the road”.") == ["Steven Law"]


@pytest.mark.parametrize(
    ("post", "name"),
    [
        ("“Not one more tonne of it,” tweeted @harbourfolk.", "@harbourfolk"),
        ("@harbourfolk: “Not one more tonne of it.”", "@harbourfolk"),
        ("Ann Cole (@harbourfolk) posted: “Not one more tonne of it.”", "Ann Cole"),
    ],
)
def test_that_a_post_is_said_by_its_handle_or_whom_it_belongs_to(post: str, name: str) -> None:
    assert speakers(post) == [name]


def test_that_a_place_of_publication_does_not_speak() -> None:
    assert speakers("Ann Cole met readers in a Harbour chat on Monday stating, “It is hard for us.”") == [
        "Ann Cole"
    ]


def test_that_a_nickname_stands_inside_a_name() -> None:
    assert speakers("“It is over,” said Robert “Sunny” Cole.", "Cole said it was “all over for us”.") == [
        "Robert “Sunny” Cole",
        "Robert “Sunny” Cole",
    ]


def test_that_a_person_and_a_body_of_one_name_are_kept_apart() -> None:
    found = speakers(
        "Dorothy Marsh, whose husband worked for the Navy Marsh, spoke in Oslo.",
        "Marsh said it was “wrong of them all”.",
    )
    assert found == ["Dorothy Marsh"]


def test_that_a_given_name_alone_names_its_only_bearer() -> None:
    assert speakers("Jane Poole met Arun Mehta.", "“It is open,” said Jane.") == ["Jane Poole"]


def test_that_a_word_in_marks_does_not_take_the_turn() -> None:
    assert speakers(
        "“There is new proof,” Cole said, though the owners never “reopened” the case. “We shall see it.”"
    ) == ["Cole", "Cole"]


def test_that_a_quotation_over_paragraphs_has_the_speaker_at_its_end() -> None:
    found = quotations("“We start tomorrow.", "“We end on Friday.", "“Nobody is paid,” said Ann Cole.")
    assert [quote.speaker.name if quote.speaker else None for quote in found] == ["Ann Cole"] * 3
    assert [quote.inferred for quote in found] == [True, True, False]


def test_that_a_chain_of_participles_is_read_to_its_end() -> None:
    text, laid = lay_out([("and who and asking and " * 5000 + "said “we go on now”.", ParagraphKind.TEXT)])
    found = find_quotes(Article(Source("test", SourceKind.TEXT, b""), text, laid))
    assert [quote.text for quote in found if quote.kind is not QuoteKind.STATEMENT] == ["we go on now"]


@pytest.mark.parametrize(
    "piece",
    [
        "Ann Li met Bo Li and “we go” ",
        "Li Said That It Was On. ",
        "She said: “We will go on now.” ",
        "with one of her ads asking “we go on?” ",
        "Li (x) , who said ) , said ",
        "He said so. ",
    ],
)
def test_that_time_grows_with_the_text(piece: str) -> None:
    import time

    def seconds(times: int) -> float:
        text, laid = lay_out([(piece * times, ParagraphKind.TEXT)])
        read = Article(Source("test", SourceKind.TEXT, b""), text, laid)
        start = time.process_time()
        find_quotes(read)
        return time.process_time() - start

    short = min(seconds(500) for _ in range(3))
    assert min(seconds(4000) for _ in range(2)) < 24 * short + 0.05


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("“We will pay,” the chief executive, Tom Hale, told the BBC, adding: “But not now.”", "Tom Hale"),
        ("The jury heard that Dale, 41, told his wife: “I have done something terrible.”", "Dale"),
    ],
)
def test_that_whoever_is_told_does_not_speak(text: str, last: str) -> None:
    assert speakers(text)[-1] == last


@pytest.mark.parametrize(
    ("words", "name", "role"),
    [
        ("Downing Street said: “It was not the plan.”", "Downing Street", ""),
        ("Police Scotland said: “It was not the plan.”", "Police Scotland", ""),
        ("British Gas said: “It was not the plan.”", "British Gas", ""),
        ("National Grid said: “It was not the plan.”", "National Grid", ""),
        ("South Western Railway said: “It was not the plan.”", "South Western Railway", ""),
        ("Republican Cruz said: “It was not the plan.”", "Cruz", "Republican"),
        ("Head teacher Ravi Shah said: “It was not the plan.”", "Ravi Shah", "Head teacher"),
        ("First Minister Ann Cole said: “It was not the plan.”", "Ann Cole", "First Minister"),
        ("Minister of Energy Lars Holm said: “It was not it.”", "Lars Holm", "Minister of Energy"),
        (
            "Secretary of State for Wales Ann Poole said: “It was not it.”",
            "Ann Poole",
            "Secretary of State for Wales",
        ),
        ("Campaigner Lucy Moss said: “It was not the plan.”", "Lucy Moss", "Campaigner"),
        ("“It was not the plan,” the MP for Wick told the Gazette.", "the MP for Wick", ""),
        ("Omar Lee, MP for Wick, said: “It was not the plan.”", "Omar Lee", "MP for Wick"),
    ],
)
def test_that_a_name_that_stands_nowhere_else_is_whole_at_the_start(words: str, name: str, role: str) -> None:
    (quote,) = quotations(words)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


@pytest.mark.parametrize(
    "words",
    ["Speaking in Wick, Omar Lee said: “It was late.”", "Citing Congress, Omar Lee said: “It was late.”"],
)
def test_that_a_verb_put_first_is_no_name(words: str) -> None:
    (quote,) = quotations(words)
    assert quote.speaker is not None
    assert quote.speaker.name == "Omar Lee"


@pytest.mark.parametrize(
    ("attribution", "name"),
    [
        ("sagte auch der Mainzer Ökonom Jörg Mahlow.", "Jörg Mahlow"),
        ("sagte dagegen die Pflegerin Anna Holz.", "Anna Holz"),
        ("meint hingegen Anna Holz, Pflegerin in Mainz.", "Anna Holz"),
        ("sagte am Montag die Ministerin Anna Holz.", "Anna Holz"),
        ("sagte gestern auch ein Sprecher der Werft.", "ein Sprecher der Werft"),
        ("sagte am Freitag in Mainz der Ökonom Jörg Mahlow.", "Jörg Mahlow"),
        ("sagte dazu Anna Holz.", "Anna Holz"),
        ("sagte auch sie.", "Karla Brandt"),
    ],
)
def test_that_adverbs_and_days_may_stand_between_a_verb_and_its_subject(attribution: str, name: str) -> None:
    before = "Die Hafenchefin Karla Brandt nannte den Plan „ein Geschenk an die Falschen“."
    said = f"„Das hilft keinem, der Hilfe braucht“, {attribution}"
    assert speakers(before, said, language="de")[-1] == name


@pytest.mark.parametrize(
    "attribution",
    ["sagte Karla Brandt auch der Zeitung.", "sagte sie am Montag der Zeitung.", "sagte sie dazu."],
)
def test_that_a_listener_behind_the_subject_is_none(attribution: str) -> None:
    before = "Die Hafenchefin Karla Brandt kam am Montag nach Mainz."
    assert speakers(before, f"„Das hilft keinem, der Hilfe braucht“, {attribution}", language="de") == [
        "Karla Brandt"
    ]


@pytest.mark.parametrize(
    ("sentence", "name", "language"),
    [
        (
            "Die Gewerkschaft werde kämpfen, sagte Ott der Zeitung: „Sie haben keinen Plan.“",
            "Horst Ott",
            "de",
        ),
        ("Die Gewerkschaft werde kämpfen, sagte er am Montag: „Sie haben keinen Plan.“", "Horst Ott", "de"),
        ("Die Werft sei alt, schreibt Ott der „Neuen Post“: „Sie haben keinen Plan.“", "Horst Ott", "de"),
        ("The union would fight, said Ott in a note to staff: “They have no plan.”", "Horst Ott", "en"),
        ("The yard was old, wrote Ott in the Post: “They have no plan.”", "Horst Ott", "en"),
    ],
)
def test_that_the_subject_of_a_verb_behind_a_comma_follows_it(
    sentence: str, name: str, language: str
) -> None:
    before = {"de": "Der Gewerkschafter Horst Ott kam.", "en": "The union leader Horst Ott came."}[language]
    assert speakers(before, sentence, language=language) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("The library will close, in a move campaigners called “vandalism by spreadsheet”.", "campaigners"),
        ("It shut the mill in a step farmers called “ruinous for the whole valley”.", "farmers"),
        ("It was a plan critics described as “a very long way from ready”.", "critics"),
        ("It was a day a police officer called “the worst of my whole career”.", "a police officer"),
        ("It was the plan that union leaders called “a very long way from ready”.", "union leaders"),
    ],
)
def test_that_many_people_behind_one_thing_begin_a_clause(sentence: str, name: str) -> None:
    assert speakers(sentence) == [name]


def test_that_the_object_of_a_verb_before_a_colon_does_not_speak() -> None:
    assert speakers("Ann Cole, who runs it, said young drivers would pay: “They have no plan.”") == [
        "Ann Cole"
    ]
    assert speakers("Ann Cole, 40, blamed officers at the yard: “They have no plan.”") == ["Ann Cole"]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The League protested Mr Hale’s slurs when he spoke of meeting “in secret with the banks”.", "Hale"),
        ("Ann Cole criticised Mr Hale because he called it “a very bad joke”.", "Hale"),
        ("Ann Cole criticised Mr Hale after he called it “a very bad joke”.", "Hale"),
        ("Ann Cole warned Mr Hale while he called it “a very bad joke”.", "Hale"),
        ("Ann Cole said she thinks it is “a very bad joke”.", "Ann Cole"),
        ("Ann Cole said that she thought it “a very bad joke”.", "Ann Cole"),
        ("Ann Cole asked whether he called it “a very bad joke”.", "Ann Cole"),
    ],
)
def test_that_a_clause_of_when_or_why_has_its_own_speaker(words: str, name: str) -> None:
    assert speakers(words) == [name]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Trains will stop in June, which the rail minister, Tom Hale, called “a disgrace”.", "Tom Hale"),
        (
            "The mill shut its gates, which its founder, Ruth Adler, described as “the worst day”.",
            "Ruth Adler",
        ),
        (
            "The vote was lost in May, which Ann Poole, the party leader, called “a bitter evening”.",
            "Ann Poole",
        ),
        ("Ann Poole, which her friends found odd, called the plan “a disgrace to us all”.", "Ann Poole"),
        ("Tom Hale left in June, which surprised the staff, and called it “a relief to go”.", "Tom Hale"),
    ],
)
def test_that_a_clause_with_which_has_its_own_subject_past_an_apposition(sentence: str, name: str) -> None:
    assert speakers(sentence) == [name]


@pytest.mark.parametrize(
    ("sentence", "language", "name"),
    [
        ("Die Kanzlei klagte. Diese wies die Kritik zurück: „Wir waren rechtzeitig da.“", "de", None),
        ("Das Amt prüft. Letztere bestreitet die Vorwürfe: „Wir waren rechtzeitig da.“", "de", None),
        ("Beide wiesen die Kritik zurück: „Wir waren rechtzeitig da.“", "de", None),
        ("Dieser widersprach dem Vorwurf: „Wir waren rechtzeitig da.“", "de", None),
        ("Both rejected the criticism: “We were there in time.”", "en", None),
        ("Dies freute die Ministerin: „Wir waren rechtzeitig da.“", "de", "die Ministerin"),
        ("Die Behörde wies die Kritik zurück: „Wir waren rechtzeitig da.“", "de", "Die Behörde"),
    ],
)
def test_that_the_object_of_one_only_pointed_at_does_not_speak(
    sentence: str, language: str, name: str | None
) -> None:
    assert speakers(sentence, language=language) == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Port director Selma Vogt, who toured the quays at noon, promised a review by May.",
        "The chancellor, who spoke in Leeds, announced a commission on Monday.",
        "Rita Holm, 51, a Liberal, promised a committee within weeks.",
        "Health boss Ian Crole, 58, a former nurse, announced an inquiry within days.",
    ],
)
def test_that_a_thing_behind_the_verb_of_a_subject_that_waits_says_nothing(text: str) -> None:
    assert statements(text) == []


def test_that_one_between_commas_whose_subject_waits_says_it() -> None:
    said = "Trams, buses and trains, said a spokesman on Friday, would stop."
    assert [who for _, who in statements(said)] == ["a spokesman"]


@pytest.mark.parametrize(
    ("text", "who"),
    [
        (
            "Anlass waren Aussagen von Ina Roth, wonach eine Senkung „alles andere als sicher“ sei.",
            "Ina Roth",
        ),
        ("Der Rat las Angaben der Polizei, wonach der Mann „sehr schnell“ gefahren sei.", "Polizei"),
        ("Es gab Gerüchte, wonach eine Senkung „alles andere als sicher“ sei.", None),
    ],
)
def test_that_german_words_hang_on_a_noun_for_them(text: str, who: str | None) -> None:
    assert speakers(text, language="de")[:1] in ([who], [])
