"""The line under an opened row: output before and after, cost range, earliest year, a reset."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from mapapp.cartography.wording import KILOTONNE, THIN_SPACE, money, number, tonnes
from mapapp.desktop.controls import FittingLabel
from mapapp.desktop.explaining import explain
from mapapp.desktop.sources.opener import opener_of


class DetailLine(QWidget):
    """Output before and after, cost range and earliest year, and a way back to zero."""

    def __init__(self, *, indent_px: int) -> None:
        super().__init__()
        self._words = FittingLabel()
        self._words.setProperty("role", "quiet")
        self._words.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.reset = QPushButton(self.tr("Reset"))
        self.reset.setProperty("role", "link")
        explain(self.reset, self.tr("Take out what is added here and inside"))
        self.sources = QPushButton(self.tr("Sources"))
        self.sources.setProperty("role", "link")
        explain(self.sources, self.tr("Show where the costs come from"))
        self.sources.clicked.connect(self._open_sources)
        self._cost_sources: tuple[str, ...] = ()
        self._subject = ""
        row = QHBoxLayout(self)
        row.setContentsMargins(indent_px, 0, 12, 0)
        row.setSpacing(8)
        row.addWidget(self._words, 1)
        row.addWidget(self.sources)
        row.addWidget(self.reset)

    def show_sources(self, source_ids: tuple[str, ...], place: str) -> None:
        """Tell where the costs of a place come from; without a source there is no link."""
        self._cost_sources = source_ids
        self._subject = self.tr("Costs, {place}").format(place=place)
        self.sources.setVisible(bool(source_ids))
        self.sources.setAccessibleName(self.tr("Sources of the costs, {place}").format(place=place))

    def _open_sources(self) -> None:
        opener = opener_of(self)
        if opener is not None:
            opener.open(self._cost_sources, self._subject)

    @property
    def words(self) -> QLabel:
        """The label with the figures."""
        return self._words

    def show_figures(
        self,
        output: tuple[float | None, float | None],
        cost_musd: tuple[float, float, float] | None,
        first_year: int | None,
    ) -> None:
        """Show a place's output (t/yr, before and after), the cost range and the first year."""
        words = _output_words(output)
        parts = [words] if words else [self.tr("Output not published")]
        if cost_musd is not None:
            parts.append(_range_words(cost_musd))
        if first_year is not None:
            parts.append(self.tr("from {year}").format(year=first_year))
        self._words.set_wordings(
            *(" · ".join(parts[:count]) for count in range(len(parts), 0, -1)), ""
        )
        self._words.setToolTip(" · ".join(parts))


def _output_words(output: tuple[float | None, float | None]) -> str:
    """Return output before and after, in words; empty where it is not known."""
    before, after = output
    if after is None and before is None:
        return ""
    if before is None:
        return f"– → {tonnes(after or 0.0)}"
    if after is None or round(before) == round(after):
        return tonnes(before)
    if before >= 10 * KILOTONNE and after >= 10 * KILOTONNE:
        decimals = 0 if min(before, after) >= 100 * KILOTONNE else 1
        return f"{number(before / KILOTONNE, decimals)} → {tonnes(after)}"
    return f"{tonnes(before)} → {tonnes(after)}"


def _range_words(cost_musd: tuple[float, float, float]) -> str:
    low, _, high = cost_musd
    if money(low) == money(high):
        return money(low)
    if high >= 100:
        return f"${number(low / 1000, 2)}–{number(high / 1000, 2)}{THIN_SPACE}bn"
    return f"{money(low).removesuffix(' m')}–{money(high).removeprefix('$')}"
