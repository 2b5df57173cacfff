"""The command that runs all checks."""

import check
import pytest

from mapapp.catalog.problems import Problem
from mapapp.errors import GeodataError

PROBLEM = Problem("sites.csv", 7, "lat", "91", "outside -90 to 90", "Check the sign")


def test_the_shipped_tables_pass(capsys: pytest.CaptureFixture[str]) -> None:
    assert check.main() == 0
    assert capsys.readouterr().out.endswith(": 0 problems.\n")


def test_problems_come_as_a_table(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "check_catalog", lambda _catalog: [PROBLEM])
    assert check.main() == 1
    header, row, *_ = capsys.readouterr().out.splitlines()
    assert header.split() == ["file", "row", "column", "value", "why", "fix"]
    assert row.split("  ")[0] == "sites.csv"
    assert row.index("outside") == header.index("why")


def test_an_exception_that_is_no_longer_needed_fails(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(check, "unneeded_exceptions", lambda _catalog: ["sum: tin"])
    assert check.main() == 1
    assert "“sum: tin” is no longer needed" in capsys.readouterr().out


def test_a_damaged_table_is_said_without_a_traceback(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def fail() -> None:
        message = "sites.csv is damaged"
        raise GeodataError(message)

    monkeypatch.setattr(check, "load_catalog", fail)
    assert check.main() == 1
    assert capsys.readouterr().err == "sites.csv is damaged\n"
