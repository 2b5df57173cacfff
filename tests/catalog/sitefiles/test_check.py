"""What a check finds, and how its findings are fixed."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from mapapp.catalog.catalog import Catalog
from mapapp.catalog.sitefiles import (
    ColumnMapping,
    Edits,
    MappingMemory,
    SiteFileError,
    SiteLayer,
    check,
    fixed,
    from_clipboard,
    suggest_mapping,
)

Pasted = Callable[..., SiteLayer]

HEADER = (
    "Name\tLatitude\tLongitude\tCountry\tMineral\tStage\tStatus\tCapacity (t contained)\tStart\n"
)
GOOD = "Good\t-32.2\t115.8\tAustralia\tlithium\trefining\toperating\t4000\t2021\n"


def row(**cells: str) -> str:
    """Return the good row with some cells changed."""
    names = ("name", "lat", "lon", "country", "mineral", "stage", "status", "capacity", "start")
    values = dict(zip(names, GOOD.rstrip("\n").split("\t"), strict=True))
    return "\t".join((values | cells).values()) + "\n"


def again(layer: SiteLayer, catalog: Catalog, edits: Edits) -> SiteLayer:
    return check(layer.source, layer.mapping, catalog=catalog, edits=edits)


@pytest.mark.parametrize(
    ("cells", "kind", "severity", "remedy"),
    [
        ({"lat": "", "lon": ""}, "position_missing", "error", "leave_out"),
        ({"lat": "south"}, "position_unreadable", "error", None),
        ({"lat": "0", "lon": "0"}, "null_island", "error", "leave_out"),
        ({"lat": "115.8", "lon": "-32.2"}, "swapped", "error", "swap"),
        ({"lat": "64", "lon": "-32.2", "country": ""}, "at_sea", "warning", None),
        ({"lat": "32.2"}, "wrong_sign", "error", "flip_lat"),
        ({"lon": "-115.8"}, "wrong_sign", "error", "flip_lon"),
        ({"lat": "32.2", "lon": "-115.8"}, "wrong_sign", "error", "flip_both"),
        ({"lat": "500"}, "out_of_range", "error", None),
        ({"country": "Chile"}, "wrong_country", "warning", "country"),
        ({"lat": "-40", "lon": "80"}, "at_sea", "warning", None),
        ({"country": "Austrlia"}, "country_unknown", "warning", "word"),
        ({"mineral": "gold"}, "mineral_unknown", "warning", None),
        ({"mineral": "litium"}, "mineral_unknown", "warning", "word"),
        ({"stage": "refinning"}, "stage_unknown", "error", "word"),
        ({"status": "operatng"}, "status_unknown", "warning", "word"),
        ({"capacity": "lots"}, "capacity_unreadable", "warning", None),
        ({"capacity": "1000-2000"}, "capacity_unreadable", "warning", None),
        ({"capacity": "-5"}, "capacity_negative", "warning", None),
        ({"capacity": "0"}, "capacity_zero", "warning", None),
        ({"capacity": "1e12"}, "capacity_huge", "warning", None),
        ({"start": "soon"}, "year_odd", "warning", None),
        ({"start": "21"}, "year_odd", "warning", None),
        ({"name": ""}, "name_missing", "warning", None),
        ({}, "double", "warning", "leave_out"),
    ],
)
def test_each_trouble_has_its_finding(
    cells: dict[str, str], kind: str, severity: str, remedy: str | None, pasted: Pasted
) -> None:
    second = {"name": "Second", **cells} if cells else {}
    layer = pasted(HEADER + GOOD + row(**second))
    (problem,) = layer.problems
    assert (problem.kind, problem.severity, problem.row) == (kind, severity, 3)
    assert (problem.remedy.kind if problem.remedy else None) == remedy
    assert problem.why
    assert problem.fix
    assert "Traceback" not in str(problem)
    assert len(layer) == (1 if severity == "error" else 2)
    assert layer.aside.tolist() == ([1] if severity == "error" else [])


@pytest.mark.parametrize(
    "cells",
    [
        {"lat": "115.8", "lon": "-32.2"},
        {"lat": "32.2"},
        {"lon": "-115.8"},
        {"lat": "32.2", "lon": "-115.8"},
        {"country": "Chile"},
        {"country": "Austrlia"},
        {"mineral": "litium"},
        {"stage": "refinning"},
        {"status": "operatng"},
        {"lat": "0", "lon": "0"},
    ],
)
@pytest.mark.parametrize("everywhere", [False, True])
def test_each_remedy_cures(
    cells: dict[str, str], everywhere: bool, pasted: Pasted, catalog: Catalog
) -> None:
    layer = pasted(HEADER + GOOD + row(name="Second", **cells) + row(name="Third", **cells))
    assert len(layer.problems) == 2
    edits = fixed(Edits(), layer.problems, 0, everywhere=everywhere)
    cured = again(layer, catalog, edits)
    assert len(cured.problems) == (0 if everywhere else 1)
    if not everywhere:
        edits = fixed(edits, cured.problems, 0)
        cured = again(layer, catalog, edits)
    assert len(cured.problems) == 0
    np.testing.assert_allclose(cured.lat, -32.2)
    np.testing.assert_allclose(cured.lon, 115.8)
    assert {cured.host_of(at) for at in range(len(cured))} == {"AUS"}
    # What was edited survives the project file.
    assert Edits.from_json(edits.to_json()) == edits


def test_all_findings_come_at_once_and_errors_first(pasted: Pasted) -> None:
    layer = pasted(HEADER + row(capacity="x", lat="abc") + row(status="foo", name=""))
    assert [problem.severity for problem in layer.problems] == ["error", *["warning"] * 3]
    assert layer.problems.count("error") == 1
    assert layer.problems[-1] == layer.problems[len(layer.problems) - 1]
    assert [p.row for p in layer.problems.of_row(2)] == [2, 2]
    with pytest.raises(IndexError):
        layer.problems[99]


def test_the_good_rows_are_taken_and_the_rest_kept(pasted: Pasted, catalog: Catalog) -> None:
    layer = pasted(HEADER + GOOD + row(lat="x") + row(name="Other"))
    assert layer.row.tolist() == [2, 4]
    assert layer.aside.tolist() == [1]
    assert layer.table.text("Name", 1) == "Good"
    left = again(layer, catalog, Edits().without_rows([2, 3]))
    assert left.row.tolist() == [4]
    assert left.problems.count("error") == 0


def test_a_row_can_be_taken_despite_an_error(pasted: Pasted, catalog: Catalog) -> None:
    layer = pasted(HEADER + GOOD + row(lat="32.2", name="Odd"))
    taken = again(layer, catalog, Edits().with_rows([3]))
    assert taken.row.tolist() == [2, 3]
    assert len(taken.problems) == 0


def test_a_cell_is_edited(pasted: Pasted, catalog: Catalog) -> None:
    layer = pasted(HEADER + GOOD + row(name="Second"))
    edits = Edits().with_cell(3, "Capacity (t contained)", "5500")
    edits = edits.with_cell(3, "Status", "closed").with_cell(3, "Latitude", "-32.3")
    edited = again(layer, catalog, edits)
    assert edited.capacity_t_per_year is not None
    assert edited.capacity_t_per_year.tolist() == [4000, 5500]
    assert edited.operating.tolist() == [True, False]
    assert edited.lat.tolist() == [-32.2, -32.3]
    assert layer.lat.tolist() == [-32.2, -32.2]


def test_a_fix_for_all_of_its_kind_reaches_however_it_was_found(
    pasted: Pasted, catalog: Catalog
) -> None:
    layer = pasted(
        HEADER
        + row(lat="115.8", lon="-32.2")
        + row(name="Peru", lat="-76.2", lon="-10.7", country="Peru")
    )
    assert [len(group) for group in layer.problems.groups] == [1, 1]
    cured = again(layer, catalog, fixed(Edits(), layer.problems, 0, everywhere=True))
    assert len(cured) == 2
    assert len(cured.problems) == 0


def test_a_move_twice_is_none() -> None:
    once = Edits().with_move("swap", [3, 4])
    assert once.moves == (("swap", (3, 4)),)
    assert once.with_move("swap", [3]).moves == (("swap", (4,)),)
    assert not once.with_move("swap", [3, 4])
    assert once.with_move("flip_lat", [4]).moves == (("swap", (3,)), ("flip_lat", (4,)))


def test_edits_that_are_damaged_are_left_out() -> None:
    data: dict[str, Any] = {
        "cells": [[1, "a", "b"], ["x"], 5], "moves": [["jump", [1]], ["swap", [2, "x"]]],
        "left_out": "no", "taken": [1, None],
    }  # fmt: skip
    edits = Edits.from_json(data)
    assert edits.cells == ((1, "a", "b"),)
    assert edits.moves == (("swap", (2,)),)
    assert (edits.left_out, edits.taken) == (frozenset(), frozenset([1]))


class TestAmounts:
    def of(self, pasted: Pasted, header: str, cells: str, **answers: Any) -> SiteLayer:
        text = f"Name\tlat\tlon\tMineral\t{header}\nX\t-32.2\t115.9\t{cells}\n"
        layer = pasted(text)
        if answers:
            layer = pasted(text, replace(layer.mapping, **answers))
        return layer

    @pytest.mark.parametrize(
        ("header", "cells", "tonnes"),
        [
            ("Capacity\tUnit", "lithium\t10\tkt LCE", 1878.5),
            ("Capacity (Mlb)", "copper\t2\t", 907.18),
            ("Capacity", "nickel\t5 kt", 5000), ("Capacity (koz)", "platinum\t100", 3.1103),
            ("Capacity\tBasis", "vanadium\t1000\tV2O5", 560.2),
            ("Capacity (kt concentrate)\tGrade", "copper\t10\t25", 2500),
            ("Capacity (t TREO)", "rare earths\t1,500", 1500),
        ],
    )  # fmt: skip
    def test_units_bases_and_grades(
        self, header: str, cells: str, tonnes: float, pasted: Pasted
    ) -> None:
        layer = self.of(pasted, header, cells)
        assert layer.capacity_t_per_year is not None
        assert layer.capacity_t_per_year[0] == pytest.approx(tonnes, rel=1e-3)

    def test_what_is_not_declared_is_asked_and_the_answer_taken(self, pasted: Pasted) -> None:
        layer = self.of(pasted, "Capacity", "lithium\t10")
        assert [question.field for question in layer.questions] == ["unit", "basis"]
        assert not layer.blocked
        answered = self.of(pasted, "Capacity", "lithium\t10", unit="kt", basis="LCE")
        assert answered.questions == ()
        assert answered.capacity_t_per_year is not None
        assert answered.capacity_t_per_year[0] == pytest.approx(1878.5, rel=1e-3)
        assert any("kt LCE × 187.85 = t Li" in one for one in answered.assumptions)

    def test_a_concentrate_without_grade_is_unknown_and_asked(self, pasted: Pasted) -> None:
        layer = self.of(pasted, "Capacity (kt concentrate)", "copper\t10")
        assert layer.capacity_t_per_year is not None
        assert np.isnan(layer.capacity_t_per_year[0])
        assert [question.field for question in layer.questions] == ["grade"]
        (problem,) = layer.problems
        assert problem.kind == "no_grade"

    def test_the_product_does_not_convert_in_silence(self, pasted: Pasted) -> None:
        layer = self.of(pasted, "Capacity (t)\tProduct", "lithium\t10\tlithium carbonate")
        assert layer.capacity_t_per_year is not None
        assert layer.capacity_t_per_year.tolist() == [10]
        assert [question.field for question in layer.questions] == ["basis"]


class TestMapping:
    def test_without_positions_it_is_asked_where_they_are(self, pasted: Pasted) -> None:
        layer = pasted("Name\tMineral\nX\tlithium\n")
        assert layer.blocked
        assert len(layer) == 0
        assert layer.questions[0].field == "columns"

    def test_a_constant_stands_for_every_row(self, pasted: Pasted) -> None:
        text = "Name\tlat\tlon\nX\t-32.2\t115.9\n"
        mapping = (
            pasted(text).mapping.with_constant("mineral", "Li").with_constant("stage", "plant")
        )
        layer = pasted(text, mapping)
        assert layer.mineral_of(0) == "lithium"
        assert layer.stages == ("refining",)

    def test_a_column_has_one_field(self) -> None:
        mapping = ColumnMapping().with_column("lat", "A").with_column("lon", "A")
        assert mapping.columns == (("lon", "A"),)
        assert mapping.with_column("lon", None).columns == ()
        assert dict(mapping.how) == {"lon": "chosen"}

    def test_columns_that_are_gone_count_as_not_mapped(self, pasted: Pasted) -> None:
        text = "Name\tlat\tlon\nX\t-32.2\t115.9\n"
        mapping = pasted(text).mapping.with_column("mineral", "Gone")
        assert len(pasted(text, mapping)) == 1

    def test_what_was_chosen_is_remembered_for_the_same_columns(
        self, catalog: Catalog, tmp_path: Any
    ) -> None:
        table = from_clipboard("a\tb\tc\nX\t-32.2\t115.9\n").preview()
        memory = MappingMemory(tmp_path / "deep" / "mappings.json")
        chosen = ColumnMapping(unit="kt", crs="EPSG:4326").with_column("lat", "b")
        memory.keep(table.columns, chosen)
        recalled = MappingMemory(tmp_path / "deep" / "mappings.json").recall(("C", "a", "B"))
        assert recalled is None  # other spellings of the same names do not hold its columns
        found = suggest_mapping(
            catalog, table, memory=MappingMemory(tmp_path / "deep" / "mappings.json")
        )
        assert found.columns == (("lat", "b"),)
        assert (found.unit, found.crs) == ("kt", "EPSG:4326")
        assert dict(found.how) == {"lat": "remembered"}

    def test_a_damaged_memory_is_an_empty_one(self, tmp_path: Any) -> None:
        for content in ("{", "[1]", '{"a": 5}'):
            (tmp_path / "m.json").write_text(content)
            assert MappingMemory(tmp_path / "m.json").recall(("a",)) is None

    def test_a_coordinate_system_that_is_none_is_refused(self, pasted: Pasted) -> None:
        mapping = replace(pasted(HEADER + GOOD).mapping, crs="EPSG:999999")
        with pytest.raises(SiteFileError, match="no coordinate system “EPSG:999999”"):
            pasted(HEADER + GOOD, mapping)

    def test_an_odd_datum_is_transformed_and_its_accuracy_said(self, pasted: Pasted) -> None:
        mapping = replace(pasted(HEADER + GOOD).mapping, crs="EPSG:4203")  # AGD84
        layer = pasted(HEADER + GOOD, mapping)
        assert 1e-4 < abs(layer.lat[0] + 32.2) < 1e-2
        assert any("AGD84" in one and "good to" in one for one in layer.assumptions)
