"""Nothing is sent anywhere: the app is used while the kernel forbids internet sockets."""

import platform
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.end_to_end

PROGRAM = Path(__file__).with_name("no_network.py")

on_linux = pytest.mark.skipif(
    not sys.platform.startswith("linux") or platform.machine() not in ("x86_64", "aarch64"),
    reason="the ban is made with seccomp of Linux on x86-64 and ARM 64",
)


def run(*arguments: str | Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, PROGRAM, *arguments], env=environment, cwd=PROGRAM.parents[2],
        capture_output=True, text=True, timeout=120, check=False,
    )  # fmt: skip


@on_linux
def test_the_ban_ends_a_program_that_makes_an_internet_socket(no_screen: dict[str, str]) -> None:
    assert run("--try", environment=no_screen).returncode == -signal.SIGSYS


@on_linux
def test_a_first_hour_makes_no_internet_socket(no_screen: dict[str, str], tmp_path: Path) -> None:
    done = run(tmp_path, environment=no_screen)
    assert done.returncode == 0, done.stderr
    assert (tmp_path / "map.png").stat().st_size > 10_000
    assert (tmp_path / "plan.supplymap").is_file()
    page = (tmp_path / "map.html").read_text(encoding="utf-8")
    for address in re.findall(r'(?:src|href)="(https?:[^"]+)"', page):
        assert "<link" not in page.partition(address)[0][-60:], f"{address} would be fetched"
        assert "<script" not in page.partition(address)[0][-60:], f"{address} would be fetched"
