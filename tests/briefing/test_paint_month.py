"""A page shows a month of a shock: on its map, in the titles, and marked in its chart."""

import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest
from PySide6.QtGui import QImage

from mapapp.briefing.chart_kinds import chart_kind
from mapapp.briefing.content import month_on
from mapapp.briefing.drawing import page_svg
from mapapp.briefing.export import export_page
from mapapp.briefing.headline import month_of
from mapapp.briefing.page import MONTH, PAGE_SIZES, Element, Page, Rect
from mapapp.briefing.page_image import page_image
from mapapp.briefing.paint_map import map_words
from mapapp.briefing.templates import template_page
from mapapp.cartography.shock_series import series_of
from mapapp.cartography.shock_words import month_name

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent

ContentOf = Callable[..., "PageContent"]
A4 = PAGE_SIZES["a4"]


def one_map(*more: Element) -> Page:
    page = template_page("map", A4)
    page = page.with_element(replace(page.element("map"), what=MONTH))
    for one in more:
        page = page.with_element(one)
    return page


def painted(page: Page, content: "PageContent", element: str = "map") -> np.ndarray:
    """Return the pixels of an element."""
    image = page_image(page, content, dpi=60).convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    rect, k = page.element(element).rect, 60 / 25.4
    left, top, right, low = (round(v * k) for v in (rect.x, rect.y + 8, rect.right, rect.bottom))
    return rows[top:low, left:right, :3].copy()


def test_a_page_of_a_month_marks_the_worst_unless_another_is_given(content_of: ContentOf) -> None:
    shock = content_of("shock").shock
    assert shock is not None
    series = series_of(shock)
    assert series is not None
    page = one_map()
    assert page.shows_a_month
    assert page.is_about_a_shock
    assert month_on(page, shock) == series.worst
    assert month_on(page, shock, 4) == 4
    assert month_on(page, shock, 400) == series.months - 1
    assert month_on(template_page("map", A4), shock) is None
    assert month_on(page, None) is None


def test_titles_name_the_month(content_of: ContentOf) -> None:
    content = content_of("shock", month=9)
    page = one_map()
    assert content.shock is not None
    name = month_name(*month_of(content.shock, 10))
    assert name == "Oct 2027"
    title, _ = map_words(page.element("map"), content)
    assert name in title
    assert name in chart_kind("shock").title(content)
    assert "marked" not in chart_kind("shock").title(replace(content, month=None))
    assert name in content.provenance_on(page).title
    assert name not in content.provenance_on(template_page("map", A4)).title


def test_the_map_changes_with_the_month_and_is_not_that_of_shares(content_of: ContentOf) -> None:
    page = one_map()
    calm, worst = (painted(page, content_of("shock", month=month)) for month in (30, 9))
    shares = painted(template_page("map", A4), content_of("shock"))
    assert (calm != worst).any()
    assert (shares != worst).mean() > 0.01


def test_without_a_path_the_map_shows_shares_under_their_own_title(content_of: ContentOf) -> None:
    content = content_of()
    page = one_map()
    assert content.shock_month is None
    plain = page.with_element(replace(page.element("map"), what=""))
    assert map_words(page.element("map"), content) == map_words(plain.element("map"), content)
    assert (painted(page, content) == painted(plain, content)).all()


def test_the_legend_of_the_month_can_stand_elsewhere(content_of: ContentOf) -> None:
    content = content_of("shock", month=9)
    box = Rect(20, 150, 60, 30)
    apart = one_map(Element("key", "legend", box, of="map"))
    assert (painted(apart, content) != painted(one_map(), content)).any()
    key = painted(apart, content, "key")
    assert len(np.unique(key.reshape(-1, 3), axis=0)) > 8, "its classes stand there"


def test_words_of_the_month_are_words_in_documents(content_of: ContentOf, tmp_path: Path) -> None:
    content, page = content_of("shock", month=9), template_page("shock", A4)
    assert page.shows_a_month
    path = tmp_path / "month.pdf"
    export_page(path, page, content)
    found = subprocess.run(
        ["pdftotext", "-layout", path, "-"], capture_output=True, text=True, check=True
    ).stdout
    for words in ("Oct 2027: exports restricted", "Oct 2027 is marked", "cuts 75"):
        assert words in found
    drawing = page_svg(page, content).decode()
    assert ">United States<" in drawing
    assert 'id="map-gifts"' not in drawing, "nobody shares, so nothing is given"


@pytest.mark.parametrize("size", ["a4", "a4_portrait", "16:9", "square"])
def test_the_shock_page_shows_its_month_at_every_size(content_of: ContentOf, size: str) -> None:
    page = template_page("shock", PAGE_SIZES[size])
    pictures = [painted(page, content_of("shock", month=month)) for month in (30, 9)]
    assert (pictures[0] != pictures[1]).any()
