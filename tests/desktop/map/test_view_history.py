"""Back and forward through the views at which the map rested."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPointF

from mapapp.cartography.projections import Robinson
from mapapp.cartography.viewport import Viewport
from mapapp.desktop.map.view_history import MOST_VIEWS, ViewHistory, same_look

HOME = Viewport.home(width=900, height=560, margins=(0, 56, 0, 28))


def view(number: int) -> Viewport:
    """Return one of many different views."""
    return HOME.zoomed(2.0 + number, QPointF(450, 300))


def test_there_is_nowhere_to_go_at_first() -> None:
    history = ViewHistory()
    history.rest(HOME)
    assert not history.can_go_back
    assert not history.can_go_forward
    assert history.back(HOME) == HOME
    assert history.forward(HOME) == HOME


def test_back_and_forward_again() -> None:
    history = ViewHistory()
    for one in (HOME, view(1), view(2)):
        history.rest(one)
    assert history.back(view(2)) == view(1)
    assert same_look(history.back(view(1)), HOME)
    assert history.forward(HOME) == view(1)
    assert history.forward(view(1)) == view(2)
    assert not history.can_go_forward


def test_a_view_before_it_rested_is_not_lost_by_going_back() -> None:
    history = ViewHistory()
    history.rest(HOME)
    assert same_look(history.back(view(5)), HOME)
    assert history.forward(HOME) == view(5)


def test_a_new_view_forgets_those_that_were_left() -> None:
    history = ViewHistory()
    for one in (HOME, view(1)):
        history.rest(one)
    history.back(view(1))
    assert history.rest(view(3))
    assert not history.can_go_forward
    assert same_look(history.back(view(3)), HOME)


def test_resting_at_the_same_place_twice_is_once() -> None:
    history = ViewHistory()
    assert history.rest(view(1))
    assert not history.rest(view(1))
    assert not history.rest(view(1).panned(1, 0)), "a pixel is no other view"


def test_it_comes_back_at_the_present_size_and_projection() -> None:
    history = ViewHistory()
    history.rest(view(1))
    now = replace(HOME, projection=Robinson(150.0)).at_home().resized(600, 400)
    history.rest(now)
    back = history.back(now)
    assert (back.width, back.height) == (600, 400)
    assert back.projection == Robinson(150.0)
    assert back.looked_at() == pytest.approx(view(1).looked_at(), abs=0.5)


@given(st.lists(st.integers(0, 12), min_size=1, max_size=130))
def test_going_all_the_way_back_meets_each_view_in_turn(numbers: list[int]) -> None:
    history = ViewHistory()
    for number in numbers:
        history.rest(view(number))
    kept = [n for at, n in enumerate(numbers) if at == 0 or numbers[at - 1] != n][-MOST_VIEWS:]
    met = [kept[-1]]
    while history.can_go_back:
        now = history.back(view(met[-1]))
        met.append(next(n for n in range(13) if same_look(view(n), now)))
    assert met == kept[::-1]
