"""The gallery of scenarios to start from: what each is, what is known, what is assumed."""

from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from mapapp.cartography.theme import MapTheme
from mapapp.cartography.wording import product_words
from mapapp.catalog.catalog import Catalog
from mapapp.desktop.layers.fields import Choice
from mapapp.scenario.preset import Preset
from mapapp.scenario.presets import facts_of

translate = QCoreApplication.translate

STYLE: Final = (
    "<style>h2 {margin: 0 0 4px 0; font-size: large} h4 {margin: 12px 0 2px 0}"
    " p {margin: 4px 0} li {margin: 3px 0} ul {margin: 2px 0}</style>"
)
WIDTH_PX, HEIGHT_PX, LIST_PX = 960, 620, 344


class PresetGallery(QDialog):
    """Shows the presets; accepting adds the chosen one's scenarios to the document.

    Attributes
    ----------
    list, page
        The titles, and what is said of the chosen one.
    variants
        Which of its scenarios is shown first.
    """

    def __init__(
        self,
        presets: tuple[Preset, ...],
        catalog: Catalog,
        theme: MapTheme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("preset_gallery")
        self.setWindowTitle(self.tr("Start from a preset"))
        self._presets, self._catalog, self._theme = presets, catalog, theme
        unit = theme.type.body_px / 12
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Presets"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setProperty("role", "roomy")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setFixedWidth(round(LIST_PX * unit))
        self.page = QTextBrowser()
        self.page.setAccessibleName(self.tr("What the preset is"))
        self.page.setFrameShape(QFrame.Shape.NoFrame)
        self.page.setOpenExternalLinks(False)
        self.page.setOpenLinks(False)
        self.page.document().setDocumentMargin(16 * unit)
        self.page.document().setIndentWidth(20 * unit)
        self.variants = Choice()
        self.variants.setAccessibleName(self.tr("Show first"))
        self._first = QLabel(self.tr("Show first"))
        self._first.setBuddy(self.variants)
        self._arrange()
        for preset in presets:
            item = QListWidgetItem(f"{preset.number}.  {preset.title}")
            item.setToolTip(preset.summary)
            self.list.addItem(item)
        self.list.currentRowChanged.connect(self._show)
        self.list.itemActivated.connect(lambda _: self.accept())
        self.list.setCurrentRow(0)
        self.resize(round(WIDTH_PX * unit), round(HEIGHT_PX * unit))

    def _arrange(self) -> None:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add_button = buttons.addButton(
            self.tr("Add as new scenario"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.add_button.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        rule = QFrame()
        rule.setProperty("role", "upright rule")
        rule.setFixedWidth(1)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.list)
        body.addWidget(rule)
        body.addWidget(self.page, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(16, 8, 16, 12)
        foot.setSpacing(8)
        foot.addWidget(self._first)
        self.variants.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        foot.addWidget(self.variants, 1)
        foot.addStretch(1)
        foot.addWidget(buttons)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 8, 0, 0)
        whole.addLayout(body, 1)
        whole.addLayout(foot)

    @property
    def preset(self) -> Preset:
        """The chosen preset."""
        return self._presets[max(self.list.currentRow(), 0)]

    @property
    def variant(self) -> int:
        """Which of its scenarios is shown first, from 0."""
        return max(self.variants.currentIndex(), 0)

    def _show(self, _row: int) -> None:
        preset = self.preset
        several = len(preset.scenarios) > 1
        self.variants.set_choices([(str(at), one.name) for at, one in enumerate(preset.scenarios)])
        for part in (self._first, self.variants):
            part.setVisible(several)
        self.add_button.setText(
            self.tr("Add {count} scenarios").format(count=len(preset.scenarios))
            if several
            else self.tr("Add as new scenario")
        )
        self.page.setHtml(preset_page(preset, self._catalog, self._theme))


def preset_page(preset: Preset, catalog: Catalog, theme: MapTheme) -> str:
    """Return what there is to say of a preset, as rich text."""
    quiet = f"color:{theme.text2}"
    several = len(preset.scenarios) > 1
    heading = (
        translate("presets", "Two scenarios to compare")
        if several
        else translate("presets", "The scenario")
    )
    known = "".join(
        f"<li>{escape(fact.text)} <span style='{quiet}'>{_sources(catalog, fact.source_ids)}</span>"
        "</li>"
        for fact in facts_of(catalog, preset)
    )
    figures = translate("presets", "Figures of the levers:")
    return (
        f"{STYLE}<h2>{escape(preset.title)}</h2><p>{escape(preset.summary)}</p>"
        f"<h4>{heading}</h4>{_variants(preset, catalog, theme)}{_assumed(preset, theme)}"
        f"<h4>{translate('presets', 'What is known')}</h4><ul>{known}</ul>"
        f"<p style='{quiet}'>{figures} {_sources(catalog, preset.source_ids)}</p>"
    )


def _variants(preset: Preset, catalog: Catalog, theme: MapTheme) -> str:
    """Return each scenario: its name, what is looked at first, and its note."""
    parts = []
    for scenario, view in zip(preset.scenarios, preset.views, strict=True):
        seen = f"{product_words(catalog.minerals[view.mineral], view.stage)}, {view.year}"
        parts.append(
            f"<p><b>{escape(scenario.name)}</b> <span style='color:{theme.text2}'>"
            f"({escape(seen)})</span><br>{escape(scenario.note)}</p>"
        )
    return "".join(parts)


def _assumed(preset: Preset, theme: MapTheme) -> str:
    """Return what is ours and not a fact, in the colours of a warning."""
    items = "".join(f"<li>{escape(one)}</li>" for one in preset.assumptions)
    heading = translate("presets", "What is our assumption")
    return (
        f"<p></p><table width='100%' cellpadding='8' bgcolor='{theme.warning_fill}'><tr><td>"
        f"<span style='color:{theme.warning_text}'><b>{heading}</b><ul>{items}</ul></span>"
        "</td></tr></table>"
    )


def _sources(catalog: Catalog, ids: tuple[str, ...]) -> str:
    named = []
    for one in ids:
        source = catalog.sources.get(one)
        if source is None:
            named.append(escape(one))
            continue
        tip = escape(f"{source.title}. {source.url}", quote=True)
        named.append(f"<span title='{tip}'>{escape(source.publisher)} {escape(source.year)}</span>")
    return f"[{'; '.join(dict.fromkeys(named))}]" if named else ""
