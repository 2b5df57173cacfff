"""Colours and type of the map and the charts, light and dark.

The values are those of the product's colour table; their contrast and colour-vision distances
are recomputed by the tests.
"""

from dataclasses import dataclass, field
from functools import cache
from typing import Final, Literal

from PySide6.QtGui import QColor, QFont

ThemeName = Literal["light", "dark"]

SHARE_LIGHT: Final = ("#A0D9B8", "#68BAB9", "#3995B1", "#1F6DA6", "#1D478C", "#1A2761")
SHARE_DARK: Final = ("#324071", "#335E9F", "#2E85BA", "#44ACC4", "#78CFCC", "#C1F0D5")
# The middle of change is a grey that land is not: "hardly changed" is no "nothing reported".
CHANGE_LIGHT: Final = (
    "#173F70",
    "#528BBF",
    "#94B9DA",
    "#CAC4BE",
    "#E9B274",
    "#CF7A28",
    "#81430A",
)
CHANGE_DARK: Final = (
    "#86C0F6",
    "#5795CF",
    "#3F6B96",
    "#484C53",
    "#85592B",
    "#C08039",
    "#F5BA73",
)
DARK_INK: Final = "#0E1420"
# Suppliers keep their colour in every chart (Okabe-Ito); the rest take the free hues in turn.
SUPPLIER_COLOURS: Final = {
    "CHN": "#0072B2",
    "FIN": "#56B4E9",
    "CAN": "#E69F00",
    "AUS": "#F0E442",
    "IDN": "#009E73",
    "COD": "#D55E00",
    "JPN": "#CC79A7",
}
OKABE_ITO: Final = (
    "#0072B2",
    "#56B4E9",
    "#E69F00",
    "#009E73",
    "#D55E00",
    "#CC79A7",
    "#F0E442",
)
OTHERS: Final = "#C4CAD2"


@dataclass(frozen=True, slots=True)
class TypeScale:
    """Font family and the two pixel sizes; ``family`` empty means the system's."""

    family: str = ""
    body_px: float = 12.0
    title_px: float = 16.0

    def scaled(self, factor: float) -> "TypeScale":
        """Return the same type at another size."""
        return TypeScale(self.family, self.body_px * factor, self.title_px * factor)


@cache
def _font(family: str, pixels: float, weight: int) -> QFont:
    font = QFont(family) if family else QFont()
    # Fractional pixel sizes only exist as points; whole pixels keep the screen crisp.
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferVerticalHinting)
    return font


@dataclass(frozen=True, slots=True)
class MapTheme:
    """Everything the painter needs to know about look; colours as ``#RRGGBB``."""

    name: ThemeName
    window: str
    panel: str
    header: str
    entry: str
    text1: str
    text2: str
    text3: str
    rule: str
    rule_strong: str
    control: str
    accent: str
    on_accent: str
    accent_tint: str
    groove: str
    warning_fill: str
    warning_line: str
    warning_text: str
    checked: str
    sea: str
    land: str
    line_land: str
    line_coloured: str
    halo: str
    hatch_ground: str
    hatch_line: str
    share: tuple[str, ...]
    share_ink: tuple[str, ...]
    change: tuple[str, ...]
    change_ink: tuple[str, ...]
    stage_fill: dict[str, str] = field(hash=False)
    stage_line: dict[str, str] = field(hash=False)
    stage_hollow: dict[str, str] = field(hash=False)
    type: TypeScale = TypeScale()

    def colour(self, name: str) -> QColor:
        """Return a named colour of this theme."""
        return QColor(getattr(self, name))

    def font(self, *, title: bool = False, bold: bool = False) -> QFont:
        """Return one of the four fonts: body or title size, regular or semibold."""
        size = self.type.title_px if title else self.type.body_px
        return _font(self.type.family, size, 600 if bold else 400)


LIGHT: Final = MapTheme(
    name="light",
    window="#F1F3F5",
    panel="#FFFFFF",
    header="#F7F8FA",
    entry="#FFFFFF",
    text1="#1B1F24",
    text2="#535B66",
    text3="#6B7480",
    rule="#DDE1E6",
    rule_strong="#BCC3CC",
    control="#868F9A",
    accent="#1F5FBF",
    on_accent="#FFFFFF",
    accent_tint="#E6EEFA",
    groove="#D3D8DF",
    warning_fill="#FFF3DA",
    warning_line="#B07410",
    warning_text="#6E4300",
    checked="#00664B",
    sea="#F9FBFC",
    land="#F1EEE9",
    line_land="#B9B3A8",
    line_coloured="#FFFFFF",
    halo="#FFFFFF",
    hatch_ground="#FAF9F6",
    hatch_line="#8F8A80",
    share=SHARE_LIGHT,
    share_ink=("#1B1F24", "#1B1F24", "#1B1F24", "#FFFFFF", "#FFFFFF", "#FFFFFF"),
    change=CHANGE_LIGHT,
    change_ink=("#FFFFFF", "#1B1F24", "#1B1F24", "#1B1F24", "#1B1F24", "#1B1F24", "#FFFFFF"),
    stage_fill={"mining": "#E69F00", "refining": "#D55E00", "magnets": "#CC79A7"},
    stage_line={"mining": "#7A5200", "refining": "#FFFFFF", "magnets": "#8A3F6B"},
    # A hollow mine in its fill colour would be too faint on pale land.
    stage_hollow={"mining": "#9A6A00", "refining": "#D55E00", "magnets": "#8A3F6B"},
)

DARK: Final = MapTheme(
    name="dark",
    window="#15181C",
    panel="#1C2025",
    header="#22272D",
    entry="#15181C",
    text1="#E8EAED",
    text2="#A9B1BB",
    text3="#8D96A1",
    rule="#31373F",
    rule_strong="#4A525D",
    control="#6B747F",
    accent="#6EA8FF",
    on_accent="#0E1420",
    accent_tint="#22344F",
    groove="#3B424B",
    warning_fill="#3A2D12",
    warning_line="#B98427",
    warning_text="#FFD58A",
    checked="#6FD3AE",
    sea="#14181D",
    land="#2B3037",
    line_land="#4C545E",
    line_coloured="#14181D",
    halo="#14181D",
    hatch_ground="#20252B",
    hatch_line="#6B737D",
    share=SHARE_DARK,
    share_ink=("#FFFFFF", "#FFFFFF", DARK_INK, DARK_INK, DARK_INK, DARK_INK),
    change=CHANGE_DARK,
    # The second class is the one on which the dark ink would fall short of 4.5.
    change_ink=(DARK_INK, "#0A0F18", "#FFFFFF", "#FFFFFF", "#FFFFFF", DARK_INK, DARK_INK),
    stage_fill={"mining": "#E69F00", "refining": "#D55E00", "magnets": "#D98BB6"},
    stage_line={"mining": "#14181D", "refining": "#14181D", "magnets": "#14181D"},
    stage_hollow={"mining": "#E69F00", "refining": "#E8722A", "magnets": "#D98BB6"},
)


def theme_of(name: ThemeName) -> MapTheme:
    """Return the theme of that name."""
    return DARK if name == "dark" else LIGHT
