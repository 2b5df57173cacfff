"""Packs and series from the window: what is chosen, how far it is, stopping and going on."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from mapapp.desktop.briefing.pack_dialog import PackDialog
from mapapp.desktop.briefing.run_dialog import OWN, RunDialog
from mapapp.desktop.briefing.series_dialog import SeriesDialog
from mapapp.scenario.levers import Shock

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("plugin does not support")

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def opened(desk: "Desk") -> Callable[[str], RunDialog]:
    def open_it(words: str) -> RunDialog:
        desk.action(words).trigger()
        found = [one for one in desk.window.findChildren(RunDialog) if one.isVisible()]
        assert len(found) == 1
        return found[0]

    return open_it


def tick(dialog: PackDialog, name: str, *codes: str) -> None:
    menu = getattr(dialog, name)
    for row in range(menu.list.count()):
        item = menu.list.item(row)
        wanted = item.data(Qt.ItemDataRole.UserRole) in codes
        item.setCheckState(Qt.CheckState.Checked if wanted else Qt.CheckState.Unchecked)


def choose_formats(dialog: PackDialog, *ids: str) -> None:
    for key, box in dialog.formats.boxes.items():
        box.setChecked(key in ids)


def test_a_pack_is_written_in_the_formats_that_are_ticked(
    opened: Callable[[str], RunDialog], tmp_path: Path
) -> None:
    dialog = opened("Briefing pack…")
    assert isinstance(dialog, PackDialog)
    assert dialog.count.text() == "1 page"
    tick(dialog, "minerals", "cobalt", "lithium", "tin")
    assert dialog.count.text().startswith("3 pages")
    choose_formats(dialog, "pdf", "csv")
    folder = tmp_path / "pack"
    dialog.place.line.setText(str(folder))
    QTest.mouseClick(dialog.go, LEFT)
    names = sorted(one.name for one in folder.iterdir())
    assert len(names) == 4
    assert "briefing.pdf" in names
    assert "4 files written" in dialog.progress.result.text()
    assert dialog.show_folder.isVisible()
    assert dialog.go.isEnabled()
    dialog.close()


def test_a_stopped_pack_says_so_and_goes_on_where_it_was(
    opened: Callable[[str], RunDialog], tmp_path: Path
) -> None:
    dialog = opened("Briefing pack…")
    assert isinstance(dialog, PackDialog)
    tick(dialog, "minerals", "cobalt", "lithium", "nickel", "tin")
    choose_formats(dialog, "csv")
    folder = tmp_path / "pack"
    dialog.place.line.setText(str(folder))
    seen: list[str] = []

    def stop() -> None:
        seen.append(dialog.end.text())
        QTest.mouseClick(dialog.end, LEFT)

    QTimer.singleShot(0, stop)
    QTest.mouseClick(dialog.go, LEFT)
    assert seen == ["Stop"]
    assert "Stopped" in dialog.progress.result.text()
    assert len(list(folder.glob("*.csv"))) < 4
    assert dialog.isVisible(), "it stays, to go on"
    QTest.mouseClick(dialog.go, LEFT)
    assert len(list(folder.glob("*.csv"))) == 4
    dialog.close()


def test_what_cannot_be_made_is_told_before_and_after(
    opened: Callable[[str], RunDialog], tmp_path: Path
) -> None:
    dialog = opened("Briefing pack…")
    assert isinstance(dialog, PackDialog)
    choose_formats(dialog)
    assert "format" in dialog.count.text()
    assert not dialog.go.isEnabled()
    choose_formats(dialog, "csv")
    tick(dialog, "stages", "magnets")
    assert "No page is left" in dialog.count.text()
    tick(dialog, "stages", "refining")
    (tmp_path / "file").write_text("no folder")
    dialog.place.line.setText(str(tmp_path / "file"))
    QTest.mouseClick(dialog.go, LEFT)
    assert "is a file" in dialog.progress.result.text()
    assert dialog.progress.result.property("role") == "warning"
    dialog.close()


def test_a_series_has_a_numbered_image_for_each_step(
    opened: Callable[[str], RunDialog], tmp_path: Path
) -> None:
    dialog = opened("Series of images…")
    assert isinstance(dialog, SeriesDialog)
    assert dialog.count.text() == "17 pages"
    dialog.first.setValue(2026)
    dialog.last.setValue(2034)
    dialog.step.setValue(4)
    dialog.dpi.setValue(60)
    assert dialog.count.text().startswith("3 pages")
    folder = tmp_path / "series"
    dialog.place.line.setText(str(folder))
    QTest.mouseClick(dialog.go, LEFT)
    names = sorted(one.name for one in folder.iterdir())
    assert [name[:2] for name in names] == ["01", "02", "03"]
    assert ["2026" in names[0], "2030" in names[1], "2034" in names[2]] == [True] * 3
    assert QImage(str(folder / names[0])).width() == round(297 / 25.4 * 60)
    dialog.first.setValue(2035)
    assert "first year" in dialog.count.text()
    dialog.close()


def test_months_are_offered_where_a_shock_acts(
    desk: "Desk", opened: Callable[[str], RunDialog], tmp_path: Path
) -> None:
    desk.choose_mineral("rare_earths")
    dialog = opened("Series of images…")
    assert isinstance(dialog, SeriesDialog)
    assert not dialog.kind.button("months").isEnabled()
    dialog.close()
    space = desk.window.workspace
    scenario = space.scenario.with_shock(Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18))
    space.edit(scenario, describe=lambda _a, _b: "Restriction")
    dialog = opened("Series of images…")
    assert isinstance(dialog, SeriesDialog)
    QTest.mouseClick(dialog.kind.button("months"), LEFT)
    assert dialog.template.currentData() == "shock"
    dialog.last.setValue(6)
    dialog.step.setValue(3)
    dialog.dpi.setValue(60)
    folder = tmp_path / "months"
    dialog.place.line.setText(str(folder))
    QTest.mouseClick(dialog.go, LEFT)
    assert dialog.progress.result.property("role") == "quiet", dialog.progress.result.text()
    assert ["month-01" in one.name or "month-04" in one.name for one in folder.iterdir()] == [
        True,
        True,
    ]
    dialog.close()


def test_the_page_as_laid_out_is_what_a_pack_and_a_series_write(
    opened: Callable[[str], RunDialog], desk: "Desk"
) -> None:
    dialog = opened("Briefing pack…")
    assert dialog.template.findData(OWN) < 0, "nothing was laid out by hand yet"
    dialog.close()
    page = desk.window.briefings.open_page()
    page.desk.use_template("fact_sheet")
    page.desk.select("map")
    page.desk.grow_by(-30, -20)
    page.desk.set_text("headline", "Only of this mineral")
    mine = page.desk.page
    page.close()
    view = desk.window.map_view
    view.go_to(view.viewport.zoomed(3.0, view.viewport.middle))
    for words in ("Briefing pack…", "Series of images…"):
        dialog = opened(words)
        assert dialog.template.currentData() == OWN
        plan = dialog.plans()[0]
        assert plan.page == mine.following()
        assert plan.page.element("map").rect == mine.element("map").rect
        maker = dialog.maker()
        assert maker.look == view.viewport
        assert maker.user_points == view.user_points
        dialog.page_size.set_value("square")
        assert dialog.plans()[0].page.size.id == "square"
        dialog.template.set_value("map")
        assert dialog.plans()[0].page.template == "map"
        dialog.close()


def test_a_pack_keeps_the_month_that_is_marked(
    desk: "Desk", opened: Callable[[str], RunDialog]
) -> None:
    shock = Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18)
    space = desk.window.workspace
    space.edit(space.scenario.with_shock(shock), describe=lambda _before, _after: "edit")
    space.look(replace(space.view, mineral="rare_earths", stage="refining", consumer="JPN"))
    desk.window.shock.timeline.chart.go_to(8)
    dialog = opened("Briefing pack…")
    assert isinstance(dialog, PackDialog)
    dialog.template.set_value("shock")
    tick(dialog, "consumers", "JPN", "USA")
    assert [plan.month for plan in dialog.plans()] == [8, 8]
    tick(dialog, "minerals", "rare_earths", "cobalt")
    marked = {plan.view.mineral: plan.month for plan in dialog.plans()}
    assert marked == {"rare_earths": 8, "cobalt": None}, "of another mineral the worst month"
    dialog.template.set_value("map")
    assert {plan.month for plan in dialog.plans()} == {None}, "it marks no month"
    dialog.close()
