"""Numbers as people type them."""

import pytest

from mapapp.desktop.controls import QuietBox, number_typed


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("5.5", 5.5),
        ("5,5", 5.5),
        ("0,25 kt/yr", 0.25),
        ("5,278", 5278.0),
        ("1,234,567", 1_234_567.0),
        ("1 000", 1000.0),
        ("900", 900.0),
        ("24 kt/yr", 24.0),
        (".5", 0.5),
        ("", None),
        ("kt/yr", None),
        ("1.2.3", None),
        ("abc", None),
    ],
)
def test_number_typed(text: str, number: float | None) -> None:
    assert number_typed(text, suffix=" kt/yr") == number


@pytest.mark.parametrize(("typed", "value"), [("5,5", 5.5), ("900", 900.0), ("99999", 99_999.0)])
def test_no_key_is_swallowed(qtbot, typed: str, value: float) -> None:  # noqa: ANN001
    box = QuietBox()
    qtbot.addWidget(box)
    box.setSuffix(" kt/yr")
    box.setDecimals(1)
    box.setMaximum(1e9)
    box.selectAll()
    qtbot.keyClicks(box, typed)
    box.interpretText()
    assert box.value() == value
