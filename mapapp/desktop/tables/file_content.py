"""What stands in the table of one of the user's files of sites."""

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QCoreApplication

from mapapp.cartography.wording import stage_name, status_word
from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles.layer import STATUSES, SiteLayer
from mapapp.desktop.tables.columns import (
    Codes,
    Column,
    Floats,
    NumberColumn,
    SiteNumbers,
    TableData,
    TextColumn,
)

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from mapapp.catalog.catalog import Catalog

translate = QCoreApplication.translate


def file_table(layer: SiteLayer, catalog: "Catalog", names: Mapping[str, str]) -> TableData:
    """Return the sites of a file that lie on the map, in the file's order.

    Parameters
    ----------
    layer
        The file, read and checked.
    catalog, names
        Names of minerals, and of countries by ISO alpha-3 code.
    """
    minerals = [catalog.minerals[one].name.partition(" (")[0] for one in layer.minerals]
    countries = [names.get(code, code) for code in layer.countries]
    nothing = np.full(len(layer), np.nan)
    columns: tuple[Column, ...] = (
        TextColumn.of("name", translate("tables", "Site"), layer.names()),
        _coded("mineral", translate("tables", "Mineral"), minerals, layer.mineral),
        _coded(
            "stage", translate("tables", "Stage"), [stage_name(one) for one in STAGES], layer.stage
        ),
        _coded(
            "status",
            translate("tables", "Status"),
            [status_word(one) for one in STATUSES],
            layer.status,
        ),
        NumberColumn(
            "capacity",
            translate("tables", "Capacity"),
            _figures(layer.capacity_t_per_year, nothing),
            unit=translate("tables", "t/yr"),
            small=True,
            tip=translate("tables", "On the basis of the mineral"),
        ),
        NumberColumn(
            "production",
            translate("tables", "Output"),
            _figures(layer.production_t, nothing),
            unit=translate("tables", "t/yr"),
            small=True,
        ),
        _coded("host", translate("tables", "Host"), countries, layer.host),
        _coded("control", translate("tables", "Control"), countries, layer.control),
        NumberColumn(
            "start",
            translate("tables", "Start"),
            _figures(layer.start_year, nothing),
            unit=translate("tables", "year"),
            grouped=False,
        ),
        NumberColumn(
            "lon", translate("tables", "Longitude"), layer.lon, unit="°", decimals=3, signed=True
        ),
        NumberColumn(
            "lat", translate("tables", "Latitude"), layer.lat, unit="°", decimals=3, signed=True
        ),
        NumberColumn(
            "row",
            translate("tables", "Row"),
            layer.row.astype(np.float64),
            grouped=False,
            tip=translate("tables", "Row of the file"),
        ),
    )
    return TableData(columns, SiteNumbers(len(layer)), frozenset({"lon", "lat"}))


def _figures(values: Floats | None, nothing: Floats) -> Floats:
    return nothing if values is None else values


def _coded(key: str, title: str, words: Sequence[str], codes: "NDArray[np.integer]") -> TextColumn:
    """Return a column whose codes the file's reader has found; below zero is not known."""
    found: Codes = codes.astype(np.int32)
    return TextColumn(
        key, title, (*words, ""), np.where(found < 0, len(words), found).astype(np.int32)
    )
