"""Load the bundled catalog."""

from pathlib import Path

from mapapp.catalog import schema
from mapapp.catalog.catalog import Catalog
from mapapp.catalog.tables import REINSTALL, TableFolder
from mapapp.errors import GeodataError
from mapapp.locations import bundled
from mapapp.phrases import later, phrase


def load_catalog(folder: Path | None = None) -> Catalog:
    """Load the tables that the first map needs; the rest is read when it is asked for.

    Parameters
    ----------
    folder
        A folder with ``manifest.json`` and the tables; the bundled one if left out.

    Returns
    -------
    Catalog
        Everything that is known, as immutable values.

    Raises
    ------
    GeodataError
        If a table is missing, damaged or of another version; the sentence names the file.
    """
    tables = TableFolder(folder if folder is not None else bundled("geodata", "tables"))
    vintage = tables.manifest.vintage
    year = vintage.partition("-")[0]
    if not year.isdecimal():
        message = phrase(
            "The manifest of {folder} gives the vintage “{vintage}”. {reinstall}.",
            folder=tables.folder,
            vintage=vintage,
            reinstall=later(REINSTALL),
        )
        raise GeodataError(message)
    return Catalog(
        minerals=schema.MINERALS.read_by_key(tables),
        countries=schema.COUNTRIES.read_by_key(tables),
        sites=schema.SITES.read(tables),
        outputs=schema.OUTPUT.read(tables),
        alternatives=schema.ALTERNATIVES.read(tables),
        demands=schema.DEMAND.read(tables),
        leadtimes=schema.LEAD_TIMES.read(tables),
        vintage=vintage,
        catalog_year=int(year),
        tables=tables,
    )
