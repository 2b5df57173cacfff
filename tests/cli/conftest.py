"""Run the command line in this process or as a program of its own."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from mapapp import cli


@dataclass(frozen=True)
class Result:
    """What a run of the command line left behind."""

    code: int
    out: str
    err: str

    def is_one_sentence(self, *words: str) -> None:
        """Check that it failed with one plain sentence that has these words."""
        assert self.code == 2, self.err or self.out
        assert self.out == ""
        assert self.err.startswith("mineral-supply-map: ")
        assert self.err.count("\n") == 1, self.err
        assert self.err.rstrip().endswith((".", "?"))
        assert "Traceback" not in self.err
        assert "Errno" not in self.err
        for word in words:
            assert word in self.err, self.err

    def json(self) -> Any:
        """Return what was printed as JSON, with NaN and infinities refused."""
        assert self.code == 0, self.err

        def refuse(constant: str) -> None:
            message = f"{constant} is no JSON"
            raise AssertionError(message)

        return json.loads(self.out, parse_constant=refuse)


Run = Callable[..., Result]


@pytest.fixture
def run(qapp: object, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Run:
    """Run the command line inside this process, whose one Qt application is that of the window."""

    def start(*arguments: str) -> Result:
        monkeypatch.setenv("QT_QPA_PLATFORM", os.environ.get("QT_QPA_PLATFORM", "offscreen"))
        monkeypatch.setattr(sys, "argv", ["mineral-supply-map", *arguments])
        code: str | int | None = 0
        try:
            cli.main()
        except SystemExit as ended:
            code = ended.code
        out, err = capfd.readouterr()
        return Result(code if isinstance(code, int) else int(code is not None), out, err)

    return start


@pytest.fixture
def program() -> Run:
    """Run the command line as a program of its own; keywords set environment variables."""

    def start(*arguments: str, **environment: str) -> Result:
        done = subprocess.run(
            [sys.executable, "-m", "mapapp.cli", *arguments],
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
            env=os.environ | environment,
        )
        return Result(done.returncode, done.stdout, done.stderr)

    return start
