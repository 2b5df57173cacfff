"""Where points lie: on land, at sea, or in a cell of coast that no country's box reaches."""

import numpy as np

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
