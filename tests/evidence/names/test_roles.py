"""What somebody is called before and after the name."""

import pytest

from tests.kit.spoken import quotations


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“No,” said former President Ann Cole.", "former President"),
        ("“No,” said the former Gov. Tom Hale.", "former Gov."),
        ("“No,” said then-Mayor Lucy Grant.", "then-Mayor"),
        ("“No,” said acting Police Chief Dan Oakes.", "acting Police Chief"),
        ("“No,” said Ohio state Rep. Mark Poole.", "Ohio state Rep."),
        ("State Sen. Joan Pell said: “No.”", "State Sen."),
        ("“No,” said Mr Jim Law.", ""),
        ("“No,” said Sam Okoro, 31, a bus driver.", "bus driver"),
    ],
)
def test_that_an_office_before_a_name_is_whole(text: str, role: str) -> None:
    assert [quote.speaker.role for quote in quotations(text) if quote.speaker] == [role]


def test_that_an_office_spelled_out_is_of_who_holds_it_abbreviated() -> None:
    (first, second) = quotations(
        "“No,” said Sen. Joan Pell, who met Jim Law.", "“Not now,” the senator added."
    )
    assert first.speaker is not None
    assert second.speaker == first.speaker


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Bahn-Vorständin Petra Holm sagte: „Die Strecke kommt.“", "Bahn-Vorständin"),
        ("„Das reicht nicht“, sagte Studentin Lena Brandt.", "Studentin"),
        ("„Das reicht nicht“, sagte der Student Jan Pohl.", "Student"),
        ("„Nein“, sagte Dachdecker Uwe Mertens.", "Dachdecker"),
        ("„Nein“, sagte Anna Pohl, die Leiterin der Klinik.", "Leiterin der Klinik"),
        ("„Nein“, sagte Franz-Josef Kuhn, Geschäftsführer der Stadtwerke.", "Geschäftsführer der Stadtwerke"),
        ("„Nein“, sagte Anna Pohl, die die Klinik leitet.", "die die Klinik leitet"),
        ("„Nein“, sagte Anna Pohl, die die Klinik verließ.", ""),
        ("„Nein“, sagte Tochter Ida Lund.", ""),
        ("„Nein“, sagte VfL-Coach Ina Lohr.", "VfL-Coach"),
        ("SPD-Spitzenfrau Ina Lohr sagte: „Wir machen weiter.“", "SPD-Spitzenfrau"),
        ("„Nein“, sagte der Azubi Max Roth.", "Azubi"),
        ("„Nein“, sagte die Schülerin Leni Brandtner.", "Schülerin"),
        ("„Nein“, sagte die Hirtin Svea Krahwinkel.", "Hirtin"),
        ("„Nein“, sagte Sören Max Lindner.", ""),
        ("„Nein“, sagte die Band Max Roth.", ""),
        ("„Nein“, sagte der Verein Lebendiges Dorf.", ""),
    ],
)
def test_that_a_calling_beside_a_german_name_is_its_role(text: str, role: str) -> None:
    assert [quote.speaker.role for quote in quotations(text, language="de") if quote.speaker] == [role]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("“He ran,” said Det Con Nell Frost, of Elmshire Police.", "Nell Frost", "Det Con"),
        ("“He ran,” said DC Nell Frost.", "Nell Frost", "DC"),
        ("PC Adam Birch, who was first there, said: “He ran.”", "Adam Birch", "PC"),
        ("DCI Frost told reporters: “He ran.”", "Frost", "DCI"),
        ("T/DCI Helen Marsh said: “He ran.”", "Helen Marsh", "T/DCI"),
        ("“He ran,” said Det Supt Neil Ward.", "Neil Ward", "Det Supt"),
        ("Wing Commander Ruth Nye told the inquest: “It stalled.”", "Ruth Nye", "Wing Commander"),
        ("Lance Corporal Owen Pike said: “We were hit.”", "Owen Pike", "Lance Corporal"),
        ("“He ran,” said DC Mayor Nell Frost.", "Nell Frost", "DC Mayor"),
    ],
)
def test_that_a_rank_in_letters_is_no_part_of_the_name(text: str, speaker: str, role: str) -> None:
    assert [(q.speaker.name, q.speaker.role) for q in quotations(text) if q.speaker] == [(speaker, role)]


def test_that_letters_before_a_body_are_no_rank() -> None:
    assert [q.speaker.name for q in quotations("“We grew,” DC Comics said.") if q.speaker] == ["DC Comics"]


