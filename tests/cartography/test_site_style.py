"""Colours of sites by status and control: seen on every ground, told apart, the same each time."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import combinations
from typing import TYPE_CHECKING

import pytest

from mapapp.cartography.colour_space import contrast
from mapapp.cartography.site_style import (
    MOST_CONTROLLERS,
    OTHER_CONTROL,
    STATUS_DARK,
    STATUS_LIGHT,
    UNKNOWN_CONTROL,
    SymbolLook,
    largest_controllers,
    neutral_look,
    site_colours,
    stage_look,
)
from mapapp.cartography.theme import DARK, LIGHT, OKABE_ITO, OTHERS, SUPPLIER_COLOURS, MapTheme
from mapapp.catalog.model import STAGES, Site, Stage
from tests.cartography.test_theme import VISION, distance

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog

THEMES = [pytest.param(LIGHT, id="light"), pytest.param(DARK, id="dark")]
MINERALS = ["cobalt", "lithium", "nickel", "graphite", "rare_earths", "tin"]


def status_colours(theme: MapTheme) -> Mapping[str, str]:
    return STATUS_DARK if theme is DARK else STATUS_LIGHT


def sites_of(catalog: "Catalog", mineral: str) -> dict[Stage, tuple[Site, ...]]:
    return {stage: catalog.sites_of(mineral, stage) for stage in STAGES}


def looks(theme: MapTheme) -> list[SymbolLook]:
    """Return every look that a site can have when it is coloured by status or control."""
    colours = [*status_colours(theme).values(), *OKABE_ITO, OTHERS, theme.text3]
    return [SymbolLook.of(colour, theme) for colour in colours]


@pytest.mark.parametrize("vision", VISION)
@pytest.mark.parametrize("theme", THEMES)
def test_four_statuses_can_be_told_apart(theme: MapTheme, vision: str) -> None:
    for one, other in combinations(status_colours(theme).values(), 2):
        assert distance(one, other, vision) >= 10, (one, other)


@pytest.mark.parametrize("theme", THEMES)
def test_symbols_stand_out_from_sea_and_land(theme: MapTheme) -> None:
    for look in looks(theme):
        for ground in (theme.sea, theme.land):
            assert max(contrast(look.fill, ground), contrast(look.line, ground)) >= 3, look
            assert contrast(look.hollow, ground) >= 3, look


@pytest.mark.parametrize("theme", THEMES)
def test_symbols_stand_out_from_the_classes_as_refineries_do(theme: MapTheme) -> None:
    def worst(look: SymbolLook) -> float:
        return min(
            max(contrast(look.fill, ground), contrast(look.line, ground)) for ground in theme.share
        )

    refinery = worst(stage_look("refining", theme))
    assert refinery >= 2
    for colour in status_colours(theme).values():
        assert worst(SymbolLook.of(colour, theme)) >= refinery - 0.05, colour


@pytest.mark.parametrize("theme", THEMES)
def test_a_strong_colour_is_left_as_it_is(theme: MapTheme) -> None:
    strong = neutral_look(theme)
    assert strong.fill == strong.hollow == theme.text2
    pale = SymbolLook.of(theme.land, theme)
    assert pale.fill == theme.land
    assert pale.hollow != theme.land


@pytest.mark.parametrize("mineral", MINERALS)
@pytest.mark.parametrize("theme", THEMES)
def test_every_site_has_the_colour_of_its_row(
    theme: MapTheme, mineral: str, catalog: "Catalog", names: Mapping[str, str]
) -> None:
    sites = sites_of(catalog, mineral)
    by_status = site_colours("status", sites, theme, names)
    by_control = site_colours("control", sites, theme, names)
    assert by_status is not None
    assert by_control is not None
    chosen = {row.key for row in by_control.rows}
    used: dict[str, set[str]] = {"status": set(), "control": set()}
    for site in (s for found in sites.values() for s in found if s.status != "closed"):
        status = by_status.row_of(site)
        assert status.key == site.status
        assert status.hollow == (site.status != "operating")
        assert status.look.fill == status_colours(theme)[site.status]
        control = by_control.row_of(site)
        if site.control is None:
            assert control.key == UNKNOWN_CONTROL
        elif site.control in chosen:
            assert control.key == site.control
        else:
            assert control.key == OTHER_CONTROL
        used["status"].add(status.key)
        used["control"].add(control.key)
    assert used["status"] == {row.key for row in by_status.rows}
    assert used["control"] == chosen


@pytest.mark.parametrize("mineral", MINERALS)
def test_a_supplier_keeps_its_colour_and_no_two_share_one(
    mineral: str, catalog: "Catalog", names: Mapping[str, str]
) -> None:
    colours = site_colours("control", sites_of(catalog, mineral), LIGHT, names)
    assert colours is not None
    rows = [row for row in colours.rows if row.key not in (OTHER_CONTROL, UNKNOWN_CONTROL)]
    assert 0 < len(rows) <= MOST_CONTROLLERS
    assert len({row.look.fill for row in colours.rows}) == len(colours.rows)
    for row in rows:
        assert row.label == names[row.key]
        if row.key in SUPPLIER_COLOURS:
            assert row.look.fill == SUPPLIER_COLOURS[row.key]


def test_neither_order_nor_closed_sites_change_a_colour(
    catalog: "Catalog", names: Mapping[str, str]
) -> None:
    sites = sites_of(catalog, "nickel")
    turned: dict[Stage, Sequence[Site]] = {
        stage: tuple(reversed(found)) for stage, found in sites.items()
    }
    turned["mining"] = (
        *turned["mining"],
        replace(sites["mining"][0], id="shut", status="closed", control="XXX"),
    )
    for by in ("status", "control"):
        assert site_colours(by, sites, LIGHT, names) == site_colours(by, turned, LIGHT, names)


def test_by_stage_nothing_colours_but_the_stage(
    catalog: "Catalog", names: Mapping[str, str]
) -> None:
    assert site_colours("stage", sites_of(catalog, "cobalt"), LIGHT, names) is None


def test_tonnes_of_different_stages_are_not_added_up(catalog: "Catalog") -> None:
    """Half of a small stage counts for more than a tenth of a large one."""
    site = replace(catalog.sites_of("cobalt")[0], status="operating", notes="")
    sites = [
        replace(site, id="a", stage="mining", control="AAA", capacity_t_per_year=9000.0),
        replace(site, id="b", stage="mining", control="BBB", capacity_t_per_year=1000.0),
        replace(site, id="c", stage="refining", control="CCC", capacity_t_per_year=50.0),
        replace(site, id="d", stage="refining", control="BBB", capacity_t_per_year=50.0),
        replace(site, id="e", stage="refining", control="DDD", capacity_t_per_year=None),
        replace(site, id="f", stage="refining", control=None, capacity_t_per_year=1e6),
    ]
    assert largest_controllers([s for s in sites if s.control])[:3] == ("AAA", "BBB", "CCC")
    assert largest_controllers(sites)[-1] == "DDD"
