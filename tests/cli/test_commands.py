"""The command line from end to end, on the sample that ships and on whatever people feed it."""

import io
import json
import re
import sys
from collections.abc import Callable
from pathlib import Path

import docx
import pytest

from briefgen.__main__ import main
from tests.kit import narrow

SAMPLE = Path(__file__).resolve().parent.parent.parent / "resources" / "samples" / "harbour-freight.txt"


def run(capsys: pytest.CaptureFixture[str], *words: str | Path) -> tuple[int, str, str]:
    """Exit status, standard output and standard error of one call."""
    status = main([str(word) for word in words])
    said = capsys.readouterr()
    return status, said.out, said.err


def test_that_inspect_prints_one_json_object_a_line(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "inspect", "--json", SAMPLE, SAMPLE)
    first, second = (json.loads(line) for line in out.splitlines())
    assert status == 0
    assert first == second
    assert first["source"] == str(SAMPLE)


def test_that_every_span_of_inspect_points_at_its_words(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "inspect", "--json", SAMPLE)
    found = json.loads(out)
    text = "\n\n".join(found["paragraphs"])
    for item in (*found["quotes"], *found["figures"]):
        assert text[item["start"] : item["end"]] == item["text"]


def test_that_inspect_says_who_spoke_and_what_was_counted(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "inspect", "--json", SAMPLE)
    found = json.loads(out)
    assert {quote["speaker"] for quote in found["quotes"]} >= {"Marion Keller", "Jonas Adler"}
    values = [(figure["value"], figure["unit"]) for figure in found["figures"]]
    for expected in ((4_200_000.0, "tonne"), (38.0, "percent"), (85_000_000.0, "euro")):
        assert expected in values
    assert found["headline"] == "Harbour freight falls to a six-year low as shippers turn to rail"
    assert (found["published"], found["place"], found["byline"]) == ("2025-03-14", "Westhaven", "Helen Marsh")


