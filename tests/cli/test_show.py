import re
import sys

import pytest

from briefgen.app.steps import Study
from briefgen.article.read import read
from briefgen.cli import show
from briefgen.evidence.find import find_evidence
from briefgen.model.article import Source, SourceKind
from tests.kit import made

CODES = re.compile(r"\x1b\[[\d;]*m")


def shown(capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, terminal: bool) -> str:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal)
    show.study(made.study(), "linden.txt")
    return capsys.readouterr().out


def test_that_figures_and_quotes_are_marked_on_a_terminal(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = shown(capsys, monkeypatch, terminal=True)
    assert "\x1b[1;36m12 per cent\x1b[0m" in out
    assert "\x1b[36mWe are not closing" in out


def test_that_the_same_words_stand_without_codes_elsewhere(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = shown(capsys, monkeypatch, terminal=False)
    marked = shown(capsys, monkeypatch, terminal=True)
    assert CODES.search(plain) is None
    assert CODES.sub("", marked).split() == plain.split()


def test_that_every_kind_of_evidence_has_its_section(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    out = shown(capsys, monkeypatch, terminal=False)
    for words in (
        "Ruth Okafor, Mayor",
        "31 − 12 = 19 percentage points",
        "2025-05, inferred",
        made.FLAG.text[:30],
    ):
        assert words in " ".join(out.split())


def test_that_reported_speech_is_listed_apart_and_without_quotation_marks(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    text = "Mayor Ruth Okafor said the library would stay open. “We are not closing,” she said."
    article = read(Source("linden.txt", SourceKind.TEXT, text.encode()))
    show.study(Study(article, find_evidence(article), ()), "linden.txt")
    quotes, statements = capsys.readouterr().out.split("Quotes\n")[1].split("Reported without marks\n")
    assert "“We are not closing,”" in quotes
    assert "the library would stay open" in statements
    assert "“the library" not in statements
    assert "the library" not in quotes


@pytest.mark.parametrize(
    ("furniture", "words"),
    [("", ""), ("Advertisement", "1 line set aside"), ("Share\n\nMenu", "2 lines set aside")],
)
def test_that_the_lines_set_aside_are_counted(
    furniture: str, words: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    sentence = "The council of Lindvik voted on Tuesday to keep hall {} beside the river open."
    body = "\n\n".join(sentence.format(number) for number in range(4))
    article = read(
        Source("hall.txt", SourceKind.TEXT, f"Council keeps halls open\n\n{body}\n\n{furniture}".encode())
    )
    show.study(Study(article, find_evidence(article), ()), "hall.txt")
    out = capsys.readouterr().out
    assert (words in out) if words else ("set aside" not in out)


def test_that_a_figure_says_which_way_it_went(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    article = read(Source("linden.txt", SourceKind.TEXT, b"Revenue rose 8.4%, the council said."))
    show.study(Study(article, find_evidence(article), ()), "linden.txt")
    assert "change: rose (up by 8.4%)" in capsys.readouterr().out


def test_that_the_name_of_a_file_cannot_steer_the_terminal() -> None:
    assert show.printable("a\x1b[2Jb\u202egnp.txt\x07") == "a\ufffd[2Jb\ufffdgnp.txt\ufffd"
    assert show.printable("\x1b[1;36mfigure\x1b[0m\n") == "\x1b[1;36mfigure\x1b[0m\n"


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        (
            "Der Plan scheiterte. „Wir warten nicht auf die anderen“, sagte Jana Pohl.",
            "„Wir warten nicht auf die anderen“",
        ),
        (
            "Der Plan scheiterte. »Wir warten nicht auf die anderen«, sagte Jana Pohl.",
            "»Wir warten nicht auf die anderen«",
        ),
        (
            "The plan failed. “We do not wait for the others,” said Jane Poole.",
            "“We do not wait for the others,”",
        ),
        (
            'The plan failed. "We do not wait for the others," said Jane Poole.',
            '"We do not wait for the others,"',
        ),
        (
            "The plan failed. ‘We do not wait for the others,’ said Jane Poole.",
            "‘We do not wait for the others,’",
        ),
        (
            "Der Plan scheiterte. „Wir warten nicht auf die anderen“, sagte sie.",
            "„Wir warten nicht auf die anderen“",
        ),
    ],
)
def test_that_a_quotation_has_the_marks_of_the_article(
    text: str, quoted: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    article = read(Source("linden.txt", SourceKind.TEXT, text.encode()))
    show.study(Study(article, find_evidence(article), ()), "linden.txt")
    listed = capsys.readouterr().out.split("Quotes\n")[1]
    assert f": {quoted} (" in " ".join(listed.split())


def test_that_words_a_speaker_is_known_from_have_the_marks_of_the_language(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    text = "Die Bürgermeisterin Jana Pohl kam am Montag zu spät. »Wir warten nicht«, sagte sie."
    article = read(Source("linden.txt", SourceKind.TEXT, text.encode()))
    show.study(Study(article, find_evidence(article), ()), "linden.txt")
    assert "(inferred from „sie“): »Wir warten nicht«" in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Der Anteil der Kohle ist von 31 Prozent im Jahr 2019 auf 12 Prozent im Jahr 2024 gesunken.",
            "(berechnet: 31 − 12 = 19 Prozentpunkte; 61,3 Prozent weniger als der frühere Wert)",
        ),
        (
            "Die Zahl der Betten stieg von 1.200 im Jahr 2019 auf 1.500 im Jahr 2024.",
            "25,0 Prozent mehr als der frühere Wert)",
        ),
        (
            "The share of coal fell from 31 per cent in 2019 to 12 per cent in 2024.",
            "(calculated: 31 − 12 = 19 percentage points; 61.3 per cent less than the earlier value)",
        ),
        (
            "The number of beds rose from 1,200 in 2019 to 1,500 in 2024.",
            "25.0 per cent more than the earlier value)",
        ),
    ],
)
def test_that_a_sum_is_told_in_the_words_and_marks_of_the_article(
    text: str, told: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys.stdout, "isatty", lambda: False)
    article = read(Source("linden.txt", SourceKind.TEXT, text.encode()))
    show.study(Study(article, find_evidence(article), ()), "linden.txt")
    assert told in " ".join(capsys.readouterr().out.split())
