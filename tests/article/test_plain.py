from collections.abc import Callable
from contextlib import suppress
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefgen.article.languages import language_of
from briefgen.article.read import load, read
from briefgen.knowledge.folders import resources
from briefgen.model.article import Article, Caption, Certainty, ParagraphKind, Published, Source, SourceKind
from briefgen.model.problem import BriefgenError
from tests.article.conftest import SENTENCES

Reader = Callable[..., Article]


@pytest.fixture
def harbour(sample: Path) -> Article:
    return read(load(sample / "harbour.txt"))


@pytest.fixture
def arms(shared: Path) -> Article:
    return read(load(shared / "articles" / "arms-exports.txt"))


def reasons(article: Article) -> dict[str, str]:
    return {aside.text: aside.reason for aside in article.set_aside}


def test_that_the_body_of_a_browser_copy_is_found_without_its_furniture(harbour: Article) -> None:
    starts = [" ".join(text.split()[:3]) for text in harbour.paragraph_texts]
    assert starts == [
        "LINDVIK - The",
        '"We have reached',
        "Ships waited 31",
        "What the money",
        "The first four",
        "Unions welcomed the",
        "The authority expects",
    ]


def test_that_a_sentence_cut_at_a_link_is_made_whole(harbour: Article) -> None:
    assert "according to figures of the ministry of transport, which pays" in harbour.paragraph_texts[2]


def test_that_a_heading_within_the_body_is_a_subhead(harbour: Article) -> None:
    kinds = {p.span.of(harbour.text): p.kind for p in harbour.paragraphs}
    assert kinds["What the money buys"] is ParagraphKind.SUBHEAD


def test_that_headline_standfirst_byline_place_and_day_are_found(harbour: Article) -> None:
    assert harbour.headline == "Harbour at Lindvik to double its cranes by 2031"
    assert harbour.standfirst.startswith("Port authority says waiting times")
    assert harbour.byline == "Marta Hollis"
    assert harbour.place == "Lindvik"
    assert harbour.published == Published(date(2026, 3, 12))


def test_that_the_signature_is_taken_off_the_end_and_names_the_agency(harbour: Article) -> None:
    assert harbour.text.endswith("up from 2.6 million now.")
    assert harbour.agency == "Coastal Press"
    assert reasons(harbour)["COASTAL PRESS"] == "agency"


def test_that_captions_are_kept_apart_with_their_credit(harbour: Article) -> None:
    assert harbour.captions == (
        Caption(
            "Containers stacked on the northern quay at Lindvik on Monday.", "Jonas Reed / Coastal Press"
        ),
    )


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("Sign up for our morning newsletter", "newsletter call"),
        ("Share on Twitter", "share bar"),
        ("By Marta Hollis", "byline"),
        ("Ferry line drops its winter timetable", "related headline"),
        ("Log in to comment", "comments"),
        ("Privacy policy", "cookie or privacy note"),
        ("Advertisement", "advertisement"),
        ("12 March 2026, 9:40 am", "note on dates"),
    ],
)
def test_that_what_is_set_aside_keeps_its_reason(harbour: Article, text: str, reason: str) -> None:
    assert reasons(harbour)[text] == reason


def test_that_nothing_of_the_source_is_lost(harbour: Article, sample: Path) -> None:
    kept = " ".join(
        [
            harbour.headline,
            harbour.standfirst,
            *harbour.paragraph_texts,
            *(f"{caption.text} {caption.credit}" for caption in harbour.captions),
            *(aside.text for aside in harbour.set_aside),
        ]
    )
    words = (sample / "harbour.txt").read_text("utf-8").replace("(", " ").replace(")", " ").split()
    missing = set(words) - set(kept.replace("(", " ").replace(")", " ").split())
    assert missing <= {"Photo", "by", ",", "transport"}


def test_that_the_shared_article_is_read_as_by_hand(arms: Article) -> None:
    assert arms.headline == "Putin says he wants boost to Russian arms exports"
    assert (arms.place, arms.agency) == ("Moscow", "Reuters")
    assert len(arms.paragraphs) == 11
    assert arms.paragraph_texts[0].startswith("MOSCOW - President")
    assert arms.paragraph_texts[2].startswith("Since Moscow sent")
    assert arms.paragraph_texts[2].endswith("operations there.")
    assert arms.text.endswith("big increase in output.")


def test_that_the_shared_article_has_two_captions_and_its_furniture_set_aside(arms: Article) -> None:
    assert [caption.credit for caption in arms.captions] == ["Alexander NEMENOV / AFP", "AFP"]
    assert {"Follow topic:", "PHOTO: AFP", "See more on"} <= reasons(arms).keys()


