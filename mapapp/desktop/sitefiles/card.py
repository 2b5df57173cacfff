"""The card of a site in one of the user's files."""

import math
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from mapapp.cartography.proper_names import in_sentence, mineral_word
from mapapp.cartography.wording import number, site_word, status_word, tonnes
from mapapp.catalog.model import STAGES
from mapapp.catalog.sitefiles.layer import STATUSES
from mapapp.desktop.card_content import CardContent, position_words

if TYPE_CHECKING:
    from mapapp.cartography.user_sites import UserHit
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate


def user_card(found: "LoadedFile", hit: "UserHit", names: Mapping[str, str]) -> CardContent:
    """Return what a file says of one of its sites, or how many a cluster holds."""
    if hit.index is None:
        return CardContent(
            title=translate("card", "{count} sites").format(count=number(hit.count)),
            subtitle=found.file.name,
            foot=translate("card", "Zoom in to see them one by one."),
        )
    return _site_card(found, int(found.points.row[hit.index]), names)


def _site_card(found: "LoadedFile", at: int, names: Mapping[str, str]) -> CardContent:
    layer = found.layer
    stage = STAGES[int(layer.stage[at])]
    status = STATUSES[int(layer.status[at])]
    mineral = layer.mineral_of(at)
    head = translate("card", "{mineral} {site}, {status}").format(
        mineral=mineral_word(mineral)
        if mineral is not None
        else translate("card", "Mineral not given,"),
        site=in_sentence(site_word(stage)),
        status=status_word(status),
    )
    start = _known(layer.start_year, at)
    if start is not None:
        head += translate("card", ", start {year}").format(year=round(start))
    capacity = _known(layer.capacity_t_per_year, at)
    output = _known(layer.production_t, at)
    control = int(layer.control[at])
    host = layer.host_of(at)
    rows = [
        (
            translate("card", "Capacity"),
            tonnes(capacity) if capacity is not None else translate("card", "not known"),
        ),
        (translate("card", "Output"), tonnes(output) if output is not None else ""),
        (translate("card", "Product"), layer.text(at, "product")),
        (translate("card", "Operator"), layer.text(at, "operator")),
        (translate("card", "Owners"), layer.text(at, "owner")),
        (
            translate("card", "Control"),
            names.get(layer.countries[control], "") if control >= 0 else "",
        ),
        (translate("card", "Host"), names.get(host or "", "")),
        (translate("card", "Position"), position_words(float(layer.lon[at]), float(layer.lat[at]))),
        *_same_site(found, at),
        (translate("card", "Notes"), layer.text(at, "notes")),
    ]
    return CardContent(
        title=layer.site_name(at),
        subtitle=head,
        stage=stage,
        hollow=status != "operating",
        rows=tuple((label, value) for label, value in rows if value),
        foot=translate("card", "{file}, row {row}").format(
            file=found.file.name, row=number(int(layer.row[at]))
        ),
        own=(found.file.id, at),
    )


def _same_site(found: "LoadedFile", at: int) -> tuple[tuple[str, str], ...]:
    """Return which site of ours a row likely is, and which of both counts if the file does."""
    from mapapp.desktop.sitefiles.loading import decisions_of
    from mapapp.desktop.sitefiles.what_counts import what_counts

    match = found.match_of.get(at)
    if match is None:
        return ()
    same = (translate("card", "Likely ours"), match.ours.name)
    if found.file.counting == "overlay":
        return (same,)
    counts = what_counts(found.layer, match, decisions_of(found.file).of(match))
    return same, (translate("card", "What counts"), counts)


def _known(column: object, at: int) -> float | None:
    value = float(column[at]) if column is not None else math.nan  # type: ignore[index]
    return None if math.isnan(value) else value
