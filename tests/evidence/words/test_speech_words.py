"""The frames of verbs in the table of speech are refused where they are mistyped."""

import pytest

from briefgen.evidence.words.speech_words import speech_of
from briefgen.knowledge.lexicon import table
from briefgen.model.problem import BriefgenError


@pytest.mark.parametrize(
    "entry", ["", " ", "warned/ of", "/warned of", "warned//warns of", "warned /warns of"]
)
@pytest.mark.parametrize("key", ["frames", "openings"])
def test_that_a_mistyped_frame_is_told(entry: str, key: str) -> None:
    data = table("en", "speech")
    with pytest.raises(BriefgenError, match="is no frame of a verb"):
        speech_of({**data, "statement": {**data["statement"], key: [entry]}})


@pytest.mark.parametrize(
    ("entry", "forms"),
    [
        ("warned of", {"warned"}),
        ("warned/warns … to", {"warned", "warns"}),
        ("hofft/hofften ,", {"hofft", "hofften"}),
    ],
)
def test_that_a_frame_is_read_by_the_forms_of_its_verb(entry: str, forms: set[str]) -> None:
    data = table("en", "speech")
    read = speech_of({**data, "statement": {**data["statement"], "frames": [entry]}})
    assert set(read.statement_frames) == forms
