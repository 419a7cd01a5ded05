from dataclasses import replace
from pathlib import Path
from typing import Any

from briefgen.document.templating.words import WORDS, context, sample
from briefgen.model.manuscript import Manuscript, PrintedQuote, Statement
from briefgen.model.template import Template


def template(language: str = "en-GB") -> Template:
    return Template("t", "T", "", Path(), language, 2, (), None, None, Path())


def names(value: Any, at: str) -> set[str]:
    if isinstance(value, dict):
        return {n for key, below in value.items() for n in names(below, f"{at}.{key}" if at else key)}
    if isinstance(value, list) and value and isinstance(value[0], dict):
        return {f"{at}[]"} | {n for item in value for n in names(item, f"{at}[]")}
    return {at}


def quoted(**changes: Any) -> dict[str, Any]:
    quote = replace(sample().quotes[0], **changes)
    words = context(replace(sample(), quotes=(quote,)), template())
    first: dict[str, Any] = words["quotes"][0]
    return first


def test_that_the_table_names_exactly_what_a_template_sees() -> None:
    assert names(context(sample(), template()), "") == {word.name for word in WORDS}


def test_that_every_word_is_explained() -> None:
    assert all(word.meaning and not word.meaning.endswith(".") for word in WORDS)


def test_that_no_word_is_listed_twice() -> None:
    assert len({word.name for word in WORDS}) == len(WORDS)


def test_that_templates_get_plain_data_only() -> None:
    def plain(value: Any) -> bool:
        if isinstance(value, dict):
            return all(plain(below) for below in value.values())
        if isinstance(value, list):
            return all(plain(below) for below in value)
        return type(value) in (str, int, bool)

    assert plain(context(sample(), template()))


def test_that_a_title_stands_before_the_name() -> None:
    assert quoted(role="Senator", speaker="Jonas Reed")["who"] == "Senator Jonas Reed"


def test_that_an_office_stands_after_the_name() -> None:
    assert quoted(role="Head of research at Tide")["who"] == "Mira Holt, Head of research at Tide"


def test_that_an_unknown_speaker_gets_no_role() -> None:
    assert quoted(role="Senator", speaker="not stated")["who"] == "not stated"


def test_that_an_attribution_leaves_out_what_is_not_known() -> None:
    assert quoted(role="", said="", place="", topic="")["attribution"] == "Mira Holt"


def test_that_empty_answers_of_a_figure_are_printed_and_named() -> None:
    row: dict[str, Any] = context(sample(), template())["figures"][3]
    assert row["period"] == "not stated"
    assert row["missing"] == ["period", "change", "compared_to", "says_who"]


def test_that_a_short_first_sentence_becomes_the_lead() -> None:
    words = context(replace(sample(), context=(Statement("To watch. Soundings."),)), template())
    assert words["context"][0]["lead"] == "To watch."
    assert words["context"][0]["rest"] == "Soundings."


def test_that_a_long_first_sentence_stays_in_its_line() -> None:
    line = "The harbour master said on Friday that nobody had waited. Then ships came."
    words = context(replace(sample(), context=(Statement(line),)), template())
    assert (words["context"][0]["lead"], words["context"][0]["rest"]) == ("", line)


def test_that_an_empty_manuscript_still_has_every_list() -> None:
    bare = Manuscript(sample().brief, replace(sample().article, paragraphs=()))
    words = context(replace(bare, brief=replace(bare.brief, subtitle=None, assessment=())), template())
    assert words["quotes"] == [] == words["charts"]
    assert words["brief"]["subtitle"] == ""


def test_that_notes_are_superior_figures() -> None:
    assert quoted(note=(1, 12))["note"] == "¹\u00a0¹²"


def test_that_a_german_template_dates_in_german_order() -> None:
    words = context(sample(), template("de-DE"))
    assert str(words["brief"]["date_iso"]) == "2025-05-24"


def test_that_a_quote_keeps_its_words() -> None:
    text = "It’s {{ not }} <b>markup</b> & never was"
    assert quoted(text=text)["text"] == text
    assert PrintedQuote(text, "x").text == text
