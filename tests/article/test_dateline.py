from collections.abc import Callable

import pytest

from briefgen.article.dateline import Dateline, dateline_of, is_dateline, place_with_day, stopped_dateline
from briefgen.model.article import Article, Span


@pytest.mark.parametrize(
    ("paragraph", "place", "agency"),
    [
        ("OSLO - The fund said on Monday that it sold its coal shares.", "Oslo", ""),
        ("OSLO, May 23 (Reuters) - The fund said it sold its shares.", "Oslo", "Reuters"),
        ("NEW YORK (AP) — Stocks rose on Friday.", "New York", "AP"),
        ("Berlin (dpa) - Der Rat hat zugestimmt.", "Berlin", "dpa"),
        ("GENEVA, Sept 14 (Newswire) - Glaciers lost more ice than ever.", "Geneva", "Newswire"),
        ("Geneva, 14 Sept (Alpine News) — Glaciers lost more ice than ever.", "Geneva", "Alpine News"),
        ("GENEVA (Newswire) — Glaciers lost more ice than ever.", "Geneva", "Newswire"),
        ("GENEVA (left) - the mayor of the town - stood up.", "Geneva", ""),
        ("Ann Lee (Labour) - who had voted against it - stayed away.", "", ""),
        ("BASEL, Switzerland, October 30, 2025 -- Halden AG today reported revenue.", "Basel", ""),
        ("PORT ARDLE, Ala., Sept. 16, 2024 — Kestrel will build a plant.", "Port Ardle", ""),
        ("TALLINN, Estonia, May 21, 2026 /NewsLine/ -- Kestrel Grid today said", "Tallinn", ""),
        ("OSLO, Jan. 3, 2026 /Harbour Wire/ -- Kestrel Grid today said", "Oslo", "Harbour Wire"),
        ("SAO PAULO/BRASILIA - Coffee fell.", "", ""),
        ("(Reuters) - The fund said it sold its shares.", "", "Reuters"),
        ("LEEDS, Sept 2 (Harbour Wire) - A man was jailed.", "Leeds", "Harbour Wire"),
        ("Aalen, 3. Mai (Eigener Bericht) Der Rat hat zugestimmt.", "Aalen", ""),
        ("Aalen (Eigener Bericht): Der Rat hat zugestimmt.", "Aalen", ""),
        ("Jens Holt (Grüne) – er sitzt im Rat – will die Bahn verklagen.", "", ""),
        ("San Antonio (AP) — The river rose.", "San Antonio", "AP"),
        ("Bauminister Jens Holt (CDU) forderte einen Plan.", "", ""),
        ("Bauminister Jens Holt (CDU): Wir brauchen einen Plan.", "", ""),
        ("Senator Ann Lee (R) said on Monday that she would go.", "", ""),
        ("SENATOR ANN LEE (R) said on Monday that she would go.", "", ""),
        ("KUALA LUMPUR — “We agree,” the minister said.", "Kuala Lumpur", ""),
        ("ASHBY/ELMTON (Harbour Wire) - Coffee fell.", "", "Harbour Wire"),
        ("Bad Elm an der Saale (npd) – Der Rat hat zugestimmt.", "Bad Elm an der Saale", ""),
        ("It was late - nobody came.", "", ""),
        ("The plan – the third – failed.", "", ""),
        ("NATO said on Monday that it would wait.", "", ""),
    ],
)
def test_that_the_opening_words_tell_place_and_agency(paragraph: str, place: str, agency: str) -> None:
    assert dateline_of(paragraph) == Dateline(place, agency)


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("Marburg, 22. Juni 2026 – Im Mai 2018 beschloss der Rat den Umbau.", "Marburg"),
        ("Bad Lindau, 9. April 2026 - Das Freibad öffnet.", "Bad Lindau"),
        ("Frankfurt am Main, 3. März 2026 — Die Zahl lag bei 93.100.", "Frankfurt am Main"),
        ("Nordhafen, den 22. Juni 2026 – Der Rat stimmte zu.", "Nordhafen"),
        ("Nordhafen, Montag, 22. Juni 2026 – Der Rat stimmte zu.", "Nordhafen"),
        ("Clausthal-Zellerfeld, 03.03.2026 – „Wir bauen“, sagte sie.", "Clausthal-Zellerfeld"),
        ("Port Ardle, 4 May 2026 – The ferry was founded in 1998.", "Port Ardle"),
        ("Marhaven, May 4, 2026 -- In May 2018 the council agreed.", "Marhaven"),
        ("Suhl, 5. Mai 2026 – 1998 gründete sie das Werk.", "Suhl"),
        # Taken from the sentence, yet no place.
        ("Montag, 22. Juni 2026 – Der Rat stimmte zu.", ""),
        ("Stand, 22. Juni 2026 – Die Zahlen sind vorläufig.", ""),
        ("Updated, 3 May 2026 – The council agreed.", ""),
        ("Ann Lee, 4 May 2026 – The ferry is late.", ""),
    ],
)
def test_that_a_day_before_a_dash_belongs_to_the_dateline(paragraph: str, place: str) -> None:
    found = dateline_of(paragraph)
    assert found.place == place
    assert paragraph[: found.length].rstrip()[-1] in "-–—"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Kassel, das 2018 umbaute – und zwar teuer –, zahlt.",
        "Kassel, im Mai 2018 noch dagegen – heute dafür – baut.",
        "Lindvik, built on 4 May 2026 – the day of the storm – sank.",
        "In Kassel, am 22. Juni, begann der Bau.",
        "Nach dem Umbau, 22. Juni 2026 – so der Plan –, folgt der Abriss.",
        "The council met on Monday, 4 May 2026 – and agreed.",
        "Suhl, 5. Mai 2026 – 7. Mai 2026",
    ],
)
def test_that_a_day_within_a_sentence_is_no_dateline(paragraph: str) -> None:
    assert dateline_of(paragraph) == Dateline()


