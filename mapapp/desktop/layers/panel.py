"""The Layers dock's contents: the tree, and below it the style of what is chosen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.actions import LayerActions
from mapapp.desktop.layers.fields import LABEL_PX, PADDING, ElidedLabel, OpacityRow
from mapapp.desktop.layers.names import group_name, layer_name
from mapapp.desktop.layers.plain_page import PlainPage
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.layers.tree import LayerTree
from mapapp.desktop.layers.tree_model import LayerTreeModel
from mapapp.desktop.scrolling import scrolled
from mapapp.desktop.workspace import Workspace
from mapapp.picture import Picture
from mapapp.scenario.appearance import Layer, LayerGroup

if TYPE_CHECKING:
    from mapapp.desktop.layers.user_page import FileParts

HEAD_PX = 28
LEAST_TREE_PX = 120
LEAST_STYLE_PX = 96
USUAL_STYLE_PX = 192
# Where the dock is low, the tree shows this many rows before the style gets its usual room.
USUAL_ROWS = 10
REST_MS = 150
OWN_PAGES = ("share", "sites", "flows", "controls", "pact", "user")


class StylePanel(QWidget):
    """Head, opacity and the page that suits the layer chosen; it is made when first wanted.

    Signals
    -------
    country_wanted
        As of a :class:`LayersPanel`.
    """

    country_wanted = Signal(str)

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__()
        self._workspace, self._facts, self._theme = workspace, facts, theme
        self._layer: Layer | None = None
        self.setProperty("role", "style")
        self._pages: dict[str, StylePage] = {}
        self._parts: Mapping[str, FileParts] = {}
        self._column = QVBoxLayout()
        self._name = ElidedLabel()
        self._name.setProperty("role", "heading")
        self._name.setFixedHeight(round(HEAD_PX * theme.type.body_px / 12))
        self.opacity = OpacityRow(theme)
        self._opacity_line = QWidget()
        self._lay_out(theme)
        self._page: StylePage = self.plain
        self.opacity.opacity_wanted.connect(self._set_opacity)
        workspace.appearance_changed.connect(lambda _: self.refresh())

    def _lay_out(self, theme: MapTheme) -> None:
        unit = theme.type.body_px / 12
        words = QLabel(self.tr("Opacity"))
        words.setProperty("role", "quiet")
        words.setMinimumWidth(round(LABEL_PX * unit))
        line = QHBoxLayout(self._opacity_line)
        line.setContentsMargins(PADDING, 0, PADDING, 4)
        line.setSpacing(8)
        line.addWidget(words)
        line.addWidget(self.opacity, 1)
        inner = QWidget()
        inner.setProperty("role", "style")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = self._column
        inner.setLayout(column)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._opacity_line)
        column.addStretch(1)
        self._scroll = scroll = scrolled(inner)
        head = QWidget()
        head.setProperty("role", "header")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        top = QHBoxLayout(head)
        top.setContentsMargins(PADDING, 0, PADDING, 0)
        top.addWidget(self._name)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(scroll, 1)

    @property
    def page(self) -> StylePage:
        """The page that is shown."""
        return self._page

    def show_layer(self, layer: Layer | None, group: LayerGroup) -> None:
        """Show the style of a layer; None: of a group."""
        if (layer.id if layer else "") != (self._layer.id if self._layer else ""):
            self._scroll.verticalScrollBar().setValue(0)
        self._layer = layer
        self._name.setText(
            self.tr("Style: {name}").format(
                name=layer_name(layer) if layer is not None else group_name(group)
            )
        )
        page = self._page_of(layer, group)
        if page is not self._page:
            self._page.hide()
        self._page = page
        if layer is None and isinstance(page, PlainPage):
            page.show_group(group)
        else:
            page.show_layer(layer)
        page.show()
        self._opacity_line.setVisible(layer is not None)
        if layer is not None:
            self.opacity.show_opacity(layer.opacity)
            self.opacity.slider.setAccessibleName(
                self.tr("Opacity of {layer}").format(layer=layer_name(layer))
            )

    def _page_of(self, layer: Layer | None, group: LayerGroup) -> StylePage:
        if layer is None and group == "user":
            return self.plain
        return self._made(layer.kind if layer is not None else group)

    @property
    def plain(self) -> StylePage:
        """The page of what has an opacity and nothing else."""
        return self._made("plain")

    def _made(self, kind: str) -> StylePage:
        """Return the page of a kind of layer; it is made if nobody has seen it yet."""
        kind = kind if kind in OWN_PAGES else "plain"
        if kind not in self._pages:
            page = _page_class(kind)(self._workspace, self._facts, self._theme)
            page.hide()
            if hasattr(page, "set_parts"):
                page.set_parts(self._parts)
            if hasattr(page, "country_wanted"):
                page.country_wanted.connect(self.country_wanted)
            self._pages[kind] = page
            self._column.insertWidget(self._column.count() - 1, page)
        return self._pages[kind]

    def set_file_parts(self, parts: "Mapping[str, FileParts]") -> None:
        """Take what the files of the user's on the map have, by the id of their layer."""
        self._parts = parts
        for page in self._pages.values():
            if hasattr(page, "set_parts"):
                page.set_parts(parts)

    def refresh(self) -> None:
        """Show the style as it is now."""
        layers = self._workspace.appearance.layers
        if self._layer is None:
            self._page.refresh()
            return
        layer = next((one for one in layers if one.id == self._layer.id), None)
        if layer is not None:
            self.show_layer(layer, layer.group)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        for page in self._pages.values():
            page.set_theme(theme)

    def _set_opacity(self, opacity: float, drag: int) -> None:
        if self._layer is not None:
            edits.set_opacity(self._workspace, self._layer.id, opacity, drag=drag)


