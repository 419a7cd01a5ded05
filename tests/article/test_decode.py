import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.decode import decode, plain

TEXT = "Der Bürgermeister sagte: „Größe zählt nicht“ – und ging. " * 3


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32", "cp1252"])
def test_that_text_comes_back_from_common_encodings(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_that_a_declared_encoding_is_obeyed() -> None:
    assert decode("Привет, порт".encode("koi8-r"), "a.txt", "koi8-r") == "Привет, порт"


def test_that_the_first_declared_encoding_that_fits_is_obeyed() -> None:
    text = "Порт закрыт до весны"
    assert decode(text.encode("cp1251"), "a.txt", "windows-1251", "koi8-r") == text
    assert decode(text.encode("cp1251"), "a.txt", "euc-jp", "windows-1251") == text


def test_that_text_in_utf_8_is_read_so_whatever_is_declared() -> None:
    assert decode(TEXT.encode(), "a.txt", "iso-8859-1") == TEXT


def test_that_a_declared_encoding_of_seven_bits_is_obeyed() -> None:
    text = "港は春まで閉まる。"
    assert decode(text.encode("iso-2022-jp"), "a.txt", "ISO-2022-JP") == text


@pytest.mark.parametrize(
    ("label", "encoding", "text"),
    [
        ("gb2312", "gb18030", "港口关闭至春季，镕"),
        ("Shift_JIS", "cp932", "港は閉まる①"),
        ("ks_c_5601-1987", "cp949", "항구는 봄까지 닫힌다 똠"),
        ("latin-1", "cp1252", "“Größe”"),
        ("'windows-1250'", "cp1250", "Přístav se zavřel"),
        ("iso-8859-9", "cp1254", "Liman ‘kapandı’"),
        ("x-mac-cyrillic", "mac-cyrillic", "Порт закрыт"),
    ],
)
def test_that_labels_mean_what_they_mean_to_browsers(label: str, encoding: str, text: str) -> None:
    assert decode(text.encode(encoding), "a.txt", label) == text


@pytest.mark.parametrize("label", ["unicode_escape", "punycode", "utf-7", "rot13", "hex", "x\0y", "ü"])
def test_that_no_odd_codec_is_run(label: str) -> None:
    text = r"a \u0041 +AGE- b"
    assert decode(text.encode(), "a.txt", label) == text


def test_that_a_broken_byte_does_not_overrule_what_is_declared() -> None:
    text = "港口关闭至春季。" * 200
    assert decode(text.encode("gb18030") + b"\xff", "a.txt", "gb2312").startswith(text)


def test_that_text_of_an_old_macintosh_is_known() -> None:
    text = "“We can’t wait,” said Zoë Béjart – the café’s owner. " * 3
    assert decode(text.encode("mac_roman"), "a.txt") == text
    assert decode(text.encode("cp1252"), "a.txt") == text


def test_that_an_unknown_declared_encoding_is_passed_over() -> None:
    assert decode(TEXT.encode(), "a.txt", "x-none") == TEXT


def test_that_text_decoded_wrongly_before_is_mended() -> None:
    assert decode(TEXT.encode().decode("cp1252", "replace").encode(), "a.txt").count("Größe") == 3


def test_that_one_odd_sign_is_no_reason_to_mend() -> None:
    assert decode("Ã is a letter".encode(), "a.txt") == "Ã is a letter"


def test_that_one_broken_byte_does_not_spoil_a_text() -> None:
    data = ("Größe " * 1000).encode() + b"\xff"
    assert decode(data, "a.txt").startswith("Größe Größe")


def test_that_line_ends_are_one_kind_and_controls_are_gone() -> None:
    assert plain("a\r\nb\rc\n\x0cd\u2028e\x00f\u200bg\u00adh\ti") == "a\nb\nc\n\nd\nefgh\ti"


def test_that_signs_that_turn_round_what_follows_are_gone() -> None:
    assert plain("a\u202eb\u202cc \u2067d\u2069") == "abc d"


def test_that_a_quoted_post_keeps_what_sets_a_name_apart() -> None:
    post = "“I met \u202a@sumner\u202c at \u2068@the_mill\u2069.”"
    assert plain(post) == post


def test_that_a_page_break_between_words_is_a_space() -> None:
    assert plain("the hall\x0cbeside the river") == "the hall beside the river"


def test_that_colours_of_a_terminal_are_gone_whole() -> None:
    assert plain("a \x1b[1;31mred\x1b[0m word") == "a red word"


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_that_utf_16_is_known_without_its_mark(encoding: str) -> None:
    assert decode(TEXT.encode(encoding), "a.txt") == TEXT


def test_that_lines_of_two_encodings_are_read_each_in_its_own() -> None:
    lines = "Größe zählt", "Der Bürgermeister ging.", "Æther für alle – „hier“."
    data = lines[0].encode() + b"\n" + "\n".join(lines[1:]).encode("cp1252")
    assert decode(data, "a.txt") == "\n".join(lines)


def test_that_a_broken_byte_in_a_line_of_utf_8_does_not_spoil_it() -> None:
    data = "Größe\nzählt für".encode() + b"\xff\n"
    assert decode(data, "a.txt") == "Größe\nzählt für�\n"


@given(st.binary(max_size=400))
def test_that_any_bytes_decode_or_are_refused_without_controls(data: bytes) -> None:
    from briefgen.model.problem import BriefgenError

    try:
        text = decode(data, "free")
    except BriefgenError:
        return
    assert not any(ord(c) < 32 and c not in "\t\n" for c in text)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_that_a_page_in_utf_16_of_another_script_is_known_by_its_first_tag(encoding: str) -> None:
    page = "\n<html><p>" + "市議会は火曜日、古いプールを建て直すことを決めた。" * 300
    assert decode(page.encode(encoding), "a.html") == page


@pytest.mark.parametrize(
    ("written", "read"),
    [
        (
            "The firm paid £5m in\u2028 May\u2029 2025, said Ann Lowe.",
            "The firm paid £5m in May 2025, said Ann Lowe.",
        ),
        ("The council voted\u2028to sell the hall.", "The council voted to sell the hall."),
        ("It paid 3 million\u2029, the mayor said.\nMore.", "It paid 3 million , the mayor said.\nMore."),
        ("Der Rat hat\u2028am Dienstag beschlossen.", "Der Rat hat am Dienstag beschlossen."),
        ("Roth sprach in\u2028 Kirchau vor dem Rat.", "Roth sprach in Kirchau vor dem Rat."),
        ("The firm\rpaid £5m.\r\nMore.", "The firm paid £5m.\nMore."),
        ("The firm\f paid £5m.", "The firm paid £5m."),
        ("Ann said:\u2028“No.”\u2028and left\u2028the hall.", "Ann said:\n“No.”\nand left the hall."),
    ],
)
def test_that_a_separator_inside_a_sentence_is_a_space(written: str, read: str) -> None:
    assert plain(written) == read


@pytest.mark.parametrize(
    "written",
    [
        "Home\u2028News\u2028Sport",
        "The hall is sold.\u2029 Traders must go.",
        "Market hall to be sold\u2029The council voted on Tuesday.",
        "Home\u2028 News\u2028 Sport",
        "d\u2028e",
    ],
)
def test_that_a_separator_between_lines_ends_a_line(written: str) -> None:
    assert plain(written) == written.replace("\u2028", "\n").replace("\u2029", "\n")


def test_that_no_sign_of_direction_is_closed_that_was_not_opened() -> None:
    assert plain("said \u202eAnn Lowe\u202c and \u2067Bo\u2069") == "said Ann Lowe and Bo"
    assert plain("said \u202aAnn Lowe\u202c") == "said \u202aAnn Lowe\u202c"
