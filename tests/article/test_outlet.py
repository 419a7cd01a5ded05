import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.article.outlet import agency_alone, outlet_and_agency, outlet_in

HEADLINE = "Ferry runs aground off Lindvik"


@pytest.mark.parametrize(
    ("lines", "outlet"),
    [
        (["Menu", "© 2025 The Northgate Courier"], "The Northgate Courier"),
        (["Copyright © 2019–2024 Coastal Press Ltd. All rights reserved."], "Coastal Press Ltd"),
        (["© Copyright 2024 by Harbour Weekly"], "Harbour Weekly"),
        (["The Courier", "Sport", "© 2025 The Courier Media Group Ltd"], "The Courier"),
        (["The Northern Post", "Sport", "© Northern Post Media Limited 2025"], "The Northern Post"),
        (["The Post", "Sport", "© Northern Post Media Limited 2025"], "Northern Post Media Limited"),
        (["Lindvik Daily", "Sport", "© 2025 Coastal Media Ltd", "About Lindvik Daily"], "Lindvik Daily"),
        (
            ["Lindvik Daily", "© 2025 Coastal Media Ltd. Lindvik Daily is a title of the group."],
            "Lindvik Daily",
        ),
        (["Lindvik Daily", "Sport", "© 2025 Coastal Media Ltd"], "Coastal Media Ltd"),
        (["Home", "Sport", "© 2025 Coastal Media Ltd", "Home"], "Coastal Media Ltd"),
        (["© Coastal Press 2025"], "Coastal Press"),
        (["© 2025. All rights reserved."], ""),
        (["Copyright", "© Copyright"], ""),
        ([f"{HEADLINE} | The Courier"], "The Courier"),
        ([f"{HEADLINE} - 12 March 2025"], ""),
        ([HEADLINE, "Home"], ""),
        ([], ""),
    ],
)
def test_that_the_outlet_is_read_where_a_line_names_it(lines: list[str], outlet: str) -> None:
    assert outlet_in(lines, HEADLINE) == outlet


@given(st.lists(st.text(max_size=60).map(lambda words: f"© 2025 {words}")))
def test_that_an_outlet_stands_in_the_lines(lines: list[str]) -> None:
    assert any(outlet_in(lines, "") in line for line in [*lines, ""])


def test_that_a_single_word_is_the_outlet_only_at_the_head_of_the_notice() -> None:
    notice = "© 2026 Meridian News & Media Limited. All rights reserved."
    assert outlet_in(["News", "Sport", notice], HEADLINE) != "News"
    assert outlet_in(["Meridian", "Sport", notice], HEADLINE) == "Meridian"


def test_that_a_line_of_nothing_but_an_agency_names_it() -> None:
    assert agency_alone(["Search", "AFP", "Ann Lee", "3 March 2026"]) == "AFP"
    assert agency_alone(["Search", "The AFP report", "Ann Lee"]) == ""


@pytest.mark.parametrize(
    ("outlet", "agency", "told"),
    [
        ("", "WKRV", ("WKRV", "")),
        ("", "KBLT-TV", ("KBLT-TV", "")),
        ("Arden Now", "WKRV", ("Arden Now", "")),
        ("Alpine News Online", "Alpine News", ("Alpine News Online", "")),
        ("The Courier", "Alpine News", ("The Courier", "Alpine News")),
        ("The Courier", "Reuters", ("The Courier", "Reuters")),
        ("Reuters", "Reuters", ("Reuters", "Reuters")),
        ("", "KCNA", ("", "KCNA")),
        ("The Courier", "", ("The Courier", "")),
    ],
)
def test_that_a_station_or_the_outlet_itself_is_no_agency(
    outlet: str, agency: str, told: tuple[str, str]
) -> None:
    assert outlet_and_agency(outlet, agency) == told