class LayersPanel(QWidget):
    """Tree and style, parted by a handle.

    Signals
    -------
    zoom_wanted
        Id of the layer that the map should show all of.
    country_wanted
        Code of the country whose export control was clicked.
    """

    zoom_wanted = Signal(str)
    country_wanted = Signal(str)

    def __init__(
        self, workspace: Workspace, facts: MapFacts, theme: MapTheme, actions: LayerActions
    ) -> None:
        super().__init__()
        self.setProperty("role", "panel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._workspace, self._theme = workspace, theme
        self._model = LayerTreeModel(workspace, facts, self)
        self.actions_of_layer = actions
        self.tree = LayerTree(self._model, self.actions_of_layer, theme)
        self.style_panel = StylePanel(workspace, facts, theme)
        self._parted = False
        self._splitter = QSplitter(Qt.Orientation.Vertical)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._splitter.addWidget(self.tree)
        self._splitter.addWidget(self.style_panel)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(lambda *_: self._user_parts())
        self.tree.setMinimumHeight(LEAST_TREE_PX)
        self.style_panel.setMinimumHeight(LEAST_STYLE_PX)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 4, 0, 0)
        whole.addWidget(self._splitter)
        self._model.order_changed.connect(self._part)  # a file has come or gone
        self.tree.chosen.connect(self.style_panel.show_layer)
        self.style_panel.show_layer(self.tree.layer, "map")
        self.style_panel.country_wanted.connect(self.country_wanted)
        acts = self.actions_of_layer
        acts.zoom_wanted.connect(self.zoom_wanted)
        acts.opacity_wanted.connect(lambda _: self.style_panel.opacity.slider.setFocus())
        self._seen: Picture | None = None
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self.follow)
        workspace.picture_changed.connect(self.show_picture)
        self.show_picture(workspace.picture)

    def hideEvent(self, event: QHideEvent) -> None:
        """Leave nothing to do behind."""
        super().hideEvent(event)
        if self._rest.isActive():
            self.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the style its usual room and the tree the rest, until the user parts them."""
        super().resizeEvent(event)
        self._part()

    def _part(self) -> None:
        if not self._parted:
            style = round(USUAL_STYLE_PX * self._theme.type.body_px / 12)
            room = self._splitter.height()
            row = self.tree.row_px  # whole rows: half a name cannot be read
            # The style of a file has one row more than the others.
            files = any(layer.kind == "user" for layer in self._workspace.appearance.layers)
            least = min((USUAL_ROWS - files) * row, room - LEAST_STYLE_PX)
            tree = max(LEAST_TREE_PX, least, room - style) // row * row
            tree = min(self.tree.rows_px + 4, tree)
            self._splitter.setSizes([tree, room - tree])

    @property
    def parting(self) -> QByteArray:
        """How the user parted tree and style, empty if not; to be given back at the next start."""
        return self._splitter.saveState() if self._parted else QByteArray()

    def part_as(self, parting: object) -> None:
        """Part tree and style as `parting` told once; anything else changes nothing."""
        if isinstance(parting, QByteArray) and not parting.isEmpty():
            self._parted = self._splitter.restoreState(parting)

    def _user_parts(self) -> None:
        self._parted = True

    @property
    def model(self) -> LayerTreeModel:
        """The tree's model."""
        return self._model

    def show_picture(self, picture: Picture) -> None:
        """Show counts and styles at once; while capacity is dragged, when the hand rests.

        The map keeps its classes while a slider moves, and what is said of them waits with it.
        """
        before, self._seen = self._seen, picture
        if before is not None and self.isVisible() and _only_capacity_moved(before, picture):
            self._rest.start()
            return
        self.tree.set_mode(picture.view.mode)
        self.follow()

    def follow(self) -> None:
        """Show counts and styles as they are now."""
        self._rest.stop()
        self._model.follow()
        self.style_panel.refresh()

    def set_files(self, counts: Mapping[str, tuple[int, int]]) -> None:
        """Say how many sites of the user's files are shown, and how many there are, by layer."""
        self._model.set_files(counts)

    def set_theme(self, theme: MapTheme) -> None:
        """Draw in another theme."""
        self._theme = theme
        self.tree.set_theme(theme)
        self.style_panel.set_theme(theme)


def _only_capacity_moved(before: Picture, after: Picture) -> bool:
    """Whether nothing but sliders of capacity can have moved between two Pictures."""
    return before.view == after.view and before.scenario == replace(
        after.scenario, capacity=before.scenario.capacity
    )


def _page_class(kind: str) -> type[StylePage]:
    """Return the class of the page for a kind of layer; what it needs is read now."""
    if kind == "share":
        from mapapp.desktop.layers.share_page import SharePage

        return SharePage
    if kind == "sites":
        from mapapp.desktop.layers.site_page import SitePage

        return SitePage
    if kind == "flows":
        from mapapp.desktop.layers.flow_page import FlowPage

        return FlowPage
    if kind == "controls":
        from mapapp.desktop.layers.control_page import ControlPage

        return ControlPage
    if kind == "pact":
        from mapapp.desktop.layers.pact_page import PactPage

        return PactPage
    if kind == "user":
        from mapapp.desktop.layers.user_page import UserPage

        return UserPage
    return PlainPage
