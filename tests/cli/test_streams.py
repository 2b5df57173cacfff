"""What the program prints reaches its end, and nothing else does; nothing ends in a traceback."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
import typer

from mapapp import cli
from mapapp.cli.streams import kept_clean
from mapapp.supply.errors import ModelInputError

if TYPE_CHECKING:
    from tests.cli.conftest import Run

COMMAND = (sys.executable, "-m", "mapapp.cli")


def test_what_a_library_prints_past_python_is_dropped(capfd: pytest.CaptureFixture[str]) -> None:
    typer.echo("before")
    with kept_clean():
        os.write(1, b"noise\n")
        if os.name == "posix":
            ctypes.CDLL(None).puts(b"noise that C has buffered")
    typer.echo("after")
    sys.stdout.flush()
    assert capfd.readouterr().out == "before\nafter\n"


def test_the_output_comes_back_after_an_error(capfd: pytest.CaptureFixture[str]) -> None:
    def fail() -> None:
        with kept_clean():
            os.write(1, b"noise\n")
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail()
    typer.echo("after")
    sys.stdout.flush()
    assert capfd.readouterr().out == "after\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_a_full_disk_is_a_sentence() -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [*COMMAND, "list", "regions"], stdout=full, stderr=subprocess.PIPE, text=True,
            check=False, timeout=60,
        )  # fmt: skip
    assert done.returncode == 2
    assert "the disk is full" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_mistake() -> None:
    with subprocess.Popen(
        [*COMMAND, "list", "countries", "--json"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        running.stdout.close()
        assert running.stderr.read() == ""
        running.wait(timeout=60)


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (ModelInputError("cut is 2: it must be within 0 to 1"), ("cannot be computed", "cut is 2")),
        (OverflowError("int too large"), ("too large",)),
        (KeyError("x"), ("broken", "KeyError", "report")),
    ],
)
def test_whatever_happens_is_one_sentence(
    run: "Run", monkeypatch: pytest.MonkeyPatch, error: Exception, words: tuple[str, ...]
) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr(cli, "app", fail)
    run("list", "regions").is_one_sentence(*words)
