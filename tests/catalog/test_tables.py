"""Reading a table: what a field's text means, and what is said when it means nothing."""

import gc
import hashlib
import json
import shutil
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.catalog import schema
from mapapp.catalog.model import STAGES
from mapapp.catalog.tables import (
    Column,
    TableFolder,
    flag,
    integer,
    items,
    number,
    one_of,
    optional_flag,
    optional_number,
    optional_text,
    required,
    text,
)
from mapapp.errors import GeodataError
from mapapp.locations import bundled

COLUMNS = (
    Column("name", required),
    Column("year", integer),
    Column("value_t", optional_number),
    Column("tags", items),
)


def folder_with(path: Path, content: str, *, rows: int, name: str = "a.csv") -> TableFolder:
    data = content.encode("utf-8")
    (path / name).write_bytes(data)
    entry = {"sha256": hashlib.sha256(data).hexdigest(), "rows": rows}
    manifest = {"vintage": "2026-11", "tables": {name: entry}}
    (path / "manifest.json").write_text(json.dumps(manifest), encoding="utf-8")
    return TableFolder(path)


def read(
    path: Path, lines: Sequence[str], header: str = "name,year,value_t,tags"
) -> tuple[tuple[object, ...], ...]:
    content = "\n".join((header, *lines)) + "\n"
    folder = folder_with(path, content, rows=len(lines))
    return folder.read("a.csv", columns=COLUMNS, make=lambda *row: row)


def test_rows_are_parsed_in_order(tmp_path: Path) -> None:
    assert read(tmp_path, ['"Ånge, north",2024,0,a|b', "b,2025,,"]) == (
        ("Ånge, north", 2024, 0.0, ("a", "b")),
        ("b", 2025, None, ()),
    )


@pytest.mark.parametrize(
    ("line", "sentence"),
    [
        ("b,20x5,1,", "a.csv, row 3, column year: the value “20x5” cannot be used: it is not"),
        ("b,2025,n/a,", "column value_t: the value “n/a” cannot be used: it is not a number"),
        ("b,2025,inf,", "column value_t: the value “inf” cannot be used: it is not a finite"),
        (",2025,1,", "column name: the value “” cannot be used: it is blank"),
        ("b,2025,1", "a.csv, row 3: 3 fields where 4 are needed"),
        ("b,2025,1,x,y", "a.csv, row 3: 5 fields where 4 are needed"),
    ],
)
def test_the_error_names_file_row_column_value_and_what_to_do(
    tmp_path: Path, line: str, sentence: str
) -> None:
    with pytest.raises(GeodataError) as caught:
        read(tmp_path, ["a,2024,1,", line, "c,2024,1,"])
    assert sentence in str(caught.value)
    assert "build the tables again" in str(caught.value)


@pytest.mark.parametrize("line", ["b,2025,1,", "b,20x5,1,"])
@pytest.mark.parametrize("on", [True, False])
def test_garbage_is_looked_for_afterwards_as_before(tmp_path: Path, line: str, on: bool) -> None:
    was_on = gc.isenabled()
    (gc.enable if on else gc.disable)()
    try:
        with suppress(GeodataError):
            read(tmp_path, ["a,2024,1,", line])
        assert gc.isenabled() == on
    finally:
        (gc.enable if was_on else gc.disable)()


def test_another_header_is_another_version(tmp_path: Path) -> None:
    with pytest.raises(GeodataError, match=r"a\.csv has the columns name, year, value, tags"):
        read(tmp_path, ["a,2024,1,"], header="name,year,value,tags")


def test_the_number_of_rows_is_that_of_the_manifest(tmp_path: Path) -> None:
    folder = folder_with(tmp_path, "name,year,value_t,tags\na,2024,1,\n", rows=2)
    with pytest.raises(GeodataError, match=r"a\.csv has 1 rows, not 2"):
        folder.read("a.csv", columns=COLUMNS, make=lambda *row: row)


def test_a_key_in_two_rows_is_an_error(tmp_path: Path) -> None:
    content = "id,title,publisher,year,url,licence\na,A,,,,\na,B,,,,\n"
    folder = folder_with(tmp_path, content, rows=2, name="sources.csv")
    with pytest.raises(GeodataError, match=r"sources\.csv, row 3, column id: the value “a” stands"):
        schema.SOURCES.read_by_key(folder)


class TestParsers:
    def test_blank_text_stays_blank_or_is_none(self) -> None:
        assert text("") == ""
        assert optional_text("") is None
        assert optional_text("a") == "a"

    @given(st.floats(allow_nan=False, allow_infinity=False))
    def test_a_number_is_read_as_it_was_written(self, value: float) -> None:
        assert number(repr(value)) == optional_number(repr(value)) == value

    @pytest.mark.parametrize("value", ["", "nan", "-inf", "1,5", "a"])
    def test_what_is_no_number_is_refused(self, value: str) -> None:
        with pytest.raises(ValueError, match="number"):
            number(value)

    @pytest.mark.parametrize("value", ["1", "0", ""])
    def test_flags(self, value: str) -> None:
        assert optional_flag(value) is {"1": True, "0": False, "": None}[value]
        assert flag(value) is (value == "1")

    def test_what_is_no_flag_is_refused(self) -> None:
        with pytest.raises(ValueError, match="neither 0 nor 1"):
            flag("yes")

    def test_words_are_one_object_and_others_are_refused(self) -> None:
        parse = one_of(STAGES)
        assert parse("".join(("min", "ing"))) is STAGES[0]
        with pytest.raises(ValueError, match="none of: mining, refining, magnets"):
            parse("smelting")


def test_every_table_of_the_schema_is_in_the_bundled_folder() -> None:
    from mapapp.locations import bundled

    folder = TableFolder(bundled("geodata", "tables"))
    assert set(folder.manifest.tables) == set(schema.TABLES)


def test_a_missing_table_is_told_at_once(tmp_path: Path) -> None:
    """Also one that is only read when it is first asked for."""
    folder = tmp_path / "tables"
    shutil.copytree(bundled("geodata", "tables"), folder)
    (folder / "pacts.csv").unlink()
    with pytest.raises(GeodataError, match=r"pacts\.csv is missing"):
        TableFolder(folder)
