"""The user's own sites on the map: boxes, the lasso and the keys take them as they take others."""

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainterPath, QPolygonF
from PySide6.QtTest import QTest

from mapapp.catalog.sitefiles import from_clipboard, suggest_mapping
from mapapp.desktop.map.context_menu import MapContextMenu
from mapapp.desktop.map.own_sites import MOST_STOPS, own_inside
from mapapp.desktop.map.picking import hit_at
from mapapp.desktop.sitefiles.loading import LoadedFile, load_file
from mapapp.scenario.appearance import Layer
from mapapp.scenario.site_files import SiteFile, canonical

if TYPE_CHECKING:
    from tests.desktop.conftest import Desk

LEFT = Qt.MouseButton.LeftButton
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
HEADER = "Name\tMineral\tStage\tStatus\tCapacity (t/yr)\tLatitude\tLongitude\tCountry\n"
SITES = (
    ("Small Works", "refining", 300, -40.0, -140.0),
    ("Large Works", "refining", 9000, -42.0, -138.0),
    ("Unknown Mine", "mining", "", -44.0, -136.0),
    ("Far Mine", "mining", 50, 30.0, -150.0),
)


def load(desk: "Desk", rows: str, layer_id: str = "user:1") -> LoadedFile:
    pasted = HEADER + rows
    mapping = suggest_mapping(desk.catalog, from_clipboard(pasted).preview())
    text = canonical(mapping.to_json())
    file = SiteFile(layer_id, "Mine.csv", pasted=pasted, mapping=text)
    return load_file(file, desk.catalog)


def show(desk: "Desk", loaded: LoadedFile) -> None:
    look = desk.window.workspace.appearance.with_layer(Layer("user:1", "user"))
    desk.window.workspace.show_appearance(look)
    desk.map.set_user_files({"user:1": loaded})
    desk.map.settle()
    desk.map.grab()  # drawn, so that there is something to point at


@pytest.fixture
def _own(desk: "Desk") -> None:
    rows = "\n".join(
        f"{name}\tcobalt\t{stage}\toperating\t{tonnes}\t{lat}\t{lon}\t"
        for name, stage, tonnes, lat, lon in SITES
    )
    show(desk, load(desk, rows))


def drag(desk: "Desk", *places: tuple[float, float], keys: Qt.KeyboardModifier) -> None:
    stops = [desk.pixel_of(*place) for place in places]
    QTest.mousePress(desk.map, LEFT, keys, stops[0])
    for stop in stops[1:]:
        QTest.mouseMove(desk.map, stop)
    QTest.mouseRelease(desk.map, LEFT, keys, stops[-1])


@pytest.mark.usefixtures("_own")
def test_a_box_takes_the_users_sites_in_it(desk: "Desk") -> None:
    drag(desk, (-145.0, -38.0), (-137.0, -43.0), keys=CTRL)
    assert desk.map.selection.own == {("user:1", 0), ("user:1", 1)}
    assert desk.map.selection.own_in("user:1") == {0, 1}
    assert "2 sites selected" in desk.words
    drag(desk, (-136.9, -43.0), (-130.0, -46.0), keys=CTRL)
    assert desk.map.selection.own_in("user:1") == {0, 1, 2}, "Ctrl adds"


@pytest.mark.usefixtures("_own")
def test_a_lasso_takes_the_users_sites_in_it_and_hidden_layers_have_none(desk: "Desk") -> None:
    ring = ((-143.0, -38.0), (-138.9, -38.0), (-138.9, -41.0), (-143.0, -41.0))
    drag(desk, *ring, keys=ALT)
    assert desk.map.selection.own == {("user:1", 0)}
    workspace = desk.window.workspace
    workspace.show_appearance(workspace.appearance.with_visible(["user:1"], visible=False))
    drag(desk, *ring, keys=ALT)
    assert desk.map.selection.own == frozenset()


