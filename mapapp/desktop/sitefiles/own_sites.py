"""Bundled sites copied to the user's own, where they can be edited; ours stay as they are."""

import csv
import io
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication

from mapapp.catalog.sitefiles import Decisions, suggest_mapping
from mapapp.desktop.sitefiles.loading import decisions_of, decisions_text, open_file
from mapapp.scenario.site_files import SiteFile, SiteFiles, canonical, next_id

if TYPE_CHECKING:
    from mapapp.catalog.catalog import Catalog
    from mapapp.catalog.model import Site
    from mapapp.desktop.sitefiles.loading import LoadedFile

translate = QCoreApplication.translate

HEADER: Final = (
    "Name", "Latitude", "Longitude", "Country", "Mineral", "Stage", "Status",
    "Capacity (t contained)", "Start year", "Operator", "Owner", "Control", "Product", "Notes",
)  # fmt: skip
FIRST_LINE: Final = "\t".join(HEADER)
COPIED: Final = "Copied from the bundled site "
"""How the notes of such a row begin; the row is marked by it."""


def with_copies(
    files: SiteFiles, sites: "Sequence[Site]", catalog: "Catalog", names: Mapping[str, str]
) -> tuple[SiteFile, int]:
    """Return the file of the user's own sites with copies of bundled ones, and the first's row.

    Where a copy counts, it stands in the place of ours.
    """
    own = next((one for one in files if one.pasted.startswith(FIRST_LINE)), None)
    text = own.pasted if own is not None else FIRST_LINE + "\n"
    row = len(list(csv.reader(io.StringIO(text), delimiter="\t"))) + 1
    out = io.StringIO()
    writer = csv.writer(out, delimiter="\t", lineterminator="\n")
    writer.writerows(_cells(site, names) for site in sites)
    text += out.getvalue()
    if own is None:
        own = SiteFile(next_id(files), translate("sitefiles", "My sites"), pasted=text)
        table = open_file(own).preview()
        mapping = suggest_mapping(catalog, table, memory=None)
        own = replace(own, mapping=canonical(mapping.to_json()))
    taken = {(row + at, "theirs") for at in range(len(sites))}
    of_row = dict(decisions_of(own).of_row) | dict(taken)
    decisions = Decisions(tuple(sorted(of_row.items())))  # type: ignore[arg-type]
    return replace(own, pasted=text, decisions=decisions_text(decisions)), row


def copy_of(loaded: "Mapping[str, LoadedFile]", site: "Site") -> tuple[str, int] | None:
    """Return layer and position of the copy of a bundled site; None if there is none."""
    mark = COPIED + site.id
    for layer_id, found in loaded.items():
        if not found.file.pasted.startswith(FIRST_LINE):
            continue
        for at in range(len(found.layer)):
            notes = found.layer.text(at, "notes")
            if notes == mark or notes.startswith(f"{mark};"):
                return layer_id, at
    return None


def _cells(site: "Site", names: Mapping[str, str]) -> list[str]:
    def figure(value: float | None) -> str:
        return "" if value is None else f"{value:.10g}"

    return [
        site.name,
        f"{site.lat:.5f}",
        f"{site.lon:.5f}",
        names.get(site.host, site.host),
        site.mineral.replace("_", " "),
        site.stage,
        site.status.replace("_", " "),
        figure(site.capacity_t_per_year),
        figure(site.start_year),
        site.operator,
        " | ".join(site.owners),
        names.get(site.control or "", ""),
        site.product,
        f"{COPIED}{site.id}" + (f"; {site.notes}" if site.notes else ""),
    ]