@pytest.mark.parametrize(
    ("paragraph", "place", "opening"),
    [
        ("Norden, 14. Oktober 2025. Die Fähre fällt aus.", "Norden", "Norden, 14. Oktober 2025. "),
        ("Wismar, den 3. Mai 2025. Über den Hafen", "Wismar", "Wismar, den 3. Mai 2025. "),
        ("HALIFAX, Nova Scotia, March 4, 2025. A pool", "Halifax", "HALIFAX, Nova Scotia, March 4, 2025. "),
        ("Corran, 4 March 2025. Two boats sank.", "Corran", "Corran, 4 March 2025. "),
        ("Ann Lee, 3 May 2025. The baths will shut.", "", "Ann Lee, 3 May 2025. "),
    ],
)
def test_that_a_day_before_a_full_stop_belongs_to_the_dateline(
    paragraph: str, place: str, opening: str
) -> None:
    found = dateline_of(paragraph)
    assert (found.place, paragraph[: found.length]) == (place, opening)


@pytest.mark.parametrize("line", ["LAGOS, Aug 6 (Reuters) -", "Aug 6 (Reuters) -", "BERLIN (dpa) –"])
def test_that_a_dateline_may_stand_alone(line: str) -> None:
    assert is_dateline(line)


@pytest.mark.parametrize(
    "line", ["Lagos", "Ann Lee (SPD) said", "Aug 6", "The council met (in Lagos) on Monday."]
)
def test_that_other_lines_are_no_dateline(line: str) -> None:
    assert not is_dateline(line)


FREIBAD = "Das Freibad am Seeufer bleibt in diesem Sommer geschlossen, teilte die Stadt mit."


@pytest.mark.parametrize(
    ("name", "elsewhere"),
    [
        ("Bad Lindau", ["Startseite", "Bad Lindau", "Sport"]),
        ("BAD LINDAU", ["Das Becken in Bad Lindau ist undicht."]),
        ("Neustadt an der Lohe", ["Die Gäste kommen aus Neustadt an der Lohe."]),
        ("Aalen", ["Busse fahren nach Aalen und zurück."]),
    ],
)
def test_that_a_place_may_open_a_text_with_a_full_stop(name: str, elsewhere: list[str]) -> None:
    found = stopped_dateline(f"{name}. {FREIBAD}", elsewhere, "de")
    assert (found.place.lower(), found.length) == (name.lower(), len(name) + 2)


@pytest.mark.parametrize(
    ("paragraph", "elsewhere", "language"),
    [
        (f"Endlich. {FREIBAD}", ["Endlich ist es so weit."], "de"),
        (f"Ein Sommer. {FREIBAD}", ["Wir hofften auf einen Sommer."], "de"),
        (FREIBAD, ["Das Freibad"], "de"),
        ("Aalen. The pool stays shut.", ["It is in Aalen."], "en"),
        ("WATCH: The pool stays shut.", ["Watch", "How to watch"], "en"),
        ("Pune: The pool stays shut.", ["Pune"], "en"),
    ],
)
def test_that_a_short_sentence_at_the_start_is_no_place(
    paragraph: str, elsewhere: list[str], language: str
) -> None:
    assert stopped_dateline(paragraph, elsewhere, language) == Dateline()


