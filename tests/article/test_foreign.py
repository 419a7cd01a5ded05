"""Menus and labels of languages without a pack stand around a text, and are told as what they are."""

from datetime import date

import pytest

from briefgen.article.dates import dates_in
from briefgen.article.metadata import byline_in
from briefgen.article.read import read
from briefgen.article.words import reason_for
from briefgen.model.article import Article, Source, SourceKind
from tests.article.conftest import SENTENCES

MENUS = {
    "spanish": (
        "Ir al contenido\nInicio\nPolítica\nDeportes\nIniciar sesión",
        "Publicidad",
        "Te puede interesar\nUn gato vuelve a casa tras nueve años\nLo más leído\nPolítica de privacidad",
    ),
    "russian": (
        "Главная\nНовости\nЭкономика\nСпорт\nВойти",
        "Реклама",
        "Читайте также\nКот вернулся домой через девять лет\nПоделиться\nПолитика конфиденциальности",
    ),
    "arabic": (
        "الرئيسية\nأخبار\nاقتصاد\nرياضة\nتسجيل الدخول",
        "إعلان",
        "اقرأ أيضا\nقط يعود إلى البيت بعد تسع سنوات\nالأكثر قراءة\nسياسة الخصوصية",
    ),
    "thai": (
        "หน้าแรก\nข่าว\nเศรษฐกิจ\nกีฬา\nเข้าสู่ระบบ",
        "โฆษณา",
        "ข่าวที่เกี่ยวข้อง\nแมวกลับบ้านหลังจากเก้าปี\nอ่านมากที่สุด\nนโยบายความเป็นส่วนตัว",
    ),
    "french": (
        "Aller au contenu\nAccueil\nMonde\nSports\nSe connecter",
        "Publicité",
        "À lire aussi\nUn chat rentre chez lui après neuf ans\nLes plus lus\nMentions légales",
    ),
}


def article_of(text: str) -> Article:
    return read(Source("a.txt", SourceKind.TEXT, text.encode()))


@pytest.mark.parametrize("menus", MENUS.values(), ids=MENUS)
def test_that_a_text_is_read_among_menus_of_another_language(menus: tuple[str, str, str]) -> None:
    top, between, below = menus
    text = "\n".join(
        (top, "Lindvik to rebuild its swimming hall", *SENTENCES[:3], between, SENTENCES[3], below)
    )
    article = article_of(text)
    assert article.headline == "Lindvik to rebuild its swimming hall"
    assert article.paragraph_texts == SENTENCES


@pytest.mark.parametrize(
    ("label", "reason"),
    [
        ("Lire aussi", "related headline"),
        ("Publicidad", "advertisement"),
        ("Поделиться", "share bar"),
        ("سياسة الخصوصية", "cookie or privacy note"),
        ("หน้าแรก", "account and menu"),
        ("Comentarios", "comments"),
        ("Par mois, il gagne 12 euros", ""),
    ],
)
def test_that_a_label_of_another_language_is_told(label: str, reason: str) -> None:
    assert reason_for(label, "en") == reason


@pytest.mark.parametrize(
    "label", ["Publié le : 05/03/2026 - 14:20", "Publicado el 5/3/2026", "Опубликовано 05.03.2026"]
)
def test_that_a_label_says_that_the_day_stands_first(label: str) -> None:
    assert dates_in(label)[0] == date(2026, 3, 5)


def test_that_a_day_in_figures_without_a_label_stays_unknown() -> None:
    assert dates_in("05/03/2026 - 14:20") == []


@pytest.mark.parametrize(
    ("line", "names"), [("Par : Claire Fontenay", "Claire Fontenay"), ("Par Avion Express", "")]
)
def test_that_an_author_stands_behind_the_colon_of_another_language(line: str, names: str) -> None:
    assert byline_in([line], "en") == names
