"""How long a page and a pack of pages take: computed, painted, written to a file."""

from dataclasses import replace
from pathlib import Path
from typing import Final

from timing import Result, times_of

from mapapp.briefing.export import ExportOptions, export_page
from mapapp.briefing.house_style import HouseStyle
from mapapp.briefing.pack import Maker, Plan, plans_of, write_pack
from mapapp.briefing.page import PAGE_SIZES
from mapapp.briefing.templates import template_page
from mapapp.cartography.facts import MapFacts
from mapapp.cartography.scene import MapOptions
from mapapp.cartography.world import World
from mapapp.catalog.catalog import Catalog
from mapapp.picture import View
from mapapp.scenario.scenario import Scenario

PAGE_BENCHMARKS: Final = ("page_png_a4_300dpi", "pack_pdf_19")
PAGES: Final = 10
PACKS: Final = 3


def measure_pages(
    name: str, catalog: Catalog, world: World, scenario: Scenario, folder: Path
) -> Result:
    """Measure one of `PAGE_BENCHMARKS`, another year or a fresh pack each time.

    Parameters
    ----------
    scenario
        Levers on cobalt; the pages of other minerals show their baselines.
    """
    size = PAGE_SIZES["a4"]
    style = HouseStyle(marking="OFFICIAL")
    maker = Maker(MapFacts(catalog), world, MapOptions(), style, "2026-11-24")
    if name == "page_png_a4_300dpi":
        plan = Plan(template_page("map_figures", size), scenario, View())

        def page(year: int) -> None:
            seen = replace(plan, view=replace(plan.view, year=year))
            options = ExportOptions(dpi=300)
            export_page(folder / "page.png", seen.page, maker.content(seen), options)

        actions = [lambda year=2026 + n: page(year) for n in range(PAGES + 2)]
        return Result(name, times_of(actions, warm_up=2))
    plans = plans_of(
        catalog,
        page=template_page("map_figures", size),
        scenarios=[scenario],
        view=View(),
        minerals=list(catalog.minerals),
    )
    packs = [lambda: write_pack(folder / "pack.pdf", maker, plans) for _ in range(PACKS + 1)]
    return Result(name, times_of(packs, warm_up=1))
