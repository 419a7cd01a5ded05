from briefgen.model.problem import BriefgenError, Place, Problem, Severity, error


def test_that_a_problem_reads_as_one_line() -> None:
    problem = Problem(
        Severity.ERROR, "there is no tag “qoute”", Place("brief.xml", 12, 4), "did you mean “quote”?"
    )
    assert str(problem) == "brief.xml:12:4: error: there is no tag “qoute” (did you mean “quote”?)"


def test_that_a_place_inside_is_named() -> None:
    assert str(Place("a.docx", part="table 1, row 2")) == "a.docx, table 1, row 2"


def test_that_an_error_tells_all_its_problems() -> None:
    both = BriefgenError(*error("one", "a").problems, *error("two", "b").problems)
    assert str(both) == "a: error: one\nb: error: two"
