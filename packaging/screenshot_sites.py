"""Pictures of a messy spreadsheet on its way to the map: pages of its dialog, and the result."""

import time
from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QApplication, QWidget
from screenshot_hands import choose, rest
from xlsxwriter import Workbook

from mapapp.desktop.main_window import MainWindow
from mapapp.desktop.sitefiles.dialog import SiteFileDialog
from mapapp.desktop.sitefiles.site_dialog import SiteDialog
from mapapp.scenario.site_files import SiteFile

Shoot = Callable[[QWidget, str], None]

WAIT_S: Final = 20
LAYER: Final = "user:1"
SHEET: Final[tuple[tuple[object, ...], ...]] = (
    ("Proyectos de minerales críticos – América Latina y socios",),
    ("Fuente: equipo regional; actualizado 03/11/2026",),
    (),
    ("Nº", "Proyecto", "Empresa", "País", "Latitud", "Longitud", "Mineral", "Tipo", "Estado",
     "Capacidad anual", "Unidad", "Año de inicio"),
    (1, "Cauchari-Olaroz", "Minera Exar", "Argentina", "23°25'37\"S", "66°38'50\"O", "Litio",
     "Salmuera", "En operación", "40,0", "kt LCE", 2023),
    (2, "Salar de Atacama", "SQM", "Chile", "-23,55", "-68,36", "Carbonato de litio",
     "Planta química", "En operación", "210.000", "t LCE", 1997),
    (3, "Tres Quebradas (3Q)", "Zijin", "República Argentina", "27°29'24\"S", "68°39'36\"O",
     "Litio", "Mina", "en operación", "20.000", "t LCE", "2025"),
    (),
    (4, "Bandeira", "Lithium Ionic", "Brasil", "-41,93", "-16,78", "Li", "Mina a cielo abierto",
     "Planificado", "178", "kt concentrado", 2028),
    (5, "Sal de Vida", "Rio Tinto", "Argentina", "-25,41", "66,99", "litio", "Mina",
     "En construcción", "15", "kt LCE", "2T 2027"),
    (6, "Mutanda", "Glencore", "R.D. Congo", "10°47'S", "25°48'E", "Cobalto", "Mina",
     "En operación", "25.000", "t", 2018),
    (7, "Planta Guaymas", "Nueva Minera", "México", "27,92", "-110,9", "Litio", "Refinería",
     "Anunciado", "s/d", "", ""),
    (8, "Kolwezi hidróxido", "Socio A", "Congo (RDC)", "-10,72", "25,47", "Cobalto",
     "Refinería", "En construcción", "18,5", "kt Co", 2027),
    (),
    ("", "TOTAL"),
    ("Notas: capacidades según las empresas.",),
)  # fmt: skip
"""What a colleague might send: titles, decimal commas, kt and t, LCE, a swap, a total, notes."""


def write_spreadsheet(path: Path) -> None:
    """Write the colleague's spreadsheet."""
    with Workbook(path) as book:
        book.add_worksheet("Portada").write(0, 0, "Borrador para comentarios")
        sheet = book.add_worksheet("Proyectos 2026")
        for at, row in enumerate(SHEET):
            sheet.write_row(at, 0, row)


def take_sites(window: MainWindow, shoot: Shoot, theme: str, folder: Path) -> None:
    """Take the way of the spreadsheet to counted figures."""
    path = folder / "Proyectos.xlsx"
    write_spreadsheet(path)
    choose(window, "lithium")
    files = window.site_files.on_map
    dialog = SiteFileDialog(files, SiteFile(LAYER, path.name, path=str(path)), parent=window)
    dialog.show()
    pages = ("columns", "problems", "twice", "counting")
    for at, name in enumerate(pages):
        dialog.tabs.setCurrentIndex(at)
        if name == "counting":
            dialog.counting.button("on_top").click()
        _settle(dialog)
        shoot(dialog, f"sites-{name}-{theme}")
    dialog.accept()
    window.map_view.selection.put(own=[(LAYER, 0)])
    rest()
    shoot(window, f"sites-result-{theme}")
    form = SiteDialog(files.loaded[LAYER], 0, window.context.names, parent=window)
    form.show()
    rest()
    shoot(form, f"sites-form-{theme}")
    form.reject()
    form.deleteLater()
    dialog.deleteLater()


def _settle(dialog: SiteFileDialog) -> None:
    """Wait until the file was checked and what counting does was worked out."""
    end = time.monotonic() + WAIT_S
    while dialog.is_busy:
        if time.monotonic() > end:
            message = "The file was not checked in time."
            raise TimeoutError(message)
        QApplication.processEvents()
        time.sleep(0.01)
    rest()