def test_that_a_german_rank_in_letters_is_no_part_of_the_name() -> None:
    (quote,) = quotations("EKHK Lars Ude sagte: „Wir suchen Zeugen.“", language="de")
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == ("Lars Ude", "EKHK")


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("Elmstead boss Carl Finch said: “Never.”", "Carl Finch", "Elmstead boss"),
        ("Nora's daughter Ella, 31, said: “She was kind.”", "Ella", "Nora's daughter"),
        ("Mr Finch's brother, Daniel, said: “He was kind.”", "Daniel", "Mr Finch's brother"),
        ("Her daughter Ella said: “She was kind.”", "Ella", ""),
        ("Mother-of-four Nora Finch said: “I wept.”", "Nora Finch", "Mother-of-four"),
        ("Grieving mum Nora Finch, 52, said: “I wept.”", "Nora Finch", "Grieving mum"),
        ("Carl, a retired tanner, said: “Never.”", "Carl", "retired tanner"),
        ("Carl Finch, defending, said: “He is sorry.”", "Carl Finch", "defending"),
        ("Nora Finch MSP said: “Never.”", "Nora Finch", "MSP"),
        ("Carl Finch of the dockers' union said: “Never.”", "Carl Finch", "of the dockers' union"),
        ("Dr Nora Finch, from Elm University, said: “Never.”", "Nora Finch", "from Elm University"),
        ("Carl Finch of Lee County said: “Never.”", "Carl Finch", ""),
        ("Carl Finch, of Leeds, said: “Never.”", "Carl Finch", ""),
        ("The former champion, Norway's Nora Finch, wrote: “Never.”", "Nora Finch", "former champion"),
    ],
)
def test_that_what_somebody_is_stands_before_or_behind_the_name(text: str, speaker: str, role: str) -> None:
    assert [(q.speaker.name, q.speaker.role) for q in quotations(text) if q.speaker] == [(speaker, role)]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("„Nein“, sagte die Vorsitzende Jutta Kolb der Nachrichtenagentur dpa.", "Jutta Kolb"),
        ("„Nein“, sagte Ministerin Jutta Kolb der Deutschen Presse-Agentur.", "Jutta Kolb"),
        ("„Nein“, sagte die Vorsitzende der Kammer, Jutta Kolb.", "Jutta Kolb"),
        ("„Nein“, erklärten CDU und FDP gemeinsam am Montag.", "CDU und FDP"),
        ("„Nein“, teilten Grüne und Linke gemeinsam mit.", "Grüne und Linke"),
    ],
)
def test_that_a_german_name_ends_where_the_listener_begins(text: str, speaker: str) -> None:
    assert [q.speaker.name for q in quotations(text, language="de") if q.speaker] == [speaker]


def test_that_two_speak_together_before_a_time() -> None:
    assert [
        q.speaker.name for q in quotations("“No,” said Ann Cole and Bob Hay on Monday.") if q.speaker
    ] == ["Ann Cole and Bob Hay"]


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("Trainer Cath Lunn, 58, said: “He loves mud.”", "Cath Lunn", "Trainer"),
        ("Coroner Alwyn Rees said: “It was an accident.”", "Alwyn Rees", "Coroner"),
        ("Police Chief Ron Alba said: “He had a knife.”", "Ron Alba", "Police Chief"),
        ("The man's mother, Rosa Alba, said: “He had a phone.”", "Rosa Alba", "the man's mother"),
        ("His colleague Anna Rye, a toxicologist, said: “It is worse.”", "Anna Rye", "toxicologist"),
        ("Her friend Anna Rye said: “It is worse.”", "Anna Rye", ""),
        ("“You can't eat it,” is how former head Bill Orme puts it.", "Bill Orme", "former head"),
    ],
)
def test_that_callings_and_kin_of_somebody_unnamed_are_roles(text: str, speaker: str, role: str) -> None:
    assert [(q.speaker.name, q.speaker.role) for q in quotations(text) if q.speaker] == [(speaker, role)]


def test_that_a_woman_is_not_the_man_of_her_surname() -> None:
    (quote,) = quotations("Mr Doyle had rung twice.", "His sister, Fiona Doyle, said: “He sounded calm.”")
    assert quote.speaker is not None
    assert quote.speaker.name == "Fiona Doyle"


@pytest.mark.parametrize(
    ("text", "speaker", "role"),
    [
        ("“She asked for water,” said rescuer Karl Amend.", "Karl Amend", "rescuer"),
        ("“They ran,” laughs singer Dora Quill.", "Dora Quill", "singer"),
        ("Ellen Rudge KC told the court: “It was a slip.”", "Ellen Rudge", "KC"),
        ("It sat on a server Ellen Rudge used. “It was a slip,” Rudge said.", "Ellen Rudge", ""),
    ],
)
def test_that_a_noun_beside_the_verb_is_a_role(text: str, speaker: str, role: str) -> None:
    assert [(q.speaker.name, q.speaker.role) for q in quotations(text) if q.speaker] == [(speaker, role)]


def test_that_a_shadow_office_is_another_office() -> None:
    first, _ = quotations(
        "“We have no plan,” the chancellor admitted. Shadow chancellor Liam Bryce said: “She gambles.”"
    )
    assert first.speaker is not None
    assert first.speaker.name == "the chancellor"


