"""The Projection menu: which way the globe is laid flat, and what is in its middle."""

from dataclasses import replace

from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.azimuthal import AzimuthalEqualArea
from mapapp.cartography.projection import Projection
from mapapp.cartography.projection_choice import projected, projection_name
from mapapp.cartography.wording import number
from mapapp.desktop.map_view import MapView
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import DEFAULT_MERIDIAN, PROJECTIONS, Appearance


class ProjectionMenu(QMenu):
    """Five projections with a mark at the one shown, and where they are centred."""

    def __init__(self, workspace: Workspace, view: MapView, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Projection"))
        self._workspace, self._view = workspace, view
        group = QActionGroup(self)
        self._choices: dict[str, QAction] = {}
        for kind in PROJECTIONS:
            action = self.addAction(projection_name(kind))
            action.setCheckable(True)
            action.setActionGroup(group)
            action.triggered.connect(lambda _=False, which=kind: self.choose(which))
            self._choices[kind] = action
        self.addSeparator()
        self._centre = self.addAction(self.tr("Centre the map on the selection"))
        self._centre.triggered.connect(view.centre_on_selection)
        self.addAction(self.tr("Regional view of what is shown")).triggered.connect(
            view.want_regional_view
        )
        self.addAction(self.tr("Central meridian…")).triggered.connect(self.ask_meridian)
        view.projection_wanted.connect(self._dress)
        view.selection.changed.connect(self._follow_selection)
        workspace.appearance_changed.connect(self._show)
        self._follow_selection()
        self._show(workspace.appearance)

    def choose(self, kind: str) -> None:
        """Lay the globe flat another way; the middle stays, as far as it can."""
        appearance = self._workspace.appearance
        if kind == AzimuthalEqualArea.id:
            if appearance.projection != kind:
                self._view.want_regional_view()
            self._show(self._workspace.appearance)
            return
        words = self.tr("Projection: {name}").format(name=projection_name(kind))
        self._workspace.dress(replace(appearance, projection=kind, parallel=0.0), words)

    def _dress(self, projection: Projection, words: str) -> None:
        self._workspace.dress(projected(self._workspace.appearance, projection), words)

    def ask_meridian(self) -> None:
        """Ask for the longitude in the middle of the map."""
        appearance = self._workspace.appearance
        dialog = MeridianDialog(appearance.meridian, self._view)
        try:
            if dialog.exec() == QDialog.DialogCode.Accepted:
                self._set_meridian(dialog.meridian)
        finally:
            dialog.deleteLater()

    def _set_meridian(self, meridian: float) -> None:
        words = self.tr("Central meridian {degrees}°").format(degrees=number(meridian))
        look = replace(self._workspace.appearance, meridian=meridian)
        self._workspace.dress(look, words)

    def _follow_selection(self) -> None:
        self._centre.setEnabled(not self._view.selection.is_empty)

    def _show(self, appearance: Appearance) -> None:
        self._choices[appearance.projection].setChecked(True)


class MeridianDialog(QDialog):
    """A number box for the central meridian, with the meridian of the start to go back to."""

    def __init__(self, meridian: float, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Central meridian"))
        self._box = QDoubleSpinBox()
        self._box.setRange(-180.0, 180.0)
        self._box.setDecimals(0)
        self._box.setSingleStep(10.0)
        self._box.setSuffix("° E")
        self._box.setWrapping(True)
        self._box.setValue(meridian)
        self._box.setAccessibleName(self.tr("Central meridian, degrees east"))
        self._box.selectAll()  # what is typed replaces it
        note = QLabel(
            self.tr(
                "Degrees east; west is negative. The map is cut on the far side:"
                " 11 cuts it in Bering Strait, 150 shows the Pacific whole."
            )
        )
        note.setProperty("role", "quiet")
        note.setWordWrap(True)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.RestoreDefaults
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        buttons.button(QDialogButtonBox.StandardButton.RestoreDefaults).clicked.connect(
            lambda: self._box.setValue(DEFAULT_MERIDIAN)
        )
        form = QFormLayout()
        form.addRow(self.tr("&Meridian"), self._box)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 16, 16, 16)
        whole.setSpacing(12)
        whole.addLayout(form)
        whole.addWidget(note)
        whole.addWidget(buttons)

    @property
    def meridian(self) -> float:
        """Degrees east, -180 to 180."""
        return self._box.value()