@pytest.mark.parametrize(
    ("paragraph", "place"),
    [
        ("Lindau. Die Lindauer haben gegen die Seilbahn gestimmt.", "Lindau"),
        ("Aalen. Ein Aalener hat den Preis gewonnen.", "Aalen"),
        ("Norden. Viele Nordener kamen zum Hafen.", "Norden"),
        ("Endlich. Die Kinder haben wieder ein Bad.", ""),
        ("Kind. Die Kinder haben wieder ein Bad.", ""),
    ],
)
def test_that_its_people_tell_the_place_before_a_full_stop(paragraph: str, place: str) -> None:
    assert stopped_dateline(paragraph, [], "de").place == place


def test_that_the_article_has_the_place_before_a_full_stop(read_bytes: Callable[..., Article]) -> None:
    lines = (
        "Freibad bleibt zu",
        f"Bad Lindau. {FREIBAD}",
        "Die Pumpe ist seit März defekt, und die Ersatzteile kommen erst im August, sagte der Bürgermeister.",
        "Rund 300 Kinder aus Bad Lindau lernen nun in der Halle des Nachbarortes schwimmen.",
    )
    article = read_bytes("\n\n".join(lines).encode())
    assert (article.place, article.dateline) == ("Bad Lindau", Span(0, 12))


@pytest.mark.parametrize(
    ("opening", "language", "place"),
    [
        ("Aalen – Der Rat hat ein Bad beschlossen. In Aalen freut man sich.", "de", "Aalen"),
        ("Ashby — The council has voted for a pool. Few in Ashby swim.", "en", "Ashby"),
        ("Aalen – Perle des Ostens – bekommt ein Bad. In Aalen freut man sich.", "de", ""),
        ("Aalen – eine Stadt ohne Bad. In Aalen freut man sich.", "de", ""),
        ("Growth — That is what the council of Ashby wants.", "en", ""),
    ],
)
def test_that_a_place_may_open_a_text_with_a_dash(opening: str, language: str, place: str) -> None:
    assert stopped_dateline(opening, [], language).place == place


@pytest.mark.parametrize(
    "dateline", ["ASHBY/ELMTON – ", "Ashby/Elmton (npd) – ", "Elmton — ", "Elmton (ost) – "]
)
def test_that_no_sentence_of_the_article_has_the_dateline(
    read_bytes: Callable[..., Article], dateline: str
) -> None:
    told = (
        f"{dateline}The council has voted for a pool that was closed in Elmton ten years ago, the mayor said."
    )
    more = "Work is to begin in May, and the first swimmers may come in the summer of next year."
    article = read_bytes("\n\n".join(["A pool for a town", told, more, FREIBAD]).encode())
    assert article.dateline == Span(0, len(dateline))


def test_that_a_place_in_capitals_may_open_a_text_with_a_colon() -> None:
    assert stopped_dateline("PUNE: The Pune pool is shut.", ["News"], "en") == Dateline("Pune", "")


@pytest.mark.parametrize(
    ("line", "text", "language", "place"),
    [
        ("Lauenberg, 21. April 2026", "Der Rat von Lauenberg verkauft das Klinikum.", "de", "Lauenberg"),
        ("Bad Lindau, 3. März 2026", "Das Freibad in Bad Lindau öffnet.", "de", "Bad Lindau"),
        ("Mühlhausen, 03.03.2026", "Der Zug nach Mühlhausen fällt aus.", "de", "Mühlhausen"),
        ("Lindvik, 4 May 2026", "The ferry to Lindvik is late.", "en", "Lindvik"),
        ("Port Ardle, May 4, 2026", "A ship was built in Port Ardle.", "en", "Port Ardle"),
        ("Oslo, 4 May 2026", "Talks near Oslo ended on Monday.", "en", "Oslo"),
        # Writers, days of the week, and places the text does not know.
        ("Ann Lee, 4 May 2026", "The ferry to Lindvik is late, wrote Ann Lee.", "en", ""),
        ("Thursday, May 14, 2026", "The ferry is late on Thursday.", "en", ""),
        ("Kent Post, 4 May 2026", "The ferry to Lindvik is late.", "en", ""),
        ("Lindvik, as it was on 4 May 2026", "The ferry to Lindvik is late.", "en", ""),
    ],
)
def test_that_a_place_stands_on_the_line_of_the_day(line: str, text: str, language: str, place: str) -> None:
    assert place_with_day(line, text, language) == place
