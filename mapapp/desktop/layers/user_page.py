"""Style of a file of the user's: its colour, what the colour says, and which sites are drawn."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from PySide6.QtGui import QColor, QIcon, QPixmap
from PySide6.QtWidgets import QColorDialog, QHBoxLayout, QLabel, QToolButton, QWidget

from mapapp.cartography.facts import MapFacts
from mapapp.cartography.proper_names import capital, mineral_word
from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import number, status_word
from mapapp.desktop.layers import edits
from mapapp.desktop.layers.fields import Choice, link, note, say
from mapapp.desktop.layers.names import layer_name
from mapapp.desktop.layers.style_page import StylePage
from mapapp.desktop.ticked_menu import TickedMenu
from mapapp.desktop.workspace import Workspace
from mapapp.scenario.appearance import SHOWN_MINERAL, PointLook

STATUSES: Final = ("operating", "construction", "planned", "care_and_maintenance", "closed")
COLUMN: Final = "column:"
SWATCH_PX: Final = 16


@dataclass(frozen=True, slots=True)
class FileParts:
    """What a file has that its style can go by.

    Attributes
    ----------
    columns
        Its columns.
    minerals
        The minerals of its sites, by their ids.
    controls
        Who controls its sites, each with how many; blank: not known. Empty if it does not say.
    shown, every
        How many of its sites pass the filters, of how many.
    filtered_by
        What of it the map's own filter goes by: ``status``, ``control``, ``start``.
    """

    columns: tuple[str, ...] = ()
    minerals: tuple[str, ...] = ()
    controls: tuple[tuple[str, int], ...] = ()
    shown: int = 0
    every: int = 0
    filtered_by: tuple[str, ...] = ()


class UserPage(StylePage):
    """Colour, way of drawing and filter of one file; a sentence says how it counts."""

    def __init__(self, workspace: Workspace, facts: MapFacts, theme: MapTheme) -> None:
        super().__init__(workspace, facts, theme)
        self.parts: Mapping[str, FileParts] = {}
        self.colour_by = Choice()
        self.colour_by.setAccessibleName(self.tr("Colour"))
        self.colour = QToolButton()
        self.colour.setAccessibleName(self.tr("Colour of the sites"))
        self.colour.setToolTip(self.tr("Choose the colour of the sites"))
        self.display = Choice()
        self.display.set_choices(
            [
                ("auto", self.tr("Automatic")),
                ("symbols", self.tr("One by one")),
                ("clusters", self.tr("Clusters")),
                ("density", self.tr("Density")),
            ],
            full={
                "auto": self.tr("By how many are in sight"),
                "clusters": self.tr("Clusters with numbers"),
            },
        )
        self.mineral = Choice()
        self.statuses = TickedMenu(
            self.tr("Status"),
            all_word=self.tr("All"),
            several=self.tr("{count} statuses"),
            tip=self.tr("Show sites: {status}").format(status="{ticked}"),
        )
        self._shown = QLabel()
        self._shown.setWordWrap(True)  # beside a long link it has two lines, not a wider panel
        self.clear = link(self.tr("Clear filter"), self._clear_filter)
        self._also = note()
        self._words = note()
        self._lay_out()
        self.colour_by.chosen.connect(self._choose_colour_by)
        self.colour.clicked.connect(self._ask_colour)
        self.display.chosen.connect(self._choose_display)
        self.mineral.chosen.connect(self._choose_mineral)
        self.statuses.picked.connect(self._pick_statuses)

    def _lay_out(self) -> None:
        """Put the common things on top, each in a row: they are reached without scrolling."""
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.colour_by, 1)
        row.addWidget(self.colour)
        self.add(self.tr("Colour"), line)
        self.add(self.tr("Display"), self.display)
        self.add(self.tr("Mineral"), self.mineral)
        self.add(self.tr("Status"), self.statuses)
        foot = QWidget()
        counted = QHBoxLayout(foot)
        counted.setContentsMargins(0, 0, 0, 0)
        counted.addWidget(self._shown, 1)
        counted.addWidget(self.clear)
        self.add_wide(foot)
        self.add_wide(self._also)
        self.add_wide(self._words)

    @property
    def words(self) -> str:
        """How the sites count."""
        return self._words.text()

    @property
    def shown_words(self) -> str:
        """How many of the sites are shown, in words."""
        return self._shown.text()

    @property
    def also_words(self) -> str:
        """What of the map's own filter acts on them; empty if nothing does."""
        return self._also.text()

    def set_parts(self, parts: Mapping[str, FileParts]) -> None:
        """Take what the files on the map have."""
        self.parts = parts
        if self.isVisible():
            self.refresh()

    def refresh(self) -> None:
        """Show the look of the file."""
        layer = self._layer
        if layer is None:
            return
        look, parts = layer.look, self.parts.get(layer.id, FileParts())
        self._show_colour(look, parts)
        self.display.set_value(look.display)
        self._show_minerals(look, parts)
        self.statuses.show_choices(
            [(one, capital(status_word(one))) for one in STATUSES], look.statuses
        )
        self._show_count(look, parts)
        say(self._words, self._counting())

    def _show_colour(self, look: PointLook, parts: FileParts) -> None:
        columns = dict.fromkeys((*parts.columns, *((look.column,) if look.column else ())))
        column = self.tr("Column {name}")
        self.colour_by.set_choices(
            [
                ("own", self.tr("Own")),
                ("stage", self.tr("Stage")),
                ("mineral", self.tr("Mineral")),
                ("status", self.tr("Status")),
                *((COLUMN + one, f"“{one}”") for one in columns),
            ],
            full={
                "own": self.tr("One of their own"),
                "stage": self.tr("Stage, as ours"),
                **{COLUMN + one: column.format(name=one) for one in columns},
            },
        )
        by_column = look.colour_by == "column"
        self.colour_by.set_value(COLUMN + look.column if by_column else look.colour_by)
        # Density is in shades of the file's own colour, whatever tells its sites apart.
        self.colour.setVisible(look.colour_by == "own" or look.display == "density")
        self.colour.setIcon(_swatch(self._colour()))

    def _show_minerals(self, look: PointLook, parts: FileParts) -> None:
        minerals = dict.fromkeys(
            one for one in (*parts.minerals, *look.minerals) if one != SHOWN_MINERAL
        )
        every = [("", self.tr("All")), (SHOWN_MINERAL, self.tr("The map's"))]
        self.mineral.set_choices(
            [*every, *((key, mineral_word(key)) for key in minerals)],
            full={SHOWN_MINERAL: self.tr("The one on the map")},
        )
        self.mineral.set_value(look.minerals[0] if look.minerals else "")

    def _show_count(self, look: PointLook, parts: FileParts) -> None:
        words = self.tr("{shown} of {every} shown")
        self._shown.setText(words.format(shown=number(parts.shown), every=number(parts.every)))
        self._shown.setVisible(parts.every > 0)
        self.clear.setVisible(bool(look.statuses or look.minerals))
        fields = {
            "status": self.tr("status"),
            "control": self.tr("control"),
            "start": self.tr("start year"),
        }
        also = ", ".join(fields[one] for one in parts.filtered_by)
        acts = self.tr("The map's filter of sites acts here too: {what}.").format(what=also)
        say(self._also, acts if also else "")

    def _colour(self) -> str:
        from mapapp.cartography.points.look import own_colour

        return own_colour(self._layer) if self._layer is not None else "#000000"

    def _counting(self) -> str:
        found = (one for one in self._workspace.files if self._layer and one.id == self._layer.id)
        file = next(found, None)
        return {
            "overlay": self.tr("These sites count in no figure."),
            "within": self.tr("Counted within the national statistic."),
            "on_top": self.tr("Counted on top of the national statistic."),
        }[file.counting if file is not None else "overlay"]

    # --- choosing ------------------------------------------------------------------------------

    def _take(self, look: PointLook, words: str) -> None:
        layer = self._layer
        if layer is None or look == layer.look:
            return
        name = layer_name(layer)
        edits.restyle(
            self._workspace,
            lambda appearance: appearance.with_layer(replace(layer, look=look)),
            words.format(name=name),
        )

    def _look(self) -> PointLook:
        return self._layer.look if self._layer is not None else PointLook()

    def _choose_colour_by(self, key: str) -> None:
        look = self._look()
        if key.startswith(COLUMN):
            look = replace(look, colour_by="column", column=key.removeprefix(COLUMN))
        else:
            look = replace(look, colour_by=key, column="")  # type: ignore[arg-type]
        self._take(look, self.tr("Colour {name} by another thing"))

    def _ask_colour(self) -> None:
        chosen = QColorDialog.getColor(QColor(self._colour()), self, self.tr("Colour of the sites"))
        if chosen.isValid():
            self.take_colour(chosen.name())

    def take_colour(self, colour: str) -> None:
        """Draw the sites in a colour, ``#RRGGBB``."""
        self._take(replace(self._look(), colour=colour), self.tr("Change the colour of {name}"))

    def _choose_display(self, key: str) -> None:
        look = replace(self._look(), display=key)  # type: ignore[arg-type]
        self._take(look, self.tr("Draw {name} in another way"))

    def _choose_mineral(self, key: str) -> None:
        look = replace(self._look(), minerals=(key,) if key else ())
        self._take(look, self.tr("Filter {name} by mineral"))

    def _pick_statuses(self, ticked: tuple[str, ...]) -> None:
        chosen = () if len(ticked) == len(STATUSES) else ticked
        self._take(replace(self._look(), statuses=chosen), self.tr("Filter {name} by status"))
        self.refresh()

    def _clear_filter(self) -> None:
        look = replace(self._look(), statuses=(), minerals=())
        self._take(look, self.tr("Clear the filter of {name}"))


def _swatch(colour: str) -> QIcon:
    picture = QPixmap(SWATCH_PX, SWATCH_PX)
    picture.fill(QColor(colour))
    return QIcon(picture)