@pytest.mark.usefixtures("_own")
def test_a_loop_in_the_lasso_leaves_no_hole(desk: "Desk") -> None:
    pixel = desk.map.viewport.pixel_of(-140.0, -40.0)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for reach in (40.0, 20.0):  # twice round it, the same way
        corners = [(-1, -1), (1, -1), (1, 1), (-1, 1), (-1, -1)]
        path.addPolygon(QPolygonF([pixel + QPointF(x, y) * reach for x, y in corners]))
    assert path.contains(pixel)
    assert ("user:1", 0) in own_inside(desk.map.scene, path)


@pytest.mark.usefixtures("_own")
def test_keys_go_through_the_users_sites_the_largest_first(desk: "Desk") -> None:
    stops = [stop for stop in desk.map.walker.stops if stop.kind == "user:1"]
    assert [stop.own for stop in stops] == [("user:1", row) for row in (1, 0, 3, 2)]
    assert stops[0].words == "Large Works, cobalt refinery, operating, 9,000 t/yr, Mine.csv"
    assert "capacity not known" in stops[-1].words
    desk.map.setFocus()
    while desk.map.walker.focused not in stops:
        QTest.keyClick(desk.map, Qt.Key.Key_Period, CTRL)
    assert desk.card.title == "Large Works"
    QTest.keyClick(desk.map, Qt.Key.Key_Return)
    assert desk.map.selection.own == {("user:1", 1)}
    assert desk.map.walker.focused.is_in(desk.map.selection)


@pytest.mark.usefixtures("_own")
def test_zooming_to_them_and_to_their_layer_shows_them(desk: "Desk") -> None:
    home = desk.map.viewport
    desk.map.zoom_to_layer("user:1")
    assert desk.map.viewport.zoom > 1.2
    for _, _, _, lat, lon in SITES:
        assert desk.map.rect().contains(desk.pixel_of(lon, lat))
    desk.map.go_to(home)
    desk.map.selection.put(own=[("user:1", 3)])
    desk.map.zoom_to_selected()
    assert desk.map.viewport.looked_at() == pytest.approx((-150.0, 30.0), abs=4.0)


@pytest.mark.usefixtures("_own")
def test_what_is_selected_of_one_file_stays_when_another_comes_or_goes(desk: "Desk") -> None:
    first = desk.map.cards.user_files["user:1"]
    desk.map.selection.put(countries=["AUS"], own=[("user:1", 3)])
    assert desk.map.cards.pinned.content.title == "1 country, 1 site"
    second = load(desk, "Other\tcobalt\tmining\toperating\t5\t0\t0\t", "user:2")
    desk.map.set_user_files({"user:1": first, "user:2": second})
    assert desk.map.selection.own == {("user:1", 3)}
    desk.map.selection.add(own=[("user:2", 0)])
    desk.map.set_user_files({"user:1": first})
    assert desk.map.selection.own == {("user:1", 3)}


def test_of_a_large_file_the_largest_are_told_and_how_many_more(desk: "Desk") -> None:
    rows = "\n".join(
        f"Site {at}\tcobalt\tmining\toperating\t{at}\t{at % 60}\t{at % 170}\t"
        for at in range(1, MOST_STOPS + 8)
    )
    show(desk, load(desk, rows))
    stops = [stop for stop in desk.map.walker.stops if stop.kind == "user:1"]
    assert len(stops) == MOST_STOPS
    assert stops[-1].words.endswith("7 more in its table")
    whole = QPainterPath()
    whole.addRect(desk.map.rect().toRectF())
    assert len(own_inside(desk.map.scene, whole)) == MOST_STOPS + 7, "clusters count one by one"


@pytest.mark.usefixtures("_own")
def test_the_menu_of_ones_own_site_zooms_to_it_and_selects_it(desk: "Desk") -> None:
    pixel = desk.map.viewport.pixel_of(-150.0, 30.0)
    menu = MapContextMenu(desk.map, hit_at(desk.map.scene, pixel), pixel)
    actions = {action.text(): action for action in menu.actions()}
    actions["Select"].trigger()
    assert desk.map.selection.own == {("user:1", 3)}
    actions["Zoom to it"].trigger()
    assert desk.map.viewport.looked_at() == pytest.approx((-150.0, 30.0), abs=4.0)
