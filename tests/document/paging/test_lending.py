from briefgen.document.paging.lending import eased, lent


def test_that_columns_with_room_for_every_word_keep_their_widths() -> None:
    assert lent((60, 40, 30), (60, 20, 30), (200, 90, 30)) == (60, 40, 30)


def test_that_a_word_without_room_borrows_from_the_emptiest_column_behind_the_first() -> None:
    assert lent((90, 60, 50, 40), (20, 20, 20, 48), (30, 40, 45, 48)) == (90, 52, 50, 48)


def test_that_the_first_column_gives_where_the_others_have_too_little() -> None:
    assert lent((90, 60, 40), (20, 20, 60), (30, 55, 60)) == (75, 55, 60)


def test_that_cells_break_between_words_before_a_word_is_cut() -> None:
    assert lent((50, 50), (20, 60), (50, 60)) == (40, 60)


def test_that_nothing_is_lent_where_a_word_stays_too_long() -> None:
    assert lent((50, 50), (80, 80), (300, 300)) == (50, 50)
    assert lent((50, 50), (20, 200), (300, 300)) == (50, 50)


def test_that_a_column_takes_what_the_others_do_not_need_so_that_its_cells_stay_on_a_line() -> None:
    assert eased((40.0, 40.0, 20.0), (52.0, 22.0, 20.0)) == (52.0, 28.0, 20.0)


def test_that_the_first_column_is_eased_first_and_none_below_its_need() -> None:
    widths = eased((40.0, 40.0, 40.0), (70.0, 60.0, 25.0))
    assert widths == (55.0, 40.0, 25.0)
    assert sum(widths) == 120.0
