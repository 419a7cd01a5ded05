from tests.kit.spoken import quotations, speakers, texts

TOLD = "“We never had the money to keep the second crane,” said Ann Cole of the port authority."
PULLED = "“We never had the money to keep the second crane.”"


def test_that_a_pulled_out_quotation_has_the_speaker_of_the_running_text() -> None:
    assert speakers("Tom Hale said: “The yard is going to close.”", PULLED, TOLD) == [
        "Tom Hale",
        "Ann Cole",
        "Ann Cole",
    ]


def test_that_words_of_the_article_itself_in_marks_are_no_quotation() -> None:
    own = "Behind the quarrel about the crane lies a quarrel about who owns the yard."
    assert texts("Tom Hale said: “It will close.”", f"“{own}”", own) == ["It will close."]


def test_that_a_line_below_signs_a_quotation() -> None:
    (quote,) = quotations(
        "“The yard was the whole of the town once.”", "— Jane Poole, vicar", "It shut in 1980."
    )
    assert (quote.speaker and quote.speaker.name, quote.rule) == ("Jane Poole", "signature")


def test_that_a_mark_may_close_after_the_signature() -> None:
    assert speakers(
        '"The yard was the whole of the town once.', 'Jane Poole, Harbour Trust."', "It shut."
    ) == ["Jane Poole"]


def test_that_a_sentence_that_begins_with_a_dash_is_no_signature() -> None:
    assert speakers("“The yard was the town.”", "— Jane Poole said nothing of it.") != ["Jane Poole said"]
    assert quotations("“The yard was the town.”", "— Jane Poole said nothing of it.")[0].rule != "signature"
