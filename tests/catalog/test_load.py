"""The bundled catalog, as it is loaded."""

import json
import shutil
import subprocess
import sys
from collections import Counter
from dataclasses import FrozenInstanceError, fields, is_dataclass
from pathlib import Path
from types import MappingProxyType

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.figure_checks import tables_of
from mapapp.catalog.load import load_catalog
from mapapp.catalog.schema import MINERAL_ORDER
from mapapp.errors import GeodataError
from mapapp.locations import bundled

TABLES = bundled("geodata", "tables")


@pytest.fixture
def copied(tmp_path: Path) -> Path:
    """Return a copy of the bundled tables that may be spoilt."""
    return Path(shutil.copytree(TABLES, tmp_path / "tables"))


class TestContents:
    def test_all_sites_are_there_with_their_verification(self, catalog: Catalog) -> None:
        assert len(catalog.sites) == 1129
        counted = Counter(site.verification for site in catalog.sites)
        assert counted == {"checked": 156, "partly": 732, "recalled": 241}

    def test_nineteen_minerals_in_the_order_of_the_design(self, catalog: Catalog) -> None:
        assert tuple(catalog.minerals) == MINERAL_ORDER
        assert len(MINERAL_ORDER) == 19
        assert catalog.minerals["rare_earths"].basis == "t REO"

    def test_the_vintage(self, catalog: Catalog) -> None:
        assert (catalog.vintage, catalog.catalog_year) == ("2026-11", 2026)

    def test_a_known_figure(self, catalog: Catalog) -> None:
        (row,) = [
            row
            for row in catalog.outputs_of("cobalt", "refining")
            if (row.iso3, row.year) == ("CHN", 2030)
        ]
        assert row.value_t == 251_702
        assert row.series == "iea_base"
        assert catalog.sources[row.source_ids[0]].licence == "CC BY 4.0"

    def test_a_known_site(self, catalog: Catalog) -> None:
        site = next(site for site in catalog.sites if site.id == "lithium-aus-greenbushes")
        assert (site.host, site.control, site.stage) == ("AUS", "CHN", "mining")
        assert site.owners == ("Tianqi Lithium 26.01%", "IGO 24.99%", "Albemarle 49%")
        assert (site.lon, site.lat) == (116.06456, -33.86006)
        assert (site.capacity_t_per_year, site.production_year) == (57_690, 2024)

    def test_governance_has_six_dimensions_of_one_vintage(self, catalog: Catalog) -> None:
        aruba = catalog.countries["ABW"]
        assert aruba.governance == (1.433, 0.795, 1.270, 0.947, 0.709, 1.019)
        assert aruba.governance_year == 2023
        assert aruba.political_stability_revised == 1.330

    def test_six_regions_can_add_capacity(self, catalog: Catalog) -> None:
        assert list(catalog.alternative_names.items()) == [
            ("oceania", "Australia & Oceania"),
            ("africa", "Africa"),
            ("latin_america", "Latin America"),
            ("north_america", "North America"),
            ("europe", "Europe"),
            ("asia_allied", "Asia (allied)"),
        ]

    @pytest.mark.parametrize(
        ("name", "rows"),
        [
            ("sources", 1118),
            ("trade", 37_224),
            ("trade_products", 23),
            ("trade_parameters", 57),
            ("flows", 560),
            ("controls", 65),
            ("pacts", 322),
            ("dependences", 146),
            ("stockpiles", 36),
            ("recycling", 31),
            ("eu_criticality", 25),
        ],
    )
    def test_the_rest_is_read_once_on_first_use(self, name: str, rows: int) -> None:
        catalog = load_catalog()
        assert name not in vars(catalog)
        read = getattr(catalog, name)
        assert len(read) == rows
        assert getattr(catalog, name) is read


class TestBlanks:
    def test_what_is_not_known_is_none_not_zero(self, catalog: Catalog) -> None:
        unknown = [site for site in catalog.sites if site.capacity_t_per_year is None]
        assert len(unknown) == 74 + 138 + 259 + 132
        assert all(site.capacity_t_per_year != 0 for site in catalog.sites)
        assert any(site.control is None for site in catalog.sites)
        assert {row.estimated for row in catalog.outputs} == {True, False, None}

    def test_a_published_zero_stays_zero(self, catalog: Catalog) -> None:
        assert any(row.value_t == 0 for row in catalog.outputs)

    def test_a_country_without_estimates_has_no_mean(self, catalog: Catalog) -> None:
        isle_of_man = catalog.countries["IMN"]
        assert isle_of_man.governance == (None,) * 6
        assert isle_of_man.governance_mean is None


