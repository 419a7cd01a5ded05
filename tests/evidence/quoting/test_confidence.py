"""How sure each rule of statements is, as measured for every language."""

import pytest

from briefgen.evidence.quoting.statements import RULES
from briefgen.evidence.words.speech import tongue


@pytest.mark.parametrize("language", ["en", "de"])
@pytest.mark.parametrize("rule", sorted(RULES))
def test_that_every_rule_has_been_measured(language: str, rule: str) -> None:
    assert 0 < tongue(language).confidence[rule] <= 1
