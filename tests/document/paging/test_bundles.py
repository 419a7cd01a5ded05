from briefgen.document.paging.bundles import Bundle, bundles


def cut(groups: str, least: int) -> list[tuple[str, bool]]:
    """The items that go, by place, in the order they do: one letter for each group, "-" for none."""
    named = ["" if one == "-" else one for one in groups]
    return [
        ("".join(str(one.first + i) for i in range(one.count)), one.parted) for one in bundles(named, least)
    ]


def test_that_items_of_no_group_go_one_by_one_from_the_last() -> None:
    assert cut("-----", 3) == [("4", False), ("3", False)]


def test_that_a_group_goes_at_once() -> None:
    assert cut("---aaa-", 3) == [("6", False), ("345", False)]
    assert cut("---aabb", 3) == [("56", False), ("34", False)]


def test_that_a_group_of_which_some_always_stay_is_parted_only_in_the_end() -> None:
    assert cut("-aaaa-", 3) == [("5", False), ("4", True), ("3", True)]


def test_that_one_left_of_a_group_is_not_parted_from_what_is_not_there() -> None:
    assert cut("---a", 3) == [("3", False)]
    assert list(bundles(["a", "", "", "a"], 3)) == [Bundle(3, 1)]


def test_that_a_list_no_longer_than_its_least_is_never_cut() -> None:
    assert cut("aaa", 3) == []
    assert cut("", 3) == []
