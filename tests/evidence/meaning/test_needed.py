"""What is needed on top changes nothing yet."""

import pytest

from tests.kit.told import slot, told


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("Tens of billions of dollars more are needed for the dams.", "en", "Tens of billions of dollars"),
        ("About €40m more will be needed to mend the roof.", "en", "About €40m"),
        ("The scheme needs £5m more.", "en", "£5m"),
        ("Another £2bn more would be required by 2030.", "en", "£2bn"),
        ("The trust said it would need £7m more for the wards.", "en", "£7m"),
        ("Für den Ausbau werden 12 Millionen Euro mehr gebraucht.", "de", "12 Millionen Euro"),
        ("Rund 80 Millionen Euro mehr sind nötig.", "de", "Rund 80 Millionen Euro"),
        ("Die Klinik braucht 6 Millionen Euro mehr.", "de", "6 Millionen Euro"),
    ],
)
def test_that_more_that_is_needed_is_no_rise(text: str, language: str, words: str) -> None:
    assert slot(told(text, language)[words], "change") == ""


@pytest.mark.parametrize(
    ("text", "language", "words"),
    [
        ("The bridge cost £5m more than planned.", "en", "£5m"),
        ("Tenants pay £40 more a month.", "en", "£40"),
        ("Prices are 5 per cent higher than needed.", "en", "5 per cent"),
        ("Der Bau kostet 12 Millionen Euro mehr.", "de", "12 Millionen Euro"),
        ("Die Preise sind 5 Prozent höher als nötig.", "de", "5 Prozent"),
    ],
)
def test_that_more_that_is_paid_is(text: str, language: str, words: str) -> None:
    assert slot(told(text, language)[words], "change") == "up by"
