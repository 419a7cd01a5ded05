from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefgen.document.templating.expressions import ExpressionError, expression, loop, pattern


def value(source: str, **words: object) -> object:
    return expression(source, 1, "en-GB").value(words)


@pytest.mark.parametrize(
    "source",
    [
        "''.__class__",
        "x.__class__.__mro__",
        "x.__init__.__globals__",
        "x.items()",
        "x.format(x)",
        "range(1000000000)",
        "cycler('a')",
        "lipsum()",
        "'a' * 1000000000",
        "9 ** 9 ** 9",
        "x | attr('__class__')",
        "x | map('upper')",
        "x | tojson",
        "self.__dict__",
        "[a for a in x]",
        "{'a': 1}",
        "x[0:9]",
        "",
        "x +",
        "x,",
        "x" * 501,
    ],
)
def test_that_nothing_but_plain_expressions_is_let_through(source: str) -> None:
    with pytest.raises(ExpressionError):
        value(source, x="text")


@pytest.mark.parametrize(
    "source", ["x['__class__']", "x['upper']", "d.items", "d.keys", "d.pop", "x.upper", "l.append"]
)
def test_that_no_attribute_of_a_python_object_is_reached(source: str) -> None:
    with pytest.raises(ExpressionError):
        value(source, x="text", d={"a": 1}, l=[1])


@pytest.mark.parametrize("name", ["config", "request", "namespace", "dict", "joiner", "__builtins__"])
def test_that_there_are_no_globals(name: str) -> None:
    with pytest.raises(ExpressionError):
        value(name)


def test_that_an_unknown_name_is_an_error_and_not_empty() -> None:
    with pytest.raises(ExpressionError, match="titel"):
        value("brief.titel", brief={"title": "A"})


def test_that_a_key_named_like_a_method_is_the_key() -> None:
    assert value("d.items", d={"items": "words"}) == "words"


def test_that_conditions_filters_and_lists_work_together() -> None:
    assert value("(names | join(' and ')) if names else 'nobody'", names=["A", "B"]) == "A and B"
    assert value("'period' in figure.missing", figure={"missing": ["period"]}) is True


def test_that_a_filter_that_does_not_suit_is_an_error_for_the_author() -> None:
    with pytest.raises(ExpressionError, match="join"):
        value("n | join", n=3)


def test_that_names_are_reported_as_paths() -> None:
    found = expression("charts[0].title ~ quote.text if a and b.c", 1, "en-GB").names
    assert set(found) == {("charts", "[]", "title"), ("quote", "text"), ("a",), ("b", "c")}


def test_that_article_text_is_never_read_as_an_expression() -> None:
    assert pattern("{{ x }}", 1, "en-GB").text({"x": "{{ 7 * 7 }} {% if %}"}) == "{{ 7 * 7 }} {% if %}"


def test_that_expressions_know_their_line() -> None:
    assert pattern("a\nb {{ x }}\n{{ y }}", 10, "en-GB").expressions[1].line == 12


@pytest.mark.parametrize("text", ["{{ x", "{% if x %}a{% endif %}"])
def test_that_open_braces_and_blocks_are_errors(text: str) -> None:
    with pytest.raises(ExpressionError):
        pattern(text, 1, "en-GB")


@pytest.mark.parametrize("text", ["quotes", "quote of quotes", "a b in c", "1 in c"])
def test_that_a_loop_reads_name_in_list(text: str) -> None:
    with pytest.raises(ExpressionError):
        loop(text, 1, "en-GB")


@given(st.text(max_size=60))
def test_that_no_text_breaks_the_compiler(text: str) -> None:
    with suppress(ExpressionError):
        expression(text, 1, "en-GB").value({"x": "y"})
