"""Where points lie: on land, at sea, or in a cell of coast that no country's box reaches."""

import numpy as np
import pytest

from mapapp.catalog.sitefiles import places
from mapapp.catalog.sitefiles.places import NOWHERE, lands


def test_a_point_near_a_coast_that_no_countrys_box_holds_lies_at_sea() -> None:
    areas = lands()
    rng = np.random.default_rng(7)
    lon, lat = rng.uniform(-180, 180, 4_000), rng.uniform(-90, 90, 4_000)
    alone = np.array(
        [areas.countries_at(lon[at : at + 1], lat[at : at + 1])[0] for at in range(len(lon))]
    )
    assert (alone == NOWHERE).any()
    assert alone.tolist() == areas.countries_at(lon, lat).tolist()


def test_points_near_their_country_are_the_same_however_they_are_portioned(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    areas = lands()
    rng = np.random.default_rng(11)
    lon, lat = rng.uniform(-10, 30, 600), rng.uniform(36, 60, 600)
    own = np.array([areas.codes.index("FRA"), areas.codes.index("POL")], np.int16)
    country = own[rng.integers(0, 2, len(lon))]
    at_once = areas.near(lon, lat, country, degrees=0.25)
    monkeypatch.setattr(places, "_AT_ONCE", 7)
    assert at_once.any()
    assert at_once.tolist() == areas.near(lon, lat, country, degrees=0.25).tolist()
