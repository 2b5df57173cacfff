"""Writes and copies the map of a window as an image."""

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QStandardPaths, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog

from mapapp.cartography.facts import facts_of
from mapapp.cartography.scene import MapScene
from mapapp.desktop.drag_out import DragOut
from mapapp.errors import UserError

if TYPE_CHECKING:
    from mapapp.briefing.image import ImageSpec
    from mapapp.desktop.main_window import MainWindow


class Exports(QObject):
    """Asks for size and place, and writes what the window's map shows."""

    def __init__(self, window: "MainWindow") -> None:
        super().__init__(window)
        self._window = window
        self._settings = window.context.settings
        held = Qt.KeyboardModifier
        DragOut(
            window.map_view,
            self.to_drag,
            keys=held.ControlModifier | held.ShiftModifier,
        )

    def ask(self) -> None:
        """Ask for size and place, then write the image."""
        from mapapp.desktop.export_dialog import ExportDialog

        window = self._window
        dialog = ExportDialog(self._scene, window)
        accepted, spec = dialog.exec() == QDialog.DialogCode.Accepted, dialog.spec()
        dialog.deleteLater()
        if not accepted:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            window,
            self.tr("Export image"),
            str(self._folder() / self._name()),
            self.tr("PNG image (*.png)"),
        )
        if chosen:
            path = Path(chosen)
            if path.suffix.lower() != ".png":  # a dot in a name is no ending
                path = path.with_name(f"{path.name}.png")
            self.write(path, spec)

    def _name(self) -> str:
        picture = self._window.workspace.picture
        view = picture.view
        month = self._window.shock.on_map
        if month is not None:
            return f"{view.mineral}-{view.stage}-{month[0].when}.png"
        kind = "" if picture.scenario.is_empty else f"-{view.mode}"
        return f"{view.mineral}-{view.stage}-{view.year}{kind}.png"

    def _folder(self) -> Path:
        places = QStandardPaths.StandardLocation
        folder = Path(
            str(
                self._settings.value("export_folder", "")
                or QStandardPaths.writableLocation(places.PicturesLocation)
            )
        )
        return folder if folder.is_dir() else Path.home()

    def write(self, path: Path, spec: "ImageSpec") -> bool:
        """Write the map as it is shown; a problem is told in the window, nothing is lost."""
        from mapapp.briefing.image import export_png

        banner = self._window.banner
        try:
            export_png(self._scene(spec), path, spec)
        except UserError as error:
            banner.show_error(str(error))
            return False
        self._settings.setValue("export_folder", str(path.parent))
        folder = QUrl.fromLocalFile(str(path.parent))
        banner.show_done(
            self.tr("Image written: {path}").format(path=path),
            [(self.tr("Show in folder"), lambda: QDesktopServices.openUrl(folder))],
        )
        return True

    def copy(self) -> None:
        """Copy the map as an image of 1920 × 1080 pixels."""
        from mapapp.briefing.image import ImageSpec, render

        spec = ImageSpec()
        QApplication.clipboard().setImage(render(self._scene(spec), spec))
        self._window.banner.show_done(self.tr("Image copied."))

    def to_drag(self) -> tuple[str, QImage]:
        """Return the map as it is dragged into another program: a file's name and the image."""
        from mapapp.briefing.image import ImageSpec, render

        spec = ImageSpec()
        return self._name(), render(self._scene(spec), spec)

    def _scene(self, spec: "ImageSpec") -> MapScene:
        """Return what is written: what the map shows, shares or a month of a shock."""
        from mapapp.briefing.image import export_scene

        window = self._window
        scene = export_scene(
            window.workspace.picture,
            spec,
            world=window.context.world,
            names=window.context.names,
            look=window.map_view.viewport,
            options=window.map_view.options,
            facts=facts_of(window.workspace.catalog),
            user_points=window.map_view.user_points,
        )
        month = window.shock.on_map
        if month is None:
            return scene
        from mapapp.briefing.month_image import MonthScene

        return MonthScene.of(scene, month)
