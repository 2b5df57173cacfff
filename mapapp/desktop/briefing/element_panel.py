"""What the selected element shows and how: beside the page; without one, all elements by name."""

from dataclasses import replace
from typing import Final

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from mapapp.briefing.page import TEXT_KINDS, Element, Page
from mapapp.cartography.theme import MapTheme
from mapapp.desktop.briefing.desk import PageDesk
from mapapp.desktop.briefing.place_fields import PlaceFields, to_the_left
from mapapp.desktop.briefing.words import ALIGNED, TITLED, element_name, what_choices
from mapapp.desktop.controls import Segments
from mapapp.desktop.layers.fields import Choice, Form, QuietSpin, heading, link, note, say

LEAST_PERCENT: Final = 30
MOST_PERCENT: Final = 400
MOST_SHOWN: Final = 140
ID: Final = Qt.ItemDataRole.UserRole


class ElementPanel(QStackedWidget):
    """Edits the selected element of a desk.

    Signals
    -------
    words_wanted
        The user wants to write the words in place.
    """

    words_wanted = Signal()

    def __init__(self, desk: PageDesk, theme: MapTheme) -> None:
        super().__init__()
        self._desk = desk
        self._theme = theme
        self._proposed: dict[str, str] = {}
        self._cut: tuple[str, ...] = ()
        self.elements = self._make_list()
        self.addWidget(self._make_overview())
        self.addWidget(self._make_form())
        desk.page_changed.connect(self.refresh)
        desk.selection_changed.connect(self.refresh)
        self.refresh()

    # --- making --------------------------------------------------------------------------------

    def _make_list(self) -> QListWidget:
        names = QListWidget()
        names.setFrameShape(QListWidget.Shape.NoFrame)
        names.setProperty("role", "roomy")
        names.setAccessibleName(self.tr("Elements of the page"))
        names.itemClicked.connect(self._pick)
        names.itemActivated.connect(self._pick)
        return names

    def _make_overview(self) -> QWidget:
        page = QWidget()
        hint = QLabel(
            self.tr("Click something on the page to change it; double-click words to write them.")
        )
        hint.setProperty("role", "quiet")
        hint.setWordWrap(True)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        padded = QHBoxLayout()
        padded.setContentsMargins(12, 0, 12, 0)
        padded.addWidget(hint)
        column.addLayout(padded)
        column.addWidget(self.elements, 1)
        return page

    def _make_form(self) -> QWidget:
        page = QWidget()
        page.setProperty("role", "style")
        self._name = heading("")
        self._warning = note("warning")
        self.what = Choice()
        self.what.chosen.connect(lambda key: self._change(what=key))
        self.of = Choice()
        self.of.chosen.connect(lambda key: self._change(of=key))
        self.follows = Segments(self.tr("Words"))
        self.follows.explain(
            self.tr("Proposed words follow the levers; your own stay as they are"),
        )
        self.follows.set_choices(
            [("proposed", self.tr("Follow figures"), ""), ("own", self.tr("Frozen"), "")]
        )
        self.follows.chosen.connect(self._freeze)
        self._now = note()
        self._write = link(self.tr("Write the words…"), self.words_wanted.emit)
        self._write.setToolTip(self.tr("Enter, or a double click on the page"))
        self.title = QLineEdit()
        self.title.setToolTip(self.tr("Empty: the title that is proposed"))
        self.title.editingFinished.connect(self._entitle)
        self.bare = QCheckBox(self.tr("Line of words above"))
        self.bare.clicked.connect(lambda on: self._change(bare=not on))
        self.align = Segments(self.tr("Words stand"))
        self.align.set_choices(
            [("left", self.tr("Left"), ""), ("centre", self.tr("Centre"), ""),
             ("right", self.tr("Right"), "")]
        )  # fmt: skip
        self.align.chosen.connect(lambda key: self._change(align=key))
        for switch in (self.follows, self.align):
            to_the_left(switch)
        self.type = QuietSpin()
        self.type.setRange(LEAST_PERCENT, MOST_PERCENT)
        self.type.setSingleStep(5)
        self.type.setSuffix(self.tr(" %"))
        self.type.setToolTip(self.tr("Beside the usual size of the page"))
        self.type.edited.connect(lambda: self._change(size=self.type.value() / 100))
        self.place = PlaceFields(self._desk)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        head = QHBoxLayout()
        head.setContentsMargins(12, 0, 12, 4)
        head.addWidget(self._name, 1)
        column.addLayout(head)
        self._form = form = Form(self._theme)
        self._labels = {
            "what": form.add(self.tr("Shows"), self.what),
            "of": form.add(self.tr("Belongs to"), self.of),
            "title": form.add(self.tr("Title"), self.title),
            "follows": form.add(self.tr("Words"), self.follows),
        }
        for widget in (self._now, self._write, self.bare, self._warning):
            form.add_wide(widget)
        self._labels["align"] = form.add(self.tr("Align"), self.align)
        self._labels["type"] = form.add(self.tr("Type size"), self.type)
        column.addWidget(form)
        column.addWidget(self.place)
        column.addStretch(1)
        return page

    # --- showing -------------------------------------------------------------------------------

    def show_state(self, proposed: dict[str, str], cut: tuple[str, ...]) -> None:
        """Show what words are proposed now, by the element's id, and what does not fit."""
        self._proposed, self._cut = proposed, cut
        self.refresh()

    def refresh(self, _page: Page | None = None) -> None:
        """Show the selection as it is now."""
        one = self._desk.one_selected
        if one is None:
            self._show_list()
            if self._desk.selected:
                self.place.refresh()
            self.setCurrentIndex(0)
            return
        self._show_element(one)
        self.setCurrentIndex(1)

    def _show_list(self) -> None:
        elements = self._desk.in_reading_order
        wanted = [(one.id, self._list_words(one)) for one in elements]
        items = [self.elements.item(row) for row in range(self.elements.count())]
        with QSignalBlocker(self.elements):
            if [(item.data(ID), item.text()) for item in items] != wanted:
                self.elements.clear()
                for element_id, words in wanted:
                    item = QListWidgetItem(words)
                    item.setData(ID, element_id)
                    self.elements.addItem(item)
            for row in range(self.elements.count()):
                item = self.elements.item(row)
                item.setSelected(item.data(ID) in self._desk.selected)

    def _list_words(self, element: Element) -> str:
        name = element_name(element)
        return (
            self.tr("{what} (does not fit)").format(what=name) if element.id in self._cut else name
        )

    def _show_element(self, one: Element) -> None:
        self._name.setText(element_name(one))
        choices = what_choices(one.kind)
        self._show_row("what", self.what, shown=bool(choices))
        if choices:
            self.what.set_choices(choices)
            self.what.set_value(one.what)
        maps = self._maps()
        self._show_row("of", self.of, shown=one.kind in ("legend", "scale") and len(maps) > 2)
        self.of.set_choices(maps)
        self.of.set_value(one.of)
        self._show_row("title", self.title, shown=one.kind in TITLED)
        if not self.title.hasFocus():
            self.title.setText(one.text or "")
        self.title.setPlaceholderText(self.tr("as proposed"))
        self.bare.setVisible(one.kind == "map")
        self.bare.setChecked(not one.bare)
        self._show_words(one)
        self._show_row("align", self.align, shown=one.kind in ALIGNED)
        self.align.set_value(one.align)
        self._show_row("type", self.type, shown=one.kind not in ("rule", "logo"))
        self.type.set_bound(round(one.size * 100))
        words = self.tr("Not all of it fits. Make the element larger, or its type smaller.")
        say(self._warning, words if one.id in self._cut else "")
        self.place.refresh()

    def _show_words(self, one: Element) -> None:
        written = one.kind in TEXT_KINDS
        self._show_row("follows", self.follows, shown=written and one.kind != "text")
        self.follows.set_value("own" if one.is_frozen else "proposed")
        self._write.setVisible(written)
        proposed = self._proposed.get(one.id, "")
        words = ""
        if written and one.kind != "text" and one.is_frozen and proposed:
            short = (
                proposed if len(proposed) <= MOST_SHOWN else f"{proposed[:MOST_SHOWN].rstrip()}…"
            )
            words = self.tr("The figures would say: {words}").format(words=short)
        say(self._now, words)

    def _show_row(self, name: str, field: QWidget, *, shown: bool) -> None:
        field.setVisible(shown)
        self._labels[name].setVisible(shown)

    def _maps(self) -> list[tuple[str, str]]:
        found = [("", self.tr("All maps"))]
        return found + [(o.id, element_name(o)) for o in self._desk.page.of_kind("map")]

    def name_of(self, element_id: str) -> str:
        """Return what an element is called."""
        return element_name(self._desk.page.element(element_id))

    # --- editing -------------------------------------------------------------------------------

    def _pick(self, item: QListWidgetItem) -> None:
        self._desk.select(str(item.data(ID)))

    def _change(self, **fields: object) -> None:
        one = self._desk.one_selected
        if one is not None:
            self._desk.change(one.id, lambda element: replace(element, **fields))  # type: ignore[arg-type]

    def _freeze(self, key: str) -> None:
        one = self._desk.one_selected
        if one is None:
            return
        if key == "proposed":
            self._desk.set_text(one.id, None)
        elif not one.is_frozen:
            self._desk.set_text(one.id, self._proposed.get(one.id, ""))

    def write_title(self) -> None:
        """Go to the field of the title, if the selected element has one."""
        if self.title.isVisible():
            self.title.setFocus()
            self.title.selectAll()

    def _entitle(self) -> None:
        one = self._desk.one_selected
        text = self.title.text().strip() or None
        if one is not None and one.kind in TITLED and text != one.text:
            self._desk.set_text(one.id, text)
