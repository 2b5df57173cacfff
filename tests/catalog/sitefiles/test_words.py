"""Minerals, stages, statuses, countries, columns and units in the words people use."""

import math

import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles.countries import _ALPHA2, country_code, country_spellings
from mapapp.catalog.sitefiles.fields import FIELDS, NOTES, field_of_header
from mapapp.catalog.sitefiles.units import (
    BASES,
    TONNES_OF,
    Amount,
    content_of,
    conversion,
    parse_amount,
)
from mapapp.catalog.sitefiles.words import meaning, nearest, plain


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Dem. Rep. Congo", "COD"), ("RDC", "COD"), ("Congo (Kinshasa)", "COD"),
        ("Congo", "COG"),
        ("Republic of the Congo", "COG"), ("Korea, Rep.", "KOR"),
        ("South Korea", "KOR"),
        ("DPRK", "PRK"), ("Türkiye", "TUR"), ("turkey", "TUR"), ("U.S.A.", "USA"),
        ("us", "USA"),
        ("The Netherlands", "NLD"), ("Côte d’Ivoire", "CIV"), ("Ivory Coast", "CIV"),
        ("Deutschland", "DEU"), ("Brasil", "BRA"), ("中国", "CHN"), ("P.R. China", "CHN"),
        ("Россия", "RUS"), ("日本", "JPN"), ("南非", "ZAF"), ("Viet Nam", "VNM"),
        ("NA", "NAM"),
        ("Republic of Zambia", "ZMB"), ("chl", "CHL"), ("Lao PDR", "LAO"),
        ("Bolivien", "BOL"),
        ("Atlantis", None), ("", None), ("x" * 300, None),
    ],
)  # fmt: skip
def test_countries(catalog: Catalog, text: str, code: str | None) -> None:
    assert country_code(catalog, text) == code


def test_every_country_is_found_by_its_name_and_both_codes(catalog: Catalog) -> None:
    two = {code: short for short, code in (pair.split() for pair in _ALPHA2.split(","))}
    for code, country in catalog.countries.items():
        assert country_code(catalog, country.name) == code
        assert country_code(catalog, code) == code
        if code != "XKX":
            assert country_code(catalog, two[code]) == code


def test_no_spelling_stands_for_two_countries(catalog: Catalog) -> None:
    known = country_spellings(catalog)
    assert known[plain("Guinea")] == "GIN"
    assert known[plain("Niger")] == "NER"
    assert known[plain("Dominica")] == "DMA"
    assert known[plain("Georgia")] == "GEO"


def test_alpha2_codes_agree_with_the_reference(catalog: Catalog) -> None:
    pycountry = pytest.importorskip("pycountry")
    for pair in _ALPHA2.split(","):
        short, code = pair.split()
        found = pycountry.countries.get(alpha_2=short)
        if found is not None:
            assert found.alpha_3 == code


@pytest.mark.parametrize(
    ("kind", "text", "word"),
    [
        ("mineral", "Li", "lithium"), ("mineral", "Lithium carbonate", "lithium"),
        ("mineral", "Cu ore", None), ("mineral", "COBALTO", "cobalt"),
        ("mineral", "稀土", "rare_earths"),
        ("mineral", "copper, cobalt", None), ("mineral", "gold", None),
        ("mineral", "NdPr", "rare_earths"),
        ("stage", "Open-pit mine", "mining"), ("stage", "Smelter", "refining"),
        ("stage", "冶炼", "refining"),
        ("stage", "Magnet plant", "magnets"), ("stage", "office", None),
        ("stage", "Raffinerie", "refining"),
        ("status", "Under construction", "construction"),
        ("status", "C&M", "care_and_maintenance"),
        ("status", "in Betrieb", "operating"), ("status", "在建", "construction"),
        ("status", "Feasibility", "planned"), ("status", "abandoned", "closed"),
        ("status", "?", None),
        ("status", "On hold (2024)", "care_and_maintenance"),
    ],
)  # fmt: skip
def test_minerals_stages_and_statuses(kind: str, text: str, word: str | None) -> None:
    assert meaning(kind, text) == word


def test_the_likeliest_word_is_proposed() -> None:
    assert nearest("Chille", ["Chile", "China", "Chad"]) == "Chile"
    assert nearest("qqqq", ["Chile", "China"]) is None


