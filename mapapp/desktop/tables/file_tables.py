"""A table for each of the user's files of sites."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu

from mapapp.desktop.finder.going import Going
from mapapp.desktop.map.selection import OwnSite
from mapapp.desktop.tables.arranging import LARGE, Making
from mapapp.desktop.tables.page import TablePage
from mapapp.desktop.workspace import Workspace

if TYPE_CHECKING:
    from mapapp.catalog.sitefiles.layer import SiteLayer
    from mapapp.desktop.tables.panel import TablesPanel


EDITABLE: Final = (
    "name", "mineral", "stage", "status", "capacity", "production", "host", "control", "start",
    "lon", "lat",
)  # fmt: skip


class FileTables:
    """Adds, renames and removes the tables of files as they come and go.

    Attributes
    ----------
    typed
        Called with a layer, a site's position, the key of a column and what was typed there.
    edit_wanted
        Called with a layer and a position when a form is asked for.
    """

    def __init__(
        self,
        panel: "TablesPanel",
        workspace: Workspace,
        names: Mapping[str, str],
        going: Going,
    ) -> None:
        self._panel, self._workspace = panel, workspace
        self._names, self._going = names, going
        self._pages: dict[str, TablePage] = {}
        self._layers: dict[str, SiteLayer] = {}
        self.typed: Callable[[str, int, str, str], None] = lambda *_: None
        self.edit_wanted: Callable[[str, int], None] = lambda *_: None

    def _fill_menu(self, menu: QMenu, layer_id: str, at: int) -> None:
        words = QCoreApplication.translate("tables", "Edit site…")
        menu.addAction(words).triggered.connect(lambda _=False: self.edit_wanted(layer_id, at))

    def show(self, files: "Mapping[str, tuple[str, SiteLayer]]") -> None:
        """Have a table for each file on the map, and none for any other.

        Parameters
        ----------
        files
            By the id of its layer on the map: the file's name and its sites.
        """
        for layer_id in [one for one in self._pages if one not in files]:
            self._panel.remove_table(self._pages.pop(layer_id))
            del self._layers[layer_id]
        for layer_id, (name, layer) in files.items():
            known = self._layers.get(layer_id)
            self._layers[layer_id] = layer
            page = self._pages.get(layer_id) or self._add(layer_id)
            self._panel.name_table(page, name)
            if known is not layer:
                page.mark_stale()

    def _add(self, layer_id: str) -> TablePage:
        def make() -> Making:
            from mapapp.desktop.tables.file_content import file_table

            layer = self._layers[layer_id]
            rows = partial(file_table, layer, self._workspace.catalog, self._names)
            return rows if len(layer) > LARGE else rows()

        page = self._panel.add_table(f"file-{layer_id}", "", make)
        self._pages[layer_id] = page
        page.filled.connect(self._panel.catch_up)
        page.view.ids_chosen.connect(
            lambda ids: self._panel.choose(page, own=frozenset((layer_id, int(at)) for at in ids))
        )
        page.view.opened.connect(lambda row: self._open(layer_id, int(row)))
        page.view.let_edit(
            EDITABLE, lambda row, key, text: self.typed(layer_id, int(row), key, text)
        )
        page.view.add_to_menu(lambda menu, row: self._fill_menu(menu, layer_id, int(row)))
        return page

    def show_selection(self, page: object, own: frozenset[OwnSite]) -> None:
        """Tint the rows of selected sites if a file's table is the one looked at."""
        for layer_id, one in self._pages.items():
            if one is page:
                one.catch_up()
                if one.model.is_busy:
                    return  # the rows to be tinted are still made; then it is asked again
                one.view.show_ids(str(at) for chosen, at in own if chosen == layer_id)

    def _open(self, layer_id: str, at: int) -> None:
        layer = self._layers[layer_id]
        self._going.to_point(float(layer.lon[at]), float(layer.lat[at]))