def test_that_inspect_for_people_shows_article_and_evidence(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, _ = run(capsys, "inspect", SAMPLE)
    assert status == 0
    for words in ("Harbour freight falls", "Marion Keller", "Figures", "Quotes", "4.2 million tonnes"):
        assert words in out
    assert "\x1b[" not in out


def test_that_one_bad_source_does_not_stop_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, out, err = run(capsys, "inspect", "--json", tmp_path / "none.txt", SAMPLE)
    assert status == 2
    assert len(out.splitlines()) == 1
    assert "none.txt" in err


def test_that_export_writes_both_files_and_verify_agrees(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pdf, docx = tmp_path / "brief.pdf", tmp_path / "brief.docx"
    status, _, err = run(capsys, "export", SAMPLE, "-t", "policy-brief", "-o", pdf, docx)
    assert status in (0, 1), err
    assert pdf.read_bytes().startswith(b"%PDF-")
    assert docx.read_bytes().startswith(b"PK")
    for file in (pdf, docx):
        status, out, err = run(capsys, "verify", file)
        assert (status, err) == (0, "")
        assert str(file) in out


def test_that_a_second_output_option_adds_to_the_first(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    pdf, docx = tmp_path / "brief.pdf", tmp_path / "brief.docx"
    status, _, err = run(capsys, "export", SAMPLE, "-o", pdf, "-o", docx)
    assert status in (0, 1), err
    assert pdf.is_file()
    assert docx.is_file()


def test_that_the_same_input_and_date_give_the_same_bytes(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1741910400")
    files = [tmp_path / name for name in ("a.pdf", "b.pdf", "a.docx", "b.docx")]
    for file in files:
        run(capsys, "export", SAMPLE, "-o", file)
    assert files[0].read_bytes() == files[1].read_bytes()
    assert files[2].read_bytes() == files[3].read_bytes()


def test_that_what_the_analyst_gives_is_printed_and_labelled(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from briefgen.document.record import printed_text

    pdf = tmp_path / "brief.pdf"
    given = (
        "--title",
        "Rail takes the harbour's freight",
        "--bottom-line",
        "The port is losing to a timetable.",
    )
    run(capsys, "export", SAMPLE, "-o", pdf, *given, "--author", "A. Analyst", "--prepared", "2025-03-17")
    words = " ".join(printed_text(pdf.read_bytes()).split())
    assert "The port is losing to a timetable." in words
    assert "Analyst’s text" in words
    assert "17 March 2025" in words.replace("\u00a0", " ")


def test_that_export_reads_standard_input(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Piped:
        buffer = io.BytesIO(SAMPLE.read_bytes())

    monkeypatch.setattr(sys, "stdin", Piped())
    status, _, err = run(capsys, "export", "-", "-o", tmp_path / "brief.pdf")
    assert status in (0, 1), err
    assert (tmp_path / "brief.pdf").exists()


def test_that_a_saved_brief_is_exported_as_it_was_left(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    from briefgen.app import briefs, steps
    from briefgen.app.events import result_of
    from briefgen.brief import edit
    from briefgen.document.record import printed_text

    found = result_of(steps.study(result_of(steps.open_path(SAMPLE))))
    brief = edit.set_title(steps.draft(found, "policy-brief"), "Left like this")
    briefs.save(brief, tmp_path / "own.brief")
    status, _, err = run(capsys, "export", tmp_path / "own.brief", "-o", tmp_path / "brief.pdf")
    assert status in (0, 1), err
    assert "Left like this" in printed_text((tmp_path / "brief.pdf").read_bytes())


def test_that_templates_are_listed_with_their_purpose(capsys: pytest.CaptureFixture[str]) -> None:
    status, out, err = run(capsys, "template", "list")
    assert (status, err) == (0, "")
    assert out.startswith("policy-brief")


@pytest.mark.parametrize(
    ("name", "data", "words"),
    [
        ("empty.txt", b"", "empty"),
        ("blank.txt", b" \n\t\n ", ""),
        ("binary.txt", bytes(range(256)) * 40, ""),
        ("noarticle.html", b"<html><body><nav><a href='/'>Home</a></nav></body></html>", "article"),
        ("broken.docx", b"PK\x03\x04 this is no archive", ""),
        ("broken.pdf", b"%PDF-1.7 this is no document", ""),
    ],
)
def test_that_what_cannot_be_read_is_a_sentence_and_writes_nothing(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, data: bytes, words: str
) -> None:
    source = tmp_path / name
    source.write_bytes(data)
    status, out, err = run(capsys, "export", source, "-o", tmp_path / "brief.pdf")
    assert status == 2
    assert out == ""
    assert str(source) in err
    assert ": error: " in err
    assert words in err
    assert "Traceback" not in err
    assert not (tmp_path / "brief.pdf").exists()


def test_that_a_target_folder_that_is_not_there_is_named_before_any_work(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, "export", tmp_path / "none.txt", "-o", tmp_path / "nowhere" / "brief.pdf")
    assert status == 2
    assert "the target folder is not there" in err


def test_that_an_ending_briefgen_does_not_write_is_refused(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, "export", SAMPLE, "-o", tmp_path / "brief.odt")
    assert status == 2
    assert "use .pdf or .docx" in err


def test_that_a_command_that_is_none_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["exprot"])
    assert ended.value.code == 2
    assert "exprot" in capsys.readouterr().err


def test_that_the_article_itself_is_never_overwritten(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    import docx

    source = tmp_path / "article.docx"
    document = docx.Document()
    for line in SAMPLE.read_text("utf-8").splitlines():
        document.add_paragraph(line)
    document.save(str(source))
    before = source.read_bytes()
    status, _, err = run(capsys, "export", source, "-o", source)
    assert status == 2
    assert "this is the article itself" in err
    assert source.read_bytes() == before


def test_that_one_file_is_not_written_twice(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status, _, err = run(capsys, "export", SAMPLE, "-o", tmp_path / "a.pdf", tmp_path / "a.pdf")
    assert status == 2
    assert "two files would have this name" in err


def test_that_a_missing_template_names_the_nearest(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, "export", SAMPLE, "-t", "policy-breif", "-o", tmp_path / "brief.pdf")
    assert status == 2
    assert "did you mean “policy-brief”?" in err


def test_that_an_article_without_quotes_or_figures_still_makes_a_brief_and_says_so(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    source = tmp_path / "quiet.txt"
    sentence = (
        "The council met in the old hall and spoke at length about the roof, the windows and the garden. "
    )
    source.write_text("A quiet evening in the old hall\n\n" + "\n\n".join([sentence * 3] * 4), "utf-8")
    status, _, err = run(capsys, "export", source, "-o", tmp_path / "brief.pdf", tmp_path / "brief.docx")
    assert status == 1
    assert "no quotation was found" in err
    assert "no figure was found" in err
    assert (tmp_path / "brief.pdf").exists()
    assert (tmp_path / "brief.docx").exists()


@pytest.mark.parametrize("data", [b"", b"%PDF-1.7 nothing", b"PK\x03\x04 nothing", b"plain words"])
def test_that_verify_refuses_what_is_no_export(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, data: bytes
) -> None:
    file = tmp_path / "brief.pdf"
    file.write_bytes(data)
    status, _, err = run(capsys, "verify", file)
    assert status == 2
    assert err.startswith(f"{file}: error: ") or err.startswith(f"{file}, ")


def test_that_verify_gives_each_of_several_files_its_verdict(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    good, bad = tmp_path / "brief.pdf", tmp_path / "other.docx"
    run(capsys, "export", SAMPLE, "-o", good)
    bad.write_bytes(b"plain words")
    status, out, err = run(capsys, "verify", bad, good, tmp_path / "none.pdf")
    assert status == 2
    assert out.startswith(f"{good}: every quotation")
    assert [file in err for file in ("other.docx", "brief.pdf", "none.pdf")] == [True, False, True]
    assert run(capsys, "verify", good, good)[0] == 0


def test_that_an_older_export_survives_a_failed_one(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    target = tmp_path / "brief.pdf"
    target.write_bytes(b"old")
    (tmp_path / "empty.txt").write_bytes(b"")
    assert run(capsys, "export", tmp_path / "empty.txt", "-o", target)[0] == 2
    assert target.read_bytes() == b"old"


def test_that_a_chart_takes_its_data_from_a_file_and_another_begins_a_new_chart(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from briefgen.document.record import printed_text

    monkeypatch.chdir(tmp_path)
    (tmp_path / "ports.csv").write_text("Port;Tonnen\nKöln;1.250,5\nHamburg;9.800,0\n", "cp1252")
    words = ("--chart-data", "2.ports.csv=Port yearbook", "--chart", "2.title=Hamburg far ahead")
    status, _, err = run(capsys, "export", SAMPLE, "-o", "a.pdf", *words)
    assert status in (0, 1), err
    printed = " ".join(printed_text((tmp_path / "a.pdf").read_bytes()).split())
    for said in ("Hamburg far ahead", "9,800", "Port yearbook"):
        assert said in printed
    assert run(capsys, "verify", "a.pdf")[0] == 0


@pytest.mark.parametrize(
    ("flag", "words"),
    [
        (("--chart-data", "ports.csv"), "needs a source"),
        (("--chart-data", "ports.csv=Port yearbook"), "could not be read"),
        (("--chart-data", "9.ports.csv=Port yearbook"), "there is no chart 9"),
        (("--take-chart", "99"), "it suggests 1 slope, 2 "),
        (("--take-chart", "waterfall"), "the article suggests no chart “waterfall”"),
        (("--chart-columns", "2.Year=text"), "no table is given for chart 2"),
        (("--chart", "kind=line"), "Two dates are not a series"),
        (("--chart", "palette=red"), "no value of palette"),
    ],
)
def test_that_what_a_chart_does_not_take_is_said(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, flag: tuple[str, str], words: str
) -> None:
    status, _, err = run(capsys, "export", SAMPLE, "-o", tmp_path / "a.pdf", *flag)
    assert status == 2
    assert words in err
    assert not (tmp_path / "a.pdf").exists()


def test_that_inspect_numbers_the_charts_and_export_takes_them_by_number_or_kind(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    _, out, _ = run(capsys, "inspect", SAMPLE)
    assert "  1. slope: " in out
    second = next(line for line in out.splitlines() if line.strip().startswith("2. "))
    kind = second.strip().partition(" ")[2].partition(":")[0]
    words = ("--take-chart", "big number", "--take-chart", "2", "--chart-file", "2.second.csv")
    status, _, err = run(capsys, "export", SAMPLE, "-o", "a.pdf", *words, "--chart", f"2.kind={kind}")
    assert status in (0, 1), err
    assert (tmp_path / "second.csv").exists()
    assert run(capsys, "verify", "a.pdf")[0] == 0


def test_that_how_a_table_was_read_is_told_and_can_be_overridden(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ports.csv").write_text("Line;Ships (thousand)\n2019;1,5\n2024;2,125\nTotal;3,625\n", "utf-8")
    words = ("--chart-data", "2.ports.csv=Port yearbook", "--chart-file", "2.out.csv")
    _, _, err = run(capsys, "export", SAMPLE, "-o", "a.pdf", *words)
    assert "note: read as 2 rows; Line date, Ships (thousand) number; the first row names" in err
    assert "decimal comma; unit thousand" in err
    assert "ports.csv, row 4: note: “Total” is the sum of others and is left out" in err
    assert "2024,2.125" in (tmp_path / "out.csv").read_text("utf-8-sig")
    asked = ("--chart-columns", "2.1=text", "--chart-columns", "2.decimal=point")
    _, _, err = run(capsys, "export", SAMPLE, "-o", "b.pdf", *words, *asked)
    assert "Line text, Ships (thousand) number" in err
    saved = (tmp_path / "out.csv").read_text("utf-8-sig")
    assert "2024,2125" in saved
    assert "2019,1.5" in saved, "it means one thing in every table"
    _, _, err = run(capsys, "export", SAMPLE, "-o", "c.pdf", *words, "--chart-columns", "2.sums=yes")
    assert "read as 3 rows" in err
    assert "“Total” may be a sum, and stands among the others" in err
    assert "Total,3.625" in (tmp_path / "out.csv").read_text("utf-8-sig")


def test_that_what_could_mislead_in_a_chart_is_told_at_export(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, err = run(capsys, "export", SAMPLE, "-o", tmp_path / "a.pdf", "--chart", "source= ")
    assert status == 1
    assert "warning: The chart names no source" in err


def test_that_inspect_says_which_charts_were_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = run(capsys, "inspect", SAMPLE)
    assert "Not charted" in out
    assert "line: Two dates are not a series." in out


TABLE = (
    ("Country", "2021", "2022", "2023", "2024"),
    ("Kenya", "4.1", "4.4", "3.9", "3.2"),
    ("Togo", "0.4", "0.5", "0.6", "0.7"),
)
LEAD = (
    "The ministry told reporters on Monday that exports of grain went down in most countries of the region."
)
TITLE = "Grain exports, million tonnes:"


def _as_text(path: Path) -> Path:
    rows = "\n".join("\t".join(row) for row in TABLE)
    path.write_text(f"Grain exports fall again\n\n{LEAD}\n\n{TITLE}\n\n{rows}\n\n{LEAD}\n", "utf-8")
    return path


def _as_page(path: Path) -> Path:
    rows = "".join(f"<tr>{''.join(f'<td>{cell}</td>' for cell in row)}</tr>" for row in TABLE)
    body = f"<h1>Grain exports fall again</h1><p>{LEAD}</p><p>{TITLE}</p><table>{rows}</table><p>{LEAD}</p>"
    path.write_text(f"<html><body><article>{body}</article></body></html>", "utf-8")
    return path


def _as_document(path: Path) -> Path:
    document = docx.Document()
    document.add_heading("Grain exports fall again", 0)
    for words in (LEAD, TITLE):
        document.add_paragraph(words)
    table = document.add_table(len(TABLE), len(TABLE[0]))
    for row, cells in zip(table.rows, TABLE, strict=True):
        for cell, words in zip(row.cells, cells, strict=True):
            cell.text = words
    document.save(str(path))
    return path


@pytest.mark.parametrize(
    ("name", "written"), [("a.txt", _as_text), ("a.html", _as_page), ("a.docx", _as_document)]
)
def test_that_inspect_reads_the_figures_of_a_table_by_its_heads(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, name: str, written: Callable[[Path], Path]
) -> None:
    _, out, _ = run(capsys, "inspect", "--json", written(tmp_path / name))
    found = json.loads(out)
    assert "\t".join(TABLE[1]) in found["paragraphs"]
    first = found["figures"][0]
    assert (first["value"], first["unit"]) == (4_100_000.0, "tonne")
    assert (first["subject"], first["period"]) == ("Kenya", "2021")
    text = "\n\n".join(found["paragraphs"])
    assert text[slice(*first["subject_span"])] == "Kenya"
    assert text[slice(*first["period_span"])] == "2021"
    series = [one for one in found["comparisons"] if one["kind"] == "dates of one subject"]
    assert [one["subject"] for one in series] == ["Kenya", "Togo"]
    assert "line" in {one["kind"] for one in found["charts"]}


def test_that_inspect_says_where_a_figure_holds(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("About 4,200 people in Leeds signed it on Monday. In Oslo, 300 shops closed.", "utf-8")
    _, out, _ = run(capsys, "inspect", "--json", path)
    found = json.loads(out)
    assert [one["place"] for one in found["figures"]] == ["Leeds", "Oslo"]
    assert [slice(*one["place_span"]) for one in found["figures"]] == [slice(22, 27), slice(52, 56)]


def test_that_inspect_gives_both_ends_of_ranges_set_side_by_side(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    path = tmp_path / "a.txt"
    path.write_text("The tariff rose from 8–10 per cent in 2019 to 12–14 per cent in 2024.", "utf-8")
    _, out, _ = run(capsys, "inspect", "--json", path)
    (comparison,) = json.loads(out)["comparisons"]
    assert comparison["values"] == [[8.0, 10.0], [12.0, 14.0]]
    assert comparison["difference"] is None


def test_that_charts_are_saved_beside_the_brief_as_wide_as_the_template_has_room(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    form = str(narrow.folder(tmp_path / "column", 60))
    saved = [tmp_path / f"chart.{ending}" for ending in ("svg", "png", "csv")]
    flags = [word for path in saved for word in ("--chart-file", f"1.{path}")]
    status, _, told = run(capsys, "export", SAMPLE, "-t", form, "-o", tmp_path / "a.pdf", *flags)
    assert status in (0, 1), told
    assert all(path.stat().st_size for path in (*saved, tmp_path / "a.pdf"))
    assert re.search(r'width="170\.0[78]', saved[0].read_text("utf-8"))


@pytest.mark.parametrize(
    ("file", "said"),
    [
        ("chart.gif", "not saved as “.gif”"),
        ("7.chart.svg", "there is no chart 7"),
        ("no/where.svg", "the target folder is not there"),
    ],
)
def test_that_a_chart_which_cannot_be_saved_is_told_before_anything_is_written(
    file: str, said: str, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    status, _, told = run(capsys, "export", SAMPLE, "-o", tmp_path / "a.pdf", "--chart-file", file)
    assert status == 2
    assert said in told
    assert not (tmp_path / "a.pdf").exists()


def test_that_a_chart_file_that_cannot_be_written_leaves_the_others(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "ports.csv").write_text("Port,Ships\nطنجة,3\nHalden,2\n", "utf-8")
    words = ("--chart-data", "ports.csv=Port yearbook", "--chart-file", "c.svg", "--chart-file", "c.csv")
    status, _, told = run(capsys, "export", SAMPLE, "-o", "a.docx", *words)
    assert status == 1
    assert "c.svg: error: not written: “طنجة” cannot be printed" in told
    assert [(tmp_path / name).exists() for name in ("a.docx", "c.svg", "c.csv")] == [True, False, True]
