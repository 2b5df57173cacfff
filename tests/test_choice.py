"""A choice of the process: the usual until something is chosen, and for what is unknown."""

from mapapp.choice import ProcessChoice


def test_the_usual_holds_until_something_is_chosen() -> None:
    unit = ProcessChoice("t", among=("t", "kt"))
    assert unit.now == "t"
    unit.choose("kt")
    assert unit.now == "kt"


def test_what_there_is_not_to_choose_is_the_usual() -> None:
    unit = ProcessChoice("t", among=("t", "kt"))
    unit.choose("kt")
    unit.choose("stone")
    assert unit.now == "t"


def test_without_a_list_all_can_be_chosen() -> None:
    language: ProcessChoice[str | None] = ProcessChoice(None)
    language.choose("fr")
    assert language.now == "fr"


def test_two_choices_do_not_know_of_each_other() -> None:
    one, other = ProcessChoice(1), ProcessChoice(1)
    one.choose(2)
    assert (one.now, other.now) == (2, 1)
