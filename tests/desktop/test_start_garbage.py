"""Garbage is not looked for while the application starts, and not among what the start made."""

import gc
import os
from collections.abc import Iterator

import pytest

from mapapp.desktop import app, start


@pytest.fixture(autouse=True)
def as_it_was(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("OPENBLAS_NUM_THREADS", "2")
    yield
    gc.enable()
    gc.unfreeze()


def test_the_application_starts_without_looking_for_garbage(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seen: list[tuple[bool, object]] = []
    monkeypatch.setattr(
        app, "main", lambda arguments: seen.append((gc.isenabled(), arguments)) or 3
    )
    assert start.main(["mineral-supply-map"]) == 3
    assert seen == [(False, ["mineral-supply-map"])]


def test_what_the_start_made_is_left_out_for_good() -> None:
    start.prepare()
    before = gc.get_freeze_count()
    start.settle_garbage()
    assert gc.isenabled()
    assert gc.get_freeze_count() > before + 10_000


def test_settling_twice_or_without_a_start_changes_nothing() -> None:
    before = gc.get_freeze_count()
    start.settle_garbage()
    assert gc.get_freeze_count() == before


def test_matrices_get_no_threads_unless_the_user_wants_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    start.prepare()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "2"
    monkeypatch.delenv("OPENBLAS_NUM_THREADS")
    start.prepare()
    assert os.environ["OPENBLAS_NUM_THREADS"] == "1"
