import pytest

from briefgen.article.languages import UNKNOWN, language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("قرر مجلس المدينة يوم الثلاثاء إعادة بناء المسبح القديم على ضفة النهر.", "ar"),
        ("شورای شهر روز سه‌شنبه تصمیم گرفت که استخر قدیمی را بازسازی کند.", "fa"),
        ("شہر کی کونسل نے منگل کو پرانے تالاب کی دوبارہ تعمیر کا فیصلہ کیا ہے۔", "ur"),
        ("מועצת העיר החליטה ביום שלישי לבנות מחדש את הבריכה הישנה.", "he"),
        ("市議会は火曜日、古いプールの建て替えを決めた。", "ja"),
        ("市议会周二决定重建河边的旧游泳馆。", "zh"),
        ("시의회는 화요일 강가의 낡은 수영장을 다시 짓기로 했다.", "ko"),
        ("สภาเมืองมีมติเมื่อวันอังคารให้สร้างสระว่ายน้ำเก่าขึ้นใหม่", "th"),
        ("Το δημοτικό συμβούλιο αποφάσισε την Τρίτη να χτίσει ξανά το κολυμβητήριο.", "el"),
        ("नगर परिषद ने मंगलवार को पुराने तरणताल को फिर से बनाने का फैसला किया है।", "hi"),
        ("Градският съвет реши във вторник да построи отново стария басейн.", "bg"),
        ("Градско веће је у уторак одлучило да поново изгради стари базен, рекао је градоначелник.", "sr"),
        ("საქალაქო საბჭომ სამშაბათს ძველი აუზის აღდგენა გადაწყვიტა.", "ka"),
        ("Bystyret vedtok tirsdag å bygge opp igjen den gamle svømmehallen ved elva, sa ordføreren.", "no"),
        ("Baraza la mji liliamua Jumanne kujenga upya bwawa la zamani kwa ajili ya watoto.", "sw"),
        ("The council of the town voted on Tuesday to rebuild the hall.", "en"),
    ],
)
def test_that_a_language_is_told_by_its_letters_or_words(text: str, language: str) -> None:
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "12 – 14",
        "Linvikë",
        "ⵜⴰⵎⴷⵉⵏⵜ ⵏ ⵍⵉⵏⴷⴱⵉⴽ",
        "Qyteti vendosi ndërtimin e pishinës së vjetër pranë lumit sipas kryetarit.",
    ],
)
def test_that_a_language_nothing_tells_is_unknown(text: str) -> None:
    assert language_of(text) == UNKNOWN


def test_that_what_a_page_declares_counts_only_where_words_say_nothing() -> None:
    albanian = "Qyteti vendosi ndërtimin e pishinës së vjetër pranë lumit sipas kryetarit."
    assert language_of(albanian, "sq") == "sq"
    assert language_of(albanian, "en") == UNKNOWN
    assert language_of("The council of the town voted on Tuesday.", "sq") == "en"
