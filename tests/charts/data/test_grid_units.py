"""Units in the names of columns."""

import pytest

from briefgen.charts.data.grid import pasted
from briefgen.charts.data.grid_units import unit_in


@pytest.mark.parametrize(
    ("head", "unit"),
    [
        ("€m", "€m"),
        ("£bn", "£bn"),
        ("Revenue €m", "€m"),
        ("$ million", "$ million"),
        ("Kosten, Mio. €", "Mio. €"),
        ("Mrd. €", "Mrd. €"),
        ("Revenue $bn", "$bn"),
        # No word of scale, or no sign of money.
        ("Price €", "€"),
        ("Price in €", "€"),
        ("Revenue (€m)", "€m"),
        ("Revenue", ""),
        ("Million", ""),
        ("$ raised", ""),
    ],
)
def test_that_a_sign_with_a_word_of_scale_is_a_unit(head: str, unit: str) -> None:
    assert unit_in(pasted(f"Item\t{head}\nNorth\t120\nSouth\t80\n")) == unit
