"""The page "Counting": whether the sites count in the figures, and what that would do to them."""

from typing import TYPE_CHECKING, Final, get_args

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QGridLayout,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.proper_names import mineral_word
from mapapp.cartography.wording import map_title, number, percent, stage_word, tonnes
from mapapp.desktop.layers.fields import note
from mapapp.picture.result import MetricId
from mapapp.scenario.site_files import Counting

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from mapapp.catalog.sitefiles import NotCounted
    from mapapp.picture.user_sites import SitesEffect, TouchedStage

RIGHT: Final = Qt.AlignmentFlag.AlignRight
COUNTINGS: Final[tuple[Counting, ...]] = get_args(Counting)
SHARES: Final[frozenset[MetricId]] = frozenset(
    {"top_supplier", "china", "top3", "without_largest", "n_minus_1"}
)


class CountingPage(QWidget):
    """Three ways to count, and the figures without and with the sites.

    Signals
    -------
    counting_changed
        How the sites are to count: a `Counting`.
    """

    counting_changed = Signal(str)

    def __init__(self, unit: float) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 12)
        column.setSpacing(6)
        self._group = QButtonGroup(self)
        for at, (words, tip) in enumerate(
            (
                (
                    self.tr("Show on the map only"),
                    self.tr("No figure changes."),
                ),
                (
                    self.tr("Count within the national statistic"),
                    self.tr(
                        "Operating sites explain a part of their country's output, which stays as"
                        " it is; planned ones can be switched on in the Build tab."
                    ),
                ),
                (
                    self.tr("Count on top of the national statistic"),
                    self.tr(
                        "Every site is new capacity that no statistic knows: an alternative with a"
                        " switch of its own in the Build tab. Rows that are sites of ours count"
                        " once, as ours do."
                    ),
                ),
            )
        ):
            button = QRadioButton(words)
            button.setToolTip(tip)
            self._group.addButton(button, at)
            says = QLabel(tip)
            says.setProperty("role", "quiet")
            says.setWordWrap(True)
            says.setContentsMargins(round(22 * unit), 0, 0, round(6 * unit))
            column.addWidget(button)
            column.addWidget(says)
        self._group.idClicked.connect(lambda at: self.counting_changed.emit(COUNTINGS[at]))
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._words = QLabel()
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        self._words.setProperty("role", "quiet")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(4)
        self._why_not = note("warning")
        column.addWidget(self._why_not)
        column.addSpacing(8)
        column.addWidget(self._heading)
        column.addLayout(self._grid)
        column.addWidget(self._words)
        column.addStretch(1)

    def button(self, counting: Counting) -> QRadioButton:
        """Return the choice of a way to count."""
        found = self._group.button(COUNTINGS.index(counting))
        assert isinstance(found, QRadioButton)  # noqa: S101  (made above)
        return found

    @property
    def words(self) -> str:
        """What is said below the figures."""
        return self._words.text()

    def show_counting(self, counting: Counting, *, why_not: str = "") -> None:
        """Show how the sites count, and why they cannot where they are too many."""
        self.button(counting).setChecked(True)
        for one in COUNTINGS[1:]:
            self.button(one).setEnabled(not why_not)
        self._why_not.setText(why_not)
        self._why_not.setVisible(bool(why_not))

    def show_effect(self, effect: "SitesEffect | None", left_out: "Sequence[NotCounted]") -> None:
        """Show figures without and with the sites; None: they do not count."""
        while (item := self._grid.takeAt(0)) is not None:
            if (old := item.widget()) is not None:
                old.deleteLater()
        lines = [
            self.tr("{count} of them cannot count: {reason}.").format(
                count=number(one.count), reason=one.reason
            )
            for one in left_out
        ]
        if effect is None:
            self._heading.setText("")
            self._words.setText("\n".join(lines) if lines else "")
            return
        self._heading.setText(map_title(effect.without))
        heads = [self.tr("without"), self.tr("with your sites")]
        if effect.all_built is not None:
            heads.append(self.tr("all of them built"))
        for at, head in enumerate(heads, start=1):
            label = QLabel(head)
            label.setProperty("role", "quiet")
            self._grid.addWidget(label, 0, at, RIGHT)
        for row, change in enumerate(effect.changes, start=1):
            self._grid.addWidget(QLabel(self._name(change.id)), row, 0)
            values = [change.without, change.with_sites]
            if effect.all_built is not None:
                values.append(change.all_built)
            for at, value in enumerate(values, start=1):
                self._grid.addWidget(QLabel(_figure(change.id, value)), row, at, RIGHT)
        self._grid.setColumnStretch(4, 1)
        lines += [words for one in effect.touched for words in self._touched(one)]
        self._words.setText("\n".join(lines))

    def _touched(self, one: "TouchedStage") -> "Iterator[str]":
        """Yield how many sites of a mineral and stage there are, and how much they make."""
        sites = self.tr("{mineral} {stage}: {count} sites, {operating} running, {coming} to come.")
        alone = self.tr("{mineral} {stage}: 1 site, {operating} running, {coming} to come.")
        ours = self.tr(
            "{mineral} {stage}: {count} rows are sites of ours and count once, within the"
            " statistic: {operating} running, {coming} to come."
        )
        our_one = self.tr(
            "{mineral} {stage}: 1 row is a site of ours and counts once, within the statistic:"
            " {operating} running, {coming} to come."
        )
        for count, words, operating, coming in (
            (
                one.sites,
                alone if one.sites == 1 else sites,
                one.operating_t_per_year,
                one.coming_t_per_year,
            ),
            (
                one.same,
                our_one if one.same == 1 else ours,
                one.same_operating_t_per_year,
                one.same_coming_t_per_year,
            ),
        ):
            if count:
                yield words.format(
                    mineral=mineral_word(one.mineral),
                    stage=stage_word(one.stage),
                    count=number(count),
                    operating=tonnes(operating),
                    coming=tonnes(coming),
                )

    def _name(self, metric: MetricId) -> str:
        names: dict[MetricId, str] = {
            "top_supplier": self.tr("Top supplier"),
            "china": self.tr("China's share"),
            "top3": self.tr("Three largest"),
            "hhi": self.tr("Concentration (HHI)"),
            "governance_hhi": self.tr("Governance HHI"),
            "without_largest": self.tr("Without the largest supplier"),
            "n_minus_1": self.tr("Covered without the largest supplier"),
        }
        return names[metric]


def _figure(metric: MetricId, value: float | None) -> str:
    if value is None:
        return "–"
    if metric == "hhi":
        return number(value)
    return percent(value) if metric in SHARES else number(value, 1)
