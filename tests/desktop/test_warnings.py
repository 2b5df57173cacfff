"""What is said when a scenario makes a supplier dominant."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLabel

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def warning_label(desk: "Desk") -> str:
    panel = desk.window.risk
    shown = [label for label in panel.findChildren(QLabel) if label.isVisible()]
    return "\n".join(label.text() for label in shown if "dominant" in label.text().lower())


def make_congo_grow(desk: "Desk") -> None:
    """Add all the cobalt mining in Africa that the slider offers."""
    desk.choose_year(2040)
    desk.choose_stage("mining")
    desk.drag("africa", 1.0)


def test_no_warning_without_a_reason(desk: "Desk") -> None:
    assert desk.map.scene.chip is None
    assert not warning_label(desk)


def test_chip_and_panel_warn_with_name_and_figures(desk: "Desk") -> None:
    make_congo_grow(desk)
    warning = desk.picture.warnings[0]
    assert (warning.stage, warning.iso3) == ("mining", "COD")
    chip, panel = desk.map.scene.chip, warning_label(desk)
    assert chip is not None
    assert chip.action == "", "the stage the warning is about is the one shown"
    for words in (f"{chip.lead} {chip.text}", panel):
        assert desk.catalog.countries["COD"].name in words
        assert "cobalt mining" in words
        assert f"{warning.after * 100:.0f}" in words
    assert desk.map.rect().contains(chip.box.toAlignedRect())


def test_show_on_the_chip_switches_to_the_stage(desk: "Desk") -> None:
    make_congo_grow(desk)
    desk.choose_stage("refining")
    chip = desk.map.scene.chip
    assert chip is not None
    assert chip.action == "Show"
    inside = QPoint(round(chip.box.right()) - 24, round(chip.box.center().y()))
    desk.hover(inside)
    assert desk.card is None
    desk.click(inside)
    assert desk.window.workspace.view.stage == "mining"
    assert desk.map.selected is None


def test_warning_goes_with_the_lever(desk: "Desk") -> None:
    make_congo_grow(desk)
    desk.action("Undo").trigger()
    assert desk.map.scene.chip is None
    assert not warning_label(desk)
    desk.action("Redo").trigger()
    assert desk.map.scene.chip is not None
    assert warning_label(desk)
