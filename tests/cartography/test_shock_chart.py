"""The parts of a shock's chart make up use, stand where the months are, and speak their unit."""

from collections.abc import Callable, Mapping
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage

from mapapp.cartography.shock_chart import (
    OWN,
    SHORTAGE_LINE,
    STOCK,
    TAKEN,
    draw_shock_chart,
    parts_of,
)
from mapapp.cartography.shock_frame import frame_of
from mapapp.cartography.shock_series import ShockSeries, gifts_of, series_of
from mapapp.cartography.shock_side import covers_of, draw_covers, draw_gifts
from mapapp.cartography.shock_words import amount, flag_words, plain_amount, why_not
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.picture.shock.shock_result import ShockPicture
from mapapp.picture.shock.shocks import shock_paths
from mapapp.picture.sourcing.pacts import pact_of
from mapapp.scenario.levers import Sharing, Shock, StockLever
from mapapp.scenario.scenario import Place, Scenario

Pinned = Callable[[MapTheme], MapTheme]
BOX = QRectF(10, 10, 600, 320)


def scenario_of(catalog: Catalog, sharing: Sharing = "pact", country: str = "CHN") -> Scenario:
    levers = Scenario().with_shock(Shock("rare_earths", "refining", country, 0.75, 2027, 1, 18))
    levers = levers.with_pact(pact_of(catalog, "g7", sharing=sharing, eu_as_one=True))
    for holder, days in (("JPN", 60.0), ("USA", 45.0)):
        levers = levers.with_stock(StockLever("rare_earths", "refining", holder, days=days))
    return levers.with_capacity(
        "rare_earths", "refining", Place("country", "AUS"), nameplate_t_per_year=2_000
    )


def path_of(catalog: Catalog, consumer: str, sharing: Sharing = "pact") -> ShockPicture:
    view = View("rare_earths", "refining", 2030, consumer=consumer)
    found = shock_paths(catalog, scenario_of(catalog, sharing), view)
    assert found is not None
    return found


def series(catalog: Catalog, consumer: str, sharing: Sharing = "pact") -> ShockSeries:
    found = series_of(path_of(catalog, consumer, sharing))
    assert found is not None
    return found


@pytest.mark.parametrize("sharing", ["none", "bilateral", "pact"])
@pytest.mark.parametrize("consumer", ["WLD", "PACT", "USA", "JPN", "GBR"])
def test_the_parts_of_a_month_make_up_its_use(
    catalog: Catalog, consumer: str, sharing: Sharing
) -> None:
    found = series(catalog, consumer, sharing)
    parts = [found.own, found.added, found.drawn, found.received, found.shortage, found.restraint]
    parts += [values for _, values in found.arriving]
    assert min(float(part.min()) for part in parts) >= 0
    total = np.sum(parts, axis=0)
    assert (total >= found.use * (1 - 1e-9)).all()
    # Where anything is missing, nothing is left over.
    short = found.shortage > 1e-6 * found.use
    assert short.any()
    assert total[short] == pytest.approx(found.use[short])


def test_a_pact_is_the_sum_of_its_members(catalog: Catalog) -> None:
    path, found = path_of(catalog, "PACT"), series(catalog, "PACT")
    assert found.use == pytest.approx(sum(one.demand for one in path.paths))
    assert found.shortage == pytest.approx(sum(one.shortage for one in path.paths))
    assert found.drawn == pytest.approx(sum(one.draw for one in path.paths))
    assert not found.received.any(), "what members give each other stays among them"


@pytest.mark.parametrize("sharing", ["bilateral", "pact"])
def test_gifts_add_up_to_what_each_gives_and_receives(catalog: Catalog, sharing: Sharing) -> None:
    path = path_of(catalog, "PACT", sharing)
    month = 3
    found = gifts_of(path, month)
    assert found
    for one in path.paths:
        net = sum(g.amount for g in found if g.receiver.id == one.consumer.id)
        net -= sum(g.amount for g in found if g.giver.id == one.consumer.id)
        assert net == pytest.approx(float(one.received[month]), abs=1e-6)
    assert gifts_of(path_of(catalog, "PACT", "none"), month) == ()


def test_restriction_and_worst_month_stand_where_they_are(catalog: Catalog) -> None:
    found = series(catalog, "WLD")
    assert found.in_force == (1, 18)
    assert found.month_of(0) == (2027, 1)
    assert found.month_of(13) == (2028, 2)
    missing = found.shortage + found.restraint
    assert missing[found.worst] == missing.max()


