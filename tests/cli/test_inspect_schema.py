"""The JSON of inspect against its written schema, on texts that hold everything."""

import json
from pathlib import Path
from typing import Any

import pytest

from briefgen.cli.commands import run
from briefgen.knowledge.folders import resources
from tests.kit.schema import faults

RICH = """Harbour fees rise again

By Ann Smith, 11 March 2026

LEEDS (Reuters) - Complaints about trains rose from 24 to 31 in 2025, the regulator said on \
Tuesday. The fee rose by 4 per cent to \
£1,250, while unemployment fell from 21 per cent in 2019 to 7.8 per cent in 2024.

The port will cost between 3 and 4 billion dollars. Tens of billions of dollars may follow, “and \
that is not cheap,” \
said Ann Lee, the port's director. Several thousand people live there, and nearly 40 tonnes of coal \
are moved a day.

Hallam beat Fenwick 3-1 on Saturday. Output was 12 per cent lower than a year earlier. Turnout fell \
by 13 percentage \
points to 44 per cent. Jane Poole, 66, has led the board for 12 years.
"""
GERMAN = """Mehr Gäste im Kreis

Die Zahl der Gäste stieg 2025 von 24 auf 31 Millionen, sagte Landrätin Eva Lang am Dienstag. Gut \
ein Drittel blieb nur \
einen Tag. „Das freut uns sehr“, sagte sie. Der Verein gewann 3:1.
"""
AS_DESIGNED = {
    "": "source headline byline agency place published paragraphs quotes figures comparisons events flags",
    "quotes": "text speaker mention role cue start end inferred confidence",
    "figures": "text value low high unit kind bound period subject start end",
    "flags": "text start end",
}
"""The keys that every reader may count on, in this order."""


def inspected(capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str) -> dict[str, Any]:
    path = tmp_path / "a.txt"
    path.write_text(text, "utf-8")
    assert run(["inspect", "--json", str(path)]) == 0
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return found


def schema() -> dict[str, Any]:
    read: dict[str, Any] = json.loads((resources() / "schema" / "inspect.schema.json").read_text("utf-8"))
    return read


@pytest.mark.parametrize("text", [RICH, GERMAN, "Nothing happened here today."])
def test_that_what_inspect_prints_is_as_the_schema_says(
    capsys: pytest.CaptureFixture[str], tmp_path: Path, text: str
) -> None:
    assert list(faults(inspected(capsys, tmp_path, text), schema())) == []


def test_that_the_keys_of_the_design_come_in_its_order(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    found = inspected(capsys, tmp_path, RICH)
    for kind, names in AS_DESIGNED.items():
        for one in found[kind] if kind else [found]:
            assert [key for key in one if key in names.split()] == names.split()


def test_that_every_place_points_at_its_words(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    found = inspected(capsys, tmp_path, RICH)
    text = "\n\n".join(found["paragraphs"])
    for kind in ("quotes", "statements", "figures", "events", "key_points"):
        assert found[kind]
        assert all(text[one["start"] : one["end"]] == one["text"] for one in found[kind])
    for one in found["figures"]:
        for slot in ("period", "subject", "measure", "place", "compared_to"):
            place = one[f"{slot}_span"]
            assert (one[slot] is None) == (place is None)
            assert place is None or text[slice(*place)].endswith(one[slot].split()[-1])


def test_that_a_change_says_by_or_to_and_its_base_is_none(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    found = {one["text"]: one for one in inspected(capsys, tmp_path, RICH)["figures"]}
    ways = {text: (found[text]["change"], found[text]["change_as"]) for text in ("24", "31", "4 per cent")}
    assert ways == {"24": (None, None), "31": ("up", "to"), "4 per cent": ("up", "by")}
    assert found["13 percentage points"]["change_as"] == "by"
    assert found["44 per cent"]["change_as"] == "to"


def test_that_a_calculated_difference_names_its_unit(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    comparisons = {one["subject"]: one for one in inspected(capsys, tmp_path, RICH)["comparisons"]}
    rate = comparisons["unemployment"]
    assert (rate["difference"], rate["difference_unit"]) == (-13.2, "percentage point")
    assert rate["relative_percent"] == -62.86
    assert comparisons["Complaints about trains"]["difference_unit"] == ""


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        ({}, "$: text is missing"),
        ({"text": 1}, "$.text: 1 is no string"),
        ({"text": "a", "more": 1}, "$: more is not known"),
        ({"text": "a", "pair": [1]}, "$.pair: 1 items"),
    ],
)
def test_that_the_comparer_finds_what_a_schema_forbids(data: dict[str, Any], fault: str) -> None:
    own = {
        "type": "object",
        "required": ["text"],
        "additionalProperties": False,
        "properties": {"text": {"type": "string"}, "pair": {"type": "array", "minItems": 2}},
    }
    assert list(faults(data, own)) == [fault]
