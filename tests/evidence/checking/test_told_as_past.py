"""What is told as past of a day after the article, by its own sentence alone."""

from datetime import date

import pytest

from tests.kit.flagged import said

DAY = date(2026, 2, 18)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The council will vote in April. The bridge collapsed on 25 March 2026."),
        ("en", "Police may charge two men. On 4 April 2026 thieves broke into the museum."),
        ("en", "The factory was sold on 3 May 2026. It will close in June."),
        ("de", "Die Firma hat das Werk am 3. Mai 2026 verkauft."),
        ("de", "Die Polizei hat den Verdächtigen am 4. April 2026 festgenommen."),
        ("de", "Das Bild, das am 4. April 2026 gestohlen wurde, ist wieder da."),
        ("de", "Der Rat wird im April abstimmen. Die Brücke stürzte am 25. März 2026 ein."),
    ],
)
def test_that_a_deed_after_the_article_is_flagged(language: str, text: str) -> None:
    assert [kind for kind, _ in said(text, published=DAY, language=language)] == ["after publication"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The club approved a plan for a vote on 25 March 2026."),
        ("en", "The factory will be sold on 3 May 2026. It was built in 1950."),
        ("en", "Tickets were sold for a concert on 3 May 2026."),
        ("de", "Die Firma hat die Sitzung am 3. Mai 2026 abgesagt."),
        ("de", "Die Firma hat Karten für das Spiel am 3. Mai 2026 verkauft."),
        ("de", "Die Stadt hat eine Einladung für den 9. Mai 2026 erhalten."),
        ("de", "Das Stadion, das am 3. Mai 2026 eröffnet wird, ist teuer."),
        ("de", "Wenn das Werk am 3. Mai 2026 verkauft wurde, gehen alle."),
        ("de", "Er hat die Karte am 9. Mai 2026 nicht."),
    ],
)
def test_that_what_is_planned_for_a_day_after_the_article_is_let_be(language: str, text: str) -> None:
    assert said(text, published=DAY, language=language) == []
