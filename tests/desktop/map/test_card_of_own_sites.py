"""The card of a selection with sites of the user's files: their sums, and the largest by name."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QRectF, QStandardPaths
from PySide6.QtGui import QPainterPath

from mapapp.desktop.card_content import card_text
from mapapp.desktop.sitefiles.loading import load_file
from mapapp.desktop.sitefiles.selected import MOST_LISTED, counted_ids, own_selection
from mapapp.scenario.site_files import SiteFile

if TYPE_CHECKING:
    from mapapp.desktop.card_content import CardContent
    from tests.desktop.conftest import Desk

HEAD = "Name;Mineral;Stage;Latitude;Longitude;Status;Capacity (t contained)\n"
ROWS = """\
Small Works;cobalt;refining;-33.2;-70.7;operating;1000
Large Works;cobalt;refining;-33.3;-70.8;operating;5000
Next Works;cobalt;refining;-33.4;-70.9;planned;
Red Pit;copper;mining;-33.5;-70.8;operating;900000
Odd Plant;;refining;-33.6;-70.8;operating;7
"""
OTHER = "Far Mine;cobalt;mining;-34.2;-70.9;operating;300\n"


@pytest.fixture(autouse=True)
def _own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "state"))


@pytest.fixture
def put(desk: "Desk", tmp_path: Path) -> Iterator[Callable[..., str]]:
    """Put rows on the map as a file; return the id of its layer."""
    on_map = desk.window.site_files.on_map

    def make(name: str, rows: str, *, counting: str = "overlay") -> str:
        from mapapp.catalog.sitefiles import open_source, suggest_mapping
        from mapapp.scenario.site_files import canonical

        path = tmp_path / name
        path.write_text(HEAD + rows, encoding="utf-8")
        source = open_source(path)
        mapping = suggest_mapping(on_map.base, source.preview(), memory=None)
        file = SiteFile(
            "user:1", name, path=str(path), mapping=canonical(mapping.to_json()),
            counting=counting,  # type: ignore[arg-type]
        )  # fmt: skip
        return on_map.add(load_file(file, on_map.base))

    yield make
    on_map.close()


def card(desk: "Desk", most: int = 12) -> "CardContent":
    scene = desk.map.scene
    subject = desk.map.cards.subject_of_selection(desk.map.selection, scene)
    assert subject is not None
    found = subject(scene, most)
    assert found is not None
    return found


def test_sums_are_by_mineral_stage_and_status(desk: "Desk", put: Callable[..., str]) -> None:
    layer = put("mine.csv", ROWS)
    desk.map.selection.put(own=[(layer, at) for at in range(5)])
    found = card(desk)
    assert (found.title, found.subtitle) == ("5 sites", "mine.csv")
    assert found.rows[:4] == (
        ("Cobalt: refineries, operating (2)", "6,000 t/yr"),
        ("Cobalt: refineries, planned (1)", "not known"),
        ("Copper: mines, operating (1)", "900 kt/yr"),
        ("Mineral not given: refineries, operating (1)", "7.0 t/yr"),
    )
    assert found.rows[4:7] == (
        ("Red Pit\nCopper mine, operating", "900 kt/yr"),
        ("Large Works\nCobalt refinery, operating", "5,000 t/yr"),
        ("Small Works\nCobalt refinery, operating", "1,000 t/yr"),
    )
    assert found.rows[-1] == ("Next Works\nCobalt refinery, planned", "not known")
    assert found.foot == ""
    assert "Red Pit, Copper mine, operating: 900 kt/yr" in card_text(found)


def test_a_mixed_selection_tells_both_and_adds_nothing_up(
    desk: "Desk", put: Callable[..., str]
) -> None:
    mine, far = put("mine.csv", ROWS), put("far.csv", OTHER)
    ours = [site.id for site in desk.picture.sites["refining"][:2]]
    desk.map.selection.put(sites=ours, own=[(mine, 0), (far, 0)])
    found = card(desk)
    assert found.title == "4 sites"
    assert found.subtitle == "Cobalt refining, 2030"
    heading = found.rows.index(("", "mine.csv, far.csv"))
    bundled = card_of_bundled(desk, ours)
    assert found.rows[:heading] == bundled
    assert found.rows[heading + 1 :] == (
        ("Cobalt: mines, operating (1)", "300 t/yr"),
        ("Cobalt: refineries, operating (1)", "1,000 t/yr"),
        ("Small Works\nCobalt refinery, operating · mine.csv", "1,000 t/yr"),
        ("Far Mine\nCobalt mine, operating · far.csv", "300 t/yr"),
    )


def card_of_bundled(desk: "Desk", ids: list[str]) -> tuple[tuple[str, str], ...]:
    from mapapp.desktop.map.selection_card import selection_card

    return selection_card([], ids, desk.picture).rows


def test_what_there_is_no_room_for_is_counted(desk: "Desk", put: Callable[..., str]) -> None:
    layer = put("mine.csv", ROWS)
    desk.map.selection.put(own=[(layer, at) for at in range(5)])
    tight = card(desk, most=1)
    assert tight.rows == (("Cobalt: refineries, operating (2)", "6,000 t/yr"),)
    assert tight.foot == "more kinds of sites: 3; more sites of your files: 3", "two are in the sum"
    assert desk.map.cards.pinned.height() <= desk.map.height()


def test_many_kinds_are_summed_whatever_their_status(desk: "Desk", put: Callable[..., str]) -> None:
    kinds = ["operating", "planned", "construction", "closed"]
    rows = "".join(
        f"{name} {kind};{name};mining;-33.{at}{n};-70.8;{kind};{10 + n}\n"
        for at, name in enumerate(("cobalt", "copper"))
        for n, kind in enumerate(kinds)
    )
    layer = put("kinds.csv", rows)
    desk.map.selection.put(own=[(layer, at) for at in range(8)])
    found = card(desk)
    assert found.rows[:2] == (("Cobalt: mines (4)", "46 t/yr"), ("Copper: mines (4)", "46 t/yr"))
    assert sum("\n" in label for label, _ in found.rows) == MOST_LISTED
    assert found.foot == "more sites of your files: 2"


def test_one_site_alone_has_its_own_card(desk: "Desk", put: Callable[..., str]) -> None:
    layer = put("mine.csv", ROWS)
    desk.map.selection.put(own=[(layer, 3)])
    assert card(desk).title == "Red Pit"
    assert own_selection([], {}) is None


def test_rows_that_are_gone_add_nothing(desk: "Desk", put: Callable[..., str]) -> None:
    layer = put("mine.csv", ROWS)
    own = [(layer, 0), (layer, 99), ("user:9", 0)]
    found = own_selection(own, desk.map.cards.user_files)
    assert found is not None
    assert found.count == 1
    assert [one.count for one in found.totals] == [1]
    assert [one.name for one in found.named] == ["Small Works"]
    assert counted_ids(own, desk.map.cards.user_files) == frozenset()


def test_a_site_of_a_file_that_counts_is_selected_once(
    desk: "Desk", put: Callable[..., str]
) -> None:
    layer = put("mine.csv", ROWS, counting="on_top")
    names = {site.name for site in desk.picture.sites["refining"]}
    assert "Small Works" in names, "it is among the catalog's sites"
    area = QPainterPath()
    at = desk.map.viewport.pixel_of(-70.75, -33.25)
    area.addRect(QRectF(at.x() - 9, at.y() - 9, 18, 18))
    desk.map.select_inside(area, add=False)
    own = desk.map.selection.own_in(layer)
    assert {0, 1} <= own
    named = {site.id: site.name for site in desk.picture.sites["refining"]}
    assert not {named.get(one) for one in desk.map.selection.sites} & {"Small Works", "Large Works"}
