"""What a colleague sent, and a window to open it in."""

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QStandardPaths

from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.scenario.site_files import SiteFile

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from tests.desktop.conftest import Desk

MESSY = """\
Projekt;Rohstoff;Anlagentyp;Land;Breite;Länge;Kapazität (kt/a LCE);Status;Inbetriebnahme;Betreiber
Kwinana Zwei;Lithium;Raffinerie;Australien;-32,21;115,77;24;in Betrieb;2022;Firma A
Guben;Lithium;Raffinerie;Deutschland;51,95;14,71;24,5;geplant;2026;Rock Tech
Falsch;Lithium;Raffinerie;Frankreich;2,35;48,85;10;geplant;2030;Nix
Ohne Ort;Lithium;Raffinerie;Polen;;;5;geplant;2030;Nix
Kathleen;Lithium;Raffinerie;Australien;-27,5;120,5;viel;in Betrieb;2024;X
"""


@pytest.fixture(autouse=True)
def _own_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QStandardPaths, "writableLocation", lambda _: str(tmp_path / "state"))


@pytest.fixture
def messy(tmp_path: Path) -> Path:
    """What a colleague sent."""
    path = tmp_path / "colleague.csv"
    path.write_text(MESSY, encoding="cp1252")
    return path


@pytest.fixture
def open_dialog(desk: "Desk", qtbot: "QtBot") -> Iterator[Callable[..., SiteFileDialog]]:
    """Open the dialog of a file and wait until it was checked."""
    made: list[SiteFileDialog] = []

    def open_it(path: Path | None = None, *, pasted: str = "", again: str = "") -> SiteFileDialog:
        files = desk.window.site_files.on_map
        if again:
            file = next(one for one in desk.window.workspace.files if one.id == again)
        elif path is not None:
            file = SiteFile("user:1", path.name, path=str(path))
        else:
            file = SiteFile("user:1", "Pasted table", pasted=pasted)
        dialog = SiteFileDialog(files, file, again=bool(again), parent=desk.window)
        made.append(dialog)
        dialog.show()
        wait(qtbot, dialog)
        return dialog

    yield open_it
    for dialog in made:
        dialog.reject()
    desk.window.site_files.on_map.close()


def wait(qtbot: "QtBot", dialog: SiteFileDialog) -> None:
    jobs = (dialog._job, dialog._effect_job)
    qtbot.waitUntil(
        lambda: not any(job.is_busy for job in jobs) and not dialog._soon.isActive(), timeout=20_000
    )