def test_that_the_year_of_the_shared_article_comes_from_a_caption(arms: Article) -> None:
    assert arms.published == Published(date(2025, 5, 23), Certainty.INFERRED, "year from a photo caption")


def test_that_a_single_sentence_is_its_own_article(read_bytes: Reader) -> None:
    article = read_bytes(b"Shares of the line fell by 4 per cent.")
    assert (article.text, article.headline) == ("Shares of the line fell by 4 per cent.", "")


def test_that_a_flash_of_three_lines_keeps_its_headline_apart(read_bytes: Reader) -> None:
    article = read_bytes(
        b"Ferry runs aground off Lindvik\n\nLINDVIK (AFP) - A ferry with 214 people on board ran aground on"
        b" Friday, the coast guard said.\n\nNobody was hurt, and the ship was pulled free within three hours."
    )
    assert article.headline == "Ferry runs aground off Lindvik"
    assert len(article.paragraphs) == 2
    assert (article.agency, article.place) == ("AFP", "Lindvik")


def test_that_german_is_recognised_and_its_furniture_set_aside(read_bytes: Reader) -> None:
    article = read_bytes(
        """Startseite
Anmelden
Stadtrat stimmt für neues Hallenbad
Von Karla Winter
3. März 2026

BERLIN (dpa) - Der Stadtrat hat am Dienstag mit großer Mehrheit für den Bau eines neuen Hallenbads gestimmt.

„Darauf haben wir elf Jahre gewartet“, sagte die Bürgermeisterin nach der Sitzung vor Journalisten.

Der Bau soll 14 Millionen Euro kosten und bis zum Frühjahr 2027 fertig sein, wie die Stadt mitteilte.

Lesen Sie auch
Neue Fähre fährt ab Mai
Kommentare
Datenschutz
""".encode()
    )
    assert article.language == "de"
    assert article.headline == "Stadtrat stimmt für neues Hallenbad"
    assert len(article.paragraphs) == 3
    assert (article.agency, article.place, article.byline) == ("dpa", "Berlin", "Karla Winter")
    assert article.published == Published(date(2026, 3, 3))
    assert reasons(article)["Datenschutz"] == "cookie or privacy note"


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Совет города решил во вторник построить новый бассейн.", "ru"),
        ("Мэр и совет города Линдвик: что это за бассейн?", "ru"),
        ("Рада міста вирішила у вівторок побудувати новий басейн.", "uk"),
        ("Мер міста сказав, що робота буде довгою.", "uk"),
    ],
)
def test_that_letters_tell_russian_from_ukrainian(text: str, language: str) -> None:
    assert language_of(text) == language


def test_that_lines_below_the_title_of_the_comments_are_comments(read_bytes: Reader) -> None:
    below = ("Comments (3)", "The hall was cold last time I was there", "I hope that they keep the old tiles")
    related = ("Related", "Ferry line drops its winter timetable")
    article = read_bytes("\n\n".join(("Hall to be rebuilt", *SENTENCES, *below, *related)).encode())
    assert [reasons(article).get(line) for line in (*below, *related)] == ["comments"] * 3 + [
        "related headline"
    ] * 2