@pytest.mark.parametrize(
    ("office", "speaker"),
    [
        ("Defence Secretary", "Jane Poole"),
        ("Education Secretary", "Jane Poole"),
        ("Shadow Health Secretary", "the minister"),
        ("Press Secretary", "the minister"),
    ],
)
def test_that_the_secretary_of_a_department_is_the_minister(office: str, speaker: str) -> None:
    told = f"{office} Jane Poole visited the yard on Monday."
    assert [q.speaker.name for q in quotations(told, "“It floats,” the minister said.") if q.speaker] == [
        speaker
    ]


def test_that_of_two_secretaries_neither_is_the_minister() -> None:
    told = "Defence Secretary Jane Poole met Health Secretary Omar Lee on Monday."
    assert [q.speaker.name for q in quotations(told, "“It floats,” the minister said.") if q.speaker] == [
        "the minister"
    ]


@pytest.mark.parametrize(
    ("text", "name", "role"),
    [
        ("Its head of policy, Ana Reed, said: “We had no choice.”", "Ana Reed", "head of policy"),
        ("Its head for the north, Greg Moss, said: “We had no choice.”", "Greg Moss", "head for the north"),
        ("Our head of nursing, Sam Otto, said: “We had no choice.”", "Sam Otto", "head of nursing"),
        ("“We had no choice,” said its head of safety, Mia Stone.", "Mia Stone", "head of safety"),
        (
            "“We had no choice,” said its director of health and safety, Mia Stone.",
            "Mia Stone",
            "director of health and safety",
        ),
        (
            "Their head of news and sport, Priya Nair, said: “We had no choice.”",
            "Priya Nair",
            "head of news and sport",
        ),
        ("His friend of 20 years, Tom Hale, said: “We had no choice.”", "Tom Hale", ""),
        ("His neighbour, Tom Hale, said: “We had no choice.”", "Tom Hale", ""),
        ("His colleague from Leeds, Tom Hale, said: “We had no choice.”", "Tom Hale", ""),
    ],
)
def test_that_what_one_of_a_body_is_over_is_a_role_and_whose_friend_is_none(
    text: str, name: str, role: str
) -> None:
    (quote,) = quotations(text)
    assert quote.speaker is not None
    assert (quote.speaker.name, quote.speaker.role) == (name, role)


def test_that_a_name_behind_another_who_is_joined_is_not_the_first() -> None:
    (quote,) = quotations("“We had no choice,” said a spokesman for the bank and Tom Hale.")
    assert quote.speaker is not None
    assert quote.speaker.name == "a spokesman for the bank"


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Housing Secretary Robert Tanaka said: “It is no choice at all.”", "Housing Secretary"),
        ("Fisheries Minister Ann Cole said: “It is no choice at all.”", "Fisheries Minister"),
        ("Yesterday Secretary Ann Cole said: “It is no choice at all.”", "Secretary"),
        ("Meanwhile Minister Ann Cole said: “It is no choice at all.”", "Minister"),
    ],
)
def test_that_the_first_word_of_a_sentence_may_say_what_an_office_is_for(sentence: str, role: str) -> None:
    (quote,) = quotations(sentence)
    assert quote.speaker is not None
    assert quote.speaker.role == role


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        (
            "Costs rose to £4m, which finance director Helga Stroud blamed on “lumpy names”.",
            "finance director",
        ),
        ("The delay, which council leader Jane Poole called “a disgrace”, went on.", "council leader"),
    ],
)
def test_that_the_word_that_joins_a_clause_is_no_part_of_an_office(sentence: str, role: str) -> None:
    (quote,) = quotations(sentence)
    assert quote.speaker is not None
    assert quote.speaker.role == role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("“The wolves are back,” said shepherd Tim Rolf.", "shepherd"),
        ("“The wood is dying,” said district forester Claude Immen.", "district forester"),
        ("“I lost my hat,” sixth-former Leni Brand said.", "sixth-former"),
        ("“We are ready,” head chef Owen Camm told reporters.", "head chef"),
        ("“Nobody asked us,” said night porter Paul Stone.", "night porter"),
        ("“We came late,” said summer visitor Tom Hale.", "summer visitor"),
        ("“I cannot sleep,” said a tired Laura Stone.", ""),
        ("“He is fine,” said her friend Mary Hill.", ""),
        ("“It is over,” said later Mary Hill.", ""),
        ("“It is over,” said yesterday Mary Hill.", ""),
    ],
)
def test_that_a_noun_between_a_verb_of_saying_and_a_name_tells_what_somebody_is(text: str, role: str) -> None:
    (quote,) = quotations(text)
    assert quote.speaker is not None
    assert quote.speaker.role == role


def test_that_a_german_noun_for_a_woman_is_no_part_of_an_unlisted_name() -> None:
    (quote,) = quotations("„Das war knapp“, sagte die Lotsin Tjorven Aalders.", language="de")
    assert quote.speaker is not None
    assert quote.speaker.name == "Tjorven Aalders"
