"""Positions and numbers as people write them."""

import math

import numpy as np
import pandas as pd
import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.catalog.sitefiles.coordinates import (
    angles_of,
    pairs_of,
    parse_angle,
    parse_number,
    parse_pair,
)

DEGREES = st.floats(-180, 180, allow_nan=False)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("-28.86", -28.86), ("−28,86", -28.86), ("1,200.5", 1200.5), ("1.200,5", 1200.5),
        ("12 500", 12_500), ("12'500", 12_500), ("1,200,300", 1_200_300), ("1e3", 1000),
        (".5", 0.5), ("1.200.300", 1_200_300), ("1.2.3", None), ("33.5,", None),
        ("", None), ("abc", None), ("1e400", None), ("nan", None), ("1-2", None), ("5 kt", None),
    ],
)  # fmt: skip
def test_numbers(text: str, value: float | None) -> None:
    assert parse_number(text) == value


def test_a_lone_group_of_three_goes_by_the_mark_of_the_file() -> None:
    assert parse_number("1,200", decimal=".") == 1200
    assert parse_number("1,200", decimal=",") == 1.2
    assert parse_number("1.200", decimal=",") == 1200
    assert parse_number("1.200", decimal=".") == 1.2


@pytest.mark.parametrize(
    ("text", "degrees", "axis"),
    [
        ("33°51'31.2\"S", -33.858667, "lat"), ("S 33 51 31.2", -33.858667, "lat"),
        ("33° 51.52' S", -33.858667, "lat"), ("151°12’E", 151.2, "lon"), ("70°30'W", -70.5, "lon"),
        ("70 30 O", -70.5, "lon"), ("33d51m31s N", 33.858611, "lat"), ("北纬28.1", None, ""),
        ("28.1N", 28.1, "lat"), ("W68.3", -68.3, "lon"), ("-68.3°", -68.3, ""),
        ("lat: 33.5", 33.5, ""), ("33°61'S", None, ""), ("S33S", None, ""), ("-33°30'", -33.5, ""),
        ("33:51:31", 33.858611, ""),
    ],
)  # fmt: skip
def test_angles(text: str, degrees: float | None, axis: str) -> None:
    found = parse_angle(text)
    if degrees is None:
        assert found is None
    else:
        assert found is not None
        assert found[0] == pytest.approx(degrees, abs=1e-6)
        assert found[1] == axis


@pytest.mark.parametrize(
    "text",
    [
        "-33.5, 151.25", "-33.5 151.25", "(-33.5; 151.25)", "33.5S 151.25E", "151.25E, 33.5S",
        "S33°30' E151°15'", "33°30'S, 151°15'E", "151.25, -33.5", "-33,5; 151,25", "-33,5 151,25",
        "-33.5/151.25", "lat -33.5, lon 151.25", "-33,5,151,25",
    ],
)  # fmt: skip
def test_pairs(text: str) -> None:
    found = parse_pair(text)
    assert found is not None
    assert found == pytest.approx((151.25, -33.5))


@pytest.mark.parametrize("text", ["", "33.5", "33.5N 34N", "a, b", "1, 2, 3", "x" * 500])
def test_what_is_no_pair(text: str) -> None:
    assert parse_pair(text) is None


def test_well_known_text_of_any_shape() -> None:
    cells = [
        "POINT (115 -32)", "SRID=4326;POINT(115 -32)", "POLYGON((114 -33,116 -33,116 -31,114 -33))",
        "POINT (1", None, "MULTIPOINT ((115 -32), (116 -33))",
    ]  # fmt: skip
    lon, lat, filled = pairs_of(pd.Series(cells, dtype="str"))
    assert lon[[0, 1]].tolist() == [115, 115]
    assert lat[[0, 1]].tolist() == [-32, -32]
    assert np.isfinite(lon[[2, 5]]).all()
    assert np.isnan(lon[[3, 4]]).all()
    assert filled.tolist() == [True, True, True, True, False, True]


@given(st.text(max_size=60))
def test_no_text_breaks_the_parsers(text: str) -> None:
    number, angle, pair = parse_number(text), parse_angle(text), parse_pair(text)
    assert number is None or math.isfinite(number)
    assert angle is None or math.isfinite(angle[0])
    assert pair is None or all(map(math.isfinite, pair))


@given(st.text(alphabet="0123456789.,-+°'\"′″NSEWO ;:()/dms北南", max_size=40))
def test_nor_does_one_that_looks_like_a_position(text: str) -> None:
    pair = parse_pair(text)
    assert pair is None or all(map(math.isfinite, pair))
    angle = parse_angle(text)
    assert angle is None or math.isfinite(angle[0])


@given(lat=st.floats(-90, 90, allow_nan=False), lon=DEGREES)
def test_a_pair_that_is_written_is_read(lat: float, lon: float) -> None:
    for text in (f"{lat:.6f}, {lon:.6f}", f"{lat:.6f} {lon:.6f}"):
        found = parse_pair(text)
        assert found is not None
        assert found == pytest.approx((lon, lat), abs=1e-5)


@given(DEGREES)
def test_degrees_minutes_and_seconds_come_back(value: float) -> None:
    total = round(abs(value) * 36_000)
    degrees, rest = divmod(total, 36_000)
    minutes, tenths = divmod(rest, 600)
    text = f"{degrees}°{minutes:02d}'{tenths / 10:04.1f}\"{'W' if value < 0 else 'E'}"
    found = parse_angle(text)
    assert found is not None
    assert found[0] == pytest.approx(value, abs=1e-4)
    column, filled = angles_of(pd.Series([text, None, text], dtype="str"))
    assert column[0] == column[2] == found[0]
    assert filled.tolist() == [True, False, True]
