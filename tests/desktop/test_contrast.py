"""Words on what they stand on: every rule of the style sheet and every role of the palette."""

import re

import pytest
from PySide6.QtGui import QColor, QPalette

from mapapp.cartography.colour_space import contrast
from mapapp.cartography.theme import DARK, LIGHT, MapTheme
from mapapp.desktop.look import palette, style_sheet

AA = 4.5
"""WCAG 2.2, 1.4.3: text of usual size."""
RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
ROLES = QPalette.ColorRole


def colour_in(body: str, name: str) -> str | None:
    """Return the colour that a rule sets, None if it leaves it or it is transparent."""
    found = re.search(rf"(?:^|;|\s){name}\s*:\s*(#[0-9a-fA-F]{{6}})", body)
    return found.group(1) if found else None


def pairs(theme: MapTheme) -> list[tuple[str, str, str]]:
    """Return who writes in which colour on which, where a rule names one of both at least."""
    found = []
    for selector, body in RULE.findall(style_sheet(theme)):
        who = " ".join(selector.split())
        if ":disabled" in who:  # WCAG leaves out what cannot be used
            continue
        text = colour_in(body, "(?<![-a-z])color") or colour_in(body, "selection-color")
        ground = colour_in(body, "(?<!selection-)background(?:-color)?")
        if text is None and ground is None:
            continue
        drawn = re.search("groove|sub-page|handle|chunk|separator|indicator|::down|::up|rule", who)
        if not drawn:
            found.append((who, text or theme.text1, ground or theme.panel))
    return found


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_every_rule_of_the_style_sheet_can_be_read(theme: MapTheme) -> None:
    found = pairs(theme)
    assert len(found) > 30
    on_banner = "QFrame#banner"
    faint = [
        (who, text, ground, round(contrast(text, ground), 2))
        for who, text, ground in found
        if contrast(text, ground) < AA and not who.startswith(on_banner)
    ]
    assert faint == []


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_banners_can_be_read(theme: MapTheme) -> None:
    assert contrast(theme.on_accent, theme.accent) >= AA
    assert contrast(theme.warning_text, theme.warning_fill) >= AA


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
@pytest.mark.parametrize(
    ("text", "ground"),
    [
        (ROLES.WindowText, ROLES.Window),
        (ROLES.Text, ROLES.Base),
        (ROLES.Text, ROLES.AlternateBase),
        (ROLES.ButtonText, ROLES.Button),
        (ROLES.HighlightedText, ROLES.Highlight),
        (ROLES.ToolTipText, ROLES.ToolTipBase),
        (ROLES.Link, ROLES.Base),
        (ROLES.PlaceholderText, ROLES.Base),
    ],
)
def test_every_role_of_the_palette_can_be_read(theme: MapTheme, text: ROLES, ground: ROLES) -> None:
    made = palette(theme)
    one, other = (QColor(made.color(role)).name() for role in (text, ground))
    assert contrast(one, other) >= AA


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_the_focus_stands_off_from_every_ground(theme: MapTheme) -> None:
    for ground in (theme.panel, theme.header, theme.window, theme.entry, theme.sea):
        assert contrast(theme.accent, ground) >= 3
