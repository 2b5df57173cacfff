"""A second start hands over its files; whatever else speaks on the socket is not listened to."""

import socket as sockets
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtNetwork import QLocalSocket

from mapapp.desktop import single_instance
from mapapp.desktop.single_instance import Doorkeeper, hand_over

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pytestqt.qtbot import QtBot

Handed = tuple[list[Path], list[Path]]


@pytest.fixture
def taken() -> list[Handed]:
    """What was handed over: documents and files of sites."""
    return []


@pytest.fixture
def keeper(qtbot: "QtBot", tmp_path: Path, taken: list[Handed]) -> "Iterator[Doorkeeper]":
    made = Doorkeeper(str(tmp_path / "door"), lambda *both: taken.append(both))
    assert made.hears
    yield made
    made.close()


def hand(qtbot: "QtBot", paths: list[Path], name: Path, *, sites: str = "()") -> bool:
    """Hand over from another process, as a second start does."""
    code = (
        "import sys; from pathlib import Path;"
        " from mapapp.desktop.single_instance import hand_over;"
        " sys.exit(not hand_over([Path(one) for one in sys.argv[2:]], sys.argv[1],"
        f" sites={sites}))"
    )
    process = subprocess.Popen([sys.executable, "-c", code, name, *paths], cwd=Path.cwd())
    qtbot.waitUntil(lambda: process.poll() is not None, timeout=20_000)
    return process.returncode == 0


def test_files_reach_the_first_one_with_their_whole_path(
    qtbot: "QtBot", keeper: Doorkeeper, taken: list[Handed], tmp_path: Path
) -> None:
    path = tmp_path / "ein Plan – Ä.supplymap"
    assert hand(qtbot, [path, Path("other.supplymap")], tmp_path / "door")
    assert taken == [([path, Path("other.supplymap").absolute()], [])]


def test_files_of_sites_are_told_from_documents(
    qtbot: "QtBot", keeper: Doorkeeper, taken: list[Handed], tmp_path: Path
) -> None:
    sites = '[Path("mines.csv"), Path("a folder")]'
    assert hand(qtbot, [tmp_path / "a.supplymap"], tmp_path / "door", sites=sites)
    folder = Path.cwd()
    assert taken == [([tmp_path / "a.supplymap"], [folder / "mines.csv", folder / "a folder"])]


def test_a_start_without_a_file_asks_for_a_window(
    qtbot: "QtBot", keeper: Doorkeeper, taken: list[Handed], tmp_path: Path
) -> None:
    assert hand(qtbot, [], tmp_path / "door")
    assert taken == [([], [])]


def test_where_nobody_listens_the_start_goes_on(qtbot: "QtBot", tmp_path: Path) -> None:
    assert not hand_over([tmp_path], str(tmp_path / "nobody"))


@pytest.mark.parametrize("wish", [b"hello\n", b'{"a": 1}\n', b"[1, 2]\n", b"\xff\n"])
def test_whoever_speaks_otherwise_is_not_answered(
    qtbot: "QtBot", keeper: Doorkeeper, taken: list[Handed], tmp_path: Path, wish: bytes
) -> None:
    socket = QLocalSocket()
    socket.connectToServer(str(tmp_path / "door"))
    assert socket.waitForConnected(1000)
    socket.write(wish)
    socket.flush()
    qtbot.waitUntil(lambda: socket.state() == QLocalSocket.LocalSocketState.UnconnectedState)
    assert not taken
    assert socket.readAll().isEmpty()


def test_a_socket_left_by_a_killed_app_is_taken_over(
    qtbot: "QtBot", taken: list[Handed], tmp_path: Path
) -> None:
    name = tmp_path / "door"
    left = sockets.socket(sockets.AF_UNIX)
    left.bind(str(name))
    left.close()  # the file stays, nobody listens
    assert name.exists()
    keeper = Doorkeeper(str(name), lambda *both: taken.append(both))
    assert keeper.hears
    assert hand(qtbot, [], name)
    keeper.close()


def test_tests_and_unseen_platforms_have_nothing_to_do_with_others(qtbot: "QtBot") -> None:
    assert not single_instance.is_wanted()
