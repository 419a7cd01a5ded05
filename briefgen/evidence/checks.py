"""All checks of an article: each warns with one sentence and corrects nothing."""

from briefgen.evidence.checking.age_checks import age_flags
from briefgen.evidence.checking.change_checks import change_flags
from briefgen.evidence.checking.currency_checks import currency_flags
from briefgen.evidence.checking.date_checks import date_flags
from briefgen.evidence.checking.factor_checks import factor_flags
from briefgen.evidence.checking.fraction_checks import fraction_flags
from briefgen.evidence.checking.headline_checks import headline_flags
from briefgen.evidence.checking.mark_checks import mark_flags
from briefgen.evidence.checking.parts_checks import parts_flags
from briefgen.evidence.checking.payer_checks import payer_flags
from briefgen.evidence.checking.quote_checks import quote_flags
from briefgen.evidence.checking.range_checks import range_flags
from briefgen.evidence.checking.revision_checks import revision_flags
from briefgen.evidence.checking.span_checks import span_flags
from briefgen.evidence.checking.total_checks import total_flags
from briefgen.evidence.checking.value_checks import value_flags
from briefgen.evidence.checking.wording_checks import wording_flags
from briefgen.model.article import Article
from briefgen.model.evidence import Evidence, Flag

_CHECKS = (
    span_flags,
    date_flags,
    change_flags,
    factor_flags,
    fraction_flags,
    parts_flags,
    total_flags,
    payer_flags,
    revision_flags,
    value_flags,
    headline_flags,
    currency_flags,
    range_flags,
    age_flags,
    wording_flags,
    mark_flags,
    quote_flags,
)


def find_flags(article: Article, evidence: Evidence) -> tuple[Flag, ...]:
    """What does not add up, in the order of the text; nothing where nothing is sure."""
    flags = {flag.key: flag for check in _CHECKS for flag in check(article, evidence)}
    return tuple(sorted(flags.values(), key=lambda flag: (flag.spans[0], flag.kind)))
