"""The map as one web page that opens without a network: layers, tooltips, legend, sources.

Built with folium. Leaflet is put into the page itself, nothing is loaded from anywhere, and a
content security policy forbids it. Names from files reach the page as data and as text, never as
markup.
"""

import re
import socket
from base64 import b64encode
from functools import cache
from html import escape
from importlib.metadata import distribution
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from PySide6.QtCore import QCoreApplication, QLocale

from mapapp.briefing.content import PageContent
from mapapp.briefing.files import ExportError
from mapapp.briefing.page import Page
from mapapp.briefing.plain_text import printable
from mapapp.briefing.web_data import (
    Side,
    country_collection,
    legend_of,
    sides_of,
    site_collections,
    user_collections,
)
from mapapp.briefing.web_words import PAGE, SCRIPT, STYLE, side_buttons
from mapapp.cartography.theme import LIGHT
from mapapp.cartography.wording import boundary_note
from mapapp.phrases import phrase

if TYPE_CHECKING:
    import folium

MOST_BYTES: Final = 5_000_000
CENTRE: Final = (20.0, 11.0)
ASSETS: Final = "js_lib_leaflet"
POINT: Final = "(f, p) => L.circleMarker(p, f.properties.s)"
EACH: Final = "(f, l) => mineralTip(f, l)"
POLICY: Final = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:;"
    " base-uri 'none'; form-action 'none'"
)


def web_page(content: PageContent, *, page: Page | None = None) -> bytes:
    """Return the map as an HTML page.

    Parameters
    ----------
    page
        Whose headline and other words stand on it; None: those proposed.

    Raises
    ------
    ExportError
        If it were larger than 5 MB.
    """
    _read_folium()
    sides = sides_of(content)
    picture = _folium_map()
    countries = _countries(picture, content, sides)
    for name, collection in site_collections(content):
        _points(picture, name, collection)
    for name, collection in user_collections(content):
        _points(picture, name, collection)
    import folium

    folium.LayerControl(collapsed=False, position="topright").add_to(picture)
    figure: Any = picture.get_root()
    figure.render()
    script = _script(figure.script.render(), picture, countries)
    text = _filled(content, page, sides, body=figure.html.render(), script=script)
    data = text.encode("utf-8")
    if len(data) > MOST_BYTES:
        message = phrase(
            "The web page would have {size:.1f} MB, more than 5 MB. Hide a layer of "
            "sites, or filter it.",
            size=len(data) / 1000000.0,
        )
        raise ExportError(message)
    return data


def _read_folium() -> None:
    """Read folium's modules without one of them making an internet socket.

    WORKAROUND: folium imports urllib3, which we never use. It tries an IPv6 socket while it is
    read (``urllib3/util/connection.py``), unless Python says that there is no IPv6.
    """
    had = socket.has_ipv6
    socket.has_ipv6 = False
    try:
        import folium  # noqa: F401  (kept by Python for the functions below)
    finally:
        socket.has_ipv6 = had


def _folium_map() -> "folium.Map":
    """Return an empty map without tiles, and without anything that is loaded from elsewhere."""
    import folium

    zoom = 2
    made = folium.Map(
        location=CENTRE,
        zoom_start=zoom,
        tiles=None,
        crs="EPSG4326",
        min_zoom=1,
        max_zoom=9,
        zoom_snap=0.25,
        prefer_canvas=False,
        attribution_control=True,
        world_copy_jump=False,
    )
    made.default_js, made.default_css = [], []
    return made


def _countries(picture: "folium.Map", content: PageContent, sides: tuple[Side, ...]) -> Any:  # noqa: ANN401
    import folium
    from folium.utilities import JsCode

    layer = folium.GeoJson(
        country_collection(content, sides),
        name=escape(content.provenance.title),
        control=False,
        on_each_feature=JsCode(EACH),
        smooth_factor=0.6,
    )
    layer.add_to(picture)
    return layer


def _points(picture: "folium.Map", name: str, collection: dict[str, Any]) -> None:
    import folium
    from folium.utilities import JsCode

    folium.GeoJson(
        collection,
        name=escape(printable(name)),  # the layer switch takes names as markup
        point_to_layer=JsCode(POINT),
        on_each_feature=JsCode(EACH),
    ).add_to(picture)


