"""Encoding, delimiter, decimal mark and header of text files."""

import csv
import io
import tempfile
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mapapp.catalog.sitefiles import (
    Reading,
    SiteFileCancelled,
    SiteFileError,
    Watch,
    from_clipboard,
    open_source,
)
from mapapp.catalog.sitefiles.encoding import detect_encoding
from mapapp.catalog.sitefiles.text_sniff import find_decimal, find_delimiter, find_header, records

CELLS = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), min_size=1, max_size=12
)
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3), min_size=3, max_size=12)


@given(TABLES, st.sampled_from([",", ";", "\t", "|"]))
@settings(max_examples=60)
def test_a_quoted_table_comes_back_cell_by_cell(table: list[list[str]], delimiter: str) -> None:
    stream = io.StringIO()
    csv.writer(stream, delimiter=delimiter, quoting=csv.QUOTE_ALL).writerows(table)
    assert records(stream.getvalue(), delimiter) == table
    assert find_delimiter(stream.getvalue()) in ",;\t| "


@given(st.binary(max_size=600))
def test_no_bytes_break_the_detection(data: bytes) -> None:
    try:
        encoding = detect_encoding(data, whole=True)
    except SiteFileError:
        return
    data.decode(encoding, "replace")


@given(st.binary(min_size=1, max_size=400))
@settings(max_examples=60)
def test_any_bytes_are_read_or_refused_in_a_sentence(data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "x.csv")
        path.write_bytes(data)
        with suppress(SiteFileError):
            table = open_source(path).read()
            assert all(len(series) == len(table) for series in table.series.values())


@given(st.text(st.characters(codec="utf-8"), min_size=1, max_size=300))
@settings(max_examples=60)
def test_any_pasted_text_is_read_or_refused(text: str) -> None:
    with suppress(SiteFileError):
        table = from_clipboard(text).read()
        assert len(table.columns) == len(set(table.columns))


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Größe;Länge\nÖl;Übung\n" * 3, "cp1252"),
        ("Schürfstelle “A” – Süd\n" * 3, "cp1252"),
        ("矿山名称,国家,产能\n白云鄂博,中国,100\n" * 3, "gb18030"),
        ("шахта;страна\nНорильск;Россия\n" * 8, "cp1251"),
        ("鉱山名,国\n別子のやま,にほん\nニッケル,カナダ\n" * 4, "shift_jis"),
        ("광산,국가\n상동,대한민국\n" * 4, "euc_kr"),
    ],
)
def test_texts_are_told_apart(text: str, encoding: str) -> None:
    assert detect_encoding(text.encode(encoding), whole=True) == encoding


def test_something_else_far_down_in_a_large_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "late.csv"
    path.write_bytes(b"name,lat,lon\n" + b"abc,1,2\n" * 60_000 + "Öl,1,2\n".encode("cp1252"))
    source = open_source(path)
    assert source.reading.encoding == "cp1252"
    assert source.read().text("name", 60_000) == "Öl"


@pytest.mark.parametrize(
    ("cells", "delimiter", "mark"),
    [
        (["1,5", "2,25"], ";", ","), (["1.5", "2.25"], ";", "."), (["1,200", "3.5"], ",", "."),
        (["1.200,5"], ";", ","), (["a", "7"], ";", "."), (["-28,86", "121,3"], ",", ","),
    ],
)  # fmt: skip
def test_decimal_marks(cells: list[str], delimiter: str, mark: str) -> None:
    assert find_decimal(cells, delimiter) == mark


def test_headers() -> None:
    assert find_header([["a", "b"], ["1", "2"]]) == 1
    assert find_header([["Report"], [], ["a", "b"], ["x", "1.5"]]) == 3
    assert find_header([["x", "1.5", "2.5"], ["y", "1.5", "2.5"]]) == 0


class TestReading:
    def test_what_the_user_chooses_is_taken(self, tmp_path: Path) -> None:
        path = tmp_path / "x.csv"
        path.write_bytes("a;b\nÄ;1,5\n".encode("latin-1"))
        source = open_source(path, reading=Reading(encoding="cp1251", header_row=0))
        assert source.reading.encoding == "cp1251"
        assert source.reading.delimiter == ";"
        assert source.layers[0].columns == ("Column 1", "Column 2")
        assert len(source.read()) == 2

    def test_an_encoding_that_is_none_is_refused(self, tmp_path: Path) -> None:
        path = tmp_path / "x.csv"
        path.write_text("a,b\n1,2\n")
        with pytest.raises(SiteFileError, match="There is no encoding “klingon”"):
            open_source(path, reading=Reading(encoding="klingon"))

    def test_doubled_and_blank_column_names(self) -> None:
        source = from_clipboard("a\ta\t\ta\n1\t2\t3\t4\n")
        assert source.layers[0].columns == ("a", "a (2)", "Column 3", "a (3)")

    def test_numbers_that_are_words_keep_their_zeros(self) -> None:
        table = from_clipboard("code\tname\n" + "007\tx\nA1\ty\n").read()
        assert [table.text("code", at) for at in range(2)] == ["007", "A1"]

    def test_namibia_is_no_missing_value(self) -> None:
        table = from_clipboard("iso\tcap\nNA\tn/a\nZM\t5\n").read()
        assert table.text("iso", 0) == "NA"
        assert table.text("cap", 0) == ""


class TestWatch:
    def path(self, tmp_path: Path) -> Path:
        path = tmp_path / "many.csv"
        path.write_text("name,lat,lon\n" + "abcdefghij,1.5,2.5\n" * 400_000)
        return path

    def test_progress_goes_up_to_the_end(self, tmp_path: Path) -> None:
        seen: list[float] = []
        source = open_source(self.path(tmp_path))
        source.read(watch=Watch(progress=lambda part, _words: seen.append(part)))
        assert len(seen) > 5
        assert seen == sorted(seen)
        assert 0.8 < seen[-1] <= 1

    def test_stopping_leaves_nothing_behind(self, tmp_path: Path) -> None:
        source = open_source(self.path(tmp_path))
        asked = iter([False] * 3)
        with pytest.raises(SiteFileCancelled, match="Nothing was added"):
            source.read(watch=Watch(cancelled=lambda: next(asked, True)))
        assert len(source.read()) == 400_000

    def test_a_change_on_disk_is_noticed(self, tmp_path: Path) -> None:
        path = tmp_path / "x.csv"
        path.write_text("a,b\n1,2\n")
        source = open_source(path)
        assert not source.changed()
        path.write_text("a,b\n1,2\n3,4\n")
        assert source.changed()
        path.unlink()
        assert source.changed()
