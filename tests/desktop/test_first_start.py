"""What a newcomer sees."""

from typing import TYPE_CHECKING

from mapapp.picture import View

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk


def test_shows_cobalt_refining_in_2030_with_no_lever_set(desk: "Desk") -> None:
    assert desk.window.windowTitle() == "Untitled[*] – Mineral Supply Map"
    assert desk.window.workspace.view == View("cobalt", "refining", 2030, "scenario")
    assert desk.window.workspace.scenario.is_empty
    assert not desk.undo_stack.canUndo()
    bar = desk.window.view_bar
    assert bar.mineral_box.currentText() == "Cobalt"
    assert bar.stage_switch.button("refining").isChecked()
    assert bar.year_box.value() == 2030
    assert bar.mode_switch.button("scenario").isChecked()
    assert all(row.slider.value() == 0 and row.box.value() == 0 for row in desk.rows)


def test_hint_says_what_to_do(desk: "Desk") -> None:
    assert "slider" in desk.window.banner.text


def test_map_colours_china_by_its_share(desk: "Desk") -> None:
    pixel = desk.bare_pixel("CHN")
    assert desk.picture.countries["CHN"].baseline_share > 0.65
    assert desk.colour_at(pixel) == desk.colour_of("CHN")


def test_map_has_the_keyboard(desk: "Desk") -> None:
    assert desk.window.focusWidget() is desk.map


def test_cards_give_the_figures_of_the_picture(desk: "Desk") -> None:
    share = desk.picture.countries["CHN"].baseline_share
    told = dict(desk.figures)
    top = next(words for name, words in told.items() if "Top supplier" in name)
    assert f"{share * 100:.0f}" in top
    assert "China" in top
    assert not any("→" in words for words in told.values()), "nothing has changed yet"