@pytest.mark.parametrize(
    ("header", "field"),
    [
        ("Latitude (WGS84)", "lat"), ("Breitengrad", "lat"), ("LONG_DD", "lon"),
        ("经度", "lon"),
        ("Mine Name", "name"), ("Proyecto", "name"), ("Country/Territory", "country"),
        ("Estado", "status"), ("Capacity (kt LCE/yr)", "capacity"),
        ("Jahreskapazität [t]", "capacity"),
        ("Primary Commodity", "mineral"), ("Startjahr", "start_year"),
        ("Operating company", "operator"),
        ("Owner country", "control"), ("UTM_E", "x"), ("Northing (m)", "y"),
        ("wkt_geom", "position"),
        ("Координаты", "position"), ("foo", None), ("", None),
    ],
)  # fmt: skip
def test_headers(header: str, field: str | None) -> None:
    assert field_of_header(header)[0] == field


def test_every_field_is_explained() -> None:
    assert set(NOTES) == set(FIELDS)
    assert all(note.label and note.help for note in NOTES.values())


class TestUnits:
    @pytest.mark.parametrize(
        ("text", "unit", "basis"),
        [
            ("kt LCE/yr", "kt", "LCE"), ("Capacity (t/a)", "t", ""), ("tpa", "t", ""),
            ("Mt", "Mt", ""), ("mt", "t", ""), ("MMlb", "Mlb", ""), ("koz", "koz", ""),
            ("t Li2CO3", "t", "LCE"), ("tonnes of contained nickel", "t", "contained"),
            ("t concentrate", "t", "concentrate"), ("t Ni", "t", "contained"),
            ("万吨", "10,000 t", ""),
            ("metric tons V2O5", "t", "V2O5"), ("t TREO", "t", "REO"),
            ("short tons", "short ton", ""),
            ("Capacity", "", ""), ("'000 tonnes", "kt", ""), ("kg", "kg", ""),
        ],
    )  # fmt: skip
    def test_units_are_read(self, text: str, unit: str, basis: str) -> None:
        assert parse_amount(text) == Amount(unit, basis)

    @pytest.mark.parametrize(
        ("formula", "element", "part"),
        [
            ("Li2CO3", "Li", 0.1879), ("LiOHH2O", "Li", 0.1654), ("Li2O", "Li", 0.4646),
            ("V2O5", "V", 0.5602), ("WO3", "W", 0.7930), ("Ta2O5", "Ta", 0.8190),
            ("Nb2O5", "Nb", 0.6990), ("CoSO4(H2O)7", "Co", 0.2097),
            ("Co(OH)2", "Co", 0.6340),
            ("NiSO4(H2O)6", "Ni", 0.2233), ("Sb2O3", "Sb", 0.8354),
            ("GeO2", "Ge", 0.6942),
        ],
    )  # fmt: skip
    def test_contents_follow_from_formulas(self, formula: str, element: str, part: float) -> None:
        # Published conversion factors (USGS, CRIRSCO reporting) to four places.
        assert content_of(formula, element) == pytest.approx(part, abs=2e-4)

    def test_every_basis_that_is_offered_converts_one_mineral_or_asks(
        self, catalog: Catalog
    ) -> None:
        for basis in BASES:
            found = [
                conversion(catalog, mineral, Amount("t", basis), grade_pct=10.0)
                for mineral in catalog.minerals
            ]
            factors = [one.factor for one in found if one.factor is not None]
            assert factors, basis
            assert all(0 < factor <= 1 for factor in factors)
            assert all(one.words for one in found)

    def test_a_concentrate_without_a_grade_is_not_converted(self, catalog: Catalog) -> None:
        found = conversion(catalog, "lithium", Amount("kt", "concentrate"))
        assert found.factor is None
        assert "needs a grade" in found.words
        graded = conversion(catalog, "lithium", Amount("kt", "concentrate"), grade_pct=2.5)
        assert graded.factor == pytest.approx(25)

    def test_units_of_mass(self) -> None:
        assert math.isclose(TONNES_OF["lb"] * 2204.622622, 1.0, rel_tol=1e-9)
        assert math.isclose(TONNES_OF["oz"] * 32150.7466, 1.0, rel_tol=1e-9)
        assert TONNES_OF["Mlb"] == pytest.approx(1e6 * TONNES_OF["lb"])
