"""Tables that fit, cells that stay cells, and reasons as letters."""

import csv
import io
import os

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mapapp.cli import printing
from mapapp.cli.printing import Notes, print_csv, print_table, tonnes

HEADER = ["Name", "Country", "Share %", "World t/yr", "HHI"]
ROWS = [["A project with a very long name indeed", "Papua New Guinea", "12.5", "1,000,000", "5"]]


def narrow(monkeypatch: pytest.MonkeyPatch, columns: int | None) -> None:
    monkeypatch.setattr(printing, "terminal_width", lambda: columns)


def test_a_pipe_gets_the_whole_table(capsys: pytest.CaptureFixture[str]) -> None:
    print_table(HEADER, ROWS, left=2, least=("World t/yr",))
    out = capsys.readouterr().out
    assert "1,000,000" in out
    assert "Not shown" not in out
    assert ROWS[0][0] in out


@pytest.mark.parametrize("columns", [60, 75, 90])
def test_a_narrow_terminal_gets_a_table_that_fits(
    columns: int, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow(monkeypatch, columns)
    print_table(HEADER, ROWS, left=2, least=("World t/yr",))
    lines = capsys.readouterr().out.splitlines()
    assert max(len(line) for line in lines) < columns
    assert "12.5" in lines[2]
    assert ("World t/yr" in lines[0]) == (columns == 90)
    assert any("Not shown" in line for line in lines) == (columns < 90)


def test_paragraphs_are_wrapped_for_a_terminal_only(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    narrow(monkeypatch, 40)
    printing.say("word " * 40)
    assert max(len(line) for line in capsys.readouterr().out.splitlines()) < 40
    narrow(monkeypatch, None)
    printing.say("word " * 40)
    assert len(capsys.readouterr().out.splitlines()) == 1


def test_no_cell_of_a_csv_file_is_a_python_value(capsys: pytest.CaptureFixture[str]) -> None:
    print_csv(
        [
            {"a": {"x": 1, "y": {"z": None}}, "b": ["p", "q"], "c": [{"k": 1.5}], "d": "=1+1"},
            {"a": {"x": 2, "w": 3}, "b": [], "c": [], "d": "d"},
        ]
    )
    rows = list(csv.DictReader(io.StringIO(capsys.readouterr().out)))
    assert rows[0] == {
        "a_x": "1", "a_y_z": "", "a_w": "", "b": "p|q", "c": "k=1.5", "d": "'=1+1",
    }  # fmt: skip
    assert rows[1]["a_w"] == "3"


def test_each_reason_has_one_letter(capsys: pytest.CaptureFixture[str]) -> None:
    notes = Notes()
    assert [notes.mark(why) for why in ("not known", "not there", "not known")] == [
        "–a", "–b", "–a",
    ]  # fmt: skip
    notes.say()
    assert capsys.readouterr().out == "–a not known.\n–b not there.\n"
    assert [Notes.mark(notes, f"reason {at}") for at in range(30)][-1] == "–af"


@given(st.floats(1e-3, 1e9))
def test_a_little_is_not_shown_as_nothing(value: float) -> None:
    shown = float(tonnes(value).replace(",", ""))
    assert shown == pytest.approx(value, rel=0.006)


def test_zero_and_what_is_not_known_differ() -> None:
    assert (tonnes(0.0), tonnes(1e-12), tonnes(None)) == ("0", "0", "–")


def test_the_width_is_that_of_the_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    assert printing.terminal_width() is None
    monkeypatch.setattr("sys.stdout.isatty", lambda: True)
    monkeypatch.setattr("shutil.get_terminal_size", lambda: os.terminal_size((77, 20)))
    assert printing.terminal_width() == 77