def _script(made: str, picture: "folium.Map", countries: Any) -> str:  # noqa: ANN401
    """Return folium's script between ours: tooltips before it, the switch after it."""
    before, _, after = SCRIPT.partition("/*MADE*/")
    after = after.replace("COUNTRIES", countries.get_name()).replace("MAP", picture.get_name())
    # Folium styles by a property that only some features have; ours are styled by the switch.
    made = re.sub(r"\w+\.setStyle\(function\(feature\) \{[^}]*\}\);", "", made)
    return before + made + after


@cache
def leaflet() -> tuple[str, str, str]:
    """Return Leaflet's script, its style without images, and its licence.

    Raises
    ------
    ExportError
        If they are missing: the app was not installed whole.
    """
    folder = files(ASSETS) / "static" / ASSETS
    try:
        script = (folder / "leaflet.js").read_text(encoding="utf-8")
        style = (folder / "leaflet.css").read_text(encoding="utf-8")
        licence = distribution("django-js-lib-leaflet").read_text("LICENSE") or ""
    except OSError as error:
        message = phrase("The parts that web pages are made of are missing. Install the app again.")
        raise ExportError(message) from error
    script = re.sub(r"\n//# sourceMappingURL=.*", "", script)
    style = re.sub(r"url\((?!#)[^)]*\)", "none", style).replace("url(#default#VML)", "none")
    return script.replace("</script", "<\\/script"), style, licence


def _house_style(content: PageContent) -> str:
    """Return the page's style in the colours of the house."""
    theme = content.style.base
    style = STYLE
    for plain, own in (
        (LIGHT.text1, theme.text1),
        (LIGHT.text2, theme.text2),
        (LIGHT.accent, theme.accent),
    ):
        style = style.replace(plain.lower(), own.lower())
    return style


def _logo(data: bytes) -> str:
    """Return the logo as part of the page; empty without one, or for an unknown kind of image."""
    kinds = {b"\x89PNG": "image/png", b"\xff\xd8\xff": "image/jpeg", b"<": "image/svg+xml"}
    kind = next((one for start, one in kinds.items() if data.lstrip()[:4].startswith(start)), "")
    if not kind:
        return ""
    return f'<img class="logo" alt="" src="data:{kind};base64,{b64encode(data).decode("ascii")}">'


def _filled(
    content: PageContent, page: Page | None, sides: tuple[Side, ...], *, body: str, script: str
) -> str:
    """Return the whole page."""
    provenance = content.provenance if page is None else content.provenance_on(page)
    library, style, licence = leaflet()
    headline = provenance.page_title
    lead = content.lead
    if page is not None:
        lead = next((content.words_of(one) for one in page.of_kind("subtitle")), lead)
    about = QCoreApplication.translate("tables", "About")
    # Figures may be written as another country does while the words are English.
    language = "en" if about == "About" else QLocale.languageToCode(QLocale().language())
    values = {
        "POLICY": POLICY,
        "LANGUAGE": language,
        "BOUNDARIES": escape(boundary_note(), quote=True),
        "ABOUT_WORD": escape(about),
        "TITLE": escape(printable(headline)),
        "DESCRIPTION": escape(provenance.metadata()["Description"], quote=True),
        "GENERATOR": escape(provenance.software, quote=True),
        "SOURCE": escape(provenance.metadata()["Source"], quote=True),
        "LICENCE": printable(licence).replace("--", "- -"),
        "LEAFLET_STYLE": style,
        "STYLE": _house_style(content),
        "LOGO": _logo(content.style.logo),
        "LEAFLET": library,
        "MARKING": escape(printable(content.style.marking)),
        "LEAD": escape(printable(lead)),
        "SUBJECT": escape(provenance.title),
        "BUTTONS": side_buttons(sides),
        "FIGURES": "".join(
            f'<div class="figure{" warning" if f.warning else ""}"><b>{escape(f.figure)}</b>'
            f"<span>{escape(f.words)}</span></div>"
            for f in content.key_figures[:4]
        ),
        "LEGEND": legend_of(content, sides),
        "ABOUT": "".join(
            f"<dt>{escape(name)}</dt><dd>{escape(printable(value))}</dd>"
            for name, value in provenance.rows()
        ),
        "DAY": escape(content.day_words),
        "BODY": body,
        "SCRIPT": script,
    }
    return re.sub(r"@([A-Z_]+)@", lambda found: values[found[1]], PAGE)
