"""The exported web page in a real browser: it works without a network, whatever names hold."""

import re
import shutil
import subprocess
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import pytest

from mapapp.briefing.page import PAGE_SIZES
from mapapp.briefing.templates import template_page
from mapapp.briefing.web_page import leaflet, web_page

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent

ContentOf = Callable[..., "PageContent"]
HOSTILE = (
    '</script><script>document.title="RUN"</script><img src="http://evil.invalid/x"'
    ' onerror="document.title=1">'
)
# Uses the page as a reader does, then says in the title what came of it.
PROBE = """
<script>
window.addEventListener("load", () => setTimeout(() => {
  const found = [];
  const countries = document.querySelectorAll("path.leaflet-interactive");
  found.push("shapes:" + countries.length);
  const fill = () => [...countries].map(p => p.getAttribute("fill")).join();
  const before = fill();
  const inputs = document.querySelectorAll(".sides input");
  if (inputs.length > 1) {
    inputs[1].click();
    found.push("switch:" + (fill() !== before));
    found.push("legend:" + !document.querySelector('.classes[data-side="1"]').hidden);
  }
  const boxes = document.querySelectorAll(".leaflet-control-layers-overlays input");
  found.push("layers:" + boxes.length);
  const count = () => document.querySelectorAll("path.leaflet-interactive").length;
  const all = count();
  if (boxes.length) { boxes[0].click(); found.push("hidden:" + (count() < all)); boxes[0].click(); }
  const points = [...document.querySelectorAll("path.leaflet-interactive")];
  const last = points[points.length - 1];
  last.dispatchEvent(new MouseEvent("mouseover", {bubbles: true, clientX: 400, clientY: 300}));
  const tip = document.querySelector(".leaflet-tooltip");
  found.push("tip:" + (tip ? tip.textContent.length > 3 : false));
  found.push("markup:" + document.querySelectorAll("main img, main script, header img").length);
  found.push("requests:" + performance.getEntriesByType("resource").length);
  found.push("run:" + (document.title === "RUN" || document.title === "1"));
  document.title = "DONE " + found.join(" ");
}, 300));
</script>
"""


def browsed(data: bytes, folder: Path) -> dict[str, str]:
    """Open a page in Chromium without a network; return what the probe found in it."""
    chromium = shutil.which("chromium") or shutil.which("google-chrome")
    if chromium is None:
        pytest.skip("chromium is not installed")
    # The probe needs a script of its own: the page's policy allows scripts inside the page only.
    text = data.decode("utf-8").replace("</body>", f"{PROBE}</body>")
    path = folder / "page.html"
    path.write_text(text, encoding="utf-8")
    done = subprocess.run(
        [chromium, "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
         f"--user-data-dir={folder / 'profile'}", "--virtual-time-budget=6000",
         "--window-size=1300,900", "--dump-dom", path.as_uri()],
        capture_output=True, text=True, check=True, timeout=120,
    )  # fmt: skip
    title = re.search(r"<title>(.*?)</title>", done.stdout, re.DOTALL)
    assert title is not None
    assert title[1].startswith("DONE "), title[1][:300]
    return dict(part.split(":") for part in title[1].removeprefix("DONE ").split())


def test_the_page_works_without_a_network(content_of: ContentOf, tmp_path: Path) -> None:
    data = web_page(content_of())
    assert len(data) < 1_000_000
    found = browsed(data, tmp_path)
    assert int(found["shapes"]) > 200
    assert found["switch"] == found["legend"] == found["hidden"] == found["tip"] == "true"
    assert found["layers"] == "2"
    assert found["requests"] == "0"


def test_hostile_names_run_nothing_and_load_nothing(content_of: ContentOf, tmp_path: Path) -> None:
    content = content_of()
    picture = content.picture
    sites = {
        stage: tuple(replace(one, name=HOSTILE, operator=HOSTILE) for one in found)
        for stage, found in picture.sites.items()
    }
    picture = replace(
        picture, sites=sites, scenario=replace(picture.scenario, name=HOSTILE, note=HOSTILE)
    )
    content = replace(content, picture=picture, style=replace(content.style, marking=HOSTILE[:150]))
    page = template_page("map", PAGE_SIZES["a4"])
    page = page.with_text("headline", HOSTILE).with_text("subtitle", HOSTILE)
    found = browsed(web_page(content, page=page), tmp_path)
    assert found["markup"] == "0"
    assert found["requests"] == "0"
    assert found["run"] == "false"
    assert found["tip"] == "true"


def test_nothing_in_the_page_points_elsewhere(content_of: ContentOf) -> None:
    text = web_page(content_of()).decode("utf-8")
    without_library = text.replace(leaflet()[0], "")
    # Attributes and styles that load something; names of vocabularies and credits do not.
    assert not re.search(r"(?:src|href|action)\s*=\s*[\"']?(?:https?:)?//", without_library)
    assert not re.search(r"url\((?!#|\"?data:)", without_library)
    assert "sourceMappingURL" not in text
    assert "default-src 'none'" in text
    assert "BSD" in text or "Redistribution and use" in text


def test_the_page_says_where_it_comes_from(content_of: ContentOf) -> None:
    text = web_page(content_of()).decode("utf-8")
    for words in (
        "added in Africa",
        "CC BY 4.0",
        "Natural Earth",
        "HHI: sum of squared",
        "OFFICIAL",
    ):
        assert words in text


def test_a_baseline_has_no_switch(content_of: ContentOf) -> None:
    from mapapp.scenario.scenario import Scenario

    assert 'class="sides"' not in web_page(content_of(scenario=Scenario())).decode("utf-8")


def test_ten_thousand_sites_of_a_user_stay_below_five_megabytes(content_of: ContentOf) -> None:
    from mapapp.cartography.points.point_set import PointSet
    from mapapp.cartography.scene import MapOptions
    from mapapp.scenario.appearance import DEFAULT_APPEARANCE, Layer

    rng = np.random.default_rng(3)
    points = PointSet.of(
        rng.uniform(-180, 180, 10_000), rng.uniform(-60, 75, 10_000),
        capacity_t_per_year=rng.uniform(1, 9e4, 10_000),
    )  # fmt: skip
    appearance = DEFAULT_APPEARANCE.with_layer(Layer("user:1", "user", name=HOSTILE))
    content = content_of(options=MapOptions(appearance), user_points={"user:1": points})
    data = web_page(content)
    assert 1_000_000 < len(data) < 5_000_000
    assert b"<img" not in data


def test_the_house_style_is_that_of_the_page_too(content_of: ContentOf) -> None:
    from mapapp.briefing.house_style import HouseStyle

    style = HouseStyle(accent="#AA2200", logo=b"\x89PNG\r\n\x1a\nlogo")
    text = web_page(content_of(style=style)).decode("utf-8")
    assert "#aa2200" in text
    assert "#1f5fbf" not in text
    assert 'src="data:image/png;base64,' in text
    assert "<img" not in web_page(content_of(style=HouseStyle(logo=b"no image"))).decode("utf-8")