class TestLookUps:
    def test_sites_of_a_stage_and_of_all_stages(self, catalog: Catalog) -> None:
        of_all = catalog.sites_of("rare_earths")
        by_stage = [catalog.sites_of("rare_earths", s) for s in ("mining", "refining", "magnets")]
        assert sum(map(len, by_stage)) == len(of_all) == 170
        assert all(site.stage == "magnets" for site in by_stage[2])
        assert catalog.sites_of("unobtainium") == ()

    def test_output_of_a_stage(self, catalog: Catalog) -> None:
        rows = catalog.outputs_of("tin", "mining")
        assert rows
        assert {(row.mineral, row.stage) for row in rows} == {("tin", "mining")}
        assert catalog.outputs_of("tin", "refining") == ()

    @pytest.mark.parametrize(
        ("code", "name"),
        [
            ("CIV", "Côte d'Ivoire"),
            ("ROW", "Rest of the world"),
            ("EU27", "European Union (27)"),
            ("QQQ", "QQQ"),
        ],
    )
    def test_names_of_places(self, catalog: Catalog, code: str, name: str) -> None:
        assert catalog.country_name(code) == name


class TestImmutability:
    def test_no_field_can_be_set(self, catalog: Catalog) -> None:
        with pytest.raises(FrozenInstanceError):
            catalog.sites = ()  # type: ignore[misc]
        with pytest.raises(FrozenInstanceError):
            catalog.sites[0].lon = 0.0  # type: ignore[misc]

    def test_no_mapping_can_be_changed(self, catalog: Catalog) -> None:
        for mapping in (
            catalog.minerals,
            catalog.countries,
            catalog.sources,
            catalog.alternative_names,
            catalog.tables.manifest.tables,
        ):
            assert isinstance(mapping, MappingProxyType)

    def test_everything_in_every_table_is_immutable(self, catalog: Catalog) -> None:
        for rows in tables_of(catalog).values():
            assert isinstance(rows, tuple)
            for row in rows:
                assert is_dataclass(row)
                assert not hasattr(row, "__dict__")
                hash(row)

    def test_every_class_of_the_model_is_frozen(self, catalog: Catalog) -> None:
        for rows in tables_of(catalog).values():
            with pytest.raises(FrozenInstanceError):
                setattr(rows[0], fields(rows[0])[0].name, "changed")

    def test_a_catalog_is_hashed_by_identity(self, catalog: Catalog) -> None:
        other = load_catalog()
        assert catalog != other
        assert len({catalog, other, catalog}) == 2


class TestDamage:
    @pytest.mark.parametrize("name", ["sites.csv", "minerals.csv", "leadtimes.csv"])
    def test_a_flipped_bit_is_noticed(self, copied: Path, name: str) -> None:
        content = bytearray((copied / name).read_bytes())
        content[len(content) // 2] ^= 1
        (copied / name).write_bytes(content)
        with pytest.raises(GeodataError, match=rf"{name} is damaged or was changed"):
            load_catalog(copied)

    def test_damage_to_a_table_that_is_read_later_is_noticed_then(self, copied: Path) -> None:
        (copied / "trade.csv").write_bytes(b"mineral\n")
        catalog = load_catalog(copied)
        with pytest.raises(GeodataError, match=r"trade\.csv is damaged"):
            _ = catalog.trade

    @pytest.mark.parametrize(
        ("name", "words"),
        [
            ("countries.csv", r"countries\.csv is missing"),
            ("manifest.json", r"manifest\.json cannot be read \(No such file"),
        ],
    )
    def test_a_missing_file_is_named(self, copied: Path, name: str, words: str) -> None:
        (copied / name).unlink()
        with pytest.raises(GeodataError, match=words):
            load_catalog(copied)

    @pytest.mark.parametrize(
        "content", [b"", b"{}", b"[]", b'{"vintage": "2026-11", "tables": {"sites.csv": 3}}']
    )
    def test_a_spoilt_manifest_is_named(self, copied: Path, content: bytes) -> None:
        (copied / "manifest.json").write_bytes(content)
        with pytest.raises(GeodataError, match=r"manifest\.json is damaged"):
            load_catalog(copied)

    def test_a_vintage_without_a_year_is_said(self, copied: Path) -> None:
        path = copied / "manifest.json"
        path.write_text(path.read_text(encoding="utf-8").replace("2026-11", "autumn"), "utf-8")
        with pytest.raises(GeodataError, match="vintage “autumn”"):
            load_catalog(copied)

    def test_a_table_that_the_manifest_does_not_list(self, copied: Path) -> None:
        path = copied / "manifest.json"
        content = json.loads(path.read_text(encoding="utf-8"))
        del content["tables"]["sites.csv"]
        path.write_text(json.dumps(content), "utf-8")
        with pytest.raises(GeodataError, match=r"does not list the table sites\.csv"):
            load_catalog(copied)


def test_nothing_heavy_is_imported_on_the_way_to_the_catalog() -> None:
    program = (
        "import sys\n"
        "from mapapp.catalog.load import load_catalog\n"
        "catalog = load_catalog()\n"
        "heavy = {'pandas', 'pydantic', 'numpy', 'PySide6', 'shapely'} & set(sys.modules)\n"
        "sys.exit(', '.join(heavy) or 0)\n"
    )
    run = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=Path(__file__).parents[2],
    )
    assert run.returncode == 0, run.stderr
