"""What tests of exported files share."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

import pytest

from mapapp.picture.result import Picture
from mapapp.scenario.levers import Shock
from mapapp.scenario.scenario import Place, Scenario

if TYPE_CHECKING:
    from mapapp.briefing.content import PageContent
    from mapapp.briefing.image import ImageSpec
    from mapapp.cartography.scene import MapScene
    from mapapp.cartography.world import World
    from mapapp.catalog.catalog import Catalog

LONG = "Sehr lange Wörter über Lieferkettensorgfaltspflichten und " * 30
HOSTILE = '<img src=x onerror="document.title=1">=HYPERLINK("http://evil.invalid")&</script>'


@pytest.fixture
def scene_of(qapp: object, world: "World", names: Mapping[str, str]) -> Callable[..., "MapScene"]:
    from mapapp.briefing.image import export_scene

    def make(picture: Picture, spec: "ImageSpec", **given: Any) -> "MapScene":
        return export_scene(picture, spec, world=world, names=names, **given)

    return make


@pytest.fixture
def push() -> Scenario:
    """A scenario that adds cobalt refining in three regions."""
    scenario = Scenario(name="Allied push")
    for region, tonnes in (("africa", 30_000), ("oceania", 24_000), ("europe", 14_000)):
        scenario = scenario.with_capacity(
            "cobalt", "refining", Place("region", region), nameplate_t_per_year=tonnes
        )
    return scenario


@pytest.fixture
def restriction() -> Scenario:
    return Scenario().with_shock(Shock("rare_earths", "refining", "CHN", 0.75, 2027, 1, 18))


@pytest.fixture
def content_of(
    qapp: object, catalog: "Catalog", world: "World", push: Scenario, restriction: Scenario
) -> Callable[..., "PageContent"]:
    """What a page shows: the push for cobalt, or (for the template "shock") a restriction."""
    from mapapp.briefing.content import PageContent
    from mapapp.briefing.house_style import HouseStyle
    from mapapp.cartography.facts import MapFacts
    from mapapp.picture import View, evaluate
    from mapapp.picture.shock.shocks import shock_paths

    def make(
        template: str = "map_figures", *, scenario: Scenario | None = None, **given: Any
    ) -> PageContent:
        view = given.pop("view", None)
        given.setdefault("style", HouseStyle(marking="OFFICIAL"))
        given.setdefault("day", "2026-11-24")
        if template == "shock":
            view = view or View("rare_earths", "refining", 2027, consumer="JPN")
            scenario = scenario or restriction
            given.setdefault("shock", shock_paths(catalog, scenario, view))
        levers = push if scenario is None else scenario
        picture = evaluate(catalog, levers, view or View())
        return PageContent(picture, MapFacts(catalog), world, **given)

    return make
