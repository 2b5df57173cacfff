"""The sites of a file, checked: columns of what could be read, and what was found wrong."""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TYPE_CHECKING, Final, Self, TypeAlias, get_args

import numpy as np
from numpy.typing import NDArray

from mapapp.catalog.model import STAGES, Site, Stage, Status
from mapapp.catalog.sitefiles.coordinates import numbers_of
from mapapp.catalog.sitefiles.edits import Edits
from mapapp.catalog.sitefiles.fields import Field
from mapapp.catalog.sitefiles.findings import Problems
from mapapp.catalog.sitefiles.mapping import ColumnMapping
from mapapp.catalog.sitefiles.table import Flags, Float64s, Int64s, Table, cell_text
from mapapp.catalog.sitefiles.words import plain
from mapapp.phrases import phrase

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles.source import SourceFile

Bytes: TypeAlias = NDArray[np.uint8]
Codes: TypeAlias = NDArray[np.int16]

STATUSES: Final[tuple[Status, ...]] = get_args(Status)
UNKNOWN: Final = -1
USER_SOURCE: Final = "user:"
"""How the ids of the user's sites and sources begin."""


_SITE_FIELDS: Final[tuple[tuple[str, Field], ...]] = (
    ("name", "name"), ("product", "product"), ("operator", "operator"), ("owners", "owner"),
    ("control", "control"), ("admin1", "admin1"), ("capacity_t_per_year", "capacity"),
    ("production_t", "production"), ("status", "status"), ("start_year", "start_year"),
    ("capex_musd", "capex"), ("notes", "notes"),
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Question:
    """What only the user can say of a file, asked once.

    Attributes
    ----------
    field
        ``crs``, ``columns`` (where the rows lie), ``unit``, ``basis`` or ``grade``.
    words
        The question.
    blocking
        Whether no row can be placed before it is answered.
    """

    field: str
    words: str
    blocking: bool = False


@dataclass(frozen=True, eq=False)
class SiteLayer:
    """The rows of a file that lie on the map, and the rest kept aside.

    The arrays have one entry per site on the map, in the file's order.

    Attributes
    ----------
    source, layer_name, mapping, edits
        What it was made of: `check` with the same ones gives the same layer.
    table
        All rows of the file, edits applied.
    index
        Position in `table` of each site.
    row
        Row of the file of each site.
    lon, lat
        Degrees on WGS 84.
    mineral
        Index into `minerals`; `UNKNOWN` where the file names none of them.
    stage
        Index into `STAGES`.
    status
        Index into `STATUSES`.
    host, control
        Index into `countries`; `UNKNOWN` where not known.
    capacity_t_per_year, production_t
        On the mineral's basis; NaN where not known. None if no column says it.
    start_year
        NaN where not known. None if no column says it.
    aside
        Positions in `table` of rows that are not on the map: for an error, or by choice.
    problems
        All findings.
    assumptions
        What was taken for granted and converted, in sentences to be shown.
    questions
        What must or should be asked.
    title
        What the file is called if not by its own name: sites of two files of one name are told
        apart by it.
    """

    source: "SourceFile"
    layer_name: str
    mapping: ColumnMapping
    edits: Edits
    table: Table = field(repr=False)
    minerals: tuple[str, ...] = field(repr=False)
    countries: tuple[str, ...] = field(repr=False)
    index: Int64s
    lon: Float64s
    lat: Float64s
    mineral: Codes
    stage: Bytes
    status: Bytes
    host: Codes
    control: Codes
    capacity_t_per_year: Float64s | None
    production_t: Float64s | None
    start_year: Float64s | None
    aside: Int64s
    problems: Problems
    assumptions: tuple[str, ...]
    questions: tuple[Question, ...]
    title: str = ""

    def __len__(self) -> int:
        return len(self.index)

    @property
    def name(self) -> str:
        """The file's name, with the layer's where it has several."""
        many = len(self.source.layers) > 1
        name = self.title or self.source.name
        return f"{name} · {self.layer_name}" if many else name

    def called(self, title: str) -> Self:
        """Return the layer under another name of its file; itself if that is its name."""
        return self if title == (self.title or self.source.name) else replace(self, title=title)

    @cached_property
    def row(self) -> Int64s:
        """Row of the file of each site."""
        return self.table.row[self.index]

    @property
    def operating(self) -> Flags:
        """Whether each site runs."""
        return np.equal(self.status, STATUSES.index("operating"))

    @property
    def blocked(self) -> bool:
        """Whether a question must be answered before any row lies on the map."""
        return any(question.blocking for question in self.questions)

    @cached_property
    def stages(self) -> tuple[Stage, ...]:
        """The stages that its sites are of."""
        return tuple(STAGES[at] for at in np.unique(self.stage).tolist())

    def text(self, site: int, field: Field) -> str:
        """Return what the file says of a site, as it stands there; blank if nothing."""
        column = self.mapping.column(field)
        found = self.table.text(column, int(self.index[site])) if column is not None else ""
        return found or self.mapping.constant(field)

    def site_id(self, at: int) -> str:
        """Return what a site is called among the catalog's, once its file is counted."""
        return f"{USER_SOURCE}{self.name}:{int(self.row[at])}"

    def site_name(self, site: int) -> str:
        """Return a site's name, or its row where it has none."""
        return self.text(site, "name") or phrase("Row {row}", row=str(self.row[site]))

    def names(self) -> list[str]:
        """Return the names of all sites, as `site_name` does."""
        before, _, after = phrase("Row {row}", row="\0").partition("\0")
        rows = self.row.tolist()
        column = self.mapping.column("name")
        if column is None:
            constant = self.mapping.constant("name")
            return [constant or f"{before}{row}{after}" for row in rows]
        found = self.table.series[column].iloc[self.index].tolist()
        return [
            cell_text(name) or f"{before}{row}{after}"
            for name, row in zip(found, rows, strict=True)
        ]

    def mineral_of(self, site: int) -> str | None:
        """Return a site's mineral."""
        at = int(self.mineral[site])
        return self.minerals[at] if at >= 0 else None

    def host_of(self, site: int) -> str | None:
        """Return the ISO alpha-3 code of the country that a site stands in."""
        at = int(self.host[site])
        return self.countries[at] if at >= 0 else None

    def sites(self, which: Iterable[int] | None = None) -> list[Site]:
        """Return sites as the catalog's objects; those without mineral or country are left out.

        Parameters
        ----------
        which
            Positions in this layer; None: all.
        """
        chosen = range(len(self)) if which is None else which
        return [made for at in chosen if (made := self._site(at)) is not None]

    def _site(self, at: int) -> Site | None:
        mineral, host = self.mineral_of(at), self.host_of(at)
        if mineral is None or host is None:
            return None
        control = int(self.control[at])
        owner = self.text(at, "owner")
        start = _known(self.start_year, at)
        stage = STAGES[self.stage[at]]
        name = self.site_name(at)
        return Site(
            id=self.site_id(at),
            name=name,
            mineral=mineral,
            stage=stage,
            product=self.text(at, "product"),
            operator=self.text(at, "operator"),
            owners=tuple(part.strip() for part in owner.split("|")) if owner else (),
            control=self.countries[control] if control >= 0 else None,
            host=host,
            admin1=self.text(at, "admin1"),
            lon=float(self.lon[at]),
            lat=float(self.lat[at]),
            coord_precision="site",
            capacity_t_per_year=_known(self.capacity_t_per_year, at),
            production_t=_known(self.production_t, at),
            production_year=None,
            status=STATUSES[self.status[at]],
            start_year=None if start is None else int(start),
            capex_musd=self._number(at, "capex"),
            source_ids=(f"{USER_SOURCE}{self.name}",),
            notes=self.text(at, "notes"),
            verification="recalled",
        )

    def mapping_says(self, site: int) -> frozenset[str]:
        """Return the names of `Site` fields that the file itself states of a site."""
        return frozenset(name for name, field in _SITE_FIELDS if self.text(site, field))

    def _number(self, at: int, field: Field) -> float | None:
        column = self.mapping.column(field)
        if column is None:
            return None
        place = int(self.index[at])
        values, _ = numbers_of(self.table.series[column].iloc[place : place + 1])
        return float(values[0]) if np.isfinite(values[0]) and values[0] > 0 else None

    def plain_name(self, site: int) -> str:
        """Return a site's name without accents, case and punctuation."""
        return plain(self.text(site, "name"))


def _known(column: Float64s | None, at: int) -> float | None:
    if column is None or not np.isfinite(column[at]):
        return None
    return float(column[at])
