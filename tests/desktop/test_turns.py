"""Threads beside the window hand it its turn soon."""

import gc
import sys
from collections.abc import Iterator

import pytest

from mapapp.desktop import start


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    was_on, turn = gc.isenabled(), sys.getswitchinterval()
    yield
    sys.setswitchinterval(turn)
    (gc.enable if was_on else gc.disable)()


def test_a_thread_beside_gives_the_window_its_turn_sooner_than_python_has_it_do() -> None:
    sys.setswitchinterval(0.005)
    start.prepare()
    assert sys.getswitchinterval() == pytest.approx(0.001)