def test_no_supplier_has_the_hue_of_another_part(
    catalog: Catalog, names: Mapping[str, str]
) -> None:
    found = series(catalog, "WLD")
    # Indonesia's own hue is that of new plants, DR Congo's that of shortage, Canada's of stock.
    crowd = replace(
        found, arriving=tuple((code, found.own) for code in ("CHN", "COD", "IDN", "CAN"))
    )
    parts = {part.name: part for part in parts_of(crowd, names)}
    colours = [parts[names[code]].colour for code in ("CHN", "COD", "IDN")]
    assert colours[0] == "#0072B2"
    assert len(set(colours)) == 3
    assert not TAKEN & set(colours)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_each_part_is_as_high_as_its_figure(
    catalog: Catalog,
    names: Mapping[str, str],
    theme: MapTheme,
    pinned: Pinned,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    found, theme = series(catalog, "PACT"), pinned(theme)
    image = pixels(
        canvas(
            lambda p: draw_shock_chart(p, BOX, found, names, theme),
            width=620,
            height=340,
            ground=theme.panel,
        )
    )
    frame = frame_of(BOX, found, theme)
    month = 3
    x = round(frame.x(month + 0.15))  # beside the words
    column = image[round(frame.plot.top()) : round(frame.plot.bottom()), x]
    zero = frame.plot.height() / np.ceil(found.top / 1000) / 1000  # axis in steps of 1,000
    for colour, value in ((OWN, found.own[month]), (STOCK, found.drawn[month])):
        near = np.abs(column - QColor(colour).getRgb()[:3]).sum(axis=1) < 12
        assert near.sum() == pytest.approx(float(value) * zero, abs=3), colour


def test_shortage_is_hatched(
    catalog: Catalog,
    names: Mapping[str, str],
    pinned: Pinned,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    found, theme = series(catalog, "PACT"), pinned(LIGHT)
    image = pixels(
        canvas(
            lambda p: draw_shock_chart(p, BOX, found, names, theme, month=None),
            width=620,
            height=340,
        )
    )
    frame = frame_of(BOX, found, theme)
    area = image[:, round(frame.x(8)) : round(frame.x(16))]
    ground = (np.abs(area - QColor("#FBE3D6").getRgb()[:3]).sum(axis=2) < 12).sum()
    lines = (np.abs(area - QColor(SHORTAGE_LINE).getRgb()[:3]).sum(axis=2) < 60).sum()
    assert ground > lines > 0.03 * ground


def test_months_and_places_agree(catalog: Catalog, pinned: Pinned) -> None:
    found = series(catalog, "USA")
    frame = frame_of(BOX, found, pinned(LIGHT))
    for month in range(found.months):
        assert frame.month_at(frame.x(month + 0.5)) == month
    assert frame.month_at(frame.plot.left() - 1) is None
    assert frame.month_at(frame.plot.right() + 1) is None


def test_without_a_stock_the_stack_is_higher(catalog: Catalog, pinned: Pinned) -> None:
    found = series(catalog, "USA")
    with_stock = frame_of(BOX, found, pinned(LIGHT))
    without = frame_of(BOX, replace(found, first_stock=0.0), pinned(LIGHT))
    assert with_stock.stock is not None
    assert without.stock is None
    assert without.plot.height() > with_stock.plot.height()


@pytest.mark.parametrize("consumer", ["WLD", "PACT", "USA"])
@pytest.mark.parametrize("size", [(320, 160), (600, 320), (1200, 400)])
def test_nothing_is_drawn_outside_the_box(
    catalog: Catalog,
    names: Mapping[str, str],
    consumer: str,
    size: tuple[int, int],
    pinned: Pinned,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    path, theme = path_of(catalog, consumer), pinned(LIGHT)
    found = series_of(path)
    assert found is not None
    box = QRectF(40, 40, *size)
    image = pixels(
        canvas(
            lambda p: draw_shock_chart(p, box, found, names, theme, month=4),
            width=size[0] + 80,
            height=size[1] + 80,
        )
    )
    drawn = np.argwhere(np.abs(image - 255).sum(axis=2) > 30)
    (top, left), (bottom, right) = drawn.min(axis=0), drawn.max(axis=0)
    assert left >= 39
    assert right <= 41 + size[0]
    assert top >= 39
    assert bottom <= 41 + size[1]


def test_bars_of_cover_are_as_long_as_their_days(
    catalog: Catalog,
    pinned: Pinned,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    covers = {one.name: one for one in covers_of(path_of(catalog, "PACT"))}
    assert covers["Japan"].of_use == pytest.approx(60)
    assert covers["Canada"].words == "no stock published"
    both = [covers["Japan"], covers["United States"]]
    image = pixels(
        canvas(
            lambda p: draw_covers(p, QRectF(0, 0, 400, 60), both, pinned(LIGHT)),
            width=400,
            height=60,
        )
    )
    full = np.abs(image - QColor(STOCK).getRgb()[:3]).sum(axis=2) < 12
    lengths = [int(full[rows].any(axis=0).sum()) for rows in (slice(0, 20), slice(24, 44))]
    assert lengths[1] / lengths[0] == pytest.approx(45 / 60, abs=0.03)


def test_table_of_gifts_is_drawn(
    catalog: Catalog,
    pinned: Pinned,
    canvas: Callable[..., QImage],
    pixels: Callable[[QImage], np.ndarray],
) -> None:
    path = path_of(catalog, "PACT")
    found = gifts_of(path, 3)
    image = pixels(
        canvas(
            lambda p: draw_gifts(p, QRectF(0, 0, 400, 120), found, path.unit, pinned(LIGHT)),
            width=400,
            height=120,
        )
    )
    tinted = (image[:, :, 2] < image[:, :, 0] - 40).sum()
    assert tinted > 500, "the larger a gift, the stronger its cell"


def test_amounts_keep_the_digits_they_need() -> None:
    assert plain_amount(3468.4, "contained") == "3,468"
    assert plain_amount(2.14, "contained") == "2.1"
    assert plain_amount(0.0312, "contained") == "0.031"
    assert plain_amount(0.0, "contained") == "0"
    assert amount(4.36, "index") == "4.4 % of a year’s use"
    assert amount(500, "gross") == "500 t gross"


def test_every_reason_and_flag_has_words(catalog: Catalog) -> None:
    from typing import get_args

    from mapapp.picture.shock.shock_mix import MixFlag
    from mapapp.picture.shock.shock_result import NotPublished

    for reason in get_args(NotPublished):
        assert why_not(reason)
    flags = {flag for one in path_of(catalog, "PACT").paths for flag in one.flags}
    for flag in {*flags, *get_args(MixFlag)}:
        assert flag_words(flag) != flag