def test_that_a_menu_is_no_article(read_bytes: Reader) -> None:
    menu = "\n".join(f"Section {n}" for n in range(40)).encode()
    with pytest.raises(BriefgenError, match="no article") as caught:
        read_bytes(menu, "menu.txt")
    assert caught.value.problems[0].place.name == "menu.txt"
    assert caught.value.problems[0].hint


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=3000) | st.lists(st.text(max_size=80), max_size=60).map("\n".join))
def test_that_any_text_is_read_or_refused_and_spans_fit(text: str) -> None:
    data = text.encode("utf-8", "replace")
    try:
        article = read(Source("free", SourceKind.TEXT, data))
    except BriefgenError:
        return
    assert article.text == "\n\n".join(article.paragraph_texts)
    assert all(words.strip() for words in article.paragraph_texts)
    assert not set(article.text) & set(map(chr, [*range(9), *range(11, 32), 127]))


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet=" .,:()\"'AaBby-—0129\n", min_size=1, max_size=12))
def test_that_repeating_anything_stays_linear(piece: str) -> None:
    data = (piece * (60_000 // len(piece))).encode()
    with suppress(BriefgenError):
        assert read(Source("free", SourceKind.TEXT, data)).text


def test_that_titles_under_most_read_are_no_part_of_the_shipped_sample() -> None:
    article = read(load(resources() / "samples" / "harbour-freight.txt"))
    assert article.paragraph_texts[-1].startswith("The Coastal Trade Office expects")
    assert article.outlet == "The Northgate Courier"


def test_that_text_in_utf_16_without_its_mark_is_read(read_bytes: Reader) -> None:
    words = "Hall to be rebuilt\n\n" + "\n\n".join(SENTENCES)
    assert read_bytes(words.encode("utf-16-le")).paragraph_texts == SENTENCES


def test_that_a_page_break_and_colours_do_not_lose_a_paragraph(read_bytes: Reader) -> None:
    shown = (SENTENCES[0].replace("to rebuild", "to\frebuild"), "\x1b[31m" + SENTENCES[1] + "\x1b[0m")
    words = "Hall to be rebuilt\n\n" + "\n\n".join((*shown, *SENTENCES[2:]))
    assert read_bytes(words.encode()).paragraph_texts == SENTENCES


@pytest.mark.parametrize("rest", [SENTENCES, SENTENCES[:2], SENTENCES[:1]])
@pytest.mark.parametrize(
    "start", ["BERLIN, May 4 (Reuters) - ", "WESTHAVEN - ", "TAIPEI, March 3, 2025 (Reuters) - "]
)
def test_that_a_paragraph_with_a_dateline_is_no_headline(
    read_bytes: Reader, start: str, rest: tuple[str, ...]
) -> None:
    first = f"{start}The economy of the country shrank in spring."
    article = read_bytes("\n\n".join((first, *rest)).encode())
    assert article.headline == ""
    assert article.paragraph_texts == (first, *rest)
    assert article.dateline is not None
    assert article.dateline.of(article.text) == start


def test_that_a_text_without_dateline_has_none(read_bytes: Reader) -> None:
    assert read_bytes("\n\n".join(SENTENCES).encode()).dateline is None


@pytest.mark.parametrize("more", ["The roof fell in on 3 February 2025, the mayor said.", ""])
def test_that_a_dateline_without_a_year_gives_no_day_by_what_the_text_tells(
    read_bytes: Reader, more: str
) -> None:
    first = "BERLIN, May 4 (Reuters) - The economy of the country shrank in spring."
    rest = [words.replace(" in 2024", "").replace("spring of 2027", "spring") for words in SENTENCES]
    assert read_bytes("\n\n".join((first, *rest, more)).encode()).published is None


@pytest.mark.parametrize(
    "line",
    [
        "By Ann Lee and Bo Ek of our staff in Lindvik",
        "Ann Lee, Correspondent for the North and the islands beyond it",
        "Posted by the desk in Lindvik on 3 March 2026",
        "Filed to: Sport, Towns, Swimming, Water, Schools and the North",
        "The old hall beside the river in May. Bo Ek/Reuters",
        "Council votes for a new swimming hall for the town",
        "Olav Brekke Hides His Face After Swimming Hall Vote",
    ],
)
def test_that_other_lines_below_the_headline_are_no_standfirst(read_bytes: Reader, line: str) -> None:
    words = ["Council votes for a new swimming hall for the town", line, *SENTENCES]
    assert read_bytes("\n\n".join(words).encode()).standfirst == ""


@pytest.mark.parametrize(
    ("language", "above", "headline", "sentences", "below"),
    [
        (
            "ar",
            ("الرئيسية", "أخبار"),
            "مجلس المدينة يصوت لصالح مسبح جديد",
            (
                "قرر مجلس المدينة يوم الثلاثاء إعادة بناء المسبح القديم على ضفة النهر بعد سنوات من الجدل.",
                "وقال رئيس البلدية للصحفيين إن الأعمال ستستمر حتى ربيع العام المقبل.",
                "هل سيتمكن الأطفال من تعلم السباحة من جديد في هذا المسبح؟",
            ),
            "شارك",
        ),
        (
            "hi",
            ("होम", "समाचार"),
            "नगर परिषद ने नए तरणताल को मंजूरी दी",
            (
                "नगर परिषद ने मंगलवार को नदी के किनारे पुराने तरणताल को फिर से बनाने का फैसला किया है।",
                "महापौर ने बैठक के बाद पत्रकारों से कहा कि इस काम पर बहुत पैसा खर्च होगा।",
            ),
            "साझा करें",
        ),
        (
            "ja",
            ("ホーム", "ニュース"),
            "市議会、新しいプールの建設を可決",
            (
                "市議会は火曜日、川沿いの古いプールを建て替えることを決めた。",
                "工事は来年の春まで続く見込みだと市長は会議後に記者団に語った。",
            ),
            "シェア",
        ),
    ],
)
def test_that_articles_in_other_scripts_are_found_among_menus(
    read_bytes: Reader,
    language: str,
    above: tuple[str, ...],
    headline: str,
    sentences: tuple[str, ...],
    below: str,
) -> None:
    article = read_bytes("\n".join((*above, headline, *sentences, below)).encode())
    assert (article.language, article.headline) == (language, headline)
    assert article.paragraph_texts == sentences
